// SPDX-License-Identifier: Apache-2.0
#include "tenant.h"

#include "well_known.h"

#include <QJsonArray>
#include <QSet>
#include <QUuid>

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

const Person *findPerson(const Tenant &tenant, const QString &upnOrId)
{
    const QJsonObject entity = findEntity(tenant.users, "userPrincipalName"_L1, upnOrId);
    for (const Person &person : tenant.people) {
        if (person.upn.compare(upnOrId, Qt::CaseInsensitive) == 0 ||
            person.id.compare(upnOrId, Qt::CaseInsensitive) == 0 || person.id == entity["id"_L1].toString())
            return &person;
    }
    return nullptr;
}

QJsonObject addEnterpriseApplication(Tenant &tenant, const SignInApplication &application)
{
    const QJsonObject present = findEntity(tenant.servicePrincipals, "appId"_L1, application.clientId);
    if (!present.isEmpty())
        return present;
    const bool verified = !application.verifiedPublisher.isEmpty();
    const QJsonObject publisher{{u"displayName"_s, verified ? application.verifiedPublisher : QJsonValue()},
                                {u"verifiedPublisherId"_s, verified ? u"6029187"_s : QJsonValue()},
                                {u"addedDateTime"_s, verified ? u"2025-11-03T08:00:00Z"_s : QJsonValue()}};
    const QJsonObject entity{
        {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"deletedDateTime"_s, QJsonValue()},
        {u"accountEnabled"_s, true},
        {u"appId"_s, application.clientId},
        {u"appDisplayName"_s, application.displayName},
        {u"displayName"_s, application.displayName},
        {u"appOwnerOrganizationId"_s, application.ownerTenant},
        {u"appRoleAssignmentRequired"_s, false},
        {u"appRoles"_s, QJsonArray()},
        {u"keyCredentials"_s, QJsonArray()},
        {u"passwordCredentials"_s, QJsonArray()},
        {u"replyUrls"_s, QJsonArray::fromStringList(application.redirectUris)},
        {u"servicePrincipalType"_s, u"Application"_s},
        {u"signInAudience"_s, application.ownerTenant == tenant.id ? u"AzureADMyOrg"_s : u"AzureADMultipleOrgs"_s},
        {u"tags"_s, QJsonArray{u"WindowsAzureActiveDirectoryIntegratedApp"_s}},
        {u"verifiedPublisher"_s, publisher}};
    tenant.servicePrincipals.append(entity);
    return entity;
}

void addConsent(Tenant &tenant, const QString &servicePrincipalId, const QStringList &scopes, const QString &personId)
{
    const QString resource = findEntity(tenant.servicePrincipals, "appId"_L1, graphAppId)["id"_L1].toString();
    for (QJsonObject &grant : tenant.oauth2PermissionGrants) {
        if (grant["clientId"_L1].toString() != servicePrincipalId || grant["principalId"_L1].toString() != personId ||
            grant["resourceId"_L1].toString() != resource)
            continue;
        QStringList all = grant["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
        all += scopes;
        all.removeDuplicates();
        grant["scope"_L1] = all.join(u' ');
        return;
    }
    const bool everybody = personId.isEmpty();
    tenant.oauth2PermissionGrants.append({{u"id"_s, stableId(tenant.id, servicePrincipalId + resource + personId)},
                                          {u"clientId"_s, servicePrincipalId},
                                          {u"consentType"_s, everybody ? u"AllPrincipals"_s : u"Principal"_s},
                                          {u"principalId"_s, everybody ? QJsonValue() : personId},
                                          {u"resourceId"_s, resource},
                                          {u"scope"_s, scopes.join(u' ')}});
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
