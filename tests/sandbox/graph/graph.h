// SPDX-License-Identifier: Apache-2.0
// Microsoft Graph v1.0: token, route, permission, query options, then the operation's handler.
#pragma once

#include "../entra/entra.h"
#include "graph_message.h"
#include "odata.h"
#include "operations.h"

#include <QJsonArray>

#include <functional>

namespace sandbox
{

class FaultList;

// Answers one operation. Further operations (writes ...) are files of their own that add to the map.
using GraphHandler = std::function<GraphReply(const GraphCall &)>;
using GraphHandlers = QHash<QString, GraphHandler>;

class Graph
{
    Q_DISABLE_COPY_MOVE(Graph)

public:
    Graph(Directory &directory, TokenRegistry &tokens, FaultList &faults, const Addresses &addresses);

    // `details` gets the inner requests of a batch for the log.
    HttpResponse answer(const HttpRequest &request, QJsonObject &details);

    // The reply as HTTP, with the ids of request and client that every answer of Graph carries.
    static HttpResponse finished(GraphReply reply, const HttpRequest &request);
    // Answers of faults in Graph's words.
    static GraphReply tooManyRequests();
    static GraphReply unavailable(int status);
    static GraphReply notKnown();

private:
    struct Caller {
        TokenHolder holder;
        Tenant *tenant = nullptr;
        QString clientRequestId;
    };
    GraphReply unauthorized(const QString &message) const;
    GraphReply authenticate(const HttpRequest &request, Caller &caller);
    GraphReply call(const Caller &caller, const GraphRequest &request);
    GraphReply batch(const Caller &caller, const GraphRequest &request, QJsonArray &log);
    GraphReply batchItem(const Caller &caller, const QJsonObject &item);
    // Adds the ids and the time to an error body.
    static void complete(GraphReply &reply, const QString &requestId, const QString &clientRequestId);

    Directory &m_directory;
    TokenRegistry &m_tokens;
    FaultList &m_faults;
    const Addresses &m_addresses;
    OperationTable m_operations;
    OData m_odata;
    GraphHandlers m_handlers;
    bool m_lost = false; // a fault inside the batch takes its whole answer
};

} // namespace sandbox
