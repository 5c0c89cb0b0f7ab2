// SPDX-License-Identifier: Apache-2.0
// Accepts HTTP on loopback and hands each complete request on. The only file pair that knows QtHttpServer.
#pragma once

#include "http_message.h"

#include <QAbstractHttpServer>

#include <functional>
#include <optional>

class QSslConfiguration;

namespace sandbox
{

class HttpListener final : public QAbstractHttpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpListener)

public:
    // The socket lives until its client is gone: whoever answers late uses it as context object.
    using Handler = std::function<void(const HttpRequest &, QTcpSocket *)>;

    explicit HttpListener(Handler handler);
    ~HttpListener() override;

    // Port 0 takes a free one. Returns the port in use, 0 when it could not listen.
    quint16 start(quint16 port, const std::optional<QSslConfiguration> &tls);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler m_handler;
    quint64 m_connections = 0;
};

} // namespace sandbox
