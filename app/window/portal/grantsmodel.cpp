#include "app/window/portal/grantsmodel.h"

#include "app/window/portal/portalwork.h"

#include "models/domain/reporttext.h"
#include "models/domain/text.h"
#include "models/tables/pagedtable.h"

namespace TenantLink
{

namespace
{
using Level = PagedTable::Level;

Level levelOf(const GrantRow &grant)
{
    switch (grant.state) {
    case GrantRow::State::Granted:
    case GrantRow::State::GrantedByStronger:
        return Level::Good;
    case GrantRow::State::RequestedOnly:
    case GrantRow::State::Missing:
        if (grant.need == QLatin1StringView("mandatory"))
            return Level::Bad;
        return grant.need == QLatin1StringView("recommended") ? Level::Warning : Level::None;
    case GrantRow::State::Unknown:
        return Level::Unknown;
    }
    return Level::None;
}
} // namespace

void GrantsModel::setGrants(const QList<GrantRow> &grants)
{
    beginResetModel();
    m_grants = grants;
    endResetModel();
}

void GrantsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_grants.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int GrantsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_grants.size()); }

int GrantsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant GrantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GrantRow &grant = m_grants.at(index.row());
    if (role == PagedTable::LevelRole)
        return int(index.column() == State ? levelOf(grant) : Level::None);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return cleaned(grant.name);
    case Kind:
        return grant.kind == QLatin1StringView("role") ? tr("Directory role") : tr("Permission");
    case Needed:
        if (grant.need == QLatin1StringView("mandatory"))
            return tr("Mandatory");
        if (grant.need == QLatin1StringView("recommended"))
            return tr("Recommended");
        return grant.need == QLatin1StringView("optional") ? tr("Optional") : tr("Not needed");
    case Requested:
        if (grant.kind == QLatin1StringView("role"))
            return {};
        return grant.requested ? tr("Requested") : tr("Not requested");
    case State:
        return describe(grant.state);
    case Through:
        return cleaned(grant.by);
    case Feature:
        return catalogueText(grant.feature);
    case Reason:
        return catalogueText(grant.reason);
    default:
        return {};
    }
}

QVariant GrantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Needed:
        return tr("Needed");
    case Requested:
        return tr("Requested");
    case State:
        return tr("Granted");
    case Through:
        return tr("Through");
    case Feature:
        return tr("Feature");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace TenantLink
