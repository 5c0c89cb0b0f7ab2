// The clouds file: built-in clouds and those a user adds (product.md section 9). Pure.
#pragma once

#include "models/domain/cloud.h"
#include "models/domain/failure.h"

namespace TenantLink
{

/// Reads {"clouds":[...]}. `fileName` goes into the failure: FileInvalid with "file:line: reason".
/// Each cloud needs id, name, authority and graph; addresses must be https, or http on loopback.
/// `caFile` is taken relative to the file's folder.
[[nodiscard]] Result<QList<Cloud>> readClouds(const QByteArray &json, const QString &fileName, bool userAdded);

} // namespace TenantLink
