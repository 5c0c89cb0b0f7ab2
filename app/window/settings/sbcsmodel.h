// The SBCs of the page Configuration > SBCs. There are few: each search reads the whole list.
#pragma once

#include "models/domain/sbc.h"
#include "models/tables/pagedtable.h"

namespace TenantLink
{

class SbcsModel : public PagedTable
{
    Q_OBJECT
public:
    enum Column { Name, Fqdn, SipPort, Description, ColumnCount };

    explicit SbcsModel(Ports ports, QObject *parent = nullptr);

    [[nodiscard]] RowSource source() const override;
    /// Null while its page is not here. Valid until the event loop runs.
    [[nodiscard]] const Sbc *sbcAt(int row) const;

protected:
    [[nodiscard]] Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const override;
    [[nodiscard]] Task<Result<qint64>> fetchCount(Cancel cancel) const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool rightAligned(int column) const override { return column == SipPort; }
};

} // namespace TenantLink
