#include "models/flows/check.h"

#include "models/domain/text.h"
#include "models/flows/apptoken.h"
#include "models/flows/lists.h"
#include "models/microsoft365/assess.h"
#include "models/microsoft365/claims.h"
#include "models/microsoft365/entra.h"
#include "models/microsoft365/graph.h"
#include "models/ports/clock.h"

#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// What the person typed, made ready: blanks and line ends around it are gone.
struct Input {
    QString tenant;
    QString client;
    Secret secret;
};

Input trimmed(const CheckRequest &request)
{
    QString text = request.secret.revealText();
    QString inner = text.trimmed();
    Input input{request.tenant.trimmed(), request.clientId.trimmed(), Secret(inner)};
    wipe(inner);
    wipe(text);
    return input;
}

bool looksLikeDomain(const QString &text)
{
    static const QRegularExpression domain(
        u"^(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}$"_s);
    return domain.match(text).hasMatch();
}

bool looksLikeSecret(const Secret &secret)
{
    QString text = secret.revealText();
    bool fine = text.size() <= 512;
    for (const QChar c : std::as_const(text))
        fine = fine && c.isPrint() && !c.isSpace();
    wipe(text);
    return fine;
}

CheckItem unavailable(CheckId id, const Failure &failure)
{
    CheckItem item{id, CheckState::CouldNotCheck, Finding::Unavailable};
    item.failure = failure.code;
    item.failureSubject = failure.subject;
    item.aadsts = failure.aadsts;
    item.technical = failure.technical;
    item.required = true;
    return item;
}

/// The items that the check did not get to: said, never left out.
void addNotReached(const Profile &profile, Report &report)
{
    const auto has = [&report](CheckId id) {
        return std::any_of(report.items.cbegin(), report.items.cend(),
                           [id](const CheckItem &item) { return item.id == id; });
    };
    const auto add = [&](CheckId id, bool required, const QString &part = {}) {
        CheckItem item{id, CheckState::CouldNotCheck, Finding::NotReached};
        item.required = required;
        item.part = part;
        report.items += item;
    };
    for (const CheckId id :
         {CheckId::Tenant, CheckId::GraphSignIn, CheckId::TeamsSignIn, CheckId::RightTenant, CheckId::RightClient}) {
        if (!has(id) && (id != CheckId::TeamsSignIn || profile.needsTeamsSignIn))
            add(id, true);
    }
    for (const PermissionEntry &entry : profile.permissions) {
        if (entry.need != Need::Optional)
            add(CheckId::Permission, entry.need == Need::Mandatory, entry.name);
    }
    if (!profile.sufficientRoles.isEmpty())
        add(CheckId::Roles, true);
    add(CheckId::SecretEnd, false);
}

CheckItem tenantItem(const Failure &failure)
{
    CheckItem item = unavailable(CheckId::Tenant, failure);
    if (failure.code == FailureCode::SignInRefused) {
        item.state = CheckState::Problem;
        item.finding = Finding::TenantUnknown;
        item.failure.reset();
        item.aadsts = failure.aadsts ? failure.aadsts : 90002; // "tenant not found": all that discovery can refuse
    }
    return item;
}

CheckItem signInItem(CheckId id, const Result<Token> &token)
{
    if (!token) {
        CheckItem item = unavailable(id, token.error());
        if (token.error().code == FailureCode::SignInRefused) {
            item.state = CheckState::Problem;
            item.finding = id == CheckId::TeamsSignIn ? Finding::TeamsRefused : Finding::SignInRefused;
            item.failure.reset();
        }
        return item;
    }
    CheckItem item{id, CheckState::Ok, Finding::SignInAccepted};
    item.required = true;
    return item;
}

template <class T>
using Pages = Task<Result<QList<T>>>;

/// Assignments of another principal do not count, whatever the server sends.
Result<QList<RoleAssignment>> onlyOf(Result<QList<RoleAssignment>> assignments, const QString &principal)
{
    if (assignments)
        assignments->removeIf(
            [&principal](const RoleAssignment &assignment) { return assignment.principalId != principal; });
    return assignments;
}

