// SPDX-License-Identifier: Apache-2.0
#include "http_message.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sandbox
{

QByteArray header(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpRequest::header(QByteArrayView name) const { return sandbox::header(headers, name); }

QString HttpRequest::target() const
{
    if (rawQuery.isEmpty())
        return path;
    return path + u'?' + QString::fromUtf8(QByteArray::fromPercentEncoding(rawQuery));
}

void HttpResponse::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, present] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            present = value;
            return;
        }
    }
    headers.append({name, value});
}

static QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

Parameters parseUrlEncoded(QByteArrayView text)
{
    Parameters result;
    const QList<QByteArray> pairs = text.toByteArray().split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        result.append({decoded(name), decoded(value)});
    }
    return result;
}

bool hasParameter(const Parameters &parameters, QStringView name)
{
    for (const auto &entry : parameters) {
        if (entry.first == name)
            return true;
    }
    return false;
}

QString parameter(const Parameters &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 424:
        return "Failed Dependency";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

QByteArray httpDate(qint64 secondsFromNow)
{
    const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow);
    return QLocale::c().toString(when, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace sandbox
