#include "models/flows/importreply.h"

#include "models/domain/text.h"
#include "models/flows/keepsecret.h"
#include "models/handoff/replycodec.h"
#include "models/handoff/ticketcodec.h"
#include "models/ports/clock.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString profileOf(const Invitation &invitation)
{
    return invitation.kind == RegistrationKind::Qoe ? QStringLiteral("qoe") : QStringLiteral("direct-routing");
}

/// The link that a reply names; null: no such link.
const InvitationLink *linkOf(const Invitation &invitation, quint32 serial)
{
    if (invitation.link.serial == serial)
        return &invitation.link;
    const auto found = std::find_if(invitation.old.cbegin(), invitation.old.cend(),
                                    [serial](const InvitationLink &link) { return link.serial == serial; });
    return found == invitation.old.cend() ? nullptr : &*found;
}

/// The registration as it is kept: what the reply says, and what this installation found out about it.
Registration registrationFrom(const Reply &reply, const Report &report)
{
    Registration registration;
    registration.cloudId = reply.cloudId;
    registration.tenant = reply.tenant.toString();
    registration.tenantId = report.tenantId;
    registration.tenantName = report.tenantName;
    registration.clientId = reply.client.toString();
    registration.secretHint = cleaned(reply.secret.hint());
    registration.secretEnds = report.secretEnds;
    registration.adminUpn = cleaned(reply.adminUpn);
    registration.adminProof = reply.adminProof;
    registration.status = authStatus(report.verdict());
    registration.validatedAt = report.checkedAt;
    registration.lastReport = report;
    return registration;
}

/// What kept Microsoft from being asked, if that is why the verdict is open.
std::optional<Failure> whatKeptItFromBeingChecked(const Report &report)
{
    if (report.verdict() != Verdict::CouldNotCheck)
        return std::nullopt;
    for (const CheckItem &item : report.items) {
        if (item.failure)
            return Failure{*item.failure, item.failureSubject, item.technical, item.aadsts};
    }
    return std::nullopt;
}

/// Finds the invitation, opens the seal and compares everything. No network.
Task<Result<OpenedReply>> unseal(Ports ports, QByteArray fileOrText)
{
    const Result<QByteArray> bytes = replyBytes(fileOrText);
    if (!bytes)
        co_return fail(bytes.error());
    const Result<ReplyEnvelope> envelope = readEnvelope(*bytes);
    if (!envelope)
        co_return fail(envelope.error());
    const InvitationId id = envelope->invitation;
    const Result<Invitation> invitation = co_await ports.store->invitation(id);
    if (!invitation) {
        if (invitation.error().code == FailureCode::NoLongerThere)
            co_return fail(FailureCode::ReplyForNobody);
        co_return fail(invitation.error());
    }
    const QString name = invitation->shortName;
    if (!invitation->replyDigest.isEmpty() && invitation->replyDigest == envelope->digest)
        co_return fail(FailureCode::ReplyReplayed, name);
    if (invitation->status == InvitationStatus::Onboarded)
        co_return fail(FailureCode::InvitationOnboarded, name);
    const InvitationLink *link = linkOf(*invitation, envelope->serial);
    if (!link || ticketDigest(link->ticket) != envelope->ticketDigest)
        co_return fail(FailureCode::ReplyForAnotherLink, name);
    const Result<SignedTicket> ticket = readTicket(link->ticket);
    if (!ticket)
        co_return fail(ticket.error());
    if (link->keyRemoved)
        co_return fail(FailureCode::ReplyKeyLost, name);
    const SecretId entry = link->replyKey;
    const bool replaced = link->serial != invitation->link.serial;
    const QDateTime ends = link->expiresAt;
    const Result<Secret> key = co_await ports.secrets->read(entry);
    if (!key) {
        if (key.error().code == FailureCode::SecretNotHere)
            co_return fail(FailureCode::ReplyKeyLost, name);
        co_return fail(key.error());
    }
    ReplyPrivateKey privateKey;
    privateKey.base64 = *key;
    const Result<Reply> reply = openReply(*envelope, privateKey);
    if (!reply) {
        Failure failure = reply.error();
        failure.subject = name;
        co_return fail(failure);
    }
    if (reply->ticketDigest != envelope->ticketDigest || reply->replyToken != ticket->ticket.replyToken)
        co_return fail(FailureCode::ReplyForAnotherLink, name);
    if (reply->invitation != invitation->id || reply->cloudId != invitation->cloudId)
        co_return fail(FailureCode::ReplyMisdirected, name);
    if (invitation->status == InvitationStatus::Cancelled) {
        const Technical left{{u"Tenant ID"_s, reply->tenant.toString()},
                             {u"Application (client) ID"_s, reply->client.toString()}};
        co_return fail(FailureCode::ReplyForCancelled, name, left);
    }
    if (invitation->expectedTenant && *invitation->expectedTenant != reply->tenant) {
        const Technical both{{u"Expected tenant"_s, invitation->expectedTenant->toString()},
                             {u"Tenant of the reply"_s, reply->tenant.toString()}};
        co_return fail(FailureCode::ReplyOtherTenant, name, both);
    }
    OpenedReply opened{*invitation, *reply, envelope->digest, {}, {}};
    if (replaced)
        opened.questions += ImportQuestion::ReplacedLink;
    else if (ends <= ports.clock->now())
        opened.questions += ImportQuestion::Late;
    if (invitation->authenticated())
        opened.questions += ImportQuestion::Conflict;
    co_return opened;
}

