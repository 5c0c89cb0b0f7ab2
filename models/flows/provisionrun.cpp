#include "models/flows/provisionrun.h"

#include "models/flows/keepsecret.h"
#include "models/flows/lists.h"
#include "models/microsoft365/entra.h"
#include "models/microsoft365/knownroles.h"
#include "models/ports/clock.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto CreateWindow = 120s;

const PermissionEntry *entryOf(const Running &run, const QString &permission)
{
    for (const PermissionEntry &entry : run->profile.permissions) {
        if (entry.name == permission)
            return &entry;
    }
    return nullptr;
}

/// Nothing left this computer, or nothing arrived.
bool surelyNotSent(FailureCode code)
{
    return code == FailureCode::Cancelled || code == FailureCode::NoNetwork || code == FailureCode::HostNotFound ||
           code == FailureCode::ConnectionRefused || code == FailureCode::TlsFailed || code == FailureCode::ProxyFailed;
}

QStringList sorted(const QSet<QString> &items)
{
    QStringList list(items.cbegin(), items.cend());
    list.sort();
    return list;
}

/// How many items of the plan are done, of a step that has several.
void count(const Running &run, ProvisionStep step, const QString &prefix, const QStringList &wanted)
{
    StepView &view = run->view[size_t(step)];
    view.total = int(wanted.size());
    view.done = int(std::count_if(wanted.cbegin(), wanted.cend(),
                                  [&](const QString &one) { return run->present.contains(QString(prefix + one)); }));
}

} // namespace

Result<Running> beginRun(const Ports &ports, const Access &access, const Provisioning &state,
                         const ProvisionWatcher &watcher, const Cancel &cancel)
{
    const Cloud *cloud = findCloud(*ports.clouds, state.plan.cloudId);
    const Profile *profile = ports.catalogue->profile(state.plan.profileId);
    if (!cloud || !profile)
        return fail(FailureCode::NotFoundThere, cloud ? state.plan.profileId : state.plan.cloudId);
    if (access.tenant != state.plan.tenant || access.cloudId != state.plan.cloudId)
        return fail(FailureCode::SignInOtherTenant,
                    state.plan.tenantName.isEmpty() ? state.plan.tenant.toString() : state.plan.tenantName);
    const auto run =
        std::make_shared<ProvisionRun>(ProvisionRun{ports, *cloud, *profile, access.token, state, watcher, cancel});
    for (int step = 0; step < ProvisionSteps; ++step)
        run->view[size_t(step)].step = ProvisionStep(step);
    run->unclear = QSet<QString>(state.sent.cbegin(), state.sent.cend());
    run->notOurs = QSet<QString>(state.others.cbegin(), state.others.cend());
    return run;
}

void show(const Running &run, ProvisionStep step, StepState state, std::optional<Failure> failure)
{
    StepView &view = run->view[size_t(step)];
    view.state = state;
    view.failure = std::move(failure);
    if (run->watcher && !run->cancel.requested())
        run->watcher(run->view);
}

void refresh(const Running &run, const QSet<ProvisionStep> &running)
{
    const ProvisionPlan &plan = run->state.plan;
    count(run, ProvisionStep::Consent, u"grant-"_s, plan.permissions);
    count(run, ProvisionStep::Roles, u"role-"_s, plan.roles);
    const auto refused = [&run](QLatin1StringView prefix) {
        return std::any_of(run->givenUp.cbegin(), run->givenUp.cend(),
                           [prefix](const QString &item) { return item.startsWith(prefix); });
    };
    const auto set = [&](ProvisionStep step, bool needed, bool done, bool needsAdmin) {
        StepView &view = run->view[size_t(step)];
        view.failure.reset();
        if (!needed)
            view.state = StepState::NotNeeded;
        else if (done)
            view.state = StepState::Done;
        else if (needsAdmin)
            view.state = StepState::NeedsAdmin;
        else
            view.state = running.contains(step) ? StepState::Running : StepState::Waiting;
    };
    const auto all = [&run](ProvisionStep step) {
        const StepView &view = run->view[size_t(step)];
        return view.done == view.total;
    };
    const bool known = !run->state.clientId.isEmpty();
    set(ProvisionStep::Application, true, known, false);
    set(ProvisionStep::EnterpriseApplication, true, run->present.contains(u"principal"_s), false);
    set(ProvisionStep::Permissions, !plan.permissions.isEmpty(), known && notRequested(run).isEmpty(), false);
    set(ProvisionStep::Consent, !plan.permissions.isEmpty(), all(ProvisionStep::Consent), refused("grant-"_L1));
    set(ProvisionStep::Roles, !plan.roles.isEmpty(), all(ProvisionStep::Roles), refused("role-"_L1));
    set(ProvisionStep::Secret, !plan.secretName.isEmpty(), !run->secret.isEmpty() || run->state.delivered, false);
    const bool checks = !plan.secretName.isEmpty() && !(run->state.delivered && run->secret.isEmpty());
    set(ProvisionStep::Waiting, checks, false, false);
    set(ProvisionStep::Check, checks, false, false);
    if (run->watcher && !run->cancel.requested())
        run->watcher(run->view);
}

