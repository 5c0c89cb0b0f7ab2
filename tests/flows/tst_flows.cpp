// The stories: patience with the network, keychain and store in step, the check's cancelling and progress.
#include "models/flows/check.h"
#include "models/flows/keepsecret.h"
#include "models/flows/services.h"
#include "models/flows/tenantsession.h"
#include "models/flows/web.h"
#include "models/microsoft365/catalogue.h"
#include "models/microsoft365/clouds.h"
#include "models/store/sqlitestore.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/scriptedhttp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto Get = HttpRequest::Verb::Get;
const QString discoveryAddress =
    u"https://login.example/e7b08158-ad3f-4cbb-bdcb-18d2b2401efc/v2.0/.well-known/openid-configuration"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CheckRequest goodRequest()
{
    return {u"example"_s, u"e7b08158-ad3f-4cbb-bdcb-18d2b2401efc"_s, u"bada999b-ceb4-41cf-9cfe-b83794640e32"_s,
            Secret(u"abc~secret"_s)};
}

} // namespace

class FlowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsAsAsked();
    void backsOffWithoutBeingTold();
    void givesUpInTheEnd();
    void doesNotWaitForAnHour();
    void triesALostConnectionOnceMore();
    void cancelEndsTheWait();
    void checkIsCancelledWhileTheNetworkIsSilent();
    void checkReportsWhatItKnowsSoFar();
    void createdServiceHasItsSecret();
    void takenNameKeepsNothing();
    void keychainThatRefusesKeepsNothing();
    void entryThatCameToBeAllTheSameIsRemoved();
    void replacedSecretLeavesNoOldEntry();
    void deletedServiceLeavesNoEntry();
    void keychainThatIsAwayIsSweptLater();
    void sameSecretIsFound();
    void validationKeepsItsReport();
    void registrationOfAService();

private:
    [[nodiscard]] HttpRequest get() const
    {
        HttpRequest request;
        request.url = QUrl(discoveryAddress);
        return request;
    }
    [[nodiscard]] Result<Service> create(const QString &shortName, const QString &secret)
    {
        if (!m_customer)
            m_customer = await(ports.store->addCustomer(
                                   Customer{CustomerId::create(), u"Contoso"_s, {}, {}, {}, {}, {}, {}, {}, 0}))
                             ->id;
        OnboardingDraft draft;
        draft.customer = m_customer;
        draft.shortName = shortName;
        draft.cloudId = u"example"_s;
        draft.tenant = goodRequest().tenant;
        draft.clientId = goodRequest().clientId;
        draft.secret = Secret(secret);
        return await(createService(ports, draft, std::nullopt));
    }
    [[nodiscard]] qsizetype openIntents() { return await(ports.store->openIntents())->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CustomerId> m_customer;
    std::shared_ptr<ScriptedHttp> http;
    std::shared_ptr<FakeClock> clock;
    std::shared_ptr<MemorySecrets> secrets;
    Ports ports;
};

void FlowsTest::init()
{
    ports = {};
    m_customer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    http = std::make_shared<ScriptedHttp>();
    clock = std::make_shared<FakeClock>();
    clock->setAutomatic(true);
    secrets = std::make_shared<MemorySecrets>();
    Cloud cloud;
    cloud.id = u"example"_s;
    cloud.name = u"Example"_s;
    cloud.authority = QUrl(u"https://login.example"_s);
    cloud.graph = QUrl(u"https://graph.example"_s);
    cloud.hosts = {u"login.example"_s};
    ports.http = http;
    ports.clock = clock;
    ports.secrets = secrets;
    ports.store = makeSqliteStore(m_folder->path(), u"tester"_s);
    ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{cloud});
    ports.catalogue = std::make_shared<const Catalogue>(
        readCatalogue(contents(u":/tenantlink/catalogue.json"_s), u"catalogue.json"_s).value());
    QVERIFY(await(ports.store->open()));
}

void FlowsTest::waitsAsAsked()
{
    http->expect(Get, discoveryAddress).answers(429, {}, {{"Retry-After", "2.128"}});
    http->expect(Get, discoveryAddress).answers(503, {}, {{"retry-after", "3"}});
    http->expect(Get, discoveryAddress).answers(200, "{}");
    const auto answer = await(sendPatiently(ports, get(), Cancel()));
    QCOMPARE(answer->status, 200);
    QCOMPARE(clock->slept(), (QList<std::chrono::milliseconds>{2128ms, 3000ms}));
    QCOMPARE(http->complaints(), QStringList());
}

