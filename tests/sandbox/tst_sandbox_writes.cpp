// SPDX-License-Identifier: Apache-2.0
// What makes, changes and removes a registration in the sandbox: who may, and what is refused.
#include "client.h"
#include "tenants/well_known.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;
using namespace sandbox::test;

namespace
{

const QString teamsAdministrator = u"69091246-20e8-4a56-aa4d-066075b2a7a8"_s;

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
    void cleanup() { m_client.reset(); }

    void rolesOfThePersonDecide_data();
    void rolesOfThePersonDecide();
    void uniqueNameMakesOneOnly();
    void cloudsWithoutUniqueNames();
    void applicationBodiesAreJudged_data();
    void applicationBodiesAreJudged();
    void secretIsShownOnce();
    void secretBodiesAreJudged();
    void principals();
    void consent();
    void delegatedConsent();
    void roles();
    void rolesWithinUnits();
    void activatedRoles();
    void deletingTakesAllAlong();

private:
    std::unique_ptr<Client> m_client;
};

void TestSandboxWrites::init()
{
    m_client = std::make_unique<Client>();
    QVERIFY(m_client->isReady());
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
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    const QByteArray token = m_client->person(upn);
    QCOMPARE(m_client->graph(token, "POST", u"/applications"_s, {{u"displayName"_s, u"Mine"_s}}).status, create);
    QCOMPARE(m_client->graph(token, "POST", u"/applications/%1/addPassword"_s.arg(made.application)).status, secret);
    const QJsonObject body = m_client->grantBody(admin, made, u"User.Read.All"_s);
    const QString side = u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal);
    QCOMPARE(m_client->graph(token, "POST", side, body).status, grant);
    const QJsonObject other{{u"principalId"_s, made.principal},
                            {u"resourceId"_s, m_client->apiOf(admin, teamsAppId)},
                            {u"appRoleId"_s, appRoleId(teamsAppRoles(), u"application_access"_s)}};
    QCOMPARE(m_client->graph(token, "POST", side, other).status, otherGrant);
    const QJsonObject assignment{{u"principalId"_s, made.principal},
                                 {u"roleDefinitionId"_s, teamsAdministrator},
                                 {u"directoryScopeId"_s, u"/"_s}};
    QCOMPARE(m_client->graph(token, "POST", u"/roleManagement/directory/roleAssignments"_s, assignment).status, role);
}

void TestSandboxWrites::uniqueNameMakesOneOnly()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const QString path = u"/applications(uniqueName='tenantlink-1')"_s;
    const QJsonObject body{{u"displayName"_s, u"One"_s}, {u"tags"_s, QJsonArray{u"a'b"_s}}};
    const Headers prefer{{"Prefer", "create-if-missing"}};
    QCOMPARE(m_client->graph(admin, "PATCH", path, body).status, 404);
    const Answer made = m_client->graph(admin, "PATCH", path, body, prefer);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text(u"uniqueName"_s), u"tenantlink-1"_s);
    QVERIFY(!made.text(u"appId"_s).isEmpty());
    const Answer again = m_client->graph(admin, "PATCH", path, {{u"displayName"_s, u"Two"_s}}, prefer);
    QCOMPARE(again.status, 204);
    QVERIFY(again.body.isEmpty());
    QCOMPARE(m_client->graph(admin, "GET", path + u"?$select=id,displayName"_s).text(u"displayName"_s), u"Two"_s);
    QCOMPARE(m_client->graph(admin, "PATCH", path, {{u"uniqueName"_s, u"other"_s}}, prefer).status, 400);

    const QJsonObject same{{u"displayName"_s, u"x"_s}, {u"uniqueName"_s, u"tenantlink-1"_s}};
    const Answer conflict = m_client->graph(admin, "POST", u"/applications"_s, same);
    QCOMPARE(conflict.status, 400);
    QCOMPARE(conflict.detail(), u"ObjectConflict"_s);

    const auto found = [&](const QString &filter) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(filter));
        return m_client->graph(admin, "GET", u"/applications?$filter="_s + encoded);
    };
    QCOMPARE(found(u"tags/any(t:t eq 'a''b')"_s).list().size(), 1);
    QCOMPARE(found(u"tags/any(t:t eq 'other')"_s).list().size(), 0);
    QCOMPARE(found(u"displayName eq 'Two' and tags/any(x:x eq 'a''b')"_s).list().size(), 1);
    QCOMPARE(found(u"tags eq 'other'"_s).status, 400);
    QCOMPARE(m_client->tenantNow()["applications"_L1].toArray().size(), 1);
}

