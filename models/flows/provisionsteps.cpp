#include "models/flows/provisionrun.h"
#include "models/microsoft365/entra.h"
#include "models/ports/clock.h"

#include <functional>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostTries = 3;

/// What is still to be written, and what an accepted one brings. Both by the run's state alone.
using Missing = std::function<QList<BatchItem>(const Running &)>;
using Accept = std::function<Outcome(const Running &, const QString &, Answer &)>;

QSet<ProvisionStep> stepsOf(const QList<BatchItem> &items)
{
    QSet<ProvisionStep> steps;
    for (const BatchItem &item : items)
        steps += stepOf(item.id);
    return steps;
}

/// What the signed-in person may not do, and another admin can: the rest is finished without.
bool mayBePending(const QString &item)
{
    return item.startsWith("grant-"_L1) || item.startsWith("role-"_L1) || item == "owner"_L1;
}

/// What a new object is refused for with a bare 400 until it is known everywhere; a duplicate is refused the same way.
bool maySettle(const QString &item)
{
    return item.startsWith("grant-"_L1) || item.startsWith("role-"_L1) || item == "principal"_L1 || item == "teams"_L1;
}

bool isBare(const QString &item) { return item == "owner"_L1 || item == "requests"_L1; }

/// One round: how it stands with its items.
struct Round {
    bool wait = false;
    std::chrono::milliseconds least{0}; ///< as the answers ask for
    bool look = false;
    std::optional<Failure> stop{};
    QString stopsAt{};
};

/// Judges one answer; `tries` counts what an item was answered without success.
void weigh(const Running &run, const QString &item, Judged judged, const Accept &accept, QHash<QString, int> &tries,
           Round &round)
{
    if (judged.how == Written::Done) {
        const Outcome accepted = accept(run, item, judged.answer);
        if (accepted) {
            run->present.insert(item);
            run->unclear.remove(item);
            run->notOurs.remove(item);
            return;
        }
        judged = {Written::Unclear, {}, accepted.error()}; // done, but what it brought was not to be read
    }
    const int tried = ++tries[item];
    const auto stop = [&](const Failure &failure) {
        if (round.stop)
            return;
        round.stop = failure;
        round.stopsAt = item;
    };
    switch (judged.how) {
    case Written::Done:
        return;
    case Written::NotYet:
        round.wait = true;
        if (fresh(run))
            return;
        round.look = true; // says so if the application is gone
        if (tried >= MostTries)
            stop({FailureCode::NotReplicated, run->state.plan.name, judged.failure.technical});
        return;
    case Written::Refused:
        if (fresh(run) && ++tries[QString(item + u" refused"_s)] ==
                              1) { // just created: the first refusal may be about what is not known yet
            round.wait = true;
        } else if (mayBePending(item)) {
            run->givenUp.insert(item);
        } else {
            stop({FailureCode::PersonMayNot, u"Application Administrator"_s, judged.failure.technical});
        }
        return;
    case Written::MaybeThere:
        round.look = true;
        round.wait |= tried > 1;
        if (run->state.existing && !run->unclear.contains(item))
            run->notOurs.insert(item);
        if (item == "teams"_L1 && !run->unclear.contains(item))
            run->notOurs.insert(item);
        if (tried >= MostTries && (!fresh(run) || (judged.answer.status != 409 && !maySettle(item))))
            stop(judged.failure);
        return;
    case Written::Unclear:
        run->unclear.insert(item);
        round.look = true;
        round.wait |= tried > 1 || item == "secret"_L1; // a secret is found by looking only, so look a little later
        round.least = std::max(round.least, askedWait(judged.answer));
        run->secretUnclear |= item == "secret"_L1;
        if (tried >= MostTries)
            stop(judged.failure);
        return;
    case Written::Failed:
        if (judged.failure.code == FailureCode::Cancelled) // the answer was not waited for
            run->unclear.insert(item);
        stop(judged.failure);
        return;
    }
}

/// Judges the answer about an API that is asked for until it is known.
void weighAsked(const Running &run, const QString &item, const Judged &judged, QHash<QString, int> &tries, Round &round)
{
    if (run->apis.contains(item.mid(4)) || run->state.addingTeamsApi)
        return;
    if (judged.how == Written::Refused) { // the check will tell whether it is there
        run->givenUp.insert(item);
        return;
    }
    round.wait = true;
    if (++tries[item] < MostTries && judged.how != Written::Failed)
        return;
    const Failure unreadable{FailureCode::AnswerWrongShape, judged.answer.host};
    round.stop = round.stop.value_or(judged.how == Written::Done ? unreadable : judged.failure);
    round.stopsAt = item;
}

/// The secrets as they stand, with the one in hand.
void takeSecrets(const Running &run, const QHash<QString, Answer> &answers)
{
    const Judged judged = judge(answers, u"there"_s);
    const Result<ApplicationThere> there = readApplicationThere(judged.answer);
    if (judged.how != Written::Done || !there || !run->application)
        return;
    run->application->secrets = there->secrets;
    run->secretsSeen = true;
}

