// What each task of Create service makes of the tenant, and where nothing is kept.
#include "models/domain/audit.h"
#include "models/flows/activation.h"
#include "models/flows/configuration.h"
#include "models/flows/services.h"
#include "models/flows/tenantdomain.h"
#include "tests/flows/deploytest.h"

using namespace TenantLink;
using namespace Qt::StringLiterals;

void DeployTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->clock->setAutomatic(true);
    m_tenant = std::make_shared<DeployTenant>(officeCatalogue());
    m_files = std::make_shared<FakeFiles>();
    m_office->ports.http = m_tenant;
    m_office->ports.files = m_files;
    m_sbc = Sbc{SbcId::create(), u"Berlin"_s, u"sbc.fourthcoffee.example"_s, 5061, {}};
    QVERIFY(await(saveSbcs(ports(), SbcList{{m_sbc}, 0})));
}

OnboardingDraft DeployTest::draft() const
{
    OnboardingDraft draft;
    draft.customer = m_office->customer.id;
    draft.customerName = m_office->customer.name;
    draft.fullName = u"Contoso voice"_s;
    draft.shortName = u"CONTOSO1"_s;
    draft.licensedUsers = 5;
    draft.cloudId = u"global"_s;
    draft.tenant = FakeTenant::Id;
    draft.clientId = FakeTenant::Client;
    draft.secret = Secret(FakeTenant::SecretText);
    draft.carrierPassword = Secret(CarrierPassword);
    draft.setup.routing.sbcDomain = u"sbc.fourthcoffee.example"_s;
    draft.setup.routing.label = u"contoso1"_s;
    SipDetails &sip = draft.setup.sip;
    sip.connectionName = u"CONTOSO1"_s;
    sip.sbc = m_sbc.id.toString();
    sip.onboardingTemplate = BuiltIn::SbcOnboarding;
    sip.cleanupTemplate = BuiltIn::SbcCleanup;
    sip.carrierUser = u"contoso-trunk"_s;
    sip.mainLine = u"+493012345"_s;
    sip.hostName = u"sip.carrier.example"_s;
    return draft;
}