void FlowsTest::backsOffWithoutBeingTold()
{
    http->expect(Get, discoveryAddress).answers(429, {}).times(2);
    http->expect(Get, discoveryAddress).answers(200, "{}");
    QCOMPARE(await(sendPatiently(ports, get(), Cancel()))->status, 200);
    QCOMPARE(clock->slept().size(), 2);
    QVERIFY(clock->slept().at(0) >= 500ms && clock->slept().at(0) <= 1000ms);
    QVERIFY(clock->slept().at(1) >= 1000ms && clock->slept().at(1) <= 2000ms);
}

void FlowsTest::givesUpInTheEnd()
{
    http->expect(Get, discoveryAddress).answers(503, {}).times(5);
    QCOMPARE(await(sendPatiently(ports, get(), Cancel()))->status, 503);
    QCOMPARE(http->complaints(), QStringList());
}

void FlowsTest::doesNotWaitForAnHour()
{
    http->expect(Get, discoveryAddress).answers(429, {}, {{"Retry-After", "3600"}});
    QCOMPARE(await(sendPatiently(ports, get(), Cancel()))->status, 429);
    QVERIFY(clock->slept().isEmpty());
}

void FlowsTest::triesALostConnectionOnceMore()
{
    http->expect(Get, discoveryAddress).fails(FailureCode::ConnectionLost).times(2);
    QCOMPARE(await(sendPatiently(ports, get(), Cancel())).error().code, FailureCode::ConnectionLost);
    QCOMPARE(http->complaints(), QStringList());
}

void FlowsTest::cancelEndsTheWait()
{
    clock->setAutomatic(false);
    http->expect(Get, discoveryAddress).answers(429, {}, {{"Retry-After", "50"}});
    const Cancel cancel;
    Task<Result<Answer>> task = sendPatiently(ports, get(), cancel);
    QTRY_COMPARE(clock->sleepers(), 1);
    cancel.request();
    QCOMPARE(await(std::move(task)).error().code, FailureCode::Cancelled);
}

void FlowsTest::checkIsCancelledWhileTheNetworkIsSilent()
{
    auto &step = http->expect(Get, discoveryAddress).held();
    const Cancel cancel;
    Task<Report> task = checkRegistration(ports, goodRequest(), {}, cancel);
    QTRY_COMPARE(step.running(), 1);
    cancel.request();
    const Report report = await(std::move(task));
    QCOMPARE(report.verdict(), Verdict::CouldNotCheck);
    QCOMPARE(http->cancelled(), 1);
}

void FlowsTest::checkReportsWhatItKnowsSoFar()
{
    http->expect(Get, discoveryAddress).answers(400, R"({"error":"invalid_tenant","error_codes":[90002]})");
    QList<qsizetype> seen;
    const Report report = await(checkRegistration(
        ports, goodRequest(), [&seen](const Report &so) { seen += so.items.size(); }, Cancel()));
    QCOMPARE(report.verdict(), Verdict::Problems);
    QVERIFY(report.stopsEverything());
    QCOMPARE(seen.first(), 1);
    QCOMPARE(seen.last(), report.items.size());
    QVERIFY(report.items.size() > 5); // what was not reached is said, too
}

void FlowsTest::createdServiceHasItsSecret()
{
    const auto service = create(u"alpha1"_s, u"  abc~secret\n"_s);
    QVERIFY(service);
    QCOMPARE(secrets->entries().size(), 1);
    QCOMPARE(secrets->entries().at(*service->registration.secret).revealText(), u"abc~secret"_s); // trimmed
    QCOMPARE(service->registration.secretHint, u"abc"_s);
    QCOMPARE(openIntents(), 0);
}

void FlowsTest::takenNameKeepsNothing()
{
    QVERIFY(create(u"alpha1"_s, u"abc"_s));
    const auto second = create(u"ALPHA1"_s, u"xyz"_s);
    QCOMPARE(second.error().code, FailureCode::NameTaken);
    QCOMPARE(secrets->entries().size(), 1);
    QCOMPARE(openIntents(), 0);
}

void FlowsTest::keychainThatRefusesKeepsNothing()
{
    secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainLocked);
    QCOMPARE(create(u"alpha1"_s, u"abc"_s).error().code, FailureCode::KeychainLocked);
    QVERIFY(await(ports.store->shortNameFree(u"alpha1"_s)).value());
    QCOMPARE(openIntents(), 0);
    QVERIFY(create(u"alpha1"_s, u"abc"_s)); // and the next try works
}

void FlowsTest::entryThatCameToBeAllTheSameIsRemoved()
{
    secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainSilent, 1, true);
    QCOMPARE(create(u"alpha1"_s, u"abc"_s).error().code, FailureCode::KeychainSilent);
    QVERIFY(secrets->entries().empty());
    QCOMPARE(openIntents(), 0);
}

