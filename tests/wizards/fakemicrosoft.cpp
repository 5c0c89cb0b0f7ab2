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

QString methodOf(HttpRequest::Verb verb)
{
    switch (verb) {
    case HttpRequest::Verb::Post:
        return u"POST"_s;
    case HttpRequest::Verb::Patch:
        return u"PATCH"_s;
    case HttpRequest::Verb::Delete:
        return u"DELETE"_s;
    default:
        return u"GET"_s;
    }
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

HttpAnswer FakeMicrosoft::answerTo(const HttpRequest &request)
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
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (!path.endsWith("/$batch"_L1)) {
        const auto reply = directory.reply(methodOf(request.verb), path.mid(path.indexOf("/v1.0"_L1) + 5), body);
        return reply ? json(reply->second, reply->first) : json({}, 404);
    }
    QJsonArray responses;
    const QJsonArray requests = body[u"requests"].toArray();
    for (const QJsonValue &one : requests) {
        const QString id = one[u"id"].toString();
        const auto reply = directory.reply(one[u"method"].toString(), one[u"url"].toString().section(u'?', 0, 0),
                                           one[u"body"].toObject());
        responses += QJsonObject{{u"id"_s, id},
                                 {u"status"_s, reply ? reply->first : 200},
                                 {u"body"_s, reply ? reply->second : graphBody(id)}};
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
    return list({});
}

} // namespace TenantLink
