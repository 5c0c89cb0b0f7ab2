// SPDX-License-Identifier: Apache-2.0
// The sandbox over real HTTP: that it refuses what Microsoft refuses, and breaks as it is told to.
#include "server/sandbox.h"
#include "tenants/tenant_file.h"
#include "tenants/well_known.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace
{

constexpr int patience = 10000; // ms; a test that waits longer has failed

struct Answer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    Headers headers;

    QByteArray header(const char *name) const { return sandbox::header(headers, name); }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString graphCode() const { return json().value("error"_L1).toObject().value("code"_L1).toString(); }
    int entraCode() const { return json().value("error_codes"_L1).toArray().at(0).toInt(); }
    QJsonArray list() const { return json().value("value"_L1).toArray(); }
};

using ReplyPointer = std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater>;

struct Registration {
    QString tenant;
    QString client;
    QString secret;
    QString servicePrincipal;
};

QByteArray tenantsJson()
{
    QFile file(u":/sandbox/tenants.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Registration registrationOf(const QString &key)
{
    const QJsonArray tenants = QJsonDocument::fromJson(tenantsJson())["tenants"_L1].toArray();
    for (const auto tenant : tenants) {
        if (tenant["key"_L1].toString() != key)
            continue;
        const QJsonValue registration = tenant["registrations"_L1].toArray().at(0);
        return {tenant["id"_L1].toString(), registration["clientId"_L1].toString(),
                registration["secrets"_L1].toArray().at(0)["value"_L1].toString(),
                registration["servicePrincipalId"_L1].toString()};
    }
    return {};
}

QByteArray encoded(const QString &text) { return QUrl::toPercentEncoding(text); }

QJsonObject batchItem(const QString &id, const QString &url)
{
    return {{u"id"_s, id}, {u"method"_s, u"GET"_s}, {u"url"_s, url}};
}

QJsonObject itemById(const Answer &answer, const QString &id)
{
    const QJsonArray responses = answer.json().value("responses"_L1).toArray();
    for (const auto item : responses) {
        if (item["id"_L1].toString() == id)
            return item.toObject();
    }
    return {};
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tenantFileIsSound();
    void tenantFileIsRefusedWithReason();
    void cloudFile();
    void discovery();
    void discoveryRefuses_data();
    void discoveryRefuses();
    void discoveryOfAnotherCloud();
    void tokenRefuses_data();
    void tokenRefuses();
    void tokenNeedsAForm();
    void tokenLooksLikeMicrosofts();
    void tokenMayBeOpaque();
    void errorsSayWhatMicrosoftSays();
    void graphRefusesTokens();
    void graphEchoesTheClientsId();
    void permissionsAreEnforced_data();
    void permissionsAreEnforced();
    void castIsAnAdvancedQuery();
    void rolesThroughGroupsAndUnits();
    void foreignRegistration();
    void pagesAreFollowed();
    void queriesAreRefused_data();
    void queriesAreRefused();
    void filters();
    void batch();
    void batchIsRefused_data();
    void batchIsRefused();
    void faultsInsideBatch();
    void retryAfter_data();
    void retryAfter();
    void brokenAnswers();
    void faultsCountAndSkip();
    void entraFault();
    void clientGoneBeforeTheAnswer();
    void logCountsRoundTripsAndKeepsSecrets();

private:
    ReplyPointer start(const QByteArray &method, const QString &url, const QByteArray &body = {},
                       const Headers &headers = {});
    Answer wait(QNetworkReply *reply);
    Answer send(const QByteArray &method, const QString &url, const QByteArray &body = {}, const Headers &headers = {});
    Answer token(const Registration &registration, const QString &resource = {});
    Answer form(const QString &tenant, const QByteArray &fields);
    QByteArray bearer(const QString &key);
    Answer graph(const QByteArray &bearer, const QString &path, Headers headers = {});
    Answer sendBatch(const QByteArray &bearer, const QJsonArray &requests);
    Answer control(const QString &what, const QJsonObject &body);
    void fault(const QJsonObject &description);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestSandbox::init()
{
    const TenantFile file = TenantFile::read(tenantsJson(), QDateTime::currentDateTimeUtc());
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    Settings settings;
    settings.printLog = false;
    m_sandbox = std::make_unique<Sandbox>(file.tenants, settings);
    QVERIFY(!m_sandbox->start());
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void TestSandbox::cleanup()
{
    m_network.reset();
    m_sandbox.reset();
}

ReplyPointer TestSandbox::start(const QByteArray &method, const QString &url, const QByteArray &body,
                                const Headers &headers)
{
    const bool absolute = url.startsWith("http"_L1);
    QNetworkRequest request(QUrl(absolute ? url : QString(m_sandbox->url() + url)));
    request.setTransferTimeout(patience);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    if (!body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", "application/json");
    return ReplyPointer(m_network->sendCustomRequest(request, method, body));
}

Answer TestSandbox::wait(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply->error();
    answer.body = reply->readAll();
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &pair : pairs)
        answer.headers.append({pair.first, pair.second});
    return answer;
}

Answer TestSandbox::send(const QByteArray &method, const QString &url, const QByteArray &body, const Headers &headers)
{
    const ReplyPointer reply = start(method, url, body, headers);
    return wait(reply.get());
}

Answer TestSandbox::form(const QString &tenant, const QByteArray &fields)
{
    return send("POST", u"/%1/oauth2/v2.0/token"_s.arg(tenant), fields,
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

Answer TestSandbox::token(const Registration &registration, const QString &resource)
{
    const QString api = resource.isEmpty() ? m_sandbox->url() : resource;
    const QByteArray fields = "grant_type=client_credentials&client_id=" + encoded(registration.client) +
                              "&client_secret=" + encoded(registration.secret) +
                              "&scope=" + encoded(api + u"/.default"_s);
    return form(registration.tenant, fields);
}

QByteArray TestSandbox::bearer(const QString &key)
{
    return token(registrationOf(key)).json().value("access_token"_L1).toString().toLatin1();
}

Answer TestSandbox::graph(const QByteArray &bearer, const QString &path, Headers headers)
{
    headers.append({"Authorization", "Bearer " + bearer});
    return send("GET", u"/v1.0"_s + path, {}, headers);
}

Answer TestSandbox::sendBatch(const QByteArray &bearer, const QJsonArray &requests)
{
    const QByteArray body = QJsonDocument(QJsonObject{{u"requests"_s, requests}}).toJson();
    return send("POST", u"/v1.0/$batch"_s, body, {{"Authorization", "Bearer " + bearer}});
}

Answer TestSandbox::control(const QString &what, const QJsonObject &body)
{
    return send("POST", u"/sandbox/"_s + what, QJsonDocument(body).toJson());
}

void TestSandbox::fault(const QJsonObject &description) { QCOMPARE(control(u"faults"_s, description).status, 200); }

void TestSandbox::tenantFileIsSound()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TenantFile file = TenantFile::read(tenantsJson(), now);
    QVERIFY(file.tenants.size() >= 20);
    QSet<QString> ids;
    QSet<QString> secrets;
    for (const Tenant &tenant : file.tenants) {
        QVERIFY(!ids.contains(tenant.id) && !tenant.shows.isEmpty());
        ids.insert(tenant.id);
        for (const ClientSecret &secret : tenant.secrets) {
            QVERIFY2(!secrets.contains(secret.value), "the security tests search for secrets: each must be unique");
            secrets.insert(secret.value);
        }
    }
    QCOMPARE(now.daysTo(relativeTime(u"+9d"_s, now.addSecs(-60))), now.daysTo(now.addDays(9).addSecs(12 * 3600 - 60)));
    QCOMPARE(now.secsTo(relativeTime(u"+9d"_s, now)) / 86400, 9);
    QVERIFY(relativeTime(u"-3d"_s, now) < now);
}

void TestSandbox::tenantFileIsRefusedWithReason()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(TenantFile::read("{\n\"tenants\": oops}", now).error.contains("line 2"_L1));
    QByteArray wrongRole = tenantsJson();
    wrongRole.replace("Teams Administrator", "Teams Emperor");
    QVERIFY(TenantFile::read(wrongRole, now).error.contains("unknown role"_L1));
}

void TestSandbox::cloudFile()
{
    const QJsonObject cloud = QJsonDocument::fromJson(m_sandbox->cloudFile(u"id"_s))["clouds"_L1][0].toObject();
    QCOMPARE(cloud.value("id"_L1).toString(), u"sandbox"_s);
    QCOMPARE(cloud.value("authority"_L1).toString(), m_sandbox->url());
    QCOMPARE(cloud.value("graph"_L1).toString(), m_sandbox->url());
    QVERIFY(m_sandbox->url().startsWith("http://127.0.0.1:"_L1));
}

void TestSandbox::discovery()
{
    const Registration healthy = registrationOf(u"healthy"_s);
    for (const QString &tenant : {healthy.tenant, u"contoso.com"_s, u"Contoso.onmicrosoft.com"_s}) {
        const Answer answer = send("GET", u"/%1/v2.0/.well-known/openid-configuration"_s.arg(tenant));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("issuer"_L1).toString(), u"%1/%2/v2.0"_s.arg(m_sandbox->url(), healthy.tenant));
        QCOMPARE(answer.json().value("token_endpoint"_L1).toString(),
                 u"%1/%2/oauth2/v2.0/token"_s.arg(m_sandbox->url(), healthy.tenant));
    }
    QCOMPARE(send("GET", u"/common/v2.0/.well-known/openid-configuration"_s).status, 200);
}

void TestSandbox::discoveryRefuses_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown GUID") << u"11111111-2222-4333-8444-555555555555"_s << 90002 << u"invalid_tenant"_s;
    QTest::newRow("unknown domain") << u"nowhere.example"_s << 90002 << u"invalid_tenant"_s;
    QTest::newRow("empty GUID") << u"00000000-0000-0000-0000-000000000000"_s << 900021 << u"invalid_request"_s;
    QTest::newRow("no domain") << u"undefined"_s << 900023 << u"invalid_request"_s;
}

void TestSandbox::discoveryRefuses()
{
    QFETCH(const QString, tenant);
    QFETCH(const int, code);
    QFETCH(const QString, error);
    const Answer answer = send("GET", u"/%1/v2.0/.well-known/openid-configuration"_s.arg(tenant));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.entraCode(), code);
    QCOMPARE(answer.json().value("error"_L1).toString(), error);
}

void TestSandbox::discoveryOfAnotherCloud()
{
    const Registration elsewhere = registrationOf(u"other-cloud"_s);
    const Answer answer = send("GET", u"/%1/v2.0/.well-known/openid-configuration"_s.arg(elsewhere.tenant));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().value("token_endpoint"_L1).toString().startsWith("https://login.microsoftonline.us/"_L1));
    QCOMPARE(token(elsewhere).entraCode(), 90002);
}

