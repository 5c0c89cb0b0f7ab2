// SPDX-License-Identifier: Apache-2.0
// Users: looked for, made, changed, deleted into the recycle bin.
#include "../tenants/users.h"
#include "../entra/access_token.h"
#include "access.h"
#include "entities.h"
#include "writes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomainPart = 48;
constexpr qsizetype longestName = 256;
constexpr qsizetype longestNickname = 64;
constexpr qsizetype shortestPassword = 8;
constexpr qsizetype longestPassword = 256;
constexpr int classesOfCharacters = 3;

using Refusal = std::optional<GraphReply>;

GraphReply invalid(const QString &property)
{
    return badRequest(u"Invalid value specified for property '%1' of resource 'User'."_s.arg(property),
                      u"InvalidValue"_s, property);
}

QString textOf(const QJsonObject &user, QLatin1StringView property) { return user[property].toString(); }

bool isCountry(const QString &code)
{
    static const QRegularExpression letters(u"^[A-Z]{2}$"_s);
    return letters.match(code).hasMatch() && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

bool isStrong(const QString &password, const QString &upn)
{
    const auto any = [&password](auto matches) { return std::any_of(password.begin(), password.end(), matches); };
    const int classes = int(any([](QChar c) { return c.isLower(); })) + int(any([](QChar c) { return c.isUpper(); })) +
                        int(any([](QChar c) { return c.isDigit(); })) +
                        int(any([](QChar c) { return !c.isLetterOrNumber(); }));
    return password.size() >= shortestPassword && password.size() <= longestPassword &&
           classes >= classesOfCharacters && !password.contains(upn.section(u'@', 0, 0), Qt::CaseInsensitive);
}

Refusal refusedUpn(const Tenant &tenant, const QString &upn, const QString &ownId)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9'._!#^~-]+$"_s);
    const QString local = upn.section(u'@', 0, 0);
    const QString domain = upn.section(u'@', 1);
    if (!allowed.match(local).hasMatch() || local.endsWith(u'.') || local.size() > longestLocalPart ||
        domain.isEmpty() || domain.contains(u'@') || domain.size() > longestDomainPart)
        return badRequest(u"Property userPrincipalName is invalid."_s, u"InvalidValue"_s, u"userPrincipalName"_s);
    if (!findEntity(tenant.domains, "id"_L1, domain)["isVerified"_L1].toBool()) {
        return badRequest(u"The domain portion of the userPrincipalName property is invalid. You must use one of the "
                          "verified domain names in your organization."_s,
                          u"InvalidValue"_s, u"userPrincipalName"_s);
    }
    const QJsonObject present = findEntity(tenant.users, "userPrincipalName"_L1, upn);
    if (!present.isEmpty() && textOf(present, "id"_L1) != ownId)
        return badRequest(u"Another object with the same value for property userPrincipalName already exists."_s,
                          u"ObjectConflict"_s, u"userPrincipalName"_s);
    return std::nullopt;
}