Task<Result<QList<RoleAssignment>>> assignmentsOf(Ports ports, Cloud cloud, Secret token,
                                                  Result<QHash<QString, Answer>> answers, ObjectId principal,
                                                  Cancel cancel)
{
    const Result<GraphPage<RoleAssignment>> first =
        factOf(answers, askRoleAssignments(principal).id, &readRoleAssignments);
    Result<QList<RoleAssignment>> all = co_await allPages(ports, cloud, token, first, &readRoleAssignments, cancel);
    co_return onlyOf(std::move(all), principal.toString());
}

Task<Result<QList<RoleAssignment>>> assignmentsOfGroups(Ports ports, Cloud cloud, Secret token,
                                                        QList<Membership> memberships, Cancel cancel)
{
    QList<BatchItem> items;
    QList<ObjectId> groups;
    for (const Membership &membership : memberships) {
        const auto id = ObjectId::parse(membership.id);
        if (membership.kind != Membership::Kind::Group || !membership.mayHoldRoles || !id || groups.contains(*id))
            continue;
        groups += *id;
        items += askRoleAssignments(*id);
    }
    QList<RoleAssignment> all;
    if (groups.isEmpty())
        co_return all;
    const Result<QHash<QString, Answer>> answers = co_await sendBatch(ports, cloud, token, items, cancel);
    for (const ObjectId &group : groups) {
        const Result<QList<RoleAssignment>> some = co_await assignmentsOf(ports, cloud, token, answers, group, cancel);
        if (!some)
            co_return fail(some.error());
        all += *some;
    }
    co_return all;
}

/// Roles, memberships and the groups' roles of the service principal that Graph itself named. The token's `oid` was
/// asked about beforehand (`early`); if it turns out to be another object, those answers are thrown away and asked
/// again.
Task<RegistrationFacts> addRoles(Ports ports, Cloud cloud, Secret token, RegistrationFacts facts,
                                 std::optional<ObjectId> early, Result<QHash<QString, Answer>> answers, Cancel cancel)
{
    if (!facts.principal || !*facts.principal)
        co_return facts;
    const ObjectId principal = facts.principal->value().id;
    if (!early || *early != principal) {
        const QList<BatchItem> items{askRoleAssignments(principal), askMemberships(principal)};
        answers = co_await sendBatch(ports, cloud, token, items, cancel);
    }
    const Result<GraphPage<Membership>> firstMemberships = factOf(answers, u"memberships"_s, &readMemberships);
    Pages<RoleAssignment> direct = assignmentsOf(ports, cloud, token, answers, principal, cancel);
    Pages<Membership> memberships = allPages(ports, cloud, token, firstMemberships, &readMemberships, cancel);
    Result<QList<RoleAssignment>> directRoles = co_await direct;
    facts.direct = directRoles;
    Result<QList<Membership>> groups = co_await memberships;
    facts.memberships = groups;
    if (groups) {
        Result<QList<RoleAssignment>> throughGroups =
            co_await assignmentsOfGroups(ports, cloud, token, *groups, cancel);
        facts.throughGroups = throughGroups;
    } else {
        facts.throughGroups = fail(groups.error());
    }
    co_return facts;
}

QDateTime serverTime(const Result<QHash<QString, Answer>> &answers, const QDateTime &fallBack)
{
    if (answers) {
        for (const Answer &answer : *answers) {
            if (const QDateTime date = readHttpDate(answer.date); date.isValid())
                return date;
        }
    }
    return fallBack;
}

