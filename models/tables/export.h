// Rows read from the store to the end, for Copy and CSV export: a page at a time, in the background, cancellable.
#pragma once

#include "models/tables/rowsource.h"

namespace TenantLink
{

/// Called after each page with the number of rows so far.
using RowProgress = std::function<void(qint64 rows)>;

/// Hands every row of the ranges (in their order; empty: all rows) to `take`, which may refuse to go on.
/// Answers how many there were. Failures: those of the store, Cancelled, and what `take` answers.
[[nodiscard]] Task<Result<qint64>> readRows(RowSource source, QList<RowRange> ranges,
                                            std::function<Outcome(const QList<TableRow> &)> take, Cancel cancel);

/// Writes CSV (RFC 4180, comma, CRLF) with a line of titles. UTF-8 with a byte order mark, without which Excel reads
/// it in the old code page of the computer. `columns` are the ones to write, in this order. The file appears whole or
/// not at all. Failures: FileUnwritable, DiskFull, those of readRows().
[[nodiscard]] Task<Result<qint64>> writeCsv(RowSource source, QList<RowRange> ranges, QList<int> columns, QString file,
                                            RowProgress progress, Cancel cancel);

/// The rows as text with tabs between the cells, for the clipboard. More than `most` rows are refused (AnswerTooLarge).
[[nodiscard]] Task<Result<QString>> rowsAsText(RowSource source, QList<RowRange> ranges, QList<int> columns,
                                               Cancel cancel, qint64 most = 100'000);

/// The ids of the rows, at most `most` (AnswerTooLarge).
[[nodiscard]] Task<Result<QStringList>> rowIds(RowSource source, QList<RowRange> ranges, Cancel cancel,
                                               qint64 most = 10'000);

/// One line of CSV with its end.
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace TenantLink
