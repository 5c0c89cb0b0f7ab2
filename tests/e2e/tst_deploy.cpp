// Create service against a tenant over real HTTP: all of it, stopped or killed at every request and gone on from, and
// nothing secret in what is left.
#include "models/adapters/archive/archive.h"
#include "models/adapters/latch.h"
#include "models/flows/configuration.h"
#include "models/flows/deploy.h"
#include "models/ports/files.h"
#include "tests/e2e/customertenant.h"
#include "tests/secrets/search.h"

#include <QDirIterator>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const QString CarrierPassword = u"carrier-Pass.word~77"_s;

/// A process that is killed hears and says nothing any more: from the n-th request on it waits for ever.
class Killed : public Http
{
public:
    Killed(std::shared_ptr<Http> real, int at, bool sent) : m_real(std::move(real)), m_at(at), m_sent(sent) {}
    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override
    {
        const int number = m_count++;
        if (number < m_at)
            return m_real->send(std::move(request), std::move(cancel));
        return hang(m_real, std::move(request), number == m_at && m_sent, m_dead, std::move(cancel));
    }
    void warm(QUrl, QString) override {}
    [[nodiscard]] bool dead() const { return *m_dead; }

private:
    static Task<Result<HttpAnswer>> hang(std::shared_ptr<Http> real, HttpRequest request, bool sent,
                                         std::shared_ptr<bool> dead, Cancel cancel)
    {
        if (sent) {
            const Result<HttpAnswer> unheard = co_await real->send(request, Cancel());
            Q_UNUSED(unheard)
        }
        const std::shared_ptr<Latch> gate = Latch::create();
        const auto listener = cancel.onRequest([gate] { gate->open(); });
        *dead = true;
        const Latch::Opened opened = gate->wait();
        co_await opened;
        co_return fail(FailureCode::Cancelled, request.url.host());
    }

    std::shared_ptr<Http> m_real;
    std::shared_ptr<bool> m_dead = std::make_shared<bool>(false);
    int m_at;
    bool m_sent;
    int m_count = 0;
};

const ServiceTask &taskIn(const QList<ServiceTask> &tasks, TaskKind kind)
{
    for (const ServiceTask &task : tasks) {
        if (task.kind == kind)
            return task;
    }
    qFatal("no such task");
}

QString story(const QList<ServiceTask> &tasks)
{
    QStringList all;
    for (const ServiceTask &task : tasks)
        all += keyOf(task.kind) + u' ' + keyOf(task.state) + u": "_s + messageOf(task);
    return all.join(u'\n');
}

bool allWent(const QList<ServiceTask> &tasks)
{
    return std::all_of(tasks.cbegin(), tasks.cend(),
                       [](const ServiceTask &task) { return task.state == TaskState::Success; });
}

Task<Result<Deployment>> noting(Task<Result<Deployment>> work, std::shared_ptr<bool> over)
{
    const Result<Deployment> done = co_await work;
    *over = true;
    co_return done;
}

QByteArray printed; ///< all that the program said
QtMessageHandler before = nullptr;
void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    printed += text.toUtf8() + '\n';
    before(type, context, text);
}

} // namespace

class TestDeployEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { before = qInstallMessageHandler(listen); }
    void cleanupTestCase() { qInstallMessageHandler(before); }
    void init()
    {
        m_sandbox = std::make_unique<Sandboxed>();
        QVERIFY(m_sandbox->start());
    }
    void everythingGoesWell();
    void dnsComesDaysLater();
    void lessMayBeDone_data();
    void lessMayBeDone();
    void lostAnswers_data();
    void lostAnswers();
    void stoppedAtEachRequest_data();
    void stoppedAtEachRequest();
    void noSecretAnywhere();

