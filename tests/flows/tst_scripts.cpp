// The plan as scripts: they parse, run, quote every name safely, hold no secret, and are as the golden files say.
#include "models/flows/provision.h"
#include "models/microsoft365/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

Catalogue catalogue()
{
    QFile file(u":/tenantlink/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    return *readCatalogue(file.readAll(), file.fileName());
}

Cloud cloudOf(const QString &id)
{
    Cloud cloud;
    cloud.id = id;
    cloud.authority = QUrl(u"https://login.microsoftonline.com"_s);
    cloud.graph = QUrl(u"https://graph.microsoft.com"_s);
    cloud.portal = QUrl(u"https://portal.azure.com"_s);
    cloud.userAdded = id == "sandbox"_L1;
    return cloud;
}

ProvisionPlan plan(const QString &name = u"TenantLink-cont"_s)
{
    ProvisionPlan plan;
    plan.key = u"invitation/1"_s;
    plan.tenant = *TenantId::parse(u"aaaabbbb-1111-2222-3333-444455556666");
    plan.tenantName = u"Contoso"_s;
    plan.name = name;
    plan.uniqueName = u"tenantlink-0f0f0f0f-1111-2222-3333-444455556666"_s;
    plan.secretName = QString(name + u" 2026");
    plan.permissions = {u"Organization.Read.All"_s, u"User.Read.All"_s, u"Application.ReadWrite.OwnedBy"_s};
    plan.roles = {u"69091246-20e8-4a56-aa4d-066075b2a7a8"_s, u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s};
    plan.unit = u"11112222-1111-2222-3333-444455556666"_s;
    plan.unitName = u"Berlin"_s;
    plan.ownsItself = true;
    plan.secretEnds = QDateTime(QDate(2027, 5, 21), QTime(9, 31), Qt::UTC);
    return plan;
}

Provisioning pending()
{
    Provisioning state;
    state.plan = plan();
    state.clientId = u"ccccdddd-1111-2222-3333-444455556666"_s;
    state.principalId = u"eeeeffff-1111-2222-3333-444455556666"_s;
    state.roles = {{u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s, u"x"_s}};
    state.rolesPending = true;
    return state;
}

bool write(const QString &path, const QByteArray &text, bool runs = false)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return written && (!runs || file.setPermissions(file.permissions() | QFile::ExeOwner));
}

/// Notes what it is asked, a line each, and answers as an empty tenant would.
constexpr const char *FakeAz = "#!/bin/bash\n"
                               "printf '%s\\n' \"$(tr '\\n' ' ' <<<\"$*\")\" >> \"$AZ_LOG\"\n"
                               "case \"$*\" in\n"
                               "\"account show\"*) echo aaaabbbb-1111-2222-3333-444455556666 ;;\n"
                               "*select=appRoles*) echo role-of-permission ;;\n"
                               "*length*) echo 0 ;;\n"
                               "*get*servicePrincipals*appId*) exit 3 ;;\n"
                               "*'--query secretText'*) echo fake-secret-value ;;\n"
                               "*get*tags/any*) ;;\n"
                               "*--query*) echo some-id ;;\n"
                               "esac\n";

} // namespace

class ScriptsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("script");
        const Catalogue known = catalogue();
        QTest::newRow("PowerShell") << u"plan.ps1"_s << powerShellScript(plan(), cloudOf(u"global"_s), known);
        QTest::newRow("Azure CLI") << u"plan.sh"_s << azureCliScript(plan(), cloudOf(u"global"_s), known);
        QTest::newRow("roles") << u"roles.ps1"_s << roleCommands(pending(), cloudOf(u"usgov"_s));
    }
    void golden()
    {
        QFETCH(QString, file);
        QFETCH(QString, script);
        const QString renew = qEnvironmentVariable("TENANTLINK_RENEW_GOLDEN");
        if (!renew.isEmpty())
            QVERIFY(write(QString(renew + u'/' + file), script.toUtf8()));
        QFile golden(QString(QStringLiteral(TENANTLINK_SOURCE "/tests/flows/golden/") + file));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(script, QString::fromUtf8(golden.readAll()).remove(u'\r'));
    }

    void parse_data()
    {
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("name");
        for (const char *cloud : {"global", "usgov", "usdod", "china", "sandbox"})
            QTest::newRow(cloud) << QString::fromLatin1(cloud) << u"TenantLink-cont"_s;
        QTest::newRow("quotes") << u"global"_s << u"a'b`$(id)"_s;
        QTest::newRow("marks") << u"china"_s << u"@body@;#{}!&"_s;
    }
    void parse()
    {
        QFETCH(QString, cloud);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const Catalogue known = catalogue();
        const QString shell = azureCliScript(plan(name), cloudOf(cloud), known);
        const QString power = powerShellScript(plan(name), cloudOf(cloud), known);
        static const QRegularExpression place(u"@(permissions|application|redirect|body|ids|grants|secret[A-Z]*)@"_s);
        QVERIFY(name.contains(u'@') || (!place.match(shell).hasMatch() && !place.match(power).hasMatch()));
        QVERIFY(write(folder.filePath(u"a.sh"_s), shell.toUtf8()));
        QVERIFY(write(folder.filePath(u"a.ps1"_s), power.toUtf8()));
        int tried = 0;
        if (const QString bash = QStandardPaths::findExecutable(u"bash"_s); !bash.isEmpty()) {
            QCOMPARE(QProcess::execute(bash, {u"-n"_s, folder.filePath(u"a.sh"_s)}), 0);
            ++tried;
        }
        if (const QString pwsh = QStandardPaths::findExecutable(u"pwsh"_s); !pwsh.isEmpty()) {
            const QString check = u"$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('%1', "
                                  u"[ref]$null, [ref]$e); exit $e.Count"_s.arg(folder.filePath(u"a.ps1"_s));
            QCOMPARE(QProcess::execute(pwsh, {u"-NoProfile"_s, u"-Command"_s, check}), 0);
            ++tried;
        }
        if (tried == 0)
            QSKIP("neither bash nor pwsh is here");
    }

    /// In an empty tenant: what it sends is JSON, and holds the name as it is.
    void azureCliRuns_data()
    {
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("name");
        QTest::newRow("worldwide") << u"global"_s << u"TenantLink-cont"_s;
        QTest::newRow("a tag instead") << u"usgov"_s << u"TenantLink-cont"_s;
        QTest::newRow("quotes") << u"global"_s << u"a'b`$(id)"_s;
    }
    void azureCliRuns()
    {
#ifdef Q_OS_WIN
        QSKIP("a shell script");
#endif
        QFETCH(QString, cloud);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"az"_s), FakeAz, true));
        QVERIFY(write(folder.filePath(u"sleep"_s), "#!/bin/bash\n", true));
        const QString script = folder.filePath(u"a.sh"_s);
        QVERIFY(write(script, azureCliScript(plan(name), cloudOf(cloud), catalogue()).toUtf8()));
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, QString(folder.path() + u':' + environment.value(u"PATH"_s)));
        environment.insert(u"AZ_LOG"_s, folder.filePath(u"log"_s));
        bash.setProcessEnvironment(environment);
        bash.start(u"bash"_s, {script});
        QVERIFY(bash.waitForFinished(20'000));
        const QByteArray out = bash.readAllStandardOutput();
        QVERIFY2(bash.exitCode() == 0, bash.readAllStandardError().constData());
        QCOMPARE(out.count("fake-secret-value"), 1);
        QVERIFY(out.contains("aaaabbbb-1111-2222-3333-444455556666"));
        QVERIFY(out.contains("2027-05-21T09:31:00Z"));

        QFile log(folder.filePath(u"log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QStringList bodies;
        static const QRegularExpression body(u"--body (\\{.*\\}) --headers"_s);
        for (const QString &line : QString::fromUtf8(log.readAll()).split(u'\n')) {
            if (const auto match = body.match(line); match.hasMatch())
                bodies += match.captured(1);
        }
        QVERIFY(bodies.size() >= 8); // application, two principals, three grants, two roles, owner, secret
        int named = 0;
        for (const QString &sent : std::as_const(bodies)) {
            const QJsonDocument json = QJsonDocument::fromJson(sent.toUtf8());
            QVERIFY2(json.isObject(), qPrintable(sent));
            named += json[u"displayName"].toString() == name ? 1 : 0;
        }
        QCOMPARE(named, 1);
        const QString all = bodies.join(u'\n');
        QVERIFY(all.contains(u"\"directoryScopeId\":\"/administrativeUnits/11112222-1111-2222-3333-444455556666\""_s));
        QVERIFY(all.contains(u"\"directoryScopeId\":\"/\""_s)); // Directory Readers holds for the whole tenant
    }

    void rolesOnlyWhatIsPending()
    {
        const QString commands = roleCommands(pending(), cloudOf(u"global"_s));
        QVERIFY(commands.contains(u"Add-Role '69091246"_s) && !commands.contains(u"Add-Role '88d8e3e3"_s));
        const QString steps = roleSteps(pending(), cloudOf(u"global"_s));
        QVERIFY(steps.contains(u"Teams Administrator"_s) && steps.contains(u"Berlin"_s));
        QVERIFY(!steps.contains(u"Directory Readers"_s));
        QVERIFY(steps.contains(pending().clientId));
    }

    void thePlanInSentences()
    {
        const QStringList lines = describePlan(plan(), catalogue());
        for (const QString &part : {u"TenantLink-cont"_s, u"Contoso"_s, u"User.Read.All"_s, u"Berlin"_s,
                                    u"Directory Readers, for the whole tenant"_s, u"its own owner"_s})
            QVERIFY2(lines.join(u'\n').contains(part), qPrintable(part));
        ProvisionPlan calls = plan();
        calls.profileId = u"qoe"_s;
        calls.roles.clear();
        calls.secretName.clear();
        QVERIFY(!describePlan(calls, catalogue()).join(u'\n').contains(u"Teams"_s));
    }
};

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"
