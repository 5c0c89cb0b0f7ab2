// SPDX-License-Identifier: Apache-2.0
// Applications: created, changed, found again by their unique name, owned, deleted.
#include "../entra/access_token.h"
#include "../tenants/well_known.h"
#include "access.h"
#include "entities.h"
#include "writes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

constexpr qsizetype longestName = 256;

using Refusal = std::optional<GraphReply>;

QString type() { return u"Application"_s; }

GraphReply invalidValue(const QString &property, const QString &resource)
{
    return badRequest(u"Invalid value specified for property '%1' of resource '%2'."_s.arg(property, resource));
}

Refusal refusedAccess(const QJsonValue &listed)
{
    if (!listed.isArray())
        return invalidValue(u"requiredResourceAccess"_s, type());
    QSet<QString> seen;
    const QJsonArray resources = listed.toArray();
    for (const auto resource : resources) {
        const QString appId = resource["resourceAppId"_L1].toString().toLower();
        const QJsonArray access = resource["resourceAccess"_L1].toArray();
        if (!isGuid(appId))
            return invalidValue(u"resourceAppId"_s, u"RequiredResourceAccess"_s);
        if (access.isEmpty())
            return invalidValue(u"resourceAccess"_s, u"RequiredResourceAccess"_s);
        const QJsonArray known = appId == graphAppId   ? graphAppRoles()
                                 : appId == teamsAppId ? teamsAppRoles()
                                                       : QJsonArray();
        QSet<QString> ids;
        for (const auto entry : access) {
            const QString id = entry["id"_L1].toString();
            const QString kind = entry["type"_L1].toString();
            if (!isGuid(id))
                return invalidValue(u"id"_s, u"ResourceAccess"_s);
            if (kind != "Role"_L1 && kind != "Scope"_L1)
                return invalidValue(u"type"_s, u"ResourceAccess"_s);
            const bool exists = known.isEmpty() || kind == "Scope"_L1 ||
                                std::any_of(known.begin(), known.end(),
                                            [&id](const auto &role) { return role["id"_L1].toString() == id; });
            if (!exists)
                return invalidValue(u"id"_s, u"ResourceAccess"_s);
            if (ids.contains(id))
                return badRequest(u"Request contains a property with duplicate values."_s);
            ids.insert(id);
        }
        if (seen.contains(appId))
            return badRequest(u"Request contains a property with duplicate values."_s);
        seen.insert(appId);
    }
    return std::nullopt;
}

Refusal refusedRedirects(const QJsonObject &body)
{
    for (const QString &platform : {u"web"_s, u"publicClient"_s, u"spa"_s}) {
        if (!body.contains(platform))
            continue;
        const QJsonObject settings = body[platform].toObject();
        const QJsonArray uris = settings["redirectUris"_L1].toArray();
        for (const auto uri : uris) {
            const QUrl url(uri.toString(), QUrl::StrictMode);
            const bool loopback = url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1;
            const bool secure = url.scheme() == "https"_L1 || loopback || platform == "publicClient"_L1;
            if (!url.isValid() || url.isRelative() || url.hasFragment() || !secure)
                return invalidValue(platform, type());
        }
    }
    return std::nullopt;
}

