// The life of a service: create, validate again, replace its secret, delete.
#pragma once

#include "models/flows/check.h"
#include "models/ports/store.h"

namespace TenantLink
{

/// Writes client secret and carrier password (both or none), then commits service, tasks, audit entry and the end of
/// the draft together. A draft with an added invitation takes its registration and secret over and makes it Onboarded.
/// With tasks the deploy status is Unknown until they have ended. Where it fails (NameTaken, TermsChanged,
/// InvitationNotComplete, keychain, store) nothing was kept, also not in the keychain.
[[nodiscard]] Task<Result<Service>> createService(Ports ports, OnboardingDraft draft, std::optional<Report> report,
                                                  QList<ServiceTask> tasks = {});
/// The same refusals, looked at before anything is asked of the tenant: NameTaken, TermsChanged, NoLongerThere, and
/// SetupIncomplete where Commercial information is asked for and was not given.
[[nodiscard]] Task<Outcome> mayCreate(Ports ports, OnboardingDraft draft);
/// Of all that may be incomplete: is it Commercial information?
[[nodiscard]] bool commercialIsMissing(const Failure &failure);
/// The service as it would be kept, without secrets; with what came back for the draft's invitation.
/// InvitationNotComplete, NoLongerThere, store.
[[nodiscard]] Task<Result<Service>> serviceOf(Ports ports, OnboardingDraft draft);

/// What `Validate Authentication` does: reads the secret, checks, keeps the report. ChangedMeanwhile where the
/// registration was changed while it was checked.
[[nodiscard]] Task<Result<Report>> validateService(Ports ports, ServiceId id, RegistrationKind kind,
                                                   CheckProgress progress, Cancel cancel);
/// The same, but only looks: nothing is kept. With what was looked at.
struct LookedAt {
    Report report;
    CheckedRegistration registration;
};
[[nodiscard]] Task<Result<LookedAt>> lookAtService(Ports ports, ServiceId id, RegistrationKind kind,
                                                   CheckProgress progress, Cancel cancel);

/// Keeps another tenant, client, secret or admin. An empty secret keeps the present one. The status becomes
/// "not validated" where tenant, client or secret changed.
struct RegistrationChange {
    QString tenant;
    QString clientId;
    QString adminUpn;
    Secret newSecret;
};
[[nodiscard]] Task<Result<Service>> changeRegistration(Ports ports, ServiceId id, RegistrationKind kind,
                                                       RegistrationChange change);

/// The SIP connection, over the state that `service` was read in. A null `newPassword` keeps the present one; an empty
/// one removes it. Where the connection is another, the scripts are queued again, and the deploy status is Unknown. All
/// or nothing: ChangedMeanwhile, TasksRunning, keychain.
[[nodiscard]] Task<Result<Service>> changeSip(Ports ports, Service service, SipDetails sip,
                                              std::optional<Secret> newPassword);

/// Deletes the service and its secrets on this computer: client secrets and carrier password. Nothing in the customer's
/// tenant changes.
[[nodiscard]] Task<Outcome> deleteService(Ports ports, ServiceId id);

/// Does another service of this installation hold the same client secret? Its short name, or empty.
/// Compares by client id first and reads only those secrets.
[[nodiscard]] Task<Result<QString>> serviceWithSameSecret(Ports ports, QString clientId, Secret secret,
                                                          std::optional<ServiceId> except);

} // namespace TenantLink