void TestSandbox::tokenRefuses_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const Registration good = registrationOf(u"healthy"_s);
    const auto fields = [](const Registration &r, const QString &secret, const QByteArray &scope) {
        return QByteArray("grant_type=client_credentials&client_id=" + encoded(r.client) + "&client_secret=" +
                          encoded(secret) + (scope.isEmpty() ? QByteArray() : QByteArray("&scope=" + scope)));
    };
    const QByteArray graphScope = encoded(graphAppId + u"/.default"_s);
    const auto row = [&](const char *name, const QString &tenant, const QByteArray &body, int status, int code,
                         const QString &error) { QTest::newRow(name) << tenant << body << status << code << error; };
    const auto of = [&](const char *name, const QString &key, int status, int code, const QString &error) {
        const Registration r = registrationOf(key);
        row(name, r.tenant, fields(r, r.secret, graphScope), status, code, error);
    };
    row("wrong secret", good.tenant, fields(good, u"wrong~secret~wrong~secret~wrong~secret00"_s, graphScope), 401,
        7000215, u"invalid_client"_s);
    row("secret id", good.tenant, fields(good, u"492109bb-87a0-4a34-b07b-3a6651c0d27b"_s, graphScope), 401, 7000215,
        u"invalid_client"_s);
    row("no secret", good.tenant, fields(good, {}, graphScope), 401, 7000216, u"invalid_client"_s);
    of("expired secret", u"secret-expired"_s, 401, 7000222, u"invalid_client"_s);
    of("disabled", u"app-disabled"_s, 400, 7000112, u"unauthorized_client"_s);
    of("no service principal", u"no-enterprise-app"_s, 400, 7000229, u"unauthorized_client"_s);
    const Registration stranger = registrationOf(u"missing"_s);
    row("unknown client", good.tenant, fields(stranger, stranger.secret, graphScope), 400, 700016,
        u"unauthorized_client"_s);
    row("common", u"common"_s, fields(good, good.secret, graphScope), 400, 9001023, u"invalid_request"_s);
    row("consumers", u"consumers"_s, fields(good, good.secret, graphScope), 400, 9001023, u"invalid_request"_s);
    row("unknown tenant", u"nowhere.example"_s, fields(good, good.secret, graphScope), 400, 90002,
        u"invalid_request"_s);
    row("no scope", good.tenant, fields(good, good.secret, {}), 400, 900144, u"invalid_request"_s);
    row("scope without default", good.tenant, fields(good, good.secret, "User.Read"), 400, 1002012, u"invalid_scope"_s);
    row("two scopes", good.tenant, fields(good, good.secret, graphScope + "%20" + graphScope), 400, 70011,
        u"invalid_scope"_s);
    row("another cloud's Graph", good.tenant,
        fields(good, good.secret, encoded(u"https://graph.microsoft.us/.default"_s)), 400, 500011,
        u"invalid_resource"_s);
    row("no grant", good.tenant, "client_id=" + encoded(good.client), 400, 900144, u"invalid_request"_s);
    row("password grant", good.tenant, "grant_type=password&client_id=" + encoded(good.client), 400, 70003,
        u"unsupported_grant_type"_s);
    row("duplicate", good.tenant, fields(good, good.secret, graphScope) + "&scope=" + graphScope, 400, 9000411,
        u"invalid_request"_s);
    const Registration old = registrationOf(u"old-secret"_s);
    row("unencoded secret", old.tenant,
        "grant_type=client_credentials&scope=" + graphScope + "&client_id=" + encoded(old.client) +
            "&client_secret=" + old.secret.toLatin1(),
        401, 7000215, u"invalid_client"_s);
}

