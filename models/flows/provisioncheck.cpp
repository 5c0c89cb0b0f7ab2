#include "models/flows/apptoken.h"
#include "models/flows/check.h"
#include "models/flows/provisionrun.h"
#include "models/ports/clock.h"
#include "models/ports/secretstore.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto LongestWait = 180s;

/// Entra's numbers for what it does not know yet, shortly after it was made (microsoft365.md 4.4).
bool isNotYet(int aadsts)
{
    return aadsts == 700016 || aadsts == 7000215 || aadsts == 7000222 || aadsts == 7000229 || aadsts == 65001;
}

/// Is something missing that was made, and shows up in a while?
bool worthWaiting(const Report &report, const Provisioning &state)
{
    return std::any_of(report.items.cbegin(), report.items.cend(), [&state](const CheckItem &item) {
        if (item.state == CheckState::Ok)
            return false;
        switch (item.id) {
        case CheckId::GraphSignIn:
            return isNotYet(item.aadsts);
        case CheckId::TeamsSignIn:
            if (!state.madeTeamsApi.isEmpty() && (item.aadsts == 500011 || item.aadsts == 650052))
                return true; // the API that was just added is not known there yet
            return isNotYet(item.aadsts) && !state.consentPending;
        case CheckId::Permission:
            return !state.consentPending && state.plan.permissions.contains(item.part);
        case CheckId::Roles:
            return !state.consentPending && !state.rolesPending && !state.plan.roles.isEmpty();
        case CheckId::RightClient:
        case CheckId::SecretEnd:
            return !state.consentPending && item.state != CheckState::Warning;
        default:
            return false;
        }
    });
}

CheckRequest requestFor(const Provisioning &state, const Secret &secret)
{
    return {state.plan.cloudId, state.plan.tenant.toString(), state.clientId, secret, state.plan.profileId};
}

/// Until the secret is accepted. Nothing: the check tells why it is not.
Task<Outcome> waitForToken(Running run, std::chrono::milliseconds began)
{
    const QString tenant = run->state.plan.tenant.toString();
    const Result<Discovery> discovery = co_await discover(run->ports, run->cloud, tenant, run->cancel);
    if (!discovery || foreignEndpoint(*discovery, run->cloud, *run->ports.clouds))
        co_return run->cancel.requested() ? Outcome(fail(FailureCode::Cancelled)) : Outcome{};
    for (int attempt = 0;; ++attempt) {
        const Result<Token> token =
            co_await requestToken(run->ports, run->cloud, discovery->tokenEndpoint, run->state.clientId, run->secret,
                                  graphScope(run->cloud), run->cancel);
        if (run->cancel.requested())
            co_return fail(FailureCode::Cancelled);
        if (token || token.error().code != FailureCode::SignInRefused || !isNotYet(token.error().aadsts))
            co_return Outcome{};
        if (run->ports.clock->monotonic() - began >= LongestWait)
            co_return fail(FailureCode::NotReplicated, run->state.plan.name, token.error().technical);
        const Outcome waited = co_await waitABit(run, attempt);
        if (!waited)
            co_return waited;
    }
}

/// One that was added without its answer being seen shows up late: only the accepted one stays.
Task<Outcome> removeDoubles(Running run)
{
    if (run->state.secretKeyId.isEmpty() || run->state.applicationId.isEmpty() || run->state.plan.secretName.isEmpty())
        co_return Outcome{};
    if (run->secretUnclear || !run->secretsSeen) {
        const Outcome looked = co_await look(run);
        if (!looked)
            co_return looked;
    }
    if (!run->application)
        co_return Outcome{};
    const QList<PasswordCredential> secrets = run->application->secrets;
    for (const PasswordCredential &secret : secrets) {
        if (secret.name != run->state.plan.secretName || secret.keyId == run->state.secretKeyId)
            continue;
        const BatchItem item = removeSecret(run->state.applicationId, secret.keyId);
        const QList<BatchItem> items{item};
        const Result<QHash<QString, Answer>> answers =
            co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
        const Judged judged = judge(answers, item.id);
        if (judged.how == Written::Failed || judged.how == Written::Refused)
            co_return fail(judged.failure);
        run->application->secrets.removeIf(
            [&secret](const PasswordCredential &one) { return one.keyId == secret.keyId; });
    }
    run->secretUnclear = false;
    co_return Outcome{};
}

