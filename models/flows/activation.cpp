#include "models/flows/activation.h"

#include "models/flows/lists.h"
#include "models/flows/tenantfacts.h"
#include "models/flows/tenantwrites.h"
#include "models/microsoft365/graphwrites.h"
#include "models/microsoft365/tenantgraph.h"
#include "models/ports/clock.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text) { return QCoreApplication::translate("Activation", text); }

QString upnIn(const QString &fqdn) { return ActivationUserName + u'@' + fqdn; }

ActivationUser told(const TenantUser &user) { return {user.id, user.upn, user.enabled, user.licences}; }

/// What the steps share; copied, as all that a coroutine is given.
struct Job {
    Ports ports;
    Cloud cloud;
    Secret token;
    RoutingDetails routing;
    QString fqdn;
    QString upn;
    Cancel cancel;
};

Result<Job> workOn(const Ports &ports, const Access &access, const RoutingDetails &routing, const QString &fqdn,
                   const Cancel &cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    if (!known)
        return fail(FailureCode::NotFoundThere, cleaned(access.cloudId));
    if (fqdn.isEmpty())
        return fail(FailureCode::SetupIncomplete, say(QT_TRANSLATE_NOOP("Activation", "the sub-domain")));
    return Job{ports, *known, access.token, routing, fqdn, upnIn(fqdn), cancel};
}

/// What the tenant shows of all that matters here.
struct Seen {
    std::optional<TenantUser> user{}; ///< nothing: absent
    bool domainVerified = true;       ///< also where it may not be read
    QString country{};
    TenantFacts facts{}; ///< licences alone
};

Task<Result<Seen>> look(Job job)
{
    const QList<BatchItem> items{askUser(job.upn), askSkus(), askOrganizationFacts(), askDomain(job.fqdn)};
    const Result<QHash<QString, Answer>> answers =
        co_await sendBatch(job.ports, job.cloud, job.token, items, job.cancel);
    if (job.cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!answers)
        co_return fail(answers.error());
    Seen seen;
    const Answer userAnswer = answers->value(u"user"_s);
    if (userAnswer.status != 404) {
        if (!succeeded(userAnswer))
            co_return fail(readTenantError(userAnswer, TenantCall::ReadUsers, job.upn));
        const Result<TenantUser> user = readUser(userAnswer);
        if (!user)
            co_return fail(user.error());
        seen.user = *user;
    }
    const Result<GraphPage<Sku>> skuPage = factOf(answers, u"skus"_s, &readSkus);
    const Result<QList<Sku>> skus = co_await allPages(job.ports, job.cloud, job.token, skuPage, &readSkus, job.cancel);
    if (!skus)
        seen.facts.licencesFailure = skus.error();
    else
        for (const Sku &sku : *skus)
            seen.facts.licences += licenceOf(sku);
    const Result<GraphPage<OrganizationFacts>> organizations =
        factOf(answers, u"organization"_s, &readOrganizationFacts);
    bool listed = false;
    if (organizations && !organizations->rows.isEmpty()) {
        const OrganizationFacts &own = organizations->rows.first();
        seen.country = own.country;
        listed = std::any_of(own.verified.cbegin(), own.verified.cend(),
                             [&job](const TenantDomain &domain) { return domain.name == job.fqdn; });
    }
    const Answer domainAnswer = answers->value(u"domain"_s);
    if (succeeded(domainAnswer)) {
        const Result<TenantDomain> domain = readDomain(domainAnswer);
        seen.domainVerified = listed || (domain && domain->verified);
    } else {
        seen.domainVerified = listed || (domainAnswer.status != 404 && !organizations);
    }
    co_return seen;
}

/// Is it a licence by which Teams takes notice of a domain?
bool isOfTeams(const QString &sku, const QList<TenantLicence> &licences)
{
    return std::any_of(licences.cbegin(), licences.cend(), [&sku](const TenantLicence &licence) {
        return licence.sku == sku && licence.usable && licence.forUsers && (licence.teams || licence.teamsPhone);
    });
}

bool isLicensed(const TenantUser &user, const QList<TenantLicence> &licences)
{
    return std::any_of(user.licences.cbegin(), user.licences.cend(),
                       [&licences](const QString &sku) { return isOfTeams(sku, licences); });
}