void TestSandbox::tokenRefuses()
{
    QFETCH(const QString, tenant);
    QFETCH(const QByteArray, fields);
    QFETCH(const int, status);
    QFETCH(const int, code);
    QFETCH(const QString, error);
    const Answer answer = form(tenant, fields);
    QCOMPARE(answer.entraCode(), code);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("error"_L1).toString(), error);
}

void TestSandbox::tokenNeedsAForm()
{
    const Registration good = registrationOf(u"healthy"_s);
    const QString url = u"/%1/oauth2/v2.0/token"_s.arg(good.tenant);
    QCOMPARE(send("GET", url).entraCode(), 900561);
    QCOMPARE(send("POST", url, "{\"grant_type\":\"client_credentials\"}").entraCode(), 900144);
    QCOMPARE(token(registrationOf(u"old-secret"_s)).status, 200); // percent-encoded, the same secret is right
    QCOMPARE(token(registrationOf(u"secret-on-enterprise-app"_s)).status, 200);
    QCOMPARE(token(registrationOf(u"no-permission"_s)).status, 200); // a token proves no permission
    QCOMPARE(token(good, teamsAppId).status, 200);
    QCOMPARE(token(registrationOf(u"no-teams"_s), teamsAppId).entraCode(), 500011);
}

void TestSandbox::tokenLooksLikeMicrosofts()
{
    const Registration good = registrationOf(u"healthy"_s);
    const Answer answer = token(good);
    const int life = answer.json().value("expires_in"_L1).toInt();
    QVERIFY(life >= 3600 && life <= 5400);
    QVERIFY(!answer.json().contains("refresh_token"_L1));
    const QList<QByteArray> parts = answer.json().value("access_token"_L1).toString().toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const auto part = [&parts](qsizetype i) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(parts[i], QByteArray::Base64UrlEncoding)).object();
    };
    QVERIFY(part(0).contains("nonce"_L1));
    const QJsonObject claims = part(1);
    QCOMPARE(claims.value("ver"_L1).toString(), u"1.0"_s);
    QCOMPARE(claims.value("tid"_L1).toString(), good.tenant);
    QCOMPARE(claims.value("appid"_L1).toString(), good.client);
    QCOMPARE(claims.value("oid"_L1).toString(), good.servicePrincipal);
    QCOMPARE(claims.value("idtyp"_L1).toString(), u"app"_s);
    QVERIFY(claims.value("roles"_L1).toArray().contains(u"Organization.Read.All"_s));
    QVERIFY(claims.value("wids"_L1).toArray().contains(roleTemplateId(u"Teams Administrator"_s)));
    QVERIFY(token(good).body != answer.body);
}

