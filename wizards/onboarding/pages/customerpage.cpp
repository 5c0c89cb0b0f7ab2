#include "wizards/onboarding/pages/customerpage.h"

#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "models/ports/store.h"
#include "models/tables/customersmodel.h"
#include "wizards/common/customerform.h"
#include "wizards/common/customerlist.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace TenantLink
{

CustomerPage::CustomerPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Customer, parent), m_state(std::move(state)), m_listPart(makeList()),
      m_formPart(makeForm()), m_failure(new FailureView(bodyWidget())), m_adding(this), m_reading(this)
{
    body()->addWidget(m_listPart, 1);
    body()->addWidget(m_formPart, 1);
    body()->addWidget(m_failure);
    m_failure->setRetryOffered(true);
    m_formPart->setVisible(false);
    connect(m_failure, &FailureView::retryAsked, this, [this] {
        if (m_formPart->isVisible())
            add(false);
        else if (m_notRead)
            readSettings();
        else
            m_list->model()->restart();
    });
    connect(m_list, &CustomerList::stateChanged, this, &CustomerPage::showStates);
    retranslate();
}

QWidget *CustomerPage::makeList()
{
    auto *part = new QWidget(bodyWidget());
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new CustomerList(m_state->ports, part);
    m_new = new QPushButton(part);
    m_new->setObjectName(QStringLiteral("newCustomer"));
    m_new->setAutoDefault(false);
    m_list->addBesideFilter(m_new);
    QWidget::setTabOrder(m_list->firstField(), m_new);
    QWidget::setTabOrder(m_new, m_list->table());
    m_chosen = new PlainLabel(part);
    m_chosen->setObjectName(QStringLiteral("chosenCustomer"));
    m_problem = new FieldProblem(m_list->table(), part);
    column->addWidget(m_list, 1);
    column->addWidget(m_chosen);
    column->addWidget(m_problem);
    connect(m_list, &CustomerList::chosen, this, &CustomerPage::choose);
    connect(m_list, &CustomerList::activated, this, [this] { wizard()->next(); });
    connect(m_new, &QPushButton::clicked, this, [this] { setAdding(true); });
    return part;
}

QWidget *CustomerPage::makeForm()
{
    auto *part = new QWidget(bodyWidget());
    m_form = new CustomerForm(part);
    m_add = new QPushButton(part);
    m_add->setObjectName(QStringLiteral("addCustomer"));
    m_add->setAutoDefault(false);
    m_backToList = new QPushButton(part);
    m_backToList->setObjectName(QStringLiteral("backToList"));
    m_backToList->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_backToList);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_form, &CustomerForm::edited, this, [this] { m_state->halfTyped = !m_form->isBlank(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_backToList, &QPushButton::clicked, this, [this] { setAdding(false); });
    return part;
}

void CustomerPage::initializePage()
{
    m_nothingChosen = false;
    m_list->setChosen(m_state->draft.customer);
    m_list->model()->refresh();
    showStates();
}

void CustomerPage::entered() { readSettings(); }

void CustomerPage::readSettings()
{
    m_notRead.reset();
    m_goesOn = false;
    showStates();
    m_reading.begin();
    m_reading.deliver(readCommercial(m_state->ports), [this](const Result<CommercialSettings> &settings) {
        if (settings)
            m_state->commercial = *settings;
        else
            m_notRead = settings.error();
        showStates();
        if (!settings)
            return;
        Q_EMIT settingsRead();
        if (std::exchange(m_goesOn, false))
            goOn();
    });
}

void CustomerPage::goOn()
{
    if (wizard()->currentPage() == this)
        wizard()->next();
}

bool CustomerPage::validatePage()
{
    if (!m_formPart->isHidden()) {
        add(true);
        return false; // goes on when the store has it
    }
    m_nothingChosen = !m_state->draft.customer;
    showStates();
    if (m_nothingChosen)
        return false;
    m_goesOn = m_reading.running() || m_notRead;
    if (m_notRead) {
        readSettings();
        m_goesOn = true;
    }
    return !m_goesOn; // what comes next depends on the answer
}

QWidget *CustomerPage::firstField() const
{
    return m_formPart->isHidden() ? m_list->firstField() : m_form->firstField();
}

void CustomerPage::choose(const Customer &customer)
{
    OnboardingDraft &draft = m_state->draft;
    if (draft.customer != customer.id)
        m_state->dropInvitation(); // it is another customer's
    // What came from the customer before goes with it; what the person typed stays.
    if (draft.tenant.isEmpty() || draft.tenant == m_state->customerTenant)
        draft.tenant = customer.tenant;
    m_state->customerTenant = customer.tenant;
    draft.customer = customer.id;
    draft.customerName = customer.name;
    m_list->setChosen(customer.id);
    m_nothingChosen = false;
    showStates();
}

void CustomerPage::showStates()
{
    const bool listShown = m_formPart->isHidden();
    if (listShown)
        m_failure->setFailure(m_notRead ? m_notRead : m_list->model()->failure());
    const QString name = cleaned(m_state->draft.customerName);
    m_chosen->setVisible(m_state->draft.customer.has_value());
    m_chosen->setText(tr("Chosen customer: %1").arg(name));
    m_problem->setProblem(m_nothingChosen ? tr("Choose a customer from the list, or add a new one.") : QString());
}

void CustomerPage::setAdding(bool adding)
{
    m_adding.stop();
    m_failure->setFailure(std::nullopt);
    if (!adding) {
        m_form->setCustomer(Customer());
        m_state->halfTyped = false;
    }
    m_listPart->setVisible(!adding);
    m_formPart->setVisible(adding);
    showStates();
    firstField()->setFocus(Qt::TabFocusReason);
}

void CustomerPage::add(bool thenNext)
{
    if (m_adding.running() || !m_form->check())
        return;
    m_failure->setFailure(std::nullopt);
    m_adding.begin();
    m_adding.deliver(m_state->ports.store->addCustomer(m_form->customer()),
                     [this, thenNext](const Result<Customer> &result) { added(result, thenNext); });
}

void CustomerPage::added(const Result<Customer> &result, bool thenNext)
{
    if (!result) {
        if (!m_form->showFailure(result.error()))
            m_failure->setFailure(result.error());
        return;
    }
    choose(*result);
    setAdding(false);
    m_list->clearFilter();
    m_list->model()->restart();
    if (thenNext)
        goOn();
}

void CustomerPage::retranslate()
{
    setTexts(tr("Customer"), tr("For which customer do you add a Direct Routing service?"));
    m_list->setNoneText(tr("There are no customers yet. Add the first one with New customer."));
    nameButton(m_new, tr("N&ew customer ..."), tr("New customer"));
    nameButton(m_add, tr("&Add customer"));
    nameButton(m_backToList, tr("Choose from the &list instead"));
    showStates();
}

} // namespace TenantLink
