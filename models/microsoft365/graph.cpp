#include "models/microsoft365/graph.h"

#include "models/domain/text.h"

#include <QJsonArray>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Service plan MCOEV, "Phone System": inside Teams Phone Standard, E5 and others (microsoft365.md 4.3).
constexpr auto TeamsPhonePlan = "4828c8ec-dc2e-4779-b502-87ac9ce28ab7"_L1;
/// Service plan TEAMS1, "Microsoft Teams" (Microsoft: Product names and service plan identifiers for licensing).
constexpr auto TeamsPlan = "57ff2da0-773e-42df-b2af-ffb7a2317929"_L1;

QString textOf(const QJsonObject &json, QStringView key) { return cleaned(json[key].toString()); }
/// Ids are compared, so their case must not matter.
QString idOf(const QJsonObject &json, QStringView key) { return json[key].toString().toLower(); }
QDateTime timeOf(const QJsonObject &json, QStringView key)
{
    return QDateTime::fromString(json[key].toString(), Qt::ISODateWithMs).toUTC();
}

tl::unexpected<Failure> wrongShape(const Answer &answer, const QString &lacks)
{
    return fail(FailureCode::AnswerWrongShape, answer.host, {{u"lacks"_s, lacks}});
}

template <class T, class ReadRow>
Result<GraphPage<T>> readList(const Answer &answer, ReadRow readRow)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    if (!(*json)[u"value"].isArray())
        return wrongShape(answer, u"value"_s);
    GraphPage<T> page;
    for (const QJsonValue &value : (*json)[u"value"].toArray()) {
        if (!value.isObject())
            return wrongShape(answer, u"objects in value"_s);
        page.rows += readRow(value.toObject());
    }
    if (json->contains(u"@odata.nextLink")) {
        page.next = QUrl((*json)[u"@odata.nextLink"].toString(), QUrl::StrictMode);
        if (!page.next.isValid() || page.next.isEmpty())
            return wrongShape(answer, u"a readable @odata.nextLink"_s);
    }
    return page;
}

template <class T, class ReadRow>
Result<T> readOne(const Answer &answer, ReadRow readRow)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    const std::optional<T> row = readRow(*json);
    if (!row)
        return wrongShape(answer, u"id"_s);
    return *row;
}

QList<PasswordCredential> secretsOf(const QJsonObject &json)
{
    QList<PasswordCredential> secrets;
    for (const QJsonValue &value : json[u"passwordCredentials"].toArray()) {
        const QJsonObject secret = value.toObject();
        secrets += {idOf(secret, u"keyId"), textOf(secret, u"displayName"), secret[u"hint"].toString(),
                    timeOf(secret, u"endDateTime")};
    }
    return secrets;
}

} // namespace

QUrl batchUrl(const Cloud &cloud) { return below(cloud.graph, "v1.0/$batch"); }
QUrl graphUrl(const Cloud &cloud, const BatchItem &item) { return below(cloud.graph, "v1.0" + item.url.toLatin1()); }

bool isOwnGraph(const Cloud &cloud, const QUrl &url)
{
    const int standard = cloud.graph.scheme() == "https"_L1 ? 443 : 80;
    return url.isValid() && url.userInfo().isEmpty() && url.scheme() == cloud.graph.scheme() &&
           url.host().compare(cloud.graph.host(), Qt::CaseInsensitive) == 0 &&
           url.port(standard) == cloud.graph.port(standard);
}

BatchItem askOrganization()
{
    return {u"organization"_s, u"/organization?$select=id,displayName,verifiedDomains,tenantType,countryLetterCode"_s};
}
BatchItem askServicePrincipal(const ClientId &client)
{
    return {u"principal"_s,
            u"/servicePrincipals(appId='"_s + client.toString() +
                u"')?$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,passwordCredentials"_s};
}
BatchItem askGrants(const ClientId &client)
{
    return {u"grants"_s, u"/servicePrincipals(appId='"_s + client.toString() + u"')/appRoleAssignments?$top=999"_s};
}
BatchItem askApi(const QString &apiId)
{
    return {u"api-"_s + apiId, u"/servicePrincipals(appId='"_s + apiId + u"')?$select=id,appRoles"_s};
}
BatchItem askApplication(const ClientId &client)
{
    return {
        u"application"_s,
        u"/applications(appId='"_s + client.toString() +
            u"')?$select=id,displayName,signInAudience,passwordCredentials,keyCredentials,requiredResourceAccess"_s};
}
BatchItem askSkus()
{
    return {u"skus"_s,
            u"/subscribedSkus?$select=skuId,skuPartNumber,appliesTo,capabilityStatus,consumedUnits,prepaidUnits,"
            "servicePlans"_s};
}
BatchItem askRoleAssignments(const ObjectId &principal)
{
    return {u"roles-"_s + principal.toString(),
            u"/roleManagement/directory/roleAssignments?$filter=principalId%20eq%20'"_s + principal.toString() +
                u"'"_s};
}
BatchItem askRolesHeld(const ClientId &client)
{
    return {
        u"held"_s,
        u"/servicePrincipals(appId='"_s + client.toString() +
            u"')/transitiveMemberOf/microsoft.graph.directoryRole?$count=true&$select=id,displayName,roleTemplateId"_s,
        true};
}
BatchItem askMemberships(const ObjectId &principal)
{
    return {u"memberships"_s, u"/servicePrincipals/"_s + principal.toString() + u"/transitiveMemberOf"_s};
}

