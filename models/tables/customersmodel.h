// The customers of the Customers page and of the wizard's first page (product.md section 1).
#pragma once

#include "models/tables/pagedtable.h"

namespace TenantLink
{

struct Customer;

class CustomersModel : public PagedTable
{
    Q_OBJECT
public:
    /// In the order of CustomerColumn.
    enum Column { Name, Description, Tenant, Email, Phone, SecondaryEmail, SecondaryPhone, ColumnCount };

    explicit CustomersModel(Ports ports, QObject *parent = nullptr);

    [[nodiscard]] RowSource source() const override;
    /// Null while its page is not here. Valid until the event loop runs.
    [[nodiscard]] const Customer *customerAt(int row) const;

protected:
    [[nodiscard]] Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const override;
    [[nodiscard]] Task<Result<qint64>> fetchCount(Cancel cancel) const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
};

} // namespace TenantLink
