// SPDX-License-Identifier: Apache-2.0
#include "operations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox
{

static QStringList strings(const QJsonValue &array)
{
    QStringList result;
    const QJsonArray values = array.toArray();
    for (const auto value : values)
        result.append(value.toString());
    return result;
}

// "/domains/{domain-id}" and "/applications(appId='{appId}')" become expressions that capture their parameters.
static QRegularExpression pathExpression(const QString &path, QStringList &parameters)
{
    static const QRegularExpression placeholder(u"\\{([^}]+)\\}"_s);
    QString pattern = u"^"_s;
    qsizetype done = 0;
    auto matches = placeholder.globalMatch(path);
    while (matches.hasNext()) {
        const auto match = matches.next();
        pattern += QRegularExpression::escape(path.mid(done, match.capturedStart() - done)) + u"([^/()']+)"_s;
        parameters.append(match.captured(1));
        done = match.capturedEnd();
    }
    return QRegularExpression(pattern + QRegularExpression::escape(path.mid(done)) + u"$"_s);
}

OperationTable::OperationTable()
{
    QFile file(u":/sandbox/tables/graph.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of operations is not embedded");
    const QJsonDocument table = QJsonDocument::fromJson(file.readAll());
    m_types = table["types"_L1].toObject();
    const QJsonArray rows = table["operations"_L1].toArray();
    for (const auto row : rows) {
        Operation operation;
        operation.id = row["id"_L1].toString();
        operation.method = row["method"_L1].toString().toLatin1();
        operation.path = pathExpression(row["path"_L1].toString(), operation.pathParameters);
        operation.queryOptions = strings(row["query"_L1]);
        operation.application = strings(row["application"_L1]);
        operation.delegated = strings(row["delegated"_L1]);
        operation.also = strings(row["also"_L1]);
        operation.needsBody = row["body"_L1].toString() == "required"_L1;
        m_operations.append(operation);
    }
}

OperationTable::Match OperationTable::match(const QByteArray &method, const QString &path) const
{
    Match result;
    for (const Operation &operation : m_operations) {
        const auto match = operation.path.match(path);
        if (!match.hasMatch())
            continue;
        result.pathKnown = true;
        if (operation.method != method)
            continue;
        result.operation = &operation;
        for (qsizetype i = 0; i < operation.pathParameters.size(); ++i)
            result.parameters.insert(operation.pathParameters[i], match.captured(static_cast<int>(i) + 1));
        return result;
    }
    return result;
}

QStringList OperationTable::properties(const QString &type) const { return strings(m_types[type]); }

} // namespace sandbox
