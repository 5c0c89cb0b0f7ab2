// SPDX-License-Identifier: Apache-2.0
#include "graph.h"

#include "../server/faults.h"
#include "../tenants/well_known.h"
#include "access.h"
#include "entities.h"
#include "reads.h"
#include "writes.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

const QString prefix = u"/v1.0"_s;

HttpResponse toHttp(const GraphReply &reply)
{
    HttpResponse response;
    response.status = reply.status;
    response.headers = reply.headers;
    response.setHeader("Date", httpDate(0));
    response.setHeader("Cache-Control", "no-cache");
    if (reply.hasBody) {
        response.setHeader(
            "Content-Type",
            reply.status < 300
                ? "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"
                : "application/json");
        response.body = QJsonDocument(reply.body).toJson(QJsonDocument::Compact);
    }
    return response;
}

// What the contract does not list for this path, and what the sandbox does not simulate.
std::optional<GraphReply> refusedOption(const Operation &operation, const GraphRequest &request)
{
    static const QStringList notSimulated{u"$search"_s, u"$orderby"_s, u"$expand"_s};
    for (const auto &option : request.query) {
        const QString &name = option.first;
        if (!name.startsWith(u'$'))
            continue;
        const bool pages = operation.queryOptions.contains(u"$top"_s);
        if (name == "$skiptoken"_L1 && pages)
            continue;
        if (!operation.queryOptions.contains(name)) {
            if (name == "$filter"_L1)
                return graphError(400, u"Request_UnsupportedQuery"_s,
                                  u"Filtered searches against this resource are not supported."_s);
            if (name == "$top"_L1)
                return graphError(
                    400, u"Request_UnsupportedQuery"_s,
                    u"This resource does not support custom page sizes. Please retry without a page size argument."_s);
            return graphError(400, u"BadRequest"_s, u"The query parameter '%1' is not supported."_s.arg(name));
        }
        if (notSimulated.contains(name))
            return graphError(400, u"Request_UnsupportedQuery"_s, u"The sandbox does not simulate '%1'."_s.arg(name));
    }
    return std::nullopt;
}

} // namespace

Graph::Graph(Directory &directory, TokenRegistry &tokens, FaultList &faults, const Addresses &addresses)
    : m_directory(directory), m_tokens(tokens), m_faults(faults), m_addresses(addresses), m_odata(m_operations)
{
    addReads(m_handlers, m_odata, m_directory);
    addPeople(m_handlers, m_odata);
    addApplicationWrites(m_handlers, m_odata);
    addPasswords(m_handlers);
    addPrincipalWrites(m_handlers, m_odata);
    addGrants(m_handlers, m_odata);
    addRoles(m_handlers, m_odata);
    addMail(m_handlers, m_odata);
    addDomains(m_handlers, m_odata, m_directory);
    addUsers(m_handlers, m_odata);
    addLicences(m_handlers, m_odata);
}

GraphReply Graph::tooManyRequests() { return graphError(429, u"TooManyRequests"_s, u"Too many requests."_s); }

GraphReply Graph::unavailable(int status)
{
    return graphError(status, u"serviceNotAvailable"_s,
                      u"The service is temporarily unavailable. Please retry later."_s);
}

GraphReply Graph::notKnown() { return notFound(u"the object"_s); }

GraphReply Graph::unauthorized(const QString &message) const
{
    GraphReply reply = graphError(401, u"InvalidAuthenticationToken"_s, message);
    reply.headers.append(
        {"WWW-Authenticate", "Bearer realm=\"\", authorization_uri=\"" + m_addresses.authority.toUtf8() +
                                 "/common/oauth2/authorize\", client_id=\"" + graphAppId.toUtf8() + '"'});
    return reply;
}

