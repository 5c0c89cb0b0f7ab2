// SPDX-License-Identifier: Apache-2.0
// What changes the sandbox's directory, over real HTTP: who may, what is refused, what comes late, what gets lost.
#include "server/sandbox.h"
#include "tenants/tenant_file.h"
#include "tenants/well_known.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace
{

constexpr int patience = 10000; // ms; a test that waits longer has failed

const QString globalAdmin = u"admin@lamnahealthcare.onmicrosoft.com"_s;
const QString privilegedAdmin = u"prap@lamnahealthcare.onmicrosoft.com"_s;
const QString appAdmin = u"app@lamnahealthcare.onmicrosoft.com"_s;
const QString ordinary = u"user@lamnahealthcare.onmicrosoft.com"_s;
const QString fresh = u"fresh"_s;
const QString teamsAdministrator = u"69091246-20e8-4a56-aa4d-066075b2a7a8"_s;

const QStringList everyScope{u"User.Read"_s,
                             u"Application.ReadWrite.All"_s,
                             u"AppRoleAssignment.ReadWrite.All"_s,
                             u"RoleManagement.ReadWrite.Directory"_s,
                             u"DelegatedPermissionGrant.ReadWrite.All"_s,
                             u"AdministrativeUnit.Read.All"_s,
                             u"Policy.Read.All"_s,
                             u"Mail.Send"_s};

struct Answer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const QString &name) const { return json().value(name).toString(); }
    QJsonArray list() const { return json().value("value"_L1).toArray(); }
    QString code() const { return json()["error"_L1]["code"_L1].toString(); }
    QString detail() const { return json()["error"_L1]["details"_L1].toArray().at(0)["code"_L1].toString(); }
};

// What a test makes in the tenant.
struct Made {
    QString application;
    QString client;
    QString principal;
};

QJsonObject item(const QString &id, const QString &method, const QString &url, const QJsonObject &body = {},
                 const QString &after = {})
{
    QJsonObject made{{u"id"_s, id}, {u"method"_s, method}, {u"url"_s, url}};
    if (!body.isEmpty()) {
        made["headers"_L1] = QJsonObject{{u"Content-Type"_s, u"application/json"_s}};
        made["body"_L1] = body;
    }
    if (!after.isEmpty())
        made["dependsOn"_L1] = QJsonArray{after};
    return made;
}

QJsonObject itemById(const Answer &answer, const QString &id)
{
    const QJsonArray responses = answer.json().value("responses"_L1).toArray();
    for (const auto response : responses) {
        if (response["id"_L1].toString() == id)
            return response.toObject();
    }
    return {};
}

QString graphRole(const QString &name) { return appRoleId(graphAppRoles(), name); }

QJsonObject requested(const QString &api, const QString &id, const QString &type)
{
    const QJsonObject entry{{u"id"_s, id}, {u"type"_s, type}};
    const QJsonObject resource{{u"resourceAppId"_s, api}, {u"resourceAccess"_s, QJsonArray{entry}}};
    return {{u"displayName"_s, u"x"_s}, {u"requiredResourceAccess"_s, QJsonArray{resource}}};
}

} // namespace

class TestSandboxWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void scopesOpenCalls_data();
    void scopesOpenCalls();
    void rolesOfThePersonDecide_data();
    void rolesOfThePersonDecide();
    void applicationsOwnThemselves();
    void uniqueNameMakesOneOnly();
    void cloudsWithoutUniqueNames();
    void applicationBodiesAreJudged_data();
    void applicationBodiesAreJudged();
    void secretIsShownOnce();
    void secretBodiesAreJudged();
    void policiesLimitSecrets();
    void principals();
    void consent();
    void delegatedConsent();
    void roles();
    void rolesWithinUnits();
    void activatedRoles();
    void deletingTakesAllAlong();
    void newObjectsComeLate();
    void newSecretsAndRolesComeLate();
    void answersGetLost();
    void batchesWrite();
    void thePerson();
    void limitedSight();
    void mails_data();
    void mails();

private:
    Answer send(const QByteArray &method, const QString &url, const QByteArray &body, const Headers &headers);
    Answer control(const QString &what, const QJsonObject &body);
    Answer look(const QString &what);
    QByteArray person(const QString &upn, const QStringList &scopes = everyScope, const QString &tenant = fresh);
    Answer graph(const QByteArray &token, const QByteArray &method, const QString &path, const QJsonObject &body = {},
                 Headers headers = {});
    Answer batch(const QByteArray &token, const QJsonArray &items);
    Answer token(const QString &tenant, const QString &client, const QString &secret);
    void late(const QJsonObject &replication);
    QJsonObject tenantNow(const QString &key = fresh);
    Made registration(const QByteArray &token);
    QString apiOf(const QByteArray &token, const QString &appId);
    QJsonObject grantBody(const QByteArray &token, const Made &made, const QString &permission);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Sandbox> m_sandbox;
    QHash<QString, QString> m_tenantIds;
};

void TestSandboxWrites::init()
{
    QFile source(u":/sandbox/tenants.json"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const TenantFile file = TenantFile::read(source.readAll(), QDateTime::currentDateTimeUtc());
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    for (const Tenant &tenant : file.tenants)
        m_tenantIds[tenant.key] = tenant.id;
    Settings settings;
    settings.printLog = false;
    m_sandbox = std::make_unique<Sandbox>(file.tenants, settings);
    QVERIFY(!m_sandbox->start());
    m_network = std::make_unique<QNetworkAccessManager>();
}

void TestSandboxWrites::cleanup()
{
    m_network.reset();
    m_sandbox.reset();
}

Answer TestSandboxWrites::send(const QByteArray &method, const QString &url, const QByteArray &body,
                               const Headers &headers)
{
    QNetworkRequest request(QUrl(m_sandbox->url() + url));
    request.setTransferTimeout(patience);
    request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_network->sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(), reply->readAll()};
}

Answer TestSandboxWrites::control(const QString &what, const QJsonObject &body)
{
    return send("POST", u"/sandbox/"_s + what, QJsonDocument(body).toJson(), {});
}

