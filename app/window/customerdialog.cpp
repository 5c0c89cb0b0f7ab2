#include "app/window/customerdialog.h"

#include "app/window/ask.h"
#include "models/domain/text.h"
#include "models/ports/store.h"
#include "wizards/common/customerform.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/readingorder.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

CustomerDialog::CustomerDialog(Ports ports, const std::optional<Customer> &customer, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_before(customer), m_form(new CustomerForm(this)),
      m_failure(new FailureView(this))
{
    setObjectName(u"customerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_save->setObjectName(u"saveCustomer"_s);
    m_save->setDefault(true);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scrollToFocus(scroll);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &CustomerDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &CustomerDialog::reject);
    if (customer)
        m_form->setCustomer(*customer);
    m_form->firstField()->setFocus();
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 70, sizeHint().height() + fontMetrics().height() * 6);
    retranslate();
}

void CustomerDialog::retranslate()
{
    setWindowTitle(m_before ? tr("Edit Customer") : tr("Add Customer"));
    nameButton(m_save, tr("Sa&ve"));
    nameButton(m_cancel, tr("Cancel"));
}

bool CustomerDialog::changed() const
{
    const Customer now = m_form->customer();
    const Customer before = m_before.value_or(Customer());
    return now.name != before.name || now.description != before.description || now.tenant != before.tenant ||
           now.email != before.email || now.phone != before.phone || now.secondaryEmail != before.secondaryEmail ||
           now.secondaryPhone != before.secondaryPhone;
}

void CustomerDialog::save()
{
    if (m_saving.running() || !m_form->check())
        return;
    m_failure->setFailure(std::nullopt);
    m_save->setEnabled(false);
    m_saving.begin();
    const Customer customer = m_form->customer();
    Task<Result<Customer>> kept =
        m_before ? m_ports.store->updateCustomer(customer) : m_ports.store->addCustomer(customer);
    m_saving.deliver(std::move(kept), [this](Result<Customer> result) {
        m_save->setEnabled(true);
        if (result) {
            Q_EMIT saved(*result);
            accept();
        } else if (!m_form->showFailure(result.error())) {
            m_failure->setFailure(result.error());
        }
    });
}

void CustomerDialog::reject()
{
    if (!changed()) {
        QDialog::reject();
        return;
    }
    askUnsaved(this, tr("The customer was not saved."), [this](Unsaved answer) {
        if (answer == Unsaved::Save)
            save();
        else if (answer == Unsaved::Discard)
            QDialog::reject();
    });
}

} // namespace TenantLink
