// The activation user: a licensed user in the customer's sub-domain, by which Teams activates it for Direct Routing
// (Microsoft Teams documentation, "Configure a Session Border Controller for multiple tenants").
#pragma once

#include "models/domain/servicesetup.h"
#include "models/domain/tenantfacts.h"
#include "models/flows/tenantsession.h"

namespace TenantLink
{

struct ActivationState {
    std::optional<ActivationUser> user{};
    bool othersLicensed = false; ///< another licensed user has that suffix: this one is not needed, or not any more
    bool othersKnown = true;     ///< false: users or licences could not be listed ...
    Failure othersFailure{FailureCode::UserMayNot}; ///< ... for that reason
};
/// One $batch. UserMayNot, SignInEnded, network.
[[nodiscard]] Task<Result<ActivationState>> lookUpActivation(Ports ports, Access access, QString fqdn, Cancel cancel);

/// Looks, makes what is missing, licenses: may be repeated. The random password is sent once and kept nowhere.
/// `sku` empty: a free one that activates. UserMayNot, LicenceUsedUp, UsageLocationMissing, DomainAbsent (not
/// verified).
[[nodiscard]] Task<Result<ActivationUser>> makeActivationUser(Ports ports, Access access, RoutingDetails routing,
                                                              Cancel cancel);
/// Takes the licence back and deletes the user, after looking that another licensed user has that suffix.
/// UserStillNeeded, UserMayNot. One that is gone counts as removed.
[[nodiscard]] Task<Outcome> removeActivationUser(Ports ports, Access access, QString fqdn, Cancel cancel);

/// The same by hand, in the Microsoft 365 admin center; in the language of the moment.
[[nodiscard]] QStringList manualActivationSteps(const RoutingDetails &routing, const Cloud &cloud);

} // namespace TenantLink
