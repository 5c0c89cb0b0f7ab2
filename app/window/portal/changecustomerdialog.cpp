#include "app/window/portal/changecustomerdialog.h"

#include "models/domain/text.h"
#include "models/ports/store.h"
#include "models/tables/customersmodel.h"
#include "wizards/common/customerlist.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

ChangeCustomerDialog::ChangeCustomerDialog(Ports ports, const Service &service, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_service(service), m_about(new PlainLabel(this)),
      m_list(new CustomerList(m_ports, this)), m_choice(new PlainLabel(this)), m_failure(new FailureView(this))
{
    setObjectName(u"changeCustomerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_choice->setObjectName(u"chosenCustomer"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_no = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_yes->setObjectName(u"changeCustomerYes"_s);
    m_yes->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    column->addWidget(m_choice);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    connect(m_list, &CustomerList::chosen, this, [this](const Customer &customer) {
        m_chosen = customer;
        showState();
    });
    connect(m_list, &CustomerList::activated, this, &ChangeCustomerDialog::save);
    connect(m_list, &CustomerList::stateChanged, this, [this] {
        if (const auto failure = m_list->model()->failure())
            m_failure->setFailure(failure);
    });
    connect(m_yes, &QPushButton::clicked, this, &ChangeCustomerDialog::save);
    connect(m_no, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    m_list->setChosen(service.customer); // marked when its row comes
    m_list->firstField()->setFocus();
    retranslate();
    m_list->model()->refresh();
}

void ChangeCustomerDialog::save()
{
    if (!m_chosen || m_chosen->id == m_service.customer || m_saving.running())
        return;
    Service changed = m_service;
    changed.customer = m_chosen->id;
    m_failure->setFailure(std::nullopt);
    m_saving.begin();
    m_saving.deliver(m_ports.store->updateService(changed), [this](const Result<Service> &service) {
        if (service) {
            Q_EMIT saved(*service);
            accept();
            return;
        }
        m_failure->setFailure(service.error());
        showState();
    });
    showState();
}

void ChangeCustomerDialog::showState()
{
    const bool other = m_chosen && m_chosen->id != m_service.customer;
    const QString name = m_chosen ? cleaned(m_chosen->name) : QString();
    m_choice->setText(other ? tr("The service will be one of %1.").arg(name)
                            : tr("Choose the customer that the service shall belong to."));
    m_yes->setEnabled(other && !m_saving.running());
}

void ChangeCustomerDialog::retranslate()
{
    setWindowTitle(tr("Change customer"));
    m_about->setText(tr("The service %1 goes to another customer with its App registration and its settings. Nothing "
                        "changes in any tenant.")
                         .arg(cleaned(m_service.shortName, 60)));
    m_list->setNoneText(tr("There is no customer."));
    nameButton(m_yes, tr("&Change customer"));
    nameButton(m_no, tr("Cancel"));
    showState();
}

} // namespace TenantLink
