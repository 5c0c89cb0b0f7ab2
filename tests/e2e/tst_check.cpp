// `tenantlink check` against the simulated Microsoft 365, over real HTTP.
#include "tests/e2e/sandboxed.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();
    void tenants_data();
    void tenants();
    void roundTrips_data();
    void roundTrips();
    void faults_data();
    void faults();
    void inputIsCheckedBeforeAnythingIsSent_data();
    void inputIsCheckedBeforeAnythingIsSent();
    void endlessSecretIsRefused();
    void wrongUsage_data();
    void wrongUsage();
    void domainsNameTheTenantToo();
    void secretsNeverShow();
    void badCloudFile();

private:
    static QJsonObject item(const QJsonObject &report, const QString &id)
    {
        for (const QJsonValue &value : report[u"items"].toArray()) {
            if (value[u"id"].toString() == id)
                return value.toObject();
        }
        return {};
    }
    Sandboxed m_sandbox;
};

void CheckTest::init()
{
    m_sandbox.control("DELETE", u"/sandbox/faults"_s);
    m_sandbox.control("POST", u"/sandbox/settings"_s, R"({"latencyMs":0})");
    m_sandbox.control("DELETE", u"/sandbox/log"_s);
}

void CheckTest::tenants_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("id");    // the item that this tenant is about
    QTest::addColumn<QString>("state"); // and how it stands
    const auto row = [](const char *key, int exitCode, const char *verdict, const char *id, const char *state) {
        QTest::newRow(key) << QString::fromLatin1(key) << exitCode << QString::fromLatin1(verdict)
                           << QString::fromLatin1(id) << QString::fromLatin1(state);
    };
    row("healthy", 0, "valid", "roles", "ok");
    row("missing", 1, "problems", "permission.User.Read.All", "problem");
    row("secret-expired", 1, "problems", "credentials", "problem");
    row("app-disabled", 1, "problems", "credentials", "problem");
    row("same-hint", 0, "valid", "secret", "warning");
    row("role-by-group", 0, "valid", "roles", "ok");
    row("role-in-unit", 0, "valid", "roles", "warning");
    row("no-application-read", 3, "could-not-check", "permission.User.Read.All", "could-not-check");
    row("no-permission", 3, "could-not-check", "right-tenant", "could-not-check");
    row("many-pages", 0, "valid", "permission.User.Read.All", "ok");
    row("foreign-app", 0, "valid", "right-client", "warning");
    row("opaque-tokens", 0, "valid", "roles", "ok");
    row("licences-short", 0, "valid", "licences", "warning");
    row("other-cloud", 1, "problems", "tenant", "problem");
    row("no-teams", 1, "problems", "teams-sign-in", "problem");
    row("old-secret", 0, "valid", "credentials", "ok"); // a secret full of + & % = /
    row("two-roles", 0, "valid", "roles", "ok");
    row("stronger-grants", 0, "valid", "permission.User.Read.All", "ok");
    row("secret-on-enterprise-app", 0, "valid", "secret", "ok");
    row("no-enterprise-app", 1, "problems", "credentials", "problem");
    row("qoe", 0, "valid", "permission.CallRecords.Read.All", "ok");
}

void CheckTest::tenants()
{
    QFETCH(QString, key);
    QFETCH(int, exitCode);
    QFETCH(QString, verdict);
    QFETCH(QString, id);
    QFETCH(QString, state);
    QStringList more{u"--json"_s, u"--licensed-users"_s, u"40"_s};
    if (key == "qoe"_L1)
        more = {u"--json"_s, u"--profile"_s, u"qoe"_s};
    Ran ran = m_sandbox.check(m_sandbox.tenant(key), more);
    const QJsonObject report = ran.json();
    QVERIFY2(!report.isEmpty(), (ran.out += ran.error).constData());
    QCOMPARE(report[u"verdict"].toString(), verdict);
    QCOMPARE(ran.exitCode, exitCode);
    const QJsonObject found = item(report, id);
    QVERIFY2(!found.isEmpty(), ran.out.constData());
    QCOMPARE(found[u"state"].toString(), state);
    for (const QJsonValue &each : report[u"items"].toArray()) {
        QVERIFY(!each[u"title"].toString().isEmpty() && !each[u"detail"].toString().isEmpty());
        if (each[u"state"].toString() == "problem"_L1)
            QVERIFY(!each[u"remedy"].toString().isEmpty());
    }
    if (key == "missing"_L1)
        QCOMPARE(report[u"secret"][u"daysLeft"].toInt(), 9);
}

