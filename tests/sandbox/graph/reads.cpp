// SPDX-License-Identifier: Apache-2.0
#include "reads.h"

#include "../tenants/well_known.h"
#include "access.h"
#include "entities.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

GraphReply noUniqueNames()
{
    return graphError(400, u"BadRequest"_s,
                      u"The key property 'uniqueName' is not known on type 'microsoft.graph.application'."_s);
}

QString memberContext(const QJsonObject &entity, const QString &list)
{
    return u"servicePrincipals('%1')/%2"_s.arg(entity["id"_L1].toString(), list);
}

// With User.Read alone, a person sees little more than the name.
QJsonObject visibleOrganization(const GraphCall &call)
{
    static const QStringList always{u"id"_s, u"displayName"_s, u"verifiedDomains"_s};
    const auto &scopes = call.holder.scopes;
    const bool all = !call.holder.delegated() || std::any_of(scopes.begin(), scopes.end(), [](const QString &scope) {
        return scope.startsWith("Organization.Read"_L1) || scope.startsWith("Directory.Read"_L1);
    });
    QJsonObject organization = call.tenant.organization;
    if (all)
        return organization;
    const QStringList names = organization.keys();
    for (const QString &name : names) {
        if (!always.contains(name))
            organization[name] = organization[name].isArray() ? QJsonValue(QJsonArray()) : QJsonValue();
    }
    return organization;
}

void addOrganization(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"organization.list"_s] = [&odata](const GraphCall &call) {
        return odata.list(call, {u"organization"_s, u"organization"_s, {}, {}, false}, {visibleOrganization(call)});
    };
    handlers[u"organization.get"_s] = [&odata](const GraphCall &call) {
        const QString id = call.path[u"organization-id"_s];
        if (id.compare(call.tenant.id, Qt::CaseInsensitive) != 0)
            return notFound(id);
        return odata.one(call, u"organization"_s, u"organization"_s, visibleOrganization(call));
    };
    handlers[u"domain.list"_s] = [&odata](const GraphCall &call) {
        return odata.list(call, {u"domain"_s, u"domains"_s, {}, {}}, call.tenant.domains);
    };
    handlers[u"domain.get"_s] = [&odata](const GraphCall &call) {
        const QString id = call.path[u"domain-id"_s];
        const QJsonObject domain = findEntity(call.tenant.domains, "id"_L1, id);
        return domain.isEmpty() ? notFound(id) : odata.one(call, u"domain"_s, u"domains"_s, domain);
    };
    handlers[u"subscribedSku.list"_s] = [&odata](const GraphCall &call) {
        return odata.list(call, {u"subscribedSku"_s, u"subscribedSkus"_s, {}, {}, false}, call.tenant.subscribedSkus);
    };
}

void addApplications(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"application.list"_s] = [&odata](const GraphCall &call) {
        return odata.list(call,
                          {u"application"_s,
                           u"applications"_s,
                           {u"appId"_s, u"displayName"_s, u"id"_s, u"uniqueName"_s},
                           {},
                           true,
                           {u"tags"_s}},
                          call.tenant.applications);
    };
    const GraphHandler get = [&odata](const GraphCall &call) {
        if (call.path.contains(u"uniqueName"_s) && !call.tenant.uniqueNames)
            return noUniqueNames();
        const Found found = applicationOf(call, Look::Read);
        return found.refusal.value_or(odata.one(call, u"application"_s, u"applications"_s, found.entity));
    };
    handlers[u"application.getByUniqueName"_s] = get;
    handlers[u"application.get"_s] = get;
    handlers[u"application.getByAppId"_s] = get;
}

void addServicePrincipals(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"servicePrincipal.list"_s] = [&odata](const GraphCall &call) {
        return odata.list(call,
                          {u"servicePrincipal"_s,
                           u"servicePrincipals"_s,
                           {u"appId"_s, u"displayName"_s, u"id"_s},
                           {},
                           true,
                           {u"tags"_s}},
                          call.tenant.servicePrincipals);
    };
    const GraphHandler get = [&odata](const GraphCall &call) {
        const Found found = servicePrincipalOf(call, Look::Read);
        return found.refusal.value_or(odata.one(call, u"servicePrincipal"_s, u"servicePrincipals"_s, found.entity));
    };
    handlers[u"servicePrincipal.get"_s] = get;
    handlers[u"servicePrincipal.getByAppId"_s] = get;

    // The same assignments from either end: what this principal was granted, and what was granted on this API.
    const auto assignments = [&odata](const GraphCall &call, QLatin1StringView end, const QString &list) {
        const Found found = servicePrincipalOf(call, Look::Read);
        if (found.refusal)
            return *found.refusal;
        Entities matching = call.tenant.appRoleAssignments;
        matching.removeIf([&](const QJsonObject &assignment) { return assignment[end] != found.entity["id"_L1]; });
        return odata.list(call, {u"appRoleAssignment"_s, memberContext(found.entity, list), {}, {u"resourceId"_s}},
                          matching);
    };
    const GraphHandler granted = [assignments](const GraphCall &call) {
        return assignments(call, "principalId"_L1, u"appRoleAssignments"_s);
    };
    handlers[u"servicePrincipal.list.appRoleAssignments"_s] = granted;
    handlers[u"servicePrincipal.list.appRoleAssignments.byAppId"_s] = granted;
    handlers[u"servicePrincipal.list.appRoleAssignedTo"_s] = [assignments](const GraphCall &call) {
        return assignments(call, "resourceId"_L1, u"appRoleAssignedTo"_s);
    };
}

