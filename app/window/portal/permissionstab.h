// Permissions and roles of a service's registrations: needed, requested, granted, missing, with the reason.
#pragma once

#include "models/domain/service.h"
#include "models/ports/ports.h"
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

protected:
    void retranslate() override;

private:
    void openPortal();
    void copy();

    Ports m_ports;
    QString m_cloudId;
    QString m_clientId;
    QDateTime m_asOf;
    PlainLabel *m_time;
    QPushButton *m_open;
    QPushButton *m_copy;
    QLineEdit *m_filter;
    GrantsModel *m_model;
    QSortFilterProxyModel *m_sorted; ///< over one report, not over stored rows
    PagedView *m_view;
};

} // namespace TenantLink
