// Makes the world that main() hands in: ports on real adapters, clouds, catalogue.
#pragma once

#include "app/commands/options.h"
#include "app/commands/selftest.h"
#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

namespace TenantLink
{

class Keychain;

struct World {
    Ports ports;
    std::shared_ptr<Keychain> keychain; ///< the same as ports.secrets; told the store's id by openData()
    QString dataFolder;
    QString cloudId; ///< chosen on the command line, else the first of the cloud file, else "global"
};

/// Reads the data files and makes the adapters; opens nothing, asks nothing. FileInvalid, FileUnreadable.
[[nodiscard]] Result<World> makeWorld(const Options &options);

/// Opens the store, lets the keychain go by the store's own id and sweeps what a crash left behind. Can be tried again.
[[nodiscard]] Task<Outcome> openData(World world);

/// A line each for libraries, SQLite, TLS, translations and catalogue.
[[nodiscard]] QList<SelfTestLine> selfTestLines(const World &world);

} // namespace TenantLink
