// Reading the catalogue of permissions and roles (resources/catalogue.json, or a user's override). Pure.
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/failure.h"

namespace TenantLink
{

/// FileInvalid with "file:line: reason".
[[nodiscard]] Result<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName);

} // namespace TenantLink
