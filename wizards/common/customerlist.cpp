#include "wizards/common/customerlist.h"

#include "models/tables/customersmodel.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

CustomerList::CustomerList(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_model(new CustomersModel(std::move(ports), this)), m_top(new QHBoxLayout),
      m_filterLabel(new QLabel(this)), m_filter(new LineEdit(200, this)), m_table(new QTableView(this)),
      m_empty(new PlainLabel(this))
{
    m_filter->setObjectName(u"customerFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_top->addWidget(m_filterLabel);
    m_top->addWidget(m_filter, 1);
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
    m_table->horizontalHeader()->setHighlightSections(false);
    const int wide = fontMetrics().averageCharWidth() * 30;
    m_table->horizontalHeader()->resizeSection(CustomersModel::Name, wide);
    m_table->horizontalHeader()->resizeSection(CustomersModel::Description, wide);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_top);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_model->setFilter(m_filter->text()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomerList::takeRow);
    connect(m_table, &QTableView::doubleClicked, this, &CustomerList::activated);
    connect(m_model, &CustomersModel::stateChanged, this, &CustomerList::showState);
    connect(m_model, &CustomersModel::restarted, this, &CustomerList::showChosenRow);
    retranslate();
}

void CustomerList::addBesideFilter(QWidget *widget) { m_top->addWidget(widget); }

void CustomerList::setNoneText(const QString &sentence)
{
    m_noneText = sentence;
    showState();
}

void CustomerList::setChosen(const std::optional<CustomerId> &customer) { m_chosen = customer; }

void CustomerList::clearFilter() { m_filter->clear(); }

QWidget *CustomerList::firstField() const { return m_filter; }

void CustomerList::takeRow()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return; // a filter took the row away; the choice stays
    if (const Customer *customer = m_model->customerAt(rows.first().row())) {
        const Customer copy = *customer; // valid only until the event loop runs
        m_chosen = copy.id;
        Q_EMIT chosen(copy);
    }
}

void CustomerList::showChosenRow()
{
    if (!m_chosen)
        return;
    const int row = m_model->rowOf(m_chosen->toString());
    if (row >= 0)
        m_table->selectRow(row);
}

void CustomerList::showState()
{
    const bool empty = m_model->state() == PagedTable::State::Ready && m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_empty->setText(m_model->filter().isEmpty() ? m_noneText : tr("No customer matches the filter."));
    Q_EMIT stateChanged();
}

void CustomerList::retranslate()
{
    nameField(m_filterLabel, m_filter, tr("&Filter customers:"));
    m_table->setAccessibleName(tr("Customers"));
    m_model->retranslate();
    showState();
}

} // namespace TenantLink
