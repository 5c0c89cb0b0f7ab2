// The numbered steps from an empty file to today's schema. A migration that was released is never edited again.
#pragma once

#include <QStringView>

#include <span>

namespace TenantLink
{

class Database;

struct Migration {
    int version;                 ///< `user_version` after it
    QStringView step;            ///< its name for the StepObserver
    void (*apply)(Database &db); ///< inside the caller's transaction; throws Refused
};

/// In order, without gaps, from 1.
[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] int newestSchema();

inline constexpr int ApplicationId = 0x544c6e6b;                ///< "TLnk" in the file's header
inline constexpr qint64 UnknownEnd = 9'223'372'036'854'775'807; ///< sorts services without a known end last

} // namespace TenantLink
