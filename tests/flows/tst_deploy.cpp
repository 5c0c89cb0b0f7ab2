// Create service as tasks: stopping, crashing and failing at any of them leaves nothing half-made and can be gone on
// from.
#include "models/flows/configuration.h"
#include "models/flows/services.h"
#include "tests/flows/deploytest.h"

#include <QDir>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

QByteArray allOf(const QString &folder)
{
    QByteArray all;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

void DeployTest::everythingGoesWell()
{
    QStringList story;
    bool committed = false;
    const Result<Deployment> done = create(draft(), [&](const Deployment &deployment) {
        QString states;
        for (const ServiceTask &task : deployment.tasks)
            states += keyOf(task.state).at(0);
        if (story.isEmpty() || story.last() != states)
            story += states;
        committed = committed || deployment.service;
    });
    QVERIFY(done);
    QVERIFY(committed);
    QCOMPARE(story.first(), keyOf(TaskState::Queued).left(1).repeated(TaskKinds));
    QCOMPARE(story.size(), 1 + 2 * TaskKinds); // each begins, each ends
    for (const ServiceTask &task : done->tasks) {
        QVERIFY2(task.state == TaskState::Success, qPrintable(keyOf(task.kind) + u": "_s + messageOf(task)));
        QCOMPARE(task.tries, 1);
        QVERIFY(task.startedAt.isValid() && task.endedAt.isValid());
    }
    QCOMPARE(m_tenant->writes,
             (QStringList{u"POST domains"_s, u"POST verify"_s, u"POST users"_s, u"POST assignLicense"_s}));
    QCOMPARE(m_tenant->users.first().upn.toLower(), Upn.toLower());

    const Result<Service> service = await(store().service(*done->service));
    QVERIFY(service);
    QCOMPARE(service->deploy, DeployStatus::Ready);
    QCOMPARE(service->setup.routing.label, u"contoso1"_s);
    QCOMPARE(service->registration.tenantName, u"Contoso"_s);
    QCOMPARE(secretsKept(), OfficeSecrets + 2);
    QCOMPARE(await(ports().secrets->read(*service->carrierPassword))->revealText(), CarrierPassword);
    QCOMPARE(await(ports().secrets->read(*service->registration.secret))->revealText(), FakeTenant::SecretText);
    QCOMPARE(await(store().openIntents())->size(), 0);
    const Result<QList<ServiceTask>> kept = await(store().tasks(*done->service));
    QVERIFY(kept);
    for (const TaskKind kind : {TaskKind::Validate, TaskKind::Domain, TaskKind::Save})
        QCOMPARE(storedForm(taskIn(*kept, kind)), storedForm(taskIn(done->tasks, kind)));
}

void DeployTest::runningAllAgainChangesNothing()
{
    const Result<Deployment> done = create(draft());
    QVERIFY(done);
    const QStringList writes = m_tenant->writes;
    const int used = m_tenant->used;
    for (const ServiceTask &task : done->tasks) {
        const Deployment again = resumed(*done->service, task.kind);
        QVERIFY(taskIn(again.tasks, task.kind).went());
        QCOMPARE(taskIn(again.tasks, task.kind).tries >= 2, true);
    }
    QCOMPARE(m_tenant->writes, writes);
    QCOMPARE(m_tenant->used, used);
    const int waves = m_tenant->waves;
    (void)resumed(*done->service); // all went well: nothing is asked
    QCOMPARE(m_tenant->waves, waves);
}

void DeployTest::aGivenReportIsTakenOver()
{
    const CheckRequest request{u"global"_s, FakeTenant::Id, FakeTenant::Client, Secret(FakeTenant::SecretText)};
    const Report report = await(checkRegistration(ports(), request, {}, {}));
    QCOMPARE(report.verdict(), Verdict::Valid);
    bool asked = false;
    m_tenant->heard = [&asked](const QString &what) { asked = asked || what.contains("servicePrincipals"_L1); };
    const Result<Deployment> done = await(createAndDeploy(ports(), draft(), report, {}, Cancel()));
    QVERIFY(done);
    QVERIFY(!asked);
    QCOMPARE(taskIn(done->tasks, TaskKind::Validate).finding, TaskFinding::RegistrationValid);
    QCOMPARE(await(store().service(*done->service))->registration.status, AuthStatus::Valid);
}

void DeployTest::problemsNeedThePersonsWord()
{
    m_tenant->missingPermissions = {u"User.Read.All"_s, u"User.ReadWrite.All"_s};
    OnboardingDraft wanted = draft();
    const Result<Deployment> refused = create(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FailureCode::SetupIncomplete);
    wanted.continuedAnyway = true;
    const Result<Deployment> done = create(wanted);
    QVERIFY(done);
    QCOMPARE(taskIn(done->tasks, TaskKind::Validate).state, TaskState::Warnings);
    QCOMPARE(taskIn(done->tasks, TaskKind::Validate).finding, TaskFinding::RegistrationProblems);
    QString details;
    const Result<QList<AuditEntry>> trail = await(store().audit(0, 100));
    for (const AuditEntry &entry : *trail)
        details += entry.detail + u'\n';
    QVERIFY(details.contains("continued although the check was not valid"_L1));
    QVERIFY(details.contains("Completed with Warnings"_L1));
    const Deployment again = resumed(*done->service, TaskKind::Validate); // nobody gives a word here
    QCOMPARE(taskIn(again.tasks, TaskKind::Validate).finding, TaskFinding::RegistrationHasProblems);
}

void DeployTest::cancelledAndResumed_data()
{
    QTest::addColumn<TaskKind>("kind");
    for (const ServiceTask &task : freshTasks())
        QTest::newRow(qPrintable(keyOf(task.kind))) << task.kind;
}

void DeployTest::cancelledAndResumed()
{
    QFETCH(const TaskKind, kind);
    const Cancel cancel;
    const Result<Deployment> stopped = create(draft(), stopAt(kind, cancel), cancel);
    if (kind == TaskKind::Validate || kind == TaskKind::Licences) {
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, FailureCode::Cancelled);
        QCOMPARE(*await(store().countServices({}, {})), 0);
        QCOMPARE(secretsKept(), OfficeSecrets);
        QCOMPARE(m_tenant->writes, QStringList());
        return;
    }
    QVERIFY(stopped);
    const ServiceId id = *stopped->service;
    const QList<ServiceTask> kept = *await(store().tasks(id));
    bool behind = false;
    for (const ServiceTask &task : kept) {
        const bool network = task.kind == TaskKind::Domain || task.kind == TaskKind::ActivationUser;
        if (behind || (task.kind == kind && network))
            QCOMPARE(task.state, TaskState::Cancelled);
        else
            QVERIFY(task.went());
        behind = behind || task.kind == kind;
    }
    QCOMPARE(await(store().service(id))->deploy, kind == TaskKind::Save ? DeployStatus::Ready : DeployStatus::Unknown);

    const Deployment done = resumed(id);
    for (const ServiceTask &task : done.tasks)
        QVERIFY2(task.state == TaskState::Success, qPrintable(messageOf(task)));
    QCOMPARE(await(store().service(id))->deploy, DeployStatus::Ready);
    QCOMPARE(m_tenant->writes.count(u"POST domains"_s), 1);
    QCOMPARE(m_tenant->writes.count(u"POST users"_s), 1);
    QCOMPARE(m_tenant->writes.count(u"POST assignLicense"_s), 1);
    QCOMPARE(*await(store().countServices({}, {})), 1);
    QCOMPARE(secretsKept(), OfficeSecrets + 2);
}

