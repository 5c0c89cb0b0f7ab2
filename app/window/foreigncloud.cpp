#include "app/window/foreigncloud.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
struct ForeignCloud {
    Q_DECLARE_TR_FUNCTIONS(ForeignCloud)
};
} // namespace

QString foreignCloudText(const QList<Cloud> &clouds)
{
    QStringList hosts;
    for (const Cloud &cloud : clouds) {
        const QString host = cleaned(cloud.authority.host());
        if (cloud.userAdded && !hosts.contains(host))
            hosts.append(host);
    }
    return hosts.isEmpty() ? QString() : ForeignCloud::tr("Not Microsoft - secrets go to %1").arg(hosts.join(u", "_s));
}

} // namespace TenantLink
