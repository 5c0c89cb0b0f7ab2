// What every target has: its input as bytes, and a way to say that something must be so.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

/// Says so by ending the program: the fuzzer keeps the input.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

void tryInput(const QByteArray &input);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tryInput(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
