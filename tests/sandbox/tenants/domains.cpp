// SPDX-License-Identifier: Apache-2.0
#include "domains.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sandbox
{

QJsonObject domainEntity(const QString &name, bool verified, bool root)
{
    return {{u"id"_s, name},
            {u"authenticationType"_s, u"Managed"_s},
            {u"availabilityStatus"_s, QJsonValue()},
            {u"isAdminManaged"_s, true},
            {u"isDefault"_s, false},
            {u"isInitial"_s, false},
            {u"isRoot"_s, root},
            {u"isVerified"_s, verified},
            {u"manufacturer"_s, QJsonValue()},
            {u"model"_s, QJsonValue()},
            {u"passwordNotificationWindowInDays"_s, 14},
            {u"passwordValidityPeriodInDays"_s, 2147483647},
            {u"state"_s, QJsonValue()},
            {u"supportedServices"_s, QJsonArray()}};
}

bool isBelow(const QString &name, const QString &parent)
{
    return name.endsWith(QString(u'.' + parent), Qt::CaseInsensitive);
}

QJsonObject verifiedParent(const Tenant &tenant, const QString &name)
{
    QJsonObject nearest;
    for (const QJsonObject &domain : tenant.domains) {
        const QString id = domain["id"_L1].toString();
        if (domain["isVerified"_L1].toBool() && isBelow(name, id) && id.size() > nearest["id"_L1].toString().size())
            nearest = domain;
    }
    return nearest;
}

QString verificationCode(const Tenant &tenant, const QString &name)
{
    constexpr quint32 eightDigits = 90'000'000;
    const QByteArray hash =
        QCryptographicHash::hash(QString(tenant.id + name.toLower()).toUtf8(), QCryptographicHash::Sha256);
    return u"ms%1"_s.arg(10'000'000 + qFromBigEndian<quint32>(hash.constData()) % eightDigits);
}

void showVerifiedDomains(Tenant &tenant)
{
    QJsonArray verified;
    for (const QJsonObject &domain : std::as_const(tenant.domains)) {
        if (!domain["isVerified"_L1].toBool())
            continue;
        verified.append(QJsonObject{{u"capabilities"_s, u"Email, OfficeCommunicationsOnline"_s},
                                    {u"isDefault"_s, domain["isDefault"_L1]},
                                    {u"isInitial"_s, domain["isInitial"_L1]},
                                    {u"name"_s, domain["id"_L1]},
                                    {u"type"_s, u"Managed"_s}});
    }
    tenant.organization["verifiedDomains"_L1] = verified;
}

} // namespace sandbox