Answer TestSandboxWrites::look(const QString &what) { return send("GET", u"/sandbox/"_s + what, {}, {}); }

QByteArray TestSandboxWrites::person(const QString &upn, const QStringList &scopes, const QString &tenant)
{
    const Answer answer = control(
        u"token"_s, {{u"tenant"_s, tenant}, {u"person"_s, upn}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}});
    return answer.text(u"access_token"_s).toLatin1();
}

Answer TestSandboxWrites::graph(const QByteArray &token, const QByteArray &method, const QString &path,
                                const QJsonObject &body, Headers headers)
{
    headers.append({"Authorization", "Bearer " + token});
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    return send(method, u"/v1.0"_s + path, text, headers);
}

Answer TestSandboxWrites::batch(const QByteArray &token, const QJsonArray &items)
{
    return graph(token, "POST", u"/$batch"_s, {{u"requests"_s, items}});
}

Answer TestSandboxWrites::token(const QString &tenant, const QString &client, const QString &secret)
{
    const QByteArray fields = "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(client) +
                              "&client_secret=" + QUrl::toPercentEncoding(secret) +
                              "&scope=" + QUrl::toPercentEncoding(m_sandbox->url() + u"/.default"_s);
    return send("POST", u"/%1/oauth2/v2.0/token"_s.arg(m_tenantIds[tenant]), fields,
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

void TestSandboxWrites::late(const QJsonObject &replication)
{
    QCOMPARE(control(u"settings"_s, {{u"replication"_s, replication}}).status, 200);
}

QJsonObject TestSandboxWrites::tenantNow(const QString &key) { return look(u"directory?tenant="_s + key).json(); }

Made TestSandboxWrites::registration(const QByteArray &token)
{
    const Answer application = graph(token, "POST", u"/applications"_s,
                                     {{u"displayName"_s, u"Made"_s}, {u"signInAudience"_s, u"AzureADMyOrg"_s}});
    const Answer principal =
        graph(token, "POST", u"/servicePrincipals"_s, {{u"appId"_s, application.text(u"appId"_s)}});
    return {application.text(u"id"_s), application.text(u"appId"_s), principal.text(u"id"_s)};
}

QString TestSandboxWrites::apiOf(const QByteArray &token, const QString &appId)
{
    return graph(token, "GET", u"/servicePrincipals(appId='%1')?$select=id"_s.arg(appId)).text(u"id"_s);
}

QJsonObject TestSandboxWrites::grantBody(const QByteArray &token, const Made &made, const QString &permission)
{
    return {{u"principalId"_s, made.principal},
            {u"resourceId"_s, apiOf(token, graphAppId)},
            {u"appRoleId"_s, graphRole(permission)}};
}

void TestSandboxWrites::scopesOpenCalls_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const QStringList userOnly{u"User.Read"_s};
    const QStringList assignment{u"AppRoleAssignment.ReadWrite.All"_s};
    const QString grants = u"/servicePrincipals/{graph}/appRoleAssignedTo"_s;
    QTest::newRow("me") << userOnly << u"GET"_s << u"/me"_s << 200;
    QTest::newRow("organization") << userOnly << u"GET"_s << u"/organization"_s << 200;
    QTest::newRow("applications need more") << userOnly << u"GET"_s << u"/applications"_s << 403;
    QTest::newRow("writing by a reading scope")
        << QStringList{u"Application.Read.All"_s} << u"POST"_s << u"/applications"_s << 403;
    QTest::newRow("grants by writing applications")
        << QStringList{u"Application.ReadWrite.All"_s} << u"POST"_s << grants << 403;
    QTest::newRow("grants need reading too") << assignment << u"POST"_s << grants << 403;
    QTest::newRow("grants with both") << assignment + QStringList{u"Application.Read.All"_s} << u"POST"_s << grants
                                      << 404; // past the permission: there is no such principal
    QTest::newRow("roles by reading") << QStringList{u"RoleManagement.Read.Directory"_s} << u"POST"_s
                                      << u"/roleManagement/directory/roleAssignments"_s << 403;
    QTest::newRow("policy") << QStringList{u"Policy.Read.All"_s} << u"GET"_s
                            << u"/policies/defaultAppManagementPolicy"_s << 200;
    QTest::newRow("mail") << userOnly << u"POST"_s << u"/me/sendMail"_s << 403;
}

void TestSandboxWrites::scopesOpenCalls()
{
    QFETCH(QStringList, scopes);
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const QString api = apiOf(person(globalAdmin), graphAppId);
    const QString nobody = u"0b3c9e55-1111-4222-8333-000000000001"_s;
    const QJsonObject body{
        {u"principalId"_s, nobody}, {u"resourceId"_s, api}, {u"appRoleId"_s, graphRole(u"User.Read.All"_s)}};
    const Answer answer = graph(person(globalAdmin, scopes), method.toLatin1(), path.replace(u"{graph}"_s, api),
                                method == "GET"_L1 ? QJsonObject() : body);
    QCOMPARE(answer.status, status);
    if (status == 403)
        QCOMPARE(answer.code(), u"Authorization_RequestDenied"_s);
}

void TestSandboxWrites::rolesOfThePersonDecide_data()
{
    QTest::addColumn<QString>("upn");
    QTest::addColumn<int>("create");
    QTest::addColumn<int>("secret");
    QTest::addColumn<int>("grant");
    QTest::addColumn<int>("otherGrant");
    QTest::addColumn<int>("role");
    QTest::newRow("Global Administrator") << globalAdmin << 201 << 200 << 201 << 201 << 201;
    QTest::newRow("Privileged Role and Application Administrator")
        << privilegedAdmin << 201 << 200 << 201 << 201 << 201;
    QTest::newRow("Application Administrator") << appAdmin << 201 << 200 << 403 << 201 << 403;
    QTest::newRow("no role") << ordinary << 403 << 403 << 403 << 403 << 403;
}

void TestSandboxWrites::rolesOfThePersonDecide()
{
    QFETCH(QString, upn);
    QFETCH(int, create);
    QFETCH(int, secret);
    QFETCH(int, grant);
    QFETCH(int, otherGrant);
    QFETCH(int, role);
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    const QByteArray token = person(upn);
    QCOMPARE(graph(token, "POST", u"/applications"_s, {{u"displayName"_s, u"Mine"_s}}).status, create);
    QCOMPARE(graph(token, "POST", u"/applications/%1/addPassword"_s.arg(made.application)).status, secret);
    const QJsonObject body = grantBody(admin, made, u"User.Read.All"_s);
    const QString side = u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal);
    QCOMPARE(graph(token, "POST", side, body).status, grant);
    const QJsonObject other{{u"principalId"_s, made.principal},
                            {u"resourceId"_s, apiOf(admin, teamsAppId)},
                            {u"appRoleId"_s, appRoleId(teamsAppRoles(), u"application_access"_s)}};
    QCOMPARE(graph(token, "POST", side, other).status, otherGrant);
    const QJsonObject assignment{{u"principalId"_s, made.principal},
                                 {u"roleDefinitionId"_s, teamsAdministrator},
                                 {u"directoryScopeId"_s, u"/"_s}};
    QCOMPARE(graph(token, "POST", u"/roleManagement/directory/roleAssignments"_s, assignment).status, role);
}

