// The audit trail: who did what when. Append-only; never holds a secret.
#pragma once

#include <QDateTime>
#include <QString>

namespace TenantLink
{

struct AuditEntry {
    QDateTime at;    ///< UTC, set by the store
    QString actor;   ///< set by the store: the person's user name on this computer
    QString action;  ///< "service.created", "check.continued-anyway" ...: stable keys
    QString subject; ///< the short name or customer it is about
    QString detail;  ///< plain text
};

} // namespace TenantLink