/// A secret of which nothing could be kept: another window has, or will have, its own.
Task<> takeBack(Running run)
{
    const QList<BatchItem> items{removeSecret(run->state.applicationId, run->state.secretKeyId)};
    const Result<QHash<QString, Answer>> answers =
        co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
    (void)answers; // if it stays, the next run finds it by its name
}

/// Where Undo has to tell ours from what others made, a request is noted before it is sent: it may be all that is left.
Task<Outcome> noteSending(Running run, QList<BatchItem> items)
{
    run->state.wroteAt = run->ports.clock->now();
    for (const BatchItem &item : items) {
        if (item.writes() && (run->state.existing || item.id == "teams"_L1))
            run->sending.insert(item.id);
    }
    if (run->sending.isEmpty())
        co_return Outcome{};
    const Outcome kept = co_await keep(run);
    co_return kept;
}

Task<Outcome> writeRounds(Running run, Missing missing, Accept accept)
{
    QHash<QString, int> tries;
    for (int attempt = 0;; ++attempt) {
        const QList<BatchItem> items = missing(run);
        refresh(run, stepsOf(items));
        if (items.isEmpty())
            co_return Outcome{};
        const Outcome noted = co_await noteSending(run, items);
        if (!noted)
            co_return noted;
        QList<BatchItem> sent = items;
        if (!run->secret.isEmpty() && !run->secretsSeen && !run->state.applicationId.isEmpty())
            sent += askApplicationThere(run->state.applicationId); // a second secret shows up there
        Result<QHash<QString, Answer>> answers =
            co_await sendGraph(run->ports, run->cloud, run->token, sent, run->cancel);
        if (answers) {
            takeApis(run, *answers);
            takeSecrets(run, *answers);
        }
        run->sending.clear();
        Round round;
        for (const BatchItem &item : items) {
            if (!item.writes())
                weighAsked(run, item.id, judge(answers, item.id), tries, round);
            else
                weigh(run, item.id, isBare(item.id) ? judgeBare(answers, item.id) : judge(answers, item.id), accept,
                      tries, round);
        }
        if (answers && answers->contains(u"secret"_s))
            wipe((*answers)[u"secret"_s].body);
        const Outcome kept = co_await keepWithSecret(run);
        if (!kept) {
            if (answers && answers->contains(u"secret"_s) && !run->state.secretKeyId.isEmpty())
                co_await takeBack(run);
            co_return kept;
        }
        if (round.stop) {
            show(run, stepOf(round.stopsAt), StepState::Failed, round.stop);
            co_return fail(*round.stop);
        }
        refresh(run, stepsOf(missing(run)));
        if (round.wait) {
            const Outcome waited = co_await waitABit(run, attempt, round.least);
            if (!waited)
                co_return waited;
        }
        if (round.look) {
            const Outcome looked = co_await look(run);
            if (!looked)
                co_return looked;
            const Outcome removed = co_await removeLostSecrets(run);
            if (!removed)
                co_return removed;
        }
    }
}

QList<BatchItem> missingObjects(const Running &run)
{
    const Provisioning &state = run->state;
    QList<BatchItem> items;
    if (!run->present.contains(u"principal"_s))
        items += postPrincipal(u"principal"_s, state.clientId);
    const BatchItem askTeams = askApi(TeamsApiId.toString());
    if (!state.addingTeamsApi && state.madeTeamsApi.isEmpty() && !run->present.contains(u"teams"_s) &&
        !run->givenUp.contains(askTeams.id)) {
        for (const BatchItem &unknown : askApis(run)) {
            if (unknown.id == askTeams.id)
                items += unknown;
        }
    }
    if (state.addingTeamsApi && !run->present.contains(u"teams"_s))
        items += postPrincipal(u"teams"_s, TeamsApiId.toString());
    if (!state.plan.secretName.isEmpty() && !state.delivered && run->secret.isEmpty() && !state.applicationId.isEmpty())
        items += addSecret(state.applicationId, state.plan.secretName, state.plan.secretEnds);
    return items;
}

Outcome acceptObject(const Running &run, const QString &item, Answer &answer)
{
    if (item == "secret"_L1) {
        const Result<MadeSecret> made = readMadeSecret(answer);
        wipe(answer.body);
        if (!made)
            return fail(made.error());
        run->secret = made->value;
        run->secretKept = false;
        run->state.secretKeyId = made->keyId;
        run->state.secretEnds = made->ends;
    } else {
        if (answer.status != 201)
            return fail(FailureCode::AnswerWrongShape, answer.host);
        const Result<QString> id = readMadeId(answer);
        if (!id)
            return fail(id.error());
        if (item == "teams"_L1) {
            run->state.madeTeamsApi = *id;
            run->state.addingTeamsApi = false;
        } else {
            const QString principal = id->toLower();
            if (!run->state.principalId.isEmpty() && principal != run->state.principalId) {
                run->state.grants.clear(); // they went with the one before
                run->state.roles.clear();
            }
            run->state.principalId = principal;
            run->state.madePrincipal = true;
        }
    }
    run->madeAt = run->ports.clock->monotonic();
    return {};
}

