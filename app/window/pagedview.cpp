#include "app/window/pagedview.h"

#include "models/tables/pagedtable.h"
#include "wizards/common/marks.h"

#include <QApplication>
#include <QHeaderView>
#include <QIconEngine>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace TenantLink
{

namespace
{
Mark markOf(PagedTable::Level level)
{
    switch (level) {
    case PagedTable::Level::None:
        return Mark::None;
    case PagedTable::Level::Good:
        return Mark::Ok;
    case PagedTable::Level::Warning:
        return Mark::Warning;
    case PagedTable::Level::Critical:
    case PagedTable::Level::Bad:
        return Mark::Problem;
    case PagedTable::Level::Unknown:
        return Mark::Unknown;
    }
    return Mark::None;
}

class MarkIcon : public QIconEngine
{
public:
    MarkIcon(Mark mark, const QColor &background) : m_mark(mark), m_background(background) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side,
                            side);
        paintMark(*painter, square, m_mark, m_background);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new MarkIcon(*this); }

private:
    Mark m_mark;
    QColor m_background;
};

class LevelDelegate : public QStyledItemDelegate
{
public:
    LevelDelegate(QObject *parent, int levelRole) : QStyledItemDelegate(parent), m_levelRole(levelRole) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->direction == Qt::RightToLeft && !option->text.isRightToLeft())
            option->text = QChar(0x2066) + option->text + QChar(0x2069); // "+49 30 1234" keeps its order
        const Mark mark = markOf(static_cast<PagedTable::Level>(index.data(m_levelRole).toInt()));
        if (mark == Mark::None)
            return;
        const bool selected = option->state & QStyle::State_Selected;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon =
            QIcon(new MarkIcon(mark, option->palette.color(selected ? QPalette::Highlight : QPalette::Base)));
        const int side = option->fontMetrics.ascent() + option->fontMetrics.descent() - 2;
        option->decorationSize = {side, side};
    }

private:
    int m_levelRole;
};
} // namespace

QAbstractItemDelegate *levelDelegate(QObject *parent, int levelRole) { return new LevelDelegate(parent, levelRole); }

PagedView::PagedView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(levelDelegate(this, PagedTable::LevelRole));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
}

void PagedView::fitRows() { verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10); }

void PagedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    if (event->type() == QEvent::LanguageChange) { // other titles: each column shows all of its own
        QHeaderView *header = horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (!header->isSectionHidden(column) && header->sectionSize(column) < header->sectionSizeHint(column))
                header->resizeSection(column, header->sectionSizeHint(column));
        }
    }
    QTableView::changeEvent(event);
}

QList<RowRange> PagedView::selectedRanges() const
{
    QList<RowRange> ranges;
    if (!selectionModel())
        return ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    QList<RowRange> joined;
    for (const RowRange &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.first <= joined.last().last + 1)
            joined.last().last = qMax(joined.last().last, range.last);
        else
            joined.append(range);
    }
    return joined;
}

qint64 PagedView::selectedRowCount() const
{
    qint64 count = 0;
    for (const RowRange &range : selectedRanges())
        count += range.last - range.first + 1;
    return count;
}

QList<int> PagedView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void PagedView::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

void PagedView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace TenantLink
