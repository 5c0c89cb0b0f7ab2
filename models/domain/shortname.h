// The name of a service, and of a new App registration: its rules in one place (product.md section 4).
#pragma once

#include <QList>
#include <QString>

namespace TenantLink
{

enum class NameRule {
    TooShort,
    TooLong,
    ForbiddenCharacter, ///< one of \ / : * ? " < > |
    Dot,
    Blank, ///< any Unicode space
    ControlCharacter,
    NotAscii,
    ReservedWord, ///< contains "audit", any case
    DeviceName,   ///< CON, PRN, AUX, NUL, COM1-9, LPT1-9
};

class ShortName
{
public:
    static constexpr int MinLength = 3;
    static constexpr int MaxLength = 15;

    /// All rules that the text breaks, in the order of the enumeration; empty: it is a valid name.
    [[nodiscard]] static QList<NameRule> brokenRules(const QString &text);

    /// No blanks, but not a DNS label either (RFC 1035: letters, digits, inner hyphens): worth a warning.
    [[nodiscard]] static bool isDnsLabel(const QString &text);
};

/// What the field says beside it, in the language of the moment.
[[nodiscard]] QString describe(NameRule rule);

} // namespace TenantLink
