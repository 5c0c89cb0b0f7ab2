// SPDX-License-Identifier: Apache-2.0
// JSON batching (microsoft365.md section 4.3): each item is a call of its own, with its own status and headers.
#include "../server/faults.h"
#include "graph.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

constexpr qsizetype mostItems = 20;

GraphReply invalid(const QString &message) { return graphError(400, u"BadRequest"_s, message); }

// What is wrong with the batch as a whole; a single wrong item refuses all of them.
std::optional<GraphReply> fault(const QJsonArray &items)
{
    if (items.size() > mostItems) {
        return graphError(400, u"MaximumValueExceeded"_s,
                          u"Number of batch request steps exceeds the maximum value of %1."_s.arg(mostItems));
    }
    QSet<QString> ids;
    for (const auto item : items) {
        const QString id = item["id"_L1].toString();
        const QString url = item["url"_L1].toString();
        if (!item["id"_L1].isString() || id.isEmpty() || item["method"_L1].toString().isEmpty() || url.isEmpty())
            return invalid(u"Invalid batch payload format."_s);
        if (ids.contains(id))
            return invalid(u"Request Id '%1' is not unique within the batch request."_s.arg(id));
        ids.insert(id);
        if (QUrl(url).scheme().startsWith("http"_L1))
            return invalid(u"The url of batch request step '%1' has to be relative."_s.arg(id));
        const bool contentType = item["headers"_L1].toObject().keys().contains(u"Content-Type"_s, Qt::CaseInsensitive);
        if (!item["body"_L1].isUndefined() && !contentType)
            return invalid(u"Write request id : %1 does not contain Content-Type header or body."_s.arg(id));
    }
    for (const auto item : items) {
        const QJsonArray before = item["dependsOn"_L1].toArray();
        if (before.size() > 1)
            return invalid(
                u"Batch request step '%1' may depend on one other step only."_s.arg(item["id"_L1].toString()));
        for (const auto id : before) {
            if (!ids.contains(id.toString()) || id == item["id"_L1])
                return invalid(u"Batch request step '%1' depends on an unknown step."_s.arg(item["id"_L1].toString()));
        }
    }
    return std::nullopt;
}

QJsonObject toItem(const QString &id, const GraphReply &reply)
{
    QJsonObject headers{{u"Cache-Control"_s, u"no-cache"_s}};
    if (reply.hasBody) {
        headers["Content-Type"_L1] =
            reply.status < 300
                ? u"application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"_s
                : u"application/json"_s;
    }
    for (const auto &[name, value] : reply.headers)
        headers[QString::fromLatin1(name)] = QString::fromLatin1(value);
    QJsonObject item{{u"id"_s, id}, {u"status"_s, reply.status}, {u"headers"_s, headers}};
    if (reply.hasBody)
        item["body"_L1] = reply.body;
    return item;
}

} // namespace

GraphReply Graph::batchItem(const Caller &caller, const QJsonObject &item)
{
    QString url = item["url"_L1].toString();
    if (!url.startsWith(u'/'))
        url.prepend(u'/');
    const QByteArray raw = url.toUtf8();
    const qsizetype mark = raw.indexOf('?');
    GraphRequest request;
    request.method = item["method"_L1].toString().toUpper().toLatin1();
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? raw : raw.left(mark)));
    request.query = parseUrlEncoded(mark < 0 ? QByteArray() : raw.mid(mark + 1));
    request.body = item["body"_L1];
    const QJsonObject headers = item["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    if (request.path == "/$batch"_L1)
        return invalid(u"A batch request may not hold another one."_s);

    const auto fault =
        m_faults.take(request.method, u"/v1.0"_s + QString::fromUtf8(QByteArray::fromPercentEncoding(raw)), true);
    if (!fault)
        return call(caller, request);
    GraphReply reply;
    switch (fault->kind) {
    case FaultKind::TooManyRequests:
        reply = tooManyRequests();
        break;
    case FaultKind::Unavailable:
        reply = unavailable(503);
        break;
    case FaultKind::GatewayTimeout:
        reply = unavailable(504);
        break;
    case FaultKind::NotFound:
        return notKnown();
    case FaultKind::DoneThenDrop: // one connection carries all answers
        m_lost = true;
        return call(caller, request);
    case FaultKind::DoneThenTimeout:
        call(caller, request);
        reply = unavailable(504);
        break;
    case FaultKind::DoneThenBusy:
        call(caller, request);
        reply = unavailable(503);
        break;
    case FaultKind::DoneTwice:
        call(caller, request);
        return call(caller, request);
    case FaultKind::GraphError:
        return graphError(fault->status, fault->error, u"Simulated by the sandbox."_s);
    case FaultKind::WrongShape:
        reply.body = {{u"value"_s, u"unexpected"_s}};
        return reply;
    case FaultKind::ForeignNextLink:
        reply = call(caller, request);
        reply.body["@odata.nextLink"_L1] = QString(fault->location + u"v1.0/next"_s);
        return reply;
    default:
        return call(caller, request);
    }
    fault->addRetryAfter(reply.headers);
    return reply;
}

GraphReply Graph::batch(const Caller &caller, const GraphRequest &request, QJsonArray &log)
{
    if (request.method != "POST")
        return graphError(405, u"Request_BadRequest"_s,
                          u"Specified HTTP method is not allowed for the request target."_s);
    if (!header(request.headers, "Content-Type").startsWith("application/json") ||
        !request.body["requests"_L1].isArray())
        return invalid(u"Invalid batch payload format."_s);
    const QJsonArray items = request.body["requests"_L1].toArray();
    if (const auto refusal = fault(items))
        return *refusal;

    QHash<QString, int> statuses;
    QList<QJsonObject> answers;
    QList<QJsonObject> open;
    for (const auto item : items)
        open.append(item.toObject());
    while (!open.isEmpty()) {
        const qsizetype before = open.size();
        QList<QJsonObject> waiting;
        for (const QJsonObject &item : std::as_const(open)) {
            const QString id = item["id"_L1].toString();
            const QJsonArray dependsOn = item["dependsOn"_L1].toArray();
            const QString first = dependsOn.isEmpty() ? QString() : dependsOn.at(0).toString();
            if (!first.isEmpty() && !statuses.contains(first)) {
                waiting.append(item);
                continue;
            }
            GraphReply reply =
                !first.isEmpty() && statuses.value(first) >= 400
                    ? graphError(424, u"FailedDependency"_s, u"One or more of the dependencies failed."_s)
                    : batchItem(caller, item);
            const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            complete(reply, requestId, caller.clientRequestId.isEmpty() ? requestId : caller.clientRequestId);
            statuses.insert(id, reply.status);
            answers.append(toItem(id, reply));
            log.append(QJsonObject{{u"id"_s, id},
                                   {u"method"_s, item["method"_L1]},
                                   {u"status"_s, reply.status},
                                   {u"url"_s, m_directory.withoutSecrets(item["url"_L1].toString())}});
        }
        if (waiting.size() == before)
            return invalid(u"The steps of the batch request depend on each other in a circle."_s);
        open = waiting;
    }
    // Graph keeps no order: a client that relies on one shall fail here.
    std::shuffle(answers.begin(), answers.end(), *QRandomGenerator::global());
    QJsonArray responses;
    for (const QJsonObject &answer : std::as_const(answers))
        responses.append(answer);
    GraphReply reply;
    reply.body = {{u"responses"_s, responses}};
    return reply;
}

} // namespace sandbox
