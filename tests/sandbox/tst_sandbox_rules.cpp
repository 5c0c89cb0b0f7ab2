// SPDX-License-Identifier: Apache-2.0
// What stands beside the writes of the sandbox: scopes, ownership, policies, what comes late or gets lost, batches,
// mail.
#include "client.h"
#include "tenants/well_known.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;
using namespace sandbox::test;

namespace
{

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

} // namespace

class TestSandboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }

    void scopesOpenCalls_data();
    void scopesOpenCalls();
    void applicationsOwnThemselves();
    void policiesLimitSecrets();
    void newObjectsComeLate();
    void newSecretsAndRolesComeLate();
    void answersGetLost();
    void batchesWrite();
    void thePerson();
    void limitedSight();
    void mails_data();
    void mails();

private:
    void late(const QJsonObject &replication);

    std::unique_ptr<Client> m_client;
};

void TestSandboxRules::init()
{
    m_client = std::make_unique<Client>();
    QVERIFY(m_client->isReady());
}

void TestSandboxRules::late(const QJsonObject &replication)
{
    QCOMPARE(m_client->control(u"settings"_s, {{u"replication"_s, replication}}).status, 200);
}

void TestSandboxRules::scopesOpenCalls_data()
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

void TestSandboxRules::scopesOpenCalls()
{
    QFETCH(QStringList, scopes);
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const QString api = m_client->apiOf(m_client->person(globalAdmin), graphAppId);
    const QString nobody = u"0b3c9e55-1111-4222-8333-000000000001"_s;
    const QJsonObject body{
        {u"principalId"_s, nobody}, {u"resourceId"_s, api}, {u"appRoleId"_s, graphRole(u"User.Read.All"_s)}};
    const Answer answer = m_client->graph(m_client->person(globalAdmin, scopes), method.toLatin1(),
                                          path.replace(u"{graph}"_s, api), method == "GET"_L1 ? QJsonObject() : body);
    QCOMPARE(answer.status, status);
    if (status == 403)
        QCOMPARE(answer.code(), u"Authorization_RequestDenied"_s);
}

void TestSandboxRules::applicationsOwnThemselves()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    QCOMPARE(m_client
                 ->graph(admin, "POST", u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal),
                         m_client->grantBody(admin, made, u"Application.ReadWrite.OwnedBy"_s))
                 .status,
             201);
    const QString addPassword = u"/applications/%1/addPassword"_s.arg(made.application);
    const QString secret = m_client->graph(admin, "POST", addPassword).text(u"secretText"_s);
    const QByteArray own = m_client->token(fresh, made.client, secret).text(u"access_token"_s).toLatin1();
    QVERIFY(!own.isEmpty());
    QCOMPARE(m_client->graph(own, "POST", addPassword).status, 403); // not its owner yet

    const QString owners = u"/applications/%1/owners"_s.arg(made.application);
    const QJsonObject link{{u"@odata.id"_s, QString(m_client->url() + u"/v1.0/directoryObjects/"_s + made.principal)}};
    const QJsonObject foreign{
        {u"@odata.id"_s, QString(u"https://elsewhere.example/v1.0/directoryObjects/"_s + made.principal)}};
    QCOMPARE(m_client->graph(admin, "POST", owners + u"/$ref"_s, foreign).status, 400);
    QCOMPARE(m_client->graph(own, "POST", owners + u"/$ref"_s, link).status, 403);
    QCOMPARE(m_client->graph(admin, "POST", owners + u"/$ref"_s, link).status, 204);
    QCOMPARE(m_client->graph(admin, "POST", owners + u"/$ref"_s, link).status, 400);
    QCOMPARE(m_client->graph(admin, "GET", owners).list().at(0)["id"_L1].toString(), made.principal);
    QCOMPARE(m_client->graph(own, "POST", addPassword).status, 200);

    // Others stay closed; what it creates is its own.
    const Made other = m_client->registration(admin);
    QCOMPARE(m_client->graph(own, "POST", u"/applications/%1/addPassword"_s.arg(other.application)).status, 403);
    QCOMPARE(m_client->graph(own, "DELETE", u"/applications/"_s + other.application).status, 403);
    const Answer child = m_client->graph(own, "POST", u"/applications"_s, {{u"displayName"_s, u"Child"_s}});
    QCOMPARE(m_client->graph(own, "DELETE", u"/applications/"_s + child.text(u"id"_s)).status, 204);
    QCOMPARE(m_client->graph(admin, "DELETE", owners + u'/' + made.principal + u"/$ref"_s).status, 204);
    QCOMPARE(m_client->graph(own, "POST", addPassword).status, 403);
    QCOMPARE(m_client->graph(own, "GET", u"/me"_s).status, 400); // nobody is signed in
}

