// libsodium made ready, and what several files of this room need of it.
#pragma once

#include "models/domain/secret.h"

#include <QByteArray>

#include <optional>

#include <sodium.h>

namespace TenantLink
{

struct SigningSeed;

/// Before the first call of libsodium; any thread, any number of times.
void readySodium();

[[nodiscard]] inline const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

/// Bytes that are wiped when they go out of use.
class Wiped
{
public:
    explicit Wiped(qsizetype size) : bytes(size, Qt::Uninitialized) {}
    explicit Wiped(QByteArray &&taken) : bytes(std::move(taken)) {}
    ~Wiped() { wipe(bytes); }
    Q_DISABLE_COPY_MOVE(Wiped)
    QByteArray bytes;
};

/// A text of this purpose in front keeps what is signed or hashed for one thing from counting for another. Its
/// terminating zero is part of it.
[[nodiscard]] QByteArray withPurpose(const char *purpose, QByteArrayView bytes);

[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
/// Equal, in a time that does not tell where they differ.
[[nodiscard]] bool sameBytes(QByteArrayView a, QByteArrayView b);

/// Exactly that many bytes in strict base64; empty where it is not that. The caller wipes.
[[nodiscard]] QByteArray bytesOfBase64(const Secret &base64, qsizetype size);

/// Bytes of strict base64 or base64url without padding: no other text stands for the same bytes.
[[nodiscard]] std::optional<QByteArray> strictBase64(const QByteArray &text, QByteArray::Base64Options alphabet);

/// Ed25519 over a text with a purpose in front. Empty: not a seed.
[[nodiscard]] QByteArray signature(const SigningSeed &seed, QByteArrayView text);
[[nodiscard]] bool signedBy(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature);

} // namespace TenantLink
