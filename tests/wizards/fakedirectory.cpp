#include "tests/wizards/fakedirectory.h"

#include <QJsonArray>
#include <QUrl>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
using Reply = CustomerDirectory::Reply;

QJsonObject list(const QJsonArray &rows) { return {{u"value"_s, rows}}; }

Reply error(int status, const QString &code, const QString &message)
{
    return {status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}}};
}
Reply forbiddenReply() { return error(403, u"Authorization_RequestDenied"_s, u"Insufficient privileges."_s); }
Reply notFound() { return error(404, u"Request_ResourceNotFound"_s, u"It does not exist."_s); }

QJsonObject sku(const QString &id, const QString &part, const QString &plan, int consumed, int free)
{
    return {{u"skuId"_s, id},
            {u"skuPartNumber"_s, part},
            {u"appliesTo"_s, u"User"_s},
            {u"capabilityStatus"_s, u"Enabled"_s},
            {u"consumedUnits"_s, consumed},
            {u"prepaidUnits"_s, QJsonObject{{u"enabled"_s, consumed + free}}},
            {u"servicePlans"_s, QJsonArray{QJsonObject{{u"servicePlanId"_s, plan}}}}};
}
} // namespace

std::optional<Reply> CustomerDirectory::reply(const QString &method, const QString &path, const QJsonObject &body)
{
    const QStringList parts = QUrl::fromPercentEncoding(path.toUtf8()).split(u'/', Qt::SkipEmptyParts);
    const QString kind = parts.value(0);
    if (kind != "organization"_L1 && kind != "subscribedSkus"_L1 && kind != "domains"_L1 && kind != "users"_L1)
        return std::nullopt;
    const bool verify = parts.value(2) == "verify"_L1;
    asked += verify ? u"verify"_s : QString(method + u' ' + kind);
    if (mayNot(verify ? u"verify"_s : method == "GET"_L1 ? kind : QString(method + u' ' + kind)))
        return forbiddenReply();
    if (kind == "organization"_L1)
        return Reply{200, organization()};
    if (kind == "subscribedSkus"_L1)
        return Reply{200, licences()};
    return kind == "domains"_L1 ? domainReply(method, parts, body) : userReply(method, parts, body);
}

QJsonObject CustomerDirectory::organization() const
{
    QJsonArray verified;
    for (auto it = domains.begin(); it != domains.end(); ++it) {
        if (it.value())
            verified += QJsonObject{{u"name"_s, it.key()}, {u"isInitial"_s, it.key().endsWith(".onmicrosoft.com"_L1)}};
    }
    return list({QJsonObject{{u"id"_s, FakeTenant::Id},
                             {u"displayName"_s, u"Contoso"_s},
                             {u"countryLetterCode"_s, country},
                             {u"verifiedDomains"_s, verified}}});
}

QJsonObject CustomerDirectory::licences() const
{
    return list({sku(FakeTenant::PhoneSku, u"MCOEV"_s, u"4828c8ec-dc2e-4779-b502-87ac9ce28ab7"_s, 10, freePhones),
                 sku(FakeTenant::TeamsSku, u"SPE_E3"_s, u"57ff2da0-773e-42df-b2af-ffb7a2317929"_s, 20, freeTeams)});
}

QJsonObject CustomerDirectory::domain(const QString &name) const
{
    return {{u"id"_s, name},
            {u"isVerified"_s, domains.value(name)},
            {u"isInitial"_s, name.endsWith(".onmicrosoft.com"_L1)},
            {u"isDefault"_s, false}};
}

Reply CustomerDirectory::domainReply(const QString &method, const QStringList &parts, const QJsonObject &body)
{
    const QString name = parts.value(1);
    if (name.isEmpty() && method == "POST"_L1) {
        const QString added = body[u"id"].toString();
        domains.insert(added, false);
        return {201, domain(added)};
    }
    if (name.isEmpty()) {
        QJsonArray rows;
        for (auto it = domains.begin(); it != domains.end(); ++it)
            rows += domain(it.key());
        return {200, list(rows)};
    }
    if (!domains.contains(name))
        return notFound();
    if (parts.value(2) == "verificationDnsRecords"_L1) {
        const QJsonObject txt{
            {u"recordType"_s, u"Txt"_s}, {u"label"_s, name}, {u"ttl"_s, 3600}, {u"text"_s, u"MS=ms12345678"_s}};
        const QJsonObject mx{{u"recordType"_s, u"Mx"_s},
                             {u"label"_s, name},
                             {u"ttl"_s, 3600},
                             {u"mailExchange"_s, u"ms12345678.msv1.invalid"_s},
                             {u"preference"_s, 32767}};
        return {200, list({txt, mx})};
    }
    if (parts.value(2) == "verify"_L1) {
        if (!recordSeen)
            return error(400, u"Request_BadRequest"_s, u"The DNS record was not found."_s);
        domains.insert(name, true);
    }
    return {200, domain(name)};
}

QJsonObject CustomerDirectory::user(const QString &upn) const
{
    const User &one = users[upn];
    QJsonArray assigned;
    for (const QString &sku : one.licences)
        assigned += QJsonObject{{u"skuId"_s, sku}};
    return {{u"id"_s, one.id},
            {u"userPrincipalName"_s, upn},
            {u"accountEnabled"_s, true},
            {u"usageLocation"_s, u"DE"_s},
            {u"assignedLicenses"_s, assigned}};
}

Reply CustomerDirectory::userReply(const QString &method, const QStringList &parts, const QJsonObject &body)
{
    const QString name = parts.value(1);
    if (name.isEmpty() && method == "POST"_L1) {
        const QString upn = body[u"userPrincipalName"].toString();
        lastUsageLocation = body[u"usageLocation"].toString();
        users.insert(upn, {u"00000000-1111-2222-3333-%1"_s.arg(users.size() + 1, 12, 10, QChar(u'0')), {}});
        return {201, user(upn)};
    }
    if (name.isEmpty()) {
        QJsonArray rows;
        for (auto it = users.begin(); it != users.end(); ++it)
            rows += user(it.key());
        return {200, list(rows)};
    }
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (it.key() != name && it->id != name)
            continue;
        if (method == "DELETE"_L1) {
            users.erase(it);
            return {204, {}};
        }
        for (const QJsonValue &added : body[u"addLicenses"].toArray())
            it->licences += added[u"skuId"].toString();
        for (const QJsonValue &removed : body[u"removeLicenses"].toArray())
            it->licences.removeAll(removed.toString());
        return {200, user(it.key())};
    }
    return notFound();
}

} // namespace TenantLink
