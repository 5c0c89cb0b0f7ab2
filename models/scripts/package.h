// The files of a service package besides service.json, which names them. Private to models/scripts.
#pragma once

#include "models/scripts/servicescripts.h"

namespace TenantLink
{

/// In their order: scripts, DNS records. Failures of scriptOf().
[[nodiscard]] Result<QList<PackageFile>> scriptFiles(const ServiceFacts &facts);
/// Empty: nothing is to be said about a domain.
[[nodiscard]] QByteArray dnsRecordsText(const ServiceFacts &facts);
/// When `domain` was so; invalid: not known.
[[nodiscard]] QDateTime domainReadAt(const ServiceFacts &facts);
/// service.json over those files.
[[nodiscard]] QByteArray serviceJson(const ServiceFacts &facts, const QList<PackageFile> &files);
/// The summary naming those files.
[[nodiscard]] QByteArray summaryHtml(const ServiceFacts &facts, const QList<PackageFile> &files);

} // namespace TenantLink
