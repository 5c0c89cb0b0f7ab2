#include "app/window/importmodel.h"

#include "models/domain/text.h"
#include "models/tables/pagedtable.h"

#include <QCoreApplication>

namespace TenantLink
{

ImportModel::ImportModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportModel::setFile(const CustomerCsv *file)
{
    beginResetModel();
    m_file = file;
    rebuild();
    endResetModel();
}

void ImportModel::setOnlyBad(bool onlyBad)
{
    if (onlyBad == m_onlyBad)
        return;
    beginResetModel();
    m_onlyBad = onlyBad;
    rebuild();
    endResetModel();
}

void ImportModel::rebuild()
{
    m_rows.clear();
    m_bad.clear();
    if (!m_onlyBad || !m_file)
        return;
    for (qsizetype row = 0; row < m_file->rows(); ++row) {
        if (!m_file->isGood(row))
            m_bad.append(int(row));
    }
}

void ImportModel::retranslate()
{
    m_rows.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_file)
        return 0;
    return m_onlyBad ? int(m_bad.size()) : int(m_file->rows());
}

int ImportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const CustomerCsv::Row *ImportModel::at(int row) const
{
    const int inFile = m_onlyBad ? m_bad.at(row) : row;
    if (const CustomerCsv::Row *known = m_rows.object(inFile))
        return known;
    auto read = std::make_unique<CustomerCsv::Row>(m_file->row(inFile));
    const CustomerCsv::Row *kept = read.get();
    m_rows.insert(inFile, read.release());
    return kept;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == PagedTable::LevelRole)
        return int(index.column() == Problem && !at(index.row())->reason.isEmpty() ? PagedTable::Level::Bad
                                                                                   : PagedTable::Level::None);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const CustomerCsv::Row *row = at(index.row());
    switch (index.column()) {
    case Line:
        return row->line;
    case Problem:
        return row->reason;
    case Name:
        return cleaned(row->customer.name);
    case Description:
        return cleaned(row->customer.description);
    case Tenant:
        return cleaned(row->customer.tenant);
    case Email:
        return cleaned(row->customer.email);
    case Phone:
        return cleaned(row->customer.phone);
    case SecondaryEmail:
        return cleaned(row->customer.secondaryEmail);
    case SecondaryPhone:
        return cleaned(row->customer.secondaryPhone);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Line:
        return tr("Line");
    case Problem:
        return tr("Problem");
    case Name:
        return QCoreApplication::translate("TenantLink::CustomersModel", "Name");
    case Description:
        return QCoreApplication::translate("TenantLink::CustomersModel", "Description");
    case Tenant:
        return QCoreApplication::translate("TenantLink::CustomersModel", "Tenant ID");
    case Email:
        return QCoreApplication::translate("TenantLink::CustomersModel", "Email");
    case Phone:
        return QCoreApplication::translate("TenantLink::CustomersModel", "Phone");
    case SecondaryEmail:
        return QCoreApplication::translate("TenantLink::CustomersModel", "Secondary Email");
    case SecondaryPhone:
        return QCoreApplication::translate("TenantLink::CustomersModel", "Secondary Phone");
    default:
        return {};
    }
}

} // namespace TenantLink
