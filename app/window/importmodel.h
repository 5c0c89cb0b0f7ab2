// The rows of a file of customers, as the import preview shows them.
#pragma once

#include "models/tables/customercsv.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

namespace TenantLink
{

class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Problem, Name, Description, Tenant, Email, Phone, SecondaryEmail, SecondaryPhone, ColumnCount };

    explicit ImportModel(QObject *parent = nullptr);
    /// The file was read to its end; it must outlive the model or the next setFile().
    void setFile(const CustomerCsv *file);
    void setOnlyBad(bool onlyBad);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    [[nodiscard]] const CustomerCsv::Row *at(int row) const;

    const CustomerCsv *m_file = nullptr;
    bool m_onlyBad = false;
    QList<int> m_bad; ///< rows of the file, if only these are shown
    mutable QCache<int, CustomerCsv::Row> m_rows{500};
};

} // namespace TenantLink
