// What stands beside an entry of the audit trail, in words: the trail keeps stable keys and English phrases.
#pragma once

#include <QString>

namespace TenantLink
{

/// "sbc-script: Failed" becomes "SBC script: Failed", in the language of the moment. What the program does not know -
/// names, addresses, a person's note - stays as it is.
[[nodiscard]] QString describeAuditDetail(const QString &action, const QString &detail);

} // namespace TenantLink