// What is wrong with a body that makes or changes an application.
Refusal refusedBody(const QJsonObject &body, const OData &odata, bool creating)
{
    static const QStringList readOnly{u"id"_s,
                                      u"appId"_s,
                                      u"createdDateTime"_s,
                                      u"deletedDateTime"_s,
                                      u"publisherDomain"_s,
                                      u"certification"_s,
                                      u"applicationTemplateId"_s,
                                      u"verifiedPublisher"_s,
                                      u"createdByAppId"_s};
    static const QStringList audiences{u"AzureADMyOrg"_s, u"AzureADMultipleOrgs"_s,
                                       u"AzureADandPersonalMicrosoftAccount"_s, u"PersonalMicrosoftAccount"_s};
    const QStringList known = odata.properties(u"application"_s);
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (name.startsWith(u'@'))
            continue;
        if (!known.contains(name))
            return badRequest(u"Invalid property '%1'."_s.arg(name));
        if (readOnly.contains(name))
            return badRequest(u"Property '%1' is read-only and cannot be set."_s.arg(name));
    }
    if (body.contains("passwordCredentials"_L1))
        return badRequest(u"New password credentials must be generated with service actions."_s);
    const QString name = body["displayName"_L1].toString();
    if ((creating || body.contains("displayName"_L1)) && (name.trimmed().isEmpty() || name.size() > longestName))
        return invalidValue(u"displayName"_s, type());
    if (body.contains("signInAudience"_L1) && !audiences.contains(body["signInAudience"_L1].toString()))
        return invalidValue(u"signInAudience"_s, type());
    if (body.contains("tags"_L1)) {
        const QJsonArray tags = body["tags"_L1].toArray();
        QSet<QString> seen;
        for (const auto tag : tags) {
            if (!tag.isString() || tag.toString().isEmpty() || tag.toString().size() > longestName ||
                seen.contains(tag.toString()))
                return invalidValue(u"tags"_s, type());
            seen.insert(tag.toString());
        }
        if (!body["tags"_L1].isArray())
            return invalidValue(u"tags"_s, type());
    }
    if (body.contains("requiredResourceAccess"_L1)) {
        Refusal refusal = refusedAccess(body["requiredResourceAccess"_L1]);
        if (refusal)
            return refusal;
    }
    return refusedRedirects(body);
}

QJsonObject emptyApplication()
{
    const QJsonObject implicit{{u"enableAccessTokenIssuance"_s, false}, {u"enableIdTokenIssuance"_s, false}};
    return {{u"deletedDateTime"_s, QJsonValue()},
            {u"applicationTemplateId"_s, QJsonValue()},
            {u"description"_s, QJsonValue()},
            {u"groupMembershipClaims"_s, QJsonValue()},
            {u"identifierUris"_s, QJsonArray()},
            {u"isDeviceOnlyAuthSupported"_s, QJsonValue()},
            {u"isFallbackPublicClient"_s, QJsonValue()},
            {u"keyCredentials"_s, QJsonArray()},
            {u"notes"_s, QJsonValue()},
            {u"passwordCredentials"_s, QJsonArray()},
            {u"publicClient"_s, QJsonObject{{u"redirectUris"_s, QJsonArray()}}},
            {u"requiredResourceAccess"_s, QJsonArray()},
            // What an application becomes whose maker says nothing (microsoft365.md section 4.2).
            {u"signInAudience"_s, u"AzureADandPersonalMicrosoftAccount"_s},
            {u"spa"_s, QJsonObject{{u"redirectUris"_s, QJsonArray()}}},
            {u"tags"_s, QJsonArray()},
            {u"uniqueName"_s, QJsonValue()},
            {u"web"_s, QJsonObject{{u"homePageUrl"_s, QJsonValue()},
                                   {u"implicitGrantSettings"_s, implicit},
                                   {u"logoutUrl"_s, QJsonValue()},
                                   {u"redirectUriSettings"_s, QJsonArray()},
                                   {u"redirectUris"_s, QJsonArray()}}}};
}

// Complex properties are merged, everything else is replaced.
void apply(QJsonObject &entity, const QJsonObject &body)
{
    for (auto property = body.begin(); property != body.end(); ++property) {
        if (property.key().startsWith(u'@'))
            continue;
        if (!property->isObject() || !entity[property.key()].isObject()) {
            entity[property.key()] = *property;
            continue;
        }
        QJsonObject merged = entity[property.key()].toObject();
        apply(merged, property->toObject());
        entity[property.key()] = merged;
    }
}