void FlowsTest::replacedSecretLeavesNoOldEntry()
{
    const auto service = create(u"alpha1"_s, u"abc-old"_s);
    QVERIFY(service);
    const RegistrationChange change{service->registration.tenant, service->registration.clientId,
                                    u"admin@contoso.example"_s, Secret(u"xyz-new"_s)};
    const auto changed = await(changeRegistration(ports, service->id, RegistrationKind::DirectRouting, change));
    QVERIFY(changed);
    QCOMPARE(secrets->entries().size(), 1);
    QCOMPARE(secrets->entries().begin()->second.revealText(), u"xyz-new"_s);
    QCOMPARE(changed->registration.status, AuthStatus::NotValidated);
    QCOMPARE(openIntents(), 0);
    // Without a new secret the present one stays.
    const RegistrationChange same{
        service->registration.tenant, service->registration.clientId, u"other@contoso.example"_s, {}};
    QVERIFY(await(changeRegistration(ports, service->id, RegistrationKind::DirectRouting, same)));
    QCOMPARE(secrets->entries().begin()->second.revealText(), u"xyz-new"_s);
}

void FlowsTest::deletedServiceLeavesNoEntry()
{
    const auto service = create(u"alpha1"_s, u"abc"_s);
    const RegistrationChange qoe{service->registration.tenant, service->registration.clientId, {}, Secret(u"qoe"_s)};
    QVERIFY(await(changeRegistration(ports, service->id, RegistrationKind::Qoe, qoe)));
    QCOMPARE(secrets->entries().size(), 2);
    QVERIFY(await(deleteService(ports, service->id)));
    QVERIFY(secrets->entries().empty());
    QCOMPARE(openIntents(), 0);
}

void FlowsTest::keychainThatIsAwayIsSweptLater()
{
    const auto service = create(u"alpha1"_s, u"abc"_s);
    secrets->failNext(MemorySecrets::Operation::Remove, FailureCode::KeychainLocked, -1);
    QVERIFY(await(deleteService(ports, service->id))); // the service is gone, its entry waits
    QCOMPARE(secrets->entries().size(), 1);
    QCOMPARE(openIntents(), 1);
    QCOMPARE(await(sweepIntents(ports)).error().code, FailureCode::KeychainLocked);
    secrets->failNext(MemorySecrets::Operation::Remove, FailureCode::KeychainLocked, 0);
    QVERIFY(await(sweepIntents(ports)));
    QVERIFY(secrets->entries().empty());
    QCOMPARE(openIntents(), 0);
}

void FlowsTest::sameSecretIsFound()
{
    const auto first = create(u"alpha1"_s, u"abc-same"_s);
    const QString client = goodRequest().clientId;
    QCOMPARE(await(serviceWithSameSecret(ports, client, Secret(u" abc-same "_s), std::nullopt)).value(), u"alpha1"_s);
    QCOMPARE(await(serviceWithSameSecret(ports, client, Secret(u"other"_s), std::nullopt)).value(), QString());
    QCOMPARE(await(serviceWithSameSecret(ports, client, Secret(u"abc-same"_s), first->id)).value(), QString());
}

void FlowsTest::validationKeepsItsReport()
{
    const auto service = create(u"alpha1"_s, u"abc"_s);
    http->expect(Get, discoveryAddress).answers(200, "<html>");
    const auto report = await(validateService(ports, service->id, RegistrationKind::DirectRouting, {}, Cancel()));
    QVERIFY(report);
    const Service kept = await(ports.store->service(service->id)).value();
    QCOMPARE(kept.registration.status, AuthStatus::CouldNotCheck);
    QVERIFY(kept.registration.lastReport.has_value());
    secrets->failNext(MemorySecrets::Operation::Read, FailureCode::SecretNotHere);
    QCOMPARE(await(validateService(ports, service->id, RegistrationKind::DirectRouting, {}, Cancel())).error().code,
             FailureCode::SecretNotHere);
}

void FlowsTest::registrationOfAService()
{
    const auto service = create(u"alpha1"_s, u"abc~secret"_s);
    const auto request = await(registrationOf(ports, service->id));
    QVERIFY(request);
    QCOMPARE(request->cloudId, service->registration.cloudId);
    QCOMPARE(request->tenant, goodRequest().tenant);
    QCOMPARE(request->clientId, goodRequest().clientId);
    QVERIFY(request->secret.sameAs(Secret(u"abc~secret"_s)));
    secrets->failNext(MemorySecrets::Operation::Read, FailureCode::KeychainLocked);
    QCOMPARE(await(registrationOf(ports, service->id)).error().code, FailureCode::KeychainLocked);
    QVERIFY(await(deleteService(ports, service->id)));
    QCOMPARE(await(registrationOf(ports, service->id)).error().code, FailureCode::NoLongerThere);
}

QTEST_GUILESS_MAIN(FlowsTest)
#include "tst_flows.moc"