void DeployTest::crashedAndResumed()
{
    const Cancel cancel;
    std::optional<ServiceId> id;
    bool hanging = false;
    const auto tenant = m_tenant;
    Task<Result<Deployment>> dead = createAndDeploy(
        ports(), draft(), {},
        [&, tenant](const Deployment &deployment) {
            id = deployment.service;
            if (taskIn(deployment.tasks, TaskKind::Domain).state == TaskState::InProgress)
                hanging = tenant->holding = true;
        },
        cancel);
    awaitUntil([&] { return hanging && tenant->held() == 0; });
    const QList<ServiceTask> running = *await(store().tasks(*id));
    QCOMPARE(taskIn(running, TaskKind::Domain).state, TaskState::InProgress);
    QCOMPARE(taskIn(running, TaskKind::Save).state, TaskState::Queued);
    QCOMPARE(await(store().service(*id))->deploy, DeployStatus::Unknown);

    // Another window looks while it runs.
    const Result<Deployment> meanwhile = await(resumeDeployment(ports(), *id, {}, {}, Cancel()));
    QVERIFY(!meanwhile);
    QCOMPARE(meanwhile.error().code, FailureCode::TasksRunning);

    // Somebody else's start leaves it alone.
    const Ports other = m_office->secondInstance();
    QCOMPARE(*await(other.store->endInterruptedTasks(other.clock->now())), 0);
    QCOMPARE(await(resumeDeployment(other, *id, {}, {}, Cancel())).error().code, FailureCode::TasksRunning);
    QCOMPARE(await(changeSip(other, *await(other.store->service(*id)), {}, {})).error().code,
             FailureCode::TasksRunning);

    // The program starts anew on the same data and keychain.
    Ports fresh = m_office->secondInstance(u"tester"_s);
    const auto healthy = std::make_shared<DeployTenant>(officeCatalogue());
    fresh.http = healthy;
    QCOMPARE(*await(fresh.store->endInterruptedTasks(fresh.clock->now())) > 0, true);
    const QList<ServiceTask> left = *await(fresh.store->tasks(*id));
    QCOMPARE(taskIn(left, TaskKind::Domain).state, TaskState::Cancelled);
    QCOMPARE(taskIn(left, TaskKind::Domain).finding, TaskFinding::Interrupted);
    QCOMPARE(taskIn(left, TaskKind::Save).state, TaskState::Cancelled);
    const Result<Deployment> done = await(resumeDeployment(fresh, *id, {}, {}, Cancel()));
    QVERIFY(done);
    for (const ServiceTask &task : done->tasks)
        QVERIFY2(task.state == TaskState::Success, qPrintable(messageOf(task)));
    QCOMPARE(taskIn(done->tasks, TaskKind::Validate).tries, 1); // went well before, and was not run again
    QCOMPARE(await(fresh.store->service(*id))->deploy, DeployStatus::Ready);
    cancel.request(); // the first process' frames end
    (void)await(std::move(dead));
}

