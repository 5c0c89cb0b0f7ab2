#include "models/flows/lists.h"
#include "models/flows/provisionrun.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostTries = 3;

/// Only this plan can have made what is found of that item: another's registration is full of what others made.
bool isOurs(const Running &run, const QString &item)
{
    return !run->notOurs.contains(item) && (!run->state.existing || run->unclear.contains(item));
}

void takeGrants(const Running &run, const QList<AppRoleAssignment> &there)
{
    QList<MadeGrant> &ours = run->state.grants;
    for (const QString &permission : run->state.plan.permissions) {
        const QString item = u"grant-"_s + permission;
        const auto access = accessOf(run, permission);
        const auto api = access ? run->apis.constFind(access->resourceAppId) : run->apis.constEnd();
        if (!access || api == run->apis.constEnd())
            continue;
        const QString resource = api->id.toString();
        const bool recorded = std::any_of(ours.cbegin(), ours.cend(),
                                          [&](const MadeGrant &grant) { return grant.permission == permission; });
        const auto found = std::find_if(there.cbegin(), there.cend(), [&](const AppRoleAssignment &assignment) {
            return assignment.appRoleId == access->id && assignment.resourceId == resource;
        });
        if (found != there.cend()) {
            run->present.insert(item);
            if (!recorded && isOurs(run, item))
                ours += {permission, found->id, resource};
            run->unclear.remove(item);
        } else if (recorded && lately(run)) {
            run->present.insert(item); // Microsoft said so; its lists are behind
        } else {
            run->present.remove(item);
        }
    }
}

void takeRoles(const Running &run, const QList<RoleAssignment> &there)
{
    QList<MadeRole> &ours = run->state.roles;
    for (const QString &role : run->state.plan.roles) {
        const QString scope = roleScope(unitOf(run->state.plan, role));
        const QString item = u"role-"_s + role;
        const bool recorded =
            std::any_of(ours.cbegin(), ours.cend(), [&](const MadeRole &made) { return made.templateId == role; });
        const auto found = std::find_if(there.cbegin(), there.cend(), [&](const RoleAssignment &assignment) {
            return assignment.templateId == role.toLower() && assignment.principalId == run->state.principalId &&
                   assignment.scope.compare(scope, Qt::CaseInsensitive) == 0;
        });
        if (found != there.cend()) {
            run->present.insert(item);
            if (!recorded && isOurs(run, item))
                ours += {role, found->id};
            run->unclear.remove(item);
        } else if (recorded && lately(run)) {
            run->present.insert(item);
        } else {
            run->present.remove(item);
        }
    }
}

/// What hangs on the enterprise application.
Task<Outcome> lookAtRights(Running run)
{
    const auto principal = ObjectId::parse(run->state.principalId);
    if (!principal)
        co_return Outcome{};
    const ProvisionPlan &plan = run->state.plan;
    QList<BatchItem> items;
    if (!plan.permissions.isEmpty())
        items += askGrantsOf(principal->toString());
    if (!plan.roles.isEmpty())
        items += askRoleAssignments(*principal);
    const bool owner = plan.ownsItself && !run->state.applicationId.isEmpty();
    if (owner)
        items += askOwners(run->state.applicationId);
    if (items.isEmpty())
        co_return Outcome{};
    const Result<QHash<QString, Answer>> answers =
        co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
    if (!answers)
        co_return fail(answers.error());
    for (const BatchItem &item : items) {
        const auto answer = answers->constFind(item.id);
        if (answer != answers->constEnd() && answer->status == 401)
            co_return fail(readPersonError(*answer));
    }
    if (!plan.permissions.isEmpty()) {
        const Result<GraphPage<AppRoleAssignment>> first = factOf(answers, u"grants"_s, &readGrants);
        const Result<QList<AppRoleAssignment>> all =
            co_await allPages(run->ports, run->cloud, run->token, first, &readGrants, run->cancel);
        if (all)
            takeGrants(run, *all);
        else if (all.error().code != FailureCode::NotFoundThere && all.error().code != FailureCode::Forbidden)
            co_return fail(all.error());
    }
    if (!plan.roles.isEmpty()) {
        const QString id = askRoleAssignments(*principal).id;
        const Result<GraphPage<RoleAssignment>> first = factOf(answers, id, &readRoleAssignments);
        const Result<QList<RoleAssignment>> all =
            co_await allPages(run->ports, run->cloud, run->token, first, &readRoleAssignments, run->cancel);
        if (all)
            takeRoles(run, *all);
        else if (all.error().code != FailureCode::NotFoundThere && all.error().code != FailureCode::Forbidden)
            co_return fail(all.error()); // who may not read roles may not assign them: the write will tell
    }
    if (owner) {
        const Result<GraphPage<QString>> first = factOf(answers, u"owners"_s, &readIds);
        const Result<QList<QString>> all =
            co_await allPages(run->ports, run->cloud, run->token, first, &readIds, run->cancel);
        if (all && all->contains(run->state.principalId)) {
            run->present.insert(u"owner"_s);
            run->state.madeOwner |= isOurs(run, u"owner"_s);
            run->unclear.remove(u"owner"_s);
        }
    }
    co_return Outcome{};
}

} // namespace

