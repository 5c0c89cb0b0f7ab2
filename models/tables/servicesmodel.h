// The services of the Services page (product.md section 1).
#pragma once

#include "models/tables/pagedtable.h"

namespace TenantLink
{

struct ServiceRow;

class ServicesModel : public PagedTable
{
    Q_OBJECT
public:
    /// In the order of ServiceColumn.
    enum Column { ShortName, FullName, Customer, Licence, Users, Deploy, Auth, SecretEnds, Created, ColumnCount };

    explicit ServicesModel(Ports ports, QObject *parent = nullptr);

    [[nodiscard]] RowSource source() const override;
    /// Null while its page is not here. Valid until the event loop runs.
    [[nodiscard]] const ServiceRow *serviceAt(int row) const;

protected:
    [[nodiscard]] Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const override;
    [[nodiscard]] Task<Result<qint64>> fetchCount(Cancel cancel) const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool rightAligned(int column) const override { return column == Users; }
};

} // namespace TenantLink
