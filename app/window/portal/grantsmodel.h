// The permissions and roles of one report, a row each.
#pragma once

#include "models/domain/report.h"

#include <QAbstractTableModel>

namespace TenantLink
{

class GrantsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Needed, Requested, State, Through, Feature, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setGrants(const QList<GrantRow> &grants);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<GrantRow> m_grants;
};

} // namespace TenantLink
