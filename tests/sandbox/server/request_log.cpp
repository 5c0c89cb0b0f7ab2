// SPDX-License-Identifier: Apache-2.0
#include "request_log.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sandbox
{

RequestLog::RequestLog(bool print) : m_print(print) { m_clock.start(); }

double RequestLog::now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1'000'000.0; }

RequestLog::Entry *RequestLog::find(qint64 number)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [number](const Entry &entry) { return entry.number == number; });
    return found == m_entries.end() ? nullptr : &*found; // absent: the log was cleared meanwhile
}

qint64 RequestLog::begin(const HttpRequest &request, const QString &target)
{
    Entry entry;
    entry.number = m_next++;
    entry.connection = request.connection;
    entry.method = QString::fromLatin1(request.method);
    entry.target = target;
    entry.startMs = now();
    m_entries.append(entry);
    return entry.number;
}

void RequestLog::note(qint64 number, int status, const QJsonObject &details)
{
    if (Entry *entry = find(number)) {
        entry->status = status;
        entry->details = details;
    }
}

void RequestLog::end(qint64 number)
{
    Entry *entry = find(number);
    if (!entry)
        return;
    entry->endMs = now();
    if (!m_print)
        return;
    const QByteArray fault = entry->details.value("fault"_L1).toString().toUtf8();
    std::printf("#%lld c%llu %s %s -> %d %.1f ms%s%s\n", static_cast<long long>(entry->number),
                static_cast<unsigned long long>(entry->connection), qPrintable(entry->method),
                entry->target.toUtf8().constData(), entry->status, entry->endMs - entry->startMs,
                fault.isEmpty() ? "" : " fault ", fault.constData());
    const QJsonArray inner = entry->details.value("batch"_L1).toArray();
    for (const auto item : inner) {
        std::printf("    %s %s -> %d\n", item["method"_L1].toString().toUtf8().constData(),
                    item["url"_L1].toString().toUtf8().constData(), item["status"_L1].toInt());
    }
    std::fflush(stdout);
}

void RequestLog::clear() { m_entries.clear(); }

// The longest chain of requests of which each began after the one before had ended.
int RequestLog::roundTrips() const
{
    QList<Entry> byEnd = m_entries;
    byEnd.removeIf([](const Entry &entry) { return entry.endMs < 0; });
    std::sort(byEnd.begin(), byEnd.end(), [](const Entry &a, const Entry &b) { return a.endMs < b.endMs; });
    int chain = 0;
    double lastEnd = -1;
    for (const Entry &entry : std::as_const(byEnd)) {
        if (entry.startMs > lastEnd) {
            ++chain;
            lastEnd = entry.endMs;
        }
    }
    return chain;
}

QJsonObject RequestLog::toJson() const
{
    QJsonArray requests;
    for (const Entry &entry : m_entries) {
        QJsonObject row = entry.details;
        row["number"_L1] = entry.number;
        row["connection"_L1] = static_cast<qint64>(entry.connection);
        row["method"_L1] = entry.method;
        row["target"_L1] = entry.target;
        row["status"_L1] = entry.status;
        row["startMs"_L1] = entry.startMs;
        row["endMs"_L1] = entry.endMs < 0 ? QJsonValue() : QJsonValue(entry.endMs);
        requests.append(row);
    }
    return {{u"requests"_s, requests}, {u"roundTrips"_s, roundTrips()}};
}

} // namespace sandbox
