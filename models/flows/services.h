// The life of a service: create, validate again, replace its secret, delete.
#pragma once

#include "models/flows/check.h"
#include "models/ports/store.h"

namespace TenantLink
{

/// Writes the secret, then commits service, audit entry and the end of the draft together. A draft with an added
/// invitation takes its registration and secret over and makes it Onboarded.
/// NameTaken: nothing was kept, also not in the keychain.
[[nodiscard]] Task<Result<Service>> createService(Ports ports, OnboardingDraft draft, std::optional<Report> report);

/// What `Validate Authentication` does: reads the secret, checks, keeps the report.
[[nodiscard]] Task<Result<Report>> validateService(Ports ports, ServiceId id, RegistrationKind kind,
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

/// Deletes the service and its secrets on this computer. Nothing in the customer's tenant changes.
[[nodiscard]] Task<Outcome> deleteService(Ports ports, ServiceId id);

/// Does another service of this installation hold the same client secret? Its short name, or empty.
/// Compares by client id first and reads only those secrets.
[[nodiscard]] Task<Result<QString>> serviceWithSameSecret(Ports ports, QString clientId, Secret secret,
                                                          std::optional<ServiceId> except);

} // namespace TenantLink