void TestSandboxWrites::applicationsOwnThemselves()
{
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    QCOMPARE(graph(admin, "POST", u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal),
                   grantBody(admin, made, u"Application.ReadWrite.OwnedBy"_s))
                 .status,
             201);
    const QString addPassword = u"/applications/%1/addPassword"_s.arg(made.application);
    const QString secret = graph(admin, "POST", addPassword).text(u"secretText"_s);
    const QByteArray own = token(fresh, made.client, secret).text(u"access_token"_s).toLatin1();
    QVERIFY(!own.isEmpty());
    QCOMPARE(graph(own, "POST", addPassword).status, 403); // not its owner yet

    const QString owners = u"/applications/%1/owners"_s.arg(made.application);
    const QJsonObject link{{u"@odata.id"_s, QString(m_sandbox->url() + u"/v1.0/directoryObjects/"_s + made.principal)}};
    const QJsonObject foreign{
        {u"@odata.id"_s, QString(u"https://elsewhere.example/v1.0/directoryObjects/"_s + made.principal)}};
    QCOMPARE(graph(admin, "POST", owners + u"/$ref"_s, foreign).status, 400);
    QCOMPARE(graph(own, "POST", owners + u"/$ref"_s, link).status, 403);
    QCOMPARE(graph(admin, "POST", owners + u"/$ref"_s, link).status, 204);
    QCOMPARE(graph(admin, "POST", owners + u"/$ref"_s, link).status, 400);
    QCOMPARE(graph(admin, "GET", owners).list().at(0)["id"_L1].toString(), made.principal);
    QCOMPARE(graph(own, "POST", addPassword).status, 200);

    // Others stay closed; what it creates is its own.
    const Made other = registration(admin);
    QCOMPARE(graph(own, "POST", u"/applications/%1/addPassword"_s.arg(other.application)).status, 403);
    QCOMPARE(graph(own, "DELETE", u"/applications/"_s + other.application).status, 403);
    const Answer child = graph(own, "POST", u"/applications"_s, {{u"displayName"_s, u"Child"_s}});
    QCOMPARE(graph(own, "DELETE", u"/applications/"_s + child.text(u"id"_s)).status, 204);
    QCOMPARE(graph(admin, "DELETE", owners + u'/' + made.principal + u"/$ref"_s).status, 204);
    QCOMPARE(graph(own, "POST", addPassword).status, 403);
    QCOMPARE(graph(own, "GET", u"/me"_s).status, 400); // nobody is signed in
}

void TestSandboxWrites::uniqueNameMakesOneOnly()
{
    const QByteArray admin = person(globalAdmin);
    const QString path = u"/applications(uniqueName='tenantlink-1')"_s;
    const QJsonObject body{{u"displayName"_s, u"One"_s}, {u"tags"_s, QJsonArray{u"a'b"_s}}};
    const Headers prefer{{"Prefer", "create-if-missing"}};
    QCOMPARE(graph(admin, "PATCH", path, body).status, 404);
    const Answer made = graph(admin, "PATCH", path, body, prefer);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text(u"uniqueName"_s), u"tenantlink-1"_s);
    QVERIFY(!made.text(u"appId"_s).isEmpty());
    const Answer again = graph(admin, "PATCH", path, {{u"displayName"_s, u"Two"_s}}, prefer);
    QCOMPARE(again.status, 204);
    QVERIFY(again.body.isEmpty());
    QCOMPARE(graph(admin, "GET", path + u"?$select=id,displayName"_s).text(u"displayName"_s), u"Two"_s);
    QCOMPARE(graph(admin, "PATCH", path, {{u"uniqueName"_s, u"other"_s}}, prefer).status, 400);

    const QJsonObject same{{u"displayName"_s, u"x"_s}, {u"uniqueName"_s, u"tenantlink-1"_s}};
    const Answer conflict = graph(admin, "POST", u"/applications"_s, same);
    QCOMPARE(conflict.status, 400);
    QCOMPARE(conflict.detail(), u"ObjectConflict"_s);

    const auto found = [&](const QString &filter) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(filter));
        return graph(admin, "GET", u"/applications?$filter="_s + encoded);
    };
    QCOMPARE(found(u"tags/any(t:t eq 'a''b')"_s).list().size(), 1);
    QCOMPARE(found(u"tags/any(t:t eq 'other')"_s).list().size(), 0);
    QCOMPARE(found(u"displayName eq 'Two' and tags/any(x:x eq 'a''b')"_s).list().size(), 1);
    QCOMPARE(found(u"tags eq 'other'"_s).status, 400);
    QCOMPARE(tenantNow()["applications"_L1].toArray().size(), 1);
}

