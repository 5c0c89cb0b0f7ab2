#include "wizards/onboarding/pages/customerpage.h"

#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "models/ports/store.h"
#include "models/tables/customersmodel.h"
#include "wizards/common/customerform.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace TenantLink
{

CustomerPage::CustomerPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Customer, parent), m_state(std::move(state)),
      m_model(new CustomersModel(m_state->ports, this)), m_listPart(makeList()), m_formPart(makeForm()),
      m_failure(new FailureView(bodyWidget())), m_adding(this), m_reading(this)
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
            m_model->restart();
    });
    connect(m_model, &CustomersModel::stateChanged, this, &CustomerPage::showStates);
    connect(m_model, &CustomersModel::restarted, this, &CustomerPage::showChosenRow);
    retranslate();
}

QWidget *CustomerPage::makeList()
{
    auto *part = new QWidget(bodyWidget());
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_filterLabel = new QLabel(part);
    m_filter = new LineEdit(200, part);
    m_filter->setObjectName(QStringLiteral("customerFilter"));
    m_filter->setClearButtonEnabled(true);
    m_new = new QPushButton(part);
    m_new->setObjectName(QStringLiteral("newCustomer"));
    m_new->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filterLabel);
    top->addWidget(m_filter, 1);
    top->addWidget(m_new);
    m_table = new QTableView(part);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CustomersModel::Name, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    for (int hidden = CustomersModel::Email; hidden < CustomersModel::ColumnCount; ++hidden)
        m_table->hideColumn(hidden);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int wide = fontMetrics().averageCharWidth() * 30;
    m_table->horizontalHeader()->resizeSection(CustomersModel::Name, wide);
    m_table->horizontalHeader()->resizeSection(CustomersModel::Description, wide);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_empty = new PlainLabel(part);
    m_chosen = new PlainLabel(part);
    m_chosen->setObjectName(QStringLiteral("chosenCustomer"));
    m_problem = new FieldProblem(m_table, part);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addWidget(m_chosen);
    column->addWidget(m_problem);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_model->setFilter(m_filter->text()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomerPage::chooseCurrentRow);
    connect(m_table, &QTableView::doubleClicked, this, [this] { wizard()->next(); });
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
    m_model->refresh();
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

QWidget *CustomerPage::firstField() const { return m_formPart->isHidden() ? m_filter : m_form->firstField(); }

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
    m_nothingChosen = false;
    showStates();
}

void CustomerPage::chooseCurrentRow()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return; // a filter took the row away; the choice stays, and is said below
    if (const Customer *customer = m_model->customerAt(rows.first().row()))
        choose(*customer);
}

void CustomerPage::showChosenRow()
{
    if (!m_state->draft.customer)
        return;
    const int row = m_model->rowOf(m_state->draft.customer->toString());
    if (row >= 0)
        m_table->selectRow(row);
}

void CustomerPage::showStates()
{
    const bool listShown = m_formPart->isHidden();
    if (listShown)
        m_failure->setFailure(m_notRead ? m_notRead : m_model->failure());
    const bool empty = m_model->state() == PagedTable::State::Ready && m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_empty->setText(m_model->filter().isEmpty()
                         ? tr("There are no customers yet. Add the first one with New customer.")
                         : tr("No customer matches the filter."));
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
    m_filter->clear();
    m_model->restart();
    if (thenNext)
        goOn();
}

void CustomerPage::retranslate()
{
    setTexts(tr("Customer"), tr("For which customer do you add a Direct Routing service?"));
    nameField(m_filterLabel, m_filter, tr("&Filter customers:"));
    nameButton(m_new, tr("N&ew customer ..."), tr("New customer"));
    nameButton(m_add, tr("&Add customer"));
    nameButton(m_backToList, tr("Choose from the &list instead"));
    m_table->setAccessibleName(tr("Customers"));
    m_model->retranslate();
    showStates();
}

} // namespace TenantLink
