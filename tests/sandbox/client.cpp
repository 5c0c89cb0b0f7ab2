// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include "tenants/tenant_file.h"
#include "tenants/well_known.h"

#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace test
{
const QString fresh = u"fresh"_s;
const QString globalAdmin = u"admin@lamnahealthcare.onmicrosoft.com"_s;
const QString privilegedAdmin = u"prap@lamnahealthcare.onmicrosoft.com"_s;
const QString appAdmin = u"app@lamnahealthcare.onmicrosoft.com"_s;
const QString ordinary = u"user@lamnahealthcare.onmicrosoft.com"_s;
const QStringList everyScope{u"User.Read"_s,
                             u"Application.ReadWrite.All"_s,
                             u"AppRoleAssignment.ReadWrite.All"_s,
                             u"RoleManagement.ReadWrite.Directory"_s,
                             u"DelegatedPermissionGrant.ReadWrite.All"_s,
                             u"AdministrativeUnit.Read.All"_s,
                             u"Policy.Read.All"_s,
                             u"Mail.Send"_s};
} // namespace test

static constexpr int patience = 10000; // ms; a test that waits longer has failed

QString Answer::code() const { return json()["error"_L1]["code"_L1].toString(); }

QString Answer::detail() const { return json()["error"_L1]["details"_L1].toArray().at(0)["code"_L1].toString(); }

QJsonObject Answer::item(const QString &id) const
{
    const QJsonArray responses = json().value("responses"_L1).toArray();
    for (const auto response : responses) {
        if (response["id"_L1].toString() == id)
            return response.toObject();
    }
    return {};
}

QString graphRole(const QString &name) { return appRoleId(graphAppRoles(), name); }

Client::Client()
{
    QFile source(u":/sandbox/tenants.json"_s);
    if (!source.open(QIODevice::ReadOnly))
        return;
    const TenantFile file = TenantFile::read(source.readAll(), QDateTime::currentDateTimeUtc());
    for (const Tenant &tenant : file.tenants)
        m_tenantIds[tenant.key] = tenant.id;
    Settings settings;
    settings.printLog = false;
    m_sandbox = std::make_unique<Sandbox>(file.tenants, settings);
    m_network = std::make_unique<QNetworkAccessManager>();
    m_ready = file.error.isEmpty() && !m_sandbox->start();
}

Answer Client::send(const QByteArray &method, const QString &url, const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(QUrl(m_sandbox->url() + url));
    request.setTransferTimeout(patience);
    request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_network->sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(), reply->readAll()};
}

Answer Client::control(const QString &what, const QJsonObject &body)
{
    return send("POST", u"/sandbox/"_s + what, QJsonDocument(body).toJson(), {});
}

Answer Client::look(const QString &what) { return send("GET", u"/sandbox/"_s + what, {}, {}); }

QByteArray Client::person(const QString &upn, const QStringList &scopes, const QString &tenant)
{
    const Answer answer = control(
        u"token"_s, {{u"tenant"_s, tenant}, {u"person"_s, upn}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}});
    return answer.text(u"access_token"_s).toLatin1();
}

Answer Client::graph(const QByteArray &token, const QByteArray &method, const QString &path, const QJsonObject &body,
                     Headers headers)
{
    headers.append({"Authorization", "Bearer " + token});
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    return send(method, u"/v1.0"_s + path, text, headers);
}

Answer Client::batch(const QByteArray &token, const QJsonArray &items)
{
    return graph(token, "POST", u"/$batch"_s, {{u"requests"_s, items}});
}

Answer Client::token(const QString &tenant, const QString &client, const QString &secret)
{
    const QByteArray fields = "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(client) +
                              "&client_secret=" + QUrl::toPercentEncoding(secret) +
                              "&scope=" + QUrl::toPercentEncoding(m_sandbox->url() + u"/.default"_s);
    return send("POST", u"/%1/oauth2/v2.0/token"_s.arg(m_tenantIds[tenant]), fields,
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QJsonObject Client::tenantNow(const QString &key) { return look(u"directory?tenant="_s + key).json(); }

Made Client::registration(const QByteArray &token)
{
    const Answer application = graph(token, "POST", u"/applications"_s,
                                     {{u"displayName"_s, u"Made"_s}, {u"signInAudience"_s, u"AzureADMyOrg"_s}});
    const Answer principal =
        graph(token, "POST", u"/servicePrincipals"_s, {{u"appId"_s, application.text(u"appId"_s)}});
    return {application.text(u"id"_s), application.text(u"appId"_s), principal.text(u"id"_s)};
}

QString Client::apiOf(const QByteArray &token, const QString &appId)
{
    return graph(token, "GET", u"/servicePrincipals(appId='%1')?$select=id"_s.arg(appId)).text(u"id"_s);
}

QJsonObject Client::grantBody(const QByteArray &token, const Made &made, const QString &permission)
{
    return {{u"principalId"_s, made.principal},
            {u"resourceId"_s, apiOf(token, graphAppId)},
            {u"appRoleId"_s, graphRole(permission)}};
}

} // namespace sandbox