void Graph::complete(GraphReply &reply, const QString &requestId, const QString &clientRequestId)
{
    QJsonObject error = reply.body.value("error"_L1).toObject();
    if (reply.status < 400 || error.isEmpty())
        return;
    error["innerError"_L1] = QJsonObject{
        {u"date"_s, QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddThh:mm:ss"_s)},
        {u"request-id"_s, requestId},
        {u"client-request-id"_s, clientRequestId},
    };
    reply.body["error"_L1] = error;
}

HttpResponse Graph::finished(GraphReply reply, const HttpRequest &request)
{
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray sent = request.header("client-request-id");
    const QByteArray clientRequestId = sent.isEmpty() ? requestId : sent;
    complete(reply, QString::fromLatin1(requestId), QString::fromLatin1(clientRequestId));
    reply.headers.append({"request-id", requestId});
    reply.headers.append({"client-request-id", clientRequestId});
    return toHttp(reply);
}

HttpResponse Graph::answer(const HttpRequest &request, QJsonObject &details)
{
    Caller caller;
    m_lost = false;
    caller.clientRequestId = QString::fromLatin1(request.header("client-request-id"));
    GraphReply reply = authenticate(request, caller);
    if (reply.status == 200) {
        details["tenant"_L1] = caller.tenant->key;
        GraphRequest inner{
            request.method, request.path.mid(prefix.size()), parseUrlEncoded(request.rawQuery), request.headers, {}};
        QJsonParseError problem{};
        if (!request.body.isEmpty() && !request.header("Content-Type").toLower().startsWith("application/json")) {
            problem.error = QJsonParseError::IllegalValue;
        } else if (!request.body.isEmpty()) {
            const QJsonDocument body = QJsonDocument::fromJson(request.body, &problem);
            inner.body = body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object());
        }
        if (problem.error != QJsonParseError::NoError) {
            reply = graphError(
                400, u"BadRequest"_s,
                u"Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format."_s);
        } else if (inner.path == "/$batch"_L1) {
            QJsonArray log;
            reply = batch(caller, inner, log);
            details["batch"_L1] = log;
        } else {
            reply = call(caller, inner);
        }
    }
    HttpResponse response = finished(reply, request);
    response.lost = m_lost;
    return response;
}

GraphReply Graph::authenticate(const HttpRequest &request, Caller &caller)
{
    const QByteArray authorization = request.header("Authorization");
    if (!authorization.startsWith("Bearer ") || authorization.size() == 7)
        return unauthorized(u"Access token is empty."_s);
    const QByteArray token = authorization.mid(7);
    const auto found = m_tokens.find(token);
    if (!found) {
        return unauthorized(token.count('.') == 2 ? u"Access token validation failure. Invalid signature."_s
                                                  : u"IDX14100: JWT is not well formed, there are no dots (.)."_s);
    }
    if (found->holder.resourceAppId != graphAppId)
        return unauthorized(u"Access token validation failure. Invalid audience."_s);
    if (found->expired)
        return unauthorized(u"Lifetime validation failed, the token is expired."_s);
    caller.holder = found->holder;
    caller.tenant = m_directory.find(found->holder.tenantId);
    return {};
}

GraphReply Graph::call(const Caller &caller, const GraphRequest &request)
{
    const auto match = m_operations.match(request.method, request.path);
    if (!match.pathKnown) {
        const QString segment = request.path.section(u'/', 1, 1);
        return graphError(400, u"BadRequest"_s, u"Resource not found for the segment '%1'."_s.arg(segment));
    }
    if (!match.operation)
        return graphError(405, u"Request_BadRequest"_s,
                          u"Specified HTTP method is not allowed for the request target."_s);
    if (!caller.holder.delegated() && (request.path == "/me"_L1 || request.path.startsWith("/me/"_L1)))
        return graphError(400, u"BadRequest"_s, u"/me request is only valid with delegated authentication flow."_s);
    // Any listed permission opens the call: which one is "least" is partly an artefact (microsoft365.md 4.1, row 3).
    if (!opens(*match.operation, caller.holder))
        return denied();
    if (const auto refusal = refusedOption(*match.operation, request))
        return *refusal;
    if (match.operation->needsBody && (!request.body.isObject() || request.body.toObject().isEmpty()))
        return graphError(400, u"BadRequest"_s, u"Empty Payload. JSON content expected."_s);
    const auto handler = m_handlers.constFind(match.operation->id);
    if (handler == m_handlers.constEnd())
        return graphError(501, u"NotImplemented"_s,
                          u"The sandbox does not simulate %1 yet."_s.arg(match.operation->id));
    return (*handler)({request, match.parameters, caller.holder, *caller.tenant, m_addresses.graph + prefix});
}

} // namespace sandbox
