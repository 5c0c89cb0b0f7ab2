#include "app/window/customerspage.h"

#include "app/window/ask.h"
#include "app/window/customerdialog.h"
#include "app/window/importdialog.h"
#include "app/window/pagedview.h"
#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/ports/store.h"
#include "models/tables/customersmodel.h"

#include <QAction>
#include <QFileDialog>
#include <QStandardPaths>

namespace TenantLink
{

using namespace Qt::StringLiterals;

CustomersPage::CustomersPage(Ports world, QWidget *parent)
    : TablePage(world, u"customers"_s, new CustomersModel(world),
                {CustomersModel::SecondaryEmail, CustomersModel::SecondaryPhone}, parent),
      m_model(findChild<CustomersModel *>())
{
    m_add = addAction(u"addCustomer"_s, [this] { add(); });
    m_edit = addAction(u"editCustomer"_s, [this] { activated(); });
    m_delete = addAction(u"deleteCustomer"_s, [this] { askDelete(); });
    m_import = addAction(u"importCsv"_s, [this] { chooseImport(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CustomersPage::selectionMoved);
    CustomersPage::retranslate();
    CustomersPage::selectionMoved();
}

CustomersPage::~CustomersPage() { disconnect(m_model, nullptr, this, nullptr); }

void CustomersPage::retranslate()
{
    TablePage::retranslate();
    m_add->setText(tr("&Add Customer"));
    m_edit->setText(tr("&Edit Customer"));
    m_delete->setText(tr("&Delete Customer"));
    m_import->setText(tr("&Import CSV"));
    m_import->setToolTip(tr("Adds customers from a file, after a preview"));
}

TablePageTexts CustomersPage::texts() const
{
    return {tr("Customers"),
            tr("Filter customers"),
            tr("Copy customers"),
            tr("Export CSV of customers"),
            tr("Columns of customers"),
            tr("There is no customer yet.\nAdd one, or import a CSV file."),
            tr("No customer matches the filter."),
            tr("customers.csv", "file name"),
            tr("Add the first customer")};
}

void CustomersPage::selectionMoved()
{
    const qint64 selected = view()->selectedRowCount();
    m_edit->setEnabled(selected == 1);
    const bool known = selected > 0 && selected <= PagedTable::PageSize && !selectedIds().isEmpty();
    m_delete->setEnabled(known && !m_deleting.running());
    m_delete->setToolTip(selected > PagedTable::PageSize
                             ? tr("Select at most %n customer(s) to delete", nullptr, PagedTable::PageSize)
                             : tr("Deletes the selected customers; refused while they have services"));
}

void CustomersPage::add() { edit(std::nullopt); }

void CustomersPage::activated()
{
    const QStringList ids = selectedIds();
    const auto id = ids.size() == 1 ? CustomerId::parse(ids.first()) : std::nullopt;
    if (!id)
        return;
    m_reading.begin(); // the newest state, whatever the table shows
    m_reading.deliver(ports().store->customer(*id), [this](Result<Customer> customer) {
        if (customer)
            edit(*customer);
        else
            showFailure(customer.error());
    });
}

void CustomersPage::edit(const std::optional<Customer> &customer)
{
    auto *dialog = new CustomerDialog(ports(), customer, this);
    connect(dialog, &CustomerDialog::saved, this, [this](const Customer &kept) {
        const QString name = cleaned(kept.name, 60);
        say([name] { return tr("%1 saved.").arg(name); });
        refresh();
    });
    dialog->open();
}

void CustomersPage::askDelete()
{
    m_doomed.clear();
    QStringList names;
    for (const RowRange &range : view()->selectedRanges()) {
        for (qint64 row = range.first; row <= range.last; ++row) {
            if (const Customer *customer = m_model->customerAt(int(row))) {
                m_doomed.append({customer->id, cleaned(customer->name, 60)});
                names.append(m_doomed.last().name);
            }
        }
    }
    if (m_doomed.isEmpty())
        return;
    const QString shown =
        names.size() <= 10 ? names.join(u", "_s) : QString(names.mid(0, 10).join(u", "_s) + u" \u2026"_s);
    ask(this,
        {tr("Delete customers"), tr("Delete %n customer(s): %1?", nullptr, int(names.size())).arg(shown),
         tr("A customer who still has services or open invitations is kept."), tr("&Delete"), true},
        [this] {
            m_refused.clear();
            m_deleted = 0;
            deleteNext();
        });
}

void CustomersPage::deleteNext()
{
    if (m_doomed.isEmpty()) {
        m_model->refresh();
        selectionMoved();
        if (m_deleted > 0)
            say([n = m_deleted] { return tr("%n customer(s) deleted.", nullptr, n); });
        if (!m_refused.isEmpty())
            tell(this, tr("Not deleted"),
                 tr("%n customer(s) still have services: %1.", nullptr, int(m_refused.size()))
                     .arg(m_refused.join(u", "_s)),
                 describe(Failure{FailureCode::CustomerHasServices, m_refused.first()}).remedy);
        return;
    }
    const Doomed next = m_doomed.takeFirst();
    m_deleting.begin();
    m_deleting.deliver(ports().store->removeCustomer(next.id), [this, next](Outcome removed) {
        if (removed || removed.error().code == FailureCode::NoLongerThere) {
            ++m_deleted;
        } else if (removed.error().code == FailureCode::CustomerHasServices) {
            m_refused.append(next.name);
        } else {
            m_doomed.clear();
            showFailure(removed.error());
        }
        deleteNext();
    });
    selectionMoved();
}

void CustomersPage::chooseImport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, tr("Import customers"), folder, tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CustomersPage::import);
    dialog->open();
}

void CustomersPage::import(const QString &file)
{
    auto *dialog = new ImportDialog(ports(), file, this);
    connect(dialog, &ImportDialog::imported, this, [this](int customers) {
        say([customers] { return tr("%n customer(s) imported.", nullptr, customers); });
        refresh();
    });
    dialog->open();
}

} // namespace TenantLink
