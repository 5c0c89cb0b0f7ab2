// SPDX-License-Identifier: Apache-2.0
// What is in a tenant now, for tests that count it. No secret's value is in it.
#pragma once

#include "../tenants/tenant.h"

namespace sandbox
{

QJsonObject directoryView(const Tenant &tenant);

} // namespace sandbox