void DeployTest::findings_data()
{
    using Change = std::function<void(DeployTenant &, OnboardingDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<TaskKind>("kind");
    QTest::addColumn<TaskState>("state");
    QTest::addColumn<TaskFinding>("finding");
    QTest::addColumn<DeployStatus>("deploy");
    const auto row = [](const char *name, Change change, TaskKind kind, TaskState state, TaskFinding finding) {
        const DeployStatus deploy = state == TaskState::Failed ? DeployStatus::Failed : DeployStatus::Ready;
        QTest::newRow(name) << change << kind << state << finding << deploy;
    };
    using T = DeployTenant;
    using D = OnboardingDraft;
    const auto warns = TaskState::Warnings;
    const auto well = TaskState::Success;
    const auto failed = TaskState::Failed;
    row(
        "licences short", [](T &, D &d) { d.licensedUsers = 591; }, TaskKind::Licences, warns,
        TaskFinding::LicencesShort);
    row(
        "licences enough", [](T &, D &) {}, TaskKind::Licences, well, TaskFinding::LicencesEnough);
    row(
        "licences hidden", [](T &t, D &) { t.mayReadSkus = false; }, TaskKind::Licences, warns,
        TaskFinding::LicencesUnread);
    row(
        "DNS record missing", [](T &t, D &) { t.dnsVisible = false; }, TaskKind::Domain, warns,
        TaskFinding::DomainWaiting);
    row(
        "user waits for the domain", [](T &t, D &) { t.dnsVisible = false; }, TaskKind::ActivationUser, warns,
        TaskFinding::UserAfterDomain);
    row(
        "domain of another tenant", [](T &t, D &) { t.domainElsewhere = true; }, TaskKind::Domain, failed,
        TaskFinding::None);
    row(
        "may not add", [](T &t, D &) { t.mayWriteDomains = false; }, TaskKind::Domain, warns, TaskFinding::DomainToAdd);
    row(
        "may not look", [](T &t, D &) { t.mayReadDomains = t.mayWriteDomains = false; }, TaskKind::Domain, warns,
        TaskFinding::DomainUnread);
    row(
        "by hand", [](T &, D &d) { d.setup.routing.dns = DnsMode::Manual; }, TaskKind::Domain, warns,
        TaskFinding::DomainToAdd);
    row(
        "by hand, added",
        [](T &t, D &d) {
            d.setup.routing.dns = DnsMode::Manual;
            t.domains.insert(Fqdn, false);
        },
        TaskKind::Domain, warns, TaskFinding::DomainToVerify);
    row(
        "added, may not verify",
        [](T &t, D &) {
            t.domains.insert(Fqdn, false);
            t.mayWriteDomains = false;
        },
        TaskKind::Domain, warns, TaskFinding::DomainToVerify);
    row(
        "by hand, verified",
        [](T &t, D &d) {
            d.setup.routing.dns = DnsMode::Manual;
            t.domains.insert(Fqdn, true);
        },
        TaskKind::Domain, well, TaskFinding::DomainVerified);
    row(
        "below a verified one", [](T &t, D &) { t.domains.insert(u"sbc.fourthcoffee.example"_s, true); },
        TaskKind::Domain, well, TaskFinding::DomainByParent);
    row(
        "no sub-domain",
        [](T &, D &d) {
            d.setup.routing.mode = RoutingMode::SbcOnly;
            d.setup.routing.label.clear();
            d.setup.sip.onboardingTemplate.clear();
            d.setup.sip.cleanupTemplate.clear();
        },
        TaskKind::Domain, well, TaskFinding::None);
    row(
        "routing without a sub-domain", [](T &, D &d) { d.setup.routing.label.clear(); }, TaskKind::RoutingScript,
        failed, TaskFinding::None);
    row(
        "licences hidden: no user", [](T &t, D &) { t.mayReadSkus = false; }, TaskKind::ActivationUser, warns,
        TaskFinding::UserByHand);
    row(
        "impossible sub-domain", [](T &, D &d) { d.setup.routing.label = u"-a-"_s; }, TaskKind::Domain, failed,
        TaskFinding::None);
    row(
        "user made", [](T &, D &) {}, TaskKind::ActivationUser, well, TaskFinding::UserMade);
    row(
        "user there",
        [](T &t, D &) {
            t.domains.insert(Fqdn, true);
            t.users += {u"11110000-0000-0000-0000-000000000001"_s, Upn, u"DE"_s, {DeployTenant::Sku}};
        },
        TaskKind::ActivationUser, well, TaskFinding::UserThere);
    row(
        "user there, its licence not to be judged",
        [](T &t, D &) {
            t.domains.insert(Fqdn, true);
            t.users += {u"11110000-0000-0000-0000-000000000001"_s, Upn, u"DE"_s, {u"a-licence-of-visio"_s}};
            t.mayReadSkus = false;
        },
        TaskKind::ActivationUser, warns, TaskFinding::UserUnjudged);
    row(
        "user there, blocked",
        [](T &t, D &) {
            t.domains.insert(Fqdn, true);
            t.users += {u"11110000-0000-0000-0000-000000000001"_s, Upn, u"DE"_s, {DeployTenant::Sku}, false};
        },
        TaskKind::ActivationUser, warns, TaskFinding::UserBlocked);
    row(
        "another user there",
        [](T &t, D &) {
            t.domains.insert(Fqdn, true);
            t.users += {u"11110000-0000-0000-0000-000000000002"_s, u"ada@"_s + Fqdn, u"DE"_s, {DeployTenant::Sku}};
        },
        TaskKind::ActivationUser, well, TaskFinding::UserNotNeeded);
    row(
        "may not make users", [](T &t, D &) { t.mayWriteUsers = false; }, TaskKind::ActivationUser, warns,
        TaskFinding::UserByHand);
    row(
        "may not see users", [](T &t, D &) { t.mayReadUsers = t.mayWriteUsers = false; }, TaskKind::ActivationUser,
        warns, TaskFinding::UserByHand);
    row(
        "user by hand", [](T &, D &d) { d.setup.routing.makeActivationUser = false; }, TaskKind::ActivationUser, warns,
        TaskFinding::UserByHand);
    row(
        "no licence for the user", [](T &t, D &) { t.used = t.units; }, TaskKind::ActivationUser, warns,
        TaskFinding::UserUnlicensed);
    row(
        "no country", [](T &t, D &) { t.country.clear(); }, TaskKind::ActivationUser, failed, TaskFinding::None);
    row(
        "SBC only", [](T &, D &d) { d.setup.routing.mode = RoutingMode::SbcOnly; }, TaskKind::ActivationUser, well,
        TaskFinding::UserNotNeeded);
    row(
        "SBC only: no routing", [](T &, D &d) { d.setup.routing.mode = RoutingMode::SbcOnly; }, TaskKind::RoutingScript,
        well, TaskFinding::ScriptNotNeeded);
    row(
        "no template", [](T &, D &d) { d.setup.sip.onboardingTemplate.clear(); }, TaskKind::SbcScript, well,
        TaskFinding::ScriptByOther);
    row(
        "template gone", [](T &, D &d) { d.setup.sip.onboardingTemplate = u"0a0a0a0a-0000-0000-0000-000000000001"_s; },
        TaskKind::SbcScript, failed, TaskFinding::None);
    row(
        "scripts", [](T &, D &) {}, TaskKind::RoutingScript, well, TaskFinding::ScriptReady);
}

void DeployTest::findings()
{
    using Change = std::function<void(DeployTenant &, OnboardingDraft &)>;
    QFETCH(const Change, change);
    QFETCH(const TaskKind, kind);
    QFETCH(const TaskState, state);
    QFETCH(const TaskFinding, finding);
    QFETCH(const DeployStatus, deploy);
    OnboardingDraft wanted = draft();
    change(*m_tenant, wanted);
    const Result<Deployment> done = create(wanted);
    QVERIFY2(done, done ? "" : qPrintable(QString::number(int(done.error().code))));
    const ServiceTask &task = taskIn(done->tasks, kind);
    QVERIFY2(task.state == state, qPrintable(messageOf(task)));
    QCOMPARE(task.finding, finding);
    QCOMPARE(task.failure.has_value(), state == TaskState::Failed);
    QCOMPARE(await(store().service(*done->service))->deploy, deploy);
    QCOMPARE(taskIn(done->tasks, TaskKind::Save).finding, TaskFinding::Saved);
}

void DeployTest::nothingIsKeptWhere_data()
{
    using Change = std::function<void(DeployTest &, OnboardingDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<bool>("asked");
    const auto row = [](const char *name, Change change, FailureCode code, bool asked) {
        QTest::newRow(name) << change << code << asked;
    };
    using S = DeployTest;
    using D = OnboardingDraft;
    row(
        "the name is taken",
        [](S &s, D &) {
            OnboardingDraft other = s.draft();
            other.secret = {};
            other.carrierPassword = {};
            QVERIFY(await(createService(s.ports(), other, {})));
        },
        FailureCode::NameTaken, false);
    row(
        "the terms are others",
        [](S &s, D &) {
            CommercialSettings settings;
            settings.enabled = true;
            settings.terms = *termsFromFile(u"terms.txt"_s, "You pay.");
            QVERIFY(await(saveCommercial(s.ports(), settings)));
        },
        FailureCode::TermsChanged, false);
    const auto asks = [](S &s) {
        CommercialSettings settings;
        settings.enabled = true;
        QVERIFY(await(saveCommercial(s.ports(), settings)));
    };
    row(
        "commercial information is missing", [asks](S &s, D &) { asks(s); }, FailureCode::SetupIncomplete, false);
    row(
        "commercial information without a number",
        [asks](S &s, D &d) {
            asks(s);
            d.setup.commercial.given = true;
        },
        FailureCode::SetupIncomplete, false);
    row(
        "Entra refuses the secret", [](S &s, D &) { s.m_tenant->refuseToken = 7000215; }, FailureCode::SignInRefused,
        true);
    row(
        "the input is no input", [](S &, D &d) { d.clientId = u"client"_s; }, FailureCode::SetupIncomplete, false);
    row(
        "no network", [](S &s, D &) { s.m_tenant->network = FailureCode::HostNotFound; }, FailureCode::HostNotFound,
        true);
    row(
        "no keychain",
        [](S &s, D &) { s.m_office->secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainMissing); },
        FailureCode::KeychainMissing, true);
    row(
        "the second secret is too long", [](S &, D &d) { d.carrierPassword = Secret(QString(1025, u'x')); },
        FailureCode::SecretTooLong, true);
    row(
        "no such invitation", [](S &, D &d) { d.invitation = InvitationId::create(); }, FailureCode::NoLongerThere,
        false);
}

void DeployTest::nothingIsKeptWhere()
{
    using Change = std::function<void(DeployTest &, OnboardingDraft &)>;
    QFETCH(const Change, change);
    QFETCH(const FailureCode, code);
    QFETCH(const bool, asked);
    OnboardingDraft wanted = draft();
    change(*this, wanted);
    const qint64 services = *await(store().countServices({}, {}));
    const Result<Deployment> done = create(wanted);
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(m_tenant->waves > 0, asked);
    QCOMPARE(*await(store().countServices({}, {})), services);
    QCOMPARE(secretsKept(), OfficeSecrets);
    QCOMPARE(await(store().openIntents())->size(), 0);
    QCOMPARE(m_tenant->writes, QStringList());
}

void DeployTest::theCustomerIsNotToldWhatIsNotSo_data()
{
    QTest::addColumn<TaskState>("state");
    for (const TaskState state : {TaskState::Queued, TaskState::Failed, TaskState::Cancelled, TaskState::Success})
        QTest::newRow(qPrintable(keyOf(state))) << state;
}

void DeployTest::theCustomerIsNotToldWhatIsNotSo()
{
    QFETCH(const TaskState, state);
    const Result<Deployment> done = create(draft());
    QVERIFY(done);
    ServiceFacts facts = *await(serviceFacts(ports(), *done->service));
    facts.service.deploy = DeployStatus::Deployed;
    facts.tasks = freshTasks();
    for (ServiceTask &task : facts.tasks) {
        task.state = TaskState::Success;
        task.endedAt = QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
        if (task.kind == TaskKind::Domain) {
            task.state = state;
            task.finding = state == TaskState::Cancelled ? TaskFinding::Interrupted : TaskFinding::DomainVerified;
            task.args = QStringList{Fqdn};
        }
    }
    const QString body = mailToCustomer(facts).body;
    const bool well = state == TaskState::Success;
    QCOMPARE(body.contains("nothing left for you"_L1), well);
    QCOMPARE(body.contains(Fqdn), well); // as set up, and when that was read
    QCOMPARE(body.contains("2026"_L1), well);
    QCOMPARE(body.contains(QString(u"Not finished yet: "_s + describe(TaskKind::Domain))), !well);
    facts.tasks.clear();
    QVERIFY(!mailToCustomer(facts).body.contains("nothing left for you"_L1));
}

void DeployTest::withoutItsSbcNothingIsWritten()
{
    const Result<Deployment> done = create(draft());
    QVERIFY(done);
    QVERIFY(await(saveSbcs(ports(), SbcList{{}, await(readSbcs(ports()))->revision})));
    const Deployment again = resumed(*done->service, TaskKind::SbcScript);
    const ServiceTask &task = taskIn(again.tasks, TaskKind::SbcScript);
    QCOMPARE(task.state, TaskState::Failed);
    QCOMPARE(task.failure->code, FailureCode::SbcGone);
    const Result<QString> package = await(savePackage(ports(), *done->service, u"/x/y"_s));
    QVERIFY(!package && package.error().code == FailureCode::SbcGone);
    QVERIFY(m_files->files.isEmpty());
    const Result<CleanupSaved> cleanup = await(saveCleanup(ports(), {*done->service}, u"/x/y"_s));
    QVERIFY(cleanup && cleanup->notMade.size() == 1);
}

void DeployTest::packagesDoNotMix()
{
    OnboardingDraft one = draft();
    one.shortName = u"foo!1"_s;
    OnboardingDraft other = draft();
    other.shortName = u"foo#1"_s;
    other.setup.sip.cleanupTemplate.clear();
    other.setup.sip.onboardingTemplate.clear();
    const Result<Deployment> first = create(one);
    const Result<Deployment> second = create(other);
    QVERIFY(first && second);
    const Result<QString> place = await(savePackage(ports(), *first->service, u"/x"_s));
    QVERIFY(place && place->startsWith("/x/foo-1-"_L1));
    const QByteArray json = m_files->files.first().content;
    const Result<QString> elsewhere = await(savePackage(ports(), *second->service, u"/x"_s));
    QVERIFY(elsewhere && *elsewhere != *place);
    QVERIFY(m_files->removed.isEmpty());
    m_files->there = m_files->files.first().content; // its own of before
    QVERIFY(await(savePackage(ports(), *second->service, u"/x"_s)));
    QCOMPARE(m_files->asked, QString(*elsewhere + u"/service.json"_s));
    QCOMPARE(m_files->removed, (QStringList{u"2-sbc-onboarding.txt"_s, u"4-sbc-cleanup.txt"_s}));
    for (const QByteArray &foreign : {json, QByteArray("not a package")}) {
        m_files->there = foreign;
        m_files->target.clear();
        const Result<QString> refused = await(savePackage(ports(), *second->service, u"/x"_s));
        QVERIFY(!refused && refused.error().code == FailureCode::FileUnwritable);
        QVERIFY(m_files->target.isEmpty());
    }
}

void DeployTest::theTrailTellsWhatWasWritten()
{
    const Result<Deployment> done = create(draft());
    QVERIFY(done);
    m_tenant->users += {u"11110000-0000-0000-0000-000000000002"_s, u"ada@"_s + Fqdn, u"DE"_s, {DeployTenant::Sku}};
    const CheckRequest request{u"global"_s, FakeTenant::Id, FakeTenant::Client, Secret(FakeTenant::SecretText)};
    const Result<Access> access = await(signInRegistration(ports(), request, Cancel()));
    QVERIFY(access);
    QVERIFY(await(removeActivationUser(ports(), *access, Fqdn, Cancel())));
    QVERIFY(await(addDomain(ports(), *access, Fqdn, Cancel()))); // it is there: nothing is written
    QStringList written;
    QString details;
    const Result<QList<AuditEntry>> trail = await(store().audit(0, 1000));
    for (const AuditEntry &entry : *trail) {
        details += entry.detail + u'\n';
        if (entry.detail == FakeTenant::Id) {
            written.prepend(QString(entry.action + u' ' + entry.subject));
            QVERIFY2(auditActions().contains(entry.action), qPrintable(entry.action));
        }
    }
    const QStringList expected{u"domain.added "_s + Fqdn, u"domain.verified "_s + Fqdn,
                               u"activation-user.made "_s + Upn, u"activation-user.licensed "_s + Upn,
                               u"activation-user.removed "_s + Upn};
    QCOMPARE(written, expected);
    QVERIFY2(details.contains(QString(u"activation-user: Completed Success (user-made "_s + Upn + u')')),
             qPrintable(details));
}
