#include "models/flows/invite.h"

#include "models/flows/invitationmail.h"
#include "models/flows/keepsecret.h"
#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "models/flows/sendmail.h"
#include "models/ports/clock.h"

#include <algorithm>

namespace TenantLink
{

namespace
{

using namespace std::chrono_literals;

constexpr auto LookAgain = 1s;                   ///< how soon a change by another window or program is seen
constexpr std::chrono::seconds LongestWait = 1h; ///< that a server may ask for before the next try
constexpr auto LongestNap = 30s; ///< between rounds in which nothing changed: the wall's clock may have jumped

MailTry failed(const Failure &failure) { return {fail(failure)}; }

/// Everything that a message needs, then the way that is set. Nothing of the invitation changes here.
Task<MailTry> deliver(Ports ports, Invitation invitation, Cancel cancel)
{
    const Result<MailServer> server = co_await loadMailServer(ports);
    if (!server)
        co_return failed(server.error());
    if (!server->usable())
        co_return failed(Failure{FailureCode::MailNotSetUp});
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return failed(provider.error());
    const Result<InvitationSettings> settings = co_await loadInvitationSettings(ports);
    if (!settings)
        co_return failed(settings.error());
    const QDateTime now = ports.clock->now();
    const Result<Mail> mail = invitationMail(*provider, *settings, server->sender(), invitation, now);
    if (!mail)
        co_return failed(mail.error());
    const MailServer way = *server;
    const Mail message = *mail;
    const MailTry tried = co_await sendMail(ports, way, std::nullopt, message, cancel);
    co_return tried;
}

/// What the invitation says of its mail after a try.
InvitationMail after(InvitationMail mail, const MailTry &tried, const QDateTime &now)
{
    const Outcome &outcome = tried.outcome;
    mail.failure.reset();
    mail.due = {};
    if (outcome) {
        mail.state = MailState::Sent;
        mail.sentAt = now;
        return mail;
    }
    if (outcome.error().code == FailureCode::Cancelled) { // the program ends: the next one tries at once
        mail.state = MailState::Queued;
        mail.due = now;
        return mail;
    }
    mail.failure = outcome.error();
    if (outcome.error().code == FailureCode::MailMaybeSent) {
        mail.state = MailState::MaybeSent; // a person decides: sending again might send it twice
    } else if (mail.tries >= InvitationMail::MostTries) {
        mail.state = MailState::Failed;
    } else {
        mail.state = MailState::Queued;
        const auto wait = std::min(tried.wait, LongestWait);
        mail.due = now.addSecs(std::max<qint64>(InvitationMail::SecondsBetween, wait.count()));
    }
    return mail;
}

} // namespace

Task<std::chrono::milliseconds> postOfficeRound(Ports ports, Cancel cancel)
{
    while (!cancel.requested()) {
        const QDateTime now = ports.clock->now();
        const QDateTime lease = now.addSecs(InvitationMail::LeaseSeconds);
        const Result<std::optional<Invitation>> claimed = co_await ports.store->claimMail(now, lease);
        if (!claimed || !*claimed)
            break;
        const Invitation invitation = **claimed;
        const MailTry sent = co_await deliver(ports, invitation, cancel);
        const QDateTime ended = ports.clock->now();
        const InvitationMail mail = after(invitation.mail, sent, ended);
        const Outcome settled = co_await ports.store->settleMail(invitation.id, mail);
        (void)settled; // not settled: its lease ends, and it says that it may have been sent
    }
    const QDateTime now = ports.clock->now();
    const Result<ClockWork> work = co_await ports.store->settleClock(now);
    if (!work)
        co_return LongestNap;
    co_await forgetSecrets(ports, work->removals);
    if (!work->next.isValid())
        co_return LongestNap;
    const std::chrono::milliseconds until(now.msecsTo(work->next));
    co_return std::clamp<std::chrono::milliseconds>(until, LookAgain, LongestNap);
}

Task<> runPostOffice(Ports ports, Cancel cancel)
{
    std::optional<qint64> seen;
    std::chrono::milliseconds due = 0ms; // monotonic
    while (!cancel.requested()) {
        const Result<qint64> token = co_await ports.store->changeToken();
        const bool changed = token && (!seen || *seen != *token);
        if (changed || ports.clock->monotonic() >= due) {
            const std::chrono::milliseconds nap = co_await postOfficeRound(ports, cancel);
            due = ports.clock->monotonic() + nap;
            const Result<qint64> own = co_await ports.store->changeToken(); // one's own commits wake nobody
            seen = own ? std::optional(*own) : std::nullopt;
        }
        const std::chrono::milliseconds pause = LookAgain;
        co_await ports.clock->sleep(pause, cancel);
    }
}

} // namespace TenantLink
