// SPDX-License-Identifier: Apache-2.0
// Faults that are switched on while the sandbox runs (POST /sandbox/faults).
#pragma once

#include "http_message.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace sandbox
{

enum class FaultKind {
    Latency,         // the right answer, `ms` later
    TooManyRequests, // 429
    Unavailable,     // 503
    GatewayTimeout,  // 504
    NotFound,        // 404 of Graph, for something that is there
    Drop,            // the connection is dropped without an answer
    Cut,             // the connection ends in the middle of the body
    Truncate,        // well-framed HTTP around half a JSON text
    Html,            // HTML with status 200, as of a captive portal
    WrongShape,      // JSON, but not what was asked for
    Empty,           // status 200 without a body
    Huge,            // 50 MB
    Endless,         // a body that trickles for ever
    ForeignNextLink, // the right answer, with an @odata.nextLink on another host
    Redirect,        // 302 to another host
    Entra,           // any AADSTS code: `code`, `error`, `status`
    GraphError,      // any error of Graph's: `error` as its code, `status`
    DoneThenTimeout, // the call is carried out, the answer is 504
    DoneThenDrop,    // the call is carried out, the answer is lost
    DoneThenBusy,    // the call is carried out, the answer is 503
    DoneTwice,       // the call is carried out twice
};

struct Fault {
    QRegularExpression match; // against the decoded path and query
    QByteArray method;        // only this one; empty: any
    FaultKind kind = FaultKind::Latency;
    QString name;          // as it was asked for
    int remaining = -1;    // -1: until cleared
    int skip = 0;          // matching requests to let pass first
    QByteArray retryAfter; // "2", "2.5", "date" (HTTP date, 2 s ahead) or "date+N"; empty: no header
    int ms = 0;
    int code = 0;
    int status = 400;
    QString error;
    QString location;
    bool singleLine = false; // Entra: description without line breaks

    bool insideBatch() const; // can strike one item of a $batch
    void addRetryAfter(Headers &headers) const;
};

class FaultList
{
public:
    // Returns why the description is refused, or nothing.
    std::optional<QString> add(const QJsonObject &description);
    void clear() { m_faults.clear(); }
    // The first fault that strikes this request; uses it up.
    std::optional<Fault> take(const QByteArray &method, const QString &target, bool insideBatch);
    QJsonObject toJson() const;

private:
    QList<Fault> m_faults;
};

} // namespace sandbox
