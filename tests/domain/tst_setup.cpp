// The words of a service's set-up: names of DNS, commercial terms, SIP, tasks, tenant's facts.
#include "models/domain/audit.h"
#include "models/domain/commercial.h"
#include "models/domain/domainname.h"
#include "models/domain/failuretext.h"
#include "models/domain/sbc.h"
#include "models/domain/service.h"
#include "models/domain/servicetask.h"
#include "models/domain/tenantfacts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class SetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domains_data();
    void domains();
    void labels_data();
    void labels();
    void subDomains();
    void termsComeFromFiles_data();
    void termsComeFromFiles();
    void changedTermsMustBeApproved();
    void commercialSurvivesStoring();
    void sbcsSurviveStoring();
    void sip_data();
    void sip();
    void setupSurvivesStoring();
    void anEmptySetupIsTheDefault();
    void tasksSurviveStoring();
    void everyFindingHasASentence();
    void tasksSayWhatAndWhatToDo();
    void activationLicences();
    void auditActionsAreDescribed();
    void licenceChangesAreExplained();
};

void SetupTest::domains_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<bool>("fine");
    const QString label63(63, u'a');
    const QString name253 = label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(61, u'a');
    QTest::newRow("plain") << u"sbc.contoso.com"_s << u"sbc.contoso.com"_s << true;
    QTest::newRow("IDNA") << u"münchen.example"_s << u"xn--mnchen-3ya.example"_s << true;
    QTest::newRow("IDNA, large") << u"MÜNCHEN.Example"_s << u"xn--mnchen-3ya.example"_s << true;
    QTest::newRow("IDNA already") << u"XN--MNCHEN-3YA.example"_s << u"xn--mnchen-3ya.example"_s << true;
    QTest::newRow("other script") << u"例え.example"_s << u"xn--r8jz45g.example"_s << true;
    QTest::newRow("mixed case") << u"SBC.Contoso.COM"_s << u"sbc.contoso.com"_s << true;
    QTest::newRow("dot at the end") << u"sbc.contoso.com."_s << u"sbc.contoso.com"_s << true;
    QTest::newRow("blanks around") << u"  sbc.contoso.com "_s << u"sbc.contoso.com"_s << true;
    QTest::newRow("digits") << u"1.2.contoso.com"_s << u"1.2.contoso.com"_s << true;
    QTest::newRow("63") << QString(label63 + u".example"_s) << QString(label63 + u".example"_s) << true;
    QTest::newRow("64") << QString(label63 + u"a.example"_s) << QString() << false;
    QTest::newRow("253") << name253 << name253 << true;
    QTest::newRow("254") << QString(name253 + u'a') << QString() << false;
    QTest::newRow("63 only before IDNA") << QString(QString(60, u'ä') + u".example"_s) << QString() << false;
    QTest::newRow("bare xn--") << u"xn--.example"_s << QString() << false;
    QTest::newRow("no punycode") << u"xn--zzzzzzzzzz99999.example"_s << QString() << false;
    QTest::newRow("emoji") << u"😀.example"_s << QString() << false;
    QTest::newRow("emoji in punycode") << u"xn--e28h.example"_s << QString() << false;
    QTest::newRow("two dots at the end") << u"contoso.com.."_s << QString() << false;
    QTest::newRow("empty label") << u"sbc..contoso.com"_s << QString() << false;
    QTest::newRow("dot first") << u".contoso.com"_s << QString() << false;
    QTest::newRow("underscore") << u"my_sbc.contoso.com"_s << QString() << false;
    QTest::newRow("hyphen first") << u"-sbc.contoso.com"_s << QString() << false;
    QTest::newRow("hyphen last") << u"sbc-.contoso.com"_s << QString() << false;
    QTest::newRow("blank inside") << u"my sbc.contoso.com"_s << QString() << false;
    QTest::newRow("quote") << u"sbc'.contoso.com"_s << QString() << false;
    QTest::newRow("line end") << u"sbc\n.contoso.com"_s << QString() << false;
    QTest::newRow("address") << u"https://sbc.contoso.com"_s << QString() << false;
    QTest::newRow("IPv4") << u"192.0.2.7"_s << QString() << false;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << QString() << false;
    QTest::newRow("wildcard") << u"*.contoso.com"_s << QString() << false;
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("blank") << u"   "_s << QString() << false;
    QTest::newRow("far too long") << QString(1'000'000, u'a') << QString() << false;
    QTest::newRow("one label") << u"contoso"_s << u"contoso"_s << false;
    QTest::newRow("Microsoft's") << u"contoso.OnMicrosoft.com"_s << u"contoso.onmicrosoft.com"_s << false;
    QTest::newRow("Microsoft's itself") << u"onmicrosoft.com"_s << u"onmicrosoft.com"_s << false;
    QTest::newRow("only alike") << u"notonmicrosoft.com"_s << u"notonmicrosoft.com"_s << true;
}

