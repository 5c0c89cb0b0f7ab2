// Routing and DNS of a service: the wizard's form over the service's own registration, with Create now.
#pragma once

#include "models/domain/service.h"
#include "models/domain/tenantfacts.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;
class RoutingForm;

/// Looks into the tenant only while it is shown.
class RoutingTab : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    RoutingTab(Ports ports, ServiceId id, QWidget *parent = nullptr);

    void setService(const Service &service);
    [[nodiscard]] bool hasChanges() const;
    void save(std::function<void()> then = {});

Q_SIGNALS:
    void saved(const TenantLink::Service &service);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What Saved means for what was set up before.
    enum class Saved { No, Same, Again };
    void fill();
    void readTenant();
    [[nodiscard]] bool elsewhere() const;
    void showState();

    Ports m_ports;
    ServiceId m_id;
    std::optional<Service> m_service;
    Saved m_saved = Saved::No;
    RoutingForm *m_form;
    QPushButton *m_save;
    PlainLabel *m_say;
    PlainLabel *m_warning;
    FailureView *m_failure;
    Work m_reading{this};
    Work m_saving{this};
};

} // namespace TenantLink
