// SPDX-License-Identifier: Apache-2.0
#include "http_listener.h"

#include <QHttpServerRequest>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QVariant>

#include <utility>

// Written for Qt 6.4 (Debian 12), whose handleRequest() hands out the socket. Later versions hand out a responder
// instead; there, broken answers (cut, endless, 50 MB) need a QTcpServer of our own behind this same header.
static_assert(QT_VERSION < QT_VERSION_CHECK(6, 5, 0), "adapt http_listener.cpp to this version of QtHttpServer");

namespace sandbox
{

static constexpr char connectionProperty[] = "sandboxConnection";

static QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "UNKNOWN";
    }
}

HttpListener::HttpListener(Handler handler) : m_handler(std::move(handler)) {}

HttpListener::~HttpListener() = default;

quint16 HttpListener::start(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    if (tls)
        sslSetup(*tls);
    return listen(QHostAddress::LocalHost, port);
}

bool HttpListener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (!socket->property(connectionProperty).isValid())
        socket->setProperty(connectionProperty, ++m_connections);
    HttpRequest copy;
    copy.method = methodName(request.method());
    copy.path = request.url().path(QUrl::FullyDecoded);
    copy.rawQuery = request.url().query(QUrl::FullyEncoded).toUtf8();
    copy.headers = request.headers();
    copy.body = request.body();
    copy.connection = socket->property(connectionProperty).toULongLong();
    m_handler(copy, socket);
    return true;
}

void HttpListener::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // handleRequest() takes everything
}

} // namespace sandbox