void TestSandbox::tokenMayBeOpaque()
{
    const QByteArray opaque = bearer(u"opaque-tokens"_s);
    QCOMPARE(opaque.count('.'), 0);
    QCOMPARE(graph(opaque, u"/organization"_s).status, 200);
}

void TestSandbox::errorsSayWhatMicrosoftSays()
{
    const Answer entra = token({registrationOf(u"healthy"_s).tenant, registrationOf(u"missing"_s).client, u"x"_s, {}});
    const QString description = entra.json().value("error_description"_L1).toString();
    QVERIFY(description.startsWith("AADSTS700016: "_L1));
    for (const QString &line : {u"\r\nTrace ID: "_s, u"\r\nCorrelation ID: "_s, u"\r\nTimestamp: "_s})
        QVERIFY(description.contains(line));
    QVERIFY(entra.json().value("error_uri"_L1).toString().endsWith("/error?code=700016"_L1));
    QVERIFY(!entra.header("Date").isEmpty());
}

void TestSandbox::graphRefusesTokens()
{
    const auto refused = [this](const Headers &headers) {
        const Answer answer = send("GET", u"/v1.0/organization"_s, {}, headers);
        return answer.status == 401 && answer.graphCode() == "InvalidAuthenticationToken"_L1 &&
               answer.header("WWW-Authenticate").startsWith("Bearer ");
    };
    QVERIFY(refused({}));
    QVERIFY(refused({{"Authorization", "Bearer nonsense"}}));
    QVERIFY(refused({{"Authorization", "Bearer a.b.c"}}));
    const QByteArray teams =
        token(registrationOf(u"healthy"_s), teamsAppId).json().value("access_token"_L1).toString().toLatin1();
    QVERIFY(refused({{"Authorization", "Bearer " + teams}}));
    const QByteArray good = bearer(u"healthy"_s);
    QCOMPARE(graph(good, u"/organization"_s).status, 200);
    QCOMPARE(control(u"expire-tokens"_s, {}).status, 200);
    QVERIFY(refused({{"Authorization", "Bearer " + good}}));
}

void TestSandbox::graphEchoesTheClientsId()
{
    const QByteArray id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    for (const QString &path : {u"/organization"_s, u"/nothing"_s}) {
        const Answer answer = graph(bearer(u"healthy"_s), path, {{"client-request-id", id}});
        QCOMPARE(answer.header("client-request-id"), id);
        QVERIFY(!answer.header("request-id").isEmpty());
        QVERIFY(!answer.header("Date").isEmpty());
    }
    const Answer refused = graph(bearer(u"healthy"_s), u"/nothing"_s, {{"client-request-id", id}});
    QCOMPARE(refused.status, 400);
    const QJsonObject inner = refused.json().value("error"_L1).toObject().value("innerError"_L1).toObject();
    QCOMPARE(inner.value("client-request-id"_L1).toString().toLatin1(), id);
    QCOMPARE(inner.value("request-id"_L1).toString().toLatin1(), refused.header("request-id"));
}

void TestSandbox::permissionsAreEnforced_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const QString own = u"/servicePrincipals(appId='{client}')"_s;
    const QString roles = u"/roleManagement/directory/roleAssignments?$filter=principalId eq '{sp}'"_s;
    QTest::newRow("organization") << u"healthy"_s << u"/organization?$select=id,displayName"_s << 200;
    QTest::newRow("organization, nothing granted") << u"no-permission"_s << u"/organization"_s << 403;
    QTest::newRow("service principal") << u"healthy"_s << own << 200;
    QTest::newRow("service principal, no read") << u"no-application-read"_s << own << 403;
    QTest::newRow("application") << u"healthy"_s << u"/applications(appId='{client}')"_s << 200;
    QTest::newRow("application, no read") << u"no-application-read"_s << u"/applications(appId='{client}')"_s << 403;
    QTest::newRow("grants") << u"healthy"_s << u"/servicePrincipals/{sp}/appRoleAssignments?$top=999"_s << 200;
    QTest::newRow("grants, by appId") << u"healthy"_s << u"/servicePrincipals(appId='{client}')/appRoleAssignments"_s
                                      << 200;
    QTest::newRow("roles") << u"healthy"_s << roles << 200;
    QTest::newRow("roles, qoe") << u"qoe"_s << roles << 403;
    QTest::newRow("licences") << u"healthy"_s << u"/subscribedSkus"_s << 200; // Organization.Read.All opens it
    QTest::newRow("domains") << u"healthy"_s << u"/domains"_s << 200;
    QTest::newRow("domains, not granted") << u"missing"_s << u"/domains"_s << 403;
    QTest::newRow("stronger grants") << u"stronger-grants"_s << roles << 200;
    QTest::newRow("nobody's licences") << u"healthy"_s << u"/users/someone/licenseDetails"_s << 404;
    QTest::newRow("not simulated yet") << u"healthy"_s << u"/directory/administrativeUnits/x/scopedRoleMembers"_s
                                       << 501;
    QTest::newRow("a person's path") << u"healthy"_s << u"/me"_s << 400;
}

