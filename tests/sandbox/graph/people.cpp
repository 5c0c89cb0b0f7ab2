// SPDX-License-Identifier: Apache-2.0
// The person who signed in, and what the tenant tells that person about roles and policies.
#include "../entra/access_token.h"
#include "access.h"
#include "entities.h"
#include "writes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

GraphReply ownRoles(const GraphCall &call, const OData &odata)
{
    if (!call.request.eventual() || parameter(call.request.query, u"$count") != "true"_L1) {
        return graphError(400, u"Request_UnsupportedQuery"_s,
                          u"The specified cast to the reference property query is currently not supported. It needs "
                          "the header ConsistencyLevel: eventual and $count=true."_s);
    }
    if (call.tenant.rolesUnreadable)
        return denied();
    Entities roles = directoryRolesOf(call.tenant, call.holder.personId);
    for (QJsonObject &role : roles) { // limited information on what the person may not read: nulls
        if (call.tenant.ownRoles == "ids"_L1)
            role["roleTemplateId"_L1] = QJsonValue();
        if (!call.tenant.ownRoles.isEmpty()) {
            role["displayName"_L1] = QJsonValue();
            role["description"_L1] = QJsonValue();
        }
    }
    return odata.list(call, {u"directoryRole"_s, u"directoryRoles"_s, {}, {}}, roles);
}

// As the admin center shows it: what is forbidden stands in the list, with when it began.
QJsonObject policyOf(const Tenant &tenant)
{
    const QString since = u"2019-10-19T10:37:00Z"_s;
    QJsonArray restrictions;
    if (tenant.secretsForbidden)
        restrictions.append(QJsonObject{{u"restrictionType"_s, u"passwordAddition"_s},
                                        {u"state"_s, u"enabled"_s},
                                        {u"maxLifetime"_s, QJsonValue()},
                                        {u"restrictForAppsCreatedAfterDateTime"_s, since}});
    if (tenant.maxSecretDays > 0)
        restrictions.append(QJsonObject{{u"restrictionType"_s, u"passwordLifetime"_s},
                                        {u"state"_s, u"enabled"_s},
                                        {u"maxLifetime"_s, u"P%1D"_s.arg(tenant.maxSecretDays)},
                                        {u"restrictForAppsCreatedAfterDateTime"_s, since}});
    const QJsonObject none{{u"passwordCredentials"_s, QJsonArray()}, {u"keyCredentials"_s, QJsonArray()}};
    QJsonObject applications = none;
    applications["passwordCredentials"_L1] = restrictions;
    return {{u"id"_s, u"00000000-0000-0000-0000-000000000000"_s},
            {u"deletedDateTime"_s, QJsonValue()},
            {u"displayName"_s, u"Default app management tenant policy"_s},
            {u"description"_s,
             u"Default tenant policy that enforces app management restrictions on applications and service principals. "
             "To apply policy to targeted resources, create a new policy under appManagementPolicies collection."_s},
            {u"isEnabled"_s, !restrictions.isEmpty()},
            {u"applicationRestrictions"_s, applications},
            {u"servicePrincipalRestrictions"_s, none}};
}

} // namespace

void addPeople(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"me.get"_s] = [&odata](const GraphCall &call) {
        const QJsonObject person = findEntity(call.tenant.users, "id"_L1, call.holder.personId);
        return person.isEmpty() ? notFound(call.holder.personId)
                                : odata.one(call, u"user"_s, u"users"_s, shownUser(call, person));
    };
    const GraphHandler roles = [&odata](const GraphCall &call) { return ownRoles(call, odata); };
    handlers[u"me.list.transitiveMemberOf.asDirectoryRole"_s] = roles;
    handlers[u"me.list.transitiveMemberOf.asMicrosoftDirectoryRole"_s] = roles;
    handlers[u"defaultAppManagementPolicy.get"_s] = [&odata](const GraphCall &call) {
        if (!rolesAllow(call, Deed::ReadPolicies))
            return denied();
        return odata.one(call, u"tenantAppManagementPolicy"_s, u"policies/defaultAppManagementPolicy"_s,
                         policyOf(call.tenant));
    };
}

} // namespace sandbox
