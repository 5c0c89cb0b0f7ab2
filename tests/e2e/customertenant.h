// What the tests of a customer's tenant share: its registration's own access, the DNS, and what the tenant shows.
#pragma once

#include "models/flows/tenantsession.h"
#include "tests/e2e/tenantdesk.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TenantLink
{

inline int codeOf(const auto &result) { return result ? -1 : int(result.error().code); }

inline QJsonObject entry(const QJsonObject &directory, const QString &list, const QString &property,
                         const QString &value)
{
    const QJsonArray all = directory[list].toArray();
    for (const QJsonValue &one : all) {
        if (one[property].toString().compare(value, Qt::CaseInsensitive) == 0)
            return one.toObject();
    }
    return {};
}

inline CheckRequest registrationAt(const TenantDesk &desk)
{
    const SandboxTenant tenant = desk.sandbox.tenant(desk.tenantKey);
    return {QStringLiteral("sandbox"), tenant.tenant, tenant.client, Secret(tenant.secret)};
}

inline Access signInAt(TenantDesk &desk)
{
    const Result<Access> access = await(signInRegistration(desk.ports, registrationAt(desk), desk.cancel));
    if (!access)
        qFatal("not signed in: %d", int(access.error().code));
    return *access;
}

/// The record that proves the domain appears in the DNS.
inline void publish(const TenantDesk &desk, const QString &name)
{
    const QJsonObject domain = entry(desk.directory(), QStringLiteral("domains"), QStringLiteral("id"), name);
    const QJsonObject record{{QStringLiteral("name"), name}, {QStringLiteral("txt"), domain[u"txt"]}};
    desk.sandbox.control("POST", QStringLiteral("/sandbox/dns"), QJsonDocument(record).toJson());
}

/// A call of somebody else's, with the same rights; empty: it was refused.
inline QJsonObject callAs(TenantDesk &desk, const Access &access, const QString &path, const QJsonObject &body)
{
    HttpRequest request{HttpRequest::Verb::Post, QUrl(QString(desk.sandbox.url() + QStringLiteral("/v1.0") + path))};
    request.headers = {{"Authorization", "Bearer " + access.token.revealUtf8()}, {"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson();
    const Result<HttpAnswer> answer = await(desk.ports.http->send(request, {}));
    return answer && answer->status < 300 ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
}

/// "POST /users" ... of what was written since the log was forgotten, lookups left out.
inline QStringList writesIn(const QJsonObject &log)
{
    QStringList result;
    const auto add = [&result](const QJsonValue &request, QStringView path) {
        if (request[u"method"].toString() != QLatin1String("GET") && path != QLatin1String("/$batch") &&
            !path.contains(u"oauth2"))
            result += request[u"method"].toString() + u' ' + path.toString();
    };
    const QJsonArray requests = log[u"requests"].toArray();
    for (const QJsonValue &request : requests) {
        add(request, request[u"target"].toString().remove(QStringLiteral("/v1.0")));
        const QJsonArray items = request[u"batch"].toArray();
        for (const QJsonValue &item : items)
            add(item, item[u"url"].toString());
    }
    return result;
}

} // namespace TenantLink
