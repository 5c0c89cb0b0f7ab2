#include "models/domain/text.h"
#include "models/flows/deploying.h"
#include "models/flows/services.h"
#include "models/ports/clock.h"
#include "models/ports/secretstore.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Every call of a task is bounded, so none lasts so long. The run's claim is renewed with each.
constexpr qint64 LongestTask = 30 * 60; // seconds

/// Also once more: whoever took the tasks after the lease goes on alone.
Task<Outcome> claim(Ports ports, ServiceId id, RunId run)
{
    const QDateTime now = ports.clock->now();
    const Outcome claimed = co_await ports.store->claimTasks(id, run, now, now.addSecs(LongestTask));
    co_return claimed;
}

ServiceTask &taskOf(DeployRun &run, TaskKind kind)
{
    QList<ServiceTask> &tasks = run.deployment.tasks;
    const auto at = std::find_if(tasks.begin(), tasks.end(), [kind](const auto &task) { return task.kind == kind; });
    if (at != tasks.end())
        return *at;
    tasks.append(ServiceTask{kind});
    return tasks.last();
}

void tell(const SharedRun &run)
{
    if (run->watcher)
        run->watcher(run->deployment);
}

/// Keeps the task as it stands, where there is a service already, and then shows it. What cannot be kept has failed.
Task<Outcome> keep(SharedRun run, TaskKind kind, QString detail)
{
    Outcome outcome;
    if (run->deployment.service) {
        const ServiceId id = *run->deployment.service;
        const ServiceTask task = taskOf(*run, kind);
        outcome = co_await run->ports.store->saveTask(id, task, detail);
        if (!outcome) {
            ServiceTask &unkept = taskOf(*run, kind);
            unkept.state = TaskState::Failed;
            unkept.endedAt = run->ports.clock->now();
            unkept.finding = TaskFinding::None;
            unkept.args.clear();
            unkept.failure = outcome.error();
            const ServiceTask failed = unkept; // once more: nothing shall stay In Progress for others to see
            const Outcome again = co_await run->ports.store->saveTask(id, failed, trailDetail(failed));
            (void)again;
        }
    }
    tell(run);
    const Outcome answer = outcome;
    co_return answer;
}

Task<Outcome> begin(SharedRun run, TaskKind kind)
{
    ServiceTask &task = taskOf(*run, kind);
    task = ServiceTask{kind, TaskState::InProgress, task.tries + 1, run->ports.clock->now()};
    const QString nothing;
    const Outcome kept = co_await keep(run, kind, nothing);
    co_return kept;
}

Task<Outcome> end(SharedRun run, TaskKind kind, TaskEnd how)
{
    ServiceTask &task = taskOf(*run, kind);
    task.state = how.state;
    task.finding = how.finding;
    task.args = how.args;
    task.failure = how.failure;
    task.endedAt = run->ports.clock->now();
    const QString detail = trailDetail(task);
    const Outcome kept = co_await keep(run, kind, detail);
    co_return kept;
}

/// What has not begun will not: Queued becomes Cancelled. What ended in an earlier run stays as it is.
Task<> cancelWaiting(SharedRun run)
{
    const QList<ServiceTask> all = run->deployment.tasks;
    for (const ServiceTask &waiting : all) {
        if (waiting.state != TaskState::Queued)
            continue;
        ServiceTask &task = taskOf(*run, waiting.kind);
        task.state = TaskState::Cancelled;
        task.endedAt = run->ports.clock->now();
        const QString detail = trailDetail(task);
        const Outcome kept = co_await keep(run, waiting.kind, detail);
        if (!kept)
            co_return;
    }
}

/// What the tasks make of the service; `stopped`: they did not come to their end. A person's "Deployed" stays.
Task<Outcome> settleStatus(SharedRun run, bool stopped)
{
    const ServiceId id = *run->deployment.service;
    const Result<Service> service = co_await run->ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    DeployStatus status = stopped ? DeployStatus::Unknown : DeployStatus::Ready;
    for (const ServiceTask &task : std::as_const(run->deployment.tasks)) {
        if (task.kind == TaskKind::Save || task.went())
            continue;
        if (task.state == TaskState::Failed) {
            status = DeployStatus::Failed;
            break;
        }
        status = DeployStatus::Unknown;
    }
    if (service->deploy == status || service->deploy == DeployStatus::Deployed)
        co_return Outcome{};
    const Result<Service> set = co_await run->ports.store->setDeployStatus(id, status, u"after the tasks"_s);
    if (!set)
        co_return fail(set.error());
    co_return Outcome{};
}

Task<TaskEnd> saveService(SharedRun run)
{
    const Outcome settled = co_await settleStatus(run, false);
    if (!settled)
        co_return endedBy(settled.error());
    co_return TaskEnd{TaskState::Success, TaskFinding::Saved};
}