private:
    /// With an SBC, a customer and the files of a real program.
    std::unique_ptr<TenantDesk> desk(const QString &tenant)
    {
        auto desk = std::make_unique<TenantDesk>(*m_sandbox, tenant);
        desk->ports.files = makeFiles();
        m_sbc = Sbc{SbcId::create(), u"Berlin"_s, u"sbc.northgate.example"_s, 5061, {}};
        if (!await(saveSbcs(desk->ports, SbcList{{m_sbc}, 0})))
            qFatal("the SBC is not kept");
        Customer customer;
        customer.name = u"Contoso"_s;
        m_customer = *await(desk->ports.store->addCustomer(customer));
        return desk;
    }
    [[nodiscard]] OnboardingDraft draft(const QString &tenantKey, const QString &label = u"c1"_s) const
    {
        const SandboxTenant tenant = m_sandbox->tenant(tenantKey);
        OnboardingDraft draft;
        draft.customer = m_customer.id;
        draft.customerName = m_customer.name;
        draft.fullName = u"Contoso voice"_s;
        draft.shortName = label.toUpper() + u"VOICE"_s;
        draft.licensedUsers = 1;
        draft.cloudId = u"sandbox"_s;
        draft.tenant = tenant.tenant;
        draft.clientId = tenant.client;
        draft.secret = Secret(tenant.secret);
        draft.carrierPassword = Secret(CarrierPassword);
        draft.setup.routing.sbcDomain = m_sbc.fqdn;
        draft.setup.routing.label = label;
        SipDetails &sip = draft.setup.sip;
        sip.connectionName = draft.shortName;
        sip.sbc = m_sbc.id.toString();
        sip.onboardingTemplate = BuiltIn::SbcOnboarding;
        sip.cleanupTemplate = BuiltIn::SbcCleanup;
        sip.carrierUser = u"contoso-trunk"_s;
        sip.mainLine = u"+493012345"_s;
        return draft;
    }
    static Result<Deployment> create(TenantDesk &desk, const OnboardingDraft &draft)
    {
        return await(createAndDeploy(desk.ports, draft, {}, {}, desk.cancel));
    }
    static Result<Deployment> resume(TenantDesk &desk, ServiceId id)
    {
        return await(resumeDeployment(desk.ports, id, {}, {}, desk.cancel));
    }
    static int activated(const TenantDesk &desk, const QString &upn)
    {
        int count = 0;
        const QJsonArray people = desk.directory()[u"people"].toArray();
        for (const QJsonValue &person : people) {
            const bool it = person[u"userPrincipalName"].toString().compare(upn, Qt::CaseInsensitive) == 0;
            count += it && person[u"licences"].toArray().size() == 1 ? 1 : 0;
        }
        return count;
    }

    std::unique_ptr<Sandboxed> m_sandbox;
    Sbc m_sbc;
    Customer m_customer;
};

void TestDeployEndToEnd::everythingGoesWell()
{
    const auto desk = this->desk(u"carrier"_s); // its sub-domains verify by themselves
    m_sandbox->control("POST", u"/sandbox/settings"_s, R"({"latencyMs":20})");
    m_sandbox->control("DELETE", u"/sandbox/log"_s);
    const OnboardingDraft wanted = draft(u"carrier"_s);
    const Result<Deployment> done = create(*desk, wanted);
    QVERIFY2(done, done ? "" : qPrintable(QString::number(int(done.error().code))));
    QVERIFY2(allWent(done->tasks), qPrintable(story(done->tasks)));
    const QJsonObject log = m_sandbox->control("GET", u"/sandbox/log"_s);
    qInfo("%d requests, %d round trips", int(log[u"requests"].toArray().size()), log[u"roundTrips"].toInt());
    QVERIFY(log[u"roundTrips"].toInt() <= 14);
    const QJsonObject directory = desk->directory();
    QVERIFY(entry(directory, u"domains"_s, u"id"_s, wanted.setup.routing.fqdn())[u"isVerified"].toBool());
    QCOMPARE(activated(*desk, wanted.setup.routing.activationUser()), 1);
    const Result<Service> service = await(desk->ports.store->service(*done->service));
    QVERIFY(service);
    QCOMPARE(service->deploy, DeployStatus::Ready);
    QCOMPARE(desk->secrets->entries().size(), size_t(2));

    // Once more from the start: the name is taken, and the tenant is not asked.
    m_sandbox->control("DELETE", u"/sandbox/log"_s);
    const Result<Deployment> again = create(*desk, wanted);
    QVERIFY(!again);
    QCOMPARE(again.error().code, FailureCode::NameTaken);
    QCOMPARE(m_sandbox->control("GET", u"/sandbox/log"_s)[u"requests"].toArray().size(), 0);
    QCOMPARE(desk->directory(), directory);
}

