#include "models/tables/pagedtable.h"

#include "models/ports/store.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int MostWanted = 6;    // pages asked for and not read yet; a fast scroll skips the rest
constexpr int MostRefreshed = 5; // pages read again by one refresh: what is shown and its neighbours
constexpr auto WatchEvery = 500ms;
} // namespace

PagedTable::PagedTable(Ports ports, int column, Qt::SortOrder order, QObject *parent)
    : QAbstractTableModel(parent), m_ports(std::move(ports)), m_column(column), m_order(order), m_first(this),
      m_page(this), m_counter(this), m_refresher(this), m_looker(this)
{
    m_pump.setSingleShot(true);
    m_restart.setSingleShot(true);
    m_watch.setInterval(WatchEvery);
    m_pump.callOnTimeout(this, &PagedTable::pump);
    m_restart.callOnTimeout(this, &PagedTable::startFirst);
    m_watch.callOnTimeout(this, &PagedTable::look);
    // Later, so that sort and filter of a view that is being set up cost nothing.
    m_restart.start(0ms);
}

PagedTable::~PagedTable() = default;

int PagedTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

int PagedTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns(); }

QVariant PagedTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (rightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    const TableRow *row = at(index.row());
    if (!row) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            ask(index.row() / PageSize);
            return index.column() == 0 ? u"\u2026"_s : QString();
        }
        return role == IdRole ? QVariant(QString()) : QVariant();
    }
    if (role == IdRole)
        return row->id;
    if (!row->value)
        return {};
    return cell(*row, index.column(), role);
}

QVariant PagedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columns()) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return title(section);
        if (role == WidestRole)
            return widest(section);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(
                Qt::Alignment(Qt::AlignVCenter | (rightAligned(section) ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString PagedTable::plainToolTip(const QString &text)
{
    return text.contains(u'<') ? QString(u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s) : text;
}

void PagedTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns() || (column == m_column && order == m_order))
        return;
    m_column = column;
    m_order = order;
    restart();
}

void PagedTable::setFilter(const QString &filter)
{
    const QString wanted = filter.trimmed();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    restart();
}

void PagedTable::restart()
{
    m_first.stop();
    m_page.stop();
    m_counter.stop();
    m_refresher.stop();
    m_fetching = -1;
    m_wanted.clear();
    m_refreshWanted = false;
    m_stale = true;
    m_restart.start(0ms);
    Q_EMIT stateChanged();
}

void PagedTable::startFirst()
{
    if (!m_token)
        look(); // asked before the rows, so that no change between the two is missed
    m_first.begin();
    m_first.deliver(fetch(0, PageSize, m_first.cancel()), [this](Result<Rows> rows) { takeFirst(std::move(rows)); });
}

void PagedTable::takeFirst(Result<Rows> rows)
{
    if (!rows && rows.error().code == FailureCode::Cancelled)
        return;
    m_stale = false;
    beginResetModel();
    m_pages.clear();
    m_count = rows ? int(rows->size()) : 0;
    m_countKnown = !rows || m_count < PageSize;
    m_countWanted = !m_countKnown;
    m_state = rows ? State::Ready : State::Failed;
    m_failure = rows ? std::nullopt : std::optional(rows.error());
    if (rows)
        keep(0, *rows);
    endResetModel();
    Q_EMIT stateChanged();
    Q_EMIT restarted();
    m_pump.start(0ms);
}

const TableRow *PagedTable::at(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    if (m_windowAt >= 0) {
        const int inWindow = row - m_windowAt;
        return inWindow >= 0 && inWindow < m_window.size() ? &m_window.at(inWindow) : nullptr;
    }
    const auto page = m_pages.find(row / PageSize);
    if (page == m_pages.end() || row % PageSize >= page->rows.size())
        return nullptr;
    page->used = ++m_uses;
    return &page->rows.at(row % PageSize);
}

QString PagedTable::idAt(int row) const
{
    const TableRow *found = at(row);
    return found ? found->id : QString();
}

int PagedTable::rowOf(const QString &id) const
{
    if (id.isEmpty())
        return -1;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (int i = 0; i < page->rows.size(); ++i) {
            if (page->rows.at(i).id == id && page.key() * PageSize + i < m_count)
                return page.key() * PageSize + i;
        }
    }
    return -1;
}

int PagedTable::rowsHeld() const
{
    int held = 0;
    for (const Page &page : std::as_const(m_pages))
        held += int(page.rows.size());
    return held;
}

void PagedTable::keep(int page, Rows rows)
{
    m_pages.insert(page, Page{std::move(rows), ++m_uses});
    while (m_pages.size() > MostPages) {
        auto oldest = m_pages.begin();
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            if (it->used < oldest->used)
                oldest = it;
        }
        m_pages.erase(oldest);
    }
}

