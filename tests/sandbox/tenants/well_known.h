// SPDX-License-Identifier: Apache-2.0
// Ids that are the same in every tenant, from the tables/ folder (sources: microsoft365.md section 5).
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace sandbox
{

extern const QString graphAppId;
extern const QString teamsAppId;
extern const QString microsoftTenantId; // owner of Microsoft's own applications

QJsonArray graphAppRoles();
QJsonArray teamsAppRoles();
QJsonArray graphScopes(); // delegated permissions: value, id, type ("Admin" or "User" may consent), displayName
QJsonObject graphScope(const QString &value); // ignoring case, as Entra does; empty: there is none
// Id of an application permission by name; empty when the API has none of that name.
QString appRoleId(const QJsonArray &appRoles, const QString &value);
QJsonArray directoryRoleTemplates();
QString roleTemplateId(const QString &displayName);
QJsonObject directoryRoleEntity(const QString &tenantId, const QString &templateId);
// A GUID that stays the same from run to run.
QString stableId(const QString &tenantId, const QString &what);

} // namespace sandbox
