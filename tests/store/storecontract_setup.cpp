// What every Store keeps: a service's set-up, tasks, deploy status, the watch over its secret, the searched trail.
#include "tests/store/samples.h"
#include "tests/store/storecontract.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <QTest>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
template <class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("failure %d: %s", int(result.error().code), qPrintable(result.error().technical.value(0).second));
    return std::move(*result);
}

template <class T>
std::optional<FailureCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// A service of a customer that is made for it.
Service madeService(Store &store, const QString &shortName, const QDateTime &secretEnds)
{
    const Customer owner = good(await(store.addCustomer(Samples::customer(u"Customer of "_s + shortName))));
    Service service = Samples::service(owner.id, shortName);
    service.registration.secretEnds = secretEnds;
    return good(await(store.createService(service, {}, {}, {})));
}

QString json(const ServiceSetup &setup) { return QString::fromUtf8(QJsonDocument(toJson(setup)).toJson()); }

AuditQuery newest(const QString &filter = {})
{
    AuditQuery query;
    query.order = Qt::DescendingOrder;
    query.filter = filter;
    return query;
}

const QDateTime Now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
} // namespace

void StoreContract::setupIsKept()
{
    const Customer owner = good(await(m_store->addCustomer(Samples::customer(u"Owner"_s))));
    const Intent secret;
    const Intent password;
    for (const Intent &intent : {secret, password})
        QVERIFY(await(m_store->beginIntent(intent)));
    Service wanted = Samples::service(owner.id, u"svc"_s);
    wanted.registration.secret = secret.secret;
    wanted.carrierPassword = password.secret;
    wanted.setup.adminDomain = u"contoso.example"_s;
    wanted.setup.routing.label = u"contoso"_s;
    wanted.setup.routing.trunk = TrunkModel::Own;
    wanted.setup.sip.callLimit = 30;
    wanted.setup.commercial.given = true;
    wanted.setup.commercial.poNumber = u"PO-1 \u00dc"_s;
    wanted.deployBy = u"nobody yet"_s;
    const QList<IntentId> written{secret.id, password.id};
    const Service made = good(await(m_store->createService(wanted, {}, written, {}, {}, freshTasks())));
    QCOMPARE(await(m_store->openIntents())->size(), 0);
    QCOMPARE(await(m_store->tasks(made.id))->size(), TaskKinds);

    Service read = good(await(m_store->service(made.id)));
    QCOMPARE(read.setup.objectName, u"svc"_s);
    wanted.setup.objectName = read.setup.objectName;
    QCOMPARE(json(read.setup), json(wanted.setup));
    QCOMPARE(read.carrierPassword, std::optional(password.secret));
    QCOMPARE(read.deployBy, QString());

    read.setup.sip.callLimit = 60;
    read.carrierPassword.reset(); // no business of this call
    const Service changed = good(await(m_store->updateService(read)));
    QCOMPARE(changed.setup.sip.callLimit, 60);
    QCOMPARE(changed.carrierPassword, std::optional(password.secret));
    QCOMPARE(good(await(m_store->serviceByShortName(u"svc"_s))).setup.sip.callLimit, 60);
    QCOMPARE(good(await(m_store->findAudit(newest(), Cancel()))).constFirst().detail, u"sip"_s);

    // One of two intents was swept: nothing is kept.
    const Intent kept;
    QVERIFY(await(m_store->beginIntent(kept)));
    const QList<IntentId> swept{kept.id, IntentId::create()};
    QCOMPARE(codeOf(await(m_store->createService(Samples::service(owner.id, u"other"_s), {}, swept, {}))),
             FailureCode::NoLongerThere);
    QCOMPARE(await(m_store->openIntents())->size(), 1);
    QVERIFY(*await(m_store->shortNameFree(u"other"_s)));
}

