// What the parts of deploy.h share: one run over the tasks of a service, and what each task does. Private to flows.
#pragma once

#include "models/flows/activation.h"
#include "models/flows/deploy.h"
#include "models/flows/tenantfacts.h"

namespace TenantLink
{

/// How a task ended.
struct TaskEnd {
    TaskState state = TaskState::Failed;
    TaskFinding finding = TaskFinding::None;
    QStringList args{};
    std::optional<Failure> failure{};
};
/// Failed; Cancelled where that is what happened.
[[nodiscard]] TaskEnd endedBy(const Failure &failure);

/// One run. Signed in once for all its tasks; what can be read at the same time is read at the same time.
struct DeployRun {
    Ports ports;
    DeployWatcher watcher;
    Cancel cancel;
    Deployment deployment;

    Result<CheckRequest> registration = fail(FailureCode::SecretNotHere); ///< with its secret
    RoutingDetails routing;
    int users = 0;
    bool continuedAnyway = false;
    std::optional<Report> report{}; ///< of the registration, as far as it is known in this run

    bool readFacts = false; ///< what readTenant() looks at
    bool readDomain = false;
    bool readActivation = false;
    RunId id = RunId::create(); ///< by which it holds the tasks
    std::optional<Result<Access>> access{};
    std::optional<Result<TenantFacts>> facts{};
    std::optional<Result<DomainThere>> domain{}; ///< as the tenant had it last
    std::optional<Result<ActivationState>> activation{};
};
using SharedRun = std::shared_ptr<DeployRun>;

[[nodiscard]] TaskEnd endOfCheck(const Report &report, bool continuedAnyway, bool mustHold);
[[nodiscard]] Task<TaskEnd> validateKept(SharedRun run);
[[nodiscard]] Task<TaskEnd> lookAtLicences(SharedRun run);
[[nodiscard]] Task<TaskEnd> setUpDomain(SharedRun run);
[[nodiscard]] Task<TaskEnd> setUpActivationUser(SharedRun run);
[[nodiscard]] Task<TaskEnd> prepareScripts(SharedRun run, TaskKind kind);

/// DNS records stand behind the domain's name among the arguments of the domain's task, so that they can be shown and
/// packed days later without asking the tenant.
[[nodiscard]] QStringList domainArgs(const DomainThere &domain);
[[nodiscard]] std::optional<DomainThere> domainOf(const QList<ServiceTask> &tasks);

/// What is made of the set-up without asking the tenant.
[[nodiscard]] inline QList<TaskKind> scriptTasks()
{
    return {TaskKind::RoutingScript, TaskKind::SbcScript, TaskKind::Save};
}

/// "domain: Completed with Warnings (domain-waiting c1.sbc.example)": for the trail, always in English.
[[nodiscard]] QString trailDetail(const ServiceTask &task);

} // namespace TenantLink