void DeployTest::oneTaskIsRetried()
{
    m_tenant->used = m_tenant->units;
    OnboardingDraft wanted = draft();
    const Result<Deployment> first = create(wanted);
    QVERIFY(first);
    QCOMPARE(taskIn(first->tasks, TaskKind::ActivationUser).finding, TaskFinding::UserUnlicensed);
    QCOMPARE(m_tenant->writes.count(u"POST users"_s), 0);
    m_tenant->units += 10;
    const Deployment second = resumed(*first->service, TaskKind::ActivationUser);
    QCOMPARE(taskIn(second.tasks, TaskKind::ActivationUser).finding, TaskFinding::UserMade);
    QCOMPARE(taskIn(second.tasks, TaskKind::ActivationUser).tries, 2);
    QCOMPARE(taskIn(second.tasks, TaskKind::Save).tries, 2);
    QCOMPARE(taskIn(second.tasks, TaskKind::Domain).tries, 1);
    QCOMPARE(taskIn(second.tasks, TaskKind::Licences).tries, 1);
}

void DeployTest::aLostNetworkFailsItsTaskOnly()
{
    m_tenant->faultAt = u"POST /domains"_s;
    m_tenant->fault = FailureCode::HostNotFound;
    const Result<Deployment> first = create(draft());
    QVERIFY(first);
    const ServiceTask &domain = taskIn(first->tasks, TaskKind::Domain);
    QCOMPARE(domain.state, TaskState::Failed);
    QCOMPARE(domain.failure->code, FailureCode::HostNotFound);
    QCOMPARE(taskIn(first->tasks, TaskKind::RoutingScript).state, TaskState::Success);
    QCOMPARE(await(store().service(*first->service))->deploy, DeployStatus::Failed);
    m_tenant->faultAt.clear();
    const Deployment second = resumed(*first->service);
    for (const ServiceTask &task : second.tasks)
        QCOMPARE(task.state, TaskState::Success);
    QCOMPARE(await(store().service(*first->service))->deploy, DeployStatus::Ready);
}

