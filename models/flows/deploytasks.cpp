#include "models/domain/domainname.h"
#include "models/domain/reporttext.h"
#include "models/domain/text.h"
#include "models/flows/deploying.h"
#include "models/flows/services.h"
#include "models/flows/tenantdomain.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

TaskEnd well(TaskFinding finding, const QStringList &args = {}) { return {TaskState::Success, finding, args, {}}; }
TaskEnd warned(TaskFinding finding, const QStringList &args = {}) { return {TaskState::Warnings, finding, args, {}}; }

/// What stopped the check, as a failure of its own.
Failure failureOf(const CheckItem &item)
{
    if (item.failure)
        return {*item.failure, item.failureSubject, item.technical, item.aadsts};
    if (item.id == CheckId::Input)
        return {FailureCode::SetupIncomplete, describe(item).detail, item.technical, item.aadsts};
    if (item.id == CheckId::RightTenant)
        return {FailureCode::SignInOtherTenant, cleaned(item.args.value(1)), item.technical, item.aadsts};
    return {FailureCode::SignInRefused, cleaned(item.args.value(0)), item.technical, item.aadsts};
}

template <class Test>
const CheckItem *firstItem(const Report &report, Test test)
{
    const auto at = std::find_if(report.items.cbegin(), report.items.cend(), test);
    return at == report.items.cend() ? nullptr : &*at;
}

bool mayNotRead(const Failure &failure)
{
    return failure.code == FailureCode::Forbidden || failure.code == FailureCode::PersonMayNot;
}

/// A valid access for this run; where signing in failed once, it is not tried again by the tasks behind.
Task<Result<Access>> accessOf(SharedRun run)
{
    if (!run->registration)
        co_return fail(run->registration.error());
    const CheckRequest request = *run->registration;
    if (run->access && !*run->access)
        co_return fail(run->access->error());
    if (!run->access) {
        const Result<Access> first = co_await signInRegistration(run->ports, request, run->cancel);
        run->access = first;
        co_return first;
    }
    const Access present = **run->access;
    const Result<Access> fresh = co_await freshAccess(run->ports, present, request, run->cancel);
    run->access = fresh;
    co_return fresh;
}

/// All that the tasks of this run want to know, side by side, once.
Task<> readTenant(SharedRun run)
{
    const bool facts = run->readFacts && !run->facts;
    const bool domain = run->readDomain && !run->domain;
    const bool activation = run->readActivation && !run->activation;
    if (!facts && !domain && !activation)
        co_return;
    const Result<Access> access = co_await accessOf(run);
    if (!access) {
        const Failure failure = access.error();
        if (facts)
            run->facts = fail(failure);
        if (domain)
            run->domain = fail(failure);
        if (activation)
            run->activation = fail(failure);
        co_return;
    }
    const Access with = *access;
    const QString fqdn = run->routing.fqdn();
    std::optional<Task<Result<TenantFacts>>> factsTask;
    std::optional<Task<Result<DomainThere>>> domainTask;
    std::optional<Task<Result<ActivationState>>> activationTask;
    if (facts)
        factsTask = readTenantFacts(run->ports, with, run->cancel);
    if (domain)
        domainTask = lookUpDomain(run->ports, with, fqdn, run->cancel);
    if (activation)
        activationTask = lookUpActivation(run->ports, with, fqdn, run->cancel);
    if (factsTask) {
        const Result<TenantFacts> answer = co_await *factsTask;
        run->facts = answer;
    }
    if (domainTask) {
        const Result<DomainThere> answer = co_await *domainTask;
        run->domain = answer;
    }
    if (activationTask) {
        const Result<ActivationState> answer = co_await *activationTask;
        run->activation = answer;
    }
}

/// Why the domain could not be added or verified; the registration's want of rights is no failure of the task.
TaskEnd endOfDomain(const Failure &failure, const DomainThere &there)
{
    switch (failure.code) {
    case FailureCode::DnsNotSeen:
        return warned(TaskFinding::DomainWaiting, domainArgs(there));
    case FailureCode::DomainMayNot:
        if (there.state == DomainThere::State::Unverified)
            return warned(TaskFinding::DomainToVerify, domainArgs(there));
        return warned(TaskFinding::DomainToAdd, domainArgs(there));
    default:
        return endedBy(failure);
    }
}

TaskEnd endOfVerified(const DomainThere &there)
{
    if (!there.parent.isEmpty() && there.parent != there.name)
        return well(TaskFinding::DomainByParent, {there.name, there.parent});
    return well(TaskFinding::DomainVerified, {there.name});
}

