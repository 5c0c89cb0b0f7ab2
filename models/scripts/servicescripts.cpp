#include "models/scripts/servicescripts.h"
namespace TenantLink
{
ScriptValues valuesFor(const ServiceFacts &) { return {}; }
QString fileNameOf(ScriptKind) { return {}; }
Result<std::optional<QString>> scriptOf(ScriptKind, const ServiceFacts &) { return std::optional<QString>(); }
Result<QList<PackageFile>> packageOf(const ServiceFacts &) { return QList<PackageFile>(); }
QByteArray serviceJson(const ServiceFacts &) { return {}; }
QByteArray summaryHtml(const ServiceFacts &) { return {}; }
} // namespace TenantLink
