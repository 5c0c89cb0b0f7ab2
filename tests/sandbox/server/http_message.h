// SPDX-License-Identifier: Apache-2.0
// What travels over HTTP, as plain values: copied out of the connection, so that an answer may be late.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace sandbox
{

using Headers = QList<QPair<QByteArray, QByteArray>>;
using Parameters = QList<QPair<QString, QString>>;

struct HttpRequest {
    QByteArray method;   // upper case
    QString path;        // percent-decoded
    QByteArray rawQuery; // as sent, without '?'
    Headers headers;
    QByteArray body;
    quint64 connection = 0; // tells keep-alive connections apart in the log

    QByteArray header(QByteArrayView name) const;
    QString target() const; // path and query, decoded, for the log and for matching faults
};

struct HttpResponse {
    int status = 200;
    Headers headers;
    QByteArray body;
    bool lost = false; // on its way: the client never gets it

    void setHeader(const QByteArray &name, const QByteArray &value);
};

// How an answer reaches the client.
struct Delivery {
    enum class Way { Whole, CutInTheMiddle, NoAnswer, Endless, Huge };
    Way way = Way::Whole;
    int delayMs = 0;
};

struct Reply {
    HttpResponse response;
    Delivery delivery;
};

// Form encoding, as servers read it in bodies and query strings: '+' is a blank.
Parameters parseUrlEncoded(QByteArrayView text);
bool hasParameter(const Parameters &parameters, QStringView name);
QString parameter(const Parameters &parameters, QStringView name);
QByteArray header(const Headers &headers, QByteArrayView name);
QByteArray reasonPhrase(int status);
QByteArray httpDate(qint64 secondsFromNow);

} // namespace sandbox