void TestSandboxWrites::cloudsWithoutUniqueNames()
{
    m_client->control(u"settings"_s, {{u"tenant"_s, fresh}, {u"uniqueNames"_s, false}});
    const QByteArray admin = m_client->person(globalAdmin);
    const QString path = u"/applications(uniqueName='tenantlink-1')"_s;
    QCOMPARE(
        m_client->graph(admin, "PATCH", path, {{u"displayName"_s, u"x"_s}}, {{"Prefer", "create-if-missing"}}).status,
        400);
    QCOMPARE(m_client->graph(admin, "GET", path).status, 400);
    QCOMPARE(m_client->graph(admin, "POST", u"/applications"_s, {{u"displayName"_s, u"x"_s}}).status, 201);
    QCOMPARE(m_client->tenantNow()["applications"_L1].toArray().size(), 1);
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
    const QByteArray admin = m_client->person(globalAdmin);
    const Answer answer = m_client->graph(admin, "POST", u"/applications"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"Request_BadRequest"_s);
    QVERIFY(m_client->tenantNow()["applications"_L1].toArray().isEmpty());
    QCOMPARE(m_client->graph(admin, "POST", u"/applications"_s).status, 400); // nothing at all
    const QJsonObject good = requested(graphAppId, graphRole(u"User.Read.All"_s), u"Role"_s);
    QCOMPARE(m_client->graph(admin, "POST", u"/applications"_s, good, {{"Content-Type", "text/plain"}}).status, 400);
    QCOMPARE(m_client->graph(admin, "POST", u"/applications"_s, good).status, 201);
}

void TestSandboxWrites::secretIsShownOnce()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    const QJsonObject wanted{{u"displayName"_s, u"TenantLink"_s},
                             {u"endDateTime"_s, QDateTime::currentDateTimeUtc().addDays(90).toString(Qt::ISODate)}};
    const Answer first = m_client->graph(admin, "POST", u"/applications/%1/addPassword"_s.arg(made.application),
                                         {{u"passwordCredential"_s, wanted}});
    QCOMPARE(first.status, 200);
    const QString secret = first.text(u"secretText"_s);
    QVERIFY(secret.size() >= 24 && secret.size() <= 40);
    QCOMPARE(first.text(u"hint"_s), secret.left(3));
    QCOMPARE(first.text(u"displayName"_s), u"TenantLink"_s);
    const Answer second = m_client->graph(admin, "POST", u"/applications(appId='%1')/addPassword"_s.arg(made.client));
    QCOMPARE(second.status, 200);

    const Answer shown = m_client->graph(admin, "GET", u"/applications/"_s + made.application);
    QCOMPARE(shown.json()["passwordCredentials"_L1].toArray().size(), 2);
    QVERIFY(!shown.body.contains(secret.toUtf8()));
    const Answer counted = m_client->look(u"directory?tenant=fresh"_s);
    QVERIFY(counted.body.contains(first.text(u"keyId"_s).toUtf8()));
    QVERIFY(!counted.body.contains(secret.toUtf8()) && !m_client->look(u"log"_s).body.contains(secret.toUtf8()));

    QCOMPARE(m_client->token(fresh, made.client, secret).status, 200);
    const QString remove = u"/applications/%1/removePassword"_s.arg(made.application);
    QCOMPARE(m_client->graph(admin, "POST", remove, {{u"keyId"_s, first.text(u"keyId"_s)}}).status, 204);
    QCOMPARE(m_client->graph(admin, "POST", remove, {{u"keyId"_s, first.text(u"keyId"_s)}}).status, 400);
    QCOMPARE(m_client->graph(admin, "POST", remove, {{u"keyId"_s, u"first"_s}}).status, 400);
    QCOMPARE(m_client->token(fresh, made.client, secret).status, 401);
    QCOMPARE(m_client->token(fresh, made.client, second.text(u"secretText"_s)).status, 200);
}

