// SPDX-License-Identifier: Apache-2.0
// Secrets of applications: added within the tenant's policy, shown once, removed by their key id.
#include "access.h"
#include "entities.h"
#include "writes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

constexpr int shortestSecret = 24;
constexpr int longestSecret = 40;
constexpr qsizetype shownAsHint = 3;
constexpr int defaultYears = 2;

QString newSecret()
{
    static const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~._-"_s;
    QRandomGenerator *random = QRandomGenerator::system();
    const int length = random->bounded(shortestSecret, longestSecret + 1);
    QString secret;
    for (int i = 0; i < length; ++i)
        secret += letters[random->bounded(static_cast<int>(letters.size()))];
    return secret;
}

QString iso(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

GraphReply lifetimeRefused()
{
    const QString message = u"Credential lifetime exceeds the max value allowed as per assigned policy."_s;
    GraphReply reply = badRequest(message, u"InvalidKeyEndDate"_s, u"EndDate"_s);
    QJsonObject error = reply.body["error"_L1].toObject();
    error["code"_L1] = u"CredentialInvalidLifetimeAsPerAppPolicy"_s;
    reply.body["error"_L1] = error;
    return reply;
}

// Date and time with its zone, as the directory wants it: "2027-01-31T00:00:00Z".
std::optional<QDateTime> timeOf(const QJsonValue &value, const QDateTime &otherwise)
{
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toUTC();
}

GraphReply add(const GraphCall &call)
{
    const Found found = applicationOf(call, Look::Write);
    if (found.refusal)
        return *found.refusal;
    if (!mayWrite(call, found.entity["appId"_L1].toString()))
        return denied();
    Tenant &tenant = call.tenant;
    const QString id = found.entity["id"_L1].toString();
    if (tenant.unseen.take(Unseen::Kind::Password, id))
        return notFound(id);

    static const QStringList settable{u"displayName"_s, u"startDateTime"_s, u"endDateTime"_s};
    const QJsonObject body = call.request.body.toObject();
    const QStringList outer = body.keys();
    for (const QString &name : outer) {
        if (name != "passwordCredential"_L1)
            return graphError(400, u"BadRequest"_s, u"The parameter '%1' is not known to the action."_s.arg(name));
    }
    const QJsonObject wanted = body["passwordCredential"_L1].toObject();
    const QStringList names = wanted.keys();
    for (const QString &name : names) {
        if (!settable.contains(name) && !name.startsWith(u'@') && !wanted[name].isNull())
            return badRequest(u"Property '%1' of a password credential cannot be set."_s.arg(name));
    }
    const auto start = timeOf(wanted["startDateTime"_L1], QDateTime::currentDateTimeUtc());
    const auto end = start ? timeOf(wanted["endDateTime"_L1], start->addYears(defaultYears)) : std::nullopt;
    if (!start || !end || *end <= *start || *end <= QDateTime::currentDateTimeUtc())
        return badRequest(u"Key credential end date is invalid."_s, u"KeyCredentialsInvalidEndDate"_s,
                          u"endDateTime"_s);

    if (tenant.secretsForbidden)
        return graphError(400, u"CredentialTypeNotAllowedAsPerAppPolicy"_s,
                          u"Credential type not allowed as per assigned policy."_s);
    // A few minutes between the clocks are forgiven.
    constexpr qint64 grace = 600;
    if (tenant.maxSecretDays > 0 && *end > start->addDays(tenant.maxSecretDays).addSecs(grace))
        return lifetimeRefused();

    const QString value = newSecret();
    const QString keyId = newId();
    const QJsonObject credential{
        {u"customKeyIdentifier"_s, QJsonValue()},
        {u"displayName"_s, wanted["displayName"_L1].isString() ? wanted["displayName"_L1] : QJsonValue()},
        {u"endDateTime"_s, iso(*end)},
        {u"hint"_s, value.left(shownAsHint)},
        {u"keyId"_s, keyId},
        {u"secretText"_s, QJsonValue()},
        {u"startDateTime"_s, iso(*start)}};
    QJsonObject *application = entityById(tenant.applications, id);
    QJsonArray credentials = (*application)["passwordCredentials"_L1].toArray();
    credentials.append(credential);
    (*application)["passwordCredentials"_L1] = credentials;
    tenant.secrets.append({found.entity["appId"_L1].toString(), value, start->addSecs(-1), *end, keyId});
    tenant.unseen.add(Unseen::Kind::Secret, keyId, tenant.replication.secret);

    GraphReply reply;
    reply.body = credential;
    reply.body["secretText"_L1] = value; // never again
    reply.body["@odata.context"_L1] = QString(call.root + u"/$metadata#microsoft.graph.passwordCredential"_s);
    return reply;
}

GraphReply remove(const GraphCall &call)
{
    const Found found = applicationOf(call, Look::Write);
    if (found.refusal)
        return *found.refusal;
    if (!mayWrite(call, found.entity["appId"_L1].toString()))
        return denied();
    const QString keyId = call.request.body["keyId"_L1].toString();
    if (!isGuid(keyId))
        return graphError(400, u"BadRequest"_s, u"Cannot convert the literal '%1' to 'Edm.Guid'."_s.arg(keyId));
    QJsonObject *application = entityById(call.tenant.applications, found.entity["id"_L1].toString());
    QJsonArray credentials = (*application)["passwordCredentials"_L1].toArray();
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        if (credentials.at(i)["keyId"_L1].toString().compare(keyId, Qt::CaseInsensitive) != 0)
            continue;
        credentials.removeAt(i);
        (*application)["passwordCredentials"_L1] = credentials;
        call.tenant.secrets.removeIf(
            [&keyId](const ClientSecret &secret) { return secret.keyId.compare(keyId, Qt::CaseInsensitive) == 0; });
        return noContent();
    }
    return badRequest(u"No password credential found with keyId."_s, u"InvalidKeyId"_s, u"keyId"_s);
}

} // namespace

void addPasswords(GraphHandlers &handlers)
{
    handlers[u"application.addPassword"_s] = add;
    handlers[u"application.addPasswordByAppId"_s] = add;
    handlers[u"application.removePassword"_s] = remove;
}

} // namespace sandbox
