// The service package: as documented, safe on every system, and without a secret.
#include "models/domain/catalogue.h"
#include "models/scripts/servicescripts.h"
#include "readers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto Hint = "Q~h";

ServiceFacts facts()
{
    Service service{ServiceId::create(), CustomerId::create(), u"Contoso1"_s, {}, {}, 25, {}, {}, {}, {}};
    service.createdAt = QDateTime(QDate(2026, 5, 21), QTime(9, 31), Qt::UTC);
    service.registration.cloudId = u"global"_s;
    service.registration.tenant = u"contoso.example"_s;
    service.registration.tenantId = u"11111111-2222-3333-4444-555555555555"_s;
    service.registration.clientId = u"66666666-7777-8888-9999-000000000000"_s;
    service.registration.secret = SecretId::create();
    service.registration.secretHint = QString::fromLatin1(Hint);
    service.carrierPassword = SecretId::create();
    service.setup.routing.sbcDomain = u"sbc.provider.example"_s;
    service.setup.routing.label = u"contoso1"_s;
    service.setup.sip.connectionName = u"Contoso 1"_s;
    service.setup.sip.onboardingTemplate = QString(BuiltIn::SbcOnboarding);
    service.setup.sip.cleanupTemplate = QString(BuiltIn::SbcCleanup);
    service.setup.sip.carrierUser = u"contoso-trunk"_s;
    service.setup.commercial.given = true;
    service.setup.commercial.poNumber = u"PO-1"_s;
    ServiceFacts facts{service, {}, {}, {}};
    facts.customer.name = u"<script>alert('1')</script> & \"Sons\""_s;
    facts.provider.name = u"Provider"_s;
    facts.cloud.authority = QUrl(u"https://login.microsoftonline.com/"_s);
    facts.cloud.graph = QUrl(u"https://graph.microsoft.com"_s);
    facts.sbc = Sbc{};
    facts.sbc->name = u"Frankfurt"_s;
    facts.sbc->fqdn = u"sbc.provider.example"_s;
    facts.domain = DomainThere{u"contoso1.sbc.provider.example"_s,
                               DomainThere::State::Unverified,
                               {{u"TXT"_s, u"contoso1.sbc.provider.example"_s, u"MS=ms12345678"_s, 3600, 0}}};
    facts.tasks = freshTasks();
    facts.now = QDateTime(QDate(2026, 5, 22), QTime(8, 0), Qt::UTC);
    return facts;
}

QByteArray contentOf(const QList<PackageFile> &files, const QString &name)
{
    for (const PackageFile &file : files) {
        if (file.name == name)
            return file.content;
    }
    return {};
}

QStringList namesOf(const QList<PackageFile> &files)
{
    QStringList names;
    for (const PackageFile &file : files)
        names += file.name;
    return names;
}