void showChecked(const Running &run, const Report &report)
{
    const bool pending = run->state.consentPending || run->state.rolesPending;
    show(run, ProvisionStep::Waiting, StepState::Done);
    show(run, ProvisionStep::Check,
         report.verdict() != Verdict::Problems ? StepState::Done
         : pending                             ? StepState::NeedsAdmin
                                               : StepState::Failed);
}

} // namespace

Task<Result<Report>> checkMade(Running run)
{
    const auto began = run->ports.clock->monotonic();
    show(run, ProvisionStep::Waiting, StepState::Running);
    const Outcome accepted = co_await waitForToken(run, began);
    if (!accepted) {
        show(run, ProvisionStep::Waiting, StepState::Failed, accepted.error());
        co_return fail(accepted.error());
    }
    const Outcome single = co_await removeDoubles(run);
    if (!single)
        co_return fail(single.error());
    for (int attempt = 0;; ++attempt) {
        show(run, ProvisionStep::Waiting, StepState::Done);
        show(run, ProvisionStep::Check, StepState::Running);
        const CheckRequest request = requestFor(run->state, run->secret);
        const CheckProgress silent;
        const Report report = co_await checkRegistration(run->ports, request, silent, run->cancel);
        if (run->cancel.requested())
            co_return fail(FailureCode::Cancelled);
        if (!worthWaiting(report, run->state) || run->ports.clock->monotonic() - began >= LongestWait) {
            showChecked(run, report);
            co_return report;
        }
        show(run, ProvisionStep::Check, StepState::Waiting);
        const Outcome waited = co_await waitABit(run, attempt);
        if (!waited)
            co_return fail(waited.error());
    }
}

Task<Result<Provisioned>> checkAgain(Ports ports, Provisioning state, Secret secret, ProvisionWatcher watcher,
                                     Cancel cancel)
{
    const Access nobody{{}, {}, {}, state.plan.cloudId, {}, state.plan.tenant};
    const Result<Running> begun = beginRun(ports, nobody, state, watcher, cancel);
    if (!begun)
        co_return fail(begun.error());
    const Running run = *begun;
    run->secret = secret;
    if (run->secret.isEmpty()) {
        if (!state.secret)
            co_return fail(FailureCode::SecretNotHere);
        const Result<Secret> kept = co_await ports.secrets->read(*state.secret);
        if (!kept)
            co_return fail(kept.error());
        run->secret = *kept;
    }
    for (int step = 0; step < ProvisionSteps; ++step)
        run->view[size_t(step)].state = StepState::Done;
    show(run, ProvisionStep::Check, StepState::Running);
    const CheckRequest request = requestFor(state, run->secret);
    const CheckProgress silent;
    const Report report = co_await checkRegistration(ports, request, silent, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    const auto fine = [&report](CheckId id, const QStringList &parts) {
        return std::none_of(report.items.cbegin(), report.items.cend(), [&](const CheckItem &item) {
            return item.id == id && item.state != CheckState::Ok && (parts.isEmpty() || parts.contains(item.part));
        });
    };
    const bool consent = run->state.consentPending && !fine(CheckId::Permission, run->state.plan.permissions);
    const bool roles = run->state.rolesPending && !fine(CheckId::Roles, {});
    const bool changed = consent != run->state.consentPending || roles != run->state.rolesPending;
    run->state.consentPending = consent;
    run->state.rolesPending = roles;
    if (changed && run->state.revision != 0) {
        const Outcome kept = co_await keep(run);
        if (!kept)
            co_return fail(kept.error());
    }
    if (consent)
        run->view[size_t(ProvisionStep::Consent)].state = StepState::NeedsAdmin;
    if (roles)
        run->view[size_t(ProvisionStep::Roles)].state = StepState::NeedsAdmin;
    showChecked(run, report);
    const Provisioned checked{run->state, run->secret, report, run->view};
    co_return checked;
}

} // namespace TenantLink