void SetupTest::domains()
{
    QFETCH(QString, name);
    QTEST(asciiDomain(name), "ascii");
    const QString problem = domainProblem(name);
    QTEST(problem.isEmpty(), "fine");
    QVERIFY2(problem.isEmpty() || problem.endsWith(u'.'), qPrintable(problem));
}

void SetupTest::labels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("says"); ///< a word of the problem
    const QString letters = u"only letters"_s;
    QTest::newRow("plain") << u"Contoso1"_s << u"contoso1"_s << QString();
    QTest::newRow("digits") << u"123"_s << u"123"_s << QString();
    QTest::newRow("IDNA") << u"münchen"_s << u"xn--mnchen-3ya"_s << QString();
    QTest::newRow("63") << QString(63, u'a') << QString(63, u'a') << QString();
    QTest::newRow("64") << QString(64, u'a') << QString() << u"63"_s;
    QTest::newRow("too long after IDNA") << QString(60, u'ä') << QString() << u"63"_s;
    QTest::newRow("empty") << u" "_s << QString() << u"Enter"_s;
    QTest::newRow("dot") << u"a.b"_s << QString() << u"dots"_s;
    QTest::newRow("dot at the end") << u"contoso."_s << QString() << u"dots"_s;
    QTest::newRow("full-width dot") << u"a。b"_s << QString() << u"dots"_s;
    QTest::newRow("hyphen first") << u"-a"_s << QString() << u"Begin and end"_s;
    QTest::newRow("hyphen last") << u"a-"_s << QString() << u"Begin and end"_s;
    QTest::newRow("underscore") << u"a_b"_s << QString() << letters;
    QTest::newRow("blank") << u"a b"_s << QString() << letters;
    QTest::newRow("quote") << u"a'b"_s << QString() << letters;
    QTest::newRow("emoji") << u"a😀"_s << QString() << letters;
    QTest::newRow("xn--") << u"xn--"_s << QString() << u"Begin and end"_s;
    QTest::newRow("no punycode") << u"xn--zzzzzzzzzz99999"_s << QString() << letters;
}

void SetupTest::labels()
{
    QFETCH(QString, label);
    QFETCH(QString, says);
    QTEST(asciiLabel(label), "ascii");
    const QString problem = labelProblem(label);
    QCOMPARE(problem.isEmpty(), says.isEmpty());
    QVERIFY2(problem.contains(says), qPrintable(problem));
}

