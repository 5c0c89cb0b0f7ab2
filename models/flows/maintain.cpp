#include "models/flows/maintain.h"

#include "models/flows/lists.h"
#include "models/flows/maintaining.h"
#include "models/microsoft365/knownroles.h"

#include <QCoreApplication>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QStringList apisOf(const Catalogue &catalogue)
{
    QStringList apis{GraphApiId.toString(), TeamsApiId.toString()};
    for (const Profile &profile : catalogue.profiles) {
        for (const PermissionEntry &entry : profile.permissions) {
            if (!apis.contains(entry.api))
                apis += entry.api;
        }
    }
    return apis;
}

/// The catalogue's own name, where the API's list could not be read.
QString catalogueName(const Catalogue &catalogue, const QString &appRoleId, QString *api)
{
    for (const Profile &profile : catalogue.profiles) {
        for (const PermissionEntry &entry : profile.permissions) {
            if (entry.id == appRoleId) {
                *api = entry.api;
                return entry.name;
            }
        }
    }
    return {};
}

RegistrationThere::Grant grantOf(const AppRoleAssignment &assignment, const QHash<QString, ResourceApi> &apis,
                                 const Catalogue &catalogue)
{
    RegistrationThere::Grant grant{
        {}, {}, assignment.appRoleId, assignment.id, assignment.resourceId, assignment.resourceName};
    for (auto api = apis.cbegin(); api != apis.cend(); ++api) {
        if (api->id.toString() != assignment.resourceId)
            continue;
        grant.apiId = api.key();
        for (const AppRole &role : api->roles) {
            if (role.id == assignment.appRoleId)
                grant.permission = role.value;
        }
        return grant;
    }
    if (!apis.contains(GraphApiId.toString())) // its list did not come: a well-known id has to do
        grant.permission = catalogueName(catalogue, assignment.appRoleId, &grant.apiId);
    return grant;
}

QList<RegistrationThere::Role> rolesOf(const QList<RoleAssignment> &direct, const QList<Membership> &held)
{
    QList<RegistrationThere::Role> roles;
    const auto nameOf = [&held](const QString &templateId) {
        QString name = knownRoleName(templateId);
        for (const Membership &membership : held) {
            if (name.isEmpty() && membership.templateId == templateId)
                name = membership.name;
        }
        return name.isEmpty() ? templateId : name;
    };
    for (const RoleAssignment &assignment : direct)
        roles += {assignment.templateId, nameOf(assignment.templateId), assignment.id, assignment.scope};
    for (const Membership &membership : held) {
        const bool listed =
            std::any_of(roles.cbegin(), roles.cend(), [&membership](const RegistrationThere::Role &role) {
                return role.templateId == membership.templateId;
            });
        if (!membership.templateId.isEmpty() && !listed)
            roles += {membership.templateId, nameOf(membership.templateId), {}, u"/"_s};
    }
    return roles;
}

bool grantedExactly(const RegistrationThere &there, const PermissionEntry &entry)
{
    return std::any_of(there.grants.cbegin(), there.grants.cend(), [&entry](const RegistrationThere::Grant &grant) {
        return grant.apiId == entry.api && grant.permission == entry.name;
    });
}

bool grantedByStronger(const RegistrationThere &there, const PermissionEntry &entry)
{
    return std::any_of(there.grants.cbegin(), there.grants.cend(), [&entry](const RegistrationThere::Grant &grant) {
        return grant.apiId == entry.api && entry.satisfiedBy.contains(grant.permission);
    });
}

bool unitPossible(const Profile &profile, const QString &templateId)
{
    return std::any_of(profile.roles.cbegin(), profile.roles.cend(), [&templateId](const RoleEntry &role) {
        return role.templateId == templateId && role.unitScopePossible;
    });
}

/// `forUnit`: an administrative unit will do where the role allows it.
bool holds(const RegistrationThere &there, const Profile &profile, const QString &templateId, bool forUnit)
{
    return std::any_of(there.roles.cbegin(), there.roles.cend(), [&](const RegistrationThere::Role &role) {
        return role.templateId == templateId &&
               (role.scope == "/"_L1 ||
                (forUnit && role.scope.startsWith("/administrativeUnits/"_L1) && unitPossible(profile, templateId)));
    });
}

const RoleSet *heldSet(const RegistrationThere &there, const Profile &profile, bool forUnit)
{
    for (const RoleSet &set : profile.sufficientRoles) {
        if (std::all_of(set.cbegin(), set.cend(),
                        [&](const QString &id) { return holds(there, profile, id, forUnit); }))
            return &set;
    }
    return nullptr;
}