ProvisionStep stepOf(const QString &item)
{
    if (item == "application"_L1)
        return ProvisionStep::Application;
    if (item == "secret"_L1)
        return ProvisionStep::Secret;
    if (item == "requests"_L1 || item == "owner"_L1)
        return ProvisionStep::Permissions;
    if (item.startsWith("grant-"_L1))
        return ProvisionStep::Consent;
    if (item.startsWith("role-"_L1))
        return ProvisionStep::Roles;
    return ProvisionStep::EnterpriseApplication;
}

QString unitOf(const ProvisionPlan &plan, const QString &role)
{
    return mayBeLimitedToUnit(role) ? plan.unit : QString();
}

QString settingKey(const QString &planKey) { return u"provisioning/"_s + planKey; }

Task<Outcome> keep(Running run, QList<IntentId> written, QList<SecretId> dropped)
{
    run->state.sent = sorted(run->unclear + run->sending);
    run->state.others = sorted(run->notOurs);
    const QString key = settingKey(run->state.plan.key);
    const Setting setting{storedForm(run->state), run->state.revision};
    const Result<Store::SavedSetting> saved =
        co_await run->ports.store->saveSetting(key, setting, written, dropped, QString());
    if (!saved && saved.error().code == FailureCode::ChangedMeanwhile)
        co_return fail(FailureCode::ProvisioningElsewhere);
    if (!saved)
        co_return fail(saved.error());
    run->state.revision = saved->revision;
    const QList<Intent> removals = saved->removals;
    co_await forgetSecrets(run->ports, removals);
    co_return Outcome{};
}

Task<Outcome> keepWithSecret(Running run)
{
    if (run->secret.isEmpty() || run->state.secret || run->secretKept) {
        const Outcome kept = co_await keep(run);
        co_return kept;
    }
    run->secretKept = true;
    const Result<Intent> intent = co_await writeSecret(run->ports, run->secret);
    if (!intent) { // without a keychain it is only in the answer; without a store the next line says so
        const Outcome kept = co_await keep(run);
        co_return kept;
    }
    run->state.secret = intent->secret;
    const QList<IntentId> written{intent->id};
    const Outcome kept = co_await keep(run, written);
    if (!kept) {
        run->state.secret.reset();
        const Outcome forgotten = co_await forgetSecret(run->ports, *intent);
        (void)forgotten;
    }
    co_return kept;
}

bool fresh(const Running &run)
{
    const auto now = run->ports.clock->monotonic();
    if (run->madeAt && now - *run->madeAt < CreateWindow)
        return true;
    const QDateTime &created = run->state.createdAt;
    if (run->state.existing || !created.isValid())
        return false;
    const qint64 age = created.secsTo(run->ports.clock->now());
    return age >= 0 && age < std::chrono::seconds(CreateWindow).count();
}

bool lately(const Running &run)
{
    const QDateTime now = run->ports.clock->now();
    const auto isLate = [&now](const QDateTime &time) {
        return time.isValid() && qAbs(time.secsTo(now)) < std::chrono::seconds(CreateWindow).count();
    };
    return fresh(run) || isLate(run->state.createdAt) || isLate(run->state.wroteAt);
}

std::chrono::milliseconds askedWait(const Answer &answer)
{
    const std::chrono::milliseconds longest = 60s;
    return std::min(readRetryAfter(answer.retryAfter, readHttpDate(answer.date)).value_or(0ms), longest);
}