void TestSandboxWrites::cloudsWithoutUniqueNames()
{
    control(u"settings"_s, {{u"tenant"_s, fresh}, {u"uniqueNames"_s, false}});
    const QByteArray admin = person(globalAdmin);
    const QString path = u"/applications(uniqueName='tenantlink-1')"_s;
    QCOMPARE(graph(admin, "PATCH", path, {{u"displayName"_s, u"x"_s}}, {{"Prefer", "create-if-missing"}}).status, 400);
    QCOMPARE(graph(admin, "GET", path).status, 400);
    QCOMPARE(graph(admin, "POST", u"/applications"_s, {{u"displayName"_s, u"x"_s}}).status, 201);
    QCOMPARE(tenantNow()["applications"_L1].toArray().size(), 1);
}

void TestSandboxWrites::applicationBodiesAreJudged_data()
{
    QTest::addColumn<QJsonObject>("body");
    const QString userRead = graphRole(u"User.Read.All"_s);
    QTest::newRow("no name") << QJsonObject{{u"signInAudience"_s, u"AzureADMyOrg"_s}};
    QTest::newRow("misspelt") << QJsonObject{{u"displayname"_s, u"x"_s}};
    QTest::newRow("read-only") << QJsonObject{{u"displayName"_s, u"x"_s}, {u"appId"_s, userRead}};
    QTest::newRow("a secret in it") << QJsonObject{{u"displayName"_s, u"x"_s},
                                                   {u"passwordCredentials"_s, QJsonArray{QJsonObject()}}};
    QTest::newRow("audience") << QJsonObject{{u"displayName"_s, u"x"_s}, {u"signInAudience"_s, u"MyOrg"_s}};
    QTest::newRow("tags") << QJsonObject{{u"displayName"_s, u"x"_s}, {u"tags"_s, u"one"_s}};
    QTest::newRow("kind of permission") << requested(graphAppId, userRead, u"Application"_s);
    QTest::newRow("permission of another API") << requested(teamsAppId, userRead, u"Role"_s);
    QTest::newRow("API is no id") << requested(u"Graph"_s, userRead, u"Role"_s);
    QTest::newRow("redirect without scheme")
        << QJsonObject{{u"displayName"_s, u"x"_s},
                       {u"publicClient"_s, QJsonObject{{u"redirectUris"_s, QJsonArray{u"nativeclient"_s}}}}};
}

void TestSandboxWrites::applicationBodiesAreJudged()
{
    QFETCH(QJsonObject, body);
    const QByteArray admin = person(globalAdmin);
    const Answer answer = graph(admin, "POST", u"/applications"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"Request_BadRequest"_s);
    QVERIFY(tenantNow()["applications"_L1].toArray().isEmpty());
    QCOMPARE(graph(admin, "POST", u"/applications"_s).status, 400); // nothing at all
    const QJsonObject good = requested(graphAppId, graphRole(u"User.Read.All"_s), u"Role"_s);
    QCOMPARE(graph(admin, "POST", u"/applications"_s, good, {{"Content-Type", "text/plain"}}).status, 400);
    QCOMPARE(graph(admin, "POST", u"/applications"_s, good).status, 201);
}

void TestSandboxWrites::secretIsShownOnce()
{
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    const QJsonObject wanted{{u"displayName"_s, u"TenantLink"_s},
                             {u"endDateTime"_s, QDateTime::currentDateTimeUtc().addDays(90).toString(Qt::ISODate)}};
    const Answer first = graph(admin, "POST", u"/applications/%1/addPassword"_s.arg(made.application),
                               {{u"passwordCredential"_s, wanted}});
    QCOMPARE(first.status, 200);
    const QString secret = first.text(u"secretText"_s);
    QVERIFY(secret.size() >= 24 && secret.size() <= 40);
    QCOMPARE(first.text(u"hint"_s), secret.left(3));
    QCOMPARE(first.text(u"displayName"_s), u"TenantLink"_s);
    const Answer second = graph(admin, "POST", u"/applications(appId='%1')/addPassword"_s.arg(made.client));
    QCOMPARE(second.status, 200);

    const Answer shown = graph(admin, "GET", u"/applications/"_s + made.application);
    QCOMPARE(shown.json()["passwordCredentials"_L1].toArray().size(), 2);
    QVERIFY(!shown.body.contains(secret.toUtf8()));
    const Answer counted = look(u"directory?tenant=fresh"_s);
    QVERIFY(counted.body.contains(first.text(u"keyId"_s).toUtf8()));
    QVERIFY(!counted.body.contains(secret.toUtf8()) && !look(u"log"_s).body.contains(secret.toUtf8()));

    QCOMPARE(token(fresh, made.client, secret).status, 200);
    const QString remove = u"/applications/%1/removePassword"_s.arg(made.application);
    QCOMPARE(graph(admin, "POST", remove, {{u"keyId"_s, first.text(u"keyId"_s)}}).status, 204);
    QCOMPARE(graph(admin, "POST", remove, {{u"keyId"_s, first.text(u"keyId"_s)}}).status, 400);
    QCOMPARE(graph(admin, "POST", remove, {{u"keyId"_s, u"first"_s}}).status, 400);
    QCOMPARE(token(fresh, made.client, secret).status, 401);
    QCOMPARE(token(fresh, made.client, second.text(u"secretText"_s)).status, 200);
}

void TestSandboxWrites::secretBodiesAreJudged()
{
    const QByteArray admin = person(globalAdmin);
    const QString path = u"/applications/%1/addPassword"_s.arg(registration(admin).application);
    const auto add = [&](const QJsonObject &credential) {
        return graph(admin, "POST", path, {{u"passwordCredential"_s, credential}}).status;
    };
    QCOMPARE(add({{u"endDateTime"_s, u"2020-01-01T00:00:00Z"_s}}), 400);
    QCOMPARE(add({{u"endDateTime"_s, u"in a year"_s}}), 400);
    QCOMPARE(add({{u"endDateTime"_s, u"2099-01-01T00:00:00"_s}}), 400); // no zone
    QCOMPARE(add({{u"secretText"_s, u"of my own making, long enough"_s}}), 400);
    QCOMPARE(graph(admin, "POST", path, {{u"password"_s, QJsonObject()}}).status, 400);
    QVERIFY(tenantNow()["applications"_L1].toArray().at(0)["secrets"_L1].toArray().isEmpty());
}

