#include "models/flows/invite.h"

#include "models/flows/invitationmail.h"
#include "models/flows/keepsecret.h"
#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "models/handoff/mailmessage.h"
#include "models/ports/clock.h"
#include "models/ports/mailer.h"

#include <algorithm>

namespace TenantLink
{

namespace
{

using namespace std::chrono_literals;

constexpr auto LookAgain = 1s;   ///< how soon a change by another window or program is seen
constexpr auto LongestNap = 30s; ///< between rounds in which nothing changed: the wall's clock may have jumped

/// Everything that a message needs, then the server. Nothing of the invitation changes here.
Task<Outcome> deliver(Ports ports, Invitation invitation, Cancel cancel)
{
    const Result<MailServer> server = co_await loadMailServer(ports);
    if (!server)
        co_return fail(server.error());
    if (!server->usable() || !ports.mailer)
        co_return fail(FailureCode::MailNotSetUp);
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    const Result<InvitationSettings> settings = co_await loadInvitationSettings(ports);
    if (!settings)
        co_return fail(settings.error());
    Secret password;
    if (server->password) {
        const SecretId entry = *server->password;
        const Result<Secret> read = co_await ports.secrets->read(entry);
        if (!read)
            co_return fail(read.error());
        password = *read;
    }
    const QDateTime now = ports.clock->now();
    const Result<Mail> mail = invitationMail(*provider, *settings, server->fromAddress, invitation, now);
    if (!mail)
        co_return fail(mail.error());
    const Envelope envelope{server->fromAddress, {invitation.invitationEmail}};
    const QByteArray message = mailMessage(*mail);
    Outcome sent = co_await ports.mailer->send(*server, password, envelope, message, cancel);
    co_return sent;
}

/// What the invitation says of its mail after a try.
InvitationMail after(InvitationMail mail, const Outcome &outcome, const QDateTime &now)
{
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
        mail.due = now.addSecs(InvitationMail::SecondsBetween);
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
        const Outcome sent = co_await deliver(ports, invitation, cancel);
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
