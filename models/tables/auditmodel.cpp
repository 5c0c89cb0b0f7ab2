#include "models/tables/auditmodel.h"

#include "models/domain/auditdetail.h"
#include "models/domain/text.h"
#include "models/ports/store.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype MostOfDetail = 2000; ///< characters in a cell

const AuditEntry &entryOf(const TableRow &row) { return *static_cast<const AuditEntry *>(row.value.get()); }

Task<Result<QList<TableRow>>> readTrail(std::shared_ptr<Store> store, AuditQuery query, Cancel cancel)
{
    Result<QList<AuditEntry>> entries = co_await store->findAudit(query, cancel);
    if (!entries)
        co_return fail(std::move(entries.error()));
    QList<TableRow> rows;
    rows.reserve(entries->size());
    for (const AuditEntry &entry : std::as_const(*entries))
        rows.append({QString::number(entry.number), std::make_shared<const AuditEntry>(entry)});
    co_return rows;
}

QString textOf(const AuditEntry &entry, int column)
{
    switch (column) {
    case AuditModel::When:
        return shownTime(entry.at);
    case AuditModel::Who:
        return cleaned(entry.actor);
    case AuditModel::What:
        return cleaned(describeAudit(entry.action));
    case AuditModel::About:
        return cleaned(entry.subject);
    case AuditModel::Details:
        return describeAuditDetail(entry.action, cleaned(entry.detail, MostOfDetail));
    }
    return {};
}
} // namespace

AuditModel::AuditModel(Ports ports, QObject *parent) : PagedTable(std::move(ports), When, Qt::DescendingOrder, parent)
{
}

AuditQuery AuditModel::query(qint64 offset, int limit) const
{
    return {{AuditColumn(sortColumn()), sortOrder(), filter(), offset, limit}, m_from, m_until};
}

void AuditModel::setSpan(const QDateTime &from, const QDateTime &until)
{
    if (from == m_from && until == m_until)
        return;
    m_from = from;
    m_until = until;
    restart();
}

Task<Result<QList<TableRow>>> AuditModel::fetch(qint64 offset, int limit, Cancel cancel) const
{
    return readTrail(m_ports.store, query(offset, limit), cancel);
}

Task<Result<qint64>> AuditModel::fetchCount(Cancel cancel) const
{
    return m_ports.store->countAudit(query(0, 0), cancel);
}

RowSource AuditModel::source() const
{
    RowSource source;
    for (int column = 0; column < ColumnCount; ++column)
        source.titles.append(title(column));
    const auto store = m_ports.store;
    const AuditQuery all = query(0, 0);
    source.read = [store, all](qint64 offset, int limit, Cancel cancel) {
        AuditQuery part = all;
        part.offset = offset;
        part.limit = limit;
        return readTrail(store, part, cancel);
    };
    source.texts = [](const TableRow &row) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(textOf(entryOf(row), column));
        return texts;
    };
    return source;
}

const AuditEntry *AuditModel::entryAt(int row) const
{
    const TableRow *found = rowAt(row);
    return found && found->value ? &entryOf(*found) : nullptr;
}

QVariant AuditModel::cell(const TableRow &row, int column, int role) const
{
    const AuditEntry &entry = entryOf(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(entry, column);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(entry, column));
    case RawRole:
        return column == When ? QVariant(entry.at) : column == What ? QVariant(entry.action) : textOf(entry, column);
    case LevelRole:
        return int(Level::None);
    default:
        return {};
    }
}

QString AuditModel::title(int column) const
{
    switch (column) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case About:
        return tr("About");
    case Details:
        return tr("Details");
    }
    return {};
}

} // namespace TenantLink