// What is wrong with a body that makes or changes a user; `upn`: the one that it has then.
Refusal refusedBody(const GraphCall &call, const OData &odata, const QJsonObject &body, const QString &upn,
                    const QString &ownId)
{
    static const QStringList readOnly{u"id"_s,
                                      u"assignedLicenses"_s,
                                      u"assignedPlans"_s,
                                      u"createdDateTime"_s,
                                      u"deletedDateTime"_s,
                                      u"licenseAssignmentStates"_s,
                                      u"provisionedPlans"_s,
                                      u"proxyAddresses"_s,
                                      u"imAddresses"_s};
    static const QRegularExpression nickname(u"^[!-~]+$"_s);
    static const QRegularExpression forbidden(u"[@()\\\\\\[\\]\";:<>, ]"_s);
    const QStringList known = odata.properties(u"user"_s);
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (name.startsWith(u'@'))
            continue;
        if (!known.contains(name))
            return badRequest(u"Invalid property '%1'."_s.arg(name));
        if (readOnly.contains(name))
            return badRequest(u"Property '%1' is read-only and cannot be set."_s.arg(name));
    }
    if (body.contains("accountEnabled"_L1) && !body["accountEnabled"_L1].isBool())
        return invalid(u"accountEnabled"_s);
    const QString displayName = textOf(body, "displayName"_L1);
    if (body.contains("displayName"_L1) && (displayName.trimmed().isEmpty() || displayName.size() > longestName))
        return invalid(u"displayName"_s);
    const QString alias = textOf(body, "mailNickname"_L1);
    if (body.contains("mailNickname"_L1) &&
        (alias.size() > longestNickname || !nickname.match(alias).hasMatch() || forbidden.match(alias).hasMatch()))
        return invalid(u"mailNickname"_s);
    if (body.contains("userPrincipalName"_L1)) {
        if (const Refusal refusal = refusedUpn(call.tenant, upn, ownId))
            return refusal;
    }
    const QJsonValue location = body["usageLocation"_L1];
    if (location.isString() && !isCountry(location.toString()))
        return invalid(u"usageLocation"_s);
    if (body.contains("passwordProfile"_L1) && !isStrong(body["passwordProfile"_L1]["password"_L1].toString(), upn)) {
        return badRequest(u"The specified password does not comply with password complexity requirements. Please "
                          "provide a different password."_s,
                          u"InvalidValue"_s, u"password"_s);
    }
    return std::nullopt;
}

void take(QJsonObject &user, const QJsonObject &body)
{
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (!name.startsWith(u'@') && name != "passwordProfile"_L1) // nobody reads it again
            user[name] = body[name];
    }
}

GraphReply create(const GraphCall &call, const OData &odata)
{
    static const QStringList required{u"accountEnabled"_s, u"displayName"_s, u"passwordProfile"_s,
                                      u"userPrincipalName"_s, u"mailNickname"_s};
    if (!rolesAllow(call, Deed::ManageUsers))
        return denied();
    const QJsonObject body = call.request.body.toObject();
    for (const QString &name : required) {
        if (body[name].isUndefined() || body[name].isNull())
            return badRequest(u"A value is required for property '%1' of resource 'User'."_s.arg(name));
    }
    const QString upn = textOf(body, "userPrincipalName"_L1);
    if (const Refusal refusal = refusedBody(call, odata, body, upn, {}))
        return *refusal;
    Tenant &tenant = call.tenant;
    QJsonObject user = userEntity(newId(), upn, textOf(body, "displayName"_L1));
    user["givenName"_L1] = QJsonValue();
    user["surname"_L1] = QJsonValue();
    user["createdDateTime"_L1] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    take(user, body);
    tenant.users.append(user);
    tenant.unseen.add(Unseen::Kind::Read, textOf(user, "id"_L1), tenant.replication.users);
    return created(call, u"users"_s, shownUser(call, user));
}

Found userOf(const GraphCall &call)
{
    const QString key = call.path[u"user-id"_s];
    Found found;
    found.entity = findEntity(call.tenant.users, isGuid(key) ? "id"_L1 : "userPrincipalName"_L1, key);
    const QString id = textOf(found.entity, "id"_L1);
    if (id.isEmpty() || call.tenant.unseen.take(Unseen::Kind::Read, id))
        found.refusal = notFound(key);
    return found;
}

GraphReply update(const GraphCall &call, const OData &odata)
{
    const Found found = userOf(call);
    if (found.refusal)
        return *found.refusal;
    if (!rolesAllow(call, Deed::ManageUsers))
        return denied();
    const QJsonObject body = call.request.body.toObject();
    const QString id = textOf(found.entity, "id"_L1);
    const QString upn = body["userPrincipalName"_L1].toString(textOf(found.entity, "userPrincipalName"_L1));
    if (const Refusal refusal = refusedBody(call, odata, body, upn, id))
        return *refusal;
    take(*entityById(call.tenant.users, id), body);
    return noContent();
}