void StoreContract::anotherCustomer()
{
    Service service = madeService(*m_store, u"svc"_s, {});
    const Customer other = good(await(m_store->addCustomer(Samples::customer(u"Tailspin"_s))));
    const CustomerId before = service.customer;
    service.customer = other.id;
    service.licence = LicenceType::HostedEssentialsPlus;
    QCOMPARE(good(await(m_store->updateService(service))).customer, other.id);

    ListQuery<ServiceColumn> query;
    query.filter = u"TAILSPIN"_s;
    query.column = ServiceColumn::Customer;
    const QList<ServiceRow> rows = good(await(m_store->services(query, Cancel())));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().customerName, u"Tailspin"_s);
    QCOMPARE(*await(m_store->countServices(u"customer of"_s, Cancel())), 0);
    QCOMPARE(await(m_store->servicesOf(other.id))->size(), 1);
    QVERIFY(await(m_store->removeCustomer(before)));
    QCOMPARE(codeOf(await(m_store->removeCustomer(other.id))), FailureCode::CustomerHasServices);

    const QList<AuditEntry> customer = good(await(m_store->findAudit(newest(u"customer-changed"_s), Cancel())));
    QCOMPARE(customer.size(), 1);
    QCOMPARE(customer.constFirst().detail, u"from Customer of svc to Tailspin"_s);
    const QList<AuditEntry> licence = good(await(m_store->findAudit(newest(u"licence-changed"_s), Cancel())));
    QCOMPARE(licence.size(), 1);
    QCOMPARE(licence.constFirst().detail, QString(u"from "_s + keyOf(LicenceType::HostedPro) + u" to "_s +
                                                  keyOf(LicenceType::HostedEssentialsPlus)));
    QCOMPARE(*await(m_store->countAudit(newest(u"service.changed"_s), Cancel())), 0);

    service = good(await(m_store->service(service.id)));
    service.customer = CustomerId::create();
    QCOMPARE(codeOf(await(m_store->updateService(service))), FailureCode::NoLongerThere);
}

void StoreContract::carrierPasswords()
{
    const Service service = madeService(*m_store, u"svc"_s, {});
    const auto replace = [&](std::optional<SecretId> password,
                             std::optional<IntentId> written) -> Result<std::optional<Intent>> {
        const Result<Service> present = await(m_store->service(service.id));
        if (!present)
            return fail(present.error());
        Service changed = *present;
        changed.carrierPassword = password;
        const Result<SavedSetup> saved = await(m_store->changeSetup(changed, {{}, true, written, Now}));
        if (!saved)
            return fail(saved.error());
        return saved->removal;
    };
    const Intent first;
    QVERIFY(await(m_store->beginIntent(first)));
    QVERIFY(!good(replace(first.secret, first.id)));
    QCOMPARE(good(await(m_store->service(service.id))).carrierPassword, std::optional(first.secret));
    QVERIFY(!good(replace(first.secret, {}))); // the same one stays
    QCOMPARE(codeOf(replace(SecretId::create(), IntentId::create())), FailureCode::NoLongerThere);
    const auto removal = good(replace({}, {}));
    QVERIFY(removal);
    QCOMPARE(removal->secret, first.secret);
    QCOMPARE(await(m_store->openIntents())->size(), 1);
    QVERIFY(await(m_store->endIntent(removal->id)));

    // It goes with the service.
    const SecretId last = SecretId::create();
    QVERIFY(!good(replace(last, {})));
    const QList<Intent> removals = good(await(m_store->removeService(service.id)));
    QCOMPARE(removals.size(), 2);
    QVERIFY(removals.at(0).secret == last || removals.at(1).secret == last);
    QCOMPARE(codeOf(replace({}, {})), FailureCode::NoLongerThere);
}

void StoreContract::deployStatus()
{
    const Service made = madeService(*m_store, u"svc"_s, {});
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const Service set = good(await(m_store->setDeployStatus(made.id, DeployStatus::Deployed, u"ran it"_s)));
    QCOMPARE(set.deploy, DeployStatus::Deployed);
    QCOMPARE(set.deployBy, u"tester"_s);
    QVERIFY(set.deployAt > before);
    QCOMPARE(set.revision, made.revision); // who edits the names is not disturbed
    const QList<AuditEntry> entries = good(await(m_store->findAudit(newest(u"deploy-status"_s), Cancel())));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().detail, u"deployed: ran it"_s);
    QCOMPARE(codeOf(await(m_store->setDeployStatus(ServiceId::create(), DeployStatus::Ready, {}))),
             FailureCode::NoLongerThere);
}

