#include "tests/tour/sandbox.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

namespace TenantLink
{

using namespace Qt::StringLiterals;

QList<SandboxTenant> readTenants(const QString &path)
{
    QFile file(path);
    QList<SandboxTenant> tenants;
    if (!file.open(QIODevice::ReadOnly))
        return tenants;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll())[u"tenants"].toArray();
    for (const QJsonValue &tenant : all) {
        const QJsonValue registration = tenant[u"registrations"][0];
        tenants += {tenant[u"key"].toString(),        tenant[u"shows"].toString(),
                    tenant[u"displayName"].toString(), tenant[u"id"].toString(),
                    registration[u"clientId"].toString(), registration[u"secrets"][0][u"value"].toString()};
    }
    return tenants;
}

bool Sandbox::call(const QByteArray &verb, QStringView path, const QJsonObject &body)
{
    QNetworkRequest request{QUrl(m_url + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray content = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, content);
    const bool done = QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000) && reply->error() == QNetworkReply::NoError;
    reply->deleteLater();
    return done;
}

} // namespace TenantLink
