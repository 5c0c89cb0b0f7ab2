// From what Graph answered to the items of the check list: the rules of product.md section 3, pure.
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/report.h"
#include "models/microsoft365/registrationfacts.h"

namespace TenantLink
{

/// Items RightTenant to Licences, and the report's facts about tenant, client, secret, roles and grants.
void assess(const RegistrationFacts &facts, const Profile &profile, Report &report);

} // namespace TenantLink
