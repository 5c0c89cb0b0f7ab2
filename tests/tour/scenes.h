// What the tour plays.
#pragma once

#include "tests/tour/sandbox.h"
#include "tests/tour/stage.h"

namespace TenantLink
{

struct Play {
    Stage &stage;
    Sandbox sandbox;
    QList<SandboxTenant> tenants;
    QString dataFolder; ///< of these scenes alone; does not exist yet
    QString cloudFile;
    QString customersFile; ///< CSV with one bad row
};

/// Customers, two onboardings (one with problems), the Service portal, a deletion.
void mainJob(Play &play);
/// What is configured once, and a service from its registration to its scripts; tenants that allow less, or have less.
void services(Play &play);
/// A provider invites, a customer's administrator answers, the provider imports the reply and adds the service.
void invitations(Play &play);
/// A customer's administrator has the registration made; another one may not consent, comes back, and undoes it.
void creations(Play &play);
/// What the windows say when something is wrong: input, network, keychain, store.
void failures(Play &play);
/// A session without a keychain.
void noKeychain(Play &play);

} // namespace TenantLink