QJsonObject withType(QJsonObject entity, const QString &type)
{
    entity["@odata.type"_L1] = QString(u"#microsoft.graph."_s + type);
    return entity;
}

void addMemberships(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"servicePrincipal.list.transitiveMemberOf"_s] = [&odata](const GraphCall &call) {
        const Found found = servicePrincipalOf(call, Look::Read);
        if (found.refusal)
            return *found.refusal;
        const QString id = found.entity["id"_L1].toString();
        Entities all;
        const Entities groups = transitiveGroups(call.tenant, id);
        for (const QJsonObject &group : groups)
            all.append(withType(group, u"group"_s));
        const Entities roles = directoryRolesOf(call.tenant, id);
        for (const QJsonObject &role : roles)
            all.append(withType(role, u"directoryRole"_s));
        return odata.list(call, {u"directoryObject"_s, u"directoryObjects"_s, {}, {}}, all);
    };
    const GraphHandler cast = [&odata](const GraphCall &call) {
        // An OData cast is an advanced query on directory objects.
        if (!call.request.eventual() || parameter(call.request.query, u"$count") != "true"_L1) {
            return graphError(
                400, u"Request_UnsupportedQuery"_s,
                u"The specified cast to the reference property query is currently not supported. It needs the "
                "header ConsistencyLevel: eventual and $count=true."_s);
        }
        const Found found = servicePrincipalOf(call, Look::Read);
        if (found.refusal)
            return *found.refusal;
        return odata.list(call, {u"directoryRole"_s, u"directoryRoles"_s, {}, {}},
                          directoryRolesOf(call.tenant, found.entity["id"_L1].toString()));
    };
    handlers[u"servicePrincipal.list.transitiveMemberOf.asDirectoryRole"_s] = cast;
    handlers[u"servicePrincipals.list.transitiveMemberOf.asMicrosoftDirectoryRole"_s] = cast;
    handlers[u"servicePrincipal.byAppId.transitiveMemberOf.asDirectoryRole"_s] = cast;
}

void addRoles(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"roleAssignment.list"_s] = [&odata](const GraphCall &call) {
        if (call.holder.delegated() && call.tenant.rolesUnreadable)
            return denied();
        return odata.list(call,
                          {u"unifiedRoleAssignment"_s,
                           u"roleManagement/directory/roleAssignments"_s,
                           {u"principalId"_s, u"roleDefinitionId"_s, u"directoryScopeId"_s},
                           {}},
                          call.tenant.roleAssignments);
    };
    handlers[u"roleDefinition.list"_s] = [&odata](const GraphCall &call) {
        Entities definitions;
        const QJsonArray templates = directoryRoleTemplates();
        for (const auto role : templates) {
            definitions.append({{u"id"_s, role["templateId"_L1]},
                                {u"templateId"_s, role["templateId"_L1]},
                                {u"displayName"_s, role["displayName"_L1]},
                                {u"description"_s, role["description"_L1]},
                                {u"isBuiltIn"_s, true},
                                {u"isEnabled"_s, true}});
        }
        return odata.list(call,
                          {u"unifiedRoleDefinition"_s,
                           u"roleManagement/directory/roleDefinitions"_s,
                           {u"id"_s, u"templateId"_s, u"displayName"_s},
                           {}},
                          definitions);
    };
    handlers[u"administrativeUnit.list"_s] = [&odata](const GraphCall &call) {
        return odata.list(call, {u"administrativeUnit"_s, u"directory/administrativeUnits"_s, {u"displayName"_s}, {}},
                          call.tenant.administrativeUnits);
    };
}

GraphReply tenantInformation(const GraphCall &call, const Tenant *tenant, const QString &asked)
{
    if (!tenant)
        return notFound(asked);
    QString defaultDomain;
    for (const QJsonObject &domain : tenant->domains) {
        if (domain["isDefault"_L1].toBool())
            defaultDomain = domain["id"_L1].toString();
    }
    GraphReply reply;
    reply.body = {{u"@odata.context"_s, QString(call.root + u"/$metadata#microsoft.graph.tenantInformation"_s)},
                  {u"tenantId"_s, tenant->id},
                  {u"displayName"_s, tenant->displayName},
                  {u"federationBrandName"_s, QJsonValue()},
                  {u"defaultDomainName"_s, defaultDomain}};
    return reply;
}

void addTenantInformation(GraphHandlers &handlers, Directory &directory)
{
    handlers[u"findTenantInformationByTenantId"_s] = [&directory](const GraphCall &call) {
        const QString id = call.path[u"tenantId"_s];
        return tenantInformation(call, isGuid(id) ? directory.find(id) : nullptr, id);
    };
    handlers[u"findTenantInformationByDomainName"_s] = [&directory](const GraphCall &call) {
        const QString name = call.path[u"domainName"_s];
        return tenantInformation(call, isGuid(name) ? nullptr : directory.find(name), name);
    };
}

} // namespace

void addReads(GraphHandlers &handlers, const OData &odata, Directory &directory)
{
    addOrganization(handlers, odata);
    addApplications(handlers, odata);
    addServicePrincipals(handlers, odata);
    addMemberships(handlers, odata);
    addRoles(handlers, odata);
    addTenantInformation(handlers, directory);
}

} // namespace sandbox