void TestSandboxWrites::secretBodiesAreJudged()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const QString path = u"/applications/%1/addPassword"_s.arg(m_client->registration(admin).application);
    const auto add = [&](const QJsonObject &credential) {
        return m_client->graph(admin, "POST", path, {{u"passwordCredential"_s, credential}}).status;
    };
    QCOMPARE(add({{u"endDateTime"_s, u"2020-01-01T00:00:00Z"_s}}), 400);
    QCOMPARE(add({{u"endDateTime"_s, u"in a year"_s}}), 400);
    QCOMPARE(add({{u"endDateTime"_s, u"2099-01-01T00:00:00"_s}}), 400); // no zone
    QCOMPARE(add({{u"secretText"_s, u"of my own making, long enough"_s}}), 400);
    QCOMPARE(m_client->graph(admin, "POST", path, {{u"password"_s, QJsonObject()}}).status, 400);
    QVERIFY(m_client->tenantNow()["applications"_L1].toArray().at(0)["secrets"_L1].toArray().isEmpty());
}

void TestSandboxWrites::principals()
{
    const QByteArray admin =
        m_client->person(u"admin@libertysbakery.onmicrosoft.com"_s, everyScope, u"fresh-no-teams-api"_s);
    const Made made = m_client->registration(admin);
    QVERIFY(!made.principal.isEmpty());
    const Answer twice = m_client->graph(admin, "POST", u"/servicePrincipals"_s, {{u"appId"_s, made.client}});
    QCOMPARE(twice.status, 409);
    const Answer unknown = m_client->graph(admin, "POST", u"/servicePrincipals"_s,
                                           {{u"appId"_s, u"0b3c9e55-1111-4222-8333-000000000001"_s}});
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.detail(), u"NoBackingApplicationObject"_s);
    QCOMPARE(m_client->graph(admin, "POST", u"/servicePrincipals"_s, {{u"appID"_s, made.client}}).status, 400);
    const QString teams = u"/servicePrincipals(appId='%1')"_s.arg(teamsAppId);
    QCOMPARE(m_client->graph(admin, "GET", teams).status, 404);
    QCOMPARE(m_client->graph(admin, "POST", u"/servicePrincipals"_s, {{u"appId"_s, teamsAppId}}).status, 201);
    QVERIFY(!m_client->graph(admin, "GET", teams).json()["appRoles"_L1].toArray().isEmpty());
    QCOMPARE(m_client->graph(admin, "DELETE", u"/servicePrincipals/"_s + made.principal).status, 204);
    QCOMPARE(m_client->graph(admin, "DELETE", u"/servicePrincipals/"_s + made.principal).status, 404);
    QCOMPARE(m_client->graph(admin, "GET", u"/applications/"_s + made.application).status, 200);
}

void TestSandboxWrites::consent()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    const QJsonObject body = m_client->grantBody(admin, made, u"User.Read.All"_s);
    const QString api = body["resourceId"_L1].toString();
    const QString ofApi = u"/servicePrincipals/%1/appRoleAssignedTo"_s.arg(api);
    const QString ofClient = u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal);
    const Answer granted = m_client->graph(admin, "POST", ofApi, body);
    QCOMPARE(granted.status, 201);
    QCOMPARE(m_client->graph(admin, "POST", ofClient, body).status, 400); // the same from the other end
    const auto changed = [&body](const QString &name, const QString &value) {
        QJsonObject other = body;
        other[name] = value;
        return other;
    };
    QCOMPARE(m_client->graph(admin, "POST", ofApi, changed(u"appRoleId"_s, teamsAdministrator)).status, 400);
    QCOMPARE(
        m_client
            ->graph(admin, "POST", ofApi, changed(u"appRoleId"_s, appRoleId(teamsAppRoles(), u"Communications.Get"_s)))
            .status,
        400);
    QCOMPARE(m_client->graph(admin, "POST", ofApi, changed(u"resourceId"_s, m_client->apiOf(admin, teamsAppId))).status,
             400);
    QCOMPARE(m_client->graph(admin, "POST", ofApi, changed(u"principalId"_s, teamsAdministrator)).status, 404);
    QCOMPARE(m_client->graph(admin, "POST", ofApi, changed(u"principalId"_s, QString())).status, 400);
    QCOMPARE(m_client->graph(admin, "GET", ofClient).list().size(), 1);
    QCOMPARE(m_client->graph(admin, "GET", ofApi).list().size(), 1);
    const QString one = ofClient + u'/' + granted.text(u"id"_s);
    QCOMPARE(m_client->graph(m_client->person(appAdmin), "DELETE", one).status, 403);
    QCOMPARE(m_client->graph(admin, "DELETE", one).status, 204);
    QCOMPARE(m_client->graph(admin, "DELETE", one).status, 404);
    QCOMPARE(m_client->graph(admin, "GET", ofClient).list().size(), 0);
}