void TestDeployEndToEnd::dnsComesDaysLater()
{
    const auto desk = this->desk(u"writable"_s);
    const OnboardingDraft wanted = draft(u"writable"_s);
    const QString fqdn = wanted.setup.routing.fqdn();
    const Result<Deployment> first = create(*desk, wanted);
    QVERIFY2(first, first ? "" : qPrintable(QString::number(int(first.error().code))));
    QVERIFY2(taskIn(first->tasks, TaskKind::Domain).finding == TaskFinding::DomainWaiting,
             qPrintable(story(first->tasks)));
    QCOMPARE(taskIn(first->tasks, TaskKind::ActivationUser).finding, TaskFinding::UserAfterDomain);
    QCOMPARE(taskIn(first->tasks, TaskKind::Save).state, TaskState::Success);
    QCOMPARE(activated(*desk, wanted.setup.routing.activationUser()), 0);
    // What to enter at the DNS is kept, also without the tenant.
    const QString txt = entry(desk->directory(), u"domains"_s, u"id"_s, fqdn)[u"txt"].toString();
    QVERIFY(!txt.isEmpty());
    const Result<ServiceFacts> facts = await(serviceFacts(desk->ports, *first->service));
    QVERIFY(facts);
    QVERIFY(facts->domain);
    QCOMPARE(facts->domain->records.first().value, txt);

    desk->clock->advance(std::chrono::hours(72));
    desk->restart();
    const Result<Deployment> early = resume(*desk, *first->service);
    QVERIFY(early);
    QCOMPARE(taskIn(early->tasks, TaskKind::Domain).finding, TaskFinding::DomainWaiting);
    publish(*desk, fqdn);
    desk->restart();
    const Result<Deployment> late = resume(*desk, *first->service);
    QVERIFY(late);
    QVERIFY2(allWent(late->tasks), qPrintable(story(late->tasks)));
    QCOMPARE(activated(*desk, wanted.setup.routing.activationUser()), 1);
    QCOMPARE(await(desk->ports.store->service(*first->service))->deploy, DeployStatus::Ready);
}

void TestDeployEndToEnd::lessMayBeDone_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<TaskKind>("kind");
    QTest::addColumn<TaskFinding>("finding");
    QTest::newRow("domains by hand") << u"mandatory-only"_s << TaskKind::Domain << TaskFinding::DomainToAdd;
    QTest::newRow("users after them") << u"mandatory-only"_s << TaskKind::ActivationUser
                                      << TaskFinding::UserAfterDomain;
    QTest::newRow("no licence left") << u"no-free-licence"_s << TaskKind::Licences << TaskFinding::LicencesShort;
}

void TestDeployEndToEnd::lessMayBeDone()
{
    QFETCH(QString, tenant);
    QFETCH(TaskKind, kind);
    QFETCH(TaskFinding, finding);
    const auto desk = this->desk(tenant);
    OnboardingDraft wanted = draft(tenant);
    wanted.continuedAnyway = true;
    const QJsonObject untouched = desk->directory();
    const Result<Deployment> done = create(*desk, wanted);
    QVERIFY2(done, done ? "" : qPrintable(QString::number(int(done.error().code))));
    QVERIFY2(taskIn(done->tasks, kind).finding == finding, qPrintable(story(done->tasks)));
    QCOMPARE(taskIn(done->tasks, kind).state, TaskState::Warnings);
    QCOMPARE(taskIn(done->tasks, TaskKind::Save).state, TaskState::Success);
    QCOMPARE(await(desk->ports.store->service(*done->service))->deploy, DeployStatus::Ready);
    if (tenant == "mandatory-only"_L1)
        QCOMPARE(desk->directory(), untouched);
}

void TestDeployEndToEnd::lostAnswers_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("match");
    for (const QString &fault : {u"done-then-drop"_s, u"done-then-503"_s, u"429"_s, u"503"_s}) {
        for (const QString &match : {u"/v1.0/domains$"_s, u"/v1.0/users$"_s, u"/assignLicense"_s, u"/v1.0/\\$batch"_s})
            QTest::newRow(qPrintable(fault + u' ' + match)) << fault << match;
    }
}

void TestDeployEndToEnd::lostAnswers()
{
    QFETCH(QString, fault);
    QFETCH(QString, match);
    const auto desk = this->desk(u"carrier"_s);
    desk->fault(fault, match, {{u"method"_s, u"POST"_s}, {u"count"_s, 1}, {u"retryAfter"_s, u"2"_s}});
    const OnboardingDraft wanted = draft(u"carrier"_s);
    Result<Deployment> done = create(*desk, wanted);
    if (!done) // nothing is kept: once more
        done = create(*desk, wanted);
    QVERIFY2(done, done ? "" : qPrintable(QString::number(int(done.error().code))));
    if (!allWent(done->tasks))
        done = resume(*desk, *done->service);
    QVERIFY(done);
    QVERIFY2(allWent(done->tasks), qPrintable(story(done->tasks)));
    QCOMPARE(activated(*desk, wanted.setup.routing.activationUser()), 1);
    QCOMPARE(*await(desk->ports.store->countServices({}, {})), 1);
}

void TestDeployEndToEnd::stoppedAtEachRequest_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("cancelled") << 0;
    QTest::newRow("unsent") << 1;  // killed before it is sent
    QTest::newRow("unheard") << 2; // killed before the answer
}