void TestSandboxWrites::policiesLimitSecrets()
{
    const auto add = [&](const QByteArray &admin, int days) {
        const Answer application = graph(admin, "POST", u"/applications"_s, {{u"displayName"_s, u"x"_s}});
        const QDateTime end = QDateTime::currentDateTimeUtc().addDays(days);
        return graph(admin, "POST", u"/applications/%1/addPassword"_s.arg(application.text(u"id"_s)),
                     {{u"passwordCredential"_s, QJsonObject{{u"endDateTime"_s, end.toString(Qt::ISODate)}}}});
    };
    const QByteArray none = person(u"admin@nodpublishers.onmicrosoft.com"_s, everyScope, u"policy-no-secrets"_s);
    QCOMPARE(add(none, 30).code(), u"CredentialTypeNotAllowedAsPerAppPolicy"_s);
    const QByteArray shortOnes = person(u"admin@fincherarchitects.onmicrosoft.com"_s, everyScope, u"policy-short"_s);
    const Answer tooLong = add(shortOnes, 365);
    QCOMPARE(tooLong.status, 400);
    QCOMPARE(tooLong.code(), u"CredentialInvalidLifetimeAsPerAppPolicy"_s);
    QCOMPARE(tooLong.detail(), u"InvalidKeyEndDate"_s);
    QCOMPARE(add(shortOnes, 180).status, 200);
    const Answer policy = graph(shortOnes, "GET", u"/policies/defaultAppManagementPolicy"_s);
    const QJsonValue rule = policy.json()["applicationRestrictions"_L1]["passwordCredentials"_L1].toArray().at(0);
    QCOMPARE(rule["maxLifetime"_L1].toString(), u"P180D"_s);
    QCOMPARE(graph(person(ordinary), "GET", u"/policies/defaultAppManagementPolicy"_s).status, 403);
}

void TestSandboxWrites::principals()
{
    const QByteArray admin = person(u"admin@libertysbakery.onmicrosoft.com"_s, everyScope, u"fresh-no-teams-api"_s);
    const Made made = registration(admin);
    QVERIFY(!made.principal.isEmpty());
    const Answer twice = graph(admin, "POST", u"/servicePrincipals"_s, {{u"appId"_s, made.client}});
    QCOMPARE(twice.status, 409);
    const Answer unknown =
        graph(admin, "POST", u"/servicePrincipals"_s, {{u"appId"_s, u"0b3c9e55-1111-4222-8333-000000000001"_s}});
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.detail(), u"NoBackingApplicationObject"_s);
    QCOMPARE(graph(admin, "POST", u"/servicePrincipals"_s, {{u"appID"_s, made.client}}).status, 400);
    const QString teams = u"/servicePrincipals(appId='%1')"_s.arg(teamsAppId);
    QCOMPARE(graph(admin, "GET", teams).status, 404);
    QCOMPARE(graph(admin, "POST", u"/servicePrincipals"_s, {{u"appId"_s, teamsAppId}}).status, 201);
    QVERIFY(!graph(admin, "GET", teams).json()["appRoles"_L1].toArray().isEmpty());
    QCOMPARE(graph(admin, "DELETE", u"/servicePrincipals/"_s + made.principal).status, 204);
    QCOMPARE(graph(admin, "DELETE", u"/servicePrincipals/"_s + made.principal).status, 404);
    QCOMPARE(graph(admin, "GET", u"/applications/"_s + made.application).status, 200);
}

void TestSandboxWrites::consent()
{
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    const QJsonObject body = grantBody(admin, made, u"User.Read.All"_s);
    const QString api = body["resourceId"_L1].toString();
    const QString ofApi = u"/servicePrincipals/%1/appRoleAssignedTo"_s.arg(api);
    const QString ofClient = u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal);
    const Answer granted = graph(admin, "POST", ofApi, body);
    QCOMPARE(granted.status, 201);
    QCOMPARE(graph(admin, "POST", ofClient, body).status, 400); // the same from the other end
    const auto changed = [&body](const QString &name, const QString &value) {
        QJsonObject other = body;
        other[name] = value;
        return other;
    };
    QCOMPARE(graph(admin, "POST", ofApi, changed(u"appRoleId"_s, teamsAdministrator)).status, 400);
    QCOMPARE(graph(admin, "POST", ofApi, changed(u"appRoleId"_s, appRoleId(teamsAppRoles(), u"Communications.Get"_s)))
                 .status,
             400);
    QCOMPARE(graph(admin, "POST", ofApi, changed(u"resourceId"_s, apiOf(admin, teamsAppId))).status, 400);
    QCOMPARE(graph(admin, "POST", ofApi, changed(u"principalId"_s, teamsAdministrator)).status, 404);
    QCOMPARE(graph(admin, "POST", ofApi, changed(u"principalId"_s, QString())).status, 400);
    QCOMPARE(graph(admin, "GET", ofClient).list().size(), 1);
    QCOMPARE(graph(admin, "GET", ofApi).list().size(), 1);
    const QString one = ofClient + u'/' + granted.text(u"id"_s);
    QCOMPARE(graph(person(appAdmin), "DELETE", one).status, 403);
    QCOMPARE(graph(admin, "DELETE", one).status, 204);
    QCOMPARE(graph(admin, "DELETE", one).status, 404);
    QCOMPARE(graph(admin, "GET", ofClient).list().size(), 0);
}

