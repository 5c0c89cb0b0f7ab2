// A secret value that cannot be printed by accident and wipes its memory when the last holder lets go.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace TenantLink
{

/// Copies share one buffer, so that copying adds no second copy in memory. No QDebug, no implicit conversion.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);

    /// Takes the bytes (UTF-8) over and wipes the array they came in.
    [[nodiscard]] static Secret take(QByteArray &&utf8);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype sizeInBytes() const;

    /// The only ways to the value. Wipe what you make of it with wipe().
    [[nodiscard]] QByteArray revealUtf8() const;
    [[nodiscard]] QString revealText() const;

    /// The first three characters: what Microsoft shows as a client secret's `hint`.
    [[nodiscard]] QString hint() const;

    [[nodiscard]] bool sameAs(const Secret &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites the characters if nobody else holds the same buffer, then clears. The compiler may not drop it.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace TenantLink