void TestSandboxRules::policiesLimitSecrets()
{
    const auto add = [&](const QByteArray &admin, int days) {
        const Answer application = m_client->graph(admin, "POST", u"/applications"_s, {{u"displayName"_s, u"x"_s}});
        const QDateTime end = QDateTime::currentDateTimeUtc().addDays(days);
        return m_client->graph(admin, "POST", u"/applications/%1/addPassword"_s.arg(application.text(u"id"_s)),
                               {{u"passwordCredential"_s, QJsonObject{{u"endDateTime"_s, end.toString(Qt::ISODate)}}}});
    };
    const QByteArray none =
        m_client->person(u"admin@nodpublishers.onmicrosoft.com"_s, everyScope, u"policy-no-secrets"_s);
    QCOMPARE(add(none, 30).code(), u"CredentialTypeNotAllowedAsPerAppPolicy"_s);
    const QByteArray shortOnes =
        m_client->person(u"admin@fincherarchitects.onmicrosoft.com"_s, everyScope, u"policy-short"_s);
    const Answer tooLong = add(shortOnes, 365);
    QCOMPARE(tooLong.status, 400);
    QCOMPARE(tooLong.code(), u"CredentialInvalidLifetimeAsPerAppPolicy"_s);
    QCOMPARE(tooLong.detail(), u"InvalidKeyEndDate"_s);
    QCOMPARE(add(shortOnes, 180).status, 200);
    const Answer policy = m_client->graph(shortOnes, "GET", u"/policies/defaultAppManagementPolicy"_s);
    const QJsonValue rule = policy.json()["applicationRestrictions"_L1]["passwordCredentials"_L1].toArray().at(0);
    QCOMPARE(rule["maxLifetime"_L1].toString(), u"P180D"_s);
    QCOMPARE(m_client->graph(m_client->person(ordinary), "GET", u"/policies/defaultAppManagementPolicy"_s).status, 403);
}

void TestSandboxRules::newObjectsComeLate()
{
    const QByteArray admin = m_client->person(globalAdmin);
    late({{u"reads"_s, 2}, {u"principal"_s, 2}, {u"password"_s, 1}, {u"grants"_s, 2}});
    const Answer application = m_client->graph(admin, "PATCH", u"/applications(uniqueName='late')"_s,
                                               {{u"displayName"_s, u"x"_s}}, {{"Prefer", "create-if-missing"}});
    QCOMPARE(application.status, 201);
    // "Absent" is not decided by a search, and the name makes no second one.
    QCOMPARE(m_client->graph(admin, "GET", u"/applications(uniqueName='late')"_s).status, 404);
    QCOMPARE(m_client->graph(admin, "GET", u"/applications?$filter=uniqueName%20eq%20'late'"_s).list().size(), 0);
    QCOMPARE(m_client
                 ->graph(admin, "PATCH", u"/applications(uniqueName='late')"_s, {{u"displayName"_s, u"x"_s}},
                         {{"Prefer", "create-if-missing"}})
                 .status,
             204);
    QCOMPARE(m_client->graph(admin, "GET", u"/applications(uniqueName='late')"_s).status, 200);
    const QString addPassword = u"/applications/%1/addPassword"_s.arg(application.text(u"id"_s));
    QCOMPARE(m_client->graph(admin, "POST", addPassword).code(), u"Request_ResourceNotFound"_s);
    QCOMPARE(m_client->graph(admin, "POST", addPassword).status, 200);

    const QJsonObject principalBody{{u"appId"_s, application.text(u"appId"_s)}};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_client->graph(admin, "POST", u"/servicePrincipals"_s, principalBody).detail(),
                 u"NoBackingApplicationObject"_s);
    const Answer principal = m_client->graph(admin, "POST", u"/servicePrincipals"_s, principalBody);
    QCOMPARE(principal.status, 201);
    const Made made{application.text(u"id"_s), application.text(u"appId"_s), principal.text(u"id"_s)};
    const QString grants = u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal);
    const QJsonObject body = m_client->grantBody(admin, made, u"User.Read.All"_s);
    QCOMPARE(m_client->graph(admin, "POST", grants, body).status, 403); // the first one
    QCOMPARE(m_client->graph(admin, "POST", grants, body).status, 404);
    QCOMPARE(m_client->graph(admin, "POST", grants, body).status, 201);
    late({{u"reads"_s, 0}, {u"principal"_s, 0}, {u"password"_s, 0}, {u"grants"_s, 0}});
    QCOMPARE(m_client->graph(admin, "GET", u"/applications/"_s + m_client->registration(admin).application).status,
             200);
}