void TestSandbox::permissionsAreEnforced()
{
    QFETCH(const QString, tenant);
    QFETCH(QString, path);
    QFETCH(const int, status);
    const Registration registration = registrationOf(tenant);
    path.replace("{client}"_L1, registration.client).replace("{sp}"_L1, registration.servicePrincipal);
    const Answer answer = graph(bearer(tenant), path);
    QCOMPARE(answer.status, status);
    if (status == 403)
        QCOMPARE(answer.graphCode(), u"Authorization_RequestDenied"_s);
}

void TestSandbox::castIsAnAdvancedQuery()
{
    const QByteArray token = bearer(u"healthy"_s);
    const QString sp = registrationOf(u"healthy"_s).servicePrincipal;
    for (const QString &spelling : {u"graph.directoryRole"_s, u"microsoft.graph.directoryRole"_s}) {
        const QString path = u"/servicePrincipals/%1/transitiveMemberOf/%2"_s.arg(sp, spelling);
        QCOMPARE(graph(token, path).status, 400);
        QCOMPARE(graph(token, path + u"?$count=true"_s).status, 400);
        QCOMPARE(graph(token, path, {{"ConsistencyLevel", "eventual"}}).status, 400);
        const Answer answer = graph(token, path + u"?$count=true"_s, {{"ConsistencyLevel", "eventual"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("@odata.count"_L1).toInt(), 1);
        QCOMPARE(answer.list().at(0)["displayName"_L1].toString(), u"Teams Administrator"_s);
    }
}

void TestSandbox::rolesThroughGroupsAndUnits()
{
    const Headers advanced{{"ConsistencyLevel", "eventual"}};
    const QString list = u"/servicePrincipals/%1/transitiveMemberOf"_s;
    const QString cast = list + u"/microsoft.graph.directoryRole?$count=true"_s;
    const QString direct = u"/roleManagement/directory/roleAssignments?$filter=principalId eq '%1'"_s;

    const QString inGroup = registrationOf(u"role-by-group"_s).servicePrincipal;
    const QByteArray groupToken = bearer(u"role-by-group"_s);
    QCOMPARE(graph(groupToken, direct.arg(inGroup)).list().size(), 0);
    QCOMPARE(graph(groupToken, cast.arg(inGroup), advanced).list().size(), 1);
    const QJsonArray all = graph(groupToken, list.arg(inGroup)).list();
    QCOMPARE(all.at(0)["@odata.type"_L1].toString(), u"#microsoft.graph.group"_s);
    QCOMPARE(graph(groupToken, direct.arg(all.at(0)["id"_L1].toString())).list().size(), 1);

    const QString inUnit = registrationOf(u"role-in-unit"_s).servicePrincipal;
    const QByteArray unitToken = bearer(u"role-in-unit"_s);
    const QJsonArray assignments = graph(unitToken, direct.arg(inUnit)).list();
    QCOMPARE(assignments.size(), 2);
    QVERIFY(assignments.at(0)["directoryScopeId"_L1].toString().startsWith("/administrativeUnits/"_L1));
    QCOMPARE(graph(unitToken, cast.arg(inUnit), advanced).list().size(), 1); // Directory Readers only
}

void TestSandbox::foreignRegistration()
{
    const Registration foreign = registrationOf(u"foreign-app"_s);
    const QByteArray token = bearer(u"foreign-app"_s);
    const Answer application = graph(token, u"/applications(appId='%1')"_s.arg(foreign.client));
    QCOMPARE(application.status, 404);
    QCOMPARE(application.graphCode(), u"Request_ResourceNotFound"_s);
    const Answer list = graph(token, u"/applications?$filter=appId eq '%1'"_s.arg(foreign.client));
    QCOMPARE(list.status, 200);
    QCOMPARE(list.list().size(), 0);
    const Answer principal = graph(token, u"/servicePrincipals(appId='%1')"_s.arg(foreign.client));
    QVERIFY(principal.json().value("appOwnerOrganizationId"_L1).toString() != foreign.tenant);
}

void TestSandbox::pagesAreFollowed()
{
    const QByteArray token = bearer(u"many-pages"_s);
    const QString sp = registrationOf(u"many-pages"_s).servicePrincipal;
    Answer page = graph(token, u"/servicePrincipals/%1/appRoleAssignments?$top=999&$select=id,appRoleId"_s.arg(sp));
    qsizetype found = 0;
    int pages = 1;
    while (true) {
        QCOMPARE(page.status, 200);
        found += page.list().size();
        QVERIFY(!page.list().at(0).toObject().contains("resourceId"_L1));
        const QString next = page.json().value("@odata.nextLink"_L1).toString();
        if (next.isEmpty())
            break;
        QVERIFY(next.startsWith(m_sandbox->url() + u"/v1.0/servicePrincipals/"_s));
        page = send("GET", next, {}, {{"Authorization", "Bearer " + token}});
        ++pages;
    }
    QCOMPARE(found, 13);
    QCOMPARE(pages, 5);
    QCOMPARE(graph(token, u"/servicePrincipals/%1/appRoleAssignments?$skiptoken=made-up"_s.arg(sp)).status, 400);
    QCOMPARE(control(u"settings"_s, {{u"publicGraph"_s, u"http://127.0.0.1:1"_s}}).status, 200);
    const Answer proxied = graph(token, u"/servicePrincipals/%1/appRoleAssignments"_s.arg(sp));
    QVERIFY(proxied.json().value("@odata.nextLink"_L1).toString().startsWith("http://127.0.0.1:1/v1.0/"_L1));
}

void TestSandbox::queriesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    const QString grants = u"/servicePrincipals/{sp}/appRoleAssignments"_s;
    QTest::newRow("filter on licences") << u"/subscribedSkus?$filter=skuPartNumber eq 'MCOEV'"_s;
    QTest::newRow("top on licences") << u"/subscribedSkus?$top=5"_s;
    QTest::newRow("filter on organization") << u"/organization?$filter=id eq 'x'"_s;
    QTest::newRow("unknown property") << u"/organization?$select=id,shoeSize"_s;
    QTest::newRow("page too large") << QString(grants + u"?$top=1000"_s);
    QTest::newRow("page too small") << QString(grants + u"?$top=0"_s);
    QTest::newRow("GUID quoted") << QString(grants + u"?$filter=resourceId eq '{sp}'"_s);
    QTest::newRow("text unquoted") << u"/roleManagement/directory/roleAssignments?$filter=principalId eq {sp}"_s;
    QTest::newRow("property not filterable") << u"/roleManagement/directory/roleAssignments?$filter=id eq 'x'"_s;
    QTest::newRow("no GUID") << u"/servicePrincipals/not-a-guid"_s;
    QTest::newRow("unknown path") << u"/servicePrincipalz"_s;
    QTest::newRow("unknown option") << u"/domains?$banana=1"_s;
}

void TestSandbox::queriesAreRefused()
{
    QFETCH(QString, path);
    const Answer answer =
        graph(bearer(u"healthy"_s), path.replace("{sp}"_L1, registrationOf(u"healthy"_s).servicePrincipal));
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.graphCode().isEmpty());
}

