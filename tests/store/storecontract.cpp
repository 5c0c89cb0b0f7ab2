#include "tests/store/storecontract.h"

#include "tests/store/samples.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using Samples::customer;
using Samples::service;

namespace
{
template <class T>
std::optional<FailureCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <class T>
T good(Result<T> result, const std::source_location &where = std::source_location::current())
{
    if (!result)
        qFatal("line %u: failed with %d %s", where.line(), int(result.error().code),
               qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
} // namespace

void StoreContract::init()
{
    m_store = emptyStore();
    if (qstrcmp(QTest::currentTestFunction(), "refusesBeforeOpening") != 0 &&
        qstrcmp(QTest::currentTestFunction(), "listsWaitForOpening") != 0)
        QVERIFY(good(await(m_store->open())).created);
}

void StoreContract::cleanup()
{
    m_store.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void StoreContract::answersComeByTheEventLoop()
{
    auto task = m_store->changeToken();
    QTest::qSleep(50); // the worker has long finished
    QVERIFY(!task.isReady());
    (void)good(await(std::move(task)));
}

void StoreContract::opensTwiceAndKeepsItsId()
{
    const StoreInfo again = good(await(m_store->open()));
    QVERIFY(!again.created);
    auto second = sameStore();
    const StoreInfo other = good(await(second->open()));
    QVERIFY(!other.created);
    QVERIFY(other.id == again.id);
}

void StoreContract::refusesBeforeOpening()
{
    const CustomerId id = CustomerId::create();
    QCOMPARE(codeOf(await(m_store->customer(id))), FailureCode::StoreBroken);
    QCOMPARE(codeOf(await(m_store->countCustomers({}, Cancel()))), FailureCode::StoreBroken);
    (void)good(await(m_store->open()));
    QCOMPARE(good(await(m_store->countCustomers({}, Cancel()))), 0);
}

void StoreContract::listsWaitForOpening()
{
    auto opening = m_store->open();
    auto count = m_store->countCustomers({}, Cancel());
    auto list = m_store->services({}, Cancel());
    QCOMPARE(good(await(std::move(count))), 0);
    QVERIFY(good(await(std::move(list))).isEmpty());
    (void)good(await(std::move(opening)));
}

void StoreContract::customers()
{
    const Customer added = good(await(m_store->addCustomer(customer(u"Contoso"_s))));
    QVERIFY(added.createdAt.isValid());
    QCOMPARE(added.createdAt.timeSpec(), Qt::UTC);
    const Customer read = good(await(m_store->customer(added.id)));
    QVERIFY(read.id == added.id);
    QCOMPARE(read.name, u"Contoso"_s);
    QCOMPARE(read.description, added.description);
    QCOMPARE(read.tenant, added.tenant);
    QCOMPARE(read.email, added.email);
    QCOMPARE(read.phone, added.phone);
    QCOMPARE(read.secondaryEmail, added.secondaryEmail);
    QCOMPARE(read.secondaryPhone, added.secondaryPhone);
    QCOMPARE(read.createdAt, added.createdAt);
    QCOMPARE(read.revision, added.revision);
    good(await(m_store->removeCustomer(added.id)));
    QCOMPARE(codeOf(await(m_store->customer(added.id))), FailureCode::NoLongerThere);
    QCOMPARE(codeOf(await(m_store->removeCustomer(added.id))), FailureCode::NoLongerThere);
    QCOMPARE(codeOf(await(m_store->updateCustomer(added))), FailureCode::NoLongerThere);
}

void StoreContract::customerNamesAreUniqueInUnicode()
{
    (void)good(await(m_store->addCustomer(customer(u"ÄRGER Straße"_s))));
    QCOMPARE(codeOf(await(m_store->addCustomer(customer(u"ärger STRASSE"_s)))), FailureCode::NameTaken);
    Customer other = good(await(m_store->addCustomer(customer(u"Other"_s))));
    other.name = u"Ärger Strasse"_s;
    QCOMPARE(codeOf(await(m_store->updateCustomer(other))), FailureCode::NameTaken);
    other.name = u"OTHER"_s; // its own name in other letters
    QCOMPARE(good(await(m_store->updateCustomer(other))).name, u"OTHER"_s);
}

void StoreContract::customerRevisions()
{
    const Customer first = good(await(m_store->addCustomer(customer(u"Contoso"_s))));
    Customer mine = first;
    mine.phone = u"1"_s;
    const Customer changed = good(await(m_store->updateCustomer(mine)));
    QVERIFY(changed.revision > first.revision);
    Customer theirs = first;
    theirs.phone = u"2"_s;
    QCOMPARE(codeOf(await(m_store->updateCustomer(theirs))), FailureCode::ChangedMeanwhile);
    QCOMPARE(good(await(m_store->customer(first.id))).phone, u"1"_s);
}

void StoreContract::customerWithServicesStays()
{
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    const Service s = good(await(m_store->createService(service(owner.id, u"svc"_s), {}, {}, {})));
    const Outcome refused = await(m_store->removeCustomer(owner.id));
    QCOMPARE(codeOf(refused), FailureCode::CustomerHasServices);
    QCOMPARE(refused.error().subject, u"Owner"_s);
    (void)good(await(m_store->removeService(s.id)));
    good(await(m_store->removeCustomer(owner.id)));
}

void StoreContract::importsCustomers()
{
    (void)good(await(m_store->addCustomer(customer(u"There"_s))));
    const QList<Customer> file{customer(u"New"_s), customer(u"THERE"_s), customer(u"Other"_s), customer(u"new"_s)};
    const auto answers = good(await(m_store->importCustomers(file)));
    QCOMPARE(answers.size(), 4);
    QVERIFY(!answers.at(0) && answers.at(1) && !answers.at(2) && answers.at(3));
    QCOMPARE(answers.at(1)->code, FailureCode::NameTaken);
    QCOMPARE(good(await(m_store->countCustomers({}, Cancel()))), 3);
    const auto trail = good(await(m_store->audit(0, 1)));
    QCOMPARE(trail.constFirst().action, u"customers.imported"_s);
}

void StoreContract::services()
{
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    Service wanted = service(owner.id, u"Berlin1"_s);
    wanted.qoe = wanted.registration;
    wanted.qoe->secret = std::nullopt;
    wanted.qoe->secretEnds = {};
    const Service made = good(await(m_store->createService(wanted, {}, {}, u"detail"_s)));
    const Service read = good(await(m_store->serviceByShortName(u"bERLIN1"_s)));
    QVERIFY(read.id == made.id && read.customer == owner.id);
    QCOMPARE(read.fullName, wanted.fullName);
    QCOMPARE(read.licence, wanted.licence);
    QCOMPARE(read.licensedUsers, 42);
    QCOMPARE(read.deploy, DeployStatus::Ready);
    QCOMPARE(read.createdAt, made.createdAt);
    QCOMPARE(read.registration.cloudId, wanted.registration.cloudId);
    QCOMPARE(read.registration.clientId, wanted.registration.clientId);
    QVERIFY(read.registration.secret == wanted.registration.secret);
    QCOMPARE(read.registration.secretEnds, wanted.registration.secretEnds);
    QCOMPARE(read.registration.adminProof, AdminProof::SignedIn);
    QCOMPARE(read.registration.status, AuthStatus::Problems);
    QCOMPARE(read.registration.validatedAt, wanted.registration.validatedAt);
    QVERIFY(read.qoe && !read.qoe->secret && !read.qoe->secretEnds.isValid());
    QCOMPARE(good(await(m_store->servicesOf(owner.id))).size(), 1);
    QCOMPARE(good(await(m_store->servicesByClient(wanted.registration.clientId.toUpper()))).size(), 1);
    QVERIFY(good(await(m_store->servicesByClient(u"other"_s))).isEmpty());

    const auto entry = good(await(m_store->audit(0, 1))).constFirst();
    QCOMPARE(entry.action, u"service.created"_s);
    QCOMPARE(entry.subject, u"Berlin1"_s);
    QCOMPARE(entry.detail, u"detail"_s);

    const auto removals = good(await(m_store->removeService(made.id)));
    QCOMPARE(removals.size(), 1);
    QVERIFY(removals.constFirst().secret == *wanted.registration.secret);
    QCOMPARE(codeOf(await(m_store->service(made.id))), FailureCode::NoLongerThere);
    QCOMPARE(good(await(m_store->openIntents())).size(), 1);
    QCOMPARE(codeOf(await(m_store->createService(service(CustomerId::create(), u"nobody"_s), {}, {}, {}))),
             FailureCode::NoLongerThere);
}

void StoreContract::shortNames()
{
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    const Customer other = good(await(m_store->addCustomer(customer(u"Other"_s))));
    QVERIFY(good(await(m_store->shortNameFree(u"Name"_s))));
    (void)good(await(m_store->createService(service(owner.id, u"Name"_s), {}, {}, {})));
    QVERIFY(!good(await(m_store->shortNameFree(u"nAME"_s))));
    const auto taken = await(m_store->createService(service(other.id, u"NAME"_s), {}, {}, {}));
    QCOMPARE(codeOf(taken), FailureCode::NameTaken);
    QCOMPARE(taken.error().subject, u"NAME"_s);
}

void StoreContract::serviceRevisions()
{
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    const Service first = good(await(m_store->createService(service(owner.id, u"one"_s), {}, {}, {})));
    (void)good(await(m_store->createService(service(owner.id, u"two"_s), {}, {}, {})));
    Service mine = first;
    mine.shortName = u"three"_s;
    mine.fullName = u"Full"_s;
    mine.licensedUsers = 7;
    mine.licence = LicenceType::HostedEssentialsPlus;
    mine.registration.clientId = u"not taken"_s; // only saveRegistration changes registrations
    const Service changed = good(await(m_store->updateService(mine)));
    QVERIFY(changed.revision > first.revision);
    QCOMPARE(changed.registration.clientId, first.registration.clientId);
    QCOMPARE(good(await(m_store->service(first.id))).licensedUsers, 7);
    QCOMPARE(codeOf(await(m_store->updateService(first))), FailureCode::ChangedMeanwhile);
    Service same = changed;
    same.shortName = u"TWO"_s;
    QCOMPARE(codeOf(await(m_store->updateService(same))), FailureCode::NameTaken);
    // A check in the background must not spoil what a person is just editing.
    Report report;
    good(await(m_store->saveReport(first.id, RegistrationKind::DirectRouting, report,
                                   CheckedRegistration::of(first.registration))));
    (void)good(await(m_store->updateService(changed)));
    (void)good(await(m_store->removeService(first.id)));
    QCOMPARE(codeOf(await(m_store->updateService(changed))), FailureCode::NoLongerThere);
}

void StoreContract::renamedCustomerShowsInServices()
{
    Customer owner = good(await(m_store->addCustomer(customer(u"Before"_s))));
    (void)good(await(m_store->createService(service(owner.id, u"svc"_s), {}, {}, {})));
    owner.name = u"Afterwards"_s;
    (void)good(await(m_store->updateCustomer(owner)));
    ListQuery<ServiceColumn> query;
    query.filter = u"AFTERW"_s;
    QCOMPARE(good(await(m_store->services(query, Cancel()))).value(0).customerName, u"Afterwards"_s);
    query.filter = u"before"_s;
    QVERIFY(good(await(m_store->services(query, Cancel()))).isEmpty());
}

void StoreContract::secretsAreTiedByIntents()
{
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    const Intent write;
    good(await(m_store->beginIntent(write)));
    QCOMPARE(good(await(m_store->openIntents())).size(), 1);
    Service wanted = service(owner.id, u"svc"_s);
    wanted.registration.secret = write.secret;
    const Service made = good(await(m_store->createService(wanted, {}, {write.id}, {})));
    QVERIFY(good(await(m_store->openIntents())).isEmpty());

    const Intent replace;
    good(await(m_store->beginIntent(replace)));
    Registration next = made.registration;
    next.secret = replace.secret;
    const auto removal =
        good(await(m_store->saveRegistration(made.id, RegistrationKind::DirectRouting, next, replace.id)));
    QVERIFY(removal && removal->secret == write.secret);
    const auto open = good(await(m_store->openIntents()));
    QCOMPARE(open.size(), 1);
    QVERIFY(open.constFirst().id == removal->id);
    good(await(m_store->endIntent(removal->id)));
    good(await(m_store->endIntent(removal->id))); // forgotten is forgotten
    QVERIFY(good(await(m_store->openIntents())).isEmpty());
    // The same secret again: nothing to remove.
    QVERIFY(!good(await(m_store->saveRegistration(made.id, RegistrationKind::DirectRouting, next, {}))));
    QVERIFY(!good(await(m_store->saveRegistration(made.id, RegistrationKind::Qoe, next, {}))));
    QVERIFY(good(await(m_store->service(made.id))).qoe.has_value());
}

void StoreContract::sweptIntentStopsTheCommit()
{
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    const Intent write;
    good(await(m_store->beginIntent(write)));
    good(await(m_store->endIntent(write.id))); // as another instance's sweep does
    QCOMPARE(codeOf(await(m_store->createService(service(owner.id, u"svc"_s), {}, {write.id}, {}))),
             FailureCode::NoLongerThere);
    QVERIFY(good(await(m_store->shortNameFree(u"svc"_s))));
}

void StoreContract::reports()
{
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    const Service made = good(await(m_store->createService(service(owner.id, u"svc"_s), {}, {}, {})));
    Report report;
    report.items = {CheckItem{CheckId::Tenant, CheckState::Ok, Finding::TenantFound, {u"Contoso"_s}}};
    report.tenantName = u"Contoso Ltd"_s;
    report.tenantId = u"11111111-2222-3333-4444-555555555555"_s;
    CheckedRegistration checked = CheckedRegistration::of(made.registration);
    report.checkedAt = QDateTime::fromMSecsSinceEpoch(1'750'000'000'000, Qt::UTC);
    good(await(m_store->saveReport(made.id, RegistrationKind::DirectRouting, report, checked)));
    const Service read = good(await(m_store->service(made.id)));
    QCOMPARE(read.registration.status, authStatus(report.verdict()));
    QCOMPARE(read.registration.tenantName, u"Contoso Ltd"_s);
    QCOMPARE(read.registration.tenantId, report.tenantId);
    QCOMPARE(read.registration.validatedAt, report.checkedAt);
    QCOMPARE(read.registration.secretEnds, made.registration.secretEnds); // the check could not see it
    QVERIFY(read.registration.lastReport && read.registration.lastReport->items.size() == 1);
    report.secretEnds = report.checkedAt.addDays(9);
    report.tenantName.clear(); // unknown this time
    report.tenantId.clear();
    good(await(m_store->saveReport(made.id, RegistrationKind::DirectRouting, report, checked)));
    ListQuery<ServiceColumn> query;
    const ServiceRow row = good(await(m_store->services(query, Cancel()))).value(0);
    QCOMPARE(row.secretEnds, report.secretEnds);
    QCOMPARE(row.auth, authStatus(report.verdict()));
    QCOMPARE(good(await(m_store->service(made.id))).registration.tenantName, u"Contoso Ltd"_s);
    QCOMPARE(good(await(m_store->service(made.id))).registration.tenantId, read.registration.tenantId);

    // A check that nobody asked for is in the trail only where something changed.
    const auto entries = [&] { return *await(m_store->countAudit({}, Cancel())); };
    const qint64 before = entries();
    checked.automatic = true;
    good(await(m_store->saveReport(made.id, RegistrationKind::DirectRouting, report, checked)));
    QCOMPARE(entries(), before);
    report.secretEnds = report.secretEnds.addDays(1);
    good(await(m_store->saveReport(made.id, RegistrationKind::DirectRouting, report, checked)));
    QCOMPARE(entries(), before + 1);
    QVERIFY(good(await(m_store->audit(0, 1))).constFirst().detail.endsWith("automatic"_L1));
    checked.automatic = false;
    good(await(m_store->saveReport(made.id, RegistrationKind::DirectRouting, report, checked)));
    QCOMPARE(entries(), before + 2);

    // A report of what the registration was before says nothing about it.
    QList<CheckedRegistration> others(3, checked);
    others[0].secret = SecretId::create();
    others[1].tenant = u"other.onmicrosoft.com"_s;
    others[2].clientId = u"other"_s;
    for (const CheckedRegistration &other : std::as_const(others)) {
        QCOMPARE(codeOf(await(m_store->saveReport(made.id, RegistrationKind::DirectRouting, {}, other))),
                 FailureCode::ChangedMeanwhile);
        QCOMPARE(good(await(m_store->service(made.id))).registration.validatedAt, report.checkedAt);
    }
    QCOMPARE(codeOf(await(m_store->saveReport(made.id, RegistrationKind::Qoe, report, checked))),
             FailureCode::NoLongerThere);
    QCOMPARE(codeOf(await(m_store->saveReport(ServiceId::create(), RegistrationKind::Qoe, report, checked))),
             FailureCode::NoLongerThere);
}

void StoreContract::draftsWithoutSecret()
{
    OnboardingDraft draft;
    draft.shortName = u"draft"_s;
    draft.secret = Secret(u"S3cr3t-that-must-not-be-kept"_s);
    good(await(m_store->saveDraft(draft)));
    draft.fullName = u"Later"_s;
    good(await(m_store->saveDraft(draft)));
    const auto rows = good(await(m_store->drafts()));
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.constFirst().draft.id == draft.id);
    QCOMPARE(rows.constFirst().draft.fullName, u"Later"_s);
    QVERIFY(rows.constFirst().draft.secret.isEmpty());
    QVERIFY(rows.constFirst().changedAt.isValid());
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    (void)good(await(m_store->createService(service(owner.id, u"svc"_s), draft.id, {}, {})));
    QVERIFY(good(await(m_store->drafts())).isEmpty());
    good(await(m_store->saveDraft(draft)));
    good(await(m_store->removeDraft(draft.id)));
    QVERIFY(good(await(m_store->drafts())).isEmpty());
}

void StoreContract::auditTrail()
{
    AuditEntry entry;
    entry.actor = u"somebody else"_s; // not for the caller to say
    entry.action = u"check.continued-anyway"_s;
    entry.subject = u"svc"_s;
    for (int i = 0; i < 5; ++i) {
        entry.detail = QString::number(i);
        good(await(m_store->appendAudit(entry)));
    }
    const auto page = good(await(m_store->audit(1, 2)));
    QCOMPARE(page.size(), 2);
    QCOMPARE(page.at(0).detail, u"3"_s);
    QCOMPARE(page.at(1).detail, u"2"_s);
    QCOMPARE(page.at(0).actor, u"tester"_s);
    QVERIFY(qAbs(page.at(0).at.msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
}

void StoreContract::oddTexts()
{
    const QStringList odd{
        u"'; DROP TABLE customers; --"_s, u"\"%_*?\\"_s,       u"\u202Eright-to-left\u202C"_s, u"😀 family"_s,
        u" leading and trailing "_s,      u"line\nend\ttab"_s, QString(100'000, u'x'),         u"nul\0inside"_s};
    for (const QString &text : odd) {
        Customer c = customer(text);
        c.description = text;
        const Customer added = good(await(m_store->addCustomer(c)));
        const Customer read = good(await(m_store->customer(added.id)));
        QCOMPARE(read.name, text);
        QCOMPARE(read.description, text);
        ListQuery<CustomerColumn> query;
        query.filter = text.left(40);
        const auto found = good(await(m_store->customers(query, Cancel())));
        QVERIFY2(found.size() == 1 || text.contains(u'\n') || text.contains(QChar::Null), qPrintable(text.left(40)));
    }
}

void StoreContract::twoStoresSeeEachOther()
{
    auto second = sameStore();
    (void)good(await(second->open()));
    qint64 mine = good(await(m_store->changeToken()));
    qint64 theirs = good(await(second->changeToken()));
    QCOMPARE(good(await(m_store->changeToken())), mine); // nothing changed
    const Customer added = good(await(m_store->addCustomer(customer(u"Contoso"_s))));
    QVERIFY(good(await(m_store->changeToken())) > mine);
    QElapsedTimer since;
    since.start();
    while (good(await(second->changeToken())) == theirs && !since.hasExpired(5000))
        QTest::qWait(20);
    QVERIFY(since.elapsed() < 1000);
    QCOMPARE(good(await(second->customer(added.id))).name, u"Contoso"_s);
    QCOMPARE(good(await(second->customers({}, Cancel()))).size(), 1);

    mine = good(await(m_store->changeToken()));
    good(await(second->removeCustomer(added.id)));
    QVERIFY(good(await(m_store->changeToken())) > mine);
    QVERIFY(good(await(m_store->customers({}, Cancel()))).isEmpty());
}

void StoreContract::twoStoresWriteTogether()
{
    auto second = sameStore();
    (void)good(await(second->open()));
    std::vector<Task<Result<Customer>>> tasks;
    for (int i = 0; i < 40; ++i) {
        tasks.push_back(m_store->addCustomer(customer(u"mine %1"_s.arg(i))));
        tasks.push_back(second->addCustomer(customer(u"theirs %1"_s.arg(i))));
    }
    for (auto &task : tasks)
        (void)good(await(std::move(task)));
    QCOMPARE(good(await(m_store->countCustomers({}, Cancel()))), 80);
    QCOMPARE(good(await(second->countCustomers(u"mine"_s, Cancel()))), 40);
}

void StoreContract::sameShortNameTwice()
{
    auto second = sameStore();
    (void)good(await(second->open()));
    const Customer owner = good(await(m_store->addCustomer(customer(u"Owner"_s))));
    for (int i = 0; i < 10; ++i) {
        const QString name = u"race%1"_s.arg(i);
        auto a = m_store->createService(service(owner.id, name), {}, {}, {});
        auto b = second->createService(service(owner.id, name.toUpper()), {}, {}, {});
        const auto first = await(std::move(a));
        const auto other = await(std::move(b));
        QVERIFY(first.has_value() != other.has_value());
        QCOMPARE((first ? other : first).error().code, FailureCode::NameTaken);
    }
}

namespace
{
Task<> collect(Task<Result<Customer>> task, std::shared_ptr<int> done)
{
    const auto result = co_await std::move(task);
    if (result)
        ++*done;
}

Task<> collectList(Task<Result<QList<Customer>>> task, std::shared_ptr<int> done)
{
    const auto result = co_await std::move(task);
    if (result || result.error().code == FailureCode::Cancelled)
        ++*done;
}
} // namespace

void StoreContract::finishesWritesWhenItGoes()
{
    const auto done = std::make_shared<int>(0);
    for (int i = 0; i < 50; ++i) {
        (void)collect(m_store->addCustomer(customer(u"late %1"_s.arg(i))), done);
        (void)collectList(m_store->customers({}, Cancel()), done);
    }
    m_store.reset();
    QCOMPARE(*done, 0); // not from inside the destructor
    awaitUntil([&] { return *done == 100; });
    m_store = sameStore();
    (void)good(await(m_store->open()));
    QCOMPARE(good(await(m_store->countCustomers({}, Cancel()))), 50);
}

} // namespace TenantLink
