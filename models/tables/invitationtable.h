// Invitations as rows, whatever columns a table has of them: reading, counting, copying, and plain cells.
#pragma once

#include "models/ports/store.h"
#include "models/tables/pagedtable.h"

namespace TenantLink
{

class InvitationTable : public PagedTable
{
    Q_OBJECT
public:
    [[nodiscard]] RowSource source() const override;
    /// Null while its page is not here. Valid until the event loop runs.
    [[nodiscard]] const InvitationRow *invitationAt(int row) const;

protected:
    /// A cell's text. A function, because a snapshot of the table outlives it.
    using TextOf = QString (*)(const InvitationRow &invitation, int column);

    InvitationTable(Ports ports, TextOf textOf, int column, Qt::SortOrder order, QObject *parent);

    /// What is listed and how it is sorted; none: nothing is listed.
    [[nodiscard]] virtual std::optional<InvitationQuery> query() const = 0;
    [[nodiscard]] InvitationQuery sortedBy(InvitationColumn column) const; ///< in our order, with our filter

    [[nodiscard]] Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const override;
    [[nodiscard]] Task<Result<qint64>> fetchCount(Cancel cancel) const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;

    [[nodiscard]] static const InvitationRow &invitationOf(const TableRow &row);

private:
    TextOf m_textOf;
};

} // namespace TenantLink
