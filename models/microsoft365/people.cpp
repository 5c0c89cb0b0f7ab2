#include "models/microsoft365/people.h"

#include "models/domain/text.h"

#include <QJsonArray>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QJsonObject &json, QStringView key) { return cleaned(json[key].toString()); }
QString idOf(const QJsonObject &json, QStringView key) { return json[key].toString().toLower(); }

tl::unexpected<Failure> wrongShape(const Answer &answer, const QString &lacks)
{
    return fail(FailureCode::AnswerWrongShape, answer.host, {{u"lacks"_s, lacks}});
}

template <class T, class ReadRow>
Result<GraphPage<T>> readRows(const Answer &answer, ReadRow readRow)
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

} // namespace

BatchItem askMe() { return {u"me"_s, u"/me?$select=id,displayName,userPrincipalName,userType"_s}; }
BatchItem askHome() { return {u"home"_s, u"/organization?$select=id,displayName,verifiedDomains"_s}; }
BatchItem askMyRoles()
{
    // The OData cast is an advanced query.
    return {u"myRoles"_s,
            u"/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true&$select=displayName,roleTemplateId"_s,
            true};
}
BatchItem askSignInPrincipal(const ClientId &client)
{
    return {u"signInApp"_s, u"/servicePrincipals(appId='"_s + client.toString() +
                                u"')?$select=id,appId,displayName,verifiedPublisher,appOwnerOrganizationId"_s};
}
QUrl usersOfUrl(const Cloud &cloud, const ObjectId &principal)
{
    return below(cloud.graph,
                 "v1.0/servicePrincipals/" + principal.toString().toLatin1() + "/appRoleAssignedTo?$top=999");
}

QUrl unitsUrl(const Cloud &cloud)
{
    return below(cloud.graph, "v1.0/directory/administrativeUnits?$select=id,displayName");
}

QUrl principalUrl(const Cloud &cloud, const ObjectId &principal)
{
    return below(cloud.graph, "v1.0/servicePrincipals/" + principal.toString().toLatin1());
}

Result<Person> readMe(const Answer &answer)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    Person person{idOf(*json, u"id"), textOf(*json, u"userPrincipalName"), textOf(*json, u"displayName")};
    if (!ObjectId::parse(person.id))
        return wrongShape(answer, u"id"_s);
    person.guest = (*json)[u"userType"].toString().compare("Guest"_L1, Qt::CaseInsensitive) == 0 ||
                   person.upn.contains("#EXT#"_L1, Qt::CaseInsensitive);
    return person;
}

Result<Home> readHome(const Answer &answer)
{
    const Result<GraphPage<Home>> page = readRows<Home>(answer, [](const QJsonObject &json) {
        Home home{idOf(json, u"id"), textOf(json, u"displayName"), {}, {}};
        for (const QJsonValue &value : json[u"verifiedDomains"].toArray()) {
            const QJsonObject domain = value.toObject();
            const QString name = textOf(domain, u"name");
            if (name.isEmpty())
                continue;
            home.domains += name;
            if (domain[u"isInitial"].toBool())
                home.initialDomain = name;
        }
        return home;
    });
    if (!page)
        return fail(page.error());
    if (page->rows.size() != 1 || !TenantId::parse(page->rows.first().id))
        return wrongShape(answer, u"one organization"_s);
    return page->rows.first();
}

Result<GraphPage<PersonsRole>> readMyRoles(const Answer &answer)
{
    return readRows<PersonsRole>(answer, [](const QJsonObject &json) {
        return PersonsRole{idOf(json, u"roleTemplateId"), textOf(json, u"displayName")};
    });
}

Result<SignInPrincipal> readSignInPrincipal(const Answer &answer)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    SignInPrincipal principal{idOf(*json, u"id"), textOf(*json, u"displayName"),
                              textOf((*json)[u"verifiedPublisher"].toObject(), u"displayName"),
                              idOf(*json, u"appOwnerOrganizationId")};
    if (!ObjectId::parse(principal.id))
        return wrongShape(answer, u"id"_s);
    if (!TenantId::parse(principal.ownerTenant))
        principal.ownerTenant.clear();
    return principal;
}

Result<GraphPage<QDateTime>> readUsersOf(const Answer &answer)
{
    return readRows<QDateTime>(answer, [](const QJsonObject &json) {
        return QDateTime::fromString(json[u"createdDateTime"].toString(), Qt::ISODateWithMs).toUTC();
    });
}

Result<GraphPage<Unit>> readUnits(const Answer &answer)
{
    return readRows<Unit>(answer, [](const QJsonObject &json) {
        return Unit{idOf(json, u"id"), textOf(json, u"displayName")};
    });
}

} // namespace TenantLink
