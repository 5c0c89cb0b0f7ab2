#include "app/window/portal/portalkeeper.h"

#include "app/window/portal/serviceportal.h"

#include <memory>

namespace TenantLink
{

PortalKeeper::PortalKeeper(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports)) {}

PortalKeeper::~PortalKeeper()
{
    blockSignals(true);
    const auto open = std::exchange(m_open, {});
    for (const auto &portal : open) {
        if (portal)
            const std::unique_ptr<ServicePortal> last(portal.data());
    }
}

ServicePortal *PortalKeeper::open(ServiceId id)
{
    QPointer<ServicePortal> &portal = m_open[id];
    if (!portal || !portal->isVisible()) {
        // No parent: a window of its own that the main window may cover.
        portal = new ServicePortal(m_ports, id);
        portal->setAttribute(Qt::WA_DeleteOnClose);
        connect(portal, &ServicePortal::changed, this, &PortalKeeper::changed);
        connect(portal, &QObject::destroyed, this, [this, id] {
            if (!m_open.value(id)) // not one that was opened meanwhile
                m_open.remove(id);
        });
        portal->show();
    }
    portal->setWindowState(portal->windowState() & ~Qt::WindowMinimized);
    portal->raise();
    portal->activateWindow();
    return portal;
}

void PortalKeeper::close(ServiceId id)
{
    if (const auto portal = m_open.value(id))
        portal->closeWithoutAsking();
}

void PortalKeeper::refreshAll()
{
    for (const auto &portal : std::as_const(m_open)) {
        if (portal)
            portal->read();
    }
}

QList<QWidget *> PortalKeeper::closeAll()
{
    QList<QWidget *> asking;
    const auto open = m_open;
    for (const auto &portal : open) {
        if (portal && !portal->close())
            asking.append(portal);
    }
    return asking;
}

} // namespace TenantLink