void TestSandbox::filters()
{
    const QByteArray token = bearer(u"two-roles"_s);
    const QString sp = registrationOf(u"two-roles"_s).servicePrincipal;
    const QString path = u"/roleManagement/directory/roleAssignments?$filter=principalId eq '%1'"_s.arg(sp);
    QCOMPARE(graph(token, path).list().size(), 2);
    const QString role = roleTemplateId(u"Skype for Business Administrator"_s);
    QCOMPARE(graph(token, path + u" and roleDefinitionId eq '%1'"_s.arg(role)).list().size(), 1);
    const QJsonObject api =
        graph(token, u"/servicePrincipals(appId='%1')?$select=id,appRoles"_s.arg(graphAppId)).json();
    QCOMPARE(api.value("appRoles"_L1).toArray().size(), graphAppRoles().size());
    const QString grants = u"/servicePrincipals/%1/appRoleAssignments?$filter=resourceId eq %2"_s;
    QVERIFY(!graph(token, grants.arg(sp, api.value("id"_L1).toString())).list().isEmpty());
}

void TestSandbox::batch()
{
    const QByteArray token = bearer(u"missing"_s);
    QJsonObject dependent = batchItem(u"c"_s, u"/organization"_s);
    dependent["dependsOn"_L1] = QJsonArray{u"b"_s};
    QJsonObject good = batchItem(u"d"_s, u"/organization?$select=id"_s);
    good["dependsOn"_L1] = QJsonArray{u"a"_s};
    const Answer answer = sendBatch(token, {batchItem(u"a"_s, u"/organization?$select=displayName"_s),
                                            batchItem(u"b"_s, u"domains"_s), dependent, good});
    QCOMPARE(answer.status, 200);
    QCOMPARE(itemById(answer, u"a"_s).value("status"_L1).toInt(), 200);
    QCOMPARE(itemById(answer, u"a"_s).value("body"_L1)["value"_L1][0]["displayName"_L1].toString(), u"Fabrikam"_s);
    QCOMPARE(itemById(answer, u"b"_s).value("status"_L1).toInt(), 403);
    QVERIFY(itemById(answer, u"b"_s).value("body"_L1)["error"_L1]["innerError"_L1]["request-id"_L1].isString());
    QCOMPARE(itemById(answer, u"c"_s).value("status"_L1).toInt(), 424);
    QCOMPARE(itemById(answer, u"d"_s).value("status"_L1).toInt(), 200);

    // No order is kept: twenty answers in the order of twenty requests would be chance.
    QJsonArray many;
    for (int i = 0; i < 20; ++i)
        many.append(batchItem(QString::number(i), u"/organization"_s));
    QStringList order;
    const QJsonArray responses = sendBatch(token, many).json().value("responses"_L1).toArray();
    for (const auto item : responses)
        order.append(item["id"_L1].toString());
    QCOMPARE(order.size(), 20);
    QStringList sorted = order;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    QVERIFY(order != sorted);
}