void TestSandboxWrites::delegatedConsent()
{
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    const QString path = u"/oauth2PermissionGrants"_s;
    const QJsonObject body{{u"clientId"_s, made.principal},
                           {u"consentType"_s, u"AllPrincipals"_s},
                           {u"resourceId"_s, apiOf(admin, graphAppId)},
                           {u"scope"_s, u"User.Read Mail.Send"_s}};
    const Answer granted = graph(admin, "POST", path, body);
    QCOMPARE(granted.status, 201);
    QCOMPARE(graph(admin, "POST", path, body).status, 400);
    QJsonObject unknown = body;
    unknown["scope"_L1] = u"User.Reed"_s;
    QCOMPARE(graph(admin, "POST", path, unknown).status, 400);
    QCOMPARE(graph(person(ordinary), "POST", path, body).status, 403);
    const QString mine = path + u"?$filter=clientId%20eq%20'"_s + made.principal + u'\'';
    QCOMPARE(graph(admin, "GET", mine).list().size(), 1);
    QCOMPARE(graph(admin, "DELETE", path + u'/' + granted.text(u"id"_s)).status, 204);
    QCOMPARE(graph(admin, "GET", mine).list().size(), 0);
}

void TestSandboxWrites::roles()
{
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    const QString path = u"/roleManagement/directory/roleAssignments"_s;
    QJsonObject body{{u"@odata.type"_s, u"#microsoft.graph.unifiedRoleAssignment"_s},
                     {u"principalId"_s, made.principal},
                     {u"roleDefinitionId"_s, teamsAdministrator},
                     {u"directoryScopeId"_s, u"/"_s}};
    const Answer assigned = graph(admin, "POST", path, body);
    QCOMPARE(assigned.status, 201);
    const Answer twice = graph(admin, "POST", path, body);
    QCOMPARE(twice.status, 400);
    QCOMPARE(twice.detail(), u"ConflictingObjects"_s);
    body["roleDefinitionId"_L1] = made.client;
    QCOMPARE(graph(admin, "POST", path, body).status, 404);
    body["roleDefinitionId"_L1] = teamsAdministrator;
    body.remove("directoryScopeId"_L1);
    QCOMPARE(graph(admin, "POST", path, body).status, 400);
    const QString mine = path + u"?$filter=principalId%20eq%20'"_s + made.principal + u'\'';
    QCOMPARE(graph(admin, "GET", mine).list().size(), 1);
    QCOMPARE(graph(person(appAdmin), "DELETE", path + u'/' + assigned.text(u"id"_s)).status, 403);
    QCOMPARE(graph(admin, "DELETE", path + u'/' + assigned.text(u"id"_s)).status, 204);
    QCOMPARE(graph(admin, "DELETE", path + u'/' + assigned.text(u"id"_s)).status, 404);
}

void TestSandboxWrites::rolesWithinUnits()
{
    const QByteArray admin = person(u"admin@schooloffineart.onmicrosoft.com"_s, everyScope, u"fresh-units"_s);
    const Made made = registration(admin);
    const QJsonArray units = graph(admin, "GET", u"/directory/administrativeUnits"_s).list();
    QCOMPARE(units.size(), 2);
    const auto assign = [&](const QString &role, const QString &scope) {
        const QJsonObject body{
            {u"principalId"_s, made.principal}, {u"roleDefinitionId"_s, role}, {u"directoryScopeId"_s, scope}};
        return graph(admin, "POST", u"/roleManagement/directory/roleAssignments"_s, body).status;
    };
    const QString unit = u"/administrativeUnits/"_s + units.at(0)["id"_L1].toString();
    QCOMPARE(assign(teamsAdministrator, unit), 201);
    QCOMPARE(assign(teamsAdministrator, u"/administrativeUnits/"_s + made.client), 404);
    QCOMPARE(assign(teamsAdministrator, u"/groups/"_s + made.client), 400);
    QCOMPARE(assign(roleTemplateId(u"Skype for Business Administrator"_s), unit), 400);
    const QJsonArray present = tenantNow(u"fresh-units"_s)["servicePrincipals"_L1].toArray();
    const QJsonValue role = present.at(present.size() - 1)["roles"_L1].toArray().at(0);
    QCOMPARE(role["role"_L1].toString(), u"Teams Administrator"_s);
    QCOMPARE(role["unit"_L1].toString(), units.at(0)["displayName"_L1].toString());
}

void TestSandboxWrites::activatedRoles()
{
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    const QString role = u"/directoryRoles(roleTemplateId='%1')"_s.arg(teamsAdministrator);
    const QJsonObject link{{u"@odata.id"_s, QString(m_sandbox->url() + u"/v1.0/directoryObjects/"_s + made.principal)}};
    QCOMPARE(graph(admin, "GET", role).status, 404);
    QCOMPARE(graph(admin, "POST", role + u"/members/$ref"_s, link).status, 404);
    const QJsonObject wanted{{u"roleTemplateId"_s, teamsAdministrator}};
    QCOMPARE(graph(person(appAdmin), "POST", u"/directoryRoles"_s, wanted).status, 403);
    QCOMPARE(graph(admin, "POST", u"/directoryRoles"_s, wanted).status, 201);
    QCOMPARE(graph(admin, "POST", u"/directoryRoles"_s, wanted).status, 400);
    QCOMPARE(graph(admin, "POST", role + u"/members/$ref"_s, link).status, 204);
    QCOMPARE(graph(admin, "POST", role + u"/members/$ref"_s, link).status, 400);
    QVERIFY(graph(admin, "GET", u"/directoryRoles"_s).body.contains("Teams Administrator"));
}

void TestSandboxWrites::deletingTakesAllAlong()
{
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    graph(admin, "POST", u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal),
          grantBody(admin, made, u"User.Read.All"_s));
    const QString secret =
        graph(admin, "POST", u"/applications/%1/addPassword"_s.arg(made.application)).text(u"secretText"_s);
    QCOMPARE(graph(person(ordinary), "DELETE", u"/applications/"_s + made.application).status, 403);
    QCOMPARE(graph(admin, "DELETE", u"/applications/"_s + made.application).status, 204);
    QCOMPARE(graph(admin, "DELETE", u"/applications/"_s + made.application).status, 404);
    QCOMPARE(graph(admin, "GET", u"/servicePrincipals/"_s + made.principal).status, 404);
    QCOMPARE(token(fresh, made.client, secret).status, 400);
    QCOMPARE(
        graph(admin, "GET", u"/servicePrincipals/%1/appRoleAssignedTo"_s.arg(apiOf(admin, graphAppId))).list().size(),
        0);
    QCOMPARE(tenantNow()["deleted"_L1].toArray().size(), 2);
    QCOMPARE(graph(admin, "DELETE", u"/directory/deletedItems/"_s + made.application).status, 204);
    QCOMPARE(graph(admin, "DELETE", u"/directory/deletedItems/"_s + made.application).status, 404);
}