GraphReply create(const GraphCall &call, const OData &odata, const QJsonObject &body)
{
    if (!rolesAllow(call, Deed::CreateApplication))
        return denied();
    if (const Refusal refusal = refusedBody(body, odata, true))
        return *refusal;
    Tenant &tenant = call.tenant;
    const QString uniqueName = body["uniqueName"_L1].toString();
    if (!uniqueName.isEmpty() && !tenant.uniqueNames)
        return badRequest(u"Invalid property 'uniqueName'."_s);
    if (!uniqueName.isEmpty() && !findEntity(tenant.applications, "uniqueName"_L1, uniqueName).isEmpty())
        return badRequest(u"Another object with the same value for property uniqueName already exists."_s,
                          u"ObjectConflict"_s, u"uniqueName"_s);
    QJsonObject application = emptyApplication();
    apply(application, body);
    const QString id = newId();
    application["id"_L1] = id;
    application["appId"_L1] = newId();
    application["createdDateTime"_L1] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    application["publisherDomain"_L1] = tenant.domains.value(0)["id"_L1];
    tenant.applications.append(application);
    // Administrators do not become owners of what they create; whoever may only manage what is owned does.
    const bool unlimited = call.holder.delegated() ? rolesAllow(call, Deed::ManageApplications)
                                                   : call.holder.roles.contains(u"Application.ReadWrite.All"_s);
    if (!unlimited)
        tenant.owners[id].append(callerId(call));
    tenant.unseen.add(Unseen::Kind::Read, id, tenant.replication.reads);
    tenant.unseen.add(Unseen::Kind::Principal, id, tenant.replication.principal);
    tenant.unseen.add(Unseen::Kind::Password, id, tenant.replication.password);
    return created(call, u"applications"_s, application);
}

GraphReply update(const GraphCall &call, const OData &odata, const QJsonObject &found, const QJsonObject &body)
{
    if (!mayWrite(call, found["appId"_L1].toString()))
        return denied();
    if (const Refusal refusal = refusedBody(body, odata, false))
        return *refusal;
    if (body.contains("uniqueName"_L1) && body["uniqueName"_L1] != found["uniqueName"_L1])
        return badRequest(u"Property 'uniqueName' is immutable and cannot be changed."_s);
    QJsonObject *entity = entityById(call.tenant.applications, found["id"_L1].toString());
    apply(*entity, body);
    for (QJsonObject &principal : call.tenant.servicePrincipals) {
        if (principal["appId"_L1] != found["appId"_L1])
            continue;
        principal["displayName"_L1] = (*entity)["displayName"_L1];
        principal["appDisplayName"_L1] = (*entity)["displayName"_L1];
    }
    return noContent();
}

GraphReply upsert(const GraphCall &call, const OData &odata)
{
    if (!call.tenant.uniqueNames)
        return graphError(400, u"BadRequest"_s,
                          u"The key property 'uniqueName' is not known on type 'microsoft.graph.application'."_s);
    const QString name = call.path[u"uniqueName"_s];
    QJsonObject body = call.request.body.toObject();
    if (body.contains("uniqueName"_L1) && body["uniqueName"_L1].toString() != name)
        return badRequest(u"The value of property 'uniqueName' does not match the key of the request."_s);
    const QJsonObject found = findEntity(call.tenant.applications, "uniqueName"_L1, name);
    if (!found.isEmpty())
        return update(call, odata, found, body);
    const QByteArray prefer = header(call.request.headers, "Prefer").toLower();
    const QList<QByteArray> wishes = prefer.split(',');
    const bool mayCreate = std::any_of(wishes.begin(), wishes.end(),
                                       [](const QByteArray &wish) { return wish.trimmed() == "create-if-missing"; });
    if (!mayCreate)
        return notFound(name);
    body["uniqueName"_L1] = name;
    return create(call, odata, body);
}

GraphReply remove(const GraphCall &call)
{
    const Found found = applicationOf(call, Look::Write);
    if (found.refusal)
        return *found.refusal;
    const QString appId = found.entity["appId"_L1].toString();
    if (!mayWrite(call, appId))
        return denied();
    Tenant &tenant = call.tenant;
    const QString id = found.entity["id"_L1].toString();
    const QString principal = findEntity(tenant.servicePrincipals, "appId"_L1, appId)["id"_L1].toString();
    if (!principal.isEmpty())
        removeServicePrincipal(tenant, principal);
    QJsonObject deleted = found.entity;
    deleted["@odata.type"_L1] = u"#microsoft.graph.application"_s;
    deleted["deletedDateTime"_L1] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    tenant.deletedItems.append(deleted);
    tenant.applications.removeIf([&id](const QJsonObject &entity) { return entity["id"_L1].toString() == id; });
    tenant.secrets.removeIf(
        [&appId](const ClientSecret &secret) { return secret.appId.compare(appId, Qt::CaseInsensitive) == 0; });
    tenant.owners.remove(id);
    tenant.unseen.forget(id);
    return noContent();
}