QStringList missingRoles(const RegistrationThere &there, const Profile &profile)
{
    if (profile.sufficientRoles.isEmpty() || !there.rolesKnown || heldSet(there, profile, false))
        return {};
    if (heldSet(there, profile, true)) { // limited to a unit: Teams then needs to read the rest
        const QString readers = DirectoryReadersRole;
        return holds(there, profile, readers, false) ? QStringList() : QStringList{readers};
    }
    // What completes what is held with the least; the profile's first choice where nothing is held.
    std::optional<QStringList> best;
    qsizetype bestHeld = 0;
    for (const RoleSet &set : profile.sufficientRoles) {
        if (set.contains(GlobalAdministratorRole))
            continue;
        QStringList lacking;
        for (const QString &id : set) {
            if (!holds(there, profile, id, false))
                lacking += id;
        }
        const qsizetype held = set.size() - lacking.size();
        if (!best || lacking.size() < best->size() || (lacking.size() == best->size() && held > bestHeld)) {
            best = lacking;
            bestHeld = held;
        }
    }
    return best.value_or(QStringList());
}

} // namespace

Failure lookUpFailure(const Answer &answer)
{
    Failure failure = readGraphError(answer);
    if (answer.status == 401)
        failure.code = FailureCode::SignInEnded;
    else if (answer.status == 404)
        failure.code = FailureCode::RegistrationGone;
    return failure;
}

Task<Result<ApplicationThere>> findApplication(Ports ports, Cloud cloud, Secret token, QString clientId, Cancel cancel)
{
    const BatchItem item{u"there"_s,
                         u"/applications(appId='"_s + clientId +
                             u"')?$select=id,appId,displayName,passwordCredentials,requiredResourceAccess"_s};
    const QList<BatchItem> items{item};
    const Result<QHash<QString, Answer>> answers = co_await sendGraph(ports, cloud, token, items, cancel);
    if (!answers)
        co_return fail(answers.error());
    const Answer answer = answers->value(item.id);
    if (!succeeded(answer))
        co_return fail(lookUpFailure(answer));
    co_return readApplicationThere(answer);
}

Task<Result<RegistrationThere>> lookUpRegistration(Ports ports, Access access, QString clientId, Cancel cancel)
{
    const auto client = ClientId::parse(clientId);
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    if (!client || !known)
        co_return fail(FailureCode::RegistrationGone, cleaned(clientId, 60));
    const Cloud cloud = *known;
    const QStringList apiIds = apisOf(*ports.catalogue);
    BatchItem application = askApplication(*client);
    application.url.replace(u"$select=id,"_s, u"$select=id,appId,"_s);
    QList<BatchItem> items{application, askServicePrincipal(*client), askGrants(*client), askRolesHeld(*client)};
    for (const QString &api : apiIds)
        items += askApi(api);
    const Result<QHash<QString, Answer>> answers = co_await sendBatch(ports, cloud, access.token, items, cancel);
    if (!answers)
        co_return fail(answers.error());
    const auto answered = [&answers](const QString &id) { return answers->value(id); };

    if (!succeeded(answered(u"application"_s)))
        co_return fail(lookUpFailure(answered(u"application"_s)));
    const Result<ApplicationThere> found = readApplicationThere(answered(u"application"_s));
    if (!found)
        co_return fail(found.error());
    RegistrationThere there;
    there.applicationId = found->id;
    there.clientId = client->toString();
    there.name = found->name;
    for (const PasswordCredential &secret : found->secrets)
        there.secrets += {secret.keyId, secret.name, secret.hint, secret.ends};
    const Answer principalAnswer = answered(u"principal"_s);
    if (principalAnswer.status == 404)
        co_return there;
    if (!succeeded(principalAnswer))
        co_return fail(lookUpFailure(principalAnswer));
    const Result<ServicePrincipal> principal = readServicePrincipal(principalAnswer);
    if (!principal)
        co_return fail(principal.error());
    const ObjectId principalId = principal->id;
    there.principalId = principalId.toString();

    const QList<BatchItem> more{askRoleAssignments(principalId), askOwners(there.applicationId)};
    const Result<QHash<QString, Answer>> second = co_await sendBatch(ports, cloud, access.token, more, cancel);
    if (!second)
        co_return fail(second.error());
    const Result<GraphPage<AppRoleAssignment>> grantPage = factOf(answers, u"grants"_s, &readGrants);
    const Result<GraphPage<Membership>> heldPage = factOf(answers, u"held"_s, &readMemberships);
    const Result<GraphPage<RoleAssignment>> rolePage =
        factOf(second, askRoleAssignments(principalId).id, &readRoleAssignments);
    const Result<GraphPage<QString>> ownerPage = factOf(second, u"owners"_s, &readIds);
    const Result<QList<AppRoleAssignment>> grants =
        co_await allPages(ports, cloud, access.token, grantPage, &readGrants, cancel);
    if (!grants)
        co_return fail(grants.error());
    const Result<QList<Membership>> held =
        co_await allPages(ports, cloud, access.token, heldPage, &readMemberships, cancel);
    Result<QList<RoleAssignment>> roles =
        co_await allPages(ports, cloud, access.token, rolePage, &readRoleAssignments, cancel);
    if (!roles && roles.error().code != FailureCode::Forbidden)
        co_return fail(roles.error());
    const Result<QList<QString>> owners = co_await allPages(ports, cloud, access.token, ownerPage, &readIds, cancel);

    QHash<QString, ResourceApi> apis;
    for (const QString &id : apiIds) {
        const Result<ResourceApi> api = factOf(answers, askApi(id).id, &readApi);
        if (api)
            apis.insert(id, *api);
    }
    for (const AppRoleAssignment &grant : *grants)
        there.grants += grantOf(grant, apis, *ports.catalogue);
    there.rolesKnown = roles.has_value();
    if (roles) {
        // Assignments of another principal do not count, whatever the server sends.
        roles->removeIf([&there](const RoleAssignment &role) { return role.principalId != there.principalId; });
        there.roles = rolesOf(*roles, held ? *held : QList<Membership>());
    }
    there.ownsItself = owners && owners->contains(there.principalId);
    co_return there;
}

