// SPDX-License-Identifier: Apache-2.0
// Consent by link: /{tenant}/adminconsent grants all that an application requests, v2.0 what the link names.
#include "sign_ins.h"

#include "../tenants/well_known.h"
#include "pages.h"

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

struct Requested {
    QJsonObject api;
    QString id;
    bool application = false; // an app role; otherwise a delegated permission of Graph
    QString name;
};

QList<Requested> requestedBy(const Tenant &tenant, const QJsonObject &application)
{
    QList<Requested> result;
    const QJsonArray apis = application["requiredResourceAccess"_L1].toArray();
    for (const auto entry : apis) {
        const QJsonObject api = findEntity(tenant.servicePrincipals, "appId"_L1, entry["resourceAppId"_L1].toString());
        const QJsonArray accesses = entry["resourceAccess"_L1].toArray();
        for (const auto access : accesses) {
            Requested one{api, access["id"_L1].toString(), access["type"_L1].toString() == "Role"_L1, {}};
            const QJsonArray offered = one.application ? api["appRoles"_L1].toArray() : graphScopes();
            for (const auto permission : offered) {
                if (permission["id"_L1].toString() == one.id)
                    one.name = permission["value"_L1].toString();
            }
            result.append(one);
        }
    }
    return result;
}

void grantAppRole(Tenant &tenant, const QJsonObject &enterprise, const Requested &permission)
{
    const QString holder = enterprise["id"_L1].toString();
    for (const QJsonObject &assignment : std::as_const(tenant.appRoleAssignments)) {
        if (assignment["principalId"_L1].toString() == holder &&
            assignment["resourceId"_L1] == permission.api["id"_L1] &&
            assignment["appRoleId"_L1].toString() == permission.id)
            return;
    }
    const QString resource = permission.api["id"_L1].toString();
    tenant.appRoleAssignments.append(
        {{u"id"_s, stableId(tenant.id, QString(holder + resource + permission.id))},
         {u"deletedDateTime"_s, QJsonValue()},
         {u"appRoleId"_s, permission.id},
         {u"createdDateTime"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
         {u"principalDisplayName"_s, enterprise["displayName"_L1]},
         {u"principalId"_s, holder},
         {u"principalType"_s, u"ServicePrincipal"_s},
         {u"resourceDisplayName"_s, permission.api["displayName"_L1]},
         {u"resourceId"_s, resource}});
}

} // namespace

HttpResponse SignIns::adminConsent(Tenant *tenant, const HttpRequest &request, const Parameters &query, bool v2)
{
    const QString clientId = parameter(query, u"client_id");
    if (clientId.isEmpty())
        return refusalPage(refused::parameterMissing(u"client_id"_s), request);
    if (v2 && parameter(query, u"scope").isEmpty())
        return refusalPage(refused::parameterMissing(u"scope"_s), request);
    const QJsonObject order = m_automatic;
    const QString upn = order.isEmpty() ? parameter(query, u"upn") : order["upn"_L1].toString();
    for (const Tenant &each : m_directory.tenants()) { // common and organizations: where the person is at home
        if (!tenant && findPerson(each, upn) && !findPerson(each, upn)->guest)
            tenant = m_directory.find(each.id);
    }
    const auto client = clientFor(tenant, clientId);
    if (!client)
        return refusalPage(clientRefusal(tenant, clientId), request);
    const QString redirectUri = parameter(query, u"redirect_uri");
    const QStringList registered = client->application.redirectUris + client->webRedirectUris;
    if (registered.isEmpty())
        return refusalPage(refused::redirectMissing(clientId), request);
    if (!redirectUri.isEmpty() && !redirectRegistered(registered, redirectUri))
        return refusalPage(refused::redirectUnknown(redirectUri, clientId), request);
    const QString back = redirectUri.isEmpty() ? registered.first() : redirectUri;

    const QJsonObject application = tenant ? findEntity(tenant->applications, "appId"_L1, clientId) : QJsonObject();
    QList<Requested> wanted = tenant ? requestedBy(*tenant, application) : QList<Requested>();
    QStringList scopes;
    if (v2) {
        const AskedScopes asked = readScopes(parameter(query, u"scope"), m_addresses, *client, true);
        if (asked.refusal)
            return refusalPage(*asked.refusal, request);
        const bool all = parameter(query, u"scope").endsWith("/.default"_L1);
        if (!all)
            wanted.clear();
        scopes = asked.permissions;
    } else {
        scopes = client->application.requested;
    }

    const QString decision = order.isEmpty() ? parameter(query, u"decision") : u"accept"_s;
    Parameters answer;
    if (hasParameter(query, u"state"))
        answer.append({u"state"_s, parameter(query, u"state")});
    if (decision == "cancel"_L1 || order["decline"_L1].toBool()) {
        answer = Parameters{{u"error"_s, u"permission_denied"_s},
                            {u"error_description"_s, u"The admin canceled the request"_s}} +
                 answer;
        return redirectTo(back, answer);
    }
    if (decision != "accept"_L1) {
        Question question{u"%1: permissions requested for your organization"_s.arg(client->application.displayName),
                          request.path,
                          query,
                          {},
                          peopleFor(tenant),
                          {}};
        for (const Requested &permission : std::as_const(wanted))
            question.lines.append(permission.name + (permission.application ? u" (application)"_s : QString()));
        if (wanted.isEmpty())
            question.lines = scopes;
        return questionPage(question);
    }

    const Person *person = tenant ? findPerson(*tenant, upn) : nullptr;
    if (!person)
        return refusalPage(refused::personUnknown(upn, tenant ? tenant->displayName : u"organizations"_s), request);
    if (person->browserRefusal)
        return refusalPage(refused::byNumber(person->browserRefusal), request);
    const bool graphRoles = std::any_of(wanted.cbegin(), wanted.cend(), [](const Requested &permission) {
        return permission.application && permission.api["appId"_L1].toString() == graphAppId;
    });
    if (!mayConsentForOrganization(*tenant, person->id) ||
        (graphRoles && !mayConsentToGraphApplication(*tenant, person->id)))
        return refusalPage(refused::adminConsentNeeded(client->application.displayName), request);
    for (const Requested &permission : std::as_const(wanted)) {
        if (permission.api.isEmpty() || permission.name.isEmpty())
            return refusalPage({400, 650051, u"invalid_request"_s, u"Claim is invalid: it does not exist."_s}, request);
    }
    const QJsonObject enterprise = addEnterpriseApplication(*tenant, client->application);
    for (const Requested &permission : std::as_const(wanted)) {
        if (permission.application)
            grantAppRole(*tenant, enterprise, permission);
    }
    if (!scopes.isEmpty())
        addConsent(*tenant, enterprise["id"_L1].toString(), scopes, {});
    answer.prepend({u"admin_consent"_s, u"True"_s});
    answer.prepend({u"tenant"_s, tenant->id});
    if (v2)
        answer.append({u"scope"_s, parameter(query, u"scope")});
    return redirectTo(back, answer);
}

} // namespace sandbox