void StoreContract::tasksOfAService()
{
    const Service service = madeService(*m_store, u"svc"_s, {});
    QCOMPARE(await(m_store->tasks(service.id))->size(), 0);
    const qint64 entries = *await(m_store->countAudit({}, Cancel()));
    for (const TaskKind kind : {TaskKind::Save, TaskKind::Domain, TaskKind::Validate})
        QVERIFY(await(m_store->saveTask(service.id, {kind}, {})));
    QCOMPARE(*await(m_store->countAudit({}, Cancel())), entries); // null detail: not recorded
    ServiceTask failed{TaskKind::Domain, TaskState::Failed, 2};
    failed.startedAt = Now;
    failed.endedAt = Now.addSecs(5);
    failed.finding = TaskFinding::DomainWaiting;
    failed.args = {u"a.example"_s};
    failed.failure = Failure{FailureCode::KeychainLocked, u"graph.example"_s};
    QVERIFY(await(m_store->saveTask(service.id, failed, u"domain: failed"_s)));

    QList<ServiceTask> tasks = good(await(m_store->tasks(service.id)));
    QCOMPARE(tasks.size(), 3);
    QCOMPARE(tasks.at(0).kind, TaskKind::Validate);
    QCOMPARE(tasks.at(1).kind, TaskKind::Domain);
    QCOMPARE(tasks.at(1).state, TaskState::Failed);
    QCOMPARE(tasks.at(1).tries, 2);
    QCOMPARE(tasks.at(1).endedAt, failed.endedAt);
    QCOMPARE(tasks.at(1).args, failed.args);
    QCOMPARE(tasks.at(1).failure->code, FailureCode::KeychainLocked);
    QCOMPARE(tasks.at(2).kind, TaskKind::Save);
    QCOMPARE(good(await(m_store->findAudit(newest(u"service.task"_s), Cancel()))).constFirst().detail,
             u"domain: failed"_s);

    QVERIFY(await(m_store->removeService(service.id)));
    QCOMPARE(codeOf(await(m_store->tasks(service.id))), FailureCode::NoLongerThere);
    QCOMPARE(codeOf(await(m_store->saveTask(service.id, failed, {}))), FailureCode::NoLongerThere);
}

void StoreContract::interruptedTasks()
{
    const Service running = madeService(*m_store, u"running"_s, {});
    const Service waiting = madeService(*m_store, u"waiting"_s, {});
    const QList<std::pair<TaskKind, TaskState>> states{{TaskKind::Validate, TaskState::Success},
                                                       {TaskKind::Licences, TaskState::Queued},
                                                       {TaskKind::Domain, TaskState::InProgress},
                                                       {TaskKind::RoutingScript, TaskState::Queued},
                                                       {TaskKind::SbcScript, TaskState::Warnings}};
    for (const auto &[kind, state] : states)
        QVERIFY(await(m_store->saveTask(running.id, {kind, state}, {})));
    QVERIFY(await(m_store->saveTask(waiting.id, {TaskKind::Domain, TaskState::Queued}, {})));
    QVERIFY(await(m_store->claimTasks(running.id, RunId::create(), Now, Now.addSecs(60)))); // of an earlier start
    QCOMPARE(*await(m_store->endInterruptedTasks(Now)), 2);
    const QList<ServiceTask> tasks = good(await(m_store->tasks(running.id)));
    QCOMPARE(tasks.at(0).state, TaskState::Success);
    QCOMPARE(tasks.at(1).state, TaskState::Queued);
    QCOMPARE(tasks.at(2).state, TaskState::Cancelled);
    QCOMPARE(tasks.at(2).finding, TaskFinding::Interrupted);
    QVERIFY(tasks.at(2).endedAt.isValid());
    QCOMPARE(tasks.at(3).state, TaskState::Cancelled);
    QCOMPARE(tasks.at(4).state, TaskState::Warnings);
    QCOMPARE(await(m_store->tasks(waiting.id))->constFirst().state, TaskState::Queued);
    const qint64 token = *await(m_store->changeToken());
    QCOMPARE(*await(m_store->endInterruptedTasks(Now)), 0);
    QCOMPARE(*await(m_store->changeToken()), token);
}