void CheckTest::roundTrips_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("most");
    QTest::newRow("healthy") << u"healthy"_s << 4;
    QTest::newRow("opaque tokens") << u"opaque-tokens"_s << 4;
    QTest::newRow("one level of groups") << u"role-by-group"_s << 5;
}

void CheckTest::roundTrips()
{
    QFETCH(QString, key);
    QFETCH(int, most);
    m_sandbox.control("POST", u"/sandbox/settings"_s, R"({"latencyMs":30})");
    QCOMPARE(m_sandbox.check(m_sandbox.tenant(key)).exitCode, 0);
    const int trips = m_sandbox.control("GET", u"/sandbox/log"_s)[u"roundTrips"].toInt();
    QVERIFY2(trips >= 3 && trips <= most, qPrintable(QString::number(trips)));
}

void CheckTest::faults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const char *fault, int exitCode) {
        QTest::newRow(name) << QByteArray(fault) << exitCode;
    };
    // Waited for and passed.
    row("429 integer", R"({"match":"/token","fault":"429","retryAfter":"1","count":1})", 0);
    row("429 fraction", R"({"match":"/token","fault":"429","retryAfter":"0.4","count":1})", 0);
    row("429 date", R"({"match":"batch","fault":"429","retryAfter":"http-date","count":1})", 0);
    row("429 without a word", R"({"match":"batch","fault":"429","count":1})", 0);
    row("429 inside the batch", R"({"match":"/v1.0/organization","fault":"429","retryAfter":"0.3","count":1})", 0);
    row("503 twice", R"({"match":"openid-configuration","fault":"503","retryAfter":"0","count":2})", 0);
    row("slow", R"({"match":".","fault":"latency","ms":300})", 0);
    // Said, and never "ok".
    for (const char *place : {"openid-configuration", "/token", "batch"}) {
        for (const char *fault : {"drop", "cut", "truncate", "html200", "huge", "redirect", "empty"})
            QTest::addRow("%s at %s", fault, place)
                << QByteArray(R"({"match":")" + QByteArray(place) + R"(","fault":")" + fault + R"("})") << 3;
    }
    row("wrong shape at batch", R"({"match":"/v1.0/organization","fault":"wrong-shape"})", 3);
    row("foreign next link",
        R"({"match":"/v1.0/servicePrincipals.*appRoleAssignments","fault":"foreign-nextlink","location":"http://127.0.0.2:9/x"})",
        3);
    row("throttled for an hour", R"({"match":"batch","fault":"429","retryAfter":"3600"})", 3);
}

void CheckTest::faults()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, exitCode);
    const QJsonObject accepted = m_sandbox.control("POST", u"/sandbox/faults"_s, fault);
    QVERIFY2(!accepted.isEmpty() && !accepted.contains(u"error"), fault.constData());
    Ran ran = m_sandbox.check(m_sandbox.tenant(u"healthy"_s));
    QVERIFY2(ran.exitCode == exitCode, (ran.out += ran.error).constData());
    const QJsonObject report = ran.json();
    QVERIFY(!report[u"items"].toArray().isEmpty());
    QCOMPARE(report[u"verdict"].toString(), exitCode == 0 ? u"valid"_s : u"could-not-check"_s);
}

