#include "models/tables/listdiff.h"

#include <QHash>

#include <algorithm>

namespace TenantLink
{

namespace
{
/// Positions within `values` of a longest strictly increasing subsequence (patience sorting).
QList<bool> onLongestRise(const QList<int> &values)
{
    QList<int> tails; // tails[k]: position of the smallest end of a rise of length k + 1
    QList<int> before(values.size(), -1);
    for (int i = 0; i < values.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), values.at(i),
                                         [&values](int position, int value) { return values.at(position) < value; });
        if (at != tails.begin())
            before[i] = *(at - 1);
        if (at == tails.end())
            tails.append(i);
        else
            *at = i;
    }
    QList<bool> on(values.size(), false);
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before.at(i))
        on[i] = true;
    return on;
}
} // namespace

QList<ListEdit> listEdits(const QList<QString> &before, const QList<QString> &after, int mostMoves)
{
    using Kind = ListEdit::Kind;
    QHash<QString, int> place;
    for (int i = 0; i < after.size(); ++i)
        place.insert(after.at(i), i);

    // `now` holds for every row its place in `after`, -1 for rows that are gone.
    QList<int> now;
    for (const QString &id : before)
        now.append(place.value(id, -1));
    QList<int> staying;
    for (const int p : std::as_const(now)) {
        if (p >= 0)
            staying.append(p);
    }
    const QList<bool> rise = onLongestRise(staying);
    QList<int> movers;
    for (int i = 0; i < staying.size(); ++i) {
        if (!rise.at(i))
            movers.append(staying.at(i));
    }
    if (movers.size() > mostMoves) {
        for (int &p : now) {
            if (movers.contains(p))
                p = -1;
        }
        movers.clear();
    }

    QList<ListEdit> edits;
    for (int end = int(now.size()); end > 0;) {
        if (now.at(end - 1) >= 0) {
            --end;
            continue;
        }
        int first = end - 1;
        while (first > 0 && now.at(first - 1) < 0)
            --first;
        edits.append({Kind::Remove, first, end - first, 0});
        now.remove(first, end - first);
        end = first;
    }

    QList<int> waiting = movers;
    std::sort(movers.begin(), movers.end());
    for (const int mover : std::as_const(movers)) {
        waiting.removeOne(mover);
        const int from = int(now.indexOf(mover));
        int to = 0;
        while (to < now.size() && (to == from || waiting.contains(now.at(to)) || now.at(to) < mover))
            ++to;
        if (to == from || to == from + 1)
            continue;
        edits.append({Kind::Move, from, 1, to});
        now.move(from, to > from ? to - 1 : to);
    }

    for (int i = 0; i < after.size();) {
        if (i < now.size() && now.at(i) == i) {
            ++i;
            continue;
        }
        int last = i;
        const int next = i < now.size() ? now.at(i) : int(after.size());
        while (last < next) {
            now.insert(last, last);
            ++last;
        }
        edits.append({Kind::Insert, i, last - i, 0});
        i = last;
    }
    return edits;
}

} // namespace TenantLink
