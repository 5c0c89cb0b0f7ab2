// Reading what servers answer: JSON or a named failure, never a guess. Pure; fuzzed.
#pragma once

#include "models/domain/failure.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace TenantLink
{

/// One answer of a server, wherever it came from: a reply of its own, or an item of a $batch.
struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray retryAfter; ///< the header as it came
    QByteArray date;       ///< likewise
    QByteArray requestId;  ///< Graph's `request-id`
    QString host;          ///< for the sentences
};

/// The JSON object of a 2xx answer. Failures: RedirectRefused, AnswerNotJson, AnswerWrongShape (JSON, but no object).
[[nodiscard]] Result<QJsonObject> readObject(const Answer &answer);

/// Graph's error body or status as a failure: Forbidden, NotFoundThere, Throttled, ServiceUnavailable,
/// UnexpectedStatus, RedirectRefused. `code`, request ids and time go to `technical`; the message does too, never to a
/// person as the explanation.
[[nodiscard]] Failure readGraphError(const Answer &answer);

/// Worth another try later: 429, 502, 503, 504, 509.
[[nodiscard]] bool isTransient(int status);

/// Retry-After as seconds (also fractional: "2.128") or as an HTTP date (RFC 9110 10.2.3); nothing if absent or
/// nonsense.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &header, const QDateTime &now);

/// An HTTP date in its preferred form (RFC 9110 5.6.7), UTC; invalid if it is none.
[[nodiscard]] QDateTime readHttpDate(const QByteArray &header);

} // namespace TenantLink