void TestDeployEndToEnd::stoppedAtEachRequest()
{
    QFETCH(int, way);
    bool whole = false;
    for (int at = 0; !whole && at < 40; ++at) {
        init(); // an untouched tenant
        const auto desk = this->desk(u"carrier"_s);
        const OnboardingDraft wanted = draft(u"carrier"_s);
        const Cancel dying = desk->cancel;
        std::optional<Task<Result<Deployment>>> dead;
        if (way == 0) {
            desk->http->death = MortalHttp::Death::Cancelled;
            desk->http->deathAt = at;
            const Result<Deployment> stopped = create(*desk, wanted);
            whole = desk->http->sent <= at;
            if (!stopped && !whole)
                QCOMPARE(stopped.error().code, FailureCode::Cancelled);
        } else {
            const auto killed = std::make_shared<Killed>(desk->http, at, way == 2);
            desk->ports.http = killed;
            const auto over = std::make_shared<bool>(false);
            dead = noting(createAndDeploy(desk->ports, wanted, {}, {}, dying), over);
            awaitUntil([&] { return killed->dead() || *over; });
            whole = *over;
        }

        desk->restart();
        const Result<int> interrupted = await(desk->ports.store->endInterruptedTasks(desk->ports.clock->now()));
        QVERIFY(interrupted);
        const auto services = await(desk->ports.store->services({}, {}));
        QVERIFY(services);
        QVERIFY(services->size() <= 1);
        const Result<Deployment> done =
            services->isEmpty() ? create(*desk, wanted) : resume(*desk, services->first().id);
        QVERIFY2(done, done ? "" : qPrintable(QString::number(int(done.error().code))));
        QVERIFY2(allWent(done->tasks), qPrintable(u"at %1:\n%2"_s.arg(at).arg(story(done->tasks))));
        QCOMPARE(await(desk->ports.store->service(*done->service))->deploy, DeployStatus::Ready);
        QCOMPARE(activated(*desk, wanted.setup.routing.activationUser()), 1);
        QCOMPARE(desk->secrets->entries().size(), size_t(2));
        QCOMPARE(*await(desk->ports.store->countServices({}, {})), 1);
        dying.request(); // the dead process' frames end
        if (dead)
            (void)await(std::move(*dead));
    }
    QVERIFY(whole);
}

void TestDeployEndToEnd::noSecretAnywhere()
{
    const auto desk = this->desk(u"writable"_s);
    const OnboardingDraft wanted = draft(u"writable"_s);
    const Result<Deployment> first = create(*desk, wanted);
    QVERIFY(first);
    publish(*desk, wanted.setup.routing.fqdn());
    const Result<Deployment> done = resume(*desk, *first->service);
    QVERIFY(done);
    QVERIFY2(allWent(done->tasks), qPrintable(story(done->tasks)));
    const QString out = desk->folder.filePath(u"out"_s);
    QVERIFY(QDir().mkpath(out));
    const Result<QString> folder = await(savePackage(desk->ports, *done->service, out));
    QVERIFY2(folder, folder ? "" : qPrintable(QString::number(int(folder.error().code))));
    const Result<QString> zip = await(savePackage(desk->ports, *done->service, QString(out + u"/package.zip"_s)));
    QVERIFY(zip);
    QVERIFY(QFile::exists(*zip));

    QStringList files;
    QDirIterator all(*folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += QDir(*folder).relativeFilePath(all.next());
    QVERIFY2(files.contains(u"service.json"), qPrintable(files.join(u' ')));
    QVERIFY2(files.size() >= 5, qPrintable(files.join(u' ')));
    QFile json(*folder + u"/service.json"_s);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(json.readAll()).isObject());

    Search search;
    search.add(u"client secret"_s, m_sandbox->tenant(u"writable"_s).secret.toUtf8());
    search.add(u"carrier's password"_s, CarrierPassword.toUtf8());
    search.add(u"the activation user's password"_s, "passwordProfile"); // nobody knows it but the body that held it
    QCOMPARE(search.inFolder(desk->folder.path()), QStringList());
    QCOMPARE(search.in(printed), QStringList());
    QCOMPARE(search.in(QJsonDocument(m_sandbox->control("GET", u"/sandbox/log"_s)).toJson()), QStringList());
    const Result<ServiceFacts> facts = await(serviceFacts(desk->ports, *done->service));
    QVERIFY(facts);
    const CustomerMail mail = mailToCustomer(*facts);
    QCOMPARE(search.in((mail.subject + mail.body).toUtf8()), QStringList());
}

QTEST_GUILESS_MAIN(TestDeployEndToEnd)
#include "tst_deploy.moc"
