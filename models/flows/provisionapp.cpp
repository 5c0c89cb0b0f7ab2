#include "models/flows/provisionrun.h"
#include "models/ports/clock.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostTries = 3;
constexpr qint64 CreateWindow = 120;     ///< seconds
constexpr qint64 CertainAfter = 15 * 60; ///< seconds

NewApplication wanted(const Running &run)
{
    const ProvisionPlan &plan = run->state.plan;
    const QUrl redirect = below(run->cloud.authority, "common/oauth2/nativeclient");
    return {plan.name, plan.uniqueName, redirect.toString(), accessOfAll(run, plan.permissions)};
}

/// It is there: from now on everything goes by its ids.
Task<Outcome> adopt(Running run, ApplicationThere there)
{
    run->state.applicationId = there.id;
    run->state.clientId = there.appId;
    run->state.creating = false;
    run->application = there;
    const Outcome kept = co_await keep(run);
    refresh(run, {});
    co_return kept;
}

/// What an answer says of the application; nothing where it says nothing (204, or a body that is cut).
std::optional<ApplicationThere> answered(const Answer &answer, const NewApplication &asked)
{
    Result<ApplicationThere> there = readApplicationThere(answer);
    if (!there)
        return std::nullopt;
    if (answer.status == 201 && there->requiredAccess.isEmpty()) // not every cloud sends all of it back
        there->requiredAccess = withRequested({}, asked.requested);
    return *there;
}

qint64 sinceFirstWrite(const Running &run) { return run->state.createdAt.secsTo(run->ports.clock->now()); }

/// Only an answer that came says that nothing was made; a network that fails may do so after all was sent.
bool surelyRefused(const Judged &judged)
{
    return judged.answer.status >= 400 && judged.answer.status < 500 && !conflicts(judged.answer);
}

/// What a search in the same round trip found, by name or by tag.
std::optional<ApplicationThere> foundBySearch(const Result<QHash<QString, Answer>> &answers)
{
    const Judged named = judge(answers, u"named"_s);
    if (named.how == Written::Done) {
        if (const Result<ApplicationThere> there = readApplicationThere(named.answer))
            return *there;
    }
    const Judged tagged = judge(answers, u"tagged"_s);
    if (tagged.how == Written::Done) {
        if (const auto page = readApplicationsThere(tagged.answer); page && !page->rows.isEmpty())
            return page->rows.first();
    }
    return std::nullopt;
}

/// Nothing was sent that could have made it.
Task<Outcome> noteNothingMade(Running run)
{
    run->state.creating = false;
    run->state.createdAt = {};
    const Outcome noted = co_await keep(run);
    co_return noted;
}

Outcome refusal(const Judged &judged)
{
    if (judged.how == Written::Refused)
        return fail(FailureCode::PersonMayNot, u"Application Administrator"_s, judged.failure.technical);
    return fail(judged.failure);
}

/// The way of clouds without PATCH by unique name: a tag, and one POST.
Task<Outcome> createByPost(Running run)
{
    for (int attempt = 0;; ++attempt) {
        const Result<std::optional<ApplicationThere>> found = co_await searchApplication(run);
        if (!found)
            co_return fail(found.error());
        if (*found) {
            const Outcome adopted = co_await adopt(run, **found);
            co_return adopted;
        }
        // "Absent" is never decided by one search: it takes several, long after the request.
        if (run->state.creating && (!longAgo(run) || attempt < MostTries)) {
            if (!longAgo(run) && sinceFirstWrite(run) >= CreateWindow)
                co_return fail(FailureCode::RegistrationUnclear, run->state.plan.name);
            const Outcome waited = co_await waitABit(run, attempt);
            if (!waited)
                co_return waited;
            continue;
        }
        run->state.creating = true;
        run->state.createdAt = run->ports.clock->now();
        const Outcome kept = co_await keep(run);
        if (!kept)
            co_return kept;
        const NewApplication application = wanted(run);
        const QList<BatchItem> items{postApplication(application)};
        const Result<QHash<QString, Answer>> answers =
            co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
        const Judged judged = judge(answers, u"application"_s);
        if (judged.how == Written::Done) {
            if (const auto made = answered(judged.answer, application)) {
                run->madeAt = run->ports.clock->monotonic();
                const Outcome adopted = co_await adopt(run, *made);
                co_return adopted;
            }
        } else if (surelyRefused(judged)) {
            const Outcome noted = co_await noteNothingMade(run);
            co_return noted ? Outcome(fail(judged.failure)) : noted;
        } else if (judged.how == Written::Failed) { // the answer was not waited for, or could not come
            co_return fail(judged.failure);
        }
        attempt = -1; // now it is searched for
    }
}

} // namespace

bool longAgo(const Running &run) { return sinceFirstWrite(run) >= CertainAfter; }