void SetupTest::subDomains()
{
    QCOMPARE(subDomain(u"Contoso1"_s, u"SBC.Example.com."_s), u"contoso1.sbc.example.com"_s);
    QCOMPARE(subDomain(u"a b"_s, u"sbc.example.com"_s), QString());
    QCOMPARE(subDomain(u"a"_s, u"example.onmicrosoft.com"_s), QString());
    QVERIFY(subDomainProblem(u"contoso1"_s, u"sbc.example.com"_s).isEmpty());
    QCOMPARE(subDomainProblem(u"a b"_s, u"nothing"_s), labelProblem(u"a b"_s));
    QCOMPARE(subDomainProblem(u"a"_s, u"nothing"_s), domainProblem(u"nothing"_s));
    const QString label63(63, u'a');
    const QString parent = label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(59, u'a'); // 251 characters
    QCOMPARE(subDomain(u"b"_s, parent).size(), 253);
    QVERIFY(subDomainProblem(u"b"_s, parent).isEmpty());
    QCOMPARE(subDomain(u"bc"_s, parent), QString());
    QVERIFY(subDomainProblem(u"bc"_s, parent).contains(u"253"_s));

    QCOMPARE(suggestedLabel(u"Contoso_1"_s), u"contoso-1"_s);
    QCOMPARE(suggestedLabel(u"--a__b!"_s), u"a-b"_s);
    QCOMPARE(suggestedLabel(u"!!!"_s), QString());

    QVERIFY(isWithin(u"a.b.c"_s, u"b.c"_s) && isWithin(u"b.c"_s, u"b.c"_s));
    QVERIFY(!isWithin(u"ab.c"_s, u"b.c"_s) && !isWithin(u"b.c"_s, u"a.b.c"_s) && !isWithin(u"b.c"_s, QString()));

    RoutingDetails routing;
    QCOMPARE(routing.activationUser(), QString());
    routing.label = u"Contoso1"_s;
    routing.sbcDomain = u"sbc.example.com"_s;
    QCOMPARE(routing.activationUser(), u"Ump-Activation-User@contoso1.sbc.example.com"_s);
}

void SetupTest::termsComeFromFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text"); ///< null: refused
    QTest::newRow("text") << u"terms.txt"_s << "Pay in time.\r\n"_ba << u"Pay in time.\r\n"_s;
    QTest::newRow("markdown") << u"TERMS.MD"_s << "# Terms"_ba << u"# Terms"_s;
    QTest::newRow("folders") << u"C:\\a/b\\terms.txt"_s << "x"_ba << u"x"_s;
    QTest::newRow("byte order mark") << u"terms.txt"_s << "\xEF\xBB\xBFx"_ba << u"x"_s;
    QTest::newRow("UTF-8") << u"terms.txt"_s << "Geb\xC3\xBChr"_ba << u"Gebühr"_s;
    QTest::newRow("largest") << u"terms.txt"_s << QByteArray(TermsDocument::Largest, 'x')
                             << QString(int(TermsDocument::Largest), u'x');
    QTest::newRow("too large") << u"terms.txt"_s << QByteArray(TermsDocument::Largest + 1, 'x') << QString();
    QTest::newRow("Latin 1") << u"terms.txt"_s << "Geb\xFChr"_ba << QString();
    QTest::newRow("cut UTF-8") << u"terms.txt"_s << "Geb\xC3"_ba << QString();
    QTest::newRow("UTF-16") << u"terms.txt"_s << QByteArray("\xFF\xFEx\0", 4) << QString();
    QTest::newRow("NUL") << u"terms.txt"_s << QByteArray("x\0y", 3) << QString();
    QTest::newRow("empty") << u"terms.txt"_s << QByteArray() << QString();
    QTest::newRow("blank") << u"terms.txt"_s << "\xEF\xBB\xBF \r\n"_ba << QString();
    QTest::newRow("other ending") << u"terms.html"_s << "x"_ba << QString();
    QTest::newRow("no ending") << u"termstxt"_s << "x"_ba << QString();
}

