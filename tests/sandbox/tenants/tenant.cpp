// SPDX-License-Identifier: Apache-2.0
#include "tenant.h"

#include "well_known.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sandbox
{

QJsonObject findEntity(const Entities &entities, QLatin1StringView property, const QString &value)
{
    for (const QJsonObject &entity : entities) {
        if (entity[property].toString().compare(value, Qt::CaseInsensitive) == 0)
            return entity;
    }
    return {};
}

Entities transitiveGroups(const Tenant &tenant, const QString &memberId)
{
    Entities found;
    QSet<QString> seen;
    QStringList open{memberId};
    while (!open.isEmpty()) {
        const QString member = open.takeFirst();
        for (const Membership &membership : tenant.memberships) {
            if (membership.memberId != member || seen.contains(membership.groupId))
                continue;
            seen.insert(membership.groupId);
            open.append(membership.groupId);
            found.append(findEntity(tenant.groups, "id"_L1, membership.groupId));
        }
    }
    return found;
}

Entities directoryRolesOf(const Tenant &tenant, const QString &principalId)
{
    QStringList principals{principalId};
    const Entities groups = transitiveGroups(tenant, principalId);
    for (const QJsonObject &group : groups)
        principals.append(group["id"_L1].toString());
    Entities roles;
    QSet<QString> seen;
    for (const QJsonObject &assignment : tenant.roleAssignments) {
        const QString role = assignment["roleDefinitionId"_L1].toString();
        const bool tenantWide = assignment["directoryScopeId"_L1].toString() == "/"_L1;
        if (!tenantWide || seen.contains(role) || !principals.contains(assignment["principalId"_L1].toString()))
            continue;
        seen.insert(role);
        roles.append(directoryRoleEntity(tenant.id, role));
    }
    return roles;
}

QStringList grantedRoles(const Tenant &tenant, const QString &servicePrincipalId, const QString &resourceAppId)
{
    const QJsonObject resource = findEntity(tenant.servicePrincipals, "appId"_L1, resourceAppId);
    const QJsonArray appRoles = resource["appRoles"_L1].toArray();
    QStringList names;
    for (const QJsonObject &assignment : tenant.appRoleAssignments) {
        if (assignment["principalId"_L1].toString() != servicePrincipalId ||
            assignment["resourceId"_L1] != resource["id"_L1] ||
            tenant.unseen.isHidden(Unseen::Kind::Token, assignment["id"_L1].toString()))
            continue;
        for (const auto role : appRoles) {
            if (role["id"_L1] == assignment["appRoleId"_L1])
                names.append(role["value"_L1].toString());
        }
    }
    return names;
}

QStringList rolesOfNextToken(Tenant &tenant, const QString &servicePrincipalId, const QString &resourceAppId)
{
    const QStringList names = grantedRoles(tenant, servicePrincipalId, resourceAppId);
    for (const QJsonObject &assignment : std::as_const(tenant.appRoleAssignments)) {
        if (assignment["principalId"_L1].toString() == servicePrincipalId)
            tenant.unseen.take(Unseen::Kind::Token, assignment["id"_L1].toString());
    }
    return names;
}

} // namespace sandbox
