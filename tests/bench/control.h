// Asks the sandbox of TENANTLINK_SANDBOX, and reads from its log what a work cost on the wire.
#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

inline QJsonObject control(const QByteArray &verb, const QString &path, const QByteArray &body = {})
{
    static QNetworkAccessManager network;
    QNetworkRequest request{QUrl(qEnvironmentVariable("TENANTLINK_SANDBOX") + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = network.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

inline void setLatency(int milliseconds)
{
    control("POST", QStringLiteral("/sandbox/settings"), "{\"latencyMs\":" + QByteArray::number(milliseconds) + '}');
}

inline void forgetRequests() { control("DELETE", QStringLiteral("/sandbox/log")); }

/// Since forgetRequests().
struct OnTheWire {
    double requests = 0;
    double trips = 0; ///< the longest chain of requests each begun after the last had ended
    double ms = 0;    ///< from the first request to the last answer
};

inline OnTheWire onTheWire()
{
    const QJsonObject log = control("GET", QStringLiteral("/sandbox/log"));
    const QJsonArray entries = log[QStringLiteral("requests")].toArray();
    OnTheWire seen{double(entries.size()), log[QStringLiteral("roundTrips")].toDouble(), 0};
    for (const QJsonValue &entry : entries)
        seen.ms = qMax(seen.ms, entry[QStringLiteral("endMs")].toDouble());
    seen.ms -= entries.first()[QStringLiteral("startMs")].toDouble();
    return seen;
}
