// Gives a service to another customer.
#pragma once

#include "models/domain/customer.h"
#include "models/domain/service.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QPushButton;

namespace TenantLink
{

class CustomerList;
class FailureView;
class PlainLabel;

/// Opened by open(); deletes itself when it closes.
class ChangeCustomerDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    ChangeCustomerDialog(Ports ports, const Service &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const TenantLink::Service &service);

protected:
    void retranslate() override;

private:
    void save();
    void showState();

    Ports m_ports;
    Service m_service;
    std::optional<Customer> m_chosen;
    PlainLabel *m_about;
    CustomerList *m_list;
    PlainLabel *m_choice;
    FailureView *m_failure;
    QPushButton *m_yes;
    QPushButton *m_no;
    Work m_saving{this};
};

} // namespace TenantLink
