// The Store port on SQLite: one file in the data folder, worked on by threads of its own.
#pragma once

#include "models/ports/store.h"

#include <functional>
#include <memory>

namespace TenantLink
{

/// Called on the worker's thread after each durable step with its name (models/store/steps.h).
using StepObserver = std::function<void(QStringView step)>;

/// How commits are made safe: a write-ahead log where the file system can, or always the older way.
enum class Journal { ByFileSystem, Rollback };

/// A store in `<folder>/tenantlink.sqlite`, which open() creates. `actor` is who the audit trail names. Make it, call
/// it and let it go on the thread of the QCoreApplication; letting go finishes the queued writes, answers every call
/// that still waits (by the event loop), and ends the threads.
[[nodiscard]] std::shared_ptr<Store> makeSqliteStore(QString folder, QString actor, StepObserver observer = {},
                                                     Journal journal = Journal::ByFileSystem);

/// "SQLite 3.40.1", asked from a database in memory; empty if Qt's driver is missing or does not work.
[[nodiscard]] QString sqliteVersion();

} // namespace TenantLink
