// Who sits at this computer: the name that the audit trail and an approval carry.
#pragma once

#include <QString>

namespace TenantLink
{

/// The user name on this computer; "unknown" where it has none.
[[nodiscard]] QString personName();

} // namespace TenantLink
