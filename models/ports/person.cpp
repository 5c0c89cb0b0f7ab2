#include "models/ports/person.h"

#include <QDir>

namespace TenantLink
{

QString personName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    const QString home = QDir::home().dirName(); // a service or a bare session sets none of them
    return home.isEmpty() ? QStringLiteral("unknown") : home;
}

} // namespace TenantLink
