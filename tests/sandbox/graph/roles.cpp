// SPDX-License-Identifier: Apache-2.0
// Directory roles: assigned for the tenant or for one administrative unit, and the older members of activated roles.
#include "../entra/access_token.h"
#include "../tenants/well_known.h"
#include "access.h"
#include "entities.h"
#include "writes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

// Roles that an administrative unit may limit, of those that the tables have.
const QStringList &limitedByUnit()
{
    static const QStringList names{u"Authentication Administrator"_s, u"Groups Administrator"_s,
                                   u"Helpdesk Administrator"_s,       u"License Administrator"_s,
                                   u"Password Administrator"_s,       u"SharePoint Administrator"_s,
                                   u"Teams Administrator"_s,          u"User Administrator"_s};
    return names;
}

QJsonObject principalOf(const Tenant &tenant, const QString &id)
{
    for (const Entities *entities : {&tenant.servicePrincipals, &tenant.users, &tenant.groups}) {
        QJsonObject entity = findEntity(*entities, "id"_L1, id);
        if (!entity.isEmpty())
            return entity;
    }
    return {};
}

bool isAssigned(const Tenant &tenant, const QString &role, const QString &principal, const QString &scope)
{
    return std::any_of(tenant.roleAssignments.begin(), tenant.roleAssignments.end(), [&](const QJsonObject &present) {
        return present["roleDefinitionId"_L1].toString() == role && present["principalId"_L1].toString() == principal &&
               present["directoryScopeId"_L1].toString() == scope;
    });
}

// What stands in the way of a role for this principal; the lateness of the directory included.
std::optional<GraphReply> refusedPrincipal(const GraphCall &call, const QString &principalId)
{
    if (principalOf(call.tenant, principalId).isEmpty())
        return notFound(principalId);
    if (!rolesAllow(call, Deed::AssignRoles))
        return denied();
    if (call.tenant.unseen.take(Unseen::Kind::GrantRefused, principalId))
        return denied();
    if (call.tenant.unseen.take(Unseen::Kind::Grant, principalId))
        return notFound(principalId);
    return std::nullopt;
}

QJsonObject append(Tenant &tenant, const QString &role, const QString &principal, const QString &scope)
{
    QJsonObject assignment{{u"id"_s, newOpaqueId()},
                           {u"principalId"_s, principal},
                           {u"directoryScopeId"_s, scope},
                           {u"roleDefinitionId"_s, role}};
    tenant.roleAssignments.append(assignment);
    return assignment;
}

GraphReply assign(const GraphCall &call)
{
    static const QStringList settable{u"roleDefinitionId"_s, u"principalId"_s, u"directoryScopeId"_s, u"appScopeId"_s,
                                      u"condition"_s};
    const QJsonObject body = call.request.body.toObject();
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (!settable.contains(name) && !name.startsWith(u'@'))
            return badRequest(u"Invalid property '%1'."_s.arg(name));
    }
    const QString role = body["roleDefinitionId"_L1].toString().toLower();
    const QString principal = body["principalId"_L1].toString().toLower();
    const QString scope = body["directoryScopeId"_L1].toString();
    const QJsonObject definition = directoryRoleEntity(call.tenant.id, role);
    if (!isGuid(role) || !isGuid(principal) || scope.isEmpty())
        return badRequest(u"A role assignment needs roleDefinitionId, principalId and directoryScopeId."_s);
    if (definition.isEmpty())
        return notFound(role);
    static const QString units = u"/administrativeUnits/"_s;
    if (scope != "/"_L1) {
        if (!scope.startsWith(units) || !isGuid(scope.mid(units.size())))
            return badRequest(u"The directory scope '%1' is invalid."_s.arg(scope));
        if (findEntity(call.tenant.administrativeUnits, "id"_L1, scope.mid(units.size())).isEmpty())
            return notFound(scope.mid(units.size()));
    }
    if (const auto refusal = refusedPrincipal(call, principal))
        return *refusal;
    if (scope != "/"_L1 && !limitedByUnit().contains(definition["displayName"_L1].toString()))
        return badRequest(u"The role definition cannot be assigned at the scope of an administrative unit."_s);
    if (isAssigned(call.tenant, role, principal, scope))
        return badRequest(
            u"A conflicting object with one or more of the specified property values is present in the directory."_s,
            u"ConflictingObjects"_s, u"roleAssignments"_s);
    return created(call, u"roleManagement/directory/roleAssignments"_s, append(call.tenant, role, principal, scope));
}