void TestSandboxWrites::newObjectsComeLate()
{
    const QByteArray admin = person(globalAdmin);
    late({{u"reads"_s, 2}, {u"principal"_s, 2}, {u"password"_s, 1}, {u"grants"_s, 2}});
    const Answer application = graph(admin, "PATCH", u"/applications(uniqueName='late')"_s,
                                     {{u"displayName"_s, u"x"_s}}, {{"Prefer", "create-if-missing"}});
    QCOMPARE(application.status, 201);
    // "Absent" is not decided by a search, and the name makes no second one.
    QCOMPARE(graph(admin, "GET", u"/applications(uniqueName='late')"_s).status, 404);
    QCOMPARE(graph(admin, "GET", u"/applications?$filter=uniqueName%20eq%20'late'"_s).list().size(), 0);
    QCOMPARE(graph(admin, "PATCH", u"/applications(uniqueName='late')"_s, {{u"displayName"_s, u"x"_s}},
                   {{"Prefer", "create-if-missing"}})
                 .status,
             204);
    QCOMPARE(graph(admin, "GET", u"/applications(uniqueName='late')"_s).status, 200);
    const QString addPassword = u"/applications/%1/addPassword"_s.arg(application.text(u"id"_s));
    QCOMPARE(graph(admin, "POST", addPassword).code(), u"Request_ResourceNotFound"_s);
    QCOMPARE(graph(admin, "POST", addPassword).status, 200);

    const QJsonObject principalBody{{u"appId"_s, application.text(u"appId"_s)}};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(graph(admin, "POST", u"/servicePrincipals"_s, principalBody).detail(),
                 u"NoBackingApplicationObject"_s);
    const Answer principal = graph(admin, "POST", u"/servicePrincipals"_s, principalBody);
    QCOMPARE(principal.status, 201);
    const Made made{application.text(u"id"_s), application.text(u"appId"_s), principal.text(u"id"_s)};
    const QString grants = u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal);
    const QJsonObject body = grantBody(admin, made, u"User.Read.All"_s);
    QCOMPARE(graph(admin, "POST", grants, body).status, 403); // the first one
    QCOMPARE(graph(admin, "POST", grants, body).status, 404);
    QCOMPARE(graph(admin, "POST", grants, body).status, 201);
    late({{u"reads"_s, 0}, {u"principal"_s, 0}, {u"password"_s, 0}, {u"grants"_s, 0}});
    QCOMPARE(graph(admin, "GET", u"/applications/"_s + registration(admin).application).status, 200);
}

void TestSandboxWrites::newSecretsAndRolesComeLate()
{
    const QByteArray admin = person(globalAdmin);
    late({{u"secret"_s, 2}, {u"roles"_s, 1}});
    const Made made = registration(admin);
    const QString secret =
        graph(admin, "POST", u"/applications/%1/addPassword"_s.arg(made.application)).text(u"secretText"_s);
    QCOMPARE(graph(admin, "POST", u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal),
                   grantBody(admin, made, u"Organization.Read.All"_s))
                 .status,
             201);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(token(fresh, made.client, secret).json()["error_codes"_L1].toArray().at(0).toInt(), 7000215);
    const auto organization = [&] {
        return graph(token(fresh, made.client, secret).text(u"access_token"_s).toLatin1(), "GET", u"/organization"_s);
    };
    QCOMPARE(organization().status, 403);
    QCOMPARE(organization().status, 200);
}

void TestSandboxWrites::answersGetLost()
{
    const QByteArray admin = person(globalAdmin);
    const auto lose = [&](const QString &fault) {
        QCOMPARE(control(u"faults"_s, {{u"match"_s, u"^/v1.0/applications"_s},
                                       {u"method"_s, u"POST"_s},
                                       {u"fault"_s, fault},
                                       {u"count"_s, 1}})
                     .status,
                 200);
    };
    const QJsonObject body{{u"displayName"_s, u"x"_s}};
    lose(u"done-then-504"_s);
    QCOMPARE(graph(admin, "GET", u"/applications"_s).status, 200); // another method
    QCOMPARE(graph(admin, "POST", u"/applications"_s, body).status, 504);
    QCOMPARE(tenantNow()["applications"_L1].toArray().size(), 1);
    // Without an end: Qt's client silently asks once more where a kept-alive connection was dropped.
    control(u"faults"_s, {{u"match"_s, u"^/v1.0/applications"_s}, {u"fault"_s, u"done-then-drop"_s}});
    QVERIFY(graph(admin, "POST", u"/applications"_s, body).error != QNetworkReply::NoError);
    QCOMPARE(send("DELETE", u"/sandbox/faults"_s, {}, {}).status, 200);
    QVERIFY(tenantNow()["applications"_L1].toArray().size() >= 2);
    lose(u"done-then-504"_s);
    const qsizetype before = tenantNow()["applications"_L1].toArray().size();
    const Answer answer = batch(admin, {item(u"1"_s, u"POST"_s, u"/applications"_s, body)});
    QCOMPARE(itemById(answer, u"1"_s)["status"_L1].toInt(), 504);
    QCOMPARE(tenantNow()["applications"_L1].toArray().size(), before + 1);
    lose(u"429"_s);
    QCOMPARE(graph(admin, "POST", u"/applications"_s, body).status, 429);
    QCOMPARE(tenantNow()["applications"_L1].toArray().size(), before + 1);
}