Task<Outcome> waitABit(Running run, int attempt, std::chrono::milliseconds least)
{
    static constexpr std::array waits{2s, 3s, 5s, 8s, 13s, 15s};
    const StepState before = run->view[size_t(ProvisionStep::Waiting)].state;
    show(run, ProvisionStep::Waiting, StepState::Running);
    const auto wait = waits[std::min(size_t(std::max(attempt, 0)), waits.size() - 1)];
    co_await run->ports.clock->sleep(std::max<std::chrono::milliseconds>(wait, least), run->cancel);
    if (run->cancel.requested())
        co_return fail(FailureCode::Cancelled);
    show(run, ProvisionStep::Waiting, before);
    co_return Outcome{};
}

Judged judge(const Result<QHash<QString, Answer>> &answers, const QString &item)
{
    if (!answers)
        return {surelyNotSent(answers.error().code) ? Written::Failed : Written::Unclear, {}, answers.error()};
    const auto found = answers->constFind(item);
    if (found == answers->constEnd())
        return {Written::Unclear, {}, {FailureCode::AnswerWrongShape, {}, {{u"lacks"_s, item}}}};
    const Answer answer = *found;
    if (succeeded(answer))
        return {Written::Done, answer};
    const Failure failure = readPersonError(answer);
    if (failure.code == FailureCode::PersonMayNot)
        return {Written::Refused, answer, failure};
    if (notKnownYet(answer))
        return {Written::NotYet, answer, failure};
    if (maybeThere(answer))
        return {Written::MaybeThere, answer, failure};
    return {answer.status >= 500 ? Written::Unclear : Written::Failed, answer, failure};
}

Judged judgeBare(const Result<QHash<QString, Answer>> &answers, const QString &item)
{
    const Judged judged = judge(answers, item);
    if (judged.how != Written::Done || judged.answer.status == 204)
        return judged;
    return {Written::Unclear, judged.answer, {FailureCode::AnswerWrongShape, judged.answer.host}};
}

std::optional<RequestedAccess> accessOf(const Running &run, const QString &permission)
{
    const PermissionEntry *entry = entryOf(run, permission);
    if (!entry)
        return std::nullopt;
    const auto api = run->apis.constFind(entry->api);
    if (api != run->apis.constEnd()) {
        for (const AppRole &role : api->roles) {
            if (role.value == permission)
                return RequestedAccess{entry->api, role.id};
        }
    }
    return RequestedAccess{entry->api, entry->id};
}

QList<RequestedAccess> accessOfAll(const Running &run, const QStringList &permissions)
{
    QList<RequestedAccess> all;
    for (const QString &permission : permissions) {
        if (const auto access = accessOf(run, permission))
            all += *access;
    }
    return all;
}

QStringList notRequested(const Running &run)
{
    QStringList lacking;
    if (!run->application)
        return lacking;
    const QJsonArray &there = run->application->requiredAccess;
    for (const QString &permission : run->state.plan.permissions) {
        const auto access = accessOf(run, permission);
        if (access && withRequested(there, {*access}) != there)
            lacking += permission;
    }
    return lacking;
}

QList<BatchItem> askApis(const Running &run)
{
    QStringList wanted;
    if (run->profile.needsTeamsSignIn)
        wanted += TeamsApiId.toString();
    for (const QString &permission : run->state.plan.permissions) {
        if (const PermissionEntry *entry = entryOf(run, permission); entry && !wanted.contains(entry->api))
            wanted += entry->api;
    }
    QList<BatchItem> items;
    for (const QString &api : std::as_const(wanted)) {
        if (!run->apis.contains(api))
            items += askApi(api);
    }
    return items;
}

void takeApis(const Running &run, const QHash<QString, Answer> &answers)
{
    for (const BatchItem &item : askApis(run)) {
        const auto answer = answers.constFind(item.id);
        if (answer == answers.constEnd())
            continue;
        const QString api = item.id.mid(4);
        const bool teams = api == TeamsApiId;
        if (answer->status == 404 && teams) {
            run->state.addingTeamsApi = run->state.madeTeamsApi.isEmpty();
            continue;
        }
        const Result<ResourceApi> read = readApi(*answer);
        if (!succeeded(*answer) || !read)
            continue;
        run->apis.insert(api, *read);
        if (!teams)
            continue;
        run->present.insert(u"teams"_s);
        run->state.addingTeamsApi = false;
        if (!run->state.madeTeamsApi.isEmpty())
            continue;
        // A 404 before proves little: it is this plan's only if its own request may have made it.
        if (run->unclear.remove(u"teams"_s) && !run->notOurs.contains(u"teams"_s))
            run->state.madeTeamsApi = read->id.toString();
        else
            run->notOurs.insert(u"teams"_s);
    }
}

} // namespace TenantLink
