// Text from servers, files and links, made harmless before it is shown or kept.
#pragma once

#include <QDateTime>
#include <QString>

namespace TenantLink
{

/// Plain single-line text: control characters and line ends become blanks, bidirectional overrides and
/// isolates are removed, blanks at the ends are trimmed, at most `limit` characters (an ellipsis shows the cut).
[[nodiscard]] QString cleaned(const QString &foreign, qsizetype limit = 200);

/// Case-folded key for search and sort that treats all of Unicode, not only ASCII.
[[nodiscard]] QString foldedKey(const QString &text);

/// A cell for CSV (RFC 4180), harmless in spreadsheets: = + - @ at the start get an apostrophe before them.
[[nodiscard]] QString csvCell(const QString &text);

/// "21 May 2027" and "21 May 2027 09:31" in the form of the current locale, in this computer's time zone. Not for
/// keeping.
[[nodiscard]] QString shownDate(const QDateTime &time);
[[nodiscard]] QString shownTime(const QDateTime &time);

} // namespace TenantLink
