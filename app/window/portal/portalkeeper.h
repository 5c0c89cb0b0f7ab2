// The open Service portals: one window per service.
#pragma once

#include "models/domain/ids.h"
#include "models/ports/ports.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace TenantLink
{

class ServicePortal;

class PortalKeeper : public QObject
{
    Q_OBJECT
public:
    explicit PortalKeeper(Ports ports, QObject *parent = nullptr);
    /// Closes them without asking.
    ~PortalKeeper() override;

    /// Opens the portal, or brings the open one to the front.
    ServicePortal *open(ServiceId id);
    /// Without asking: the service is gone.
    void close(ServiceId id);
    /// Asks each to close, and answers those that have a question first.
    [[nodiscard]] QList<QWidget *> closeAll();
    /// Somebody else changed services.
    void refreshAll();

Q_SIGNALS:
    /// A service was changed in a portal.
    void changed();

private:
    Ports m_ports;
    QHash<ServiceId, QPointer<ServicePortal>> m_open;
};

} // namespace TenantLink
