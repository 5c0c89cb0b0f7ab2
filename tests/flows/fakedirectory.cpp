#include "tests/flows/fakedirectory.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <QCoroTimer>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString Application = u"78787878-1111-2222-3333-444455556666"_s;
const QString GraphApi = u"00000003-0000-0000-c000-000000000000"_s;
const QString GraphPrincipal = u"99990000-1111-2222-3333-444455556666"_s;
const QString TeamsApi = u"48ac35b8-9aa8-4d74-927d-1f4a14a0b239"_s;

QJsonObject list(const QJsonArray &rows) { return {{u"value"_s, rows}}; }
QJsonObject error(const QString &code)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, u"English that changes"_s}}}};
}

/// What a request is about, as faults and log name it.
QString kindOf(const QString &method, const QString &url)
{
    if (url.contains("/addPassword"_L1))
        return u"addPassword"_s;
    if (url.contains("/removePassword"_L1))
        return u"removePassword"_s;
    if (method == "PATCH"_L1)
        return u"patch"_s;
    if (method != "GET"_L1 && url.contains("/appRoleAssign"_L1))
        return u"grant"_s;
    if (method != "GET"_L1 && url.contains("/roleAssignments"_L1))
        return u"role"_s;
    return u"look"_s;
}
} // namespace

void FakeDirectory::fill(const QStringList &without)
{
    const Profile *profile = m_catalogue.profile(u"direct-routing");
    for (const PermissionEntry &entry : profile->permissions) {
        if (entry.need != Need::Optional && !without.contains(entry.name))
            grant(entry.name);
    }
    roles += {u"Role-1"_s, profile->sufficientRoles.first().first(), u"/"_s};
    secrets += {u"12121212-1111-2222-3333-444455556666"_s, u"Live Platform"_s, FakeTenant::SecretText,
                QDateTime::currentDateTimeUtc().addDays(100)};
}

void FakeDirectory::grant(const QString &permission)
{
    grants += {u"Grant-"_s + permission, permission};
    for (const Profile &profile : m_catalogue.profiles) {
        for (const PermissionEntry &entry : profile.permissions) {
            if (entry.name != permission || requested().contains(entry.id))
                continue;
            QJsonArray access = required.isEmpty() ? QJsonArray() : required.first()[u"resourceAccess"].toArray();
            access += QJsonObject{{u"id"_s, entry.id}, {u"type"_s, u"Role"_s}};
            required = {QJsonObject{{u"resourceAppId"_s, GraphApi}, {u"resourceAccess"_s, access}}};
        }
    }
}

QStringList FakeDirectory::granted() const
{
    QStringList names;
    for (const Grant &grant : grants)
        names += grant.permission;
    return names;
}

QStringList FakeDirectory::requested() const
{
    QStringList ids;
    for (const QJsonValue &resource : required) {
        for (const QJsonValue &access : resource[u"resourceAccess"].toArray())
            ids += access[u"id"].toString();
    }
    return ids;
}