QString partNumberOf(const Seen &seen, const QString &sku)
{
    for (const TenantLicence &licence : seen.facts.licences) {
        if (licence.sku == sku)
            return licence.partNumber;
    }
    return sku;
}

/// The licence that is still to be assigned; empty: it has one.
Result<QString> missingLicence(const Seen &seen, const QStringList &has, const QString &wanted)
{
    if (seen.facts.licencesFailure) { // without the list only the chosen one can be judged
        if (wanted.isEmpty())
            return fail(*seen.facts.licencesFailure);
        return has.contains(wanted) ? QString() : wanted;
    }
    if (std::any_of(has.cbegin(), has.cend(),
                    [&](const QString &sku) { return sku == wanted || isOfTeams(sku, seen.facts.licences); }))
        return QString();
    const TenantLicence *licence = seen.facts.activationLicence(wanted);
    if (licence && (wanted.isEmpty() || licence->sku == wanted))
        return licence->sku;
    return fail(FailureCode::LicenceUsedUp, licenceName(partNumberOf(seen, wanted)));
}

/// 32 characters, each of four classes at least once; none of them needs an escape in JSON.
Secret randomPassword()
{
    static constexpr std::array classes{"ABCDEFGHJKLMNPQRSTUVWXYZ"_L1, "abcdefghijkmnopqrstuvwxyz"_L1, "23456789"_L1,
                                        "!#$%*+-=?@_"_L1};
    constexpr int Length = 32;
    QRandomGenerator &random = *QRandomGenerator::system();
    QString text;
    text.reserve(Length);
    for (int i = 0; i < Length; ++i) {
        const size_t which = i < int(classes.size()) ? size_t(i) : size_t(random.bounded(int(classes.size())));
        text += classes.at(which).at(random.bounded(int(classes.at(which).size())));
    }
    for (int i = Length - 1; i > 0; --i)
        std::swap(text[i], text[random.bounded(i + 1)]);
    const Secret password(text);
    wipe(text);
    return password;
}

/// What became of a write.
struct Step {
    enum class How {
        Done,
        Again, ///< not known there yet, perhaps done, or changed meanwhile: looking again decides
        Failed,
    };
    How how = How::Done;
    Failure failure{FailureCode::UnexpectedStatus};
    int status = 0; ///< of the answer; 0: none came
    TenantUser user{};
};

Step judged(const Result<Answer> &answer, TenantCall call, const QString &subject)
{
    if (!answer) {
        const Failure &failure = answer.error();
        return {surelyNotSent(failure.code) ? Step::How::Failed : Step::How::Again, failure};
    }
    if (succeeded(*answer))
        return {Step::How::Done, {FailureCode::UnexpectedStatus}, answer->status};
    const Failure failure = readTenantError(*answer, call, subject);
    return {surelyRefused(*answer) ? Step::How::Failed : Step::How::Again, failure, answer->status};
}

/// A server that quotes what it was sent must not bring the password into a failure.
void forget(const Secret &password, Failure &failure)
{
    QString text = password.revealText();
    failure.technical.removeIf(
        [&text](const std::pair<QString, QString> &entry) { return entry.second.contains(text); });
    wipe(text);
}

Task<Step> postUser(Job job, QString country)
{
    const Secret password = randomPassword();
    HttpRequest request = graphGet(job.cloud, job.token, usersUrl(job.cloud));
    request.verb = HttpRequest::Verb::Post;
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = newUserBody({ActivationUserName.toString(), job.upn, country}, password);
    Result<Answer> answer = co_await sendPatiently(job.ports, request, job.cancel, Repeat::WhereNotDone);
    wipe(request.body);
    Step step = judged(answer, TenantCall::MakeUser, job.upn);
    if (step.how == Step::How::Done) {
        const Result<TenantUser> user = readUser(*answer);
        if (user)
            step.user = *user;
        else
            step = {Step::How::Again, user.error(), answer->status};
    }
    if (answer)
        wipe(answer->body);
    forget(password, step.failure);
    if (step.failure.code == FailureCode::DomainAbsent)
        step.failure.subject = job.fqdn;
    const Step result = step;
    co_return result;
}

