// The Service portal: everything about one service, in a window of its own (product.md section 8).
#pragma once

#include "models/domain/service.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QTabWidget;

namespace TenantLink
{

class BannerLine;
class FailureView;
class PermissionsTab;
class PlainLabel;
class RegistrationTab;
class RoutingTab;
class ServiceTab;
class SipTab;
class TasksTab;

class ServicePortal : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    ServicePortal(Ports ports, ServiceId id, QWidget *parent = nullptr);
    ~ServicePortal() override;

    /// The service is gone, or the person has said what is to become of the changes.
    void closeWithoutAsking();
    /// Reads the service again; what was typed stays.
    void read();

Q_SIGNALS:
    void changed(); ///< the store has another state of the service

protected:
    void retranslate() override;
    void closeEvent(QCloseEvent *event) override;

private:
    void display(const Service &service);
    void readCustomer();
    void saveAndClose();
    void take(const Service &service);
    void addTabs();
    [[nodiscard]] bool hasChanges() const;

    Ports m_ports;
    ServiceId m_id;
    std::optional<Service> m_service;
    std::optional<CustomerId> m_customer; ///< whose name is shown
    QString m_customerName;
    bool m_closing = false;
    bool m_asking = false;
    BannerLine *m_banner;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    FailureView *m_failure;
    QTabWidget *m_tabs;
    RegistrationTab *m_registration;
    PermissionsTab *m_permissions;
    RegistrationTab *m_qoe;
    ServiceTab *m_serviceTab;
    RoutingTab *m_routing;
    SipTab *m_sip;
    TasksTab *m_tasks;
    Work m_reading{this};
    Work m_customerReading{this};
};

} // namespace TenantLink
