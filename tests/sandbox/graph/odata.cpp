// SPDX-License-Identifier: Apache-2.0
#include "odata.h"

#include "filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

constexpr int defaultPageSize = 100;
constexpr int largestPageSize = 999;

// A skip token says where to go on; the random part keeps clients from making their own.
QString skipToken(qsizetype offset)
{
    const QJsonObject content{{u"o"_s, static_cast<qint64>(offset)},
                              {u"n"_s, QString::number(QRandomGenerator::global()->generate64(), 36)}};
    return QString::fromLatin1(QJsonDocument(content)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<qsizetype> offsetOf(const QString &token)
{
    const QJsonDocument content =
        QJsonDocument::fromJson(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding));
    if (!content["o"_L1].isDouble())
        return std::nullopt;
    return content["o"_L1].toInteger();
}

QString nextLink(const GraphCall &call, qsizetype offset)
{
    QString link = call.root + QString::fromLatin1(QUrl::toPercentEncoding(call.request.path, "/()'$,="));
    QChar separator = u'?';
    for (const auto &[name, value] : call.request.query) {
        if (name == "$skiptoken"_L1)
            continue;
        link += separator + name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value, "$,/'()"));
        separator = u'&';
    }
    return link + separator + u"$skiptoken="_s + skipToken(offset);
}

QJsonObject selected(const QJsonObject &entity, const QStringList &names)
{
    if (names.isEmpty())
        return entity;
    QJsonObject result;
    for (const QString &name : names) {
        if (entity.contains(name))
            result[name] = entity[name];
    }
    if (entity.contains("@odata.type"_L1))
        result["@odata.type"_L1] = entity["@odata.type"_L1];
    return result;
}

struct Selection {
    QStringList names;
    std::optional<GraphReply> refusal;
};

Selection selection(const GraphCall &call, const QString &type, const QStringList &properties)
{
    Selection result;
    const QString text = parameter(call.request.query, u"$select");
    const QStringList asked = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : asked) {
        if (!properties.contains(name.trimmed())) {
            result.refusal =
                graphError(400, u"BadRequest"_s,
                           u"Parsing OData Select and Expand failed: Could not find a property named '%1' on "
                           "type 'microsoft.graph.%2'."_s.arg(name.trimmed(), type));
            return result;
        }
        result.names.append(name.trimmed());
    }
    return result;
}

} // namespace

GraphReply OData::one(const GraphCall &call, const QString &type, const QString &context,
                      const QJsonObject &entity) const
{
    const Selection selection = sandbox::selection(call, type, m_operations.properties(type));
    if (selection.refusal)
        return *selection.refusal;
    GraphReply reply;
    reply.body = selected(entity, selection.names);
    const QString fields = selection.names.isEmpty() ? QString() : u'(' + selection.names.join(u',') + u')';
    reply.body["@odata.context"_L1] = u"%1/$metadata#%2%3/$entity"_s.arg(call.root, context, fields);
    return reply;
}

GraphReply OData::list(const GraphCall &call, const ListOf &what, const Entities &all) const
{
    const Parameters &query = call.request.query;
    const Selection selection = sandbox::selection(call, what.type, m_operations.properties(what.type));
    if (selection.refusal)
        return *selection.refusal;

    Entities matching = all;
    if (hasParameter(query, u"$filter")) {
        const Filter filter =
            Filter::parse(parameter(query, u"$filter"), what.type,
                          {what.texts, what.guids, what.sets, what.switches, what.starts, what.ends, what.licences});
        if (!filter.error().isEmpty())
            return graphError(400, filter.errorCode(), filter.error());
        if (filter.isAdvanced() && (!call.request.eventual() || parameter(query, u"$count") != "true"_L1)) {
            return graphError(400, u"Request_UnsupportedQuery"_s,
                              u"Operator is not supported because the required parameters might be missing. Try adding "
                              "$count=true query parameter and ConsistencyLevel:eventual header."_s);
        }
        matching.removeIf([&filter](const QJsonObject &entity) { return !filter.accepts(entity); });
    }

    // What was created a moment ago may not be in the index yet.
    matching.removeIf([&call](const QJsonObject &entity) {
        return call.tenant.unseen.take(Unseen::Kind::Read, entity["id"_L1].toString());
    });

    qsizetype pageSize = defaultPageSize;
    if (hasParameter(query, u"$top")) {
        bool number = false;
        const QString top = parameter(query, u"$top");
        pageSize = top.toInt(&number);
        if (!number || pageSize < 1 || pageSize > largestPageSize) {
            return graphError(400, u"Request_BadRequest"_s,
                              u"Invalid page size specified: '%1'. Must be between 1 and 999 inclusive."_s.arg(top));
        }
    }
    pageSize = qMin<qsizetype>(pageSize, call.tenant.maxPageSize);
    qsizetype offset = 0;
    if (hasParameter(query, u"$skiptoken")) {
        const auto resumed = offsetOf(parameter(query, u"$skiptoken"));
        if (!resumed || *resumed < 0 || *resumed > matching.size())
            return graphError(
                400, u"Directory_ExpiredPageToken"_s,
                u"The specified page token value has expired and can no longer be included in your request."_s);
        offset = *resumed;
    }

    QJsonArray page;
    const qsizetype end = what.paged ? qMin(offset + pageSize, matching.size()) : matching.size();
    for (qsizetype i = offset; i < end; ++i)
        page.append(selected(matching[i], selection.names));
    GraphReply reply;
    const QString fields = selection.names.isEmpty() ? QString() : u'(' + selection.names.join(u',') + u')';
    reply.body["@odata.context"_L1] = u"%1/$metadata#%2%3"_s.arg(call.root, what.context, fields);
    // Without the header the directory ignores $count.
    if (parameter(query, u"$count") == "true"_L1 && call.request.eventual())
        reply.body["@odata.count"_L1] = matching.size();
    reply.body["value"_L1] = page;
    if (end < matching.size())
        reply.body["@odata.nextLink"_L1] = nextLink(call, end);
    return reply;
}

} // namespace sandbox