Task<Outcome> look(Running run)
{
    const auto client = ClientId::parse(run->state.clientId);
    if (!client)
        co_return Outcome{};
    for (int attempt = 0;; ++attempt) {
        const bool byId = !run->state.applicationId.isEmpty();
        QList<BatchItem> items{byId ? askApplicationThere(run->state.applicationId) : askApplicationOf(*client),
                               askServicePrincipal(*client)};
        items += askApis(run);
        const Result<QHash<QString, Answer>> answers =
            co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
        if (!answers)
            co_return fail(answers.error());
        takeApis(run, *answers);

        const Judged application = judge(answers, u"there"_s);
        if (application.how == Written::Done) {
            const Result<ApplicationThere> there = readApplicationThere(application.answer);
            if (!there)
                co_return fail(there.error());
            run->application = *there;
            run->secretsSeen |= !run->secret.isEmpty();
            run->state.applicationId = there->id;
        } else if (application.how != Written::NotYet) {
            co_return fail(application.failure);
        } else if (byId || !run->state.existing) {       // one of another tenant has no application object here
            if (!fresh(run) && attempt + 1 >= MostTries) // one 404 alone proves nothing
                co_return fail(FailureCode::RegistrationGone, run->state.plan.name);
            const Outcome waited = co_await waitABit(run, attempt);
            if (!waited)
                co_return waited;
            continue;
        }

        const Judged principal = judge(answers, u"principal"_s);
        if (principal.how == Written::Done) {
            const Result<ServicePrincipal> there = readServicePrincipal(principal.answer);
            if (!there)
                co_return fail(there.error());
            // Of an application of its own, it can be nobody else's.
            run->state.madePrincipal |= isOurs(run, u"principal"_s);
            run->unclear.remove(u"principal"_s);
            run->state.principalId = there->id.toString();
            run->present.insert(u"principal"_s);
        } else if (principal.how != Written::NotYet) {
            co_return fail(principal.failure);
        } else if (run->state.existing && !run->state.principalId.isEmpty() && attempt + 1 < MostTries) {
            const Outcome waited = co_await waitABit(run, attempt);
            if (!waited)
                co_return waited;
            continue;
        } else if (!lately(run)) {
            run->present.clear(); // what was recorded of it stays, until another one is made
            co_return Outcome{};
        }
        break;
    }
    const Outcome rights = co_await lookAtRights(run);
    co_return rights;
}

Task<Outcome> removeLostSecrets(Running run)
{
    if (!run->secret.isEmpty() || !run->application || run->state.plan.secretName.isEmpty())
        co_return Outcome{};
    const QList<PasswordCredential> secrets = run->application->secrets;
    for (const PasswordCredential &secret : secrets) {
        if (secret.name != run->state.plan.secretName && secret.keyId != run->state.secretKeyId)
            continue;
        for (int tries = 1;; ++tries) {
            const BatchItem item = removeSecret(run->state.applicationId, secret.keyId);
            const QList<BatchItem> items{item};
            const Result<QHash<QString, Answer>> answers =
                co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
            const Judged judged = judgeBare(answers, item.id);
            // A key that is gone is answered as a bad request.
            if (judged.how == Written::Done || judged.how == Written::MaybeThere || judged.how == Written::NotYet)
                break;
            if (judged.how != Written::Unclear || tries == MostTries)
                co_return fail(judged.failure);
        }
    }
    run->application->secrets.removeIf([&run](const PasswordCredential &secret) {
        return secret.name == run->state.plan.secretName || secret.keyId == run->state.secretKeyId;
    });
    run->state.secretKeyId.clear();
    co_return Outcome{};
}

} // namespace TenantLink
