// Makes the world that main() hands in: ports on real adapters, clouds, catalogue.
#pragma once

#include "app/commands/options.h"
#include "app/commands/selftest.h"
#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

namespace TenantLink
{

struct World {
    Ports ports;
    QString dataFolder;
    QString cloudId; ///< chosen on the command line, else the first of the cloud file, else "global"
};

/// Absolute; also where it does not exist.
[[nodiscard]] QString dataFolderOf(const Options &options);

/// Reads the data files and makes the adapters; opens nothing, asks nothing, writes nothing. FileInvalid,
/// FileUnreadable.
[[nodiscard]] Result<World> makeWorld(const Options &options);

/// Opens the store and sweeps what a crash left behind. Can be tried again.
[[nodiscard]] Task<Outcome> openData(World world);

/// At the end of main(), when the windows are gone: waits, at most two seconds, until what was asked of the store is
/// answered. Its threads must not work on while the process ends.
void letGo(World world);

/// A line each for libraries, SQLite, TLS, translations and catalogue.
[[nodiscard]] QList<SelfTestLine> selfTestLines(const World &world);

} // namespace TenantLink
