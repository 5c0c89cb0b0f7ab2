// The Auth URL's cell: the address, and a copy button that is painted, so that a million rows cost nothing.
#pragma once

#include <QStyledItemDelegate>

namespace TenantLink
{

class CopyCell : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CopyCell(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Where the button is in the cell.
    [[nodiscard]] static QRect buttonIn(const QStyleOptionViewItem &option);

Q_SIGNALS:
    void copyAsked(int row);
};

} // namespace TenantLink
