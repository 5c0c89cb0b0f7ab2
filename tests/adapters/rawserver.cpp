#include "tests/adapters/rawserver.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>

namespace TenantLink
{

using namespace Qt::StringLiterals;

RawServer::RawServer(Act act) : m_act(std::move(act)), m_scheme(u"http"_s) { start(std::make_unique<QTcpServer>()); }

RawServer::RawServer(Act act, const QSslConfiguration &tls) : m_act(std::move(act)), m_scheme(u"https"_s)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    start(std::move(server));
}

RawServer::~RawServer()
{
    m_server->disconnect();
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect();
}

void RawServer::start(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++connections;
            ++open;
            QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), [this, socket] { read(*socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this, socket] {
                --open;
                m_received.remove(socket);
                socket->deleteLater();
            });
            if (socket->bytesAvailable() > 0)
                read(*socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the test's server cannot listen");
}

QUrl RawServer::url(const QString &path) const
{
    QUrl url(m_scheme + u"://127.0.0.1"_s + path);
    url.setPort(m_server->serverPort());
    return url;
}

void RawServer::read(QTcpSocket &socket)
{
    QByteArray &received = m_received[&socket];
    received += socket.readAll();
    for (;;) {
        const qsizetype head = received.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype size = head + 4;
        const qsizetype length = received.left(head).toLower().indexOf("\r\ncontent-length:");
        if (length >= 0) {
            const qsizetype from = length + 17;
            size += received.mid(from, received.indexOf("\r\n", from) - from).trimmed().toLongLong();
        }
        if (received.size() < size)
            return;
        const QByteArray request = received.left(size);
        received.remove(0, size);
        requests.append(request);
        m_act(socket, request);
        if (!m_received.contains(&socket))
            return; // hung up meanwhile
    }
}

QByteArray answerBytes(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + extraHeaders + "\r\n" + body;
}

RawServer::Act always(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); };
}

RawServer::Act sendAndClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

QSslConfiguration serverTls(const QString &folder, const QString &name)
{
    QFile key(folder + u'/' + name + u".key"_s);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key %s", qPrintable(key.fileName()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(folder + u'/' + name + u".pem"_s));
    return tls;
}

} // namespace TenantLink