Task<Step> send(Job job, BatchItem item, TenantCall call, QString subject)
{
    const QList<BatchItem> items{item};
    const Result<QHash<QString, Answer>> answers =
        co_await sendGraph(job.ports, job.cloud, job.token, items, job.cancel);
    const Result<Answer> answer = answers ? Result<Answer>(answers->value(item.id)) : fail(answers.error());
    const Step step = judged(answer, call, subject);
    co_return step;
}

/// All that is still missing, in order; `user` and what was tried are kept from look to look.
struct Making {
    std::optional<TenantUser> user{};              ///< as last seen, or as a write answered
    bool located = false;                          ///< its country was written in this run
    int looksLeft = 0;                             ///< before it is made once more: a POST may have made it
    Failure posted{FailureCode::NotReplicated};    ///< why that is not known
    bool maybeMade = false, maybeLicensed = false; ///< an answer was lost
    int unverified = 0;
    int refusedUsers = 0;
    int refusedLicences = 0;
};

QString countryFor(const Job &job, const Seen &seen)
{
    return job.routing.usageLocation.isEmpty() ? seen.country : job.routing.usageLocation.toUpper();
}

Task<Step> makeUser(Job job, Seen seen, Making making)
{
    if (making.looksLeft > 0)
        co_return Step{Step::How::Again, making.posted};
    if (!seen.domainVerified)
        co_return Step{Step::How::Again, {FailureCode::DomainAbsent, job.fqdn}};
    const QString country = countryFor(job, seen);
    if (country.isEmpty())
        co_return Step{Step::How::Failed, {FailureCode::UsageLocationMissing, job.upn}};
    const Step step = co_await postUser(job, country);
    co_return step;
}

/// What the step means for those that follow.
Step noteUser(Step step, Making &making, const QString &country)
{
    if (step.how == Step::How::Done) {
        making.user = step.user;
        making.user->usageLocation = country;
        making.located = true;
    } else if (making.looksLeft > 0) {
        --making.looksLeft;
    } else if (step.failure.code == FailureCode::DomainAbsent && step.status == 0) {
        if (++making.unverified > 3) // a verification of a moment ago is known everywhere by then
            step.how = Step::How::Failed;
    } else if (step.how == Step::How::Again) {
        making.looksLeft = 2;
        making.posted = step.failure;
        making.maybeMade = perhapsDone(step.status);
        // Refused for what stands in it, and nobody of that name is there: another try would be refused, too.
        if ((step.status == 400 || step.status == 409) && ++making.refusedUsers > 1)
            step.how = Step::How::Failed;
    }
    return step;
}

Step noteLicence(Step step, Making &making, const QString &sku)
{
    if (step.how == Step::How::Done) {
        making.user->licences += sku;
        return step;
    }
    making.maybeLicensed = step.how == Step::How::Again && perhapsDone(step.status);
    // Its new country may not be known there yet; anything else is looked at once more.
    const bool late = making.located && step.failure.code == FailureCode::UsageLocationMissing;
    if ((step.status == 400 || step.status == 409) && !late && ++making.refusedLicences > 1)
        step.how = Step::How::Failed;
    return step;
}

Task<Step> locateUser(Job job, Seen seen, TenantUser user)
{
    const QString country = countryFor(job, seen);
    if (country.isEmpty())
        co_return Step{Step::How::Failed, {FailureCode::UsageLocationMissing, user.upn}};
    const BatchItem item = patchUsageLocation(user.id, country);
    const Step step = co_await send(job, item, TenantCall::MakeUser, user.upn);
    co_return step;
}

} // namespace

