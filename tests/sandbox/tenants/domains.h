// SPDX-License-Identifier: Apache-2.0
// Domains of a tenant: the entity, what proves them, and the organisation's list of the verified ones.
#pragma once

#include "tenant.h"

namespace sandbox
{

QJsonObject domainEntity(const QString &name, bool verified, bool root);
// Is `name` below `parent`?
bool isBelow(const QString &name, const QString &parent);
// The nearest verified domain above it in this tenant; empty: there is none.
QJsonObject verifiedParent(const Tenant &tenant, const QString &name);
// "ms12345678": the same in each look, another in each tenant.
QString verificationCode(const Tenant &tenant, const QString &name);
// organization.verifiedDomains follows the domains.
void showVerifiedDomains(Tenant &tenant);

} // namespace sandbox
