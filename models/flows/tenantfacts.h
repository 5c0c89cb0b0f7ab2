// Organisation, domains and licences of a tenant in one $batch.
#pragma once

#include "models/domain/tenantfacts.h"
#include "models/flows/tenantsession.h"

namespace TenantLink
{

/// Fails only where nothing at all could be asked; what a part lacks is in the facts.
[[nodiscard]] Task<Result<TenantFacts>> readTenantFacts(Ports ports, Access access, Cancel cancel);

/// "Microsoft 365 E5 (SPE_E5)": well-known names of Microsoft's own list, else the part number.
[[nodiscard]] QString licenceName(const QString &partNumber);

} // namespace TenantLink