Task<TaskEnd> perform(SharedRun run, TaskKind kind)
{
    switch (kind) {
    case TaskKind::Validate:
        return validateKept(run);
    case TaskKind::Licences:
        return lookAtLicences(run);
    case TaskKind::Domain:
        return setUpDomain(run);
    case TaskKind::ActivationUser:
        return setUpActivationUser(run);
    case TaskKind::RoutingScript:
    case TaskKind::SbcScript:
        return prepareScripts(run, kind);
    case TaskKind::Save:
        return saveService(run);
    }
    Q_UNREACHABLE();
}

/// Decides beforehand what is read of the tenant, so that it is read in one go.
void planReads(DeployRun &run, const QList<TaskKind> &kinds)
{
    const bool domain = kinds.contains(TaskKind::Domain);
    const bool user = kinds.contains(TaskKind::ActivationUser) && run.routing.mode == RoutingMode::M365AndSbc;
    const bool named = !run.routing.fqdn().isEmpty();
    run.readDomain = named && (domain || user);
    run.readActivation = named && user;
    run.readFacts = kinds.contains(TaskKind::Licences) || run.readActivation;
}

/// One after the other, until all have ended, the person does not want to go on, or the store keeps nothing any more.
Task<> runTasks(SharedRun run, QList<TaskKind> kinds)
{
    bool stopped = false;
    for (const TaskKind kind : kinds) {
        if (run->cancel.requested()) {
            stopped = true;
            break;
        }
        const Outcome held = co_await claim(run->ports, *run->deployment.service, run->id);
        if (!held)
            co_return;
        const Outcome begun = co_await begin(run, kind);
        if (!begun)
            co_return;
        const TaskEnd how = co_await perform(run, kind);
        const Outcome ended = co_await end(run, kind, how);
        if (!ended)
            co_return;
        stopped = how.state == TaskState::Cancelled;
        if (stopped)
            break;
    }
    if (!stopped)
        co_return;
    co_await cancelWaiting(run);
    const Outcome settled = co_await settleStatus(run, true);
    (void)settled; // the tasks themselves say how far they came
}

/// What is claimed, and given back.
Task<> runClaimed(SharedRun run, QList<TaskKind> kinds)
{
    co_await runTasks(run, kinds);
    const Outcome released = co_await run->ports.store->releaseTasks(*run->deployment.service, run->id);
    (void)released; // else the lease ends by itself
}

/// Nothing was kept: whatever had begun is over.
Failure abandon(const SharedRun &run, const Failure &failure)
{
    if (failure.code == FailureCode::Cancelled) {
        for (ServiceTask &task : run->deployment.tasks) {
            if (!task.ended())
                task.state = TaskState::Cancelled;
        }
        tell(run);
    }
    return failure;
}

Task<Result<CheckRequest>> requestOf(Ports ports, OnboardingDraft draft)
{
    CheckRequest request;
    request.cloudId = draft.cloudId;
    request.tenant = draft.tenant;
    request.clientId = draft.clientId;
    request.secret = draft.secret;
    request.licensedUsers = draft.licensedUsers;
    if (draft.invitation) {
        const Result<Service> planned = co_await serviceOf(ports, draft);
        if (!planned)
            co_return fail(planned.error());
        const Registration &registration = planned->registration;
        if (!registration.secret)
            co_return fail(FailureCode::InvitationSecretLost, draft.shortName);
        const SecretId entry = *registration.secret;
        const Result<Secret> secret = co_await ports.secrets->read(entry);
        if (!secret) {
            const Failure failure = secret.error();
            co_return failure.code == FailureCode::SecretNotHere
                ? fail(FailureCode::InvitationSecretLost, draft.shortName)
                : fail(failure);
        }
        request.cloudId = registration.cloudId;
        request.tenant = registration.tenant;
        request.clientId = registration.clientId;
        request.secret = *secret;
    }
    const CheckRequest answer = request;
    co_return answer;
}

/// Validate, before there is a service.
Task<TaskEnd> validateDraft(SharedRun run, bool mustHold)
{
    if (!run->report) {
        const CheckRequest request = *run->registration;
        const Report report = co_await checkRegistration(run->ports, request, {}, run->cancel);
        if (run->cancel.requested())
            co_return endedBy({FailureCode::Cancelled});
        run->report = report;
    }
    co_return endOfCheck(*run->report, run->continuedAnyway, mustHold);
}

/// What a resumed run does: all that has not gone well without a warning, or one task and what builds on it.
QList<TaskKind> kindsToRun(const QList<ServiceTask> &tasks, std::optional<TaskKind> only)
{
    QList<TaskKind> kinds;
    for (const ServiceTask &task : tasks) {
        const bool afterDomain = only == TaskKind::Domain && task.kind == TaskKind::ActivationUser;
        const bool open = task.state != TaskState::Success;
        if (task.kind != TaskKind::Save && (only ? task.kind == *only || (afterDomain && open) : open))
            kinds += task.kind;
        if (task.kind == TaskKind::Save && (!kinds.isEmpty() || only == TaskKind::Save || (!only && open)))
            kinds += task.kind;
    }
    return kinds;
}