void TestSandboxRules::newSecretsAndRolesComeLate()
{
    const QByteArray admin = m_client->person(globalAdmin);
    late({{u"secret"_s, 2}, {u"roles"_s, 1}});
    const Made made = m_client->registration(admin);
    const QString secret =
        m_client->graph(admin, "POST", u"/applications/%1/addPassword"_s.arg(made.application)).text(u"secretText"_s);
    QCOMPARE(m_client
                 ->graph(admin, "POST", u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal),
                         m_client->grantBody(admin, made, u"Organization.Read.All"_s))
                 .status,
             201);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_client->token(fresh, made.client, secret).json()["error_codes"_L1].toArray().at(0).toInt(), 7000215);
    const auto organization = [&] {
        return m_client->graph(m_client->token(fresh, made.client, secret).text(u"access_token"_s).toLatin1(), "GET",
                               u"/organization"_s);
    };
    QCOMPARE(organization().status, 403);
    QCOMPARE(organization().status, 200);
}

void TestSandboxRules::answersGetLost()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const auto lose = [&](const QString &fault) {
        QCOMPARE(m_client
                     ->control(u"faults"_s, {{u"match"_s, u"^/v1.0/applications"_s},
                                             {u"method"_s, u"POST"_s},
                                             {u"fault"_s, fault},
                                             {u"count"_s, 1}})
                     .status,
                 200);
    };
    const QJsonObject body{{u"displayName"_s, u"x"_s}};
    lose(u"done-then-504"_s);
    QCOMPARE(m_client->graph(admin, "GET", u"/applications"_s).status, 200); // another method
    QCOMPARE(m_client->graph(admin, "POST", u"/applications"_s, body).status, 504);
    QCOMPARE(m_client->tenantNow()["applications"_L1].toArray().size(), 1);
    // Without an end: Qt's client silently asks once more where a kept-alive connection was dropped.
    m_client->control(u"faults"_s, {{u"match"_s, u"^/v1.0/applications"_s}, {u"fault"_s, u"done-then-drop"_s}});
    QVERIFY(m_client->graph(admin, "POST", u"/applications"_s, body).error != QNetworkReply::NoError);
    QCOMPARE(m_client->send("DELETE", u"/sandbox/faults"_s, {}, {}).status, 200);
    QVERIFY(m_client->tenantNow()["applications"_L1].toArray().size() >= 2);
    lose(u"done-then-504"_s);
    const qsizetype before = m_client->tenantNow()["applications"_L1].toArray().size();
    const Answer answer = m_client->batch(admin, {item(u"1"_s, u"POST"_s, u"/applications"_s, body)});
    QCOMPARE(answer.item(u"1"_s)["status"_L1].toInt(), 504);
    QCOMPARE(m_client->tenantNow()["applications"_L1].toArray().size(), before + 1);
    // Inside a batch it takes the whole answer, and all of it was done.
    m_client->control(u"faults"_s, {{u"match"_s, u"^/v1.0/applications"_s}, {u"fault"_s, u"done-then-drop"_s}});
    const Answer none =
        m_client->batch(admin, {item(u"1"_s, u"POST"_s, u"/applications"_s, body), item(u"2"_s, u"GET"_s, u"/me"_s)});
    QVERIFY(none.error != QNetworkReply::NoError);
    QCOMPARE(m_client->send("DELETE", u"/sandbox/faults"_s, {}, {}).status, 200);
    const qsizetype afterwards = m_client->tenantNow()["applications"_L1].toArray().size();
    QVERIFY(afterwards >= before + 2);
    lose(u"429"_s);
    QCOMPARE(m_client->graph(admin, "POST", u"/applications"_s, body).status, 429);
    QCOMPARE(m_client->tenantNow()["applications"_L1].toArray().size(), afterwards);
}

void TestSandboxRules::batchesWrite()
{
    const QByteArray admin = m_client->person(globalAdmin);
    const Made made = m_client->registration(admin);
    const QString grants = u"/servicePrincipals/%1/appRoleAssignments"_s.arg(made.principal);
    const QJsonObject good = m_client->grantBody(admin, made, u"User.Read.All"_s);
    QJsonObject bad = good;
    bad["appRoleId"_L1] = made.client;
    QJsonObject upsert = item(u"4"_s, u"PATCH"_s, u"/applications(uniqueName='b')"_s, {{u"displayName"_s, u"b"_s}});
    upsert["headers"_L1] =
        QJsonObject{{u"Content-Type"_s, u"application/json"_s}, {u"Prefer"_s, u"create-if-missing"_s}};
    const Answer answer = m_client->batch(
        admin, {item(u"1"_s, u"POST"_s, grants, good), item(u"2"_s, u"POST"_s, grants, bad),
                item(u"3"_s, u"POST"_s, grants, m_client->grantBody(admin, made, u"Domain.Read.All"_s), u"2"_s), upsert,
                item(u"5"_s, u"DELETE"_s, u"/applications/"_s + made.application, {}, u"1"_s)});
    QCOMPARE(answer.status, 200);
    const auto status = [&answer](const QString &id) { return answer.item(id)["status"_L1].toInt(); };
    QCOMPARE(status(u"1"_s), 201);
    QCOMPARE(status(u"2"_s), 400);
    QCOMPARE(status(u"3"_s), 424);
    QCOMPARE(status(u"4"_s), 201);
    QCOMPARE(status(u"5"_s), 204);
    QVERIFY(!answer.item(u"5"_s).contains("body"_L1));
    QCOMPARE(m_client->batch(admin, {upsert, upsert}).status, 400);
    QCOMPARE(m_client->tenantNow()["applications"_L1].toArray().size(), 1);
}