void StoreContract::claimedTasks()
{
    const Service service = madeService(*m_store, u"svc"_s, {});
    const RunId mine = RunId::create();
    const RunId other = RunId::create();
    const auto claim = [&](RunId run, const QDateTime &now) {
        return codeOf(await(m_store->claimTasks(service.id, run, now, now.addSecs(60))));
    };
    QVERIFY(await(m_store->claimTasks(service.id, mine, Now, Now.addSecs(60))));
    QCOMPARE(claim(other, Now.addSecs(59)), FailureCode::TasksRunning);
    QVERIFY(await(m_store->claimTasks(service.id, mine, Now.addSecs(50), Now.addSecs(110)))); // renewed
    QCOMPARE(claim(other, Now.addSecs(109)), FailureCode::TasksRunning);
    QVERIFY(await(m_store->releaseTasks(service.id, other))); // not its own
    QCOMPARE(claim(other, Now.addSecs(109)), FailureCode::TasksRunning);
    QVERIFY(await(m_store->claimTasks(service.id, other, Now.addSecs(110), Now.addSecs(170)))); // the lease is over
    QCOMPARE(claim(mine, Now.addSecs(111)), FailureCode::TasksRunning);
    QVERIFY(await(m_store->claimTasks(service.id, mine, Now.addDays(-2), Now))); // a clock that went back
    QVERIFY(await(m_store->releaseTasks(service.id, mine)));
    QVERIFY(await(m_store->claimTasks(service.id, other, Now, Now.addSecs(60))));
    // What a start finds of the same person's window has ended, also between two tasks.
    QCOMPARE(*await(m_store->endInterruptedTasks(Now)), 0);
    QVERIFY(await(m_store->claimTasks(service.id, mine, Now, Now.addSecs(60))));
    QCOMPARE(codeOf(await(m_store->claimTasks(ServiceId::create(), mine, Now, Now))), FailureCode::NoLongerThere);
}

void StoreContract::anotherSetup()
{
    const Service service = madeService(*m_store, u"svc"_s, {});
    for (const ServiceTask &task : QList<ServiceTask>{{TaskKind::Domain, TaskState::Success, 2},
                                                      {TaskKind::SbcScript, TaskState::Success, 1},
                                                      {TaskKind::Save, TaskState::Queued}})
        QVERIFY(await(m_store->saveTask(service.id, task, {})));
    (void)good(await(m_store->setDeployStatus(service.id, DeployStatus::Deployed, {})));
    Service changed = service;
    changed.setup.sip.callLimit = 12;
    SetupChange change{{TaskKind::SbcScript, TaskKind::Save, TaskKind::RoutingScript}, false, {}, Now};

    // All or nothing: refused for its tasks, for its password's intent, for its revision.
    const RunId run = RunId::create();
    QVERIFY(await(m_store->claimTasks(service.id, run, Now.addSecs(-5), Now.addSecs(5))));
    QCOMPARE(codeOf(await(m_store->changeSetup(changed, change))), FailureCode::TasksRunning);
    QVERIFY(await(m_store->releaseTasks(service.id, run)));
    changed.carrierPassword = SecretId::create();
    const SetupChange swept{change.queue, true, IntentId::create(), Now};
    QCOMPARE(codeOf(await(m_store->changeSetup(changed, swept))), FailureCode::NoLongerThere);
    Service late = changed;
    --late.revision;
    QCOMPARE(codeOf(await(m_store->changeSetup(late, change))), FailureCode::ChangedMeanwhile);
    Service read = good(await(m_store->service(service.id)));
    QCOMPARE(read.setup.sip.callLimit, service.setup.sip.callLimit);
    QCOMPARE(read.deploy, DeployStatus::Deployed);
    QVERIFY(!read.carrierPassword);
    QCOMPARE(good(await(m_store->tasks(service.id))).at(1).state, TaskState::Success);

    const SavedSetup saved = good(await(m_store->changeSetup(changed, change)));
    QCOMPARE(saved.service.setup.sip.callLimit, 12);
    QCOMPARE(saved.service.deploy, DeployStatus::Unknown);
    QVERIFY(!saved.service.carrierPassword); // no business of this change
    const QList<ServiceTask> tasks = good(await(m_store->tasks(service.id)));
    QCOMPARE(tasks.size(), 3);
    QCOMPARE(tasks.at(0).state, TaskState::Success);
    QCOMPARE(tasks.at(1).state, TaskState::Queued);
    QCOMPARE(tasks.at(1).tries, 1);
    QCOMPARE(codeOf(await(m_store->changeSetup(changed, change))),
             FailureCode::ChangedMeanwhile); // that revision is over

    // A new name leaves what scripts made under the old one to be found.
    read = saved.service;
    read.shortName = u"renamed"_s;
    read.setup.objectName = u"no business of a caller"_s;
    QCOMPARE(good(await(m_store->updateService(read))).setup.objectName, u"svc"_s);
}