Task<RegistrationFacts> gatherFacts(Ports ports, Cloud cloud, Profile profile, Secret token, RegistrationFacts facts,
                                    Cancel cancel)
{
    const TokenHints hints = readTokenHints(token);
    facts.tokenRoles = hints.roles;
    const std::optional<ObjectId> early = hints.servicePrincipal;

    QStringList apis{GraphApiId.toString()};
    for (const PermissionEntry &entry : profile.permissions) {
        if (!apis.contains(entry.api))
            apis += entry.api;
    }
    QList<BatchItem> items{
        askOrganization(), askServicePrincipal(facts.client), askGrants(facts.client), askApplication(facts.client),
        askSkus(),         askRolesHeld(facts.client)};
    for (const QString &api : std::as_const(apis))
        items += askApi(api);
    if (early) {
        items += askRoleAssignments(*early);
        items += askMemberships(*early);
    }
    const Result<QHash<QString, Answer>> answers = co_await sendBatch(ports, cloud, token, items, cancel);

    const QDateTime localNow = ports.clock->now();
    facts.serverNow = serverTime(answers, localNow);
    facts.principal = factOf(answers, u"principal"_s, &readServicePrincipal);
    facts.application = factOf(answers, u"application"_s, &readApplication);
    for (const QString &api : std::as_const(apis))
        facts.apis.insert(api, factOf(answers, askApi(api).id, &readApi));

    // Lists may go on; their further pages are fetched side by side.
    const Result<GraphPage<Organization>> organizationPage = factOf(answers, u"organization"_s, &readOrganizations);
    const Result<GraphPage<AppRoleAssignment>> grantPage = factOf(answers, u"grants"_s, &readGrants);
    const Result<GraphPage<Membership>> heldPage = factOf(answers, u"held"_s, &readMemberships);
    const Result<GraphPage<Sku>> skuPage = factOf(answers, u"skus"_s, &readSkus);
    Pages<Organization> organizations = allPages(ports, cloud, token, organizationPage, &readOrganizations, cancel);
    Pages<AppRoleAssignment> grants = allPages(ports, cloud, token, grantPage, &readGrants, cancel);
    Pages<Membership> held = allPages(ports, cloud, token, heldPage, &readMemberships, cancel);
    Pages<Sku> skus = allPages(ports, cloud, token, skuPage, &readSkus, cancel);
    Task<RegistrationFacts> withRoles = addRoles(ports, cloud, token, facts, early, answers, cancel);

    const Result<QList<Organization>> allOrganizations = co_await organizations;
    const Result<QList<AppRoleAssignment>> allGrants = co_await grants;
    const Result<QList<Membership>> allHeld = co_await held;
    const Result<QList<Sku>> allSkus = co_await skus;
    facts = co_await withRoles;
    facts.organizations = allOrganizations;
    facts.grants = allGrants;
    facts.held = allHeld;
    facts.skus = allSkus;
    co_return facts;
}

} // namespace

CheckItem checkInput(const CheckRequest &request)
{
    const Input input = trimmed(request);
    CheckItem item{CheckId::Input, CheckState::Problem, Finding::InputComplete};
    item.required = true;
    QString secretText = input.secret.revealText();
    const bool secretIsAGuid = ObjectId::parse(secretText).has_value();
    wipe(secretText);
    if (input.tenant.isEmpty())
        item.finding = Finding::TenantMissing;
    else if (!TenantId::parse(input.tenant) && !looksLikeDomain(input.tenant))
        item.finding = Finding::TenantMalformed;
    else if (input.client.isEmpty())
        item.finding = Finding::ClientMissing;
    else if (!ClientId::parse(input.client))
        item.finding = Finding::ClientMalformed;
    else if (input.secret.isEmpty())
        item.finding = Finding::SecretMissing;
    else if (secretIsAGuid)
        item.finding = Finding::SecretIsAGuid;
    else if (!looksLikeSecret(input.secret))
        item.finding = Finding::SecretMalformed;
    else
        item.state = CheckState::Ok;
    return item;
}

