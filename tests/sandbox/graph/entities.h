// SPDX-License-Identifier: Apache-2.0
// What every handler needs: finding the addressed object, refusing in Graph's words, changing entities in place.
#pragma once

#include "../tenants/tenant.h"
#include "graph_message.h"

#include <optional>

namespace sandbox
{

GraphReply notFound(const QString &id);
GraphReply badRequest(const QString &message);
// With error.details, as the directory explains some of its refusals.
GraphReply badRequest(const QString &message, const QString &detail, const QString &target);
GraphReply denied();
GraphReply noContent(int status = 204);
bool isGuid(const QString &text);
QString newId();
// Ids of assignments and grants are no GUIDs.
QString newOpaqueId();

struct Found {
    QJsonObject entity;
    std::optional<GraphReply> refusal;
};
// The addressed service principal or application: by object id, by appId or by uniqueName. A look at it (a read) may
// come too early, a write finds what is there.
enum class Look { Read, Write };
Found applicationOf(const GraphCall &call, Look look);
Found servicePrincipalOf(const GraphCall &call, Look look);

// The entity of that id in the list, to be changed; null when it is gone.
QJsonObject *entityById(Entities &entities, const QString &id);

// The id in the "@odata.id" of a $ref body, which names one of these collections of this Graph; empty: it does not.
QString referenced(const GraphCall &call, const QStringList &collections);

// A 201 with the entity as its body.
GraphReply created(const GraphCall &call, const QString &context, const QJsonObject &entity);

} // namespace sandbox
