// SPDX-License-Identifier: Apache-2.0
// Licences of users: given and taken back, counted in subscribedSkus.
#include "../tenants/users.h"
#include "../tenants/well_known.h"
#include "access.h"
#include "entities.h"
#include "writes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

QJsonObject userOf(const GraphCall &call)
{
    const QString key = call.path[u"user-id"_s];
    const QJsonObject user = findEntity(call.tenant.users, isGuid(key) ? "id"_L1 : "userPrincipalName"_L1, key);
    return call.tenant.unseen.take(Unseen::Kind::Read, user["id"_L1].toString()) ? QJsonObject() : user;
}

QJsonObject *skuOf(Tenant &tenant, const QString &id)
{
    for (QJsonObject &sku : tenant.subscribedSkus) {
        if (sku["skuId"_L1].toString().compare(id, Qt::CaseInsensitive) == 0)
            return &sku;
    }
    return nullptr;
}

int freeUnits(const QJsonObject &sku)
{
    const QString status = sku["capabilityStatus"_L1].toString();
    const bool usable = status == "Enabled"_L1 || status == "Warning"_L1;
    return usable ? sku["prepaidUnits"_L1]["enabled"_L1].toInt() - sku["consumedUnits"_L1].toInt() : 0;
}

struct Wish {
    QString sku;
    QStringList disabledPlans;
};
struct Wishes {
    QList<Wish> add;
    QStringList remove;
    std::optional<GraphReply> refusal;
};

GraphReply noGuid()
{
    return graphError(400, u"BadRequest"_s,
                      u"Cannot convert a primitive value to the expected type 'Edm.Guid'. See the inner exception for "
                      "more details."_s);
}

Wishes wishesOf(const QJsonObject &body)
{
    Wishes wishes;
    const auto refused = [&wishes](const GraphReply &refusal) {
        wishes.refusal = refusal;
        return wishes;
    };
    QStringList missing;
    for (const QString &name : {u"addLicenses"_s, u"removeLicenses"_s}) {
        if (!body[name].isArray())
            missing.append(name);
    }
    if (!missing.isEmpty())
        return refused(badRequest(u"One or more parameters of the operation 'assignLicense' are missing from the "
                                  "request payload. The missing parameters are: %1."_s.arg(missing.join(u", "_s))));
    if (body.size() > 2)
        return refused(graphError(400, u"BadRequest"_s, u"A parameter is not known to the action."_s));
    const QJsonArray add = body["addLicenses"_L1].toArray();
    for (const auto licence : add) {
        Wish wish{licence["skuId"_L1].toString(), {}};
        const QJsonArray plans = licence["disabledPlans"_L1].toArray();
        for (const auto plan : plans)
            wish.disabledPlans.append(plan.toString());
        if (!isGuid(wish.sku) || !std::all_of(wish.disabledPlans.begin(), wish.disabledPlans.end(), isGuid))
            return refused(noGuid());
        wishes.add.append(wish);
    }
    const QJsonArray remove = body["removeLicenses"_L1].toArray();
    for (const auto id : remove) {
        if (!isGuid(id.toString()))
            return refused(noGuid());
        wishes.remove.append(id.toString());
    }
    return wishes;
}

std::optional<GraphReply> refusedWishes(const GraphCall &call, const QJsonObject &user, const Wishes &wishes)
{
    for (const QString &id : wishes.remove) {
        if (!skuOf(call.tenant, id))
            return badRequest(u"License %1 does not correspond to a valid company License."_s.arg(id));
        if (!hasLicence(user, id))
            return badRequest(u"User does not have a corresponding license."_s);
    }
    for (const Wish &wish : wishes.add) {
        const QJsonObject *sku = skuOf(call.tenant, wish.sku);
        if (!sku)
            return badRequest(u"License %1 does not correspond to a valid company License."_s.arg(wish.sku));
        if (user["usageLocation"_L1].toString().isEmpty())
            return badRequest(u"License assignment cannot be done for user with invalid usage location."_s);
        const QJsonArray plans = (*sku)["servicePlans"_L1].toArray();
        for (const QString &disabled : wish.disabledPlans) {
            const bool included = std::any_of(plans.begin(), plans.end(), [&disabled](const auto &plan) {
                return plan["servicePlanId"_L1].toString().compare(disabled, Qt::CaseInsensitive) == 0;
            });
            if (!included)
                return badRequest(u"Service plan %1 is not part of license %2."_s.arg(disabled, wish.sku));
        }
        const bool again = hasLicence(user, wish.sku) || wishes.remove.contains(wish.sku, Qt::CaseInsensitive);
        if (!again && freeUnits(*sku) <= 0)
            return badRequest(u"Subscription with SKU %1 does not have any available licenses."_s.arg(wish.sku));
    }
    return std::nullopt;
}

GraphReply assign(const GraphCall &call)
{
    const QJsonObject found = userOf(call);
    if (found.isEmpty())
        return notFound(call.path[u"user-id"_s]);
    if (!rolesAllow(call, Deed::AssignLicences))
        return denied();
    const Wishes wishes = wishesOf(call.request.body.toObject());
    if (wishes.refusal)
        return *wishes.refusal;
    if (const auto refusal = refusedWishes(call, found, wishes))
        return *refusal;
    QJsonObject &user = *entityById(call.tenant.users, found["id"_L1].toString());
    const auto count = [](QJsonObject &sku, int units) {
        sku["consumedUnits"_L1] = sku["consumedUnits"_L1].toInt() + units;
    };
    for (const QString &id : wishes.remove) {
        QJsonObject &sku = *skuOf(call.tenant, id);
        takeLicence(user, sku);
        count(sku, -1);
    }
    for (const Wish &wish : wishes.add) {
        QJsonObject &sku = *skuOf(call.tenant, wish.sku);
        if (!hasLicence(user, wish.sku))
            count(sku, 1);
        giveLicence(user, sku, wish.disabledPlans);
    }
    GraphReply reply;
    reply.body = shownUser(call, user);
    reply.body["@odata.context"_L1] = QString(call.root + u"/$metadata#users/$entity"_s);
    return reply;
}

GraphReply details(const GraphCall &call, const OData &odata)
{
    const QJsonObject user = userOf(call);
    if (user.isEmpty())
        return notFound(call.path[u"user-id"_s]);
    Entities held;
    for (const QJsonObject &sku : std::as_const(call.tenant.subscribedSkus)) {
        const QString id = sku["skuId"_L1].toString();
        if (hasLicence(user, id))
            held.append({{u"id"_s, stableId(call.tenant.id, user["id"_L1].toString() + id)},
                         {u"servicePlans"_s, sku["servicePlans"_L1]},
                         {u"skuId"_s, id},
                         {u"skuPartNumber"_s, sku["skuPartNumber"_L1]}});
    }
    const QString context = u"users('%1')/licenseDetails"_s.arg(call.path[u"user-id"_s]);
    return odata.list(call, {u"licenseDetails"_s, context, {}, {}, false}, held);
}

} // namespace

void addLicences(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"user.assignLicense"_s] = assign;
    handlers[u"user.list.licenseDetails"_s] = [&odata](const GraphCall &call) { return details(call, odata); };
}

} // namespace sandbox