/// What there is of the user: None where it, or a licence by which Teams takes notice, is missing.
TaskFinding stateOf(const std::optional<ActivationUser> &user, const std::optional<Result<TenantFacts>> &facts)
{
    if (!user)
        return TaskFinding::None;
    if (!user->enabled)
        return TaskFinding::UserBlocked;
    if (user->licences.isEmpty())
        return TaskFinding::None;
    if (!facts || !*facts || (**facts).licencesFailure)
        return TaskFinding::UserUnjudged;
    const QList<TenantLicence> &all = (**facts).licences;
    const bool licensed = std::any_of(all.cbegin(), all.cend(), [&user](const TenantLicence &licence) {
        return user->licences.contains(licence.sku) && (licence.teams || licence.teamsPhone);
    });
    return licensed ? TaskFinding::UserThere : TaskFinding::None;
}

} // namespace

TaskEnd endedBy(const Failure &failure)
{
    const bool cancelled = failure.code == FailureCode::Cancelled;
    TaskEnd end{cancelled ? TaskState::Cancelled : TaskState::Failed};
    if (!cancelled)
        end.failure = failure;
    return end;
}

TaskEnd endOfCheck(const Report &report, bool continuedAnyway, bool mustHold)
{
    if (const CheckItem *stop = firstItem(report, [](const CheckItem &item) { return item.stopsEverything(); }))
        return endedBy(failureOf(*stop));
    if (report.verdict() == Verdict::Valid)
        return well(TaskFinding::RegistrationValid);
    const bool problems = report.verdict() == Verdict::Problems;
    if (continuedAnyway)
        return warned(problems ? TaskFinding::RegistrationProblems : TaskFinding::RegistrationUnchecked);
    if (problems) {
        const CheckItem *first =
            firstItem(report, [](const CheckItem &item) { return item.state == CheckState::Problem; });
        return mustHold ? endedBy({FailureCode::SetupIncomplete, describe(*first).detail, first->technical})
                        : warned(TaskFinding::RegistrationHasProblems);
    }
    // What came in the way is a reason to try again; what may not be read is not.
    const CheckItem *away = firstItem(report, [](const CheckItem &item) {
        return item.required && item.state == CheckState::CouldNotCheck && item.failure;
    });
    return away ? endedBy(failureOf(*away)) : warned(TaskFinding::RegistrationUnchecked);
}

Task<TaskEnd> validateKept(SharedRun run)
{
    const ServiceId id = *run->deployment.service;
    const Result<Report> report =
        co_await validateService(run->ports, id, RegistrationKind::DirectRouting, {}, run->cancel);
    if (!report)
        co_return endedBy(report.error());
    run->report = *report;
    co_return endOfCheck(*report, run->continuedAnyway, false);
}

Task<TaskEnd> lookAtLicences(SharedRun run)
{
    co_await readTenant(run);
    if (!run->facts)
        co_return endedBy({FailureCode::Cancelled});
    if (!*run->facts)
        co_return endedBy(run->facts->error());
    const TenantFacts facts = **run->facts;
    if (facts.licencesFailure) {
        co_return mayNotRead(*facts.licencesFailure) ? warned(TaskFinding::LicencesUnread)
                                                     : endedBy(*facts.licencesFailure);
    }
    const QStringList args{QString::number(facts.freeTeamsPhone()), QString::number(run->users)};
    if (facts.freeTeamsPhone() < run->users)
        co_return warned(TaskFinding::LicencesShort, args);
    co_return well(TaskFinding::LicencesEnough, args);
}

