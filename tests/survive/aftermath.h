// What the next start makes of a killed program's folder: opens and sweeps as the program does, then looks whether
// everything that must hold does hold.
#pragma once

#include "tests/survive/runs.h"

namespace TenantLink
{

struct Aftermath {
    QStringList complaints; ///< empty: nothing half-made, no orphan, nothing lost
    bool draft = false;     ///< an unfinished onboarding is there to be resumed
    bool service = false;
};

/// After the story of story.h was killed, or came to its end.
[[nodiscard]] Aftermath lookAfterStory(const Run &run, const Surroundings &where);

/// After the opening of an old data file (tests/store/data) was killed, or came to its end.
[[nodiscard]] QStringList lookAfterMigration(const Run &run, const Surroundings &where);

} // namespace TenantLink
