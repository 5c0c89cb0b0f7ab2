// Create service (product.md section 2): tasks that can be stopped at any moment and go on later.
//   1. validate credentials, 2. licences: nothing is kept before they have passed
//      -- service, secrets and tasks are committed; from here on the Service portal can resume --
//   3. domain   4. activation user   5. gateway and routing script   6. SBC script   7. save
// Domain and activation user go side by side with nothing; scripts need no network.
#pragma once

#include "models/domain/onboardingdraft.h"
#include "models/flows/tenantsession.h"
#include "models/ports/store.h"
#include "models/scripts/servicescripts.h"

namespace TenantLink
{

struct Deployment {
    std::optional<ServiceId> service{}; ///< committed
    QList<ServiceTask> tasks = freshTasks();
};
/// Called with each change.
using DeployWatcher = std::function<void(const Deployment &)>;

/// `report`: a check of the same input that still holds; then task 1 takes it over. Fails where nothing was kept:
/// NameTaken, TermsChanged, InvitationNotComplete, SignInRefused (stops everything), keychain, store, Cancelled. After
/// the commit it does not fail: tasks do.
[[nodiscard]] Task<Result<Deployment>> createAndDeploy(Ports ports, OnboardingDraft draft, std::optional<Report> report,
                                                       DeployWatcher watcher, Cancel cancel);

/// Runs the tasks of a service that have not gone well, in their order, or only `only` and what builds on it. Success,
/// Warnings or Failed; Cancelled ones stay to be resumed. The deploy status becomes Ready, or Failed where a task
/// failed; one that a person confirmed stays. TasksRunning, also where another process is at work; NoLongerThere, store.
[[nodiscard]] Task<Result<Deployment>> resumeDeployment(Ports ports, ServiceId id, std::optional<TaskKind> only,
                                                        DeployWatcher watcher, Cancel cancel);

/// A person's word that the scripts ran (or not): who and when are kept.
[[nodiscard]] Task<Result<Service>> confirmDeployed(Ports ports, ServiceId id, DeployStatus status, QString note);

/// Routing and DNS, over the state that `service` was read in. Where sub-domain, mode, trunk model or templates are
/// others, the tasks that built on them are queued again, and the deploy status is Unknown. All or nothing:
/// ChangedMeanwhile, TasksRunning.
[[nodiscard]] Task<Result<Service>> changeRouting(Ports ports, Service service, RoutingDetails routing);

/// The clean-up scripts of services, before they are deleted.
struct CleanupSaved {
    int files = 0;
    QStringList needNone{};                       ///< short names
    QList<std::pair<QString, Failure>> notMade{}; ///< short names whose scripts could not be made, and why
};
/// Into that folder, `<shortname>-<name of the script>`. Fails only where nothing could be written.
[[nodiscard]] Task<Result<CleanupSaved>> saveCleanup(Ports ports, QList<ServiceId> services, QString folder);

/// Everything that scripts and package need, read now. The domain is not asked of the tenant.
[[nodiscard]] Task<Result<ServiceFacts>> serviceFacts(Ports ports, ServiceId id);
/// The same for a draft, before anything was kept: for previews.
[[nodiscard]] Task<Result<ServiceFacts>> draftFacts(Ports ports, OnboardingDraft draft);

/// Into a folder `<shortname>` within it, or a zip file (by the name's end). FileUnwritable, SetupIncomplete ... The
/// answer is where it went.
[[nodiscard]] Task<Result<QString>> savePackage(Ports ports, ServiceId id, QString folderOrZip);

/// The mail to the customer: subject and plain text, in the language of the moment. No secret.
struct CustomerMail {
    QString recipient;
    QString subject;
    QString body;
};
[[nodiscard]] CustomerMail mailToCustomer(const ServiceFacts &facts);

} // namespace TenantLink
