#include "app/window/invitations/copycell.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace TenantLink
{

void CopyCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString text = whole.text;
    whole.text.clear();
    QStyle *style = whole.widget ? whole.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget); // background, selection, focus
    if (text.isEmpty())
        return; // its page is not here yet
    QStyleOptionButton button;
    button.rect = buttonIn(option);
    button.text = tr("Copy");
    button.fontMetrics = option.fontMetrics;
    button.palette = option.palette;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    style->drawControl(QStyle::CE_PushButton, &button, painter, whole.widget);

    QRect rest = option.rect;
    const int gap = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, whole.widget) + 4;
    if (option.direction == Qt::RightToLeft)
        rest.setRight(button.rect.left() - gap);
    else
        rest.setLeft(button.rect.right() + gap);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(rest, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize CopyCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize cell = QStyledItemDelegate::sizeHint(option, index);
    return {buttonIn(option).width() + option.fontMetrics.averageCharWidth() * 30, cell.height()};
}

QRect CopyCell::buttonIn(const QStyleOptionViewItem &option)
{
    const int width = option.fontMetrics.horizontalAdvance(tr("Copy")) + option.fontMetrics.height();
    QRect rect = option.rect.adjusted(2, 2, -2, -2);
    if (option.direction == Qt::RightToLeft)
        rect.setLeft(rect.right() - width);
    else
        rect.setWidth(width);
    return rect;
}

bool CopyCell::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && buttonIn(option).contains(mouse->position().toPoint()) &&
            !index.data().toString().isEmpty()) {
            Q_EMIT copyAsked(index.row());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace TenantLink