void TestSandboxWrites::delegatedConsent()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    const QString path = u"/oauth2PermissionGrants"_s;
    const QJsonObject body{{u"clientId"_s, made.principal},
                           {u"consentType"_s, u"AllPrincipals"_s},
                           {u"resourceId"_s, m_client->apiOf(admin, graphAppId)},
                           {u"scope"_s, u"User.Read Mail.Send"_s}};
    const Answer granted = m_client->graph(admin, "POST", path, body);
    QCOMPARE(granted.status, 201);
    QCOMPARE(m_client->graph(admin, "POST", path, body).status, 400);
    QJsonObject unknown = body;
    unknown["scope"_L1] = u"User.Reed"_s;
    QCOMPARE(m_client->graph(admin, "POST", path, unknown).status, 400);
    QCOMPARE(m_client->graph(m_client->person(ordinary), "POST", path, body).status, 403);
    const QString mine = path + u"?$filter=clientId%20eq%20'"_s + made.principal + u'\'';
    QCOMPARE(m_client->graph(admin, "GET", mine).list().size(), 1);
    QCOMPARE(m_client->graph(admin, "DELETE", path + u'/' + granted.text(u"id"_s)).status, 204);
    QCOMPARE(m_client->graph(admin, "GET", mine).list().size(), 0);
}

void TestSandboxWrites::roles()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    const QString path = u"/roleManagement/directory/roleAssignments"_s;
    QJsonObject body{{u"@odata.type"_s, u"#microsoft.graph.unifiedRoleAssignment"_s},
                     {u"principalId"_s, made.principal},
                     {u"roleDefinitionId"_s, teamsAdministrator},
                     {u"directoryScopeId"_s, u"/"_s}};
    const Answer assigned = m_client->graph(admin, "POST", path, body);
    QCOMPARE(assigned.status, 201);
    const Answer twice = m_client->graph(admin, "POST", path, body);
    QCOMPARE(twice.status, 400);
    QCOMPARE(twice.detail(), u"ConflictingObjects"_s);
    body["roleDefinitionId"_L1] = made.client;
    QCOMPARE(m_client->graph(admin, "POST", path, body).status, 404);
    body["roleDefinitionId"_L1] = teamsAdministrator;
    body.remove("directoryScopeId"_L1);
    QCOMPARE(m_client->graph(admin, "POST", path, body).status, 400);
    const QString mine = path + u"?$filter=principalId%20eq%20'"_s + made.principal + u'\'';
    QCOMPARE(m_client->graph(admin, "GET", mine).list().size(), 1);
    QCOMPARE(m_client->graph(m_client->person(appAdmin), "DELETE", path + u'/' + assigned.text(u"id"_s)).status, 403);
    QCOMPARE(m_client->graph(admin, "DELETE", path + u'/' + assigned.text(u"id"_s)).status, 204);
    QCOMPARE(m_client->graph(admin, "DELETE", path + u'/' + assigned.text(u"id"_s)).status, 404);
}

