#include "models/microsoft365/graphwrites.h"

#include "models/domain/text.h"
#include "models/microsoft365/entra.h"

#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ApplicationFields = "id,appId,displayName,passwordCredentials,requiredResourceAccess"_L1;

/// Ids come from a server: they end no path and begin no query.
QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// A text within an OData key or filter.
QString quoted(const QString &text)
{
    QString doubled = text;
    doubled.replace(u'\'', "''"_L1);
    return u'\'' + encoded(doubled) + u'\'';
}

BatchItem item(const QString &id, const QString &method, const QString &url, const QJsonObject &body = {})
{
    BatchItem made{id, url};
    made.method = method;
    made.body = body;
    return made;
}

QJsonObject bodyOf(const NewApplication &application)
{
    return {
        {u"displayName"_s, application.name},
        {u"signInAudience"_s, u"AzureADMyOrg"_s},
        {u"publicClient"_s, QJsonObject{{u"redirectUris"_s, QJsonArray{application.redirect}}}},
        {u"requiredResourceAccess"_s, withRequested({}, application.requested)},
        {u"tags"_s, QJsonArray{application.uniqueName}}, // found by it also where its name is not known
    };
}

std::optional<ApplicationThere> applicationOf(const QJsonObject &json)
{
    const auto id = ObjectId::parse(json[u"id"].toString());
    const auto appId = ClientId::parse(json[u"appId"].toString());
    if (!id || !appId)
        return std::nullopt;
    ApplicationThere there{id->toString(), appId->toString(), cleaned(json[u"displayName"].toString())};
    for (const QJsonValue &value : json[u"passwordCredentials"].toArray()) {
        there.secrets +=
            {value[u"keyId"].toString().toLower(), cleaned(value[u"displayName"].toString()), value[u"hint"].toString(),
             QDateTime::fromString(value[u"endDateTime"].toString(), Qt::ISODateWithMs).toUTC()};
    }
    there.requiredAccess = json[u"requiredResourceAccess"].toArray();
    return there;
}

tl::unexpected<Failure> wrongShape(const Answer &answer, const QString &lacks)
{
    return fail(FailureCode::AnswerWrongShape, answer.host, {{u"lacks"_s, lacks}});
}

bool isOf(const QJsonValue &entry, const RequestedAccess &access)
{
    return entry[u"type"].toString() == "Role"_L1 && entry[u"id"].toString().toLower() == access.id;
}

} // namespace

