// What changed between two readings of the same stretch of a list, as steps that a view can follow.
#pragma once

#include <QList>
#include <QString>

namespace TenantLink
{

struct ListEdit {
    enum class Kind { Remove, Move, Insert };
    Kind kind;
    int from;  ///< first row concerned; for Insert the row before which the new ones come
    int count; ///< Move: always 1
    int to;    ///< Move: the row before which it goes, counted before the move (as QAbstractItemModel does)

    friend bool operator==(const ListEdit &, const ListEdit &) = default;
};

/// Applied one after the other they turn `before` into `after`. Ids are unique within each list. Rows that kept their
/// relative order are never touched; up to `mostMoves` others are moved, more of them are removed and inserted.
[[nodiscard]] QList<ListEdit> listEdits(const QList<QString> &before, const QList<QString> &after, int mostMoves = 20);

/// The same steps on a plain list, where `fresh` supplies what is inserted at its final place.
template <class T>
void applyEdit(QList<T> &rows, const ListEdit &edit, const T &blank)
{
    switch (edit.kind) {
    case ListEdit::Kind::Remove:
        rows.remove(edit.from, edit.count);
        break;
    case ListEdit::Kind::Move:
        rows.move(edit.from, edit.to > edit.from ? edit.to - 1 : edit.to);
        break;
    case ListEdit::Kind::Insert:
        rows.insert(edit.from, edit.count, blank);
        break;
    }
}

} // namespace TenantLink
