// What must be said while secrets go to somebody who is not Microsoft.
#pragma once

#include "models/domain/cloud.h"

namespace TenantLink
{

/// "Not Microsoft - secrets go to <host>" for the clouds that the user added; empty if there is none.
[[nodiscard]] QString foreignCloudText(const QList<Cloud> &clouds);

} // namespace TenantLink
