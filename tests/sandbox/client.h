// SPDX-License-Identifier: Apache-2.0
// A client of the sandbox for its own tests: the sandbox, calls as a person, controls, and a registration made quickly.
#pragma once

#include "server/sandbox.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace sandbox
{

// People and scopes of the tenant "fresh".
namespace test
{
extern const QString fresh;
extern const QString globalAdmin;
extern const QString privilegedAdmin;
extern const QString appAdmin;
extern const QString ordinary;
extern const QStringList everyScope;
} // namespace test

struct Answer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const QString &name) const { return json().value(name).toString(); }
    QJsonArray list() const { return json().value(QLatin1StringView("value")).toArray(); }
    QString code() const;
    QString detail() const;
    QJsonObject item(const QString &id) const; // of a $batch
};

// What a test makes in the tenant.
struct Made {
    QString application;
    QString client;
    QString principal;
};

class Client
{
public:
    Client(); // a sandbox of its own, with the built-in tenants
    QString url() const { return m_sandbox->url(); }
    bool isReady() const { return m_ready; }

    Answer send(const QByteArray &method, const QString &url, const QByteArray &body, const Headers &headers);
    Answer control(const QString &what, const QJsonObject &body);
    Answer look(const QString &what); // GET /sandbox/…
    QByteArray person(const QString &upn, const QStringList &scopes = test::everyScope,
                      const QString &tenant = test::fresh);
    Answer graph(const QByteArray &token, const QByteArray &method, const QString &path, const QJsonObject &body = {},
                 Headers headers = {});
    Answer batch(const QByteArray &token, const QJsonArray &items);
    // Client credentials for Graph.
    Answer token(const QString &tenant, const QString &client, const QString &secret);
    QJsonObject tenantNow(const QString &key = test::fresh);
    Made registration(const QByteArray &token);
    QString apiOf(const QByteArray &token, const QString &appId);
    QJsonObject grantBody(const QByteArray &token, const Made &made, const QString &permission);

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Sandbox> m_sandbox;
    QHash<QString, QString> m_tenantIds;
    bool m_ready = false;
};

QString graphRole(const QString &name);

} // namespace sandbox