void TestSandbox::batchIsRefused_data()
{
    QTest::addColumn<QJsonArray>("requests");
    QJsonArray tooMany;
    for (int i = 0; i < 21; ++i)
        tooMany.append(batchItem(QString::number(i), u"/organization"_s));
    QTest::newRow("21 items") << tooMany;
    QTest::newRow("same id twice") << QJsonArray{batchItem(u"1"_s, u"/domains"_s),
                                                 batchItem(u"1"_s, u"/organization"_s)};
    QTest::newRow("absolute url") << QJsonArray{batchItem(u"1"_s, u"https://graph.microsoft.com/v1.0/organization"_s)};
    QTest::newRow("no id") << QJsonArray{QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, u"/domains"_s}}};
    QJsonObject lost = batchItem(u"1"_s, u"/domains"_s);
    lost["dependsOn"_L1] = QJsonArray{u"7"_s};
    QTest::newRow("unknown dependency") << QJsonArray{lost};
    QJsonObject circle = batchItem(u"1"_s, u"/domains"_s);
    circle["dependsOn"_L1] = QJsonArray{u"2"_s};
    QJsonObject back = batchItem(u"2"_s, u"/domains"_s);
    back["dependsOn"_L1] = QJsonArray{u"1"_s};
    QTest::newRow("circle") << QJsonArray{circle, back};
    QJsonObject untyped = batchItem(u"1"_s, u"/domains"_s);
    untyped["body"_L1] = QJsonObject();
    QTest::newRow("body without type") << QJsonArray{untyped};
}

void TestSandbox::batchIsRefused()
{
    QFETCH(const QJsonArray, requests);
    const Answer answer = sendBatch(bearer(u"healthy"_s), requests);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.graphCode().isEmpty());
}

void TestSandbox::faultsInsideBatch()
{
    const QByteArray token = bearer(u"healthy"_s);
    fault({{u"match"_s, u"^/v1.0/domains"_s}, {u"fault"_s, u"429"_s}, {u"retryAfter"_s, u"1.5"_s}, {u"count"_s, 1}});
    const QJsonArray requests{batchItem(u"1"_s, u"/domains"_s), batchItem(u"2"_s, u"/organization"_s)};
    const Answer struck = sendBatch(token, requests);
    QCOMPARE(struck.status, 200);
    QCOMPARE(itemById(struck, u"1"_s).value("status"_L1).toInt(), 429);
    QCOMPARE(itemById(struck, u"1"_s).value("headers"_L1)["Retry-After"_L1].toString(), u"1.5"_s);
    QCOMPARE(itemById(struck, u"2"_s).value("status"_L1).toInt(), 200);
    QCOMPARE(itemById(sendBatch(token, requests), u"1"_s).value("status"_L1).toInt(), 200);
}

void TestSandbox::retryAfter_data()
{
    QTest::addColumn<QJsonObject>("description");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("pattern");
    const auto row = [](const char *name, const QString &kind, const QJsonValue &value, int status,
                        const QByteArray &pattern) {
        QTest::newRow(name) << QJsonObject{{u"match"_s, u"organization"_s},
                                           {u"fault"_s, kind},
                                           {u"retryAfter"_s, value}}
                            << status << pattern;
    };
    row("integer", u"429"_s, u"2"_s, 429, "^2$");
    row("fraction", u"429"_s, 2.5, 429, "^2\\.5$");
    row("date", u"429"_s, u"http-date"_s, 429, "^[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$");
    row("none", u"429"_s, QJsonValue(), 429, "^$");
    row("503", u"503"_s, u"1"_s, 503, "^1$");
    row("504", u"504"_s, QJsonValue(), 504, "^$");
}

void TestSandbox::retryAfter()
{
    QFETCH(const QJsonObject, description);
    QFETCH(const int, status);
    QFETCH(const QByteArray, pattern);
    const QByteArray token = bearer(u"healthy"_s);
    fault(description);
    const Answer answer = graph(token, u"/organization"_s);
    QCOMPARE(answer.status, status);
    const QRegularExpression expected(QString::fromLatin1(pattern));
    QVERIFY2(expected.match(QString::fromLatin1(answer.header("Retry-After"))).hasMatch(),
             answer.header("Retry-After").constData());
    QVERIFY(!answer.header("request-id").isEmpty());
    QCOMPARE(send("DELETE", u"/sandbox/faults"_s).status, 200);
    QCOMPARE(graph(token, u"/organization"_s).status, 200);
}

