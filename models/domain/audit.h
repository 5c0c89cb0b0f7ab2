// The audit trail: who did what when. Append-only; never holds a secret.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace TenantLink
{

struct AuditEntry {
    QDateTime at;      ///< UTC, set by the store
    QString actor;     ///< set by the store: the person's user name on this computer
    QString action;    ///< "service.created", "check.continued-anyway" ...: stable keys
    QString subject;   ///< the short name or customer it is about
    QString detail;    ///< plain text
    qint64 number = 0; ///< grows with each entry; set by the store
};

/// "Service created", in the language of the moment; an unknown key as it is.
[[nodiscard]] QString describeAudit(const QString &action);
/// The keys that the program writes, for a filter.
[[nodiscard]] QStringList auditActions();

} // namespace TenantLink