void TestSandboxWrites::rolesWithinUnits()
{
    const QByteArray admin = m_client->person(u"admin@schooloffineart.onmicrosoft.com"_s, everyScope, u"fresh-units"_s);
    const Made made = m_client->registration(admin);
    const QJsonArray units = m_client->graph(admin, "GET", u"/directory/administrativeUnits"_s).list();
    QCOMPARE(units.size(), 2);
    const auto assign = [&](const QString &role, const QString &scope) {
        const QJsonObject body{
            {u"principalId"_s, made.principal}, {u"roleDefinitionId"_s, role}, {u"directoryScopeId"_s, scope}};
        return m_client->graph(admin, "POST", u"/roleManagement/directory/roleAssignments"_s, body).status;
    };
    const QString unit = u"/administrativeUnits/"_s + units.at(0)["id"_L1].toString();
    QCOMPARE(assign(teamsAdministrator, unit), 201);
    QCOMPARE(assign(teamsAdministrator, u"/administrativeUnits/"_s + made.client), 404);
    QCOMPARE(assign(teamsAdministrator, u"/groups/"_s + made.client), 400);
    QCOMPARE(assign(roleTemplateId(u"Skype for Business Administrator"_s), unit), 400);
    const QJsonArray present = m_client->tenantNow(u"fresh-units"_s)["servicePrincipals"_L1].toArray();
    const QJsonValue role = present.at(present.size() - 1)["roles"_L1].toArray().at(0);
    QCOMPARE(role["role"_L1].toString(), u"Teams Administrator"_s);
    QCOMPARE(role["unit"_L1].toString(), units.at(0)["displayName"_L1].toString());
}

void TestSandboxWrites::activatedRoles()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    const QString role = u"/directoryRoles(roleTemplateId='%1')"_s.arg(teamsAdministrator);
    const QJsonObject link{{u"@odata.id"_s, QString(m_client->url() + u"/v1.0/directoryObjects/"_s + made.principal)}};
    QCOMPARE(m_client->graph(admin, "GET", role).status, 404);
    QCOMPARE(m_client->graph(admin, "POST", role + u"/members/$ref"_s, link).status, 404);
    const QJsonObject wanted{{u"roleTemplateId"_s, teamsAdministrator}};
    QCOMPARE(m_client->graph(m_client->person(appAdmin), "POST", u"/directoryRoles"_s, wanted).status, 403);
    QCOMPARE(m_client->graph(admin, "POST", u"/directoryRoles"_s, wanted).status, 201);
    QCOMPARE(m_client->graph(admin, "POST", u"/directoryRoles"_s, wanted).status, 400);
    QCOMPARE(m_client->graph(admin, "POST", role + u"/members/$ref"_s, link).status, 204);
    QCOMPARE(m_client->graph(admin, "POST", role + u"/members/$ref"_s, link).status, 400);
    QVERIFY(m_client->graph(admin, "GET", u"/directoryRoles"_s).body.contains("Teams Administrator"));
}

void TestSandboxWrites::deletingTakesAllAlong()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    m_client->graph(admin, "POST", u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal),
                    m_client->grantBody(admin, made, u"User.Read.All"_s));
    const QString secret =
        m_client->graph(admin, "POST", u"/applications/%1/addPassword"_s.arg(made.application)).text(u"secretText"_s);
    QCOMPARE(m_client->graph(m_client->person(ordinary), "DELETE", u"/applications/"_s + made.application).status, 403);
    QCOMPARE(m_client->graph(admin, "DELETE", u"/applications/"_s + made.application).status, 204);
    QCOMPARE(m_client->graph(admin, "DELETE", u"/applications/"_s + made.application).status, 404);
    QCOMPARE(m_client->graph(admin, "GET", u"/servicePrincipals/"_s + made.principal).status, 404);
    QCOMPARE(m_client->token(fresh, made.client, secret).status, 400);
    QCOMPARE(
        m_client
            ->graph(admin, "GET", u"/servicePrincipals/%1/appRoleAssignedTo"_s.arg(m_client->apiOf(admin, graphAppId)))
            .list()
            .size(),
        0);
    QCOMPARE(m_client->tenantNow()["deleted"_L1].toArray().size(), 2);
    QCOMPARE(m_client->graph(admin, "DELETE", u"/directory/deletedItems/"_s + made.application).status, 204);
    QCOMPARE(m_client->graph(admin, "DELETE", u"/directory/deletedItems/"_s + made.application).status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxWrites)
#include "tst_sandbox_writes.moc"