void DeployTest::theStoreFailsInTheMiddle()
{
    // Somebody deletes the service while its domain is being added: nothing can be kept any more.
    bool removed = false;
    m_tenant->heard = [&](const QString &what) {
        if (!what.startsWith("POST /domains"_L1) || removed)
            return;
        removed = true;
        const auto all = await(store().services({}, {}));
        QVERIFY(await(deleteService(ports(), all->first().id)));
    };
    const Result<Deployment> done = create(draft());
    QVERIFY(removed);
    QVERIFY(done);
    const ServiceTask &domain = taskIn(done->tasks, TaskKind::Domain);
    QCOMPARE(domain.state, TaskState::Failed);
    QCOMPARE(domain.failure->code, FailureCode::NoLongerThere);
    QCOMPARE(taskIn(done->tasks, TaskKind::ActivationUser).state, TaskState::Queued);
    QCOMPARE(m_tenant->writes.count(u"POST users"_s), 0); // nothing more is done in the tenant
    QCOMPARE(secretsKept(), OfficeSecrets);
    const Result<Deployment> gone = await(resumeDeployment(ports(), *done->service, {}, {}, Cancel()));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, FailureCode::NoLongerThere);
}

void DeployTest::aPersonsWordStays()
{
    m_tenant->dnsVisible = false;
    const Result<Deployment> first = create(draft());
    QVERIFY(first);
    QCOMPARE(await(store().service(*first->service))->deploy, DeployStatus::Ready);
    const Result<Service> said =
        await(confirmDeployed(ports(), *first->service, DeployStatus::Deployed, u"called \nAda"_s));
    QVERIFY(said);
    QCOMPARE(said->deployBy, u"tester"_s);
    QVERIFY(said->deployAt.isValid());
    m_tenant->dnsVisible = true;
    const Deployment second = resumed(*first->service);
    QCOMPARE(taskIn(second.tasks, TaskKind::Domain).finding, TaskFinding::DomainVerified);
    QCOMPARE(await(store().service(*first->service))->deploy, DeployStatus::Deployed);
}

void DeployTest::roundTrips()
{
    const CheckRequest request{u"global"_s, FakeTenant::Id, FakeTenant::Client, Secret(FakeTenant::SecretText)};
    const Report report = await(checkRegistration(ports(), request, {}, {}));
    m_tenant->domains.insert(Fqdn, true);
    m_tenant->users += {u"11110000-0000-0000-0000-000000000001"_s, Upn, u"DE"_s, {DeployTenant::Sku}};
    m_tenant->waves = 0;
    QVERIFY(await(createAndDeploy(ports(), draft(), report, {}, Cancel())));
    QCOMPARE(m_tenant->waves, 3); // discovery, token, and all that is read side by side
    QVERIFY(m_tenant->writes.isEmpty());
}