/// The kept ones in their order, with what a newer version of the program added.
QList<ServiceTask> completed(const QList<ServiceTask> &kept)
{
    QList<ServiceTask> tasks = freshTasks();
    for (ServiceTask &task : tasks) {
        for (const ServiceTask &known : kept) {
            if (known.kind == task.kind)
                task = known;
        }
    }
    return tasks;
}

} // namespace

QString trailDetail(const ServiceTask &task)
{
    const auto word = [&task] {
        switch (task.state) {
        case TaskState::Queued:
            return "Queued"_L1;
        case TaskState::InProgress:
            return "In Progress"_L1;
        case TaskState::Success:
            return "Completed Success"_L1;
        case TaskState::Warnings:
            return "Completed with Warnings"_L1;
        case TaskState::Failed:
            return "Failed"_L1;
        case TaskState::Cancelled:
            return "Cancelled"_L1;
        }
        Q_UNREACHABLE();
    };
    QString detail = keyOf(task.kind) + u": "_s + word();
    if (task.finding != TaskFinding::None) {
        const QString about = cleaned(task.args.value(0));
        detail += u" ("_s + keyOf(task.finding) + (about.isEmpty() ? QString() : QString(u' ' + about)) + u')';
    }
    return detail;
}

Task<Result<Deployment>> createAndDeploy(Ports ports, OnboardingDraft draft, std::optional<Report> report,
                                         DeployWatcher watcher, Cancel cancel)
{
    const auto run = std::make_shared<DeployRun>();
    run->ports = ports;
    run->watcher = watcher;
    run->cancel = cancel;
    run->routing = draft.setup.routing;
    run->users = draft.licensedUsers;
    run->continuedAnyway = draft.continuedAnyway;
    run->report = report;
    tell(run);

    const Outcome may = co_await mayCreate(ports, draft); // before anything is asked of the tenant
    if (!may)
        co_return fail(may.error());
    const Result<CheckRequest> request = co_await requestOf(ports, draft);
    if (!request)
        co_return fail(request.error());
    run->registration = request;
    QList<TaskKind> all;
    for (const ServiceTask &task : std::as_const(run->deployment.tasks))
        all += task.kind;
    planReads(*run, all);

    for (const TaskKind kind : {TaskKind::Validate, TaskKind::Licences}) {
        if (cancel.requested())
            co_return fail(abandon(run, {FailureCode::Cancelled}));
        const Outcome begun = co_await begin(run, kind);
        (void)begun; // nothing is kept yet
        const bool mustHold = !draft.invitation;
        Task<TaskEnd> work = kind == TaskKind::Validate ? validateDraft(run, mustHold) : lookAtLicences(run);
        const TaskEnd how = co_await work;
        const Outcome ended = co_await end(run, kind, how);
        (void)ended;
        if (how.state == TaskState::Cancelled)
            co_return fail(abandon(run, {FailureCode::Cancelled}));
        if (kind == TaskKind::Validate && how.failure)
            co_return fail(abandon(run, *how.failure));
    }
    if (cancel.requested())
        co_return fail(abandon(run, {FailureCode::Cancelled}));

    const QList<ServiceTask> tasks = run->deployment.tasks;
    const std::optional<Report> validated = run->report;
    const Result<Service> created = co_await createService(ports, draft, validated, tasks);
    if (!created)
        co_return fail(created.error());
    run->deployment.service = created->id;
    tell(run);
    const QList<TaskKind> behind = all.mid(2);
    co_await runClaimed(run, behind);
    const Deployment answer = run->deployment;
    co_return answer;
}

Task<Result<Deployment>> resumeDeployment(Ports ports, ServiceId id, std::optional<TaskKind> only,
                                          DeployWatcher watcher, Cancel cancel)
{
    const auto run = std::make_shared<DeployRun>();
    run->ports = ports;
    run->watcher = watcher;
    run->cancel = cancel;
    const Outcome claimed = co_await claim(ports, id, run->id); // before anything is read of what it runs on
    if (!claimed)
        co_return fail(claimed.error());
    const Result<Service> service = co_await ports.store->service(id);
    const Result<QList<ServiceTask>> kept = co_await ports.store->tasks(id);
    if (!service || !kept) {
        const Outcome released = co_await ports.store->releaseTasks(id, run->id);
        (void)released;
        co_return fail(service ? kept.error() : service.error());
    }
    run->routing = service->setup.routing;
    run->users = service->licensedUsers;
    run->deployment.service = id;
    run->deployment.tasks = completed(*kept);
    const QList<TaskKind> kinds = kindsToRun(run->deployment.tasks, only);
    planReads(*run, kinds);
    tell(run);
    if (run->readFacts || run->readDomain || run->readActivation) {
        const Result<CheckRequest> request = co_await registrationOf(ports, id);
        run->registration = request;
    }
    co_await runClaimed(run, kinds);
    const Deployment answer = run->deployment;
    co_return answer;
}

Task<Result<Service>> confirmDeployed(Ports ports, ServiceId id, DeployStatus status, QString note)
{
    const QString detail = cleaned(note);
    const Result<Service> set = co_await ports.store->setDeployStatus(id, status, detail);
    co_return set;
}

} // namespace TenantLink
