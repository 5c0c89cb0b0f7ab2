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

} // namespace TenantLink::TaskRows
