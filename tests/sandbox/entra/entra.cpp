// SPDX-License-Identifier: Apache-2.0
#include "entra.h"

#include "../tenants/well_known.h"
#include "openid_configuration.h"
#include "pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

const QStringList tenantIndependent{u"common"_s, u"organizations"_s, u"consumers"_s};

// Neither a GUID nor something like a domain: "undefined", a mail address, a name with blanks.
std::optional<EntraError> malformedTenant(const QString &tenant)
{
    static const QRegularExpression domain(u"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"_s);
    static const QRegularExpression guid(u"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"_s);
    if (guid.match(tenant).hasMatch()) {
        if (QUuid::fromString(tenant).isNull())
            return refused::tenantEmptyGuid(tenant);
        return std::nullopt;
    }
    if (domain.match(tenant).hasMatch())
        return std::nullopt;
    return refused::tenantMalformed(tenant);
}

// The form of a token request; empty when the content type is no form, as Entra then sees no parameter at all.
Parameters formOf(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type").toLower();
    if (!type.startsWith("application/x-www-form-urlencoded"))
        return {};
    Parameters form = parseUrlEncoded(request.body);
    // client_secret_basic: both values are form-encoded inside the Basic credential (RFC 6749 section 2.3.1).
    const QByteArray authorization = request.header("Authorization");
    if (authorization.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(authorization.mid(6));
        const qsizetype colon = pair.indexOf(':');
        const QByteArray fields = "client_id=" + pair.left(colon) + "&client_secret=" + pair.mid(colon + 1);
        const Parameters decoded = parseUrlEncoded(fields);
        form.append(decoded);
    }
    return form;
}

} // namespace

Entra::Entra(Directory &directory, TokenRegistry &tokens, const Addresses &addresses)
    : m_directory(directory), m_tokens(tokens), m_addresses(addresses), m_signIns(directory, tokens, addresses)
{
}

HttpResponse Entra::refuse(const EntraError &error, const HttpRequest &request) const
{
    return entraErrorResponse(error, m_addresses.authority, request);
}

HttpResponse Entra::answer(const HttpRequest &request, QJsonObject &details)
{
    static const QRegularExpression route(u"^/([^/]+)/(.+)$"_s);
    const auto match = route.match(request.path);
    const QString tenant = match.captured(1);
    const QString endpoint = match.captured(2);
    if (endpoint == "v2.0/.well-known/openid-configuration"_L1)
        return openIdConfiguration(tenant, request);
    if (endpoint == "discovery/v2.0/keys"_L1)
        return keys(request);
    if (endpoint == "oauth2/v2.0/token"_L1)
        return token(tenant, request, details);
    if (request.path == "/devicelogin"_L1)
        return m_signIns.deviceLogin(request);
    if (request.path == "/common/oauth2/nativeclient"_L1) // where consent given by link comes back to
        return page(200, u"Done"_s, u"<p>You can close this window.</p>"_s);
    if (SignIns::knowsEndpoint(endpoint)) {
        std::optional<EntraError> refusal;
        Tenant *found = tenantIndependent.contains(tenant) ? nullptr : m_directory.find(tenant);
        if (!tenantIndependent.contains(tenant))
            refusal = malformedTenant(tenant);
        if (!refusal && !tenantIndependent.contains(tenant) && (!found || !found->otherCloud.isEmpty()))
            refusal = refused::tenantNotFound(tenant, u"invalid_request"_s);
        return m_signIns.answer(endpoint, found, refusal, request, details);
    }
    return page(404, u"404 - File or directory not found."_s, {});
}

HttpResponse Entra::openIdConfiguration(const QString &tenant, const HttpRequest &request)
{
    if (tenantIndependent.contains(tenant))
        return entraJson(openIdConfigurationOf(m_addresses, tenant, nullptr), request);
    if (const auto malformed = malformedTenant(tenant))
        return refuse(*malformed, request);
    const Tenant *found = m_directory.find(tenant);
    if (!found)
        return refuse(refused::tenantNotFound(tenant, u"invalid_tenant"_s), request);
    return entraJson(openIdConfigurationOf(m_addresses, tenant, found), request);
}

HttpResponse Entra::keys(const HttpRequest &request)
{
    // One key that verifies nothing: no client has a use for it (microsoft365.md section 3).
    const QString modulus = QString::fromLatin1(QByteArray(342, 'A'));
    const QJsonObject key{{u"kty"_s, u"RSA"_s},     {u"use"_s, u"sig"_s}, {u"kid"_s, u"sandbox"_s},
                          {u"x5t"_s, u"sandbox"_s}, {u"n"_s, modulus},    {u"e"_s, u"AQAB"_s}};
    return entraJson({{u"keys"_s, QJsonArray{key}}}, request);
}

