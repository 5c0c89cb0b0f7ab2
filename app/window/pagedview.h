// The view of a paged table: rows of one height, whole rows selected, typing goes to the filter.
#pragma once

#include <QTableView>

namespace TenantLink
{

class PagedTable;
struct RowRange;

class PagedView : public QTableView
{
    Q_OBJECT
public:
    explicit PagedView(QWidget *parent = nullptr);

    /// What is selected, sorted, neighbours joined.
    [[nodiscard]] QList<RowRange> selectedRanges() const;
    [[nodiscard]] qint64 selectedRowCount() const;
    /// Columns that are shown, in the order in which they are seen.
    [[nodiscard]] QList<int> shownColumns() const;

    /// Qt would look through all rows, on the spot.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void typed(const QString &text);
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
};

/// Adds the state mark to cells that have a level, so that nothing is said by colour alone.
[[nodiscard]] QAbstractItemDelegate *levelDelegate(QObject *parent, int levelRole);

} // namespace TenantLink
