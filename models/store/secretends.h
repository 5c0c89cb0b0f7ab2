// When somebody is told that a client secret ends: whole days, as the Services page shows them.
#pragma once

namespace TenantLink::SecretEnds
{

inline constexpr int WarningDays = 30;
inline constexpr int CriticalDays = 14;
inline constexpr int MostNames = 5; ///< in a reminder

} // namespace TenantLink::SecretEnds
