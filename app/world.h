// Makes the world that main() hands in: ports on real adapters, clouds, catalogue.
#pragma once

#include "app/commands/options.h"
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

/// Reads the data files, makes the adapters; opens nothing, asks nothing. FileInvalid, FileUnreadable, FileUnwritable.
[[nodiscard]] Result<World> makeWorld(const Options &options);

/// Opens the store, lets the keychain go by the store's own id and sweeps what a crash left behind. Can be tried again.
[[nodiscard]] Task<Outcome> openData(Ports ports);

/// One line each for libraries, SQLite, TLS, translations, catalogue.
struct SelfTestLine;
[[nodiscard]] QList<SelfTestLine> selfTestLines();

} // namespace TenantLink