BatchItem upsertApplication(const NewApplication &application)
{
    BatchItem made = item(u"application"_s, u"PATCH"_s,
                          u"/applications(uniqueName="_s + quoted(application.uniqueName) + u')', bodyOf(application));
    made.headers = {{u"Prefer"_s, u"create-if-missing"_s}};
    return made;
}
BatchItem postApplication(const NewApplication &application)
{
    return item(u"application"_s, u"POST"_s, u"/applications"_s, bodyOf(application));
}
BatchItem askApplicationNamed(const QString &uniqueName)
{
    return {u"named"_s, u"/applications(uniqueName="_s + quoted(uniqueName) + u")?$select="_s + ApplicationFields};
}
BatchItem askApplicationsTagged(const QString &tag)
{
    return {u"tagged"_s,
            u"/applications?$filter=tags/any(t:t%20eq%20"_s + quoted(tag) + u")&$select="_s + ApplicationFields};
}
BatchItem askApplicationThere(const QString &applicationId)
{
    return {u"there"_s, u"/applications/"_s + encoded(applicationId) + u"?$select="_s + ApplicationFields};
}
BatchItem askApplicationOf(const ClientId &client)
{
    return {u"there"_s, u"/applications(appId='"_s + client.toString() + u"')?$select="_s + ApplicationFields};
}
BatchItem askOwners(const QString &applicationId)
{
    return {u"owners"_s, u"/applications/"_s + encoded(applicationId) + u"/owners?$select=id"_s};
}
BatchItem askGrantsOf(const QString &principalId)
{
    return {u"grants"_s, u"/servicePrincipals/"_s + encoded(principalId) + u"/appRoleAssignments?$top=999"_s};
}
BatchItem requestPermissions(const QString &applicationId, const QJsonArray &requiredAccess)
{
    return item(u"requests"_s, u"PATCH"_s, u"/applications/"_s + encoded(applicationId),
                {{u"requiredResourceAccess"_s, requiredAccess}});
}
BatchItem deleteApplication(const QString &applicationId)
{
    return item(u"application"_s, u"DELETE"_s, u"/applications/"_s + encoded(applicationId));
}
BatchItem postPrincipal(const QString &id, const QString &clientId)
{
    return item(id, u"POST"_s, u"/servicePrincipals"_s, {{u"appId"_s, clientId}});
}
BatchItem deletePrincipal(const QString &principalId)
{
    return item(u"principal"_s, u"DELETE"_s, u"/servicePrincipals/"_s + encoded(principalId));
}
BatchItem addSecret(const QString &applicationId, const QString &name, const QDateTime &ends)
{
    const QJsonObject credential{{u"displayName"_s, name}, {u"endDateTime"_s, ends.toUTC().toString(Qt::ISODate)}};
    return item(u"secret"_s, u"POST"_s, u"/applications/"_s + encoded(applicationId) + u"/addPassword"_s,
                {{u"passwordCredential"_s, credential}});
}
BatchItem removeSecret(const QString &applicationId, const QString &keyId)
{
    return item(u"remove-"_s + keyId, u"POST"_s, u"/applications/"_s + encoded(applicationId) + u"/removePassword"_s,
                {{u"keyId"_s, keyId}});
}
BatchItem grantPermission(const QString &id, const QString &principalId, const QString &resourceId,
                          const QString &appRoleId)
{
    return item(id, u"POST"_s, u"/servicePrincipals/"_s + encoded(resourceId) + u"/appRoleAssignedTo"_s,
                {{u"principalId"_s, principalId}, {u"resourceId"_s, resourceId}, {u"appRoleId"_s, appRoleId}});
}
BatchItem removeGrant(const QString &id, const QString &principalId, const QString &assignmentId)
{
    return item(id, u"DELETE"_s,
                u"/servicePrincipals/"_s + encoded(principalId) + u"/appRoleAssignments/"_s + encoded(assignmentId));
}
BatchItem assignRole(const QString &id, const QString &principalId, const QString &templateId, const QString &unit)
{
    return item(id, u"POST"_s, u"/roleManagement/directory/roleAssignments"_s,
                {{u"@odata.type"_s, u"#microsoft.graph.unifiedRoleAssignment"_s},
                 {u"roleDefinitionId"_s, templateId},
                 {u"principalId"_s, principalId},
                 {u"directoryScopeId"_s, roleScope(unit)}});
}
BatchItem removeRole(const QString &id, const QString &assignmentId)
{
    return item(id, u"DELETE"_s, u"/roleManagement/directory/roleAssignments/"_s + encoded(assignmentId));
}
BatchItem addOwner(const Cloud &cloud, const QString &applicationId, const QString &principalId)
{
    const QUrl object = below(cloud.graph, "v1.0/directoryObjects/" + encoded(principalId).toLatin1());
    return item(u"owner"_s, u"POST"_s, u"/applications/"_s + encoded(applicationId) + u"/owners/$ref"_s,
                {{u"@odata.id"_s, QString::fromLatin1(object.toEncoded())}});
}
BatchItem removeOwner(const QString &applicationId, const QString &principalId)
{
    return item(u"owner"_s, u"DELETE"_s,
                u"/applications/"_s + encoded(applicationId) + u"/owners/"_s + encoded(principalId) + u"/$ref"_s);
}

QJsonArray withRequested(const QJsonArray &required, const QList<RequestedAccess> &added)
{
    QJsonArray all = required;
    for (const RequestedAccess &access : added) {
        qsizetype at = 0;
        while (at < all.size() && all.at(at)[u"resourceAppId"].toString().toLower() != access.resourceAppId)
            ++at;
        QJsonObject resource =
            at < all.size() ? all.at(at).toObject() : QJsonObject{{u"resourceAppId"_s, access.resourceAppId}};
        QJsonArray entries = resource[u"resourceAccess"].toArray();
        if (std::any_of(entries.cbegin(), entries.cend(),
                        [&access](const QJsonValue &entry) { return isOf(entry, access); }))
            continue;
        entries += QJsonObject{{u"id"_s, access.id}, {u"type"_s, u"Role"_s}};
        resource.insert(u"resourceAccess"_s, entries);
        if (at < all.size())
            all.replace(at, resource);
        else
            all += resource;
    }
    return all;
}

QJsonArray withoutRequested(const QJsonArray &required, const QList<RequestedAccess> &removed)
{
    QJsonArray left;
    for (const QJsonValue &value : required) {
        QJsonObject resource = value.toObject();
        const QString api = resource[u"resourceAppId"].toString().toLower();
        QJsonArray entries;
        for (const QJsonValue &entry : resource[u"resourceAccess"].toArray()) {
            if (std::none_of(removed.cbegin(), removed.cend(), [&](const RequestedAccess &access) {
                    return access.resourceAppId == api && isOf(entry, access);
                }))
                entries += entry;
        }
        if (entries.isEmpty()) // an API of which nothing is asked is not listed
            continue;
        resource.insert(u"resourceAccess"_s, entries);
        left += resource;
    }
    return left;
}

QString roleScope(const QString &unit) { return unit.isEmpty() ? u"/"_s : u"/administrativeUnits/"_s + unit; }

Result<ApplicationThere> readApplicationThere(const Answer &answer)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    const std::optional<ApplicationThere> there = applicationOf(*json);
    if (!there)
        return wrongShape(answer, u"id and appId"_s);
    return *there;
}