void StoreContract::secretEnds_data()
{
    QTest::addColumn<qint64>("seconds"); // from now
    QTest::addColumn<SecretEndCounts>("counts");
    constexpr qint64 Day = 24 * 60 * 60;
    QTest::newRow("unknown") << qint64(-1) << SecretEndCounts{};
    QTest::newRow("a year") << 365 * Day << SecretEndCounts{};
    QTest::newRow("31 days") << 31 * Day << SecretEndCounts{};
    QTest::newRow("30 days and a bit") << 31 * Day - 1 << SecretEndCounts{0, 0, 1};
    QTest::newRow("15 days") << 15 * Day << SecretEndCounts{0, 0, 1};
    QTest::newRow("14 days and a bit") << 15 * Day - 1 << SecretEndCounts{0, 1, 0};
    QTest::newRow("soon") << qint64(1) << SecretEndCounts{0, 1, 0};
    QTest::newRow("now") << qint64(0) << SecretEndCounts{1, 0, 0};
    QTest::newRow("long ago") << -400 * Day << SecretEndCounts{1, 0, 0};
}

void StoreContract::secretEnds()
{
    QFETCH(qint64, seconds);
    QFETCH(SecretEndCounts, counts);
    (void)madeService(*m_store, u"svc"_s, seconds == -1 ? QDateTime() : Now.addSecs(seconds));
    QCOMPARE(good(await(m_store->countSecretEnds(Now))), counts);
    const Reminders told = good(await(m_store->takeReminders(Now)));
    QCOMPARE(told.counts, counts);
    QCOMPARE(told.shortNames, counts.none() ? QStringList() : QStringList{u"svc"_s});
    QVERIFY(good(await(m_store->takeReminders(Now))).counts.none());
}

void StoreContract::remindersComeOnce()
{
    const auto second = sameStore();
    (void)good(await(second->open()));
    const QDateTime end = Now.addDays(100);
    const Service service = madeService(*m_store, u"svc"_s, end);
    for (int i = 0; i < 6; ++i)
        (void)madeService(*m_store, u"old%1"_s.arg(i), Now.addDays(-10 + i));
    Reminders told = good(await(m_store->takeReminders(Now)));
    QCOMPARE(told.counts, (SecretEndCounts{6, 0, 0}));
    QCOMPARE(told.shortNames.size(), 5);
    QCOMPARE(told.shortNames.constFirst(), u"old0"_s);
    for (const int days : {29, 13, 0}) {
        const QDateTime now = end.addDays(-days);
        QCOMPARE(good(await(second->takeReminders(now))).shortNames, QStringList{u"svc"_s});
        QVERIFY(good(await(m_store->takeReminders(now))).counts.none());
        // A check that finds the same end is nothing new.
        Report report;
        report.checkedAt = now;
        report.secretEnds = end;
        QVERIFY(await(m_store->saveReport(service.id, RegistrationKind::DirectRouting, report,
                                          CheckedRegistration::of(service.registration))));
        QVERIFY(good(await(m_store->takeReminders(now))).counts.none());
    }
    QVERIFY(good(await(m_store->takeReminders(end.addDays(-20)))).counts.none()); // a clock that went back
    Registration renewed = service.registration;
    renewed.secretEnds = end.addDays(20);
    QVERIFY(await(m_store->saveRegistration(service.id, RegistrationKind::DirectRouting, renewed, {})));
    QCOMPARE(good(await(m_store->takeReminders(end))).counts, (SecretEndCounts{0, 0, 1}));
}

