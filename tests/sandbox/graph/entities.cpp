// SPDX-License-Identifier: Apache-2.0
#include "entities.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox
{

GraphReply notFound(const QString &id)
{
    return graphError(
        404, u"Request_ResourceNotFound"_s,
        u"Resource '%1' does not exist or one of its queried reference-property objects are not present."_s.arg(id));
}

GraphReply badRequest(const QString &message) { return graphError(400, u"Request_BadRequest"_s, message); }

GraphReply badRequest(const QString &message, const QString &detail, const QString &target)
{
    GraphReply reply = badRequest(message);
    QJsonObject error = reply.body["error"_L1].toObject();
    error["details"_L1] = QJsonArray{QJsonObject{{u"code"_s, detail}, {u"message"_s, message}, {u"target"_s, target}}};
    reply.body["error"_L1] = error;
    return reply;
}

GraphReply denied()
{
    return graphError(403, u"Authorization_RequestDenied"_s, u"Insufficient privileges to complete the operation."_s);
}

GraphReply noContent(int status)
{
    GraphReply reply;
    reply.status = status;
    reply.hasBody = false;
    return reply;
}

bool isGuid(const QString &text) { return !QUuid::fromString(text).isNull(); }

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString newOpaqueId()
{
    constexpr qsizetype length = 32;
    QByteArray bytes(length, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

static Found addressed(const GraphCall &call, const Entities &entities, const QString &idParameter, Look look)
{
    Found found;
    QLatin1StringView property = "id"_L1;
    QString key = call.path.value(idParameter);
    if (call.path.contains(u"appId"_s)) {
        property = "appId"_L1;
        key = call.path[u"appId"_s];
    } else if (call.path.contains(u"uniqueName"_s)) {
        property = "uniqueName"_L1;
        key = call.path[u"uniqueName"_s];
    }
    if (property != "uniqueName"_L1 && !isGuid(key)) {
        found.refusal = badRequest(u"Invalid object identifier '%1'."_s.arg(key));
        return found;
    }
    found.entity = findEntity(entities, property, key);
    const QString id = found.entity.value("id"_L1).toString();
    if (id.isEmpty() || (look == Look::Read && call.tenant.unseen.take(Unseen::Kind::Read, id)))
        found.refusal = notFound(key);
    return found;
}

Found applicationOf(const GraphCall &call, Look look)
{
    return addressed(call, call.tenant.applications, u"application-id"_s, look);
}

Found servicePrincipalOf(const GraphCall &call, Look look)
{
    return addressed(call, call.tenant.servicePrincipals, u"servicePrincipal-id"_s, look);
}

QJsonObject *entityById(Entities &entities, const QString &id)
{
    for (QJsonObject &entity : entities) {
        if (entity["id"_L1].toString().compare(id, Qt::CaseInsensitive) == 0)
            return &entity;
    }
    return nullptr;
}

QString referenced(const GraphCall &call, const QStringList &collections)
{
    const QString link = call.request.body["@odata.id"_L1].toString();
    for (const QString &collection : collections) {
        const QString start = call.root + u'/' + collection + u'/';
        if (link.startsWith(start, Qt::CaseInsensitive) && isGuid(link.mid(start.size())))
            return link.mid(start.size()).toLower();
    }
    return {};
}

GraphReply created(const GraphCall &call, const QString &context, const QJsonObject &entity)
{
    GraphReply reply;
    reply.status = 201;
    reply.body = entity;
    reply.body["@odata.context"_L1] = u"%1/$metadata#%2/$entity"_s.arg(call.root, context);
    return reply;
}

} // namespace sandbox
