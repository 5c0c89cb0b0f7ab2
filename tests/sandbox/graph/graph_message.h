// SPDX-License-Identifier: Apache-2.0
// One Graph call and its answer, the same whether it came by itself or inside a $batch.
#pragma once

#include "../server/http_message.h"

#include <QHash>
#include <QJsonObject>

namespace sandbox
{

struct Tenant;
struct TokenHolder;

struct GraphRequest {
    QByteArray method;
    QString path; // below /v1.0, decoded
    Parameters query;
    Headers headers;
    QJsonValue body;

    bool eventual() const; // ConsistencyLevel: eventual
};

struct GraphReply {
    int status = 200;
    Headers headers;
    QJsonObject body;
    bool hasBody = true;
};

// What a handler of one operation works on.
struct GraphCall {
    const GraphRequest &request;
    const QHash<QString, QString> &path; // the path's parameters by name
    const TokenHolder &holder;
    Tenant &tenant;
    QString root; // {graph}/v1.0
};

GraphReply graphError(int status, const QString &code, const QString &message);

} // namespace sandbox
