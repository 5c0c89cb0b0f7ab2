// SPDX-License-Identifier: Apache-2.0
// Consent: application permissions (app role assignments) and delegated ones.
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

Deed deedOn(const QJsonObject &api)
{
    return api["appId"_L1].toString() == graphAppId ? Deed::GrantGraph : Deed::GrantOthers;
}

bool hasRole(const QJsonObject &api, const QString &appRoleId)
{
    const QJsonArray roles = api["appRoles"_L1].toArray();
    return std::any_of(roles.begin(), roles.end(), [&appRoleId](const auto &role) {
        return role["id"_L1].toString() == appRoleId && role["isEnabled"_L1].toBool(true);
    });
}

GraphReply assign(const GraphCall &call, QLatin1StringView end, const QString &list)
{
    static const QStringList settable{u"principalId"_s, u"resourceId"_s, u"appRoleId"_s};
    const Found found = servicePrincipalOf(call, Look::Write);
    if (found.refusal)
        return *found.refusal;
    const QJsonObject body = call.request.body.toObject();
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (!settable.contains(name) && !name.startsWith(u'@'))
            return badRequest(u"Property '%1' is read-only or unknown and cannot be set."_s.arg(name));
    }
    for (const QString &name : settable) {
        if (!isGuid(body[name].toString()))
            return badRequest(
                u"Invalid value specified for property '%1' of resource 'AppRoleAssignment'."_s.arg(name));
    }
    if (body[end].toString().compare(found.entity["id"_L1].toString(), Qt::CaseInsensitive) != 0)
        return badRequest(u"The value of '%1' does not match the object of the request."_s.arg(QString(end)));
    Tenant &tenant = call.tenant;
    const QString principalId = body["principalId"_L1].toString();
    const QJsonObject principal = findEntity(tenant.servicePrincipals, "id"_L1, principalId);
    const QJsonObject api = findEntity(tenant.servicePrincipals, "id"_L1, body["resourceId"_L1].toString());
    if (principal.isEmpty())
        return notFound(principalId);
    if (api.isEmpty())
        return notFound(body["resourceId"_L1].toString());
    if (!rolesAllow(call, deedOn(api)))
        return denied();
    if (tenant.unseen.take(Unseen::Kind::GrantRefused, principalId))
        return denied();
    if (tenant.unseen.take(Unseen::Kind::Grant, principalId))
        return notFound(principalId);
    const QString role = body["appRoleId"_L1].toString().toLower();
    if (!hasRole(api, role))
        return badRequest(
            u"Permission being assigned was not found on application '%1'."_s.arg(api["appId"_L1].toString()),
            u"InvalidUpdate"_s, u"appRoleId"_s);
    for (const QJsonObject &present : std::as_const(tenant.appRoleAssignments)) {
        if (present["principalId"_L1].toString().compare(principalId, Qt::CaseInsensitive) == 0 &&
            present["resourceId"_L1] == api["id"_L1] && present["appRoleId"_L1].toString() == role)
            return badRequest(u"Permission being assigned already exists on the object"_s, u"InvalidUpdate"_s,
                              u"appRoleAssignments"_s);
    }
    const QString id = newOpaqueId();
    const QJsonObject assignment{{u"id"_s, id},
                                 {u"deletedDateTime"_s, QJsonValue()},
                                 {u"appRoleId"_s, role},
                                 {u"createdDateTime"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                 {u"principalDisplayName"_s, principal["displayName"_L1]},
                                 {u"principalId"_s, principal["id"_L1]},
                                 {u"principalType"_s, u"ServicePrincipal"_s},
                                 {u"resourceDisplayName"_s, api["displayName"_L1]},
                                 {u"resourceId"_s, api["id"_L1]}};
    tenant.appRoleAssignments.append(assignment);
    tenant.unseen.add(Unseen::Kind::Token, id, tenant.replication.roles);
    const QString context = u"servicePrincipals('%1')/%2"_s.arg(found.entity["id"_L1].toString(), list);
    return created(call, context, assignment);
}

GraphReply unassign(const GraphCall &call)
{
    const Found found = servicePrincipalOf(call, Look::Write);
    if (found.refusal)
        return *found.refusal;
    const QString id = call.path[u"appRoleAssignment-id"_s];
    Tenant &tenant = call.tenant;
    const QJsonObject assignment = findEntity(tenant.appRoleAssignments, "id"_L1, id);
    if (assignment.isEmpty() || assignment["principalId"_L1] != found.entity["id"_L1])
        return notFound(id);
    if (!rolesAllow(call,
                    deedOn(findEntity(tenant.servicePrincipals, "id"_L1, assignment["resourceId"_L1].toString()))))
        return denied();
    tenant.appRoleAssignments.removeIf([&id](const QJsonObject &entity) { return entity["id"_L1].toString() == id; });
    tenant.unseen.forget(id);
    return noContent();
}

