#include "models/ports/person.h"

namespace TenantLink
{

QString personName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QStringLiteral("unknown");
}

} // namespace TenantLink