Result<GraphPage<Organization>> readOrganizations(const Answer &answer)
{
    return readList<Organization>(answer, [](const QJsonObject &json) {
        Organization organization{idOf(json, u"id"), textOf(json, u"displayName"), {}};
        for (const QJsonValue &domain : json[u"verifiedDomains"].toArray()) {
            if (domain[u"isInitial"].toBool())
                organization.initialDomain = cleaned(domain[u"name"].toString());
        }
        return organization;
    });
}

Result<ServicePrincipal> readServicePrincipal(const Answer &answer)
{
    return readOne<ServicePrincipal>(answer, [](const QJsonObject &json) -> std::optional<ServicePrincipal> {
        const auto id = ObjectId::parse(json[u"id"].toString());
        if (!id)
            return std::nullopt;
        return ServicePrincipal{*id,
                                idOf(json, u"appId"),
                                textOf(json, u"displayName"),
                                json[u"accountEnabled"].toBool(true),
                                idOf(json, u"appOwnerOrganizationId"),
                                secretsOf(json)};
    });
}

Result<ResourceApi> readApi(const Answer &answer)
{
    return readOne<ResourceApi>(answer, [](const QJsonObject &json) -> std::optional<ResourceApi> {
        const auto id = ObjectId::parse(json[u"id"].toString());
        if (!id)
            return std::nullopt;
        ResourceApi api{*id, {}};
        for (const QJsonValue &role : json[u"appRoles"].toArray())
            api.roles += {role[u"id"].toString().toLower(), cleaned(role[u"value"].toString())};
        return api;
    });
}

Result<Application> readApplication(const Answer &answer)
{
    return readOne<Application>(answer, [](const QJsonObject &json) -> std::optional<Application> {
        if (!ObjectId::parse(json[u"id"].toString()))
            return std::nullopt;
        Application application{textOf(json, u"displayName"), secretsOf(json), {}};
        for (const QJsonValue &resource : json[u"requiredResourceAccess"].toArray()) {
            for (const QJsonValue &access : resource[u"resourceAccess"].toArray()) {
                if (access[u"type"].toString() == "Role"_L1)
                    application.requested +=
                        {resource[u"resourceAppId"].toString().toLower(), access[u"id"].toString().toLower()};
            }
        }
        return application;
    });
}

Result<GraphPage<AppRoleAssignment>> readGrants(const Answer &answer)
{
    return readList<AppRoleAssignment>(answer, [](const QJsonObject &json) {
        return AppRoleAssignment{idOf(json, u"appRoleId"), idOf(json, u"resourceId"),
                                 textOf(json, u"resourceDisplayName"), json[u"id"].toString()};
    });
}

Result<GraphPage<RoleAssignment>> readRoleAssignments(const Answer &answer)
{
    return readList<RoleAssignment>(answer, [](const QJsonObject &json) {
        return RoleAssignment{idOf(json, u"roleDefinitionId"), idOf(json, u"principalId"),
                              textOf(json, u"directoryScopeId"), json[u"id"].toString()};
    });
}

Result<GraphPage<Membership>> readMemberships(const Answer &answer)
{
    return readList<Membership>(answer, [](const QJsonObject &json) {
        const QString type = json[u"@odata.type"].toString();
        Membership membership{Membership::Kind::Other, idOf(json, u"id"), textOf(json, u"displayName"),
                              idOf(json, u"roleTemplateId"),
                              !json.contains(u"isAssignableToRole") || json[u"isAssignableToRole"].toBool()};
        // The cast of askRolesHeld() leaves the type out: only roles come then.
        if (type == "#microsoft.graph.directoryRole"_L1 || (type.isEmpty() && !membership.templateId.isEmpty()))
            membership.kind = Membership::Kind::Role;
        else if (type == "#microsoft.graph.group"_L1)
            membership.kind = Membership::Kind::Group;
        return membership;
    });
}

Result<GraphPage<Sku>> readSkus(const Answer &answer)
{
    return readList<Sku>(answer, [](const QJsonObject &json) {
        const QString status = json[u"capabilityStatus"].toString();
        Sku sku{textOf(json, u"skuPartNumber"), json[u"prepaidUnits"][u"enabled"].toInt(),
                json[u"consumedUnits"].toInt(), status == "Enabled"_L1 || status == "Warning"_L1, false};
        sku.id = idOf(json, u"skuId");
        sku.forUsers = json[u"appliesTo"].toString(u"User"_s).compare("User"_L1, Qt::CaseInsensitive) == 0;
        for (const QJsonValue &value : json[u"servicePlans"].toArray()) {
            const QString plan = value[u"servicePlanId"].toString().toLower();
            sku.teamsPhone |= plan == TeamsPhonePlan;
            sku.teams |= plan == TeamsPlan;
        }
        return sku;
    });
}

} // namespace TenantLink
