// A server on loopback that sends exactly the bytes a test wants, over TCP or TLS, and notes what it was asked.
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace TenantLink
{

class RawServer
{
public:
    /// Called with every whole request (head and Content-Length body).
    using Act = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit RawServer(Act act);
    RawServer(Act act, const QSslConfiguration &tls);
    ~RawServer();
    Q_DISABLE_COPY_MOVE(RawServer)

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    void act(Act next) { m_act = std::move(next); }

    QList<QByteArray> requests;
    int connections = 0; ///< accepted so far
    int open = 0;        ///< still there

private:
    void start(std::unique_ptr<QTcpServer> server);
    void read(QTcpSocket &socket);

    Act m_act;
    QString m_scheme;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
};

/// "HTTP/1.1 <status> ..." with Content-Length and the extra header lines (each ending in \r\n).
[[nodiscard]] QByteArray answerBytes(int status, const QByteArray &body, const QByteArray &extraHeaders = {});

/// An act that sends the same bytes to everybody; and one that hangs up after them.
[[nodiscard]] RawServer::Act always(const QByteArray &bytes);
[[nodiscard]] RawServer::Act sendAndClose(const QByteArray &bytes);

/// For servers with a certificate made by make_certificates.sh.
[[nodiscard]] QSslConfiguration serverTls(const QString &folder, const QString &name);

} // namespace TenantLink
