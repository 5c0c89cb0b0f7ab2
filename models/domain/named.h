// Tables of enumerators with the key that is kept and the text that is shown. Private to models/domain.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace TenantLink
{

template <class Value>
struct Named {
    Value value;
    QLatin1StringView key;
    const char *text;
};

template <class Table, class Value>
[[nodiscard]] auto named(const Table &table, Value value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return entry;
    }
    Q_UNREACHABLE();
}

template <class Table>
[[nodiscard]] auto valueOf(const Table &table, QStringView key) -> std::optional<decltype(table[0].value)>
{
    for (const auto &entry : table) {
        if (entry.key == key)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace TenantLink
