#include "tests/wizards/fakemicrosoft.h"

#include <QCoroTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QJsonObject list(const QJsonArray &rows) { return {{u"value"_s, rows}}; }

QByteArray token()
{
    const QJsonObject claims{{u"oid"_s, FakeTenant::Principal}, {u"tid"_s, FakeTenant::Id}};
    return "e30." + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding) + ".x";
}

HttpAnswer json(const QJsonObject &body, int status = 200)
{
    return {status,
            {{"Content-Type", "application/json"}, {"Date", "Sat, 21 Nov 2026 21:00:00 GMT"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
}
} // namespace

void FakeMicrosoft::release()
{
    holding = false;
    ++m_round;
}

Task<Result<HttpAnswer>> FakeMicrosoft::send(HttpRequest request, Cancel cancel)
{
    ++sent;
    ++m_held;
    const int round = m_round;
    do {
        QTimer hop;
        hop.setSingleShot(true);
        hop.start(holding ? 2ms : 0ms);
        co_await hop;
    } while (holding && round == m_round && !cancel.requested());
    --m_held;
    if (cancel.requested()) {
        ++cancelled;
        co_return fail(FailureCode::Cancelled);
    }
    if (network)
        co_return fail(*network, request.url.host());
    co_return answerTo(request);
}

HttpAnswer FakeMicrosoft::answerTo(const HttpRequest &request) const
{
    const QString path = request.url.path();
    const QString base = request.url.scheme() + u"://"_s + request.url.authority();
    if (path.endsWith("openid-configuration"_L1)) {
        const QString tenant = base + u'/' + FakeTenant::Id;
        return json({{u"issuer"_s, QString(tenant + u"/v2.0"_s)},
                     {u"token_endpoint"_s, QString(tenant + u"/oauth2/v2.0/token"_s)}});
    }
    if (path.endsWith("/token"_L1)) {
        if (refuseToken) {
            return json({{u"error"_s, u"invalid_client"_s},
                         {u"error_codes"_s, QJsonArray{refuseToken}},
                         {u"error_description"_s, u"AADSTS%1: refused"_s.arg(refuseToken)},
                         {u"correlation_id"_s, u"0f0f0f0f-0000-0000-0000-000000000001"_s}},
                        401);
        }
        return json({{u"access_token"_s, QString::fromLatin1(token())},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, 3599}});
    }
    QJsonArray responses;
    const QJsonArray requests = QJsonDocument::fromJson(request.body).object()[u"requests"].toArray();
    for (const QJsonValue &one : requests) {
        const QString id = one[u"id"].toString();
        responses += QJsonObject{{u"id"_s, id}, {u"status"_s, 200}, {u"body"_s, graphBody(id)}};
    }
    return json({{u"responses"_s, responses}});
}

QJsonObject FakeMicrosoft::graphBody(const QString &id) const
{
    const QString apiObject = u"99990000-1111-2222-3333-444455556666"_s;
    const QJsonArray secrets{QJsonObject{{u"keyId"_s, u"12121212-1111-2222-3333-444455556666"_s},
                                         {u"displayName"_s, u"Live Platform"_s},
                                         {u"hint"_s, FakeTenant::SecretText.left(3)},
                                         {u"endDateTime"_s, u"2027-06-01T00:00:00Z"_s}}};
    const Profile *profile = m_catalogue.profile(u"direct-routing");
    QJsonArray appRoles, grants, requested, roles;
    for (const PermissionEntry &entry : profile->permissions) {
        appRoles += QJsonObject{{u"id"_s, entry.id}, {u"value"_s, entry.name}};
        if (missingPermissions.contains(entry.name))
            continue;
        grants += QJsonObject{
            {u"appRoleId"_s, entry.id}, {u"resourceId"_s, apiObject}, {u"resourceDisplayName"_s, u"Microsoft Graph"_s}};
        requested += QJsonObject{{u"id"_s, entry.id}, {u"type"_s, u"Role"_s}};
    }
    if (!profile->sufficientRoles.isEmpty()) {
        for (const QString &role : profile->sufficientRoles.first())
            roles += QJsonObject{{u"roleDefinitionId"_s, role},
                                 {u"principalId"_s, FakeTenant::Principal},
                                 {u"directoryScopeId"_s, u"/"_s}};
    }
    if (id == "organization"_L1) {
        const QJsonArray domains{QJsonObject{{u"name"_s, u"contoso.onmicrosoft.com"_s}, {u"isInitial"_s, true}}};
        return list({QJsonObject{
            {u"id"_s, FakeTenant::Id}, {u"displayName"_s, u"Contoso"_s}, {u"verifiedDomains"_s, domains}}});
    }
    if (id == "principal"_L1) {
        return {{u"id"_s, FakeTenant::Principal},
                {u"appId"_s, FakeTenant::Client},
                {u"displayName"_s, u"Live Platform"_s},
                {u"accountEnabled"_s, true},
                {u"appOwnerOrganizationId"_s, FakeTenant::Id}};
    }
    if (id == "grants"_L1)
        return list(grants);
    if (id == "application"_L1) {
        const QJsonArray access{QJsonObject{{u"resourceAppId"_s, u"00000003-0000-0000-c000-000000000000"_s},
                                            {u"resourceAccess"_s, requested}}};
        return {{u"id"_s, u"78787878-1111-2222-3333-444455556666"_s},
                {u"displayName"_s, u"Live Platform"_s},
                {u"passwordCredentials"_s, secrets},
                {u"requiredResourceAccess"_s, access}};
    }
    if (id.startsWith("api-"_L1))
        return {{u"id"_s, apiObject}, {u"appRoles"_s, appRoles}};
    if (id.startsWith("roles-"_L1))
        return list(roles);
    if (id == "skus"_L1) {
        const QJsonArray plans{QJsonObject{{u"servicePlanId"_s, u"4828c8ec-dc2e-4779-b502-87ac9ce28ab7"_s}}};
        return list({QJsonObject{{u"skuPartNumber"_s, u"MCOEV"_s},
                                 {u"capabilityStatus"_s, u"Enabled"_s},
                                 {u"consumedUnits"_s, 10},
                                 {u"prepaidUnits"_s, QJsonObject{{u"enabled"_s, 600}}},
                                 {u"servicePlans"_s, plans}}});
    }
    return list({});
}

} // namespace TenantLink