Task<Result<HttpAnswer>> FakeDirectory::send(HttpRequest request, Cancel cancel)
{
    QTimer hop;
    hop.setSingleShot(true);
    hop.start(0ms);
    co_await hop;
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    const QString path = request.url.path();
    const QString host = request.url.host();
    Reply reply;
    if (path.endsWith("openid-configuration"_L1)) {
        const QString tenant = request.url.scheme() + u"://"_s + request.url.authority() + u'/' + FakeTenant::Id;
        reply.body = {{u"issuer"_s, QString(tenant + u"/v2.0"_s)},
                      {u"token_endpoint"_s, QString(tenant + u"/oauth2/v2.0/token"_s)}};
    } else if (path.endsWith("/token"_L1)) {
        reply = token(request.body);
    } else if (path.endsWith("/$batch"_L1)) {
        QJsonArray responses;
        for (const QJsonValue &one : QJsonDocument::fromJson(request.body).object()[u"requests"].toArray()) {
            const Reply part = graph(one[u"method"].toString(), one[u"url"].toString(), one[u"body"].toObject());
            if (part.network)
                co_return fail(*part.network, host);
            responses += QJsonObject{{u"id"_s, one[u"id"]}, {u"status"_s, part.status}, {u"body"_s, part.body}};
        }
        reply.body = {{u"responses"_s, responses}};
    } else {
        const QString url = QString::fromLatin1(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        const QString method = request.verb == HttpRequest::Verb::Get     ? u"GET"_s
                               : request.verb == HttpRequest::Verb::Post  ? u"POST"_s
                               : request.verb == HttpRequest::Verb::Patch ? u"PATCH"_s
                                                                          : u"DELETE"_s;
        reply = graph(method, url.mid(url.indexOf("/v1.0"_L1) + 5), QJsonDocument::fromJson(request.body).object());
    }
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (reply.network)
        co_return fail(*reply.network, host);
    co_return HttpAnswer{reply.status,
                         {{"Content-Type", "application/json"}},
                         reply.status == 204 ? QByteArray() : QJsonDocument(reply.body).toJson()};
}

FakeDirectory::Reply FakeDirectory::token(const QByteArray &form)
{
    const QUrlQuery query(QString::fromUtf8(form));
    const QString text = query.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded);
    const auto refused = [](int code) {
        return Reply{401, {{u"error"_s, u"invalid_client"_s}, {u"error_codes"_s, QJsonArray{code}}}, {}};
    };
    log += u"token"_s;
    if (const auto fault = faults.find(u"token"_s); fault != faults.end() && fault->second.count != 0) {
        --fault->second.count;
        return fault->second.network ? Reply{0, {}, fault->second.network} : refused(fault->second.status);
    }
    for (qsizetype i = 0; i < secrets.size(); ++i) {
        if (secrets.at(i).text != text)
            continue;
        if (secrets.at(i).name.startsWith("TenantLink "_L1) && refusedTokens > 0) {
            --refusedTokens;
            return refused(7000215);
        }
        const QJsonObject claims{{u"oid"_s, FakeTenant::Principal}, {u"tid"_s, FakeTenant::Id}};
        const QByteArray made =
            "e30." + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding);
        return {200,
                {{u"access_token"_s, QString(QString::fromLatin1(made) + u".x"_s)},
                 {u"token_type"_s, u"Bearer"_s},
                 {u"expires_in"_s, 3599}},
                {}};
    }
    return refused(7000215);
}

FakeDirectory::Reply FakeDirectory::graph(const QString &method, const QString &url, const QJsonObject &body)
{
    const QString kind = kindOf(method, url);
    if (kind != "look"_L1)
        log += kind;
    if (onRequest)
        onRequest(kind);
    if (const auto fault = faults.find(kind); fault != faults.end() && fault->second.count != 0) {
        --fault->second.count;
        const Fault now = fault->second;
        if (now.doneAllTheSame)
            (void)carryOut(kind, method, url, body);
        return {now.status, error(now.code), now.network};
    }
    return carryOut(kind, method, url, body);
}

