// SPDX-License-Identifier: Apache-2.0
#include "access.h"

#include "../entra/access_token.h"
#include "../tenants/well_known.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox
{

static bool anyOf(const QStringList &wanted, const QStringList &held)
{
    return std::any_of(wanted.begin(), wanted.end(), [&held](const QString &name) { return held.contains(name); });
}

bool opens(const Operation &operation, const TokenHolder &holder)
{
    const QStringList &held = holder.delegated() ? holder.scopes : holder.roles;
    const QStringList &opening = holder.delegated() ? operation.delegated : operation.application;
    return anyOf(opening, held) && (operation.also.isEmpty() || anyOf(operation.also, held));
}

static QStringList rolesFor(Deed deed)
{
    static const QString global = u"Global Administrator"_s;
    static const QString privileged = u"Privileged Role Administrator"_s;
    static const QStringList applications{global, u"Application Administrator"_s, u"Cloud Application Administrator"_s};
    switch (deed) {
    case Deed::CreateApplication:
        return applications + QStringList{u"Application Developer"_s};
    case Deed::ManageApplications:
        return applications;
    case Deed::GrantGraph:
    case Deed::AssignRoles:
        return {global, privileged};
    case Deed::GrantOthers:
        return applications + QStringList{privileged};
    case Deed::ReadPolicies:
        return applications + QStringList{u"Global Reader"_s, u"Security Reader"_s, u"Security Administrator"_s};
    case Deed::ManageDomains:
        return {global, u"Domain Name Administrator"_s};
    case Deed::ManageUsers:
        return {global, u"User Administrator"_s};
    case Deed::AssignLicences:
        return {global, u"User Administrator"_s, u"License Administrator"_s};
    }
    return {};
}

bool holdsRole(const GraphCall &call, const QString &displayName)
{
    const Entities roles = directoryRolesOf(call.tenant, callerId(call));
    return !findEntity(roles, "displayName"_L1, displayName).isEmpty();
}

bool rolesAllow(const GraphCall &call, Deed deed)
{
    if (!call.holder.delegated())
        return true;
    const QStringList wanted = rolesFor(deed);
    return std::any_of(wanted.begin(), wanted.end(), [&call](const QString &role) { return holdsRole(call, role); });
}

QString callerId(const GraphCall &call)
{
    return call.holder.delegated() ? call.holder.personId : call.holder.servicePrincipalId;
}

bool owns(const GraphCall &call, const QString &applicationId)
{
    return call.tenant.owners.value(applicationId).contains(callerId(call), Qt::CaseInsensitive);
}

bool mayWrite(const GraphCall &call, const QString &appId)
{
    static const QStringList every{u"Application.ReadWrite.All"_s, u"Directory.ReadWrite.All"_s};
    const bool everywhere =
        call.holder.delegated() ? rolesAllow(call, Deed::ManageApplications) : anyOf(every, call.holder.roles);
    return everywhere || owns(call, findEntity(call.tenant.applications, "appId"_L1, appId)["id"_L1].toString());
}

} // namespace sandbox