void StoreContract::checksAreClaimedOnce()
{
    const auto second = sameStore();
    (void)good(await(second->open()));
    const QDateTime checked = Samples::service(CustomerId::create(), u"any"_s).registration.validatedAt;
    Service old = madeService(*m_store, u"old"_s, {});
    const Service late = madeService(*m_store, u"late"_s, {});
    const Service without = madeService(*m_store, u"without"_s, {});
    Registration none = without.registration;
    none.secret.reset();
    QVERIFY(await(m_store->saveRegistration(without.id, RegistrationKind::DirectRouting, none, {})));
    Report report;
    report.checkedAt = Now.addDays(-1);
    QVERIFY(await(m_store->saveReport(late.id, RegistrationKind::DirectRouting, report,
                                      CheckedRegistration::of(late.registration))));
    QVERIFY(checked < report.checkedAt);

    const auto claim = [&](Store &store, const QDateTime &before, const QDateTime &now) {
        return good(await(store.claimCheck(before, now)));
    };
    QCOMPARE(claim(*m_store, Now, Now), std::optional(old.id));
    QCOMPARE(claim(*second, Now, Now.addSecs(1)), std::optional(late.id));
    const qint64 token = *await(m_store->changeToken());
    QVERIFY(!claim(*m_store, Now, Now.addSecs(2)));
    QCOMPARE(*await(m_store->changeToken()), token);
    QCOMPARE(claim(*m_store, Now.addSecs(1), Now.addDays(1)), std::optional(old.id));
    // Noted before the clock went back by years: due, not left alone for years.
    QVERIFY(claim(*m_store, Now.addDays(-1000), Now.addDays(-999)).has_value());
}

void StoreContract::searchedTrail_data()
{
    QTest::addColumn<int>("column");
    for (const auto &[name, column] : {std::pair{"at", AuditColumn::At},
                                       {"actor", AuditColumn::Actor},
                                       {"action", AuditColumn::Action},
                                       {"subject", AuditColumn::Subject},
                                       {"detail", AuditColumn::Detail}})
        QTest::newRow(name) << int(column);
}

void StoreContract::searchedTrail()
{
    QFETCH(int, column);
    for (int i = 0; i < 30; ++i) {
        AuditEntry entry;
        entry.action = i % 3 == 0 ? u"check.done"_s : u"service.changed"_s;
        entry.subject = u"Svc%1 \u00dcBER"_s.arg(i % 7);
        entry.detail = i % 2 == 0 ? u"even <%1>"_s.arg(i) : QString();
        QVERIFY(await(m_store->appendAudit(entry)));
    }
    const QList<AuditEntry> all = good(await(m_store->audit(0, 100)));
    QCOMPARE(all.size(), 30);
    QCOMPARE(all.constFirst().number - all.constLast().number, 29);

    const QDateTime from = all.at(24).at;
    const QDateTime until = all.at(3).at;
    for (const QString &filter :
         {QString(), u"\u00fcber"_s, u"CHANGED"_s, u"<2"_s, u"tester"_s, u"nothing like it"_s}) {
        for (const bool bounded : {false, true}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                AuditQuery query;
                query.column = AuditColumn(column);
                query.order = order;
                query.filter = filter;
                if (bounded) {
                    query.from = from;
                    query.until = until;
                }
                QList<AuditEntry> expected;
                for (const AuditEntry &e : all) {
                    const QString texts = QStringList{e.actor, e.action, e.subject, e.detail}.join(u'\n');
                    if (texts.contains(filter, Qt::CaseInsensitive) && (!bounded || (e.at >= from && e.at < until)))
                        expected += e;
                }
                const auto less = [&](const AuditEntry &a, const AuditEntry &b) {
                    const auto text = [&](const AuditEntry &e) {
                        switch (query.column) {
                        case AuditColumn::Action:
                            return e.action;
                        case AuditColumn::Subject:
                            return e.subject;
                        case AuditColumn::Detail:
                            return e.detail;
                        case AuditColumn::At:
                        case AuditColumn::Actor:
                            break; // all are the tester's, and times grow with the number
                        }
                        return QString();
                    };
                    return text(a) != text(b) ? text(a) < text(b) : a.number < b.number;
                };
                std::sort(expected.begin(), expected.end(), less);
                if (order == Qt::DescendingOrder)
                    std::reverse(expected.begin(), expected.end());
                QCOMPARE(*await(m_store->countAudit(query, Cancel())), expected.size());
                QList<qint64> wanted;
                for (const AuditEntry &e : std::as_const(expected))
                    wanted += e.number;
                QList<qint64> numbers; // in pages
                query.limit = 7;
                for (query.offset = 0; query.offset < 35; query.offset += 7) {
                    for (const AuditEntry &e : good(await(m_store->findAudit(query, Cancel()))))
                        numbers += e.number;
                }
                QCOMPARE(numbers, wanted);
            }
        }
    }
}

} // namespace TenantLink
