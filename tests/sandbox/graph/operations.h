// SPDX-License-Identifier: Apache-2.0
// The contract's operations as a table: path, query options, permissions. Made by tools/make_tables.py.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace sandbox
{

struct Operation {
    QString id;
    QByteArray method;
    QRegularExpression path;
    QStringList pathParameters;
    QStringList queryOptions;
    QStringList application; // any one of these opens the call to an application
    QStringList delegated;   // the same for a person signed in
    QStringList also;        // one of these is needed besides; empty: none
    bool needsBody = false;
};

class OperationTable
{
public:
    OperationTable();

    struct Match {
        const Operation *operation = nullptr;
        QHash<QString, QString> parameters;
        bool pathKnown = false; // the path exists, though perhaps not with this method
    };
    Match match(const QByteArray &method, const QString &path) const;
    // Properties of an entity type, base types included.
    QStringList properties(const QString &type) const;

private:
    QList<Operation> m_operations;
    QJsonObject m_types;
};

} // namespace sandbox