void CheckTest::inputIsCheckedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("says");
    const SandboxTenant good = m_sandbox.tenant(u"healthy"_s);
    const auto row = [](const char *name, const QString &tenant, const QString &client, const QString &secret,
                        const QString &says) { QTest::newRow(name) << tenant << client << secret << says; };
    row("tenant word", u"contoso"_s, good.client, good.secret, u"neither an id nor a domain"_s);
    row("client word", good.tenant, u"my app"_s, good.secret, u"not a GUID"_s);
    row("Secret ID pasted", good.tenant, good.client, u"e43b5b99-8dfb-405f-9987-dc307f34bcbd"_s, u"Secret ID"_s);
    row("no secret", good.tenant, good.client, QString(), u"missing"_s);
    row("blank in the secret", good.tenant, good.client, u"abc def"_s, u"blanks"_s);
    row("a long secret", good.tenant, good.client, QString(5'000, u'x'), u"too long"_s);
    row("a million characters", QString(1'000, u'x'), QString(1'000, u'x'), good.secret, u"neither"_s);
    row("emoji", u"😀.example"_s, good.client, good.secret, u"neither"_s);
}

void CheckTest::inputIsCheckedBeforeAnythingIsSent()
{
    QFETCH(QString, tenant);
    QFETCH(QString, client);
    QFETCH(QString, secret);
    QFETCH(QString, says);
    Ran ran = m_sandbox.check({{}, tenant, client, secret});
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject input = item(ran.json(), u"input"_s);
    QCOMPARE(input[u"state"].toString(), u"problem"_s);
    QVERIFY2(input[u"detail"].toString().contains(says), ran.out.constData());
    QVERIFY(m_sandbox.control("GET", u"/sandbox/log"_s)[u"requests"].toArray().isEmpty());
}

void CheckTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{u"check"_s, u"--json"_s};
    QTest::newRow("half") << QStringList{u"check"_s, u"--tenant"_s, u"a.example"_s, u"--json"_s};
    QTest::newRow("two ways") << QStringList{u"check"_s, u"--all"_s, u"--service"_s, u"a"_s, u"--json"_s};
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--secret"_s, u"hidden-value"_s, u"--json"_s};
    QTest::newRow("users") << QStringList{u"check"_s, u"--all"_s, u"--licensed-users"_s, u"0"_s, u"--json"_s};
    QTest::newRow("profile") << QStringList{u"check"_s, u"--all"_s, u"--profile"_s, u"x"_s, u"--json"_s};
    QTest::newRow("unknown command") << QStringList{u"chek"_s, u"--json"_s};
    QTest::newRow("unknown language") << QStringList{u"check"_s, u"--all"_s, u"--language"_s, u"tlh"_s, u"--json"_s};
    QTest::newRow("unknown cloud") << QStringList{u"check"_s, u"--all"_s, u"--cloud"_s, u"nowhere"_s, u"--json"_s};
}

void CheckTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    Ran ran = m_sandbox.run(arguments);
    QCOMPARE(ran.exitCode, 2);
    const QJsonObject report = ran.json();
    QVERIFY2(!report.isEmpty(), (ran.out += ran.error).constData());
    QCOMPARE(report[u"verdict"].toString(), u"could-not-check"_s);
    QVERIFY(!report[u"items"][0][u"detail"].toString().isEmpty());
    QVERIFY(!ran.out.contains("hidden-value"));
    arguments.removeAll(u"--json"_s);
    const Ran plain = m_sandbox.run(arguments);
    QCOMPARE(plain.exitCode, 2);
    QVERIFY(plain.error.startsWith("tenantlink: "));
}

void CheckTest::endlessSecretIsRefused()
{
    SandboxTenant tenant = m_sandbox.tenant(u"healthy"_s);
    tenant.secret = QString(1'000'000, u'x');
    Ran ran = m_sandbox.check(tenant);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.json()[u"items"][0][u"detail"].toString().contains("too long"_L1), ran.out.constData());
}

void CheckTest::domainsNameTheTenantToo()
{
    SandboxTenant tenant = m_sandbox.tenant(u"healthy"_s);
    const QString id = tenant.tenant;
    const QString domain = m_sandbox.check(tenant).json()[u"tenant"][u"name"].toString();
    QCOMPARE(domain, u"Contoso"_s);
    tenant.tenant = u"  "_s + id.toUpper() + u"\n"_s;
    Ran ran = m_sandbox.check(tenant);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()[u"tenant"][u"id"].toString(), id);
}

void CheckTest::secretsNeverShow()
{
    for (const QString &key : m_sandbox.keys()) {
        const SandboxTenant tenant = m_sandbox.tenant(key);
        if (tenant.secret.isEmpty())
            continue; // nobody registered anything there
        for (const QStringList &more : {QStringList{u"--json"_s}, QStringList{}}) {
            Ran ran = m_sandbox.check(tenant, more);
            QVERIFY(!ran.out.contains(tenant.secret.toUtf8()) && !ran.error.contains(tenant.secret.toUtf8()));
            QVERIFY(!ran.out.contains("eyJ") && !ran.error.contains("eyJ")); // how a JWT begins
        }
    }
}

void CheckTest::badCloudFile()
{
    QFile file(m_sandbox.folder() + u"/bad.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"clouds\":[\n{\"id\":\"a\",\"name\":\"A\",\n\"authority\":\"http://"
               "login.example\",\"graph\":\"https://g\"}]}");
    file.close();
    Ran ran = m_sandbox.run({u"--cloud-file"_s, file.fileName(), u"check"_s, u"--all"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.error.contains("bad.json:3: \"authority\" must be https"), ran.error.constData());
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