Provisioning missingPlan(const RegistrationThere &there, const Profile &profile, const Access &access,
                         const QString &key, const QStringList &optionalToo)
{
    Provisioning plan;
    plan.existing = true;
    plan.applicationId = there.applicationId;
    plan.clientId = there.clientId;
    plan.principalId = there.principalId;
    plan.plan.key = key;
    plan.plan.cloudId = access.cloudId;
    plan.plan.tenant = access.tenant;
    plan.plan.profileId = profile.id;
    plan.plan.signInClientId = access.clientId;
    for (const PermissionEntry &entry : profile.permissions) {
        const bool needed = entry.need != Need::Optional && !grantedByStronger(there, entry);
        if ((needed || optionalToo.contains(entry.name)) && !grantedExactly(there, entry))
            plan.plan.permissions += entry.name;
    }
    plan.plan.roles = missingRoles(there, profile);
    plan.plan.ownsItself =
        optionalToo.contains("Application.ReadWrite.OwnedBy"_L1) && !there.ownsItself; // useless without
    return plan;
}

Surplus surplusOf(const RegistrationThere &there, const Profile &profile)
{
    Surplus surplus;
    for (const RegistrationThere::Grant &grant : there.grants) {
        const bool wanted =
            std::any_of(profile.permissions.cbegin(), profile.permissions.cend(), [&](const PermissionEntry &entry) {
                if (entry.api != grant.apiId)
                    return false;
                const bool restsOnIt = entry.need != Need::Optional && entry.satisfiedBy.contains(grant.permission) &&
                                       !grantedExactly(there, entry);
                return entry.name == grant.permission || restsOnIt;
            });
        if (!wanted)
            surplus.grants += grant;
    }
    const RoleSet *enough = heldSet(there, profile, false);
    if (!enough)
        enough = heldSet(there, profile, true);
    for (const RegistrationThere::Role &role : there.roles) {
        if (role.assignmentId.isEmpty()) // through a group: nothing of its own to remove
            continue;
        const bool listed = std::any_of(profile.roles.cbegin(), profile.roles.cend(), [&role](const RoleEntry &entry) {
            return entry.templateId == role.templateId;
        });
        const bool alternative = std::any_of(profile.sufficientRoles.cbegin(), profile.sufficientRoles.cend(),
                                             [&role](const RoleSet &set) { return set.contains(role.templateId); });
        // Of the sets that would do one is enough; while none is complete, none of their roles is too much.
        const bool wanted = alternative ? !enough || enough->contains(role.templateId) : listed;
        if (!wanted)
            surplus.roles += role;
    }
    return surplus;
}

QString describe(const RegistrationThere::Grant &grant)
{
    const QString name = cleaned(grant.permission.isEmpty() ? grant.appRoleId : grant.permission);
    const QString api = cleaned(grant.resourceName.isEmpty() ? grant.apiId : grant.resourceName);
    return QCoreApplication::translate("Maintain", "Permission %1 of %2").arg(name, api);
}

QString describe(const RegistrationThere::Role &role)
{
    const QString name = cleaned(role.name);
    const auto prefix = "/administrativeUnits/"_L1;
    if (role.scope == "/"_L1)
        return QCoreApplication::translate("Maintain", "Role %1").arg(name);
    if (role.scope.startsWith(prefix))
        return QCoreApplication::translate("Maintain", "Role %1 for the administrative unit %2")
            .arg(name, cleaned(role.scope.mid(prefix.size())));
    return QCoreApplication::translate("Maintain", "Role %1 for %2").arg(name, cleaned(role.scope));
}

} // namespace TenantLink