QJsonObject schema()
{
    QFile file(QStringLiteral(TENANTLINK_SOURCE "/docs/service-package.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestServicePackage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatItShould()
    {
        const auto files = packageOf(facts());
        QVERIFY(files);
        QCOMPARE(namesOf(*files), (QStringList{u"service.json"_s, u"1-teams-routing.ps1"_s, u"2-sbc-onboarding.txt"_s,
                                               u"3-teams-routing-cleanup.ps1"_s, u"4-sbc-cleanup.txt"_s,
                                               u"dns-records.txt"_s, u"summary.html"_s}));
        static const QRegularExpression safe(u"^[a-z0-9][a-z0-9.-]*[a-z0-9]$"_s);
        for (const PackageFile &file : *files) {
            QVERIFY2(safe.match(file.name).hasMatch(), qPrintable(file.name));
            QVERIFY2(!file.content.isEmpty(), qPrintable(file.name));
            QCOMPARE(file.content.startsWith("\xEF\xBB\xBF"), file.name.endsWith(u".ps1"_s));
        }
        QVERIFY(contentOf(*files, u"dns-records.txt"_s).contains("IN TXT \"MS=ms12345678\""));
        QVERIFY(contentOf(*files, u"1-teams-routing.ps1"_s).contains("$gateway = 'contoso1.sbc.provider.example'"));
        QVERIFY(
            contentOf(*files, u"1-teams-routing.ps1"_s).contains("$authority = 'https://login.microsoftonline.com'"));
        QVERIFY(contentOf(*files, u"2-sbc-onboarding.txt"_s).contains(" limit -1\n"));
    }

    /// What earlier scripts made is found by its name, also when the service has another.
    void namesStayWhenTheServiceIsRenamed()
    {
        ServiceFacts renamed = facts();
        renamed.service.setup.objectName = u"Contoso1"_s;
        renamed.service.shortName = u"Tailspin"_s;
        const auto files = packageOf(renamed);
        QVERIFY(files);
        for (const QString &name : {u"1-teams-routing.ps1"_s, u"3-teams-routing-cleanup.ps1"_s})
            QVERIFY(contentOf(*files, name).contains("$policy = 'Contoso1-Policy'"));
        for (const QString &name : {u"2-sbc-onboarding.txt"_s, u"4-sbc-cleanup.txt"_s}) {
            QVERIFY(contentOf(*files, name).contains("\"Contoso1-CAC\""));
            QVERIFY(!contentOf(*files, name).contains("Tailspin-"));
        }
        renamed.service.setup.objectName.clear(); // before the service is kept
        QVERIFY(scriptOf(ScriptKind::Sbc, renamed)->value().contains("\"Tailspin-CAC\""_L1));
    }

    void ownTemplatesForTeams()
    {
        ServiceFacts own = facts();
        own.templates.own = {{u"1"_s, u"Ours"_s, TemplateType::M365, u"# ours\n$d = {{SubDomain}}\n"_s, false}};
        own.service.setup.routing.scriptTemplate = u"1"_s;
        QVERIFY(scriptOf(ScriptKind::Routing, own)->value().startsWith("# ours"_L1));
        QVERIFY(!scriptOf(ScriptKind::RoutingCleanup, own)->value().startsWith("# ours"_L1));
        own.service.setup.routing.cleanupTemplate = u"1"_s;
        QVERIFY(scriptOf(ScriptKind::RoutingCleanup, own)->value().startsWith("# ours"_L1));
        own.service.setup.routing.cleanupTemplate = u"2"_s;
        QCOMPARE(scriptOf(ScriptKind::RoutingCleanup, own).error().code, FailureCode::TemplateGone);
        own.service.setup.routing.mode = RoutingMode::SbcOnly;
        QVERIFY(!scriptOf(ScriptKind::Routing, own)->has_value());
    }

    void callsComeFromTheCloudsHost_data()
    {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("host");
        QTest::newRow("global") << u"https://graph.microsoft.com"_s << u"sip.pstnhub.microsoft.com"_s;
        QTest::newRow("GCC High") << u"https://graph.microsoft.us"_s << u"sip.pstnhub.gov.teams.microsoft.us"_s;
        QTest::newRow("DoD") << u"https://dod-graph.microsoft.us"_s << u"sip.pstnhub.dod.teams.microsoft.us"_s;
    }
    void callsComeFromTheCloudsHost()
    {
        QFETCH(const QString, graph);
        QFETCH(const QString, host);
        ServiceFacts there = facts();
        there.cloud.graph = QUrl(graph);
        QVERIFY(scriptOf(ScriptKind::Sbc, there)->value().contains(QString(u" src-host \""_s + host + u'"')));
    }

    void jsonIsAsDocumented_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("full") << true;
        QTest::newRow("sparse") << false;
    }
    void jsonIsAsDocumented()
    {
        QFETCH(const bool, full);
        ServiceFacts input = facts();
        if (!full) {
            input.service.setup = {};
            input.service.setup.routing.mode = RoutingMode::SbcOnly;
            input.sbc.reset();
            input.domain.reset();
            input.tasks.clear();
            input.service.createdAt = {};
        }
        const auto files = packageOf(input);
        QVERIFY(files);
        const QJsonObject json = QJsonDocument::fromJson(contentOf(*files, u"service.json"_s)).object();
        QVERIFY(!schema().isEmpty());
        QCOMPARE(schemaProblems(json, schema(), schema()), QStringList());
        const QJsonArray listed = json[u"files"].toArray();
        QCOMPARE(listed.size(), files->size() - 1);
        for (const QJsonValue &one : listed)
            QCOMPARE(one[u"sha256"].toString().toLatin1(),
                     QCryptographicHash::hash(contentOf(*files, one[u"name"].toString()), QCryptographicHash::Sha256)
                         .toHex());
        QCOMPARE(serviceJson(input), contentOf(*files, u"service.json"_s));
    }

    void saysWhenTheDomainWasRead()
    {
        ServiceFacts input = facts();
        for (ServiceTask &task : input.tasks) {
            if (task.kind == TaskKind::Domain)
                task.endedAt = QDateTime(QDate(2024, 3, 2), QTime(12, 0), Qt::UTC);
        }
        const auto files = packageOf(input);
        QVERIFY(files);
        QVERIFY(contentOf(*files, u"dns-records.txt"_s).contains("As read from the tenant on "));
        QVERIFY(contentOf(*files, u"dns-records.txt"_s).contains("2024"));
        QVERIFY(contentOf(*files, u"service.json"_s).contains("\"domainReadAt\": \"2024-03-02T12:00:00Z\""));
        QVERIFY(!contentOf(*packageOf(facts()), u"dns-records.txt"_s).contains("As read")); // nobody knows
    }

    void schemaCanRefuse()
    {
        QJsonObject json = QJsonDocument::fromJson(serviceJson(facts())).object();
        json[u"format"] = 2;
        json.remove(u"service"_s);
        json[u"clientSecret"] = u"x"_s;
        QCOMPARE(schemaProblems(json, schema(), schema()).size(), 3);
    }

    void holdsNoSecret()
    {
        const ServiceFacts input = facts();
        const auto files = packageOf(input);
        QVERIFY(files);
        for (const PackageFile &file : *files) {
            for (const QByteArray &secret : {input.service.registration.secret->toString().toLatin1(),
                                             input.service.carrierPassword->toString().toLatin1(), QByteArray(Hint)})
                QVERIFY2(!file.content.contains(secret), qPrintable(file.name));
        }
        static const QRegularExpression word(u"secret|password|hint"_s, QRegularExpression::CaseInsensitiveOption);
        QVERIFY(!word.match(QString::fromUtf8(contentOf(*files, u"service.json"_s))).hasMatch());
    }

    void summaryLoadsNothing()
    {
        const QString html = QString::fromUtf8(summaryHtml(facts()));
        QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive));
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
        static const QRegularExpression remote(u"(src|href|url)\\s*[=(]"_s, QRegularExpression::CaseInsensitiveOption);
        QVERIFY(!remote.match(html).hasMatch());
        QCOMPARE(html.count(u"<table>"_s), html.count(u"</table>"_s));
        QVERIFY(html.contains(u"1-teams-routing.ps1"_s));
    }

    void whatIsNotNeededIsNotThere()
    {
        ServiceFacts input = facts();
        input.service.setup.routing.mode = RoutingMode::SbcOnly;
        QVERIFY(!scriptOf(ScriptKind::Routing, input)->has_value());
        QVERIFY(!scriptOf(ScriptKind::RoutingCleanup, input)->has_value());
        QVERIFY(scriptOf(ScriptKind::Sbc, input)->has_value());
        input.service.setup.sip.onboardingTemplate.clear();
        QVERIFY(!scriptOf(ScriptKind::Sbc, input)->has_value());
    }

    void trunkModelsHaveScriptsOfTheirOwn()
    {
        ServiceFacts input = facts();
        QVERIFY(!scriptOf(ScriptKind::Routing, input)->value().contains(u"New-CsOnlinePSTNGateway"_s));
        input.service.setup.routing.trunk = TrunkModel::Own;
        input.service.setup.sip.callLimit = 30;
        QVERIFY(scriptOf(ScriptKind::Routing, input)->value().contains(u"New-CsOnlinePSTNGateway"_s));
        QVERIFY(scriptOf(ScriptKind::Routing, input)->value().contains(u"$limit = [int] '30'"_s));
        QVERIFY(scriptOf(ScriptKind::RoutingCleanup, input)->value().contains(u"Remove-CsOnlinePSTNGateway"_s));
    }

    void whatIsMissingIsSaid()
    {
        ServiceFacts input = facts();
        input.service.setup.sip.onboardingTemplate = u"gone"_s;
        QCOMPARE(scriptOf(ScriptKind::Sbc, input).error().code, FailureCode::TemplateGone);
        QCOMPARE(packageOf(input).error().code, FailureCode::TemplateGone);
        input.templates.own += {u"gone"_s, u"Mine"_s, TemplateType::Any, u"\n{{CustomerName}}"_s, false};
        QCOMPARE(scriptOf(ScriptKind::Sbc, input).error().code, FailureCode::TemplateInvalid);
        input.service.setup.routing.label.clear();
        QCOMPARE(scriptOf(ScriptKind::Routing, input).error().code, FailureCode::SetupIncomplete);
        QVERIFY(!scriptOf(ScriptKind::Routing, input).error().subject.isEmpty());
    }
};

int runPackageTest(int argc, char **argv)
{
    TestServicePackage test;
    return QTest::qExec(&test, argc, argv);
}

#include "packagetest.moc"
