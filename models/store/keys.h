// How values stand in the columns: ids, times, and the folded keys for sort and search.
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

namespace TenantLink
{

/// 16 bytes whose order is the order of the ids' text.
template <class Kind>
[[nodiscard]] QByteArray bytesOf(const Id<Kind> &id)
{
    return QUuid::fromString(id.toString()).toRfc4122();
}

/// A damaged id in the file is no crash: nullopt.
template <class AnyId>
[[nodiscard]] std::optional<AnyId> idFrom(const QVariant &bytes)
{
    return AnyId::parse(QUuid::fromRfc4122(bytes.toByteArray()).toString(QUuid::WithoutBraces));
}

/// NULL for an invalid time.
[[nodiscard]] QVariant millisOf(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QVariant &millis);

/// Folded, at most 200 characters: an index entry must not grow with a pasted novel.
[[nodiscard]] QString sortKey(const QString &text);

/// What filters look into: the folded texts, a line each, each at most 2,000 characters.
[[nodiscard]] QString searchText(const QStringList &texts);

/// A filter as it is looked for in searchText(); empty: everything matches.
[[nodiscard]] QString needleOf(const QString &filter);

/// Text for a NOT NULL column: Qt binds a null QString as NULL.
[[nodiscard]] QString orEmpty(const QString &text);

} // namespace TenantLink
