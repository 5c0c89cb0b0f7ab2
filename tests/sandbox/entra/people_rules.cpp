// SPDX-License-Identifier: Apache-2.0
#include "people_rules.h"

#include "../tenants/well_known.h"
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

const QString exchangeAppId = u"00000002-0000-0ff1-ce00-000000000000"_s;
const QStringList openIdScopes{u"openid"_s, u"profile"_s, u"email"_s};

QStringList strings(const QJsonValue &array)
{
    QStringList result;
    const QJsonArray values = array.toArray();
    for (const auto value : values)
        result.append(value.toString());
    return result;
}

QStringList requestedScopes(const QJsonObject &application)
{
    QStringList names;
    const QJsonArray apis = application["requiredResourceAccess"_L1].toArray();
    const QJsonArray scopes = graphScopes();
    for (const auto api : apis) {
        const QJsonArray accesses = api["resourceAccess"_L1].toArray();
        for (const auto access : accesses) {
            for (const auto scope : scopes) {
                if (access["type"_L1].toString() == "Scope"_L1 && scope["id"_L1] == access["id"_L1])
                    names.append(scope["value"_L1].toString());
            }
        }
    }
    return names;
}

} // namespace

std::optional<SignInClient> signInClient(const Tenant &tenant, const QString &clientId)
{
    if (clientId.compare(tenant.signInApplication.clientId, Qt::CaseInsensitive) == 0)
        return SignInClient{tenant.signInApplication, {}, true, true};
    const QJsonObject own = findEntity(tenant.applications, "appId"_L1, clientId);
    if (own.isEmpty())
        return std::nullopt;
    const QJsonObject publicClient = own["publicClient"_L1].toObject();
    const QJsonObject web = own["web"_L1].toObject();
    return SignInClient{{own["appId"_L1].toString(),
                         own["displayName"_L1].toString(),
                         {},
                         tenant.id,
                         strings(publicClient["redirectUris"_L1]),
                         requestedScopes(own)},
                        strings(web["redirectUris"_L1]),
                        own["isFallbackPublicClient"_L1].toBool(),
                        own["signInAudience"_L1].toString() == "AzureADMultipleOrgs"_L1};
}

bool AskedScopes::openid() const { return openId.contains("openid"_L1); }

AskedScopes readScopes(const QString &scope, const Addresses &addresses, const SignInClient &client, bool defaultScope)
{
    AskedScopes asked;
    asked.resourceAppId = graphAppId;
    asked.audience = addresses.graph;
    const QStringList names = scope.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList resources;
    for (const QString &name : names) {
        if (openIdScopes.contains(name)) {
            asked.openId.append(name);
            continue;
        }
        if (name == "offline_access"_L1) {
            asked.offline = true;
            continue;
        }
        const qsizetype slash = name.lastIndexOf(u'/');
        const QString resource = slash < 0 ? addresses.graph : name.left(slash);
        const QString value = name.mid(slash + 1);
        const bool graph = resource == addresses.graph || resource == addresses.authority || resource == graphAppId;
        const bool exchange = resource == "https://outlook.office.com"_L1 && value == "SMTP.Send"_L1;
        if (slash >= 0 && asked.prefix.isEmpty())
            asked.prefix = resource + u'/';
        if (value == ".default"_L1 && graph && defaultScope) {
            asked.permissions += client.application.requested;
            resources.append(graphAppId);
            continue;
        }
        const QString spelled = exchange ? value : graphScope(value)["value"_L1].toString();
        if (!graph && !exchange)
            asked.refusal = refused::scopeInvalid(name);
        else if (value == ".default"_L1)
            asked.refusal = refused::scopeInvalid(name);
        else if (spelled.isEmpty())
            asked.refusal = refused::scopeNotOffered(client.application.displayName, value, graphAppId);
        if (asked.refusal)
            return asked;
        asked.permissions.append(spelled);
        resources.append(exchange ? exchangeAppId : graphAppId);
        if (exchange) {
            asked.resourceAppId = exchangeAppId;
            asked.audience = resource;
        }
    }
    resources.removeDuplicates();
    asked.permissions.removeDuplicates();
    if (resources.size() > 1)
        asked.refusal = refused::severalResources();
    else if (names.isEmpty())
        asked.refusal = refused::parameterMissing(u"scope"_s);
    return asked;
}

bool redirectRegistered(const QStringList &registered, const QString &redirect)
{
    if (registered.contains(redirect))
        return true;
    const auto path = [](const QUrl &url) { return url.path().isEmpty() ? u"/"_s : url.path(); };
    const QUrl sent(redirect, QUrl::StrictMode);
    const bool loopback = sent.host() == "127.0.0.1"_L1 || sent.host() == "localhost"_L1;
    if (!sent.isValid() || !loopback || sent.scheme() != "http"_L1 || sent.hasQuery() || sent.hasFragment() ||
        !sent.userInfo().isEmpty())
        return false;
    return std::any_of(registered.begin(), registered.end(), [&](const QString &entry) {
        const QUrl known(entry);
        return known.scheme() == "http"_L1 && known.host() == sent.host() && path(known) == path(sent);
    });
}

QStringList consentedScopes(const Tenant &tenant, const QString &servicePrincipalId, const QString &personId)
{
    QStringList scopes;
    for (const QJsonObject &grant : tenant.oauth2PermissionGrants) {
        const bool everybody = grant["consentType"_L1].toString() == "AllPrincipals"_L1;
        if (grant["clientId"_L1].toString() == servicePrincipalId &&
            (everybody || grant["principalId"_L1].toString() == personId))
            scopes += grant["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    }
    scopes.removeDuplicates();
    return scopes;
}

bool holdsRole(const Tenant &tenant, const QString &personId, const QStringList &roles)
{
    const Entities held = directoryRolesOf(tenant, personId);
    return std::any_of(held.begin(), held.end(),
                       [&roles](const QJsonObject &role) { return roles.contains(role["displayName"_L1].toString()); });
}

bool mayConsentForOrganization(const Tenant &tenant, const QString &personId)
{
    return holdsRole(tenant, personId,
                     {u"Global Administrator"_s, u"Privileged Role Administrator"_s, u"Application Administrator"_s,
                      u"Cloud Application Administrator"_s});
}

bool mayConsentToGraphApplication(const Tenant &tenant, const QString &personId)
{
    return holdsRole(tenant, personId, {u"Global Administrator"_s, u"Privileged Role Administrator"_s});
}

void recordConsent(Tenant &tenant, const SignInApplication &application, const Person &person,
                   const QStringList &permissions)
{
    const QJsonObject enterprise = addEnterpriseApplication(tenant, application);
    const QString id = enterprise["id"_L1].toString();
    if (!permissions.isEmpty())
        addConsent(tenant, id, permissions, person.id);
    for (const QJsonObject &assignment : std::as_const(tenant.appRoleAssignments)) {
        if (assignment["principalId"_L1].toString() == person.id && assignment["resourceId"_L1].toString() == id)
            return;
    }
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    tenant.appRoleAssignments.append({{u"id"_s, stableId(tenant.id, id + person.id)},
                                      {u"deletedDateTime"_s, QJsonValue()},
                                      {u"appRoleId"_s, QUuid().toString(QUuid::WithoutBraces)}, // "default access"
                                      {u"createdDateTime"_s, now},
                                      {u"principalDisplayName"_s, person.displayName},
                                      {u"principalId"_s, person.id},
                                      {u"principalType"_s, u"User"_s},
                                      {u"resourceDisplayName"_s, enterprise["displayName"_L1]},
                                      {u"resourceId"_s, id}});
}

} // namespace sandbox
