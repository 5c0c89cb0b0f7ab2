// The directory roles of a registration: which it holds, for what scope, directly or through a group, and whether they
// do.
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/report.h"
#include "models/microsoft365/registrationfacts.h"

namespace TenantLink
{

/// The item Roles, the report's roles and the rows of the Permissions and roles page.
void assessRoles(const RegistrationFacts &facts, const Profile &profile, Report &report);

} // namespace TenantLink