Task<Report> checkRegistration(Ports ports, CheckRequest request, CheckProgress progress, Cancel cancel)
{
    const Input input = trimmed(request);
    Report report;
    report.checkedAt = ports.clock->now();
    const auto show = [&progress, &report, &cancel] {
        if (progress && !cancel.requested())
            progress(report);
    };
    const Cloud *knownCloud = findCloud(*ports.clouds, request.cloudId);
    const Profile *knownProfile = ports.catalogue->profile(request.profileId);
    if (!knownCloud || !knownProfile) {
        report.items += unavailable(CheckId::Tenant, {FailureCode::NotFoundThere, request.cloudId});
        co_return report;
    }
    const Cloud cloud = *knownCloud;
    const Profile profile = *knownProfile;

    // 1. The input, before anything is sent.
    report.items += checkInput(request);
    if (report.stopsEverything()) {
        addNotReached(profile, report);
        show();
        co_return report;
    }
    const ClientId client = *ClientId::parse(input.client);
    report.clientId = client.toString();
    show();

    // 2. The tenant.
    const Result<Discovery> discovery = co_await discover(ports, cloud, input.tenant, cancel);
    CheckItem tenant{CheckId::Tenant, CheckState::Ok, Finding::TenantFound};
    tenant.required = true;
    if (!discovery) {
        tenant = tenantItem(discovery.error());
    } else if (const auto foreign = foreignEndpoint(*discovery, cloud, *ports.clouds)) {
        tenant.state = CheckState::Problem;
        tenant.finding = foreign->cloud ? Finding::TenantInOtherCloud : Finding::EndpointsNotAccepted;
        tenant.args = {foreign->cloud ? foreign->cloud->name : cleaned(foreign->host)};
    } else if (const auto entered = TenantId::parse(input.tenant); entered && *entered != discovery->tenant) {
        tenant.state = CheckState::Problem;
        tenant.finding = Finding::EndpointsNotAccepted;
        tenant.args = {discovery->tenant.toString()};
    } else {
        report.tenantId = discovery->tenant.toString();
        tenant.args = {input.tenant};
    }
    report.items += tenant;
    if (tenant.state != CheckState::Ok || cancel.requested()) {
        addNotReached(profile, report);
        show();
        co_return report;
    }
    show();

    // 3. The credentials, for both APIs side by side.
    const QString scope = graphScope(cloud);
    const QUrl endpoint = discovery->tokenEndpoint;
    Task<Result<Token>> graphTask =
        requestToken(ports, cloud, endpoint, client.toString(), input.secret, scope, cancel);
    std::optional<Task<Result<Token>>> teamsTask;
    if (profile.needsTeamsSignIn)
        teamsTask = requestToken(ports, cloud, endpoint, client.toString(), input.secret, teamsScope(), cancel);
    const Result<Token> graphToken = co_await graphTask;
    report.items += signInItem(CheckId::GraphSignIn, graphToken);
    if (teamsTask) {
        const Result<Token> teamsToken = co_await *teamsTask;
        if (graphToken) // the same refusal twice would only be noise
            report.items += signInItem(CheckId::TeamsSignIn, teamsToken);
    }
    if (!graphToken || cancel.requested()) {
        addNotReached(profile, report);
        show();
        co_return report;
    }
    show();

    // 4. and 5. What Graph knows.
    RegistrationFacts facts{discovery->tenant,
                            client,
                            input.secret.hint(),
                            report.checkedAt,
                            {},
                            request.licensedUsers,
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            {}};
    facts = co_await gatherFacts(ports, cloud, profile, graphToken->value, facts, cancel);
    if (cancel.requested())
        addNotReached(profile, report);
    else
        assess(facts, profile, report);
    for (CheckItem &item : report.items) {
        if (item.id == CheckId::Tenant && !report.tenantName.isEmpty())
            item.args = {report.tenantName};
    }
    show();
    co_return report;
}

void warmConnections(const Ports &ports, const QString &cloudId)
{
    if (const Cloud *cloud = findCloud(*ports.clouds, cloudId)) {
        ports.http->warm(cloud->authority, cloud->caFile);
        ports.http->warm(cloud->graph, cloud->caFile);
    }
}

} // namespace TenantLink
