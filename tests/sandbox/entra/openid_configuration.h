// SPDX-License-Identifier: Apache-2.0
// The OpenID configuration document of a tenant.
#pragma once

#include <QJsonObject>
#include <QString>

namespace sandbox
{

struct Addresses;
struct Tenant;

// `segment` is the tenant as it was asked for; `tenant` is null for common, organizations and consumers.
QJsonObject openIdConfigurationOf(const Addresses &addresses, const QString &segment, const Tenant *tenant);

} // namespace sandbox
