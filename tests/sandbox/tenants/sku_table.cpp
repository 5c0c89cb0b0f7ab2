// SPDX-License-Identifier: Apache-2.0
#include "sku_table.h"

#include "well_known.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

struct Plan {
    QLatin1StringView id;
    QLatin1StringView name;
};

struct Sku {
    QLatin1StringView part;
    QLatin1StringView id;
    std::array<Plan, 3> plans;
    QLatin1StringView appliesTo = "User"_L1;
};

constexpr Plan teams{"57ff2da0-773e-42df-b2af-ffb7a2317929"_L1, "TEAMS1"_L1};
constexpr Plan phone{"4828c8ec-dc2e-4779-b502-87ac9ce28ab7"_L1, "MCOEV"_L1};
constexpr Plan exchange{"efb87545-963c-4e0d-99df-69c6916d9eb0"_L1, "EXCHANGE_S_ENTERPRISE"_L1};
constexpr Plan virtualUser{"f47330e9-c134-43b3-9993-e7f004506889"_L1, "MCOEV_VIRTUALUSER"_L1};
constexpr Plan flow{"50e68c76-46c6-4674-81f9-75456511b170"_L1, "FLOW_P2_VIRAL"_L1};
constexpr Plan store{"a420f25f-a7b3-4ff5-a9d0-5d58f73b537d"_L1, "WINDOWS_STORE"_L1};

// Ids: microsoft365.md section 4.3, and Microsoft's list of product names and service plan identifiers.
constexpr std::array<Sku, 9> skus{{
    {"MCOEV"_L1, "e43b5b99-8dfb-405f-9987-dc307f34bcbd"_L1, {phone, Plan{}, Plan{}}},
    {"PHONESYSTEM_VIRTUALUSER"_L1, "440eaaa8-b3e0-484b-a8be-62870b9ba70a"_L1, {virtualUser, Plan{}, Plan{}}},
    {"ENTERPRISEPREMIUM"_L1, "c7df2760-2c81-4ef7-b578-5b5392b571df"_L1, {teams, phone, exchange}},
    {"SPE_E5"_L1, "06ebc4ee-1bb5-47dd-8120-11324bc54e06"_L1, {teams, phone, exchange}},
    {"SPB"_L1, "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46"_L1, {teams, exchange, Plan{}}},
    {"O365_BUSINESS_ESSENTIALS"_L1, "3b555118-da6a-4418-894f-7df1e2096870"_L1, {teams, exchange, Plan{}}},
    {"FLOW_FREE"_L1, "f30db892-07e9-47e9-837c-80727f46fd3d"_L1, {flow, Plan{}, Plan{}}},
    {"WINDOWS_STORE"_L1, "6470687e-a428-4b7a-bef2-8a291ad947c9"_L1, {store, Plan{}, Plan{}}, "Company"_L1},
    {"SPE_E3"_L1, "05e9a617-0261-4cee-bb44-138d3ef5d965"_L1, {teams, exchange, Plan{}}},
}};

} // namespace

QJsonObject subscribedSkuEntity(const QString &tenantId, const QJsonObject &licence)
{
    for (const Sku &sku : skus) {
        if (licence["part"_L1].toString() != sku.part)
            continue;
        QJsonArray plans;
        for (const Plan &plan : sku.plans) {
            if (plan.id.isEmpty())
                continue;
            plans.append(QJsonObject{{u"appliesTo"_s, QString(sku.appliesTo)},
                                     {u"provisioningStatus"_s, u"Success"_s},
                                     {u"servicePlanId"_s, QString(plan.id)},
                                     {u"servicePlanName"_s, QString(plan.name)}});
        }
        return {{u"id"_s, QString(tenantId + u'_' + QString(sku.id))},
                {u"accountId"_s, tenantId},
                {u"accountName"_s, tenantId},
                {u"appliesTo"_s, QString(sku.appliesTo)},
                {u"capabilityStatus"_s, licence["status"_L1].toString(u"Enabled"_s)},
                {u"consumedUnits"_s, licence["consumed"_L1]},
                {u"prepaidUnits"_s, QJsonObject{{u"enabled"_s, licence["enabled"_L1]},
                                                {u"lockedOut"_s, 0},
                                                {u"suspended"_s, 0},
                                                {u"warning"_s, 0}}},
                {u"servicePlans"_s, plans},
                {u"skuId"_s, QString(sku.id)},
                {u"skuPartNumber"_s, QString(sku.part)},
                {u"subscriptionIds"_s, QJsonArray{stableId(tenantId, QString(sku.part))}}};
    }
    return {};
}

} // namespace sandbox