FakeDirectory::Reply FakeDirectory::carryOut(const QString &kind, const QString &method, const QString &url,
                                             const QJsonObject &body)
{
    const QString last = QUrl::fromPercentEncoding(url.section(u'/', -1).toLatin1());
    const Reply absent{404, error(u"Request_ResourceNotFound"_s), {}};
    if (kind == "addPassword"_L1) {
        const QJsonValue wish = body[u"passwordCredential"];
        const QString text = u"N%1w8Q~added.secret_value-0123456789abcdef"_s.arg(++m_made);
        const Key key{u"aaaa%1-1111-2222-3333-444455556666"_s.arg(m_made, 4, 10, QChar(u'0')),
                      wish[u"displayName"].toString(), text,
                      QDateTime::fromString(wish[u"endDateTime"].toString(), Qt::ISODate)};
        secrets += key;
        return {200,
                {{u"keyId"_s, key.keyId},
                 {u"secretText"_s, text},
                 {u"hint"_s, text.left(3)},
                 {u"endDateTime"_s, key.ends.toString(Qt::ISODate)}},
                {}};
    }
    if (kind == "removePassword"_L1) {
        const auto removed =
            secrets.removeIf([&body](const Key &key) { return key.keyId == body[u"keyId"].toString(); });
        return removed ? Reply{204, {}, {}} : Reply{400, error(u"Request_BadRequest"_s), {}};
    }
    if (kind == "patch"_L1) {
        required = body[u"requiredResourceAccess"].toArray();
        return {204, {}, {}};
    }
    if (kind == "grant"_L1 && method == "DELETE"_L1)
        return grants.removeIf([&last](const Grant &grant) { return grant.id == last; }) ? Reply{204, {}, {}} : absent;
    if (kind == "grant"_L1) {
        for (const PermissionEntry &entry : m_catalogue.profile(u"direct-routing")->permissions) {
            if (entry.id == body[u"appRoleId"].toString())
                grants += {u"Grant-"_s + entry.name, entry.name};
        }
        return {201, {{u"id"_s, grants.last().id}}, {}};
    }
    if (kind == "role"_L1 && method == "DELETE"_L1)
        return roles.removeIf([&last](const Role &role) { return role.id == last; }) ? Reply{204, {}, {}} : absent;
    if (kind == "role"_L1) {
        roles += {u"Role-%1"_s.arg(roles.size() + 1), body[u"roleDefinitionId"].toString(),
                  body[u"directoryScopeId"].toString()};
        return {201, {{u"id"_s, roles.last().id}}, {}};
    }
    // Reading.
    if (!there)
        return absent;
    if (url.contains("/owners"_L1))
        return {200, list(ownsItself ? QJsonArray{QJsonObject{{u"id"_s, FakeTenant::Principal}}} : QJsonArray()), {}};
    if (url.startsWith("/applications"_L1))
        return {200, application(), {}};
    if (url.contains("/appRoleAssignments"_L1)) {
        QJsonArray rows;
        for (const Grant &grant : std::as_const(grants)) {
            QString id = u"11111111-2222-3333-4444-555555555555"_s; // of no API's list
            for (const Profile &profile : m_catalogue.profiles) {
                for (const PermissionEntry &entry : profile.permissions)
                    id = entry.name == grant.permission ? entry.id : id;
            }
            if (grant.permission == "Directory.Read.All"_L1)
                id = u"7ab1d382-f21e-4acd-a863-ba3e13f7da61"_s;
            rows += QJsonObject{{u"id"_s, grant.id},
                                {u"appRoleId"_s, id},
                                {u"resourceId"_s, GraphPrincipal},
                                {u"resourceDisplayName"_s, u"Microsoft Graph"_s}};
        }
        return {200, list(rows), {}};
    }
    if (url.contains("/roleAssignments"_L1)) {
        QJsonArray rows;
        for (const Role &role : std::as_const(roles))
            rows += QJsonObject{{u"id"_s, role.id},
                                {u"roleDefinitionId"_s, role.templateId},
                                {u"principalId"_s, FakeTenant::Principal},
                                {u"directoryScopeId"_s, role.scope}};
        return {200, list(rows), {}};
    }
    if (url.contains(GraphApi)) {
        QJsonArray appRoles{
            QJsonObject{{u"id"_s, u"7ab1d382-f21e-4acd-a863-ba3e13f7da61"_s}, {u"value"_s, u"Directory.Read.All"_s}}};
        for (const Profile &profile : m_catalogue.profiles) {
            for (const PermissionEntry &entry : profile.permissions)
                appRoles += QJsonObject{{u"id"_s, entry.id}, {u"value"_s, entry.name}};
        }
        return {200, {{u"id"_s, GraphPrincipal}, {u"appRoles"_s, appRoles}}, {}};
    }
    if (url.contains(TeamsApi))
        return {200, {{u"id"_s, u"88880000-1111-2222-3333-444455556666"_s}, {u"appRoles"_s, QJsonArray()}}, {}};
    if (url.startsWith("/servicePrincipals(appId"_L1) && !url.contains("transitiveMemberOf"_L1))
        return {200,
                {{u"id"_s, FakeTenant::Principal},
                 {u"appId"_s, FakeTenant::Client},
                 {u"displayName"_s, u"Live Platform"_s},
                 {u"accountEnabled"_s, true},
                 {u"appOwnerOrganizationId"_s, FakeTenant::Id}},
                {}};
    if (url.startsWith("/organization"_L1))
        return {200, list({QJsonObject{{u"id"_s, FakeTenant::Id}, {u"displayName"_s, u"Contoso"_s}}}), {}};
    return {200, list({}), {}};
}

QJsonObject FakeDirectory::application() const
{
    QJsonArray keys;
    for (const Key &key : secrets)
        keys += QJsonObject{{u"keyId"_s, key.keyId},
                            {u"displayName"_s, key.name},
                            {u"hint"_s, key.text.left(3)},
                            {u"endDateTime"_s, key.ends.toString(Qt::ISODate)}};
    return {{u"id"_s, Application},
            {u"appId"_s, FakeTenant::Client},
            {u"displayName"_s, u"Live Platform"_s},
            {u"passwordCredentials"_s, keys},
            {u"requiredResourceAccess"_s, required}};
}

} // namespace TenantLink