void SetupTest::termsComeFromFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const auto terms = termsFromFile(name, content);
    QCOMPARE(bool(terms), !text.isNull());
    if (!terms)
        return;
    QVERIFY(terms->text == text);
    QCOMPARE(terms->markdown, name.endsWith(".md"_L1, Qt::CaseInsensitive));
    QVERIFY(!terms->fileName.contains(u'/') && !terms->fileName.contains(u'\\'));
    QCOMPARE(terms->version.toLatin1(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void SetupTest::changedTermsMustBeApproved()
{
    CommercialSettings settings{true, termsFromFile(u"a.txt"_s, "one"_ba).value()};
    CommercialDetails details;
    QVERIFY(needsApproval(details, settings));
    details.approvedVersion = settings.terms.version;
    QVERIFY(!needsApproval(details, settings));
    settings.terms = termsFromFile(u"a.txt"_s, "one "_ba).value();
    QVERIFY(needsApproval(details, settings));
    settings.enabled = false;
    QVERIFY(!needsApproval(details, settings));
    QVERIFY(!needsApproval({}, {true, {}})); // no document: nothing to approve
}

void SetupTest::commercialSurvivesStoring()
{
    const CommercialSettings settings{true, termsFromFile(u"a.md"_s, "# T\n\"quoted\" \xC3\xBC"_ba).value()};
    const auto read = commercialFromStoredForm(storedForm(settings)).value();
    QCOMPARE(read.enabled, true);
    QCOMPARE(read.terms.text, settings.terms.text);
    QCOMPARE(read.terms.version, settings.terms.version);
    QCOMPARE(read.terms.fileName, u"a.md"_s);
    QVERIFY(read.terms.markdown);
    QVERIFY(commercialFromStoredForm(storedForm(CommercialSettings{}))->terms.isEmpty());
    for (const QByteArray &damaged : {""_ba, "{}"_ba, "[1]"_ba, R"({"form":2})"_ba, R"({"form":1,"terms":{}})"_ba})
        QVERIFY2(!commercialFromStoredForm(damaged), damaged.constData());

    QVERIFY(!commercialProblem(CommercialField::PoNumber, u" "_s).isEmpty());
    QVERIFY(commercialProblem(CommercialField::DpaNumber, u" "_s).isEmpty());
    for (const CommercialField field : {CommercialField::PoNumber, CommercialField::DpaNumber}) {
        QVERIFY(commercialProblem(field, QString(60, u'1')).isEmpty());
        QVERIFY(!commercialProblem(field, QString(61, u'1')).isEmpty());
        QVERIFY(!commercialProblem(field, u"1\t2"_s).isEmpty());
    }
    for (const Terms terms : {Terms::PayAsYouGo, Terms::Months12, Terms::Months24, Terms::Months36}) {
        QVERIFY(termsFrom(keyOf(terms)) == terms);
        QVERIFY(!describe(terms).isEmpty());
    }
    QCOMPARE(describe(DeploymentType::ProofOfConcept), u"POC"_s);
    QVERIFY(deploymentTypeFrom(u"poc"_s) == DeploymentType::ProofOfConcept);
    QVERIFY(paymentTermsFrom(u"one-time"_s) == PaymentTerms::OneTime);
    QVERIFY(!termsFrom(u"13-months"_s));
}

void SetupTest::sbcsSurviveStoring()
{
    SbcList list;
    list.sbcs += {SbcId::create(), u"berlin"_s, u"sbc2.contoso.com"_s, 5062, u"second \"one\""_s};
    list.sbcs += {SbcId::create(), u"Aachen"_s, u"sbc.contoso.com"_s, Sbc::DefaultSipPort, QString()};
    const SbcList read = sbcsFromStoredForm(storedForm(list)).value();
    QCOMPARE(read.sbcs.size(), 2);
    QCOMPARE(read.sbcs[0].name, u"Aachen"_s); // by name, ignoring case
    const Sbc *second = read.find(list.sbcs[0].id.toString());
    QVERIFY(second);
    QCOMPARE(second->fqdn, u"sbc2.contoso.com"_s);
    QCOMPARE(second->sipPort, 5062);
    QCOMPARE(second->description, u"second \"one\""_s);
    QVERIFY(!read.find(SbcId::create().toString()) && !read.find(QString()));
    QVERIFY(!sbcsFromStoredForm(QByteArray(storedForm(list)).replace("5062", "70000")));
    QVERIFY(!sbcsFromStoredForm(QByteArray()) && !sbcsFromStoredForm("x"_ba));

    QVERIFY(sbcProblem(SbcField::Name, QString(60, u'a')).isEmpty());
    QVERIFY(!sbcProblem(SbcField::Name, QString(61, u'a')).isEmpty());
    QVERIFY(!sbcProblem(SbcField::Name, u" "_s).isEmpty());
    QVERIFY(!sbcProblem(SbcField::Fqdn, u"sbc"_s).isEmpty());
    QVERIFY(sbcProblem(SbcField::Description, QString()).isEmpty());
    QVERIFY(!sbcProblem(SbcField::Description, u"a\nb"_s).isEmpty());
}

void SetupTest::sip_data()
{
    QTest::addColumn<SipField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *name, SipField field, const QString &value, bool fine) {
        QTest::newRow(name) << field << value << fine;
    };
    row("name", SipField::ConnectionName, u"contoso1"_s, true);
    row("no name", SipField::ConnectionName, u" "_s, false);
    row("name 60", SipField::ConnectionName, QString(60, u'a'), true);
    row("name 61", SipField::ConnectionName, QString(61, u'a'), false);
    row("name with line end", SipField::ConnectionName, u"a\nb"_s, false);
    row("no user", SipField::CarrierUser, QString(), true);
    row("user 60", SipField::CarrierUser, QString(60, u'a'), true);
    row("user 61", SipField::CarrierUser, QString(61, u'a'), false);
    row("user with tab", SipField::CarrierUser, u"a\tb"_s, false);
    row("no line", SipField::MainLine, QString(), true);
    row("line", SipField::MainLine, u"+4930123456"_s, true);
    row("line as written", SipField::MainLine, u"+49 (30) 12.34-56"_s, true);
    row("line in brackets with nought", SipField::MainLine, u"+49 (0)30 123456"_s, false);
    row("line 5", SipField::MainLine, u"+12345"_s, true);
    row("line 4", SipField::MainLine, u"+1234"_s, false);
    row("line 15", SipField::MainLine, u"+123456789012345"_s, true);
    row("line 16", SipField::MainLine, u"+1234567890123456"_s, false);
    row("line without plus", SipField::MainLine, u"030123456"_s, false);
    row("line with nought", SipField::MainLine, u"+030123456"_s, false);
    row("line with letters", SipField::MainLine, u"+49 30 CALL"_s, false);
    row("line in other digits", SipField::MainLine, u"+٤٩٣٠١٢٣٤٥"_s, false);
    row("no host", SipField::HostName, QString(), true);
    row("host", SipField::HostName, u"pbx.contoso.com"_s, true);
    row("short host", SipField::HostName, u"pbx"_s, true);
    row("IPv4", SipField::HostName, u"192.0.2.7"_s, true);
    row("IPv4 beyond", SipField::HostName, u"192.0.2.256"_s, false);
    row("IPv4 short", SipField::HostName, u"192.0.2"_s, false);
    row("IPv4 with dot", SipField::HostName, u"192.0.2.7."_s, false);
    row("IPv6", SipField::HostName, u"2001:db8::1"_s, true);
    row("IPv6 damaged", SipField::HostName, u"2001:db8::1::2"_s, false);
    row("IPv6 zone", SipField::HostName, u"fe80::1%eth0"_s, false);
    row("port", SipField::HostName, u"pbx.contoso.com:5060"_s, false);
    row("quote", SipField::HostName, u"pbx\".contoso.com"_s, false);
}

void SetupTest::sip()
{
    QFETCH(SipField, field);
    QFETCH(QString, value);
    QTEST(sipProblem(field, value).isEmpty(), "fine");
}

void SetupTest::setupSurvivesStoring()
{
    ServiceSetup setup;
    setup.commercial = {true,
                        u"PO 1"_s,
                        Terms::Months24,
                        PaymentTerms::OneTime,
                        DeploymentType::ProofOfConcept,
                        u"DPA"_s,
                        u"abc"_s,
                        u"ann"_s,
                        QDateTime({2026, 5, 1}, {9, 30, 0, 250}, Qt::UTC)};
    setup.adminDomain = u"contoso.com"_s;
    setup.routing = {RoutingMode::SbcOnly,
                     TrunkModel::Own,
                     u"sbc.example.com"_s,
                     u"c1"_s,
                     DnsMode::Manual,
                     false,
                     u"sku"_s,
                     u"DE"_s,
                     u"r1"_s,
                     u"r2"_s};
    setup.sip = {u"c1"_s, u"id"_s, u"t1"_s, u"t2"_s, 30, u"user"_s, u"+49 (30) 12-34.56"_s, u"pbx"_s};
    const ServiceSetup read = setupFrom(toJson(setup));
    QCOMPARE(read.sip.mainLine, u"+4930123456"_s); // what is only for the eye is not kept
    setup.sip.mainLine = read.sip.mainLine;
    QCOMPARE(toJson(read), toJson(setup));
    QCOMPARE(read.commercial.approvedAt, setup.commercial.approvedAt);
    QCOMPARE(read.routing.makeActivationUser, false);
    QCOMPARE(read.sip.callLimit, 30);
    QVERIFY(read.routing.trunk == TrunkModel::Own && read.routing.dns == DnsMode::Manual);
    const QByteArray text = QJsonDocument(toJson(setup)).toJson();
    QVERIFY(!text.contains("assword"));
}

void SetupTest::anEmptySetupIsTheDefault()
{
    QCOMPARE(toJson(setupFrom(QJsonObject())), toJson(ServiceSetup()));
    QJsonObject json = toJson(ServiceSetup());
    json.insert(u"of a later version"_s, 1);
    json.insert(u"sip"_s, QJsonObject{{u"callLimit"_s, -5}});
    QCOMPARE(toJson(setupFrom(json)), toJson(ServiceSetup()));
}

void SetupTest::tasksSurviveStoring()
{
    const QList<ServiceTask> fresh = freshTasks();
    QCOMPARE(fresh.size(), TaskKinds);
    for (const ServiceTask &task : fresh) {
        const ServiceTask read = taskFromStoredForm(storedForm(task)).value();
        QVERIFY(read.kind == task.kind && read.state == TaskState::Queued && !read.failure && !read.ended());
        QVERIFY(!read.startedAt.isValid() && !read.endedAt.isValid());
        QVERIFY(messageOf(read).isEmpty() && adviceOf(read).isEmpty());
    }
    ServiceTask task{TaskKind::Domain, TaskState::Warnings, 3};
    task.startedAt = QDateTime({2026, 5, 1}, {9, 30, 0, 250}, Qt::UTC);
    task.endedAt = task.startedAt.addMSecs(5);
    task.finding = TaskFinding::DomainByParent;
    task.args = {u"a"_s, u"b"_s};
    task.failure = Failure{FailureCode::SignInRefused, u"host"_s, {{u"requestId"_s, u"1"_s}}, 7000215};
    const ServiceTask read = taskFromStoredForm(storedForm(task)).value();
    QCOMPARE(storedForm(read), storedForm(task));
    QCOMPARE(read.tries, 3);
    QCOMPARE(read.endedAt, task.endedAt);
    QCOMPARE(read.args, task.args);
    QCOMPARE(read.failure->aadsts, 7000215);
    QCOMPARE(read.failure->technical, task.failure->technical);
    QVERIFY(!taskFromStoredForm(QByteArray(storedForm(task)).replace("domain-by-parent", "moon")));
    QVERIFY(!taskFromStoredForm(QByteArray(storedForm(task)).replace("\"warnings\"", "\"odd\"")));
    QVERIFY(!taskFromStoredForm(QByteArray(storedForm(task)).replace("\"code\":", "\"code\":9")));
    QVERIFY(!taskFromStoredForm(QByteArray()));

    const QStringList states{u"Queued"_s, u"In Progress"_s, u"Completed Success"_s, u"Completed with Warnings"_s,
                             u"Failed"_s, u"Cancelled"_s};
    for (int state = 0; state < states.size(); ++state) {
        QCOMPARE(describe(TaskState(state)), states[state]);
        QVERIFY(taskStateFrom(keyOf(TaskState(state))) == TaskState(state));
    }
}

void SetupTest::everyFindingHasASentence()
{
    const QStringList args{u"first %2"_s, u"second"_s};
    for (int finding = int(TaskFinding::None) + 1; finding <= int(TaskFinding::Interrupted); ++finding) {
        const QString text = describe(TaskFinding(finding), args);
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!QString(text).remove(args[0]).contains(u'%'), qPrintable(text)); // and nothing is filled in twice
    }
    for (int code = 0; code <= int(LastFailureCode); ++code) {
        const Sentences sentences = describe(Failure{FailureCode(code), u"subject"_s});
        QVERIFY2(!sentences.what.isEmpty() && !sentences.remedy.isEmpty(), qPrintable(QString::number(code)));
    }
}

