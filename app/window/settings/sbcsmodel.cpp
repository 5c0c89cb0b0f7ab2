#include "app/window/settings/sbcsmodel.h"

#include "models/domain/text.h"
#include "models/flows/configuration.h"

#include <algorithm>

namespace TenantLink
{

namespace
{

struct Wanted {
    int column = 0;
    Qt::SortOrder order{};
    QString filter;
};

const Sbc &sbcOf(const TableRow &row) { return *static_cast<const Sbc *>(row.value.get()); }

QString textOf(const Sbc &sbc, int column)
{
    switch (column) {
    case SbcsModel::Name:
        return cleaned(sbc.name);
    case SbcsModel::Fqdn:
        return cleaned(sbc.fqdn, 300);
    case SbcsModel::SipPort:
        return QString::number(sbc.sipPort);
    case SbcsModel::Description:
        return cleaned(sbc.description, 1000);
    }
    return {};
}

bool matches(const Sbc &sbc, const QString &key)
{
    for (int column = 0; column < SbcsModel::ColumnCount; ++column) {
        if (foldedKey(textOf(sbc, column)).contains(key))
            return true;
    }
    return false;
}

/// Folds each text once: folding while comparing holds the window up with a thousand SBCs.
void sort(QList<Sbc> &sbcs, int column)
{
    QList<std::pair<QString, Sbc>> keyed;
    keyed.reserve(sbcs.size());
    for (const Sbc &sbc : std::as_const(sbcs))
        keyed.emplaceBack(column == SbcsModel::SipPort ? QString() : foldedKey(textOf(sbc, column)), sbc);
    std::sort(keyed.begin(), keyed.end(), [column](const auto &a, const auto &b) {
        if (column == SbcsModel::SipPort && a.second.sipPort != b.second.sipPort)
            return a.second.sipPort < b.second.sipPort;
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second.id < b.second.id;
    });
    std::transform(keyed.cbegin(), keyed.cend(), sbcs.begin(), [](const auto &each) { return each.second; });
}

Task<Result<QList<Sbc>>> readWanted(Ports ports, Wanted wanted)
{
    const Result<SbcList> list = co_await readSbcs(ports);
    if (!list)
        co_return fail(list.error());
    QList<Sbc> sbcs;
    const QString key = foldedKey(wanted.filter.trimmed());
    std::copy_if(list->sbcs.cbegin(), list->sbcs.cend(), std::back_inserter(sbcs),
                 [&key](const Sbc &sbc) { return key.isEmpty() || matches(sbc, key); });
    sort(sbcs, wanted.column);
    if (wanted.order == Qt::DescendingOrder)
        std::reverse(sbcs.begin(), sbcs.end());
    co_return sbcs;
}

Task<Result<QList<TableRow>>> readRowsOf(Ports ports, Wanted wanted, qint64 offset, int limit)
{
    const Result<QList<Sbc>> sbcs = co_await readWanted(ports, wanted);
    if (!sbcs)
        co_return fail(sbcs.error());
    QList<TableRow> rows;
    for (const Sbc &sbc : sbcs->mid(offset, limit))
        rows.append({sbc.id.toString(), std::make_shared<const Sbc>(sbc)});
    co_return rows;
}

Task<Result<qint64>> countOf(Ports ports, Wanted wanted)
{
    const Result<QList<Sbc>> sbcs = co_await readWanted(ports, wanted);
    if (!sbcs)
        co_return fail(sbcs.error());
    co_return qint64(sbcs->size());
}

} // namespace

SbcsModel::SbcsModel(Ports ports, QObject *parent) : PagedTable(std::move(ports), Name, Qt::AscendingOrder, parent) {}

Task<Result<SbcsModel::Rows>> SbcsModel::fetch(qint64 offset, int limit, Cancel) const
{
    return readRowsOf(m_ports, {sortColumn(), sortOrder(), filter()}, offset, limit);
}

Task<Result<qint64>> SbcsModel::fetchCount(Cancel) const
{
    return countOf(m_ports, {sortColumn(), sortOrder(), filter()});
}

RowSource SbcsModel::source() const
{
    RowSource source;
    for (int column = 0; column < ColumnCount; ++column)
        source.titles.append(title(column));
    source.read = [ports = m_ports, wanted = Wanted{sortColumn(), sortOrder(), filter()}](
                      qint64 offset, int limit, Cancel) { return readRowsOf(ports, wanted, offset, limit); };
    source.texts = [](const TableRow &row) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(textOf(sbcOf(row), column));
        return texts;
    };
    return source;
}

const Sbc *SbcsModel::sbcAt(int row) const
{
    const TableRow *found = rowAt(row);
    return found && found->value ? &sbcOf(*found) : nullptr;
}

QVariant SbcsModel::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(sbcOf(row), column);
    case RawRole:
        return column == SipPort ? QVariant(sbcOf(row).sipPort) : QVariant(textOf(sbcOf(row), column));
    case Qt::ToolTipRole:
        return plainToolTip(textOf(sbcOf(row), column));
    case LevelRole:
        return int(Level::None);
    default:
        return {};
    }
}

QString SbcsModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Fqdn:
        return tr("FQDN");
    case SipPort:
        return tr("SIP port");
    case Description:
        return tr("Description");
    }
    return {};
}

} // namespace TenantLink
