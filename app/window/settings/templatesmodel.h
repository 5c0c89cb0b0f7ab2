// The script templates of the page Configuration > Script templates: the built-in ones and the provider's own.
#pragma once

#include "models/scripts/scripttemplate.h"
#include "models/tables/pagedtable.h"

namespace TenantLink
{

class TemplatesModel : public PagedTable
{
    Q_OBJECT
public:
    enum Column { Name, Type, Origin, ColumnCount };

    explicit TemplatesModel(Ports ports, QObject *parent = nullptr);

    [[nodiscard]] RowSource source() const override;
    /// Null while its page is not here. Valid until the event loop runs.
    [[nodiscard]] const ScriptTemplate *templateAt(int row) const;

protected:
    [[nodiscard]] Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const override;
    [[nodiscard]] Task<Result<qint64>> fetchCount(Cancel cancel) const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool rightAligned(int) const override { return false; }
};

} // namespace TenantLink