GraphReply unassign(const GraphCall &call)
{
    const QString id = call.path[u"unifiedRoleAssignment-id"_s];
    Entities &assignments = call.tenant.roleAssignments;
    if (findEntity(assignments, "id"_L1, id).isEmpty())
        return notFound(id);
    if (!rolesAllow(call, Deed::AssignRoles))
        return denied();
    assignments.removeIf([&id](const QJsonObject &assignment) { return assignment["id"_L1].toString() == id; });
    return noContent();
}

// Roles exist as directory objects only once they were activated, by hand or by a first member.
bool isActive(const Tenant &tenant, const QString &role)
{
    return tenant.activatedRoles.contains(role) ||
           !findEntity(tenant.roleAssignments, "roleDefinitionId"_L1, role).isEmpty();
}

void addDirectoryRoles(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"directoryRole.list"_s] = [&odata](const GraphCall &call) {
        if (call.holder.delegated() && call.tenant.rolesUnreadable)
            return denied();
        Entities active;
        const QJsonArray templates = directoryRoleTemplates();
        for (const auto role : templates) {
            const QString id = role["templateId"_L1].toString();
            if (isActive(call.tenant, id))
                active.append(directoryRoleEntity(call.tenant.id, id));
        }
        return odata.list(call, {u"directoryRole"_s, u"directoryRoles"_s, {u"roleTemplateId"_s}, {}}, active);
    };
    handlers[u"directoryRole.getByTemplateId"_s] = [&odata](const GraphCall &call) {
        const QString role = call.path[u"roleTemplateId"_s].toLower();
        const QJsonObject entity = directoryRoleEntity(call.tenant.id, role);
        if (entity.isEmpty() || !isActive(call.tenant, role))
            return notFound(role);
        return odata.one(call, u"directoryRole"_s, u"directoryRoles"_s, entity);
    };
    handlers[u"directoryRole.activate"_s] = [](const GraphCall &call) {
        const QString role = call.request.body["roleTemplateId"_L1].toString().toLower();
        const QJsonObject entity = directoryRoleEntity(call.tenant.id, role);
        if (entity.isEmpty())
            return badRequest(u"Invalid value specified for property 'roleTemplateId' of resource 'DirectoryRole'."_s);
        if (!rolesAllow(call, Deed::AssignRoles))
            return denied();
        if (isActive(call.tenant, role))
            return badRequest(u"A conflicting object with one or more of the specified property values is present in "
                              "the directory."_s,
                              u"ConflictingObjects"_s, u"roleTemplateId"_s);
        call.tenant.activatedRoles.append(role);
        return created(call, u"directoryRoles"_s, entity);
    };
    handlers[u"directoryRole.addMemberByTemplateId"_s] = [](const GraphCall &call) {
        const QString role = call.path[u"roleTemplateId"_s].toLower();
        if (!isActive(call.tenant, role))
            return notFound(role);
        const QString member = referenced(call, {u"directoryObjects"_s, u"servicePrincipals"_s, u"users"_s});
        if (member.isEmpty())
            return badRequest(u"Invalid URL was specified in the request."_s);
        if (const auto refusal = refusedPrincipal(call, member))
            return *refusal;
        if (isAssigned(call.tenant, role, member, u"/"_s))
            return badRequest(
                u"One or more added object references already exist for the following modified properties: 'members'."_s);
        append(call.tenant, role, member, u"/"_s);
        return noContent();
    };
}

} // namespace

void addRoles(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"roleAssignment.create"_s] = assign;
    handlers[u"roleAssignment.delete"_s] = unassign;
    addDirectoryRoles(handlers, odata);
}

} // namespace sandbox