void DeployTest::noSecretAnywhere()
{
    const Result<Deployment> done = create(draft());
    QVERIFY(done);
    QVERIFY(!m_tenant->password.isEmpty());
    QVERIFY(await(savePackage(ports(), *done->service, m_office->folder.path())));
    QByteArray all = allOf(m_office->folder.filePath(u"data"_s));
    QVERIFY(all.contains("CONTOSO1")); // it does look at the store
    QVERIFY(m_files->files.size() > 3);
    for (const NamedContent &file : std::as_const(m_files->files))
        all += file.content;
    all += mailToCustomer(*await(serviceFacts(ports(), *done->service))).body.toUtf8();
    const Result<QList<AuditEntry>> trail = await(store().audit(0, 1000));
    for (const AuditEntry &entry : *trail)
        all += QString(entry.subject + entry.detail).toUtf8();
    for (const QByteArray &secret :
         {FakeTenant::SecretText.toUtf8(), CarrierPassword.toUtf8(), m_tenant->password, QByteArray("e30.")}) {
        QVERIFY2(!all.contains(secret), "a secret was kept");
        QVERIFY(!all.contains(secret.toBase64()));
    }
}

void DeployTest::packageGoesWhereItIsWanted()
{
    m_tenant->dnsVisible = false;
    const Result<Deployment> done = create(draft());
    QVERIFY(done);
    QCOMPARE(*await(savePackage(ports(), *done->service, u"/x/y"_s)), u"/x/y/CONTOSO1"_s);
    QVERIFY(!m_files->zipped);
    QCOMPARE(*await(savePackage(ports(), *done->service, u"/x/y.ZIP"_s)), u"/x/y.ZIP"_s);
    QVERIFY(m_files->zipped);
    bool record = false;
    for (const NamedContent &file : std::as_const(m_files->files))
        record = record || (file.name == "dns-records.txt"_L1 && file.content.contains(DeployTenant::Record.toUtf8()));
    QVERIFY(record); // without asking the tenant again
}

void DeployTest::theCustomerIsToldWhatIsLeft()
{
    m_tenant->dnsVisible = false;
    const Result<Deployment> waiting = create(draft());
    QVERIFY(waiting);
    const CustomerMail first = mailToCustomer(*await(serviceFacts(ports(), *waiting->service)));
    QCOMPARE(first.recipient, u"admin@contoso.example"_s);
    QVERIFY(first.subject.contains("Contoso voice"_L1));
    for (const QString &part : {Fqdn, DeployTenant::Record, Upn, u"ada@fourthcoffee.example"_s, u"1-teams"_s})
        QVERIFY2(first.body.contains(part), qPrintable(part));
    m_tenant->dnsVisible = true;
    (void)resumed(*waiting->service);
    const CustomerMail second = mailToCustomer(*await(serviceFacts(ports(), *waiting->service)));
    QVERIFY(!second.body.contains(DeployTenant::Record));
    const Result<ServiceFacts> preview = await(draftFacts(ports(), draft()));
    QVERIFY(preview);
    QCOMPARE(preview->sbc->name, u"Berlin"_s);
    QVERIFY(!preview->domain);
}

