// SPDX-License-Identifier: Apache-2.0
#include "sandbox.h"

#include "../graph/directory_view.h"
#include "../tenants/well_known.h"
#include "reply_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

bool isGraph(const HttpRequest &request) { return request.path.startsWith("/v1.0/"_L1); }

HttpResponse plain(int status, const QByteArray &type, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.setHeader("Content-Type", type);
    response.setHeader("Date", httpDate(0));
    response.body = body;
    return response;
}

HttpResponse json(int status, const QJsonObject &body)
{
    return plain(status, "application/json", QJsonDocument(body).toJson());
}

std::optional<QSslConfiguration> readTls(const Settings &settings)
{
    QFile keyFile(settings.tlsKey);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(settings.tlsCertificate);
    if (chain.isEmpty() || !keyFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray pem = keyFile.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return std::nullopt;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

// The body of a JSON answer with a next page on somebody else's host.
void addForeignNextLink(HttpResponse &response, const QString &location)
{
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    body["@odata.nextLink"_L1] = QString(location + u"v1.0/next?$skiptoken=stolen"_s);
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Sandbox::Sandbox(QList<Tenant> tenants, const Settings &settings)
    : m_settings(settings), m_directory(std::move(tenants)), m_log(settings.printLog),
      m_entra(m_directory, m_tokens, m_addresses), m_graph(m_directory, m_tokens, m_faults, m_addresses),
      m_listener([this](const HttpRequest &request, QTcpSocket *socket) { handle(request, socket); })
{
}

Sandbox::~Sandbox() = default;

std::optional<QString> Sandbox::start()
{
    const bool wantsTls = !m_settings.tlsCertificate.isEmpty() || !m_settings.tlsKey.isEmpty();
    const std::optional<QSslConfiguration> tls = wantsTls ? readTls(m_settings) : std::nullopt;
    if (wantsTls && !tls)
        return u"cannot read certificate and key"_s;
    const quint16 port = m_listener.start(m_settings.port, tls);
    if (port == 0)
        return u"cannot listen on 127.0.0.1, port %1"_s.arg(m_settings.port);
    m_addresses.authority = u"%1://127.0.0.1:%2"_s.arg(tls ? u"https"_s : u"http"_s).arg(port);
    m_addresses.graph = m_settings.publicGraph.isEmpty() ? m_addresses.authority : m_settings.publicGraph;
    return std::nullopt;
}

QByteArray Sandbox::cloudFile(const QString &signInClientId) const
{
    QJsonObject cloud{{u"id"_s, u"sandbox"_s},
                      {u"name"_s, u"Sandbox"_s},
                      {u"authority"_s, m_addresses.authority},
                      {u"graph"_s, m_addresses.graph},
                      {u"deviceLoginHosts"_s, QJsonArray{u"127.0.0.1"_s}},
                      {u"portal"_s, QString(m_addresses.authority + u"/portal"_s)},
                      {u"signInClientId"_s, signInClientId}};
    if (!m_settings.tlsCertificate.isEmpty())
        cloud["caFile"_L1] = QFileInfo(m_settings.tlsCertificate).absoluteFilePath();
    return QJsonDocument(QJsonObject{{u"clouds"_s, QJsonArray{cloud}}}).toJson();
}

void Sandbox::handle(const HttpRequest &request, QTcpSocket *socket)
{
    const bool keepAlive = request.header("Connection").toLower() != "close";
    if (request.path.startsWith("/sandbox/"_L1)) { // neither logged nor delayed nor struck by faults
        deliver(socket, {control(request), {}}, keepAlive, [] {});
        return;
    }
    const qint64 number = m_log.begin(request, m_directory.withoutSecrets(request.target()));
    QJsonObject details;
    Reply reply = answer(request, details);
    reply.delivery.delayMs += m_settings.latencyMs;
    m_log.note(number, reply.response.status, details);
    deliver(socket, reply, keepAlive, [this, number] { m_log.end(number); });
}

Reply Sandbox::answer(const HttpRequest &request, QJsonObject &details)
{
    if (const auto fault = m_faults.take(request.method, request.target(), false)) {
        details["fault"_L1] = fault->name;
        return struck(*fault, request, details);
    }
    const HttpResponse response = undisturbed(request, details);
    return {response, {response.lost ? Delivery::Way::NoAnswer : Delivery::Way::Whole}};
}

HttpResponse Sandbox::undisturbed(const HttpRequest &request, QJsonObject &details)
{
    if (isGraph(request))
        return m_graph.answer(request, details);
    if (request.path == "/portal"_L1)
        return plain(200, "text/html; charset=utf-8", "<!doctype html><title>Sandbox</title><h1>Sandbox portal</h1>");
    return m_entra.answer(request, details);
}

Reply Sandbox::struck(const Fault &fault, const HttpRequest &request, QJsonObject &details)
{
    const auto entra = [&](const EntraError &error) {
        return entraErrorResponse(error, m_addresses.authority, request);
    };
    const auto graph = [&](const GraphReply &reply) { return Graph::finished(reply, request); };
    using Way = Delivery::Way;
    Reply reply;
    HttpResponse &response = reply.response;
    switch (fault.kind) {
    case FaultKind::Latency:
        return {undisturbed(request, details), {Way::Whole, fault.ms}};
    case FaultKind::TooManyRequests:
        response = isGraph(request) ? graph(Graph::tooManyRequests())
                                    : entra({429, 90055, u"temporarily_unavailable"_s,
                                             u"Tenant was throttled because there are too many incoming requests."_s});
        fault.addRetryAfter(response.headers);
        break;
    case FaultKind::Unavailable:
    case FaultKind::GatewayTimeout:
    case FaultKind::DoneThenTimeout:
    case FaultKind::DoneThenBusy: {
        if (fault.kind == FaultKind::DoneThenTimeout || fault.kind == FaultKind::DoneThenBusy)
            undisturbed(request, details);
        const bool busy = fault.kind == FaultKind::Unavailable || fault.kind == FaultKind::DoneThenBusy;
        const int status = busy ? 503 : 504;
        response = isGraph(request) ? graph(Graph::unavailable(status))
                                    : entra({status, 90033, u"temporarily_unavailable"_s,
                                             u"A transient error has occurred. Please try again."_s});
        fault.addRetryAfter(response.headers);
        break;
    }
    case FaultKind::NotFound:
        response = graph(Graph::notKnown());
        break;
    case FaultKind::Drop:
        reply.delivery.way = Way::NoAnswer;
        response.status = 0;
        break;
    case FaultKind::DoneThenDrop:
        undisturbed(request, details);
        reply.delivery.way = Way::NoAnswer;
        response.status = 0;
        break;
    case FaultKind::DoneTwice:
        undisturbed(request, details);
        return {undisturbed(request, details), {}};
    case FaultKind::GraphError:
        response = graph(graphError(fault.status, fault.error, u"Simulated by the sandbox."_s));
        break;
    case FaultKind::Cut:
        return {undisturbed(request, details), {Way::CutInTheMiddle, fault.ms}};
    case FaultKind::Truncate:
        response = undisturbed(request, details);
        response.body.truncate(response.body.size() / 2);
        break;
    case FaultKind::Html:
        response =
            plain(200, "text/html; charset=utf-8",
                  "<!doctype html><html><head><title>Guest network</title></head><body><h1>Please accept the terms of "
                  "use</h1></body></html>");
        break;
    case FaultKind::WrongShape:
        response = plain(200, "application/json", R"(["unexpected", {"value": 7}])");
        break;
    case FaultKind::Empty:
        response = plain(200, "application/json", {});
        break;
    case FaultKind::Huge:
        response = plain(200, "application/json", {});
        reply.delivery.way = Way::Huge;
        break;
    case FaultKind::Endless:
        response = plain(200, "application/json", {});
        reply.delivery.way = Way::Endless;
        break;
    case FaultKind::ForeignNextLink:
        response = undisturbed(request, details);
        addForeignNextLink(response, fault.location);
        break;
    case FaultKind::Redirect:
        response = plain(302, "text/html; charset=utf-8", "<!doctype html><title>Moved</title>");
        response.setHeader("Location", fault.location.toUtf8());
        break;
    case FaultKind::Entra:
        response = entra({fault.status, fault.code, fault.error, u"Simulated by the sandbox."_s, fault.singleLine});
        break;
    }
    reply.delivery.delayMs = fault.ms;
    return reply;
}

HttpResponse Sandbox::control(const HttpRequest &request)
{
    const QString what = request.path.mid(9);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    const bool remove = request.method == "DELETE";
    if (what == "log"_L1 && get)
        return json(200, m_log.toJson());
    if (what == "log"_L1 && remove) {
        m_log.clear();
        return json(200, {});
    }
    if (what == "faults"_L1 && get)
        return json(200, m_faults.toJson());
    if (what == "faults"_L1 && post) {
        if (const auto refusal = m_faults.add(body))
            return json(400, {{u"error"_s, *refusal}});
        return json(200, m_faults.toJson());
    }
    if (what == "faults"_L1 && remove) {
        m_faults.clear();
        return json(200, m_faults.toJson());
    }
    if (what == "settings"_L1 && post) {
        m_settings.latencyMs = body["latencyMs"_L1].toInt(m_settings.latencyMs);
        m_addresses.graph = body["publicGraph"_L1].toString(m_addresses.graph);
        SignInSettings &signIn = m_entra.signIns().settings;
        signIn.deviceCodeLife = body["deviceCodeLife"_L1].toInt(signIn.deviceCodeLife);
        signIn.deviceCodeInterval = body["deviceCodeInterval"_L1].toInt(signIn.deviceCodeInterval);
        signIn.authorizationCodeLife = body["authorizationCodeLife"_L1].toInt(signIn.authorizationCodeLife);
        signIn.defaultScope = body["defaultScope"_L1].toBool(signIn.defaultScope);
        const QString key = body["tenant"_L1].toString();
        for (Tenant &tenant : m_directory.tenants()) {
            if (!key.isEmpty() && tenant.key != key)
                continue;
            tenant.replication = Replication::fromJson(body["replication"_L1].toObject(), tenant.replication);
            tenant.uniqueNames = body["uniqueNames"_L1].toBool(tenant.uniqueNames);
            tenant.mailbox = body["mailbox"_L1].toString(tenant.mailbox);
            tenant.ownRoles = body["ownRoles"_L1].toString(tenant.ownRoles);
            tenant.subDomainsLater = body["subDomainsLater"_L1].toBool(tenant.subDomainsLater);
            tenant.elsewhereAtVerify = body["elsewhereAtVerify"_L1].toBool(tenant.elsewhereAtVerify);
        }
        if (body.contains("dnsLookups"_L1))
            m_directory.dns().setLate(body["dnsLookups"_L1].toInt());
        return json(200, {{u"latencyMs"_s, m_settings.latencyMs}, {u"publicGraph"_s, m_addresses.graph}});
    }
    if (what == "directory"_L1 && get) {
        const QString key = parameter(parseUrlEncoded(request.rawQuery), u"tenant");
        const Tenant *tenant = m_directory.byKey(key);
        return tenant ? json(200, directoryView(*tenant)) : json(404, {{u"error"_s, u"no tenant of that key"_s}});
    }
    if (what == "dns"_L1 && post) {
        const bool published = m_directory.dns().publish(body);
        return published ? json(200, {}) : json(400, {{u"error"_s, u"name and txt or mx are needed"_s}});
    }
    if (what == "dns"_L1 && remove) {
        m_directory.dns().clear(parameter(parseUrlEncoded(request.rawQuery), u"name"));
        return json(200, {});
    }
    if (what == "mails"_L1 && (get || remove)) {
        QJsonArray mails;
        for (Tenant &tenant : m_directory.tenants()) {
            for (const auto mail : std::as_const(tenant.mails))
                mails.append(mail);
            if (remove)
                tenant.mails = {};
        }
        return json(200, {{u"mails"_s, mails}});
    }
    if (what == "token"_L1 && post) { // a person's token without the ceremony of signing in
        const Tenant *tenant = m_directory.byKey(body["tenant"_L1].toString());
        const Person *person = tenant ? findPerson(*tenant, body["person"_L1].toString()) : nullptr;
        if (!person)
            return json(404, {{u"error"_s, u"no such tenant or person"_s}});
        TokenHolder holder;
        holder.tenantId = tenant->id;
        holder.clientId = tenant->signInApplication.clientId;
        holder.resourceAppId = graphAppId;
        holder.audience = m_addresses.graph;
        holder.personId = person->id;
        const QJsonArray scopes = body["scopes"_L1].toArray();
        for (const auto scope : scopes)
            holder.scopes.append(scope.toString());
        const auto issued = m_tokens.issue(*tenant, holder, tenant->signInApplication.displayName);
        return json(200, {{u"access_token"_s, QString::fromLatin1(issued.token)}});
    }
    if (what == "expire-tokens"_L1 && post) {
        m_tokens.expireAll();
        return json(200, {});
    }
    if (what == "revoke-refresh-tokens"_L1 && post) {
        m_entra.signIns().revokeRefreshTokens();
        return json(200, {});
    }
    if (what == "people/pending"_L1 && get)
        return json(200, m_entra.signIns().pending());
    if (what == "people/approve"_L1 && post) {
        const QJsonObject done = m_entra.signIns().approve(body, request);
        return json(done.contains("error"_L1) ? 400 : 200, done);
    }
    if (what == "people/auto"_L1 && (post || remove)) {
        m_entra.signIns().setAutomatic(post ? body : QJsonObject());
        return json(200, {});
    }
    return json(404, {{u"error"_s, u"unknown; see tests/sandbox/README.md"_s}});
}

} // namespace sandbox
