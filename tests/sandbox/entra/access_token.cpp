// SPDX-License-Identifier: Apache-2.0
#include "access_token.h"

#include "../tenants/well_known.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace sandbox
{

static QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomText(qsizetype bytes)
{
    QByteArray random(bytes, '\0');
    for (char &byte : random)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return base64Url(random);
}

static QString randomString(qsizetype bytes) { return QString::fromLatin1(randomText(bytes)); }

// Lifetime is 60 to 90 minutes, at random, as Microsoft documents it: nobody may rely on a constant.
static constexpr int shortestLife = 3600;
static constexpr int longestLife = 5400;
// A role entry that application tokens carry although nobody assigned it (microsoft365.md section 3).
static const QString defaultRole = u"0997a1d0-0d1d-4acb-b408-d5ca73121e90"_s;

static QByteArray jwt(const Tenant &tenant, const TokenHolder &holder, const QString &appDisplayName, int expiresIn)
{
    const QString keyId = randomString(20);
    // The nonce is changed before Microsoft checks the signature: nobody else can verify it.
    const QJsonObject head{{u"typ"_s, u"JWT"_s},
                           {u"nonce"_s, randomString(32)},
                           {u"alg"_s, u"RS256"_s},
                           {u"x5t"_s, keyId},
                           {u"kid"_s, keyId}};
    const qint64 issuedAt = QDateTime::currentSecsSinceEpoch() - 300;
    QJsonArray wids;
    const Entities directoryRoles =
        directoryRolesOf(tenant, holder.delegated() ? holder.personId : holder.servicePrincipalId);
    for (const QJsonObject &role : directoryRoles)
        wids.append(role["roleTemplateId"_L1]);
    wids.append(defaultRole);
    const QString subject = holder.delegated() ? holder.personId : holder.servicePrincipalId;
    QJsonObject claims{{u"aud"_s, holder.audience},
                       {u"iss"_s, u"https://sts.windows.net/%1/"_s.arg(tenant.id)},
                       {u"iat"_s, issuedAt},
                       {u"nbf"_s, issuedAt},
                       {u"exp"_s, issuedAt + 300 + expiresIn},
                       {u"aio"_s, randomString(40)},
                       {u"app_displayname"_s, appDisplayName},
                       {u"appid"_s, holder.clientId},
                       {u"appidacr"_s, holder.delegated() ? u"0"_s : u"1"_s},
                       {u"idp"_s, u"https://sts.windows.net/%1/"_s.arg(tenant.id)},
                       {u"idtyp"_s, holder.delegated() ? u"user"_s : u"app"_s},
                       {u"oid"_s, subject},
                       {u"rh"_s, QString(u"1."_s + randomString(30))},
                       {u"sub"_s, subject},
                       {u"tenant_region_scope"_s, u"NA"_s},
                       {u"tid"_s, tenant.id},
                       {u"uti"_s, randomString(16)},
                       {u"ver"_s, u"1.0"_s},
                       {u"wids"_s, wids},
                       {u"xms_tcdt"_s, 1551690753}};
    if (const Person *person = holder.delegated() ? findPerson(tenant, holder.personId) : nullptr) {
        claims["scp"_L1] = holder.scopes.join(u' ');
        claims["name"_L1] = person->displayName;
        claims["upn"_L1] = person->upn;
        claims["unique_name"_L1] = person->upn;
    }
    if (!holder.roles.isEmpty())
        claims["roles"_L1] = QJsonArray::fromStringList(holder.roles);
    return base64Url(QJsonDocument(head).toJson(QJsonDocument::Compact)) + '.' +
           base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + randomText(256);
}

QByteArray idToken(const Tenant &tenant, const TokenHolder &holder, const QString &authority, const QString &nonce)
{
    const QJsonObject head{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"sandbox"_s}};
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const Person *person = findPerson(tenant, holder.personId);
    QJsonObject claims{{u"aud"_s, holder.clientId},
                       {u"iss"_s, u"%1/%2/v2.0"_s.arg(authority, tenant.id)},
                       {u"iat"_s, now - 300},
                       {u"nbf"_s, now - 300},
                       {u"exp"_s, now + 3600},
                       {u"name"_s, person ? person->displayName : QString()},
                       {u"oid"_s, holder.personId},
                       {u"preferred_username"_s, person ? person->upn : QString()},
                       {u"rh"_s, QString(u"1."_s + randomString(30))},
                       {u"sub"_s, stableId(holder.personId, holder.clientId)},
                       {u"tid"_s, tenant.id},
                       {u"uti"_s, randomString(16)},
                       {u"ver"_s, u"2.0"_s}};
    if (!nonce.isEmpty())
        claims["nonce"_L1] = nonce;
    return base64Url(QJsonDocument(head).toJson(QJsonDocument::Compact)) + '.' +
           base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + randomText(256);
}

TokenRegistry::Issued TokenRegistry::issue(const Tenant &tenant, const TokenHolder &holder,
                                           const QString &appDisplayName)
{
    Issued issued;
    issued.expiresIn = QRandomGenerator::system()->bounded(shortestLife, longestLife + 1);
    issued.token =
        tenant.opaqueTokens ? "EwB" + randomText(700) : jwt(tenant, holder, appDisplayName, issued.expiresIn);
    m_tokens.insert(issued.token, {holder, QDeadlineTimer(std::chrono::seconds(issued.expiresIn))});
    return issued;
}

std::optional<TokenRegistry::Found> TokenRegistry::find(const QByteArray &token) const
{
    const auto entry = m_tokens.constFind(token);
    if (entry == m_tokens.constEnd())
        return std::nullopt;
    return Found{entry->holder, entry->end.hasExpired()};
}

void TokenRegistry::expireAll()
{
    for (Entry &entry : m_tokens)
        entry.end = QDeadlineTimer(0);
}

} // namespace sandbox
