// A table that never holds more than a few pages of its rows, and never waits for them.
//
// rowCount() is the first page's length, then the real count when it has come. A cell whose page is not here is
// empty, asks for its page and changes when that came. Sorting and filtering start again: the old rows stay until
// the first new ones are here. Selection and position survive a refresh, because it is told to the views as
// removed, moved and inserted rows.
#pragma once

#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "models/tables/listdiff.h"
#include "models/tables/rowsource.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace TenantLink
{

class PagedTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole + 1, ///< the value behind the text: number, UTC time, key
        IdRole,                     ///< the row's id as text; empty while its page is not here
        LevelRole,                  ///< a Level as int, where a cell says how good or bad something is
        WidestRole,                 ///< of a column's header: the longest text that its cells may get
    };
    enum class Level { None, Good, Warning, Critical, Bad, Unknown };
    enum class State { Loading, Ready, Failed };

    static constexpr int PageSize = 200;
    static constexpr int MostPages = 24;

    ~PagedTable() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    [[nodiscard]] State state() const { return m_state; }
    /// What came in the way of the last reading; rows that were here before stay.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    [[nodiscard]] bool countKnown() const { return m_countKnown; }
    /// A search or sort is under way whose rows are not here yet.
    [[nodiscard]] bool searching() const { return m_first.running() || m_restart.isActive(); }

    [[nodiscard]] QString idAt(int row) const;        ///< empty while its page is not here
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not among the pages that are here
    [[nodiscard]] bool isHere(int row) const { return at(row) != nullptr; }
    /// Reads all rows as they are sorted and filtered now, for select-all, Copy and export.
    [[nodiscard]] virtual RowSource source() const = 0;
    /// A tool tip guesses whether its text is markup: what looks like it is escaped.
    [[nodiscard]] static QString plainToolTip(const QString &text);
    /// Rows held in memory, for tests.
    [[nodiscard]] int rowsHeld() const;

public Q_SLOTS:
    void setFilter(const QString &filter);
    void refresh();                ///< reads what is shown again, without losing the place
    void restart();                ///< forgets everything and reads from the top
    void setWatched(bool watched); ///< looks for changes of the store twice a second
    void retranslate();            ///< the texts are in another language now

Q_SIGNALS:
    void stateChanged(); ///< state(), failure(), searching() or countKnown()
    void restarted();    ///< the rows of a new search or sort are here
    void storeChanged(); ///< somebody committed something; only while watched

protected:
    using Rows = QList<TableRow>;
    PagedTable(Ports ports, int column, Qt::SortOrder order, QObject *parent);

    [[nodiscard]] virtual Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const = 0;
    [[nodiscard]] virtual Task<Result<qint64>> fetchCount(Cancel cancel) const = 0;
    [[nodiscard]] virtual QVariant cell(const TableRow &row, int column, int role) const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual bool rightAligned(int) const { return false; }
    /// The longest text that the column's cells may get, where the first rows do not tell.
    [[nodiscard]] virtual QString widest(int) const { return {}; }

    /// Null while its page is not here.
    [[nodiscard]] const TableRow *rowAt(int row) const { return at(row); }

    Ports m_ports;

private:
    struct Page {
        Rows rows;
        quint64 used = 0;
    };
    [[nodiscard]] const TableRow *at(int row) const;
    void ask(int page) const;
    void pump();
    void startFirst();
    void takeFirst(Result<Rows> rows);
    void takePage(int page, Result<Rows> rows);
    void takeWindow(int offset, int limit, Result<Rows> rows);
    void takeCount(Result<qint64> count);
    void setCount(int count);
    void keep(int page, Rows rows);
    void setFailure(std::optional<Failure> failure);
    void look();

    int m_column;
    Qt::SortOrder m_order;
    QString m_filter;
    State m_state = State::Loading;
    std::optional<Failure> m_failure;
    int m_count = 0;
    bool m_countKnown = false;
    bool m_countWanted = false;
    bool m_refreshWanted = false;
    bool m_stale = false; ///< the rows are of the search before: ask for no more of them
    std::optional<qint64> m_token;
    mutable QHash<int, Page> m_pages;
    mutable quint64 m_uses = 0;
    mutable QList<int> m_wanted; ///< pages asked for, the newest last
    int m_fetching = -1;
    Rows m_window; ///< while a refresh is told to the views: the rows from m_windowAt on
    int m_windowAt = -1;
    mutable QTimer m_pump;
    QTimer m_restart;
    QTimer m_watch;
    Work m_first, m_page, m_counter, m_refresher, m_looker;
};

} // namespace TenantLink