void TestSandboxWrites::batchesWrite()
{
    const QByteArray admin = person(globalAdmin);
    const Made made = registration(admin);
    const QString grants = u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal);
    const QJsonObject good = grantBody(admin, made, u"User.Read.All"_s);
    QJsonObject bad = good;
    bad["appRoleId"_L1] = made.client;
    QJsonObject upsert = item(u"4"_s, u"PATCH"_s, u"/applications(uniqueName='b')"_s, {{u"displayName"_s, u"b"_s}});
    upsert["headers"_L1] =
        QJsonObject{{u"Content-Type"_s, u"application/json"_s}, {u"Prefer"_s, u"create-if-missing"_s}};
    const Answer answer =
        batch(admin, {item(u"1"_s, u"POST"_s, grants, good), item(u"2"_s, u"POST"_s, grants, bad),
                      item(u"3"_s, u"POST"_s, grants, grantBody(admin, made, u"Domain.Read.All"_s), u"2"_s), upsert,
                      item(u"5"_s, u"DELETE"_s, u"/applications/"_s + made.application, {}, u"1"_s)});
    QCOMPARE(answer.status, 200);
    const auto status = [&answer](const QString &id) { return itemById(answer, id)["status"_L1].toInt(); };
    QCOMPARE(status(u"1"_s), 201);
    QCOMPARE(status(u"2"_s), 400);
    QCOMPARE(status(u"3"_s), 424);
    QCOMPARE(status(u"4"_s), 201);
    QCOMPARE(status(u"5"_s), 204);
    QVERIFY(!itemById(answer, u"5"_s).contains("body"_L1));
    QCOMPARE(batch(admin, {upsert, upsert}).status, 400);
    QCOMPARE(tenantNow()["applications"_L1].toArray().size(), 1);
}

void TestSandboxWrites::thePerson()
{
    const QByteArray user = person(globalAdmin, {u"User.Read"_s, u"Application.ReadWrite.All"_s});
    QCOMPARE(graph(user, "GET", u"/me?$select=id,userPrincipalName"_s).text(u"userPrincipalName"_s), globalAdmin);
    const QJsonValue organization = graph(user, "GET", u"/organization"_s).list().at(0);
    QVERIFY(organization["countryLetterCode"_L1].isNull());
    QVERIFY(!organization["displayName"_L1].toString().isEmpty());
    QVERIFY(!organization["verifiedDomains"_L1].toArray().isEmpty());
    const QByteArray reader = person(globalAdmin, {u"Organization.Read.All"_s});
    QVERIFY(graph(reader, "GET", u"/organization"_s).list().at(0)["countryLetterCode"_L1].isString());

    const QString path = u"/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true"_s;
    const Headers eventual{{"ConsistencyLevel", "eventual"}};
    QCOMPARE(graph(user, "GET", path).status, 400);
    const auto role = [&](const QString &shown) {
        control(u"settings"_s, {{u"ownRoles"_s, shown}});
        return graph(user, "GET", path, {}, eventual).list().at(0);
    };
    QCOMPARE(role({})["displayName"_L1].toString(), u"Global Administrator"_s);
    QVERIFY(role(u"templates"_s)["displayName"_L1].isNull());
    QVERIFY(role(u"templates"_s)["roleTemplateId"_L1].isString());
    QVERIFY(role(u"ids"_s)["roleTemplateId"_L1].isNull());
}

void TestSandboxWrites::limitedSight()
{
    const QByteArray admin = person(u"admin@citypower.onmicrosoft.com"_s, everyScope, u"roles-unreadable"_s);
    const QString path = u"/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true"_s;
    QCOMPARE(graph(admin, "GET", path, {}, {{"ConsistencyLevel", "eventual"}}).status, 403);
    QCOMPARE(graph(admin, "GET", u"/roleManagement/directory/roleAssignments"_s).status, 403);
    QCOMPARE(look(u"directory?tenant=nowhere"_s).status, 404);
}

void TestSandboxWrites::mails_data()
{
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << QString() << u"partner@example.com"_s << u"HTML"_s << 202 << QString();
    QTest::newRow("no address") << QString() << u"partner"_s << u"Text"_s << 400 << u"ErrorInvalidRecipients"_s;
    QTest::newRow("kind") << QString() << u"partner@example.com"_s << u"Markdown"_s << 400 << u"RequestBodyRead"_s;
    QTest::newRow("no mailbox") << u"missing"_s << u"partner@example.com"_s << u"Text"_s << 404
                                << u"MailboxNotEnabledForRESTAPI"_s;
    QTest::newRow("denied") << u"denied"_s << u"partner@example.com"_s << u"Text"_s << 403 << u"ErrorAccessDenied"_s;
}

void TestSandboxWrites::mails()
{
    QFETCH(QString, mailbox);
    QFETCH(QString, address);
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    control(u"settings"_s, {{u"mailbox"_s, mailbox}});
    const QJsonObject recipient{{u"emailAddress"_s, QJsonObject{{u"address"_s, address}}}};
    const QJsonObject message{{u"subject"_s, u"Invitation"_s},
                              {u"body"_s, QJsonObject{{u"contentType"_s, kind}, {u"content"_s, u"x"_s}}},
                              {u"toRecipients"_s, QJsonArray{recipient}}};
    const QJsonObject body{{u"Message"_s, message}, {u"SaveToSentItems"_s, true}};
    const QByteArray sender = person(ordinary);
    const Answer answer = graph(sender, "POST", u"/me/sendMail"_s, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(look(u"mails"_s).json()["mails"_L1].toArray().size(), status == 202 ? 1 : 0);
    if (status != 202)
        return;
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(graph(sender, "POST", u"/users/%1/sendMail"_s.arg(ordinary), body).status, 202);
    QCOMPARE(graph(sender, "POST", u"/users/%1/sendMail"_s.arg(globalAdmin), body).status, 403);
    const QJsonObject without{{u"Message"_s, QJsonObject{{u"subject"_s, u"x"_s}}}};
    QCOMPARE(graph(sender, "POST", u"/me/sendMail"_s, without).status, 400);
    QCOMPARE(send("DELETE", u"/sandbox/mails"_s, {}, {}).status, 200);
    QVERIFY(look(u"mails"_s).json()["mails"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxWrites)
#include "tst_sandbox_writes.moc"
