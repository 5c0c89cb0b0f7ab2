#include "models/scripts/scripttemplate.h"
namespace TenantLink
{
QList<Placeholder> placeholders() { return {}; }
ScriptValues sampleValues() { return {}; }
QString describe(const TemplateProblem &problem) { return problem.name; }
QList<TemplateProblem> problemsOf(TemplateType, const QString &) { return {}; }
Result<QString> render(const ScriptTemplate &script, const ScriptValues &) { return script.text; }
} // namespace TenantLink
