// Making a registration, or what it lacks, in the tenant; each step may be repeated, none makes a second of anything:
//   1. the plan is kept (its unique name fixed)      2. application: PATCH by unique name, create-if-missing
//   3. enterprise application, Teams API, secret     4. permissions and roles, one $batch
//   5. the secret goes to the keychain               6. wait until Microsoft knows it everywhere, then check it
// After every write the state is kept. The same story resumes after a crash, and completes an existing registration.
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/provisioning.h"
#include "models/domain/report.h"
#include "models/flows/signin.h"

#include <array>

namespace TenantLink
{

using ProvisionView = std::array<StepView, ProvisionSteps>;
using ProvisionWatcher = std::function<void(const ProvisionView &)>;

struct Provisioned {
    Provisioning state;
    Secret secret{}; ///< empty where the plan adds none, or where it is lost
    std::optional<Report> report{};
    ProvisionView view{};
};

/// A fresh plan with unique names. Permissions: mandatory and recommended; roles: the profile's first sufficient set.
[[nodiscard]] ProvisionPlan newPlan(const Profile &profile, const QString &key, const QString &name,
                                    const QDateTime &secretEnds);

/// Runs what is left to do. Failures stop it where it stands, and it can be called again with the kept state
/// (unfinished()): SecretLifeRefused (ask for a shorter life, then again), SecretsForbidden, PolicyRefused,
/// PersonMayNot (only where nothing can be created), RegistrationGone, RegistrationUnclear, NotReplicated, SignInEnded,
/// ProvisioningElsewhere, Cancelled, network and store. What another admin has to do is no failure:
/// state.consentPending, state.rolesPending. Without a keychain the secret is only in the answer.
[[nodiscard]] Task<Result<Provisioned>> provision(Ports ports, Access access, Provisioning start,
                                                  ProvisionWatcher watcher, Cancel cancel);
/// The check alone, by the kept or given secret and without a sign-in: "Check again". SecretNotHere.
[[nodiscard]] Task<Result<Provisioned>> checkAgain(Ports ports, Provisioning state, Secret secret,
                                                   ProvisionWatcher watcher, Cancel cancel);

/// What was kept under that key and is not finished. Opens the store only if it is there.
[[nodiscard]] Task<Result<std::optional<Provisioning>>> unfinished(Ports ports, QString key);
/// The reply is on its way while another admin's part is pending: the secret is the provider's from now on.
[[nodiscard]] Task<Outcome> markDelivered(Ports ports, QString key);
/// The reply is on its way, or the service has the secret: forgets state and entry.
[[nodiscard]] Task<Outcome> finishProvisioning(Ports ports, Provisioning state);

/// What was removed, and what could not be.
struct Undone {
    struct Line {
        QString what; ///< in the language of the moment
        std::optional<Failure> failure{};
    };
    QList<Line> lines{};
    [[nodiscard]] bool complete() const;
};
using UndoWatcher = std::function<void(const Undone &)>;
/// Removes what the plan made and only that, and then forgets it. Microsoft keeps a deleted registration restorable
/// for 30 days. What could not be removed stays kept for another try. Cancelled, store.
[[nodiscard]] Task<Result<Undone>> undo(Ports ports, Access access, Provisioning state, UndoWatcher watcher,
                                        Cancel cancel);

/// Exactly what will be written, one line each, in the language of the moment.
[[nodiscard]] QStringList describePlan(const ProvisionPlan &plan, const Catalogue &catalogue);

/// {authority}/{tenant}/adminconsent for another admin; ends on a blank page of Microsoft's.
[[nodiscard]] QUrl consentLink(const Cloud &cloud, const Provisioning &state);
/// A text to forward with the link, in the language of the moment.
[[nodiscard]] QString consentText(const Cloud &cloud, const Provisioning &state);

/// The whole plan for admins who would rather run it themselves. No secret stands in it; it prints the new one once.
[[nodiscard]] QString powerShellScript(const ProvisionPlan &plan, const Cloud &cloud, const Catalogue &catalogue);
[[nodiscard]] QString azureCliScript(const ProvisionPlan &plan, const Cloud &cloud, const Catalogue &catalogue);
/// Only the roles that are pending: portal steps in the language of the moment, and PowerShell commands.
[[nodiscard]] QString roleSteps(const Provisioning &state, const Cloud &cloud);
[[nodiscard]] QString roleCommands(const Provisioning &state, const Cloud &cloud);

} // namespace TenantLink