void DeployTest::sipConnectionIsChanged()
{
    const Result<Deployment> done = create(draft());
    QVERIFY(done);
    const ServiceId id = *done->service;
    SipDetails sip = draft().setup.sip;
    sip.callLimit = 12;
    const Service filledFrom = *await(store().service(id));
    QCOMPARE(filledFrom.deploy, DeployStatus::Ready);
    Result<Service> changed = await(changeSip(ports(), filledFrom, sip, std::nullopt));
    QVERIFY(changed);
    QCOMPARE(changed->setup.sip.callLimit, 12);
    // What was made of the connection before has to be made again.
    QCOMPARE(changed->deploy, DeployStatus::Unknown);
    const QList<ServiceTask> tasks = *await(store().tasks(id));
    QCOMPARE(taskIn(tasks, TaskKind::Domain).state, TaskState::Success);
    for (const TaskKind kind : {TaskKind::RoutingScript, TaskKind::SbcScript, TaskKind::Save})
        QCOMPARE(taskIn(tasks, kind).state, TaskState::Queued);
    // A form that was filled before that does not undo it.
    const Result<Service> late = await(changeSip(ports(), filledFrom, draft().setup.sip, Secret(u"late"_s)));
    QCOMPARE(late.error().code, FailureCode::ChangedMeanwhile);
    QCOMPARE(secretsKept(), OfficeSecrets + 2);
    QCOMPARE(await(ports().secrets->read(*changed->carrierPassword))->revealText(), CarrierPassword);
    changed = await(changeSip(ports(), *changed, sip, Secret(u"another-one"_s)));
    QVERIFY(changed);
    QCOMPARE(await(ports().secrets->read(*changed->carrierPassword))->revealText(), u"another-one"_s);
    QCOMPARE(secretsKept(), OfficeSecrets + 2);
    m_office->secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainLocked);
    sip.callLimit = 99;
    QCOMPARE(await(changeSip(ports(), *changed, sip, Secret(u"third"_s))).error().code, FailureCode::KeychainLocked);
    QCOMPARE(await(store().service(id))->setup.sip.callLimit, 12);
    changed = await(changeSip(ports(), *changed, sip, Secret()));
    QVERIFY(changed);
    QVERIFY(!changed->carrierPassword);
    QCOMPARE(secretsKept(), OfficeSecrets + 1);
    QVERIFY(await(changeSip(ports(), *changed, sip, Secret(u"fourth"_s))));
    QVERIFY(await(deleteService(ports(), id)));
    QCOMPARE(secretsKept(), OfficeSecrets);
    QCOMPARE(await(store().openIntents())->size(), 0);
}

void DeployTest::routingIsChanged()
{
    const Result<Deployment> done = create(draft());
    QVERIFY(done);
    const ServiceId id = *done->service;
    QVERIFY(await(serviceFacts(ports(), id))->domain);
    const Service filledFrom = *await(store().service(id));
    RoutingDetails routing = filledFrom.setup.routing;
    routing.licenceSku = u"other"_s; // nothing was made of that
    Service changed = *await(changeRouting(ports(), filledFrom, routing));
    QCOMPARE(changed.deploy, DeployStatus::Ready);
    routing.scriptTemplate = u"1"_s;
    changed = *await(changeRouting(ports(), changed, routing));
    QCOMPARE(changed.deploy, DeployStatus::Unknown);
    QCOMPARE(taskIn(*await(store().tasks(id)), TaskKind::Domain).state, TaskState::Success);
    QCOMPARE(taskIn(*await(store().tasks(id)), TaskKind::RoutingScript).state, TaskState::Queued);
    routing.label = u"elsewhere"_s;
    changed = *await(changeRouting(ports(), changed, routing));
    const QList<ServiceTask> tasks = *await(store().tasks(id));
    QCOMPARE(taskIn(tasks, TaskKind::Licences).state, TaskState::Success);
    for (const TaskKind kind : {TaskKind::Domain, TaskKind::ActivationUser, TaskKind::Save})
        QCOMPARE(taskIn(tasks, kind).state, TaskState::Queued);
    QVERIFY(!await(serviceFacts(ports(), id))->domain);
    QCOMPARE(await(changeRouting(ports(), filledFrom, routing)).error().code, FailureCode::ChangedMeanwhile);

    // What the tenant said of another sub-domain says nothing of this one.
    ServiceTask verified{TaskKind::Domain, TaskState::Success, 1};
    verified.finding = TaskFinding::DomainVerified;
    verified.args = QStringList{Fqdn};
    QVERIFY(await(store().saveTask(id, verified, {})));
    QVERIFY(!await(serviceFacts(ports(), id))->domain);
    verified.args = QStringList{changed.setup.routing.fqdn()};
    QVERIFY(await(store().saveTask(id, verified, {})));
    QVERIFY(await(serviceFacts(ports(), id))->domain);
}

QTEST_GUILESS_MAIN(DeployTest)
