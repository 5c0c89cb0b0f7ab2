#include "models/tables/export.h"

#include "models/domain/isolated.h"
#include "models/domain/text.h"

#include <QDir>
#include <QSaveFile>

#include <limits>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int Stretch = 500; // rows: about 10 ms of work in the window's thread

QStringList picked(const QStringList &cells, const QList<int> &columns)
{
    QStringList out;
    for (const int column : columns)
        out.append(cells.value(column));
    return out;
}

Outcome written(QSaveFile &file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (file.write(bytes) == bytes.size())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? FailureCode::DiskFull : FailureCode::FileUnwritable, QDir::toNativeSeparators(file.fileName()),
                {{u"reason"_s, file.errorString()}});
}
} // namespace

QString csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        line += csvCell(cells.at(i));
    }
    line += "\r\n"_L1;
    return line;
}

Task<Result<qint64>> readRows(RowSource source, QList<RowRange> ranges,
                              std::function<Outcome(const QList<TableRow> &)> take, Cancel cancel)
{
    if (ranges.isEmpty())
        ranges.append({0, std::numeric_limits<qint64>::max() - 1});
    qint64 total = 0;
    for (const RowRange range : std::as_const(ranges)) {
        qint64 offset = range.first;
        while (offset <= range.last) {
            const int limit = int(qMin<qint64>(Stretch, range.last - offset + 1));
            Result<QList<TableRow>> rows = co_await source.read(offset, limit, cancel);
            if (cancel.requested())
                co_return fail(FailureCode::Cancelled);
            if (!rows)
                co_return fail(std::move(rows.error()));
            Outcome taken = take(*rows);
            if (!taken)
                co_return fail(std::move(taken.error()));
            total += rows->size();
            offset += rows->size();
            if (rows->size() < limit)
                break;
        }
    }
    co_return total;
}

Task<Result<qint64>> writeCsv(RowSource source, QList<RowRange> ranges, QList<int> columns, QString file,
                              RowProgress progress, Cancel cancel)
{
    const auto out = std::make_shared<QSaveFile>(file);
    if (!out->open(QIODevice::WriteOnly))
        co_return fail(FailureCode::FileUnwritable, QDir::toNativeSeparators(file),
                       {{u"reason"_s, out->errorString()}});
    const QString head = QChar(QChar::ByteOrderMark) + csvLine(picked(source.titles, columns));
    const Outcome begun = written(*out, head);
    if (!begun)
        co_return fail(begun.error());
    const auto texts = source.texts;
    const auto count = std::make_shared<qint64>(0);
    const std::function<Outcome(const QList<TableRow> &)> take = [=](const QList<TableRow> &rows) -> Outcome {
        QString lines;
        for (const TableRow &row : rows)
            lines += csvLine(picked(texts(row), columns));
        Outcome outcome = written(*out, lines);
        *count += rows.size();
        if (outcome && progress)
            progress(*count);
        return outcome;
    };
    Result<qint64> total = co_await readRows(source, ranges, take, cancel);
    if (!total)
        co_return fail(std::move(total.error())); // QSaveFile throws the half written file away
    if (!out->commit())
        co_return fail(FailureCode::FileUnwritable, QDir::toNativeSeparators(file),
                       {{u"reason"_s, out->errorString()}});
    co_return total;
}

Task<Result<QString>> rowsAsText(RowSource source, QList<RowRange> ranges, QList<int> columns, Cancel cancel,
                                 qint64 most)
{
    const auto text = std::make_shared<QString>();
    const auto count = std::make_shared<qint64>(0);
    const auto texts = source.texts;
    const std::function<Outcome(const QList<TableRow> &)> take = [=](const QList<TableRow> &rows) -> Outcome {
        *count += rows.size();
        if (*count > most)
            return fail(FailureCode::AnswerTooLarge);
        for (const TableRow &row : rows)
            *text += withoutMarks(picked(texts(row), columns).join(u'\t')) + u'\n';
        return {};
    };
    Result<qint64> total = co_await readRows(source, ranges, take, cancel);
    if (!total)
        co_return fail(std::move(total.error()));
    co_return *text;
}

Task<Result<QStringList>> rowIds(RowSource source, QList<RowRange> ranges, Cancel cancel, qint64 most)
{
    const auto ids = std::make_shared<QStringList>();
    const std::function<Outcome(const QList<TableRow> &)> take = [=](const QList<TableRow> &rows) -> Outcome {
        if (ids->size() + rows.size() > most)
            return fail(FailureCode::AnswerTooLarge);
        for (const TableRow &row : rows)
            ids->append(row.id);
        return {};
    };
    Result<qint64> total = co_await readRows(source, ranges, take, cancel);
    if (!total)
        co_return fail(std::move(total.error()));
    co_return *ids;
}

} // namespace TenantLink