void TestSandboxRules::thePerson()
{
    const QByteArray user = m_client->person(globalAdmin, {u"User.Read"_s, u"Application.ReadWrite.All"_s});
    QCOMPARE(m_client->graph(user, "GET", u"/me?$select=id,userPrincipalName"_s).text(u"userPrincipalName"_s),
             globalAdmin);
    QCOMPARE(m_client->graph(user, "GET", u"/users/"_s + ordinary).status, 403); // somebody else
    const QJsonValue organization = m_client->graph(user, "GET", u"/organization"_s).list().at(0);
    QVERIFY(organization["countryLetterCode"_L1].isNull());
    QVERIFY(!organization["displayName"_L1].toString().isEmpty());
    QVERIFY(!organization["verifiedDomains"_L1].toArray().isEmpty());
    const QByteArray reader = m_client->person(globalAdmin, {u"Organization.Read.All"_s});
    QVERIFY(m_client->graph(reader, "GET", u"/organization"_s).list().at(0)["countryLetterCode"_L1].isString());

    const QString path = u"/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true"_s;
    const Headers eventual{{"ConsistencyLevel", "eventual"}};
    QCOMPARE(m_client->graph(user, "GET", path).status, 400);
    const auto role = [&](const QString &shown) {
        m_client->control(u"settings"_s, {{u"ownRoles"_s, shown}});
        return m_client->graph(user, "GET", path, {}, eventual).list().at(0);
    };
    QCOMPARE(role({})["displayName"_L1].toString(), u"Global Administrator"_s);
    QVERIFY(role(u"templates"_s)["displayName"_L1].isNull());
    QVERIFY(role(u"templates"_s)["roleTemplateId"_L1].isString());
    QVERIFY(role(u"ids"_s)["roleTemplateId"_L1].isNull());
}

void TestSandboxRules::limitedSight()
{
    const QByteArray admin = m_client->person(u"admin@citypower.onmicrosoft.com"_s, everyScope, u"roles-unreadable"_s);
    const QString path = u"/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true"_s;
    QCOMPARE(m_client->graph(admin, "GET", path, {}, {{"ConsistencyLevel", "eventual"}}).status, 403);
    QCOMPARE(m_client->graph(admin, "GET", u"/roleManagement/directory/roleAssignments"_s).status, 403);
    QCOMPARE(m_client->look(u"directory?tenant=nowhere"_s).status, 404);
}

void TestSandboxRules::mails_data()
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

void TestSandboxRules::mails()
{
    QFETCH(QString, mailbox);
    QFETCH(QString, address);
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    m_client->control(u"settings"_s, {{u"mailbox"_s, mailbox}});
    const QJsonObject recipient{{u"emailAddress"_s, QJsonObject{{u"address"_s, address}}}};
    const QJsonObject message{{u"subject"_s, u"Invitation"_s},
                              {u"body"_s, QJsonObject{{u"contentType"_s, kind}, {u"content"_s, u"x"_s}}},
                              {u"toRecipients"_s, QJsonArray{recipient}}};
    const QJsonObject body{{u"Message"_s, message}, {u"SaveToSentItems"_s, true}};
    const QByteArray sender = m_client->person(ordinary);
    const Answer answer = m_client->graph(sender, "POST", u"/me/sendMail"_s, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(m_client->look(u"mails"_s).json()["mails"_L1].toArray().size(), status == 202 ? 1 : 0);
    if (status != 202)
        return;
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_client->graph(sender, "POST", u"/users/%1/sendMail"_s.arg(ordinary), body).status, 202);
    QCOMPARE(m_client->graph(sender, "POST", u"/users/%1/sendMail"_s.arg(globalAdmin), body).status, 403);
    const QJsonObject without{{u"Message"_s, QJsonObject{{u"subject"_s, u"x"_s}}}};
    QCOMPARE(m_client->graph(sender, "POST", u"/me/sendMail"_s, without).status, 400);
    QCOMPARE(m_client->send("DELETE", u"/sandbox/mails"_s, {}, {}).status, 200);
    QVERIFY(m_client->look(u"mails"_s).json()["mails"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxRules)
#include "tst_sandbox_rules.moc"
