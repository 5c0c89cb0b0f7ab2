// SPDX-License-Identifier: Apache-2.0
#include "directory_view.h"

#include "../tenants/domains.h"
#include "../tenants/users.h"
#include "../tenants/well_known.h"

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

// The permission's name, or its id where the API does not know it.
QString permissionName(const Tenant &tenant, const QJsonObject &assignment)
{
    const QJsonObject api = findEntity(tenant.servicePrincipals, "id"_L1, assignment["resourceId"_L1].toString());
    const QJsonArray roles = api["appRoles"_L1].toArray();
    for (const auto role : roles) {
        if (role["id"_L1] == assignment["appRoleId"_L1])
            return role["value"_L1].toString();
    }
    return assignment["appRoleId"_L1].toString();
}

QJsonArray rolesOf(const Tenant &tenant, const QString &principalId)
{
    QJsonArray roles;
    for (const QJsonObject &assignment : tenant.roleAssignments) {
        if (assignment["principalId"_L1].toString() != principalId)
            continue;
        const QString scope = assignment["directoryScopeId"_L1].toString();
        const QJsonObject unit = findEntity(tenant.administrativeUnits, "id"_L1, scope.section(u'/', -1));
        const QJsonObject role = directoryRoleEntity(tenant.id, assignment["roleDefinitionId"_L1].toString());
        roles.append(QJsonObject{{u"id"_s, assignment["id"_L1]},
                                 {u"role"_s, role["displayName"_L1]},
                                 {u"scope"_s, scope},
                                 {u"unit"_s, unit["displayName"_L1].toString()}});
    }
    return roles;
}

QJsonObject principalView(const Tenant &tenant, const QJsonObject &principal)
{
    const QString id = principal["id"_L1].toString();
    QJsonArray grants;
    for (const QJsonObject &assignment : tenant.appRoleAssignments) {
        if (assignment["principalId"_L1].toString() == id)
            grants.append(permissionName(tenant, assignment));
    }
    QJsonArray scopes;
    for (const QJsonObject &grant : tenant.oauth2PermissionGrants) {
        if (grant["clientId"_L1].toString() == id)
            scopes.append(QJsonObject{{u"consentType"_s, grant["consentType"_L1]},
                                      {u"principalId"_s, grant["principalId"_L1]},
                                      {u"scope"_s, grant["scope"_L1]}});
    }
    return {{u"id"_s, id},
            {u"appId"_s, principal["appId"_L1]},
            {u"displayName"_s, principal["displayName"_L1]},
            {u"grants"_s, grants},
            {u"scopes"_s, scopes},
            {u"roles"_s, rolesOf(tenant, id)}};
}

QJsonObject applicationView(const Tenant &tenant, const QJsonObject &application)
{
    QJsonArray secrets;
    const QJsonArray credentials = application["passwordCredentials"_L1].toArray();
    for (const auto credential : credentials)
        secrets.append(QJsonObject{{u"keyId"_s, credential["keyId"_L1]},
                                   {u"displayName"_s, credential["displayName"_L1]},
                                   {u"endDateTime"_s, credential["endDateTime"_L1]}});
    QJsonArray requested;
    const QJsonArray resources = application["requiredResourceAccess"_L1].toArray();
    for (const auto resource : resources) {
        const QString appId = resource["resourceAppId"_L1].toString();
        const QJsonArray entries = resource["resourceAccess"_L1].toArray();
        for (const auto entry : entries) {
            QString name = entry["id"_L1].toString();
            const QJsonArray roles = appId == graphAppId ? graphAppRoles() : teamsAppRoles();
            for (const auto role : roles) {
                if (role["id"_L1] == entry["id"_L1])
                    name = role["value"_L1].toString();
            }
            requested.append(name);
        }
    }
    const QString id = application["id"_L1].toString();
    return {{u"id"_s, id},
            {u"appId"_s, application["appId"_L1]},
            {u"displayName"_s, application["displayName"_L1]},
            {u"uniqueName"_s, application["uniqueName"_L1]},
            {u"signInAudience"_s, application["signInAudience"_L1]},
            {u"tags"_s, application["tags"_L1]},
            {u"secrets"_s, secrets},
            {u"requested"_s, requested},
            {u"owners"_s, QJsonArray::fromStringList(tenant.owners.value(id))}};
}

QJsonArray views(const Tenant &tenant, const Entities &entities,
                 QJsonObject (*view)(const Tenant &, const QJsonObject &))
{
    QJsonArray result;
    for (const QJsonObject &entity : entities)
        result.append(view(tenant, entity));
    return result;
}

QJsonArray partNumbers(const Tenant &tenant, const QJsonObject &user)
{
    QJsonArray parts;
    for (const QJsonObject &sku : tenant.subscribedSkus) {
        if (hasLicence(user, sku["skuId"_L1].toString()))
            parts.append(sku["skuPartNumber"_L1]);
    }
    return parts;
}

QJsonObject personView(const Tenant &tenant, const QJsonObject &user)
{
    return {{u"id"_s, user["id"_L1]},
            {u"userPrincipalName"_s, user["userPrincipalName"_L1]},
            {u"accountEnabled"_s, user["accountEnabled"_L1]},
            {u"usageLocation"_s, user["usageLocation"_L1]},
            {u"licences"_s, partNumbers(tenant, user)},
            {u"roles"_s, rolesOf(tenant, user["id"_L1].toString())}};
}

QJsonObject domainView(const Tenant &tenant, const QJsonObject &domain)
{
    const QString name = domain["id"_L1].toString();
    return {{u"id"_s, name},
            {u"isVerified"_s, domain["isVerified"_L1]},
            {u"isDefault"_s, domain["isDefault"_L1]},
            {u"isInitial"_s, domain["isInitial"_L1]},
            {u"txt"_s, QString(u"MS="_s + verificationCode(tenant, name))}};
}

QJsonObject skuView(const Tenant &, const QJsonObject &sku)
{
    return {{u"skuId"_s, sku["skuId"_L1]},
            {u"skuPartNumber"_s, sku["skuPartNumber"_L1]},
            {u"enabled"_s, sku["prepaidUnits"_L1]["enabled"_L1]},
            {u"consumed"_s, sku["consumedUnits"_L1]}};
}

} // namespace

QJsonObject directoryView(const Tenant &tenant)
{
    QJsonArray units;
    for (const QJsonObject &unit : tenant.administrativeUnits)
        units.append(QJsonObject{{u"id"_s, unit["id"_L1]}, {u"displayName"_s, unit["displayName"_L1]}});
    QJsonArray deleted;
    for (const QJsonObject &item : tenant.deletedItems)
        deleted.append(QJsonObject{
            {u"id"_s, item["id"_L1]}, {u"type"_s, item["@odata.type"_L1]}, {u"displayName"_s, item["displayName"_L1]}});
    return {{u"tenant"_s, tenant.key},
            {u"id"_s, tenant.id},
            {u"applications"_s, views(tenant, tenant.applications, applicationView)},
            {u"servicePrincipals"_s, views(tenant, tenant.servicePrincipals, principalView)},
            {u"administrativeUnits"_s, units},
            {u"people"_s, views(tenant, tenant.users, personView)},
            {u"domains"_s, views(tenant, tenant.domains, domainView)},
            {u"skus"_s, views(tenant, tenant.subscribedSkus, skuView)},
            {u"deleted"_s, deleted}};
}

} // namespace sandbox
