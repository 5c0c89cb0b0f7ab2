// SPDX-License-Identifier: Apache-2.0
// Service principals: made of an application that is there, removed with all that they hold.
#include "../entra/access_token.h"
#include "../tenants/well_known.h"
#include "access.h"
#include "entities.h"
#include "writes.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

QJsonObject newPrincipal(const QString &appId, const QJsonValue &name, const QJsonValue &audience, const QString &owner,
                         const QJsonArray &appRoles)
{
    return {{u"id"_s, newId()},
            {u"deletedDateTime"_s, QJsonValue()},
            {u"accountEnabled"_s, true},
            {u"alternativeNames"_s, QJsonArray()},
            {u"appDisplayName"_s, name},
            {u"appId"_s, appId},
            {u"appOwnerOrganizationId"_s, owner},
            {u"appRoleAssignmentRequired"_s, false},
            {u"appRoles"_s, appRoles},
            {u"displayName"_s, name},
            {u"keyCredentials"_s, QJsonArray()},
            {u"oauth2PermissionScopes"_s, QJsonArray()},
            {u"passwordCredentials"_s, QJsonArray()},
            {u"replyUrls"_s, QJsonArray()},
            {u"servicePrincipalNames"_s, QJsonArray{appId}},
            {u"servicePrincipalType"_s, u"Application"_s},
            {u"signInAudience"_s, audience},
            {u"tags"_s, QJsonArray()}};
}

GraphReply noBackingApplication(const QString &appId)
{
    return badRequest(u"When using this permission, the backing application of the service principal being created "
                      "must in the local tenant. appId: %1"_s.arg(appId),
                      u"NoBackingApplicationObject"_s, u"appId"_s);
}

GraphReply alreadyThere(const QString &appId)
{
    return graphError(409, u"Request_MultipleObjectsWithSameKeyValue"_s,
                      u"The service principal cannot be created, updated, or restored because the service principal "
                      "name %1 is already in use."_s.arg(appId));
}

GraphReply added(const GraphCall &call, QJsonObject principal)
{
    const QJsonObject body = call.request.body.toObject();
    for (const QString &name : {u"tags"_s, u"accountEnabled"_s, u"appRoleAssignmentRequired"_s, u"notes"_s}) {
        if (body.contains(name))
            principal[name] = body[name];
    }
    const QString id = principal["id"_L1].toString();
    Tenant &tenant = call.tenant;
    tenant.servicePrincipals.append(principal);
    tenant.unseen.add(Unseen::Kind::Read, id, tenant.replication.reads);
    tenant.unseen.add(Unseen::Kind::Resource, id, tenant.replication.resource);
    if (tenant.replication.grants > 0) {
        tenant.unseen.add(Unseen::Kind::GrantRefused, id, 1);
        tenant.unseen.add(Unseen::Kind::Grant, id, tenant.replication.grants - 1);
    }
    return created(call, u"servicePrincipals"_s, principal);
}

GraphReply create(const GraphCall &call, const OData &odata)
{
    const QJsonObject body = call.request.body.toObject();
    const QStringList known = odata.properties(u"servicePrincipal"_s);
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (!known.contains(name) && !name.startsWith(u'@'))
            return badRequest(u"Invalid property '%1'."_s.arg(name));
    }
    const QString appId = body["appId"_L1].toString().toLower();
    if (!isGuid(appId))
        return badRequest(u"Invalid value specified for property 'appId' of resource 'ServicePrincipal'."_s);
    Tenant &tenant = call.tenant;
    const QJsonObject application = findEntity(tenant.applications, "appId"_L1, appId);
    if (!mayWrite(call, appId))
        return denied();
    if (!findEntity(tenant.servicePrincipals, "appId"_L1, appId).isEmpty())
        return alreadyThere(appId);
    if (!application.isEmpty()) {
        if (tenant.unseen.take(Unseen::Kind::Principal, application["id"_L1].toString()))
            return noBackingApplication(appId);
        return added(
            call, newPrincipal(appId, application["displayName"_L1], application["signInAudience"_L1], tenant.id, {}));
    }
    if (appId == teamsAppId) // Microsoft's own: known everywhere, present only where it was used once
        return added(call, newPrincipal(appId, u"Skype and Teams Tenant Admin API"_s, u"AzureADMultipleOrgs"_s,
                                        microsoftTenantId, teamsAppRoles()));
    if (appId == tenant.signInApplication.clientId) {
        const QJsonObject principal = addEnterpriseApplication(tenant, tenant.signInApplication);
        return created(call, u"servicePrincipals"_s, principal);
    }
    return noBackingApplication(appId);
}

} // namespace

void removeServicePrincipal(Tenant &tenant, const QString &id)
{
    QJsonObject deleted = findEntity(tenant.servicePrincipals, "id"_L1, id);
    deleted["@odata.type"_L1] = u"#microsoft.graph.servicePrincipal"_s;
    deleted["deletedDateTime"_L1] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    tenant.deletedItems.append(deleted);
    const auto is = [&id](QLatin1StringView property) {
        return [&id, property](const QJsonObject &entity) { return entity[property].toString() == id; };
    };
    tenant.servicePrincipals.removeIf(is("id"_L1));
    tenant.appRoleAssignments.removeIf(is("principalId"_L1));
    tenant.appRoleAssignments.removeIf(is("resourceId"_L1));
    tenant.oauth2PermissionGrants.removeIf(is("clientId"_L1));
    tenant.oauth2PermissionGrants.removeIf(is("resourceId"_L1));
    tenant.roleAssignments.removeIf(is("principalId"_L1));
    tenant.memberships.removeIf([&id](const Membership &membership) { return membership.memberId == id; });
    for (QStringList &owners : tenant.owners)
        owners.removeAll(id);
    tenant.unseen.forget(id);
}

void addPrincipalWrites(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"servicePrincipal.create"_s] = [&odata](const GraphCall &call) { return create(call, odata); };
    handlers[u"servicePrincipal.delete"_s] = [](const GraphCall &call) {
        const Found found = servicePrincipalOf(call, Look::Write);
        if (found.refusal)
            return *found.refusal;
        if (!mayWrite(call, found.entity["appId"_L1].toString()))
            return denied();
        removeServicePrincipal(call.tenant, found.entity["id"_L1].toString());
        return noContent();
    };
}

} // namespace sandbox