QList<BatchItem> missingRights(const Running &run)
{
    const Provisioning &state = run->state;
    const auto needed = [&run](const QString &item) {
        return !run->present.contains(item) && !run->givenUp.contains(item);
    };
    QList<BatchItem> items;
    if (!state.applicationId.isEmpty() && !notRequested(run).isEmpty()) {
        const QList<RequestedAccess> all = accessOfAll(run, state.plan.permissions);
        items += requestPermissions(state.applicationId, withRequested(run->application->requiredAccess, all));
    }
    for (const QString &permission : state.plan.permissions) {
        const QString item = u"grant-"_s + permission;
        const auto access = accessOf(run, permission);
        if (!access || !needed(item))
            continue;
        const auto api = run->apis.constFind(access->resourceAppId);
        if (api != run->apis.constEnd())
            items += grantPermission(item, state.principalId, api->id.toString(), access->id);
    }
    for (const QString &role : state.plan.roles) {
        const QString item = u"role-"_s + role;
        if (needed(item))
            items += assignRole(item, state.principalId, role, unitOf(state.plan, role));
    }
    if (state.plan.ownsItself && !state.applicationId.isEmpty() && needed(u"owner"_s))
        items += addOwner(run->cloud, state.applicationId, state.principalId);
    return items;
}

Outcome acceptRight(const Running &run, const QString &item, Answer &answer)
{
    Provisioning &state = run->state;
    if (item == "owner"_L1) {
        state.madeOwner = true;
        return {};
    }
    if (item == "requests"_L1) {
        run->application->requiredAccess =
            withRequested(run->application->requiredAccess, accessOfAll(run, state.plan.permissions));
        return {};
    }
    const Result<QString> id = readMadeId(answer);
    if (!id)
        return fail(id.error());
    if (item.startsWith("role-"_L1)) {
        state.roles.removeIf([&item](const MadeRole &role) { return role.templateId == item.mid(5); });
        state.roles += {item.mid(5), *id};
        return {};
    }
    const QString permission = item.mid(6);
    const auto access = accessOf(run, permission);
    const auto api = access ? run->apis.constFind(access->resourceAppId) : run->apis.constEnd();
    state.grants.removeIf([&permission](const MadeGrant &grant) { return grant.permission == permission; });
    state.grants += {permission, *id, api != run->apis.constEnd() ? api->id.toString() : QString()};
    return {};
}

/// The principals of the APIs whose permissions are granted, where the first round did not bring them.
Task<Outcome> readApis(Running run)
{
    for (int attempt = 0;; ++attempt) {
        QList<BatchItem> items = askApis(run);
        items.removeIf([](const BatchItem &item) { return item.id == askApi(TeamsApiId.toString()).id; });
        if (items.isEmpty())
            co_return Outcome{};
        if (attempt > 0) {
            const Outcome waited = co_await waitABit(run, attempt - 1);
            if (!waited)
                co_return waited;
        }
        const Result<QHash<QString, Answer>> answers =
            co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
        if (!answers)
            co_return fail(answers.error());
        takeApis(run, *answers);
        for (const BatchItem &item : std::as_const(items)) {
            const Judged judged = judge(answers, item.id);
            if (judged.how != Written::Done && (judged.how == Written::Failed || attempt + 1 == MostTries))
                co_return fail(judged.failure);
            if (attempt + 1 == MostTries && !run->apis.contains(item.id.mid(4))) // came, and was not to be read
                co_return fail(FailureCode::AnswerWrongShape, judged.answer.host);
        }
    }
}

} // namespace

Task<Outcome> ensurePrincipalAndSecret(Running run)
{
    const Outcome written = co_await writeRounds(run, &missingObjects, &acceptObject);
    co_return written;
}

Task<Outcome> ensureRights(Running run)
{
    const Outcome known = co_await readApis(run);
    if (!known)
        co_return known;
    // What it is about to ask for is noted first: after a crash it is known to be its own.
    const QStringList requested = notRequested(run);
    if (run->state.existing && !requested.isEmpty()) {
        for (const QString &permission : requested) {
            if (!run->state.madeRequests.contains(permission))
                run->state.madeRequests += permission;
        }
        const Outcome kept = co_await keep(run);
        if (!kept)
            co_return kept;
    }
    const Outcome written = co_await writeRounds(run, &missingRights, &acceptRight);
    if (!written)
        co_return written;
    const auto pending = [&run](const QStringList &wanted, const QString &prefix) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
                           [&](const QString &one) { return run->givenUp.contains(QString(prefix + one)); });
    };
    const bool consent = pending(run->state.plan.permissions, u"grant-"_s);
    const bool roles = pending(run->state.plan.roles, u"role-"_s);
    if (consent == run->state.consentPending && roles == run->state.rolesPending)
        co_return Outcome{};
    run->state.consentPending = consent;
    run->state.rolesPending = roles;
    const Outcome kept = co_await keep(run);
    co_return kept;
}

} // namespace TenantLink