/// Secret, then the row that names it; the secret is taken back where the row is refused.
Task<Result<Invitation>> keepAnswer(Ports ports, InvitationId id, InvitationAnswer answer, Secret secret)
{
    const Result<Intent> written = co_await writeSecret(ports, secret);
    if (!written)
        co_return fail(written.error());
    answer.registration.secret = written->secret;
    const std::optional<IntentId> intent = written->id;
    const Result<std::optional<Intent>> kept = co_await ports.store->answerInvitation(id, answer, intent);
    if (!kept) {
        const Outcome forgotten = co_await forgetSecret(ports, *written);
        (void)forgotten;
        co_return fail(kept.error());
    }
    if (*kept) {
        const QList<Intent> replaced{**kept};
        co_await forgetSecrets(ports, replaced);
    }
    Result<Invitation> invitation = co_await ports.store->invitation(id);
    co_return invitation;
}

InvitationStatus statusOf(const Report &report)
{
    return report.verdict() == Verdict::Valid ? InvitationStatus::Complete : InvitationStatus::Failed;
}

} // namespace

QString keyOf(ImportQuestion question)
{
    switch (question) {
    case ImportQuestion::ConfirmTenant:
        return u"confirm-tenant"_s;
    case ImportQuestion::Late:
        return u"late"_s;
    case ImportQuestion::ReplacedLink:
        return u"replaced-link"_s;
    case ImportQuestion::Conflict:
        return u"conflict"_s;
    }
    Q_UNREACHABLE();
}

QString describe(ImportQuestion question, const OpenedReply &opened)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ImportQuestion", text); };
    const Invitation &invitation = opened.invitation;
    switch (question) {
    case ImportQuestion::ConfirmTenant:
        return say(QT_TRANSLATE_NOOP("ImportQuestion",
                                     "The reply for %1 is about the tenant %2 (%3, initial domain %4). Is that the "
                                     "customer's tenant?"))
            .arg(invitation.shortName, cleaned(opened.report.tenantName), opened.reply.tenant.toString(),
                 cleaned(opened.report.initialDomain));
    case ImportQuestion::Late:
        return say(QT_TRANSLATE_NOOP("ImportQuestion",
                                     "The invitation %1 ended on %2, before this reply was imported. Import it all the "
                                     "same?"))
            .arg(invitation.shortName, shownTime(invitation.link.expiresAt));
    case ImportQuestion::ReplacedLink:
        return say(QT_TRANSLATE_NOOP("ImportQuestion",
                                     "The reply for %1 answers a link that was replaced by a newer one. Import it all "
                                     "the same?"))
            .arg(invitation.shortName);
    case ImportQuestion::Conflict:
        return say(QT_TRANSLATE_NOOP("ImportQuestion",
                                     "Another reply for %1 was imported before, with the registration %2 of tenant %3. "
                                     "This one has the registration %4 of tenant %5. Put it in the other's place?"))
            .arg(invitation.shortName, invitation.result ? invitation.result->clientId : QString(),
                 invitation.result ? invitation.result->tenant : QString(), opened.reply.client.toString(),
                 opened.reply.tenant.toString());
    }
    Q_UNREACHABLE();
}

