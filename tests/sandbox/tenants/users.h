// SPDX-License-Identifier: Apache-2.0
// Users as the directory has them, and the licences that they hold.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace sandbox
{

QJsonObject userEntity(const QString &id, const QString &upn, const QString &displayName);
bool hasLicence(const QJsonObject &user, const QString &skuId);
// assignedLicenses and assignedPlans; the sku's consumedUnits are the caller's.
void giveLicence(QJsonObject &user, const QJsonObject &sku, const QStringList &disabledPlans);
void takeLicence(QJsonObject &user, const QJsonObject &sku);

} // namespace sandbox
