// Who sits at this computer: the name that the audit trail and an approval carry.
#pragma once

#include <QString>

namespace TenantLink
{

/// The user name on this computer; where the session names none, that of the home folder.
[[nodiscard]] QString personName();

} // namespace TenantLink
