// SPDX-License-Identifier: Apache-2.0
// OData on top of entities: $filter, $select, $top with nextLink, $count.
#pragma once

#include "../tenants/tenant.h"
#include "graph_message.h"
#include "operations.h"

namespace sandbox
{

class OData
{
public:
    explicit OData(const OperationTable &operations) : m_operations(operations) {}

    struct ListOf {
        QString type;      // for $select and @odata.context: "appRoleAssignment"
        QString context;   // "servicePrincipals('…')/appRoleAssignments"
        QStringList texts; // properties that $filter may compare with 'text'
        QStringList guids; // … with a bare GUID
        bool paged = true;
        QStringList sets{};     // properties that $filter may look into: tags/any(t:t eq 'text')
        QStringList switches{}; // … that it may compare with true and false
        QStringList starts{};   // … may begin with
        QStringList ends{};     // … may end with
        QStringList licences{}; // … of which it may ask for a skuId, or how many there are
    };
    // The properties of a type, to refuse what it does not have.
    QStringList properties(const QString &type) const { return m_operations.properties(type); }
    GraphReply list(const GraphCall &call, const ListOf &what, const Entities &all) const;
    GraphReply one(const GraphCall &call, const QString &type, const QString &context, const QJsonObject &entity) const;

private:
    const OperationTable &m_operations;
};

} // namespace sandbox
