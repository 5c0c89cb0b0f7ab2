// How long a client secret still lives, and what that means (product.md section 3, item 7).
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace TenantLink
{

struct SecretLife {
    static constexpr int WarningDays = 30;
    static constexpr int CriticalDays = 14;
    enum class Stage { Unknown, Fine, Soon, VerySoon, Ended };
    Stage stage = Stage::Unknown;
    int days = 0; ///< whole days left, 0 on the last; after the end: whole days since

    /// Both in UTC; `ends` invalid: unknown.
    [[nodiscard]] static SecretLife of(const QDateTime &ends, const QDateTime &now);
};

/// "45 days", "9 days - very soon", "ended 3 days ago", "unknown": in the language of the moment.
[[nodiscard]] QString describe(const SecretLife &life);

} // namespace TenantLink
