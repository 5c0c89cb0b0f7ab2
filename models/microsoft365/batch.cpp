#include "models/microsoft365/batch.h"

#include "models/microsoft365/entra.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

QByteArray batchBody(const QList<BatchItem> &items)
{
    QJsonArray requests;
    for (const BatchItem &item : items) {
        QJsonObject request{{u"id"_s, item.id}, {u"method"_s, item.method}, {u"url"_s, item.url}};
        QJsonObject headers;
        if (item.eventual)
            headers.insert(u"ConsistencyLevel"_s, u"eventual"_s);
        if (!item.body.isEmpty()) {
            headers.insert(u"Content-Type"_s, u"application/json"_s);
            request.insert(u"body"_s, item.body);
        }
        for (const auto &[name, value] : item.headers)
            headers.insert(name, value);
        if (!headers.isEmpty())
            request.insert(u"headers"_s, headers);
        if (!item.dependsOn.isEmpty())
            request.insert(u"dependsOn"_s, QJsonArray::fromStringList(item.dependsOn));
        requests += request;
    }
    return QJsonDocument(QJsonObject{{u"requests"_s, requests}}).toJson(QJsonDocument::Compact);
}

Result<QHash<QString, Answer>> readBatch(const Answer &answer)
{
    const Result<QJsonObject> json = readSecretObject(answer); // an item may be the answer to addPassword
    if (!json)
        return fail(json.error());
    if (!(*json)[u"responses"].isArray())
        return fail(FailureCode::AnswerWrongShape, answer.host, {{u"document"_s, u"$batch answer"_s}});
    QHash<QString, Answer> answers;
    for (const QJsonValue &value : (*json)[u"responses"].toArray()) {
        const QJsonObject response = value.toObject();
        Answer one{response[u"status"].toInt(), {}, {}, answer.date, answer.requestId, answer.host};
        const QJsonObject headers = response[u"headers"].toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            if (header.key().compare("retry-after"_L1, Qt::CaseInsensitive) == 0)
                one.retryAfter = header.value().toVariant().toString().toLatin1();
            else if (header.key().compare("request-id"_L1, Qt::CaseInsensitive) == 0)
                one.requestId = header.value().toString().toLatin1();
        }
        const QJsonValue body = response[u"body"];
        if (body.isObject())
            one.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        else if (body.isString()) // anything that is not JSON comes as a string
            one.body = body.toString().toUtf8();
        answers.insert(response[u"id"].toVariant().toString(), one);
    }
    return answers;
}

} // namespace TenantLink