void PagedTable::ask(int page) const
{
    if (m_stale || m_windowAt >= 0 || page == m_fetching || (!m_wanted.isEmpty() && m_wanted.last() == page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > MostWanted)
        m_wanted.removeFirst();
    m_pump.start(0ms);
}

void PagedTable::pump()
{
    if (m_stale || m_first.running() || m_fetching >= 0)
        return;
    if (!m_wanted.isEmpty()) {
        if (m_counter.running()) { // rows that somebody looks at come before a number
            m_counter.stop();
            m_countWanted = true;
        }
        const int page = m_wanted.takeLast();
        m_fetching = page;
        m_page.begin();
        m_page.deliver(fetch(qint64(page) * PageSize, PageSize, m_page.cancel()),
                       [this, page](Result<Rows> rows) { takePage(page, std::move(rows)); });
        return;
    }
    if (m_countWanted && !m_counter.running() && !m_refresher.running()) {
        m_countWanted = false;
        m_counter.begin();
        m_counter.deliver(fetchCount(m_counter.cancel()),
                          [this](Result<qint64> count) { takeCount(std::move(count)); });
    }
}

void PagedTable::takePage(int page, Result<Rows> rows)
{
    m_fetching = -1;
    if (!rows) {
        setFailure(rows.error());
        return; // not asked again by itself: the next repaint or Try again does
    }
    const int first = page * PageSize;
    const int length = int(rows->size());
    keep(page, std::move(*rows));
    if (length > 0 && first < m_count)
        Q_EMIT dataChanged(index(first, 0), index(qMin(first + length, m_count) - 1, columns() - 1));
    if (length < PageSize && first + length < m_count)
        setCount(length > 0 || first == 0 ? first + length : qMin(m_count, first)); // a short page is the end
    setFailure(std::nullopt);
    m_pump.start(0ms);
}

void PagedTable::takeCount(Result<qint64> count)
{
    if (!count) {
        setFailure(count.error());
        return;
    }
    m_countKnown = true;
    setCount(int(qMin<qint64>(*count, std::numeric_limits<int>::max() - 1)));
    Q_EMIT stateChanged();
    m_pump.start(0ms);
}

void PagedTable::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void PagedTable::refresh()
{
    if (m_stale || m_first.running() || m_restart.isActive())
        return; // fresh rows are on their way
    if (m_state == State::Failed) {
        restart();
        return;
    }
    if (m_refresher.running()) {
        m_refreshWanted = true;
        return;
    }
    // The page that was looked at last, and its neighbours as far as they are here.
    int first = 0;
    quint64 newest = 0;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (page->used >= newest) {
            newest = page->used;
            first = page.key();
        }
    }
    int last = first;
    while (last - first + 1 < MostRefreshed) {
        const int before = last - first;
        if (m_pages.contains(last + 1))
            ++last;
        if (m_pages.contains(first - 1) && last - first + 1 < MostRefreshed)
            --first;
        if (last - first == before)
            break;
    }
    const int offset = first * PageSize;
    const int limit = (last - first + 1) * PageSize;
    m_refresher.begin();
    m_refresher.deliver(fetch(offset, limit, m_refresher.cancel()),
                        [this, offset, limit](Result<Rows> rows) { takeWindow(offset, limit, std::move(rows)); });
}

void PagedTable::takeWindow(int offset, int limit, Result<Rows> rows)
{
    if (!rows) {
        setFailure(rows.error());
        return;
    }
    m_page.stop();
    m_fetching = -1;
    Rows before;
    for (int row = offset; row < qMin(offset + limit, m_count); ++row) {
        const TableRow *here = at(row);
        before.append(here ? *here : TableRow{u"?%1"_s.arg(row)}); // a page that left meanwhile: its rows are new
    }
    QStringList idsBefore, idsAfter;
    for (const TableRow &row : std::as_const(before))
        idsBefore.append(row.id);
    for (const TableRow &row : std::as_const(*rows))
        idsAfter.append(row.id);

    m_window = before;
    m_windowAt = offset;
    m_pages.clear();
    const QList<ListEdit> edits = listEdits(idsBefore, idsAfter);
    for (const ListEdit &edit : edits) {
        const int from = offset + edit.from;
        switch (edit.kind) {
        case ListEdit::Kind::Remove:
            beginRemoveRows({}, from, from + edit.count - 1);
            applyEdit(m_window, edit, TableRow{});
            m_count -= edit.count;
            endRemoveRows();
            break;
        case ListEdit::Kind::Move:
            beginMoveRows({}, from, from, {}, offset + edit.to);
            applyEdit(m_window, edit, TableRow{});
            endMoveRows();
            break;
        case ListEdit::Kind::Insert:
            beginInsertRows({}, from, from + edit.count - 1);
            applyEdit(m_window, edit, TableRow{});
            m_count += edit.count;
            endInsertRows();
            break;
        }
    }
    m_windowAt = -1;
    m_window.clear();
    const int length = int(rows->size());
    for (int i = 0; i < length || i == 0; i += PageSize)
        keep((offset + i) / PageSize, rows->mid(i, PageSize));
    if (length < limit && (length > 0 || offset == 0)) {
        setCount(offset + length);
        m_countKnown = true;
        m_countWanted = false;
    } else {
        m_countWanted = true;
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columns() - 1));
    setFailure(std::nullopt);
    Q_EMIT stateChanged();
    m_pump.start(0ms);
    if (m_refreshWanted) {
        m_refreshWanted = false;
        refresh();
    }
}

void PagedTable::setFailure(std::optional<Failure> failure)
{
    if (failure && failure->code == FailureCode::Cancelled)
        return;
    if (!failure && !m_failure)
        return;
    m_failure = std::move(failure);
    Q_EMIT stateChanged();
}

void PagedTable::setWatched(bool watched)
{
    if (watched == m_watch.isActive())
        return;
    if (watched) {
        m_watch.start();
        look();
    } else {
        m_watch.stop();
    }
}

void PagedTable::look()
{
    if (m_looker.running())
        return;
    m_looker.begin();
    m_looker.deliver(m_ports.store->changeToken(), [this](Result<qint64> token) {
        if (!token)
            return; // the rows say it when they are read
        const bool changed = m_token && *m_token != *token;
        m_token = *token;
        if (changed) {
            refresh();
            Q_EMIT storeChanged();
        }
    });
}

void PagedTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columns() - 1));
}

} // namespace TenantLink
