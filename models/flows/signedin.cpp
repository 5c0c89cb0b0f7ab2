#include "models/flows/signedin.h"

#include "models/domain/text.h"
#include "models/flows/lists.h"
#include "models/flows/web.h"
#include "models/microsoft365/graphwrites.h"
#include "models/microsoft365/knownroles.h"
#include "models/microsoft365/people.h"
#include "models/microsoft365/usertoken.h"
#include "models/ports/clock.h"

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto PrivilegedRoleAdministrator = "e8611ab8-c189-46e8-94e1-60213ab1f814"_L1;
constexpr auto ApplicationAdministrator = "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_L1;
constexpr auto CloudApplicationAdministrator = "158c047a-c907-4556-b7ef-446551a6b5f7"_L1;

/// A server's Date has whole seconds, and answers take their time.
constexpr int SlackSeconds = 5;

/// A token that is refused everywhere is over: 401, whatever the reason.
Failure named(Failure failure)
{
    const bool refused = failure.code == FailureCode::UnexpectedStatus &&
                         std::any_of(failure.technical.cbegin(), failure.technical.cend(), [](const auto &line) {
                             return line.first == "status"_L1 && line.second == "401"_L1;
                         });
    if (refused)
        failure.code = FailureCode::SignInEnded;
    return failure;
}

Task<Result<QList<HeldRole>>> rolesHeld(Ports ports, Cloud cloud, Secret token, Result<GraphPage<PersonsRole>> first,
                                        Cancel cancel)
{
    const Result<QList<PersonsRole>> rows = co_await allPages(ports, cloud, token, first, &readMyRoles, cancel);
    if (!rows)
        co_return fail(named(rows.error()));
    QList<HeldRole> roles;
    for (const PersonsRole &row : *rows)
        roles += HeldRole{row.templateId, row.name.isEmpty() ? knownRoleName(row.templateId) : row.name};
    co_return roles;
}

/// Was nobody assigned to the application before this sign-in began, by the server's clock?
Task<bool> addedSince(Ports ports, Cloud cloud, Secret token, ObjectId principal, QDateTime began, Cancel cancel)
{
    const HttpRequest request = graphGet(cloud, token, usersOfUrl(cloud, principal));
    const Result<Answer> answer = co_await sendPatiently(ports, request, cancel);
    if (!answer || answer->status != 200)
        co_return false;
    const Result<GraphPage<QDateTime>> page = readUsersOf(*answer);
    const QDateTime serverNow = readHttpDate(answer->date);
    const QDateTime localNow = ports.clock->now();
    if (!page || page->rows.isEmpty() || !page->next.isEmpty() || !began.isValid())
        co_return false;
    const qint64 ahead = serverNow.isValid() ? localNow.secsTo(serverNow) : 0;
    const QDateTime since = began.addSecs(ahead - SlackSeconds);
    co_return std::all_of(page->rows.cbegin(), page->rows.cend(),
                          [&since](const QDateTime &made) { return made.isValid() && made >= since; });
}

Task<Result<SignInApp>> signInApp(Ports ports, Cloud cloud, Secret token, Result<SignInPrincipal> principal,
                                  TenantId tenant, QDateTime began, Cancel cancel)
{
    if (!principal)
        co_return fail(named(principal.error()));
    SignInApp app{principal->id, principal->name, principal->publisher, principal->ownerTenant, false};
    // An application of the tenant's own was registered there on purpose: it is not asked about.
    const std::optional<ObjectId> id = ObjectId::parse(principal->id);
    if (id && app.ownerTenant != tenant.toString())
        app.addedNow = co_await addedSince(ports, cloud, token, *id, began, cancel);
    co_return app;
}

/// Partner (GDAP) accounts are not in the directory: only the token knows who it is.
Person fromToken(const Secret &token)
{
    const UserHints hints = readUserHints(token);
    return {hints.person ? hints.person->toString() : QString(), hints.upn, hints.name, true};
}

/// A token for Exchange opens nothing of Graph's, and is good for one thing: it alone says who it is, if it does.
bool isForAnotherService(const Access &access)
{
    return std::any_of(access.scopes.cbegin(), access.scopes.cend(),
                       [](const QString &scope) { return scope.contains("://"_L1); });
}

SignedIn withoutLook(const Access &access)
{
    SignedIn in;
    in.access = access;
    const Person person = fromToken(access.token);
    in.personId = person.id;
    in.upn = person.upn;
    in.personName = person.name;
    in.tenant = access.tenant;
    in.roles = fail(FailureCode::Forbidden);
    in.app = fail(FailureCode::Forbidden);
    return in;
}

} // namespace

