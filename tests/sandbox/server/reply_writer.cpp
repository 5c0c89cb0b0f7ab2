// SPDX-License-Identifier: Apache-2.0
#include "reply_writer.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace sandbox
{

namespace
{

constexpr qint64 hugeBody = qint64{50} * 1024 * 1024;
constexpr qint64 chunk = qint64{256} * 1024;
constexpr auto trickle = 50ms;

QByteArray head(const HttpResponse &response, qint64 length, bool keepAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    if (length >= 0)
        text += "Content-Length: " + QByteArray::number(length) + "\r\n";
    else
        text += "Transfer-Encoding: chunked\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    return text + "\r\n";
}

void finish(QTcpSocket *socket, bool keepAlive, const std::function<void()> &written)
{
    written();
    if (!keepAlive)
        socket->disconnectFromHost();
}

// A few bytes at a time, for as long as the client bears it.
void writeEndlessly(QTcpSocket *socket)
{
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    socket->write("8\r\n        \r\n");
    QTimer::singleShot(trickle, socket, [socket] { writeEndlessly(socket); });
}

// Valid JSON, one long string; written at the client's pace so that the sandbox itself stays small.
void writeHugely(QTcpSocket *socket, qint64 left, bool keepAlive, const std::function<void()> &written)
{
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    while (left > 0 && socket->bytesToWrite() < 4 * chunk) {
        const qint64 size = qMin(left, chunk);
        socket->write(QByteArray(size, 'x'));
        left -= size;
    }
    if (left == 0) {
        socket->write("\"}");
        finish(socket, keepAlive, written);
        return;
    }
    QTimer::singleShot(1ms, socket, [=] { writeHugely(socket, left, keepAlive, written); });
}

void writeNow(QTcpSocket *socket, const Reply &reply, bool keepAlive, const std::function<void()> &written)
{
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    const HttpResponse &response = reply.response;
    switch (reply.delivery.way) {
    case Delivery::Way::Whole:
        socket->write(head(response, response.body.size(), keepAlive) + response.body);
        finish(socket, keepAlive, written);
        return;
    case Delivery::Way::CutInTheMiddle:
        socket->write(head(response, response.body.size(), false) + response.body.left(response.body.size() / 2));
        finish(socket, false, written);
        return;
    case Delivery::Way::NoAnswer:
        written();
        socket->abort();
        return;
    case Delivery::Way::Endless:
        socket->write(head(response, -1, keepAlive));
        writeEndlessly(socket);
        return;
    case Delivery::Way::Huge: {
        const QByteArray opening = "{\"value\":\"";
        socket->write(head(response, opening.size() + hugeBody + 2, keepAlive) + opening);
        writeHugely(socket, hugeBody, keepAlive, written);
        return;
    }
    }
}

} // namespace

void deliver(QTcpSocket *socket, const Reply &reply, bool keepAlive, const std::function<void()> &written)
{
    // Never inside the reader's stack: an aborted socket must not be freed below its own handler.
    // The socket is the context, so a client that is gone takes its late answer with it.
    QTimer::singleShot(reply.delivery.delayMs, socket, [=] { writeNow(socket, reply, keepAlive, written); });
}

} // namespace sandbox