GraphReply removeForEver(const GraphCall &call)
{
    const QString id = call.path[u"directoryObject-id"_s];
    if (!isGuid(id))
        return badRequest(u"Invalid object identifier '%1'."_s.arg(id));
    if (findEntity(call.tenant.deletedItems, "id"_L1, id).isEmpty())
        return notFound(id);
    if (!rolesAllow(call, Deed::ManageApplications))
        return denied();
    call.tenant.deletedItems.removeIf([&id](const QJsonObject &entity) { return entity["id"_L1].toString() == id; });
    return noContent();
}

// Service principals and people can own an application.
QJsonObject ownerEntity(const Tenant &tenant, const QString &id)
{
    QJsonObject entity = findEntity(tenant.servicePrincipals, "id"_L1, id);
    const bool person = entity.isEmpty();
    if (person)
        entity = findEntity(tenant.users, "id"_L1, id);
    if (!entity.isEmpty())
        entity["@odata.type"_L1] = person ? u"#microsoft.graph.user"_s : u"#microsoft.graph.servicePrincipal"_s;
    return entity;
}

void addOwners(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"application.listOwners"_s] = [&odata](const GraphCall &call) {
        const Found found = applicationOf(call, Look::Read);
        if (found.refusal)
            return *found.refusal;
        Entities owners;
        const QStringList ids = call.tenant.owners.value(found.entity["id"_L1].toString());
        for (const QString &id : ids) {
            const QJsonObject entity = ownerEntity(call.tenant, id);
            if (!entity.isEmpty()) // as directory objects, whatever they are
                owners.append({{u"@odata.type"_s, entity["@odata.type"_L1]},
                               {u"id"_s, entity["id"_L1]},
                               {u"deletedDateTime"_s, QJsonValue()}});
        }
        return odata.list(call, {u"directoryObject"_s, u"directoryObjects"_s, {}, {}}, owners);
    };
    handlers[u"application.addOwner"_s] = [](const GraphCall &call) {
        const Found found = applicationOf(call, Look::Write);
        if (found.refusal)
            return *found.refusal;
        if (!mayWrite(call, found.entity["appId"_L1].toString()))
            return denied();
        const QString id = referenced(call, {u"directoryObjects"_s, u"servicePrincipals"_s, u"users"_s});
        if (id.isEmpty())
            return badRequest(u"Invalid URL was specified in the request."_s);
        if (ownerEntity(call.tenant, id).isEmpty())
            return notFound(id);
        QStringList &owners = call.tenant.owners[found.entity["id"_L1].toString()];
        if (owners.contains(id, Qt::CaseInsensitive))
            return badRequest(
                u"One or more added object references already exist for the following modified properties: 'owners'."_s);
        owners.append(id);
        return noContent();
    };
    handlers[u"application.removeOwner"_s] = [](const GraphCall &call) {
        const Found found = applicationOf(call, Look::Write);
        if (found.refusal)
            return *found.refusal;
        if (!mayWrite(call, found.entity["appId"_L1].toString()))
            return denied();
        const QString id = call.path[u"directoryObject-id"_s].toLower();
        if (call.tenant.owners[found.entity["id"_L1].toString()].removeAll(id) == 0)
            return notFound(id);
        return noContent();
    };
}

} // namespace

void addApplicationWrites(GraphHandlers &handlers, const OData &odata)
{
    handlers[u"application.create"_s] = [&odata](const GraphCall &call) {
        return create(call, odata, call.request.body.toObject());
    };
    handlers[u"application.upsertByUniqueName"_s] = [&odata](const GraphCall &call) { return upsert(call, odata); };
    handlers[u"application.update"_s] = [&odata](const GraphCall &call) {
        const Found found = applicationOf(call, Look::Write);
        return found.refusal ? *found.refusal : update(call, odata, found.entity, call.request.body.toObject());
    };
    handlers[u"application.delete"_s] = remove;
    handlers[u"directory.deletedItem.delete"_s] = removeForEver;
    addOwners(handlers, odata);
}

} // namespace sandbox
