// What both forms of the script need: safe quoting, and the plan's parts as the scripts name them. Private to flows.
#pragma once

#include "models/flows/provision.h"

#include <QMap>

namespace TenantLink::Script
{

/// Ids and names of permissions: they stand in URLs and queries, where no quoting is safe.
[[nodiscard]] QString plainWord(const QString &text);
[[nodiscard]] QString powerShellText(const QString &text);
[[nodiscard]] QString shellText(const QString &text);
[[nodiscard]] QString jsonText(const QString &text); ///< with its quotes
/// Each `@word@` once, so that what is put in is never read again.
[[nodiscard]] QString filled(QStringView form, const QMap<QString, QString> &words);

[[nodiscard]] QString graphRoot(const Cloud &cloud);
[[nodiscard]] QString consentRedirect(const Cloud &cloud);
/// PATCH by unique name is documented for the worldwide cloud; elsewhere a tag finds it again.
[[nodiscard]] bool upserts(const Cloud &cloud);
[[nodiscard]] QList<PermissionEntry> permissionsOf(const ProvisionPlan &plan, const Catalogue &catalogue);
/// The scope of a role: the unit where the role can be limited to one.
[[nodiscard]] QString scopeOf(const QString &role, const ProvisionPlan &plan);
[[nodiscard]] QString roleName(const QString &role);
[[nodiscard]] bool needsTeams(const ProvisionPlan &plan, const Catalogue &catalogue);
[[nodiscard]] QString endsText(const ProvisionPlan &plan);

} // namespace TenantLink::Script
