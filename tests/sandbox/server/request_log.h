// SPDX-License-Identifier: Apache-2.0
// What was asked and answered, in order, with times: the evidence for counting round trips.
#pragma once

#include "http_message.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace sandbox
{

class RequestLog
{
    Q_DISABLE_COPY_MOVE(RequestLog)

public:
    explicit RequestLog(bool print);

    // Returns the number of the entry. `target` has been cleaned of secrets by the caller.
    qint64 begin(const HttpRequest &request, const QString &target);
    // What only the handler knows: the fault, the inner requests of a batch, the kind of token request.
    void note(qint64 number, int status, const QJsonObject &details);
    void end(qint64 number);
    void clear();
    // {"requests": [...], "roundTrips": n}; endMs is null while an answer is under way or was never taken.
    QJsonObject toJson() const;

private:
    struct Entry {
        qint64 number = 0;
        quint64 connection = 0;
        QString method;
        QString target;
        int status = 0;
        double startMs = 0;
        double endMs = -1;
        QJsonObject details;
    };

    Entry *find(qint64 number);
    double now() const;
    int roundTrips() const;

    bool m_print;
    QElapsedTimer m_clock;
    QList<Entry> m_entries;
    qint64 m_next = 1;
};

} // namespace sandbox
