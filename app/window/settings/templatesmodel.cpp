#include "app/window/settings/templatesmodel.h"

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

const ScriptTemplate &templateOf(const TableRow &row) { return *static_cast<const ScriptTemplate *>(row.value.get()); }

QString textOf(const ScriptTemplate &script, int column)
{
    switch (column) {
    case TemplatesModel::Name:
        return cleaned(nameOf(script));
    case TemplatesModel::Type:
        return describe(script.type);
    case TemplatesModel::Origin:
        return script.builtIn ? TemplatesModel::tr("Built in") : TemplatesModel::tr("Own");
    }
    return {};
}

bool matches(const ScriptTemplate &script, const QString &key)
{
    for (int column = 0; column < TemplatesModel::ColumnCount; ++column) {
        if (foldedKey(textOf(script, column)).contains(key))
            return true;
    }
    return false;
}

bool isBefore(const ScriptTemplate &a, const ScriptTemplate &b, int column)
{
    const int order = foldedKey(textOf(a, column)).compare(foldedKey(textOf(b, column)));
    return order != 0 ? order < 0 : a.id < b.id;
}

Task<Result<QList<ScriptTemplate>>> readWanted(Ports ports, Wanted wanted)
{
    const Result<TemplateList> list = co_await readTemplates(ports);
    if (!list)
        co_return fail(list.error());
    const QList<ScriptTemplate> all = list->all();
    QList<ScriptTemplate> templates;
    const QString key = foldedKey(wanted.filter.trimmed());
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(templates),
                 [&key](const ScriptTemplate &script) { return key.isEmpty() || matches(script, key); });
    std::sort(templates.begin(), templates.end(),
              [&wanted](const ScriptTemplate &a, const ScriptTemplate &b) { return isBefore(a, b, wanted.column); });
    if (wanted.order == Qt::DescendingOrder)
        std::reverse(templates.begin(), templates.end());
    co_return templates;
}

Task<Result<QList<TableRow>>> readRowsOf(Ports ports, Wanted wanted, qint64 offset, int limit)
{
    const Result<QList<ScriptTemplate>> templates = co_await readWanted(ports, wanted);
    if (!templates)
        co_return fail(templates.error());
    QList<TableRow> rows;
    for (const ScriptTemplate &script : templates->mid(offset, limit))
        rows.append({script.id, std::make_shared<const ScriptTemplate>(script)});
    co_return rows;
}

Task<Result<qint64>> countOf(Ports ports, Wanted wanted)
{
    const Result<QList<ScriptTemplate>> templates = co_await readWanted(ports, wanted);
    if (!templates)
        co_return fail(templates.error());
    co_return qint64(templates->size());
}

} // namespace

TemplatesModel::TemplatesModel(Ports ports, QObject *parent)
    : PagedTable(std::move(ports), Name, Qt::AscendingOrder, parent)
{
}

Task<Result<TemplatesModel::Rows>> TemplatesModel::fetch(qint64 offset, int limit, Cancel) const
{
    return readRowsOf(m_ports, {sortColumn(), sortOrder(), filter()}, offset, limit);
}

Task<Result<qint64>> TemplatesModel::fetchCount(Cancel) const
{
    return countOf(m_ports, {sortColumn(), sortOrder(), filter()});
}

RowSource TemplatesModel::source() const
{
    RowSource source;
    for (int column = 0; column < ColumnCount; ++column)
        source.titles.append(title(column));
    source.read = [ports = m_ports, wanted = Wanted{sortColumn(), sortOrder(), filter()}](
                      qint64 offset, int limit, Cancel) { return readRowsOf(ports, wanted, offset, limit); };
    source.texts = [](const TableRow &row) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(textOf(templateOf(row), column));
        return texts;
    };
    return source;
}

const ScriptTemplate *TemplatesModel::templateAt(int row) const
{
    const TableRow *found = rowAt(row);
    return found && found->value ? &templateOf(*found) : nullptr;
}

QVariant TemplatesModel::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RawRole:
        return textOf(templateOf(row), column);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(templateOf(row), column));
    case LevelRole:
        return int(Level::None);
    default:
        return {};
    }
}

QString TemplatesModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Origin:
        return tr("Origin");
    }
    return {};
}

} // namespace TenantLink
