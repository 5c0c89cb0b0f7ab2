// Adds or edits a customer.
#pragma once

#include "models/domain/customer.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace TenantLink
{

class CustomerForm;
class FailureView;

class CustomerDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// Without a customer it adds one.
    CustomerDialog(Ports ports, const std::optional<Customer> &customer, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void saved(const TenantLink::Customer &customer);

protected:
    void retranslate() override;

private:
    void save();
    [[nodiscard]] bool changed() const;

    Ports m_ports;
    std::optional<Customer> m_before;
    CustomerForm *m_form;
    FailureView *m_failure;
    QPushButton *m_save;
    QPushButton *m_cancel;
    Work m_saving{this};
};

} // namespace TenantLink
