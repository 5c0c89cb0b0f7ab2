// Permissions and roles of a service's registrations: needed, requested, granted, missing, with the reason.
#pragma once

#include "app/window/portal/portalwork.h"
#include "models/domain/service.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QLineEdit;

namespace TenantLink
{

class GrantsModel;
class PagedView;
class PlainLabel;

class PermissionsTab : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit PermissionsTab(Ports ports, QWidget *parent = nullptr);
    void setService(const Service &service);

Q_SIGNALS:
    void changed(); ///< permissions or roles in the tenant, or what is known about them

protected:
    void retranslate() override;

private:
    void openPortal();
    void copy();
    void addMissing();
    void removeSurplus();
    void lookForUnfinished();
    void showState();
    [[nodiscard]] std::optional<PortalTarget> target(RegistrationKind kind) const;
    [[nodiscard]] std::optional<PortalTarget> lacking() const;
    [[nodiscard]] std::optional<PortalTarget> granted() const;

    Ports m_ports;
    std::optional<Service> m_service;
    std::optional<RegistrationKind> m_unfinished; ///< a change of that registration waits to be resumed
    QString m_cloudId;
    QString m_clientId;
    QDateTime m_asOf;
    PlainLabel *m_time;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_add;
    QPushButton *m_remove;
    PlainLabel *m_waiting;
    QLineEdit *m_filter;
    GrantsModel *m_model;
    QSortFilterProxyModel *m_sorted; ///< over one report, not over stored rows
    PagedView *m_view;
    Work m_looking{this};
};

} // namespace TenantLink
