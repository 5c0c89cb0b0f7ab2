#include "models/tables/invitationtable.h"

namespace TenantLink
{

namespace
{
Task<Result<QList<TableRow>>> readInvitations(std::shared_ptr<Store> store, std::optional<InvitationQuery> query,
                                              qint64 offset, int limit, Cancel cancel)
{
    if (!query)
        co_return QList<TableRow>{};
    query->offset = offset;
    query->limit = limit;
    Result<QList<InvitationRow>> invitations = co_await store->invitations(*query, cancel);
    if (!invitations)
        co_return fail(std::move(invitations.error()));
    QList<TableRow> rows;
    rows.reserve(invitations->size());
    for (const InvitationRow &invitation : std::as_const(*invitations))
        rows.append({invitation.id.toString(), std::make_shared<const InvitationRow>(invitation)});
    co_return rows;
}

Task<Result<qint64>> countInvitations(std::shared_ptr<Store> store, std::optional<InvitationQuery> query, Cancel cancel)
{
    if (!query)
        co_return qint64(0);
    co_return co_await store->countInvitations(*query, cancel);
}
} // namespace

InvitationTable::InvitationTable(Ports ports, TextOf textOf, int column, Qt::SortOrder order, QObject *parent)
    : PagedTable(std::move(ports), column, order, parent), m_textOf(textOf)
{
}

const InvitationRow &InvitationTable::invitationOf(const TableRow &row)
{
    return *static_cast<const InvitationRow *>(row.value.get());
}

InvitationQuery InvitationTable::sortedBy(InvitationColumn column) const
{
    InvitationQuery query;
    query.column = column;
    query.order = sortOrder();
    query.filter = filter();
    return query;
}

Task<Result<QList<TableRow>>> InvitationTable::fetch(qint64 offset, int limit, Cancel cancel) const
{
    return readInvitations(m_ports.store, query(), offset, limit, cancel);
}

Task<Result<qint64>> InvitationTable::fetchCount(Cancel cancel) const
{
    return TenantLink::countInvitations(m_ports.store, query(), cancel);
}

RowSource InvitationTable::source() const
{
    RowSource source;
    for (int column = 0; column < columns(); ++column)
        source.titles.append(title(column));
    source.read = [store = m_ports.store, query = query()](qint64 offset, int limit, Cancel cancel) {
        return readInvitations(store, query, offset, limit, cancel);
    };
    source.texts = [textOf = m_textOf, columns = columns()](const TableRow &row) {
        QStringList texts;
        for (int column = 0; column < columns; ++column)
            texts.append(textOf(invitationOf(row), column));
        return texts;
    };
    return source;
}

const InvitationRow *InvitationTable::invitationAt(int row) const
{
    const TableRow *found = rowAt(row);
    return found && found->value ? &invitationOf(*found) : nullptr;
}

QVariant InvitationTable::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RawRole:
        return m_textOf(invitationOf(row), column);
    case Qt::ToolTipRole:
        return plainToolTip(m_textOf(invitationOf(row), column));
    case LevelRole:
        return int(Level::None);
    default:
        return {};
    }
}

} // namespace TenantLink