Task<Result<ActivationState>> lookUpActivation(Ports ports, Access access, QString fqdn, Cancel cancel)
{
    const Result<Job> begun = workOn(ports, access, {}, fqdn.toLower(), cancel);
    if (!begun)
        co_return fail(begun.error());
    const Job job = *begun;
    const QList<BatchItem> items{askUser(job.upn), askUsersWithSuffix(job.fqdn), askSkus()};
    const Result<QHash<QString, Answer>> answers = co_await sendBatch(ports, job.cloud, job.token, items, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!answers)
        co_return fail(answers.error());
    ActivationState state;
    const Answer userAnswer = answers->value(u"user"_s);
    if (succeeded(userAnswer)) {
        const Result<TenantUser> user = readUser(userAnswer);
        if (!user)
            co_return fail(user.error());
        state.user = told(*user);
    } else if (userAnswer.status != 404) {
        co_return fail(readTenantError(userAnswer, TenantCall::ReadUsers, job.upn));
    }
    const Result<GraphPage<TenantUser>> userPage = factOf(answers, u"users"_s, &readUsers);
    const Result<GraphPage<Sku>> skuPage = factOf(answers, u"skus"_s, &readSkus);
    Task<Result<QList<TenantUser>>> userTask = allPages(ports, job.cloud, job.token, userPage, &readUsers, cancel);
    Task<Result<QList<Sku>>> skuTask = allPages(ports, job.cloud, job.token, skuPage, &readSkus, cancel);
    const Result<QList<TenantUser>> users = co_await userTask;
    const Result<QList<Sku>> skus = co_await skuTask;
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    state.othersKnown = users.has_value() && skus.has_value();
    if (!state.othersKnown) {
        const Failure why = users ? skus.error() : users.error();
        state.othersFailure = why.code == FailureCode::Forbidden ? Failure{FailureCode::UserMayNot, job.upn} : why;
    } else {
        QList<TenantLicence> licences;
        for (const Sku &sku : *skus)
            licences += licenceOf(sku);
        const QString suffix = u'@' + job.fqdn;
        state.othersLicensed = std::any_of(users->cbegin(), users->cend(), [&](const TenantUser &user) {
            return (!state.user || user.id != state.user->id) && user.enabled &&
                   user.upn.compare(job.upn, Qt::CaseInsensitive) != 0 &&
                   user.upn.endsWith(suffix, Qt::CaseInsensitive) && isLicensed(user, licences);
        });
    }
    const ActivationState result = state;
    co_return result;
}

