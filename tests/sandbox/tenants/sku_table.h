// SPDX-License-Identifier: Apache-2.0
// Licences by their part number, with the service plans that matter to telephony.
#pragma once

#include <QJsonObject>
#include <QString>

namespace sandbox
{

// `licence`: {"part", "enabled", "consumed", "status"}. Empty when the part number is unknown.
QJsonObject subscribedSkuEntity(const QString &tenantId, const QJsonObject &licence);

} // namespace sandbox
