// Keeping keychain and store in step. The order of steps survives a crash after each of them:
//   new secret:  commit the intent -> write the entry -> commit row and intent's end together
//   old secret:  commit the row with an intent to remove -> remove the entry -> end the intent
//   at start:    for every intent left open: remove its entry -> end it
#pragma once

#include "models/ports/ports.h"
#include "models/ports/secretstore.h"
#include "models/ports/store.h"

namespace TenantLink
{

/// Steps 1 and 2 for a new secret. Commit the answered intent together with the row.
[[nodiscard]] Task<Result<Intent>> writeSecret(Ports ports, Secret secret);

/// Several at once, in this order: all of them, or none. For what is too long for one entry.
[[nodiscard]] Task<Result<QList<Intent>>> writeSecrets(Ports ports, QList<Secret> secrets);

/// Takes a written secret back after the row could not be committed.
[[nodiscard]] Task<Outcome> forgetSecret(Ports ports, Intent intent);

/// Entries whose rows are gone. What cannot be removed now is removed at the next start.
[[nodiscard]] Task<> forgetSecrets(Ports ports, QList<Intent> intents);

/// Removes what a crash left behind. A keychain that does not answer leaves the intents for the next start.
[[nodiscard]] Task<Outcome> sweepIntents(Ports ports);

} // namespace TenantLink
