// Watching over client secrets while the program is open (product.md section 1): what the banner says, what the desktop
// is told at 30 and 14 days and at the end, and each Direct Routing registration validated
// once a day.
#pragma once

#include "models/ports/ports.h"
#include "models/ports/store.h"

namespace TenantLink
{

/// Called where the counts are others than before, and once at the beginning.
using SecretWatcher = std::function<void(const SecretEndCounts &)>;

/// Counts when the store changed, and each hour because days pass; tells the desktop of each level of each secret
/// once. Ends when cancelled.
[[nodiscard]] Task<> watchSecrets(Ports ports, SecretWatcher watcher, Cancel cancel);

/// Validates what was not looked at for a day, a few at a time, spread over about five hours, so that a working day is
/// enough; begins a minute after the start. Where there is no network it waits, and goes on when there is one again.
/// Only Direct Routing registrations: secrets of QOE ones are not looked at, counted or reminded of. Ends when
/// cancelled.
[[nodiscard]] Task<> runDailyCheck(Ports ports, Cancel cancel);

/// "2 client secrets have ended; 1 ends within 14 days." In the language of the moment; empty: nothing to say.
[[nodiscard]] QString describe(const SecretEndCounts &counts);

} // namespace TenantLink