HttpResponse Entra::token(const QString &tenant, const HttpRequest &request, QJsonObject &details)
{
    if (request.method != "POST")
        return refuse(refused::onlyPost(request.method), request);
    const Parameters form = formOf(request);
    QSet<QString> seen;
    for (const auto &field : form) {
        if (seen.contains(field.first))
            return refuse(refused::parameterTwice(field.first), request);
        seen.insert(field.first);
    }
    const QString grant = parameter(form, u"grant_type");
    details["grant"_L1] = m_directory.withoutSecrets(grant);
    details["scope"_L1] = m_directory.withoutSecrets(parameter(form, u"scope"));
    if (!tenantIndependent.contains(tenant)) {
        if (const auto malformed = malformedTenant(tenant))
            return refuse(*malformed, request);
    }
    if (grant.isEmpty())
        return refuse(refused::parameterMissing(u"grant_type"_s), request);
    if (parameter(form, u"client_id").isEmpty())
        return refuse(refused::parameterMissing(u"client_id"_s), request);
    if (SignIns::knowsGrant(grant)) {
        Tenant *home = m_directory.find(tenant);
        if (!tenantIndependent.contains(tenant) && (!home || !home->otherCloud.isEmpty()))
            return refuse(refused::tenantNotFound(tenant, u"invalid_request"_s), request);
        return m_signIns.token(home, form, request);
    }
    if (grant != "client_credentials"_L1)
        return refuse(refused::grantUnsupported(grant), request);
    if (tenantIndependent.contains(tenant))
        return refuse(refused::tenantNotConcrete(tenant), request);
    Tenant *found = m_directory.find(tenant);
    if (!found || !found->otherCloud.isEmpty()) // a tenant of another cloud is unknown to this one's token service
        return refuse(refused::tenantNotFound(tenant, u"invalid_request"_s), request);
    return clientCredentials(*found, form, request);
}

HttpResponse Entra::clientCredentials(Tenant &tenant, const Parameters &form, const HttpRequest &request)
{
    // Scope first, then client, then credential, then resource: the order in which Entra finds fault.
    const QString scope = parameter(form, u"scope").simplified();
    static const QString suffix = u"/.default"_s;
    if (scope.isEmpty())
        return refuse(refused::parameterMissing(u"scope"_s), request);
    if (scope.contains(u' '))
        return refuse(refused::scopeInvalid(scope), request);
    if (!scope.endsWith(suffix))
        return refuse(refused::scopeWithoutDefault(scope), request);

    const QString client = parameter(form, u"client_id");
    const QJsonObject application = findEntity(tenant.applications, "appId"_L1, client);
    const QJsonObject servicePrincipal = findEntity(tenant.servicePrincipals, "appId"_L1, client);
    if (application.isEmpty() && servicePrincipal.isEmpty())
        return refuse(refused::clientUnknown(client, tenant.displayName), request);
    if (servicePrincipal.isEmpty())
        return refuse(refused::servicePrincipalMissing(client, tenant.id), request);
    if (!servicePrincipal["accountEnabled"_L1].toBool())
        return refuse(refused::clientDisabled(client, servicePrincipal["displayName"_L1].toString()), request);

    const QString secret = parameter(form, u"client_secret");
    if (secret.isEmpty() && hasParameter(form, u"client_assertion"))
        return refuse(refused::assertionInvalid(), request);
    if (secret.isEmpty())
        return refuse(refused::credentialMissing(), request);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool known = false;
    bool valid = false;
    for (const ClientSecret &entry : tenant.secrets) {
        if (entry.appId.compare(client, Qt::CaseInsensitive) != 0 || entry.value != secret)
            continue;
        if (tenant.unseen.take(Unseen::Kind::Secret, entry.keyId)) // not yet known everywhere
            continue;
        known = true;
        valid = valid || (entry.start <= now && now < entry.end);
    }
    if (!known)
        return refuse(refused::secretWrong(client), request);
    if (!valid)
        return refuse(refused::secretExpired(client), request);

    QString resource = scope.chopped(suffix.size());
    const bool graph = resource == m_addresses.graph || resource == m_addresses.authority || resource == graphAppId;
    const QString resourceAppId = graph ? graphAppId : resource.toLower();
    const QJsonObject api = findEntity(tenant.servicePrincipals, "appId"_L1, resourceAppId);
    if (api.isEmpty() || tenant.unseen.take(Unseen::Kind::Resource, api["id"_L1].toString()))
        return refuse(refused::resourceUnknown(resource, tenant.displayName), request);

    const QString servicePrincipalId = servicePrincipal["id"_L1].toString();
    const TokenHolder holder{tenant.id,          client.toLower(),
                             servicePrincipalId, resourceAppId,
                             resource,           rolesOfNextToken(tenant, servicePrincipalId, resourceAppId)};
    const auto issued = m_tokens.issue(tenant, holder, servicePrincipal["displayName"_L1].toString());
    return entraJson({{u"token_type"_s, u"Bearer"_s},
                      {u"expires_in"_s, issued.expiresIn},
                      {u"ext_expires_in"_s, issued.expiresIn},
                      {u"access_token"_s, QString::fromLatin1(issued.token)}},
                     request);
}

} // namespace sandbox
