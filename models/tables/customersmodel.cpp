#include "models/tables/customersmodel.h"

#include "models/domain/text.h"
#include "models/ports/store.h"

namespace TenantLink
{

namespace
{
const Customer &customerOf(const TableRow &row) { return *static_cast<const Customer *>(row.value.get()); }

Task<Result<QList<TableRow>>> readCustomers(std::shared_ptr<Store> store, ListQuery<CustomerColumn> query,
                                            Cancel cancel)
{
    Result<QList<Customer>> customers = co_await store->customers(query, cancel);
    if (!customers)
        co_return fail(std::move(customers.error()));
    QList<TableRow> rows;
    rows.reserve(customers->size());
    for (const Customer &customer : std::as_const(*customers))
        rows.append({customer.id.toString(), std::make_shared<const Customer>(customer)});
    co_return rows;
}

QString textOf(const Customer &customer, int column)
{
    switch (column) {
    case CustomersModel::Name:
        return cleaned(customer.name);
    case CustomersModel::Description:
        return cleaned(customer.description, 1000);
    case CustomersModel::Tenant:
        return cleaned(customer.tenant);
    case CustomersModel::Email:
        return cleaned(customer.email);
    case CustomersModel::Phone:
        return cleaned(customer.phone);
    case CustomersModel::SecondaryEmail:
        return cleaned(customer.secondaryEmail);
    case CustomersModel::SecondaryPhone:
        return cleaned(customer.secondaryPhone);
    }
    return {};
}
} // namespace

CustomersModel::CustomersModel(Ports ports, QObject *parent)
    : PagedTable(std::move(ports), Name, Qt::AscendingOrder, parent)
{
}

Task<Result<QList<TableRow>>> CustomersModel::fetch(qint64 offset, int limit, Cancel cancel) const
{
    const ListQuery<CustomerColumn> query{CustomerColumn(sortColumn()), sortOrder(), filter(), offset, limit};
    return readCustomers(m_ports.store, query, cancel);
}

Task<Result<qint64>> CustomersModel::fetchCount(Cancel cancel) const
{
    return m_ports.store->countCustomers(filter(), cancel);
}

RowSource CustomersModel::source() const
{
    RowSource source;
    for (int column = 0; column < ColumnCount; ++column)
        source.titles.append(title(column));
    const auto store = m_ports.store;
    const ListQuery<CustomerColumn> query{CustomerColumn(sortColumn()), sortOrder(), filter(), 0, 0};
    source.read = [store, query](qint64 offset, int limit, Cancel cancel) {
        ListQuery<CustomerColumn> part = query;
        part.offset = offset;
        part.limit = limit;
        return readCustomers(store, part, cancel);
    };
    source.texts = [](const TableRow &row) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(textOf(customerOf(row), column));
        return texts;
    };
    return source;
}

const Customer *CustomersModel::customerAt(int row) const
{
    const TableRow *found = rowAt(row);
    return found && found->value ? &customerOf(*found) : nullptr;
}

QVariant CustomersModel::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RawRole:
        return textOf(customerOf(row), column);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(customerOf(row), column));
    case LevelRole:
        return int(Level::None);
    default:
        return {};
    }
}

QString CustomersModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Description:
        return tr("Description");
    case Tenant:
        return tr("Tenant ID");
    case Email:
        return tr("Email");
    case Phone:
        return tr("Phone");
    case SecondaryEmail:
        return tr("Secondary Email");
    case SecondaryPhone:
        return tr("Secondary Phone");
    }
    return {};
}

} // namespace TenantLink