void TestSandbox::brokenAnswers()
{
    const QByteArray token = bearer(u"healthy"_s);
    const auto struck = [&](const QString &kind) {
        fault({{u"match"_s, u"/organization"_s}, {u"fault"_s, kind}, {u"count"_s, 1}});
        return graph(token, u"/organization"_s);
    };
    // Without a count: Qt's client silently repeats a request whose reused connection was dropped.
    fault({{u"match"_s, u"/organization"_s}, {u"fault"_s, u"drop"_s}});
    const Answer dropped = graph(token, u"/organization"_s);
    QVERIFY(dropped.error != QNetworkReply::NoError);
    QCOMPARE(dropped.status, 0);
    QCOMPARE(send("DELETE", u"/sandbox/faults"_s).status, 200);
    QVERIFY(struck(u"cut"_s).error == QNetworkReply::RemoteHostClosedError);

    const Answer truncated = struck(u"truncate"_s);
    QCOMPARE(truncated.error, QNetworkReply::NoError);
    QVERIFY(!truncated.body.isEmpty() && QJsonDocument::fromJson(truncated.body).isNull());

    const Answer html = struck(u"html200"_s);
    QCOMPARE(html.status, 200);
    QVERIFY(html.header("Content-Type").startsWith("text/html"));

    QVERIFY(QJsonDocument::fromJson(struck(u"wrong-shape"_s).body).isArray());
    QCOMPARE(struck(u"empty"_s).body.size(), 0);
    QVERIFY(struck(u"huge"_s).body.size() > qint64{50} * 1024 * 1024);

    const QUrl next(struck(u"foreign-nextlink"_s).json().value("@odata.nextLink"_L1).toString());
    QCOMPARE(next.host(), u"elsewhere.example"_s);
    const Answer redirected = struck(u"redirect"_s);
    QCOMPARE(redirected.status, 302);
    QCOMPARE(QUrl(QString::fromLatin1(redirected.header("Location"))).host(), u"elsewhere.example"_s);

    fault({{u"match"_s, u"/organization"_s}, {u"fault"_s, u"endless"_s}, {u"count"_s, 1}});
    const ReplyPointer endless = start("GET", u"/v1.0/organization"_s, {}, {{"Authorization", "Bearer " + token}});
    QByteArray trickled;
    QVERIFY(QTest::qWaitFor(
        [&] {
            trickled += endless->readAll();
            return trickled.size() > 20;
        },
        patience));
    QVERIFY(!endless->isFinished());
    endless->abort();
    QCOMPARE(graph(token, u"/organization"_s).status, 200);
}

void TestSandbox::faultsCountAndSkip()
{
    const QByteArray token = bearer(u"healthy"_s);
    fault({{u"match"_s, u"/organization"_s}, {u"fault"_s, u"503"_s}, {u"skip"_s, 1}, {u"count"_s, 2}});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(graph(token, u"/organization"_s).status);
    QCOMPARE(statuses, (QList<int>{200, 503, 503, 200}));
    QCOMPARE(control(u"faults"_s, {{u"fault"_s, u"earthquake"_s}}).status, 400);
    QCOMPARE(control(u"faults"_s, {{u"fault"_s, u"429"_s}, {u"match"_s, u"("_s}}).status, 400);
}

void TestSandbox::entraFault()
{
    fault({{u"match"_s, u"/token"_s},
           {u"fault"_s, u"entra"_s},
           {u"code"_s, 53003},
           {u"singleLine"_s, true},
           {u"count"_s, 1}});
    const Answer answer = token(registrationOf(u"healthy"_s));
    QCOMPARE(answer.entraCode(), 53003);
    QVERIFY(!answer.json().value("error_description"_L1).toString().contains(u'\n'));
    fault({{u"match"_s, u"/token"_s}, {u"fault"_s, u"429"_s}, {u"retryAfter"_s, u"1"_s}, {u"count"_s, 1}});
    const Answer throttled = token(registrationOf(u"healthy"_s));
    QCOMPARE(throttled.status, 429);
    QCOMPARE(throttled.entraCode(), 90055);
}

void TestSandbox::clientGoneBeforeTheAnswer()
{
    const QByteArray token = bearer(u"healthy"_s);
    fault({{u"match"_s, u"/organization"_s}, {u"fault"_s, u"latency"_s}, {u"ms"_s, 150}, {u"count"_s, 2}});
    ReplyPointer gone = start("GET", u"/v1.0/organization"_s, {}, {{"Authorization", "Bearer " + token}});
    const auto arrived = [this] {
        return send("GET", u"/sandbox/log"_s).json().value("requests"_L1).toArray().size() == 2;
    };
    while (!arrived()) {
    }
    gone->abort();
    gone.reset();
    QCOMPARE(graph(token, u"/organization"_s).status, 200); // later than the answer that nobody took
    const QJsonArray log = send("GET", u"/sandbox/log"_s).json().value("requests"_L1).toArray();
    QVERIFY(log.at(1)["endMs"_L1].isNull());
    QVERIFY(log.at(2)["endMs"_L1].toDouble() - log.at(2)["startMs"_L1].toDouble() >= 145);
}

void TestSandbox::logCountsRoundTripsAndKeepsSecrets()
{
    const Registration healthy = registrationOf(u"healthy"_s);
    QCOMPARE(control(u"settings"_s, {{u"latencyMs"_s, 40}}).status, 200);
    const QByteArray token = bearer(u"healthy"_s);
    const Headers authorization{{"Authorization", "Bearer " + token}};
    std::vector<ReplyPointer> parallel;
    for (const QString &path : {u"/organization"_s, u"/domains"_s, u"/subscribedSkus"_s})
        parallel.push_back(start("GET", u"/v1.0"_s + path, {}, authorization));
    for (const ReplyPointer &reply : parallel)
        wait(reply.get());
    graph(token, u"/organization/%1?note=%2"_s.arg(healthy.tenant, healthy.secret));
    const Answer answer = send("GET", u"/sandbox/log"_s);
    QCOMPARE(answer.json().value("requests"_L1).toArray().size(), 5);
    QCOMPARE(answer.json().value("roundTrips"_L1).toInt(), 3);
    QVERIFY(!answer.body.contains(healthy.secret.toUtf8()));
    QVERIFY(!answer.body.contains(token));
    QCOMPARE(send("DELETE", u"/sandbox/log"_s).status, 200);
    QCOMPARE(send("GET", u"/sandbox/log"_s).json().value("roundTrips"_L1).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