GraphReply remove(const GraphCall &call)
{
    const Found found = userOf(call);
    if (found.refusal)
        return *found.refusal;
    if (!rolesAllow(call, Deed::ManageUsers))
        return denied();
    Tenant &tenant = call.tenant;
    const QString id = textOf(found.entity, "id"_L1);
    QJsonObject deleted = found.entity;
    const QJsonArray licences = deleted["assignedLicenses"_L1].toArray();
    for (QJsonObject &sku : tenant.subscribedSkus) { // their units are free again
        const bool held = std::any_of(licences.begin(), licences.end(),
                                      [&sku](const auto &licence) { return licence["skuId"_L1] == sku["skuId"_L1]; });
        if (held)
            sku["consumedUnits"_L1] = sku["consumedUnits"_L1].toInt() - 1;
    }
    deleted["@odata.type"_L1] = u"#microsoft.graph.user"_s;
    deleted["deletedDateTime"_L1] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    // The name is free for somebody else at once.
    deleted["userPrincipalName"_L1] = QString(QString(id).remove(u'-') + textOf(found.entity, "userPrincipalName"_L1));
    tenant.deletedItems.append(deleted);
    tenant.users.removeIf([&id](const QJsonObject &user) { return textOf(user, "id"_L1) == id; });
    tenant.people.removeIf([&id](const Person &person) { return person.id == id; });
    tenant.roleAssignments.removeIf(
        [&id](const QJsonObject &assignment) { return textOf(assignment, "principalId"_L1) == id; });
    tenant.unseen.forget(id);
    return noContent();
}

// People with User.Read alone see themselves.
bool maySeeOthers(const GraphCall &call)
{
    const auto ofOthers = [](const QString &scope) {
        return scope != "User.Read"_L1 && (scope.startsWith("User.Read"_L1) || scope.startsWith("Directory."_L1));
    };
    const auto &scopes = call.holder.scopes;
    return !call.holder.delegated() || std::any_of(scopes.begin(), scopes.end(), ofOthers);
}

} // namespace

QJsonObject shownUser(const GraphCall &call, const QJsonObject &user)
{
    static const QStringList always{u"@odata.type"_s,
                                    u"businessPhones"_s,
                                    u"displayName"_s,
                                    u"givenName"_s,
                                    u"id"_s,
                                    u"jobTitle"_s,
                                    u"mail"_s,
                                    u"mobilePhone"_s,
                                    u"officeLocation"_s,
                                    u"preferredLanguage"_s,
                                    u"surname"_s,
                                    u"userPrincipalName"_s};
    if (hasParameter(call.request.query, u"$select"))
        return user;
    QJsonObject shown;
    for (const QString &name : always) {
        if (user.contains(name))
            shown[name] = user[name];
    }
    return shown;
}

void addUsers(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"user.list"_s] = [&odata](const GraphCall &call) {
        static const QStringList names{u"userPrincipalName"_s, u"displayName"_s, u"mail"_s, u"mailNickname"_s, u"id"_s,
                                       u"usageLocation"_s,     u"userType"_s};
        // $filter looks at everything, also where little is shown.
        GraphReply reply = odata.list(call,
                                      {u"user"_s,
                                       u"users"_s,
                                       names,
                                       {},
                                       true,
                                       {},
                                       {u"accountEnabled"_s},
                                       {u"userPrincipalName"_s, u"displayName"_s, u"mail"_s, u"mailNickname"_s},
                                       {u"userPrincipalName"_s, u"mail"_s},
                                       {u"assignedLicenses"_s}},
                                      call.tenant.users);
        QJsonArray shown;
        const QJsonArray all = reply.body["value"_L1].toArray();
        for (const auto user : all)
            shown.append(shownUser(call, user.toObject()));
        if (reply.status == 200)
            reply.body["value"_L1] = shown;
        return reply;
    };
    handlers[u"user.get"_s] = [&odata](const GraphCall &call) {
        const Found found = userOf(call);
        if (!maySeeOthers(call) && textOf(found.entity, "id"_L1) != call.holder.personId)
            return denied();
        return found.refusal ? *found.refusal : odata.one(call, u"user"_s, u"users"_s, shownUser(call, found.entity));
    };
    handlers[u"user.create"_s] = [&odata](const GraphCall &call) { return create(call, odata); };
    handlers[u"user.update"_s] = [&odata](const GraphCall &call) { return update(call, odata); };
    handlers[u"user.delete"_s] = remove;
}

} // namespace sandbox