Task<Result<ActivationUser>> makeActivationUser(Ports ports, Access access, RoutingDetails routing, Cancel cancel)
{
    const QString fqdn = routing.fqdn();
    const Result<Job> begun = workOn(ports, access, routing, fqdn, cancel);
    if (!begun)
        co_return fail(begun.error());
    const Job job = *begun;
    Making making;
    for (size_t tries = 0;; ++tries) {
        const Result<Seen> seen = co_await look(job);
        if (!seen)
            co_return fail(seen.error());
        if (seen->user)
            making.user = *seen->user;
        if (seen->user && std::exchange(making.maybeMade, false))
            co_await noteWrite(ports, access, u"activation-user.made"_s, job.upn);
        const Result<QString> licence =
            missingLicence(*seen, making.user ? making.user->licences : QStringList(), routing.licenceSku);
        if (!licence) // before anything is made: a user without a licence would be of no use
            co_return fail(licence.error());

        Step step;
        if (!making.user) {
            step = co_await makeUser(job, *seen, making);
            step = noteUser(step, making, countryFor(job, *seen));
            if (step.how == Step::How::Done)
                co_await noteWrite(ports, access, u"activation-user.made"_s, job.upn);
        }
        if (step.how == Step::How::Done && making.user->usageLocation.isEmpty() && !licence->isEmpty()) {
            step = cancel.requested() ? Step{Step::How::Failed, {FailureCode::Cancelled}} : Step{};
            if (step.how == Step::How::Done)
                step = co_await locateUser(job, *seen, *making.user);
            if (step.how == Step::How::Done) {
                making.user->usageLocation = countryFor(job, *seen);
                making.located = true;
            } else if (step.status == 400) { // no such country
                step.how = Step::How::Failed;
            }
        }
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
        if (step.how == Step::How::Done && !licence->isEmpty()) {
            const BatchItem item = postAssignLicense(making.user->id, {*licence}, {});
            step = co_await send(job, item, TenantCall::AssignLicence, job.upn);
            if (step.how == Step::How::Done)
                co_await noteWrite(ports, access, u"activation-user.licensed"_s, job.upn);
            if (cancel.requested())
                co_return fail(FailureCode::Cancelled);
            step = noteLicence(step, making, *licence);
            if (step.failure.code == FailureCode::LicenceUsedUp)
                step.failure.subject = licenceName(partNumberOf(*seen, *licence));
        }
        if (step.how == Step::How::Done) {
            if (licence->isEmpty() && making.maybeLicensed)
                co_await noteWrite(ports, access, u"activation-user.licensed"_s, job.upn);
            const ActivationUser user = told(*making.user);
            co_return user;
        }
        if (step.how == Step::How::Failed || tries == ReplicationWaits.size())
            co_return fail(step.failure);
        co_await ports.clock->sleep(ReplicationWaits.at(tries), cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
    }
}

Task<Outcome> removeActivationUser(Ports ports, Access access, QString fqdn, Cancel cancel)
{
    const Result<Job> begun = workOn(ports, access, {}, fqdn.toLower(), cancel);
    if (!begun)
        co_return fail(begun.error());
    const Job job = *begun;
    constexpr size_t MostTries = 4;
    bool maybeRemoved = false;
    for (size_t tries = 0;; ++tries) {
        const Result<ActivationState> state = co_await lookUpActivation(ports, access, fqdn, cancel);
        if (!state)
            co_return fail(state.error());
        if (!state->user) {
            if (maybeRemoved)
                co_await noteWrite(ports, access, u"activation-user.removed"_s, job.upn);
            co_return Outcome{};
        }
        if (!state->othersKnown)
            co_return fail(state->othersFailure);
        if (!state->othersLicensed)
            co_return fail(FailureCode::UserStillNeeded, job.upn);
        const ActivationUser user = *state->user;
        Step step;
        if (!user.licences.isEmpty()) {
            const BatchItem item = postAssignLicense(user.id, {}, user.licences);
            step = co_await send(job, item, TenantCall::AssignLicence, job.upn);
            // One that a group gives cannot be taken here; it goes with the user.
            if (step.status == 400 || step.status == 404)
                step = {};
        }
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
        if (step.how == Step::How::Done) {
            const BatchItem item = deleteUser(user.id);
            step = co_await send(job, item, TenantCall::RemoveUser, job.upn);
            if (step.how == Step::How::Done || (step.status == 404 && maybeRemoved))
                co_await noteWrite(ports, access, u"activation-user.removed"_s, job.upn);
            maybeRemoved = step.how == Step::How::Again && perhapsDone(step.status);
            if (cancel.requested())
                co_return fail(FailureCode::Cancelled);
            if (step.how == Step::How::Done || step.status == 404)
                co_return Outcome{};
        }
        if (step.how == Step::How::Failed || tries + 1 == MostTries)
            co_return fail(step.failure);
        co_await ports.clock->sleep(ReplicationWaits.at(tries), cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
    }
}

QStringList manualActivationSteps(const RoutingDetails &routing, const Cloud &cloud)
{
    const QString fqdn = routing.fqdn();
    return {
        say(QT_TRANSLATE_NOOP("Activation", "Make sure that the domain %1 is verified in the customer's tenant."))
            .arg(fqdn),
        say(QT_TRANSLATE_NOOP("Activation", "Open %1 and sign in as a User Administrator or a Global Administrator of "
                                            "the customer's tenant."))
            .arg(adminCenter(cloud)),
        say(QT_TRANSLATE_NOOP("Activation", "Go to Users > Active users and choose \"Add a user\".")),
        say(QT_TRANSLATE_NOOP("Activation", "Display name and user name: %1. Domain: %2."))
            .arg(ActivationUserName.toString(), fqdn),
        say(QT_TRANSLATE_NOOP("Activation", "Let Microsoft make the password. Nobody needs it.")),
        say(QT_TRANSLATE_NOOP("Activation", "Choose the customer's country as the location, and assign one licence "
                                            "with Microsoft Teams or Teams Phone.")),
        say(QT_TRANSLATE_NOOP("Activation", "Finish and come back here to check. Activation can take up to 24 hours.")),
    };
}

} // namespace TenantLink
