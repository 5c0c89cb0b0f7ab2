// A data folder that somebody has worked with: customers of a CSV file, an SBC, and Terms and Conditions.
#pragma once

#include "app/world.h"

namespace TenantLink
{

/// Opens the data. The rows with problems are left out; without a terms file nothing commercial is asked for.
[[nodiscard]] Outcome seedData(const World &world, const QString &customersFile, const QString &termsFile);

} // namespace TenantLink