Task<TaskEnd> setUpDomain(SharedRun run)
{
    if (run->routing.label.isEmpty())
        co_return well(TaskFinding::None); // no sub-domain was asked for
    const QString fqdn = run->routing.fqdn();
    if (fqdn.isEmpty())
        co_return endedBy({FailureCode::SetupIncomplete, subDomainProblem(run->routing.label, run->routing.sbcDomain)});
    co_await readTenant(run);
    const Result<DomainThere> looked = *run->domain;
    if (!looked) {
        if (looked.error().code != FailureCode::DomainMayNot)
            co_return endedBy(looked.error());
        co_return warned(TaskFinding::DomainUnread, {fqdn});
    }
    DomainThere there = *looked;
    const bool twoStep = run->routing.dns == DnsMode::TwoStep;
    if (there.state == DomainThere::State::Absent && !twoStep)
        co_return warned(TaskFinding::DomainToAdd, domainArgs(there));
    if (there.state == DomainThere::State::Unverified && !twoStep)
        co_return warned(TaskFinding::DomainToVerify, domainArgs(there));
    if (there.state == DomainThere::State::Verified)
        co_return endOfVerified(there);

    const Result<Access> access = co_await accessOf(run);
    if (!access)
        co_return endedBy(access.error());
    const Access with = *access;
    if (there.state == DomainThere::State::Absent) {
        const Result<DomainThere> added = co_await addDomain(run->ports, with, fqdn, run->cancel);
        if (!added)
            co_return endOfDomain(added.error(), there);
        there = *added;
        run->domain = added;
    }
    if (there.state == DomainThere::State::Verified)
        co_return endOfVerified(there);
    const Result<DomainThere> verified = co_await verifyDomain(run->ports, with, fqdn, run->cancel);
    if (!verified)
        co_return endOfDomain(verified.error(), there);
    run->domain = verified;
    co_return verified->state == DomainThere::State::Verified
        ? endOfVerified(*verified)
        : warned(TaskFinding::DomainWaiting, domainArgs(*verified));
}

Task<TaskEnd> setUpActivationUser(SharedRun run)
{
    const QString upn = run->routing.activationUser();
    if (run->routing.mode == RoutingMode::SbcOnly || upn.isEmpty())
        co_return well(TaskFinding::UserNotNeeded);
    co_await readTenant(run);
    const Result<DomainThere> domain = *run->domain;
    if (!domain && domain.error().code != FailureCode::DomainMayNot)
        co_return endedBy(domain.error());
    if (!domain || domain->state != DomainThere::State::Verified)
        co_return warned(TaskFinding::UserAfterDomain);

    const Result<ActivationState> looked = *run->activation;
    if (!looked) {
        if (looked.error().code != FailureCode::UserMayNot)
            co_return endedBy(looked.error());
        co_return warned(TaskFinding::UserByHand, {upn});
    }
    const TaskFinding found = stateOf(looked->user, run->facts);
    if (found == TaskFinding::UserThere)
        co_return well(found, {looked->user->upn});
    if (looked->othersLicensed)
        co_return well(TaskFinding::UserNotNeeded);
    if (found != TaskFinding::None)
        co_return warned(found, {looked->user->upn});
    if (!run->routing.makeActivationUser)
        co_return warned(TaskFinding::UserByHand, {upn});

    const Result<Access> access = co_await accessOf(run);
    if (!access)
        co_return endedBy(access.error());
    const Access with = *access;
    const RoutingDetails routing = run->routing;
    const Result<ActivationUser> made = co_await makeActivationUser(run->ports, with, routing, run->cancel);
    if (made) {
        co_return made->licences.isEmpty() ? warned(TaskFinding::UserUnlicensed, {made->upn})
                                           : well(TaskFinding::UserMade, {made->upn});
    }
    switch (made.error().code) {
    case FailureCode::UserMayNot:
    case FailureCode::Forbidden: // licences may not be read, so none can be picked
        co_return warned(TaskFinding::UserByHand, {upn});
    case FailureCode::LicenceUsedUp:
        co_return warned(TaskFinding::UserUnlicensed, {upn});
    case FailureCode::DomainAbsent:
        co_return warned(TaskFinding::UserAfterDomain);
    default:
        co_return endedBy(made.error());
    }
}

Task<TaskEnd> prepareScripts(SharedRun run, TaskKind kind)
{
    const ServiceId id = *run->deployment.service;
    const Result<ServiceFacts> read = co_await serviceFacts(run->ports, id);
    if (!read)
        co_return endedBy(read.error());
    ServiceFacts facts = *read;
    if (run->domain && *run->domain)
        facts.domain = **run->domain;
    const bool routing = kind == TaskKind::RoutingScript;
    const ScriptKind first = routing ? ScriptKind::Routing : ScriptKind::Sbc;
    const Result<std::optional<QString>> script = scriptOf(first, facts);
    if (!script)
        co_return endedBy(script.error());
    const Result<std::optional<QString>> cleanup =
        scriptOf(routing ? ScriptKind::RoutingCleanup : ScriptKind::SbcCleanup, facts);
    if (!cleanup)
        co_return endedBy(cleanup.error());
    if (!*script)
        co_return well(routing ? TaskFinding::ScriptNotNeeded : TaskFinding::ScriptByOther);
    co_return well(TaskFinding::ScriptReady, {fileNameOf(first)});
}

} // namespace TenantLink
