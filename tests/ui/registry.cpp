#include "tests/ui/registry.h"

#include <QFileInfo>
#include <QObject>

namespace TenantLink
{

bool registerCase(const char *file, std::function<std::unique_ptr<QObject>()> make, const char *safe, bool hidden)
{
    registeredCases() += RegisteredCase{QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make),
                                        QString::fromLatin1(safe).split(QLatin1Char(' '), Qt::SkipEmptyParts), hidden};
    return true;
}

} // namespace TenantLink