Task<Result<OpenedReply>> openReplyFor(Ports ports, QByteArray fileOrText, CheckProgress progress, Cancel cancel)
{
    Result<OpenedReply> opened = co_await unseal(ports, fileOrText);
    if (!opened)
        co_return opened;
    const CheckRequest request{opened->reply.cloudId,           opened->reply.tenant.toString(),
                               opened->reply.client.toString(), opened->reply.secret,
                               profileOf(opened->invitation),   opened->invitation.licensedUsers};
    opened->report = co_await checkRegistration(ports, request, progress, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (const auto failure = whatKeptItFromBeingChecked(opened->report))
        co_return fail(*failure);
    if (!opened->invitation.expectedTenant && !opened->report.stopsEverything())
        opened->questions.prepend(ImportQuestion::ConfirmTenant);
    co_return opened;
}

Task<Result<Invitation>> importOpened(Ports ports, OpenedReply opened, QList<ImportQuestion> confirmed)
{
    QStringList audited;
    for (const ImportQuestion question : std::as_const(opened.questions)) {
        if (!confirmed.contains(question))
            co_return fail(FailureCode::ReplyNotConfirmed, describe(question, opened));
        audited += keyOf(question);
    }
    InvitationAnswer answer;
    answer.registration = registrationFrom(opened.reply, opened.report);
    answer.replyDigest = opened.digest;
    answer.consentPending = opened.reply.consentPending;
    answer.status = statusOf(opened.report);
    answer.replaces = opened.invitation.replyDigest;
    answer.auditDetail = audited.isEmpty() ? QString() : u"confirmed: "_s + audited.join(u", "_s);
    const InvitationId id = opened.invitation.id;
    const Secret secret = opened.reply.secret;
    Result<Invitation> kept = co_await keepAnswer(ports, id, answer, secret);
    co_return kept;
}

Task<Result<Invitation>> answerHere(Ports ports, InvitationId id, QByteArray digest, Reply reply, Report report)
{
    const Result<Invitation> invitation = co_await ports.store->invitation(id);
    if (!invitation)
        co_return fail(invitation.error());
    if (ticketDigest(invitation->link.ticket) != digest)
        co_return fail(FailureCode::InvitationReplaced);
    if (invitation->expectedTenant && *invitation->expectedTenant != reply.tenant)
        co_return fail(FailureCode::ReplyOtherTenant, invitation->shortName);
    InvitationAnswer answer;
    answer.registration = registrationFrom(reply, report);
    // No reply went anywhere; a value of its own keeps the order of answers.
    answer.replyDigest.resize(32);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(answer.replyDigest.data()), 8);
    answer.consentPending = reply.consentPending;
    answer.status = statusOf(report);
    answer.replaces = invitation->replyDigest;
    answer.auditDetail = u"on this computer"_s;
    const Secret secret = reply.secret;
    Result<Invitation> kept = co_await keepAnswer(ports, id, answer, secret);
    co_return kept;
}

Task<Result<CheckRequest>> requestFor(Ports ports, InvitationId id)
{
    const Result<Invitation> invitation = co_await ports.store->invitation(id);
    if (!invitation)
        co_return fail(invitation.error());
    if (!invitation->result || !invitation->result->secret)
        co_return fail(FailureCode::InvitationNotComplete, invitation->shortName);
    const Registration &registration = *invitation->result;
    const SecretId entry = *registration.secret;
    const Result<Secret> secret = co_await ports.secrets->read(entry);
    if (!secret) {
        if (secret.error().code == FailureCode::SecretNotHere)
            co_return fail(FailureCode::InvitationSecretLost, invitation->shortName);
        co_return fail(secret.error());
    }
    CheckRequest request;
    request.cloudId = registration.cloudId;
    request.tenant = registration.tenant;
    request.clientId = registration.clientId;
    request.secret = *secret;
    request.profileId = profileOf(*invitation);
    request.licensedUsers = invitation->licensedUsers;
    co_return request;
}

Task<Result<Invitation>> validateInvitation(Ports ports, InvitationId id, CheckProgress progress, Cancel cancel)
{
    const Result<CheckRequest> request = co_await requestFor(ports, id);
    if (!request)
        co_return fail(request.error());
    const Report report = co_await checkRegistration(ports, *request, progress, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (const auto failure = whatKeptItFromBeingChecked(report))
        co_return fail(*failure);
    const Result<Invitation> invitation = co_await ports.store->invitation(id);
    if (!invitation)
        co_return fail(invitation.error());
    if (!invitation->result)
        co_return fail(FailureCode::InvitationNotComplete, invitation->shortName);
    InvitationAnswer answer; // the same answer with a new report: its secret stays where it is
    answer.registration = *invitation->result;
    answer.registration.status = authStatus(report.verdict());
    answer.registration.validatedAt = report.checkedAt;
    answer.registration.tenantId = report.tenantId;
    answer.registration.tenantName = report.tenantName;
    answer.registration.secretEnds = report.secretEnds;
    answer.registration.lastReport = report;
    answer.replyDigest = invitation->replyDigest;
    answer.replaces = invitation->replyDigest;
    answer.consentPending = invitation->consentPending;
    answer.status = statusOf(report);
    answer.auditDetail = u"validated again"_s;
    const Result<std::optional<Intent>> kept = co_await ports.store->answerInvitation(id, answer, {});
    if (!kept)
        co_return fail(kept.error());
    Result<Invitation> validated = co_await ports.store->invitation(id);
    co_return validated;
}

Task<Outcome> applyToService(Ports ports, InvitationId id)
{
    const Result<std::optional<Intent>> applied = co_await ports.store->applyInvitation(id);
    if (!applied)
        co_return fail(applied.error());
    if (*applied) {
        const QList<Intent> replaced{**applied};
        co_await forgetSecrets(ports, replaced);
    }
    co_return Outcome{};
}

} // namespace TenantLink
