// The network as the flows see it: one request, one answer, every failure with a name.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/cancel.h"
#include "models/ports/task.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace TenantLink
{

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest {
    enum class Verb { Get, Post, Patch, Delete };
    Verb verb = Verb::Get;
    QUrl url;
    HttpHeaders headers{};
    QByteArray body{};                          ///< may hold a secret: never logged, wiped after sending
    std::chrono::milliseconds deadline{30'000}; ///< for the whole exchange
    qint64 largestAnswer = 10 * 1024 * 1024;    ///< bytes; more is AnswerTooLarge
    QString caFile{};                           ///< PEM with an extra root, from the cloud's data
};

struct HttpAnswer {
    int status = 0;
    HttpHeaders headers{};
    QByteArray body{};
    /// First header of that name, whatever its case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Follows no redirect: a 3xx comes back as an answer. Plain http only to loopback. Cookies and caches are off.
/// System proxy settings are honoured. Answers of any status are answers; failures are what kept one from coming:
/// Cancelled, NoNetwork, HostNotFound, ConnectionRefused, ConnectionLost, TimedOut, TlsFailed, ProxyFailed,
/// AnswerTooLarge.
class Http
{
public:
    virtual ~Http() = default;
    [[nodiscard]] virtual Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) = 0;
    /// Opens a connection (TCP, TLS) that the next request to that host can use. Fire and forget.
    virtual void warm(QUrl host, QString caFile) = 0;

protected:
    Http() = default;
    Q_DISABLE_COPY_MOVE(Http)
};

} // namespace TenantLink