// The scopes that Microsoft Graph does not have, of those asked for.
QStringList unknownScopes(const QString &scope)
{
    QStringList names = scope.split(u' ', Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return !graphScope(name).isEmpty(); });
    return names;
}

GraphReply grantScopes(const GraphCall &call, const OData &odata)
{
    const QJsonObject body = call.request.body.toObject();
    QStringList known = odata.properties(u"oAuth2PermissionGrant"_s);
    known += {u"startTime"_s, u"expiryTime"_s}; // ignored, as Graph does
    known.removeAll(u"id"_s);
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (!known.contains(name) && !name.startsWith(u'@'))
            return badRequest(u"Invalid property '%1'."_s.arg(name));
    }
    const auto invalid = [](const QString &property) {
        return badRequest(
            u"Invalid value specified for property '%1' of resource 'OAuth2PermissionGrant'."_s.arg(property));
    };
    const QString consent = body["consentType"_L1].toString();
    const QString person = body["principalId"_L1].toString();
    const QString scope = body["scope"_L1].toString().simplified();
    if (consent != "AllPrincipals"_L1 && consent != "Principal"_L1)
        return invalid(u"consentType"_s);
    Tenant &tenant = call.tenant;
    if ((consent == "Principal"_L1) == person.isEmpty())
        return invalid(u"principalId"_s);
    const QString clientId = body["clientId"_L1].toString();
    const QJsonObject client = findEntity(tenant.servicePrincipals, "id"_L1, clientId);
    const QJsonObject api = findEntity(tenant.servicePrincipals, "id"_L1, body["resourceId"_L1].toString());
    if (client.isEmpty())
        return notFound(clientId);
    if (api.isEmpty())
        return notFound(body["resourceId"_L1].toString());
    if (!person.isEmpty() && findEntity(tenant.users, "id"_L1, person).isEmpty())
        return notFound(person);
    if (!rolesAllow(call, Deed::GrantOthers))
        return denied();
    if (tenant.unseen.take(Unseen::Kind::GrantRefused, clientId))
        return denied();
    if (tenant.unseen.take(Unseen::Kind::Grant, clientId))
        return notFound(clientId);
    if (scope.isEmpty() || (api["appId"_L1].toString() == graphAppId && !unknownScopes(scope).isEmpty()))
        return invalid(u"scope"_s);
    for (const QJsonObject &present : std::as_const(tenant.oauth2PermissionGrants)) {
        if (present["clientId"_L1] == client["id"_L1] && present["resourceId"_L1] == api["id"_L1] &&
            present["principalId"_L1].toString() == person)
            return badRequest(u"Permission entry already exists."_s);
    }
    const QJsonObject grant{
        {u"id"_s, newOpaqueId()},        {u"clientId"_s, client["id"_L1]},
        {u"consentType"_s, consent},     {u"principalId"_s, person.isEmpty() ? QJsonValue() : QJsonValue(person)},
        {u"resourceId"_s, api["id"_L1]}, {u"scope"_s, scope}};
    tenant.oauth2PermissionGrants.append(grant);
    return created(call, u"oauth2PermissionGrants"_s, grant);
}

} // namespace

void addGrants(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"servicePrincipal.create.appRoleAssignments"_s] = [](const GraphCall &call) {
        return assign(call, "principalId"_L1, u"appRoleAssignments"_s);
    };
    handlers[u"servicePrincipal.create.appRoleAssignedTo"_s] = [](const GraphCall &call) {
        return assign(call, "resourceId"_L1, u"appRoleAssignedTo"_s);
    };
    handlers[u"servicePrincipal.delete.appRoleAssignments"_s] = unassign;
    handlers[u"oauth2PermissionGrant.list"_s] = [&odata](const GraphCall &call) {
        return odata.list(call,
                          {u"oAuth2PermissionGrant"_s,
                           u"oauth2PermissionGrants"_s,
                           {u"clientId"_s, u"consentType"_s, u"principalId"_s, u"resourceId"_s},
                           {}},
                          call.tenant.oauth2PermissionGrants);
    };
    handlers[u"oauth2PermissionGrant.create"_s] = [&odata](const GraphCall &call) { return grantScopes(call, odata); };
    handlers[u"oauth2PermissionGrant.delete"_s] = [](const GraphCall &call) {
        const QString id = call.path[u"oAuth2PermissionGrant-id"_s];
        Entities &grants = call.tenant.oauth2PermissionGrants;
        if (findEntity(grants, "id"_L1, id).isEmpty())
            return notFound(id);
        if (!rolesAllow(call, Deed::GrantOthers))
            return denied();
        grants.removeIf([&id](const QJsonObject &grant) { return grant["id"_L1].toString() == id; });
        return noContent();
    };
}

} // namespace sandbox
