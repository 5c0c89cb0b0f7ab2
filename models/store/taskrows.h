// Tasks as rows, inside the caller's transaction.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/servicetask.h"
#include "models/store/database.h"

namespace TenantLink::TaskRows
{

/// In their order; what a newer program added is left out.
[[nodiscard]] QList<ServiceTask> read(Database &db, ServiceId service);

/// Adds it, or takes the place of the one of its kind.
void write(Database &db, ServiceId service, const ServiceTask &task);

/// Is somebody at work on them? A lease that is far ahead is of a clock that went back: over.
[[nodiscard]] bool claimed(Database &db, ServiceId service, qint64 now, std::optional<RunId> except = {});

/// Queues those of the kinds that are kept and not waiting already, with their number of tries; their keys.
QStringList queue(Database &db, ServiceId service, const QList<TaskKind> &kinds);

} // namespace TenantLink::TaskRows
