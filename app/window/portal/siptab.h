// The SIP connection of a service: the wizard's fields, and a carrier password that is kept, replaced or removed.
#pragma once

#include "models/domain/service.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"
#include "wizards/common/sipform.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;

/// Reads the lists to choose from when it is first shown.
class SipTab : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit SipTab(Ports ports, QWidget *parent = nullptr);

    void setService(const Service &service);
    [[nodiscard]] bool hasChanges() const;
    void save(std::function<void()> then = {});

Q_SIGNALS:
    void saved(const TenantLink::Service &service);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void fill();
    void showState();

    Ports m_ports;
    std::optional<Service> m_service;
    std::optional<SipLists> m_lists;
    SipDetails m_filled; ///< as the program filled it in
    bool m_saved = false;
    SipForm *m_form;
    QCheckBox *m_remove;
    QPushButton *m_save;
    PlainLabel *m_say;
    FailureView *m_failure;
    Work m_reading{this};
    Work m_saving{this};
};

} // namespace TenantLink
