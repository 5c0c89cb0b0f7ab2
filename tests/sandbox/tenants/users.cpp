// SPDX-License-Identifier: Apache-2.0
#include "users.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox
{

QJsonObject userEntity(const QString &id, const QString &upn, const QString &displayName)
{
    return {{u"id"_s, id},
            {u"deletedDateTime"_s, QJsonValue()},
            {u"accountEnabled"_s, true},
            {u"assignedLicenses"_s, QJsonArray()},
            {u"assignedPlans"_s, QJsonArray()},
            {u"businessPhones"_s, QJsonArray()},
            {u"createdDateTime"_s, u"2026-01-15T10:20:30Z"_s},
            {u"displayName"_s, displayName},
            {u"givenName"_s, displayName.section(u' ', 0, 0)},
            {u"surname"_s, displayName.section(u' ', 1)},
            {u"jobTitle"_s, QJsonValue()},
            {u"mail"_s, QJsonValue()},
            {u"mailNickname"_s, upn.section(u'@', 0, 0)},
            {u"mobilePhone"_s, QJsonValue()},
            {u"officeLocation"_s, QJsonValue()},
            {u"preferredLanguage"_s, QJsonValue()},
            {u"usageLocation"_s, QJsonValue()},
            {u"userPrincipalName"_s, upn},
            {u"userType"_s, u"Member"_s}};
}

static QString text(const QJsonObject &object, QLatin1StringView name) { return object[name].toString().toLower(); }

bool hasLicence(const QJsonObject &user, const QString &skuId)
{
    const QJsonArray held = user["assignedLicenses"_L1].toArray();
    return std::any_of(held.begin(), held.end(), [&skuId](const auto &licence) {
        return text(licence.toObject(), "skuId"_L1) == skuId.toLower();
    });
}

void giveLicence(QJsonObject &user, const QJsonObject &sku, const QStringList &disabledPlans)
{
    takeLicence(user, sku);
    QJsonArray licences = user["assignedLicenses"_L1].toArray();
    licences.append(
        QJsonObject{{u"disabledPlans"_s, QJsonArray::fromStringList(disabledPlans)}, {u"skuId"_s, sku["skuId"_L1]}});
    user["assignedLicenses"_L1] = licences;
    QJsonArray plans = user["assignedPlans"_L1].toArray();
    const QJsonArray included = sku["servicePlans"_L1].toArray();
    for (const auto plan : included) {
        const QString id = text(plan.toObject(), "servicePlanId"_L1);
        if (disabledPlans.contains(id, Qt::CaseInsensitive))
            continue;
        plans.append(QJsonObject{{u"assignedDateTime"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                 {u"capabilityStatus"_s, u"Enabled"_s},
                                 {u"service"_s, plan["servicePlanName"_L1]},
                                 {u"servicePlanId"_s, id}});
    }
    user["assignedPlans"_L1] = plans;
}

void takeLicence(QJsonObject &user, const QJsonObject &sku)
{
    QJsonArray licences;
    const QJsonArray held = user["assignedLicenses"_L1].toArray();
    for (const auto licence : held) {
        if (text(licence.toObject(), "skuId"_L1) != text(sku, "skuId"_L1))
            licences.append(licence);
    }
    if (licences.size() == held.size())
        return;
    QJsonArray plans = user["assignedPlans"_L1].toArray();
    const QJsonArray included = sku["servicePlans"_L1].toArray();
    for (const auto plan : included) {
        for (qsizetype i = 0; i < plans.size(); ++i) {
            if (text(plans.at(i).toObject(), "servicePlanId"_L1) == text(plan.toObject(), "servicePlanId"_L1)) {
                plans.removeAt(i); // one: another licence may bring the same plan
                break;
            }
        }
    }
    user["assignedLicenses"_L1] = licences;
    user["assignedPlans"_L1] = plans;
}

} // namespace sandbox