Result<GraphPage<ApplicationThere>> readApplicationsThere(const Answer &answer)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    if (!(*json)[u"value"].isArray())
        return wrongShape(answer, u"value"_s);
    GraphPage<ApplicationThere> page;
    for (const QJsonValue &value : (*json)[u"value"].toArray()) {
        const std::optional<ApplicationThere> there = applicationOf(value.toObject());
        if (!there)
            return wrongShape(answer, u"id and appId"_s);
        page.rows += *there;
    }
    page.next = QUrl((*json)[u"@odata.nextLink"].toString(), QUrl::StrictMode);
    return page;
}

Result<MadeSecret> readMadeSecret(const Answer &answer)
{
    const Result<QJsonObject> json = readSecretObject(answer);
    if (!json)
        return fail(json.error());
    MadeSecret made{(*json)[u"keyId"].toString().toLower(),
                    QDateTime::fromString((*json)[u"endDateTime"].toString(), Qt::ISODateWithMs).toUTC(),
                    {}};
    QString text = (*json)[u"secretText"].toString();
    if (made.keyId.isEmpty() || text.isEmpty())
        return wrongShape(answer, u"keyId and secretText"_s);
    made.value = Secret(text);
    wipe(text);
    return made;
}

Result<QString> readMadeId(const Answer &answer)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    const QString id = (*json)[u"id"].toString();
    if (id.isEmpty())
        return wrongShape(answer, u"id"_s);
    return id;
}

Result<GraphPage<QString>> readIds(const Answer &answer)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    if (!(*json)[u"value"].isArray())
        return wrongShape(answer, u"value"_s);
    GraphPage<QString> page;
    for (const QJsonValue &value : (*json)[u"value"].toArray())
        page.rows += value[u"id"].toString().toLower();
    page.next = QUrl((*json)[u"@odata.nextLink"].toString(), QUrl::StrictMode);
    return page;
}

bool succeeded(const Answer &answer) { return answer.status >= 200 && answer.status < 300; }

QStringList errorCodes(const Answer &answer)
{
    QStringList codes;
    QJsonObject error = QJsonDocument::fromJson(answer.body).object()[u"error"].toObject();
    for (int depth = 0; depth < 8 && !error.isEmpty(); ++depth) {
        codes += error[u"code"].toString();
        for (const QJsonValue &detail : error[u"details"].toArray())
            codes += detail[u"code"].toString();
        error = error.contains(u"innerError") ? error[u"innerError"].toObject() : error[u"innererror"].toObject();
    }
    codes.removeAll(QString());
    return codes;
}

Failure readPersonError(const Answer &answer)
{
    Failure failure = readGraphError(answer);
    const QStringList codes = errorCodes(answer);
    if (answer.status == 401) {
        failure.code = FailureCode::SignInEnded;
        return failure;
    }
    // Policies answer 400, some of them 403 in the field: what they are called counts before the status.
    for (const QString &code : codes) {
        if (code == "CredentialTypeNotAllowedAsPerAppPolicy"_L1)
            failure.code = FailureCode::SecretsForbidden;
        else if (code == "CredentialInvalidLifetimeAsPerAppPolicy"_L1 || code == "InvalidKeyEndDate"_L1)
            failure.code = FailureCode::SecretLifeRefused;
        else if (code.endsWith("AsPerAppPolicy"_L1))
            failure.code = FailureCode::PolicyRefused;
        else
            continue;
        failure.subject = failure.code == FailureCode::PolicyRefused ? cleaned(code) : QString();
        return failure;
    }
    if (answer.status == 403) {
        failure.code = FailureCode::PersonMayNot;
        failure.subject.clear();
    }
    return failure;
}

bool notKnownYet(const Answer &answer)
{
    if (answer.status == 404)
        return true;
    if (answer.status != 400)
        return false;
    const QStringList codes = errorCodes(answer);
    return codes.contains("NoBackingApplicationObject"_L1) || codes.contains("Request_ResourceNotFound"_L1) ||
           codes.contains("ResourceNotFound"_L1) || codes.contains("PrincipalNotFound"_L1) ||
           codes.contains("SubjectNotFound"_L1);
}

bool conflicts(const Answer &answer)
{
    if (answer.status == 409)
        return true;
    const QStringList codes = answer.status == 400 ? errorCodes(answer) : QStringList();
    return codes.contains("ObjectConflict"_L1) || codes.contains("ConflictingObjects"_L1);
}

bool maybeThere(const Answer &answer)
{
    if (conflicts(answer))
        return true;
    return answer.status == 400 && !notKnownYet(answer) &&
           readPersonError(answer).code == FailureCode::UnexpectedStatus;
}

bool upsertUnknown(const Answer &answer)
{
    return (answer.status == 400 && !conflicts(answer) &&
            readPersonError(answer).code == FailureCode::UnexpectedStatus) ||
           answer.status == 404 || answer.status == 405 || answer.status == 501;
}

} // namespace TenantLink
