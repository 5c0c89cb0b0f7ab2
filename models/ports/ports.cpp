#include "models/ports/ports.h"

namespace TenantLink
{

const Cloud *findCloud(const QList<Cloud> &clouds, QStringView id)
{
    for (const Cloud &cloud : clouds) {
        if (cloud.id == id)
            return &cloud;
    }
    return nullptr;
}

} // namespace TenantLink