Task<Result<std::optional<ApplicationThere>>> searchApplication(Running run)
{
    QList<BatchItem> items{askApplicationsTagged(run->state.plan.uniqueName),
                           askApplicationNamed(run->state.plan.uniqueName)};
    items += askApis(run);
    const Result<QHash<QString, Answer>> answers =
        co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
    if (!answers)
        co_return fail(answers.error());
    takeApis(run, *answers);
    std::optional<ApplicationThere> found;
    const Judged named = judge(answers, u"named"_s);
    if (named.how == Written::Done) {
        const Result<ApplicationThere> there = readApplicationThere(named.answer);
        if (!there)
            co_return fail(there.error());
        found = *there;
        co_return found;
    }
    const Judged tagged = judge(answers, u"tagged"_s);
    if (tagged.how != Written::Done)
        co_return fail(tagged.failure);
    const Result<GraphPage<ApplicationThere>> page = readApplicationsThere(tagged.answer);
    if (!page)
        co_return fail(page.error());
    if (!page->rows.isEmpty())
        found = page->rows.first();
    co_return found;
}

Task<Outcome> ensureApplication(Running run)
{
    if (!run->state.applicationId.isEmpty())
        co_return Outcome{};
    refresh(run, {ProvisionStep::Application});
    if (run->state.creating) { // a POST is unclear: only the search may tell
        const Outcome posted = co_await createByPost(run);
        co_return posted;
    }
    bool unsure = run->state.createdAt.isValid(); ///< a PATCH was sent that had no clear answer: it may have made it
    for (int attempt = 0; unsure && longAgo(run) && attempt < MostTries; ++attempt) { // it would be found by now
        const Result<std::optional<ApplicationThere>> found = co_await searchApplication(run);
        if (!found)
            co_return fail(found.error());
        if (*found) {
            const Outcome adopted = co_await adopt(run, **found);
            co_return adopted;
        }
        const Outcome waited = co_await waitABit(run, attempt);
        if (!waited)
            co_return waited;
    }
    unsure = unsure && !longAgo(run);
    run->state.createdAt = run->ports.clock->now();
    const Outcome kept = co_await keep(run);
    if (!kept)
        co_return kept;
    bool exists = false; ///< it only has to be read
    bool ownIdsTried = false;
    int unclear = 0;
    const auto began = run->ports.clock->monotonic();
    for (int attempt = 0;; ++attempt) {
        const NewApplication application = wanted(run);
        const QString id = exists ? u"named"_s : u"application"_s;
        QList<BatchItem> items{exists ? askApplicationNamed(application.uniqueName) : upsertApplication(application)};
        if (unsure && !exists)
            items += {askApplicationNamed(application.uniqueName), askApplicationsTagged(application.uniqueName)};
        items += askApis(run);
        const Result<QHash<QString, Answer>> answers =
            co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
        if (answers)
            takeApis(run, *answers);
        Judged judged = judge(answers, id);
        if (judged.how == Written::Done) {
            if (const auto there = answered(judged.answer, application)) {
                run->madeAt = run->ports.clock->monotonic();
                const Outcome adopted = co_await adopt(run, *there);
                co_return adopted;
            }
            if (judged.answer.status == 204 && !exists) {
                exists = true;
                continue;
            }
            judged.how = Written::Unclear; // cut, or not what it should be
            judged.failure = readApplicationThere(judged.answer).error();
        } else if (exists && judged.how != Written::NotYet && judged.how != Written::Unclear) {
            co_return fail(judged.failure);
        } else if (!exists && surelyRefused(judged) && !unsure) {
            // A cloud may have ids of its own for the permissions: once more with those, now that they are known.
            const NewApplication again = wanted(run);
            const bool otherIds = withRequested({}, again.requested) != withRequested({}, application.requested);
            if (judged.answer.status == 400 && otherIds && !std::exchange(ownIdsTried, true))
                continue;
            const Outcome noted = co_await noteNothingMade(run);
            if (!noted)
                co_return noted;
            if (upsertUnknown(judged.answer)) {
                const Outcome posted = co_await createByPost(run);
                co_return posted;
            }
            co_return refusal(judged);
        } else if (!exists && (upsertUnknown(judged.answer) || maybeThere(judged.answer))) {
            // Said after an unclear one: what that made may not be known everywhere yet.
            if (const auto there = foundBySearch(answers)) {
                const Outcome adopted = co_await adopt(run, *there);
                co_return adopted;
            }
            unsure = true;
            if (run->ports.clock->monotonic() - began < std::chrono::seconds(CreateWindow)) {
                const Outcome waited = co_await waitABit(run, attempt);
                if (!waited)
                    co_return waited;
                continue;
            }
            run->state.creating = true; // from here on only the search may tell
            const Outcome noted = co_await keep(run);
            if (!noted)
                co_return noted;
            const Outcome posted = co_await createByPost(run);
            co_return posted;
        } else if (!exists && judged.how != Written::Unclear && judged.how != Written::MaybeThere) {
            co_return refusal(judged);
        }
        unsure |= !exists;
        // Not clear, or not shown yet: the same request makes no second one.
        if (judged.how != Written::NotYet && ++unclear == MostTries)
            co_return fail(judged.failure);
        if (exists && !fresh(run))
            co_return fail(FailureCode::NotReplicated, run->state.plan.name);
        const Outcome waited = co_await waitABit(run, attempt, askedWait(judged.answer));
        if (!waited)
            co_return waited;
    }
}

} // namespace TenantLink