Task<Result<SignedIn>> lookAround(Ports ports, Access access, QDateTime signInBegan, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    const std::optional<ClientId> client = ClientId::parse(access.clientId);
    if (!known || !client)
        co_return fail(FailureCode::NotFoundThere, known ? access.clientId : access.cloudId);
    if (isForAnotherService(access))
        co_return withoutLook(access);
    const Cloud cloud = *known;
    const BatchItem me = askMe();
    const BatchItem home = askHome();
    const BatchItem roles = askMyRoles();
    const BatchItem app = askSignInPrincipal(*client);
    const QList<BatchItem> items{me, home, roles, app};
    const Result<QHash<QString, Answer>> answers = co_await sendBatch(ports, cloud, access.token, items, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!answers)
        co_return fail(named(answers.error()));

    const Result<Home> organization = factOf(answers, home.id, &readHome);
    if (!organization)
        co_return fail(named(organization.error()));
    if (organization->id != access.tenant.toString())
        co_return fail(FailureCode::SignInOtherTenant, access.tenant.toString(),
                       {{u"signed in to"_s, QString(organization->name + u' ' + organization->id)}});
    Result<Person> person = factOf(answers, me.id, &readMe);
    const bool notInDirectory = !person && person.error().code == FailureCode::NotFoundThere;
    if (notInDirectory)
        person = fromToken(access.token);
    if (!person)
        co_return fail(named(person.error()));

    const Result<GraphPage<PersonsRole>> firstRoles = factOf(answers, roles.id, &readMyRoles);
    const Result<SignInPrincipal> principal = factOf(answers, app.id, &readSignInPrincipal);
    Task<Result<QList<HeldRole>>> rolesTask = rolesHeld(ports, cloud, access.token, firstRoles, cancel);
    Task<Result<SignInApp>> appTask =
        signInApp(ports, cloud, access.token, principal, access.tenant, signInBegan, cancel);
    SignedIn in;
    in.access = access;
    in.personId = person->id;
    in.upn = person->upn;
    in.personName = person->name;
    in.guest = person->guest;
    in.tenant = access.tenant;
    in.tenantName = organization->name;
    in.initialDomain = organization->initialDomain;
    in.domains = organization->domains;
    const Result<QList<HeldRole>> held = co_await rolesTask;
    const Result<SignInApp> through = co_await appTask;
    in.roles = held;
    in.app = through;
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    co_return in;
}

Task<Result<QList<AdministrativeUnit>>> administrativeUnits(Ports ports, Access access, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    if (!known)
        co_return fail(FailureCode::NotFoundThere, access.cloudId);
    const Cloud cloud = *known;
    const HttpRequest request = graphGet(cloud, access.token, unitsUrl(cloud));
    const Result<Answer> answer = co_await sendPatiently(ports, request, cancel);
    if (!answer)
        co_return fail(answer.error());
    if (answer->status != 200)
        co_return fail(named(readGraphError(*answer)));
    const Result<GraphPage<Unit>> first = readUnits(*answer);
    const Result<QList<Unit>> rows = co_await allPages(ports, cloud, access.token, first, &readUnits, cancel);
    if (!rows)
        co_return fail(named(rows.error()));
    QList<AdministrativeUnit> units;
    for (const Unit &row : *rows) {
        if (ObjectId::parse(row.id))
            units += AdministrativeUnit{row.id, row.name.isEmpty() ? row.id : row.name};
    }
    std::sort(units.begin(), units.end(), [](const AdministrativeUnit &a, const AdministrativeUnit &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    co_return units;
}

Rights rightsOf(const Result<QList<HeldRole>> &roles)
{
    if (!roles)
        return {};
    const auto holds = [&roles](QLatin1StringView role) {
        return std::any_of(roles->cbegin(), roles->cend(),
                           [role](const HeldRole &held) { return held.templateId == role; });
    };
    if (holds(GlobalAdministratorRole))
        return {May::Yes, May::Yes, May::Yes};
    const bool applications = holds(ApplicationAdministrator) || holds(CloudApplicationAdministrator);
    const bool privileged = holds(PrivilegedRoleAdministrator);
    // A role without its template id may be any role.
    const May otherwise = holds(""_L1) ? May::Unknown : May::No;
    // Where the tenant lets them, ordinary people register applications as well.
    return {applications ? May::Yes : May::Unknown, privileged ? May::Yes : otherwise,
            privileged ? May::Yes : otherwise};
}

Task<Outcome> removeSignInApp(Ports ports, Access access, SignInApp app, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    const std::optional<ObjectId> principal = ObjectId::parse(app.principalId);
    if (!known || !principal)
        co_return fail(FailureCode::NotFoundThere, known ? app.name : access.cloudId);
    HttpRequest request = graphGet(*known, access.token, principalUrl(*known, *principal));
    request.verb = HttpRequest::Verb::Delete;
    const Result<Answer> answer = co_await sendPatiently(ports, request, cancel);
    if (!answer)
        co_return fail(answer.error());
    if ((answer->status >= 200 && answer->status < 300) || answer->status == 404)
        co_return Outcome{};
    Failure failure = readPersonError(*answer); // a person may not, and nothing was read
    if (failure.code == FailureCode::PersonMayNot)
        failure.subject = u"Application Administrator"_s;
    co_return fail(failure);
}

} // namespace TenantLink
