// The customer's sub-domain in the customer's tenant (microsoft365.md 4.3): its state is read each time.
//   two-step:  look up -> add -> show the record -> wait -> verify, resumed at any step, days later too
//   manual:    look up, and say what is still to be done
#pragma once

#include "models/domain/tenantfacts.h"
#include "models/flows/tenantsession.h"

namespace TenantLink
{

/// With the records while it is not verified. Needs Domain.Read.All; without it the organisation's verified domains
/// tell Verified from the rest: then DomainMayNot where it is not among them. `name` in ASCII.
[[nodiscard]] Task<Result<DomainThere>> lookUpDomain(Ports ports, Access access, QString name, Cancel cancel);
/// Adds it where it is absent; a domain that is there is no failure. DomainElsewhere, DomainRefused, DomainMayNot.
[[nodiscard]] Task<Result<DomainThere>> addDomain(Ports ports, Access access, QString name, Cancel cancel);
/// Asks Microsoft to look at the DNS now. DnsNotSeen, DomainAbsent, DomainMayNot, DomainElsewhere.
[[nodiscard]] Task<Result<DomainThere>> verifyDomain(Ports ports, Access access, QString name, Cancel cancel);

struct DomainWait {
    int tries = 0;
    std::chrono::milliseconds next{0}; ///< monotonic: when it is tried again
};
using DomainWatcher = std::function<void(const DomainWait &)>;
/// Verifies again and again: after 15 s, then less often, up to every five minutes, until it is verified, cancelled, or
/// fails for another reason than DnsNotSeen (lost networks, Microsoft's 5xx and a few DomainAbsent are waited out).
/// Signs in anew when the access runs out.
[[nodiscard]] Task<Result<DomainThere>> awaitDomain(Ports ports, CheckRequest request, QString name,
                                                    DomainWatcher watcher, Cancel cancel);

/// What to enter at the DNS provider, and what to do in the Microsoft 365 admin center, as plain steps; in the language
/// of the moment.
[[nodiscard]] QStringList manualDomainSteps(const DomainThere &domain, const Cloud &cloud);

} // namespace TenantLink