void SetupTest::tasksSayWhatAndWhatToDo()
{
    ServiceTask task{TaskKind::Licences, TaskState::Warnings};
    task.finding = TaskFinding::LicencesShort;
    task.args = {u"2"_s, u"5"_s};
    QCOMPARE(messageOf(task), u"Teams Phone licences: only 2 free, 5 asked for."_s);
    QVERIFY(!adviceOf(task).isEmpty());
    task.finding = TaskFinding::LicencesUnread;
    task.failure = Failure{FailureCode::Forbidden, u"graph.microsoft.com"_s};
    QCOMPARE(messageOf(task), describe(TaskFinding::LicencesUnread, {}));
    QCOMPARE(adviceOf(task), describe(*task.failure).remedy);
    task.state = TaskState::Failed;
    QCOMPARE(messageOf(task), describe(*task.failure).what);
    task = ServiceTask{TaskKind::Domain, TaskState::Cancelled};
    QVERIFY(!messageOf(task).isEmpty() && !adviceOf(task).isEmpty());
    task.finding = TaskFinding::Interrupted;
    QCOMPARE(messageOf(task), describe(TaskFinding::Interrupted, {}));
}

void SetupTest::activationLicences()
{
    const auto licence = [](const char *sku, int free, bool teams, bool phone) {
        TenantLicence made;
        made.sku = QString::fromLatin1(sku);
        made.enabled = free + 5;
        made.consumed = 5;
        made.usable = true;
        made.teams = teams;
        made.teamsPhone = phone;
        return made;
    };
    TenantFacts facts;
    QVERIFY(!facts.activationLicence());
    facts.licences = {licence("teams", 90, true, false), licence("phone", 2, true, true),
                      licence("more phone", 3, false, true), licence("used up", 0, true, true),
                      licence("office", 99, false, false)};
    facts.licences[3].consumed = 50; // more than there are: a grace period
    QCOMPARE(facts.activationLicence()->sku, u"more phone"_s);
    QCOMPARE(facts.activationLicence(u"teams"_s)->sku, u"teams"_s);
    QCOMPARE(facts.activationLicence(u"office"_s)->sku, u"office"_s);      // chosen by the person
    QCOMPARE(facts.activationLicence(u"used up"_s)->sku, u"more phone"_s); // no unit is free any more
    QCOMPARE(facts.activationLicence(u"unknown"_s)->sku, u"more phone"_s);
    QCOMPARE(facts.freeTeamsPhone(), 5);
    facts.licences[1].usable = false;
    facts.licences[2].forUsers = false;
    QCOMPARE(facts.freeTeamsPhone(), 0);
    QCOMPARE(facts.activationLicence(u"more phone"_s)->sku, u"teams"_s);

    facts.domains = {{u"contoso.com"_s, true}, {u"contoso.onmicrosoft.com"_s, true, true}};
    QCOMPARE(facts.initialDomain(), u"contoso.onmicrosoft.com"_s);
    QCOMPARE(TenantFacts().initialDomain(), QString());
}

void SetupTest::auditActionsAreDescribed()
{
    const QStringList keys = auditActions();
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    for (const QString &key : keys)
        QVERIFY2(describeAudit(key) != key && !describeAudit(key).isEmpty(), qPrintable(key));
    QVERIFY(keys.contains(u"service.deploy-status"_s) && keys.contains(u"commercial.changed"_s));
    QCOMPARE(describeAudit(u"of.another-version"_s), u"of.another-version"_s);
}

void SetupTest::licenceChangesAreExplained()
{
    const LicenceType essentials = LicenceType::HostedEssentialsPlus;
    QVERIFY(licenceChangeText(essentials, essentials).isEmpty());
    const QString up = licenceChangeText(essentials, LicenceType::HostedPro);
    const QString down = licenceChangeText(LicenceType::HostedPro, essentials);
    QVERIFY(!up.isEmpty() && !down.isEmpty() && up != down);
    QVERIFY(down.contains(u"stop working"_s));
}

QTEST_APPLESS_MAIN(SetupTest)
#include "tst_setup.moc"
