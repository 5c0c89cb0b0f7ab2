// Rows of a table, read from the store a stretch at a time by whoever needs more than the view holds.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/cancel.h"
#include "models/ports/task.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace TenantLink
{

/// One row, whatever it is a row of; the model that made it knows the type behind `value`.
struct TableRow {
    QString id;
    std::shared_ptr<const void> value{};
};

/// Rows first .. last, both included.
struct RowRange {
    qint64 first = 0;
    qint64 last = 0;
};

/// A snapshot of what a table shows: stays valid when the table is gone, sorted otherwise or closed.
struct RowSource {
    QStringList titles; ///< of all columns
    std::function<Task<Result<QList<TableRow>>>(qint64 offset, int limit, Cancel cancel)> read;
    std::function<QStringList(const TableRow &row)> texts; ///< of all columns, plain
};

} // namespace TenantLink
