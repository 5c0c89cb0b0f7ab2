#include "models/flows/openinvitation.h"

#include "models/domain/customer.h"
#include "models/domain/isolated.h"
#include "models/domain/knownproviders.h"
#include "models/domain/text.h"
#include "models/handoff/mailmessage.h"
#include "models/handoff/replycodec.h"
#include "models/handoff/ticketcodec.h"
#include "models/ports/clock.h"
#include "models/ports/http.h"
#include "models/ports/store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 LargestKeyFile = 64 * 1024;
constexpr auto LookUpDeadline = 10s;
constexpr qsizetype LongestMailto = 1900; ///< characters; Windows and many mail programs cut longer ones

const QString KnownSetting = u"known-providers"_s;
const QString SeenSetting = u"answered-tickets"_s;

QString say(const char *text) { return QCoreApplication::translate("Reply", text); }

SeenTicket seenTicket(const SignedTicket &ticket, bool answered, const QDateTime &now)
{
    return {ticket.ticket.invitation,
            ticket.ticket.serial,
            ticket.ticket.providerKey,
            ticketDigest(ticket.bytes),
            answered,
            now};
}

bool endorsedBy(const Ticket &ticket, const QByteArray &knownKey)
{
    const auto &word = ticket.endorsement;
    return word && word->newKey == ticket.providerKey && word->oldKey == knownKey && holds(*word);
}

/// Only under the name that was confirmed: a provider known by one name does not vouch for another.
Trust trustBy(const KnownProviders &known, const Ticket &ticket)
{
    const KnownProvider *provider = known.find(ticket.providerName);
    if (!provider)
        return Trust::Stated;
    if (provider->key == ticket.providerKey || endorsedBy(ticket, provider->key))
        return Trust::Known;
    return Trust::Changed;
}

std::optional<Failure> endedBy(const Ticket &ticket, const QDateTime &now)
{
    if (ticket.expiresAt > now)
        return std::nullopt;
    return Failure{FailureCode::TicketExpired, shownTime(ticket.expiresAt)};
}

/// Ids of local data that this computer must have.
std::optional<Failure> notPossibleHere(const Ports &ports, const Ticket &ticket)
{
    if (!findCloud(*ports.clouds, ticket.cloudId))
        return Failure{FailureCode::TicketCloudUnknown, cleaned(ticket.cloudId, 60)};
    if (!ports.catalogue->profile(ticket.profileId))
        return Failure{FailureCode::TicketProfileUnknown, cleaned(ticket.profileId, 60)};
    return std::nullopt;
}

enum class LinkOf { Nobody, Current, Replaced };

/// Only the very bytes that were sent out are our own; anything else with this id is somebody else's.
LinkOf linkOf(const Invitation &invitation, const QByteArray &digest)
{
    if (ticketDigest(invitation.link.ticket) == digest)
        return LinkOf::Current;
    for (const InvitationLink &link : invitation.old) {
        if (ticketDigest(link.ticket) == digest)
            return LinkOf::Replaced;
    }
    return LinkOf::Nobody;
}

std::optional<Failure> refusedByStore(const Invitation &invitation, LinkOf link, const Ticket &ticket,
                                      const QDateTime &now)
{
    if (invitation.status == InvitationStatus::Cancelled)
        return Failure{FailureCode::InvitationCancelled};
    if (invitation.status == InvitationStatus::Onboarded)
        return Failure{FailureCode::InvitationOnboarded};
    if (link == LinkOf::Replaced)
        return Failure{FailureCode::InvitationReplaced};
    return endedBy(ticket, now);
}

OpenedInvitation ownInvitation(const Ports &ports, const SignedTicket &ticket, const Invitation &invitation,
                               LinkOf link)
{
    OpenedInvitation opened{ticket, Trust::Own, fingerprint(ticket.ticket.providerKey), invitation, std::nullopt};
    opened.refused = refusedByStore(invitation, link, ticket.ticket, ports.clock->now());
    if (!opened.refused)
        opened.refused = notPossibleHere(ports, ticket.ticket);
    return opened;
}

struct Remembered {
    KnownProviders known;
    SeenTickets seen;
};

Task<Result<Remembered>> readRemembered(Ports ports)
{
    const Result<Setting> known = co_await ports.store->setting(KnownSetting);
    if (!known)
        co_return fail(known.error());
    const Result<Setting> seen = co_await ports.store->setting(SeenSetting);
    if (!seen)
        co_return fail(seen.error());
    // Damaged memory is no memory: the person confirms once more.
    Remembered remembered{knownProvidersFromStoredForm(known->value).value_or(KnownProviders()),
                          seenTicketsFromStoredForm(seen->value).value_or(SeenTickets())};
    co_return remembered;
}

/// Reads, changes and writes one setting; once more where another instance was faster.
Task<Outcome> changeSetting(Ports ports, QString key, std::function<QByteArray(const QByteArray &)> change,
                            QString auditDetail)
{
    for (bool again : {true, false}) {
        const Result<Setting> present = co_await ports.store->setting(key);
        if (!present)
            co_return fail(present.error());
        const Setting changed{change(present->value), present->revision};
        if (changed.value == present->value)
            co_return Outcome{};
        const QList<IntentId> written;
        const QList<SecretId> dropped;
        const Result<Store::SavedSetting> saved =
            co_await ports.store->saveSetting(key, changed, written, dropped, auditDetail);
        if (saved)
            co_return Outcome{};
        if (saved.error().code != FailureCode::ChangedMeanwhile || !again)
            co_return fail(saved.error());
    }
    Q_UNREACHABLE();
}

enum class Lesson { Confirmed, Answered };

QByteArray withProvider(const QByteArray &stored, const Ticket &ticket, Lesson lesson, const QDateTime &now)
{
    KnownProviders known = knownProvidersFromStoredForm(stored).value_or(KnownProviders());
    const KnownProvider *before = known.find(ticket.providerName);
    const bool same = before && before->key == ticket.providerKey;
    // An answer alone confirms nobody, but it keeps up with a renewed key, so that the next renewal is known as well.
    const bool learns = lesson == Lesson::Confirmed || (before && endorsedBy(ticket, before->key));
    if (same || !learns)
        return stored;
    known.remember({ticket.providerName, ticket.providerKey, now});
    return storedForm(known);
}

Task<Outcome> remember(Ports ports, SignedTicket ticket, Lesson lesson)
{
    const Result<StoreInfo> opened = co_await ports.store->open();
    if (!opened)
        co_return fail(opened.error());
    const QDateTime now = ports.clock->now();
    const std::function<QByteArray(const QByteArray &)> provider = [ticket, lesson, now](const QByteArray &stored) {
        return withProvider(stored, ticket.ticket, lesson, now);
    };
    const std::function<QByteArray(const QByteArray &)> seen = [ticket, lesson, now](const QByteArray &stored) {
        SeenTickets tickets = seenTicketsFromStoredForm(stored).value_or(SeenTickets());
        tickets.remember(seenTicket(ticket, lesson == Lesson::Answered, now));
        return storedForm(tickets);
    };
    const Outcome knownNow = co_await changeSetting(ports, KnownSetting, provider, QString());
    if (!knownNow)
        co_return knownNow;
    const Outcome seenNow = co_await changeSetting(ports, SeenSetting, seen, QString());
    co_return seenNow;
}

QString safeFileName(const QString &shortName)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9_-]+"_s);
    static const QRegularExpression device(u"^(CON|PRN|AUX|NUL|COM\\d|LPT\\d)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = shortName.left(40).replace(unsafe, u"-"_s);
    if (name.isEmpty() || name == "-"_L1)
        name = u"invitation"_s;
    return device.match(name).hasMatch() ? QString(name + u"-reply") : name;
}

/// One address, and nothing that a mail program could read as more than one.
bool plainAddress(const QString &address)
{
    static const QRegularExpression more(u"[,;:<>\"()?&\\s]"_s);
    return looksLikeMailAddress(address) && !address.contains(more);
}

} // namespace

Task<Result<OpenedInvitation>> openInvitation(Ports ports, QByteArray linkOrFile)
{
    const Result<QByteArray> bytes = ticketBytes(linkOrFile);
    if (!bytes)
        co_return fail(bytes.error());
    const Result<SignedTicket> read = readTicket(*bytes);
    if (!read)
        co_return fail(read.error());
    const SignedTicket ticket = *read;
    OpenedInvitation opened{ticket, Trust::Stated, fingerprint(ticket.ticket.providerKey), std::nullopt, std::nullopt};

    const Result<std::optional<StoreInfo>> here = co_await ports.store->openIfThere();
    if (!here)
        co_return fail(here.error());
    if (*here) {
        const Result<Invitation> invitation = co_await ports.store->invitation(ticket.ticket.invitation);
        if (!invitation && invitation.error().code != FailureCode::NoLongerThere)
            co_return fail(invitation.error());
        const LinkOf link = invitation ? linkOf(*invitation, ticketDigest(ticket.bytes)) : LinkOf::Nobody;
        if (link != LinkOf::Nobody)
            co_return ownInvitation(ports, ticket, *invitation, link);

        const Result<Remembered> remembered = co_await readRemembered(ports);
        if (!remembered)
            co_return fail(remembered.error());
        opened.trust = trustBy(remembered->known, ticket.ticket);
        const SeenTicket asked = seenTicket(ticket, false, ports.clock->now());
        if (remembered->seen.answered(asked.digest))
            opened.refused = Failure{FailureCode::TicketAnswered};
        else if (remembered->seen.superseded(asked))
            opened.refused = Failure{FailureCode::TicketSuperseded};
    }
    if (!opened.refused)
        opened.refused = endedBy(ticket.ticket, ports.clock->now());
    if (!opened.refused)
        opened.refused = notPossibleHere(ports, ticket.ticket);
    co_return opened;
}

Task<Result<OpenedInvitation>> openOwnInvitation(Ports ports, InvitationId id)
{
    const Result<Invitation> invitation = co_await ports.store->invitation(id);
    if (!invitation)
        co_return fail(invitation.error());
    const Result<SignedTicket> ticket = readTicket(invitation->link.ticket);
    if (!ticket)
        co_return fail(ticket.error());
    co_return ownInvitation(ports, *ticket, *invitation, LinkOf::Current);
}

Task<Outcome> confirmByCode(Ports ports, SignedTicket ticket, QString typed)
{
    if (!isInvitationCode(ticket.bytes, typed))
        co_return fail(FailureCode::InvitationCodeWrong);
    const Outcome remembered = co_await remember(ports, ticket, Lesson::Confirmed);
    co_return remembered;
}

QString lookUpHost(const Ticket &ticket)
{
    static const QRegularExpression domain(
        u"^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63}$"_s);
    const QString ascii = QString::fromLatin1(QUrl::toAce(ticket.providerDomain.trimmed())).toLower();
    return domain.match(ascii).hasMatch() && !ascii.endsWith(".localhost"_L1) ? ascii : QString();
}

Task<Outcome> confirmByDomain(Ports ports, SignedTicket ticket, Cancel cancel)
{
    const QString host = lookUpHost(ticket.ticket);
    if (host.isEmpty())
        co_return fail(FailureCode::ProviderKeyUnpublished, cleaned(ticket.ticket.providerDomain));
    HttpRequest request;
    request.url.setScheme(u"https"_s);
    request.url.setHost(host);
    request.url.setPath(u"/.well-known/tenantlink.json"_s);
    request.headers.emplaceBack("Accept", "application/json");
    request.deadline = LookUpDeadline;
    request.largestAnswer = LargestKeyFile;
    const Result<HttpAnswer> answer = co_await ports.http->send(request, cancel);
    if (!answer && answer.error().code == FailureCode::AnswerTooLarge)
        co_return fail(FailureCode::ProviderKeyUnpublished, host);
    if (!answer)
        co_return fail(answer.error());
    if (answer->status >= 500)
        co_return fail(FailureCode::UnexpectedStatus, host, {{u"status"_s, QString::number(answer->status)}});
    if (answer->status != 200 || !publishes(answer->body, ticket.ticket.providerKey).value_or(false))
        co_return fail(FailureCode::ProviderKeyUnpublished, host, {{u"status"_s, QString::number(answer->status)}});
    const Outcome remembered = co_await remember(ports, ticket, Lesson::Confirmed);
    co_return remembered;
}

bool onlyNotRemembered(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::StoreLocked:
    case FailureCode::StoreReadOnly:
    case FailureCode::StoreDamaged:
    case FailureCode::StoreNewer:
    case FailureCode::DiskFull:
    case FailureCode::StoreBroken:
    case FailureCode::ChangedMeanwhile:
        return true;
    default:
        return false;
    }
}

SealedReply sealedReply(const SignedTicket &ticket, const Reply &reply)
{
    SealedReply sealed;
    sealed.file = sealReply(reply, ticket);
    sealed.fileName = QString(safeFileName(ticket.ticket.shortName) + u".tenantlink-reply");
    sealed.armoured = armouredReply(sealed.file);

    Mail mail;
    if (plainAddress(ticket.ticket.contactMail))
        mail.to = {MailAddress{QString(), ticket.ticket.contactMail}};
    mail.subject = say(QT_TRANSLATE_NOOP("Reply", "TenantLink: reply to the invitation %1"))
                       .arg(cleaned(ticket.ticket.shortName, 60));
    mail.plain = withoutMarks(say(
                     QT_TRANSLATE_NOOP("Reply", "Here is the reply to your invitation. Import it in TenantLink under "
                                                "Pending Invitations. Only your installation can read it."))) +
                 u"\n\n" + sealed.armoured;
    sealed.mailto = mailtoUrl(mail);
    sealed.mailHoldsReply = sealed.mailto.toEncoded().size() <= LongestMailto;
    if (!sealed.mailHoldsReply) {
        mail.plain =
            withoutMarks(say(QT_TRANSLATE_NOOP("Reply", "The reply to your invitation is the attached file %1, or the "
                                                        "block of text below. Import it in TenantLink under Pending "
                                                        "Invitations. Only your installation can read it."))
                             .arg(sealed.fileName)) +
            u"\n\n";
        sealed.mailto = mailtoUrl(mail);
    }
    return sealed;
}

Reply replyFor(const SignedTicket &ticket, const CheckRequest &request, const Report &report, const QString &adminUpn,
               const QDateTime &now)
{
    Reply reply;
    reply.ticketDigest = ticketDigest(ticket.bytes);
    reply.invitation = ticket.ticket.invitation;
    reply.replyToken = ticket.ticket.replyToken;
    reply.cloudId = ticket.ticket.cloudId;
    const auto confirmed = TenantId::parse(report.tenantId);
    reply.tenant = confirmed ? *confirmed : TenantId::parse(request.tenant).value_or(reply.tenant);
    reply.client = ClientId::parse(request.clientId).value_or(reply.client);
    reply.secret = request.secret;
    reply.adminUpn = adminUpn;
    reply.adminProof = AdminProof::Stated;
    reply.report = report;
    reply.madeAt = now;
    return reply;
}

Reply replyFor(const SignedTicket &ticket, const Provisioned &made, const QString &adminUpn, const QDateTime &now)
{
    CheckRequest request;
    request.cloudId = ticket.ticket.cloudId;
    request.profileId = ticket.ticket.profileId;
    request.tenant = made.state.plan.tenant.toString();
    request.clientId = made.state.clientId;
    request.secret = made.secret;
    Reply reply = replyFor(ticket, request, made.report.value_or(Report()), adminUpn, now);
    reply.adminProof = AdminProof::SignedIn;
    reply.consentPending = made.state.consentPending || made.state.rolesPending;
    reply.report = made.report;
    return reply;
}

Task<Outcome> rememberAnswered(Ports ports, SignedTicket ticket)
{
    const Outcome remembered = co_await remember(ports, ticket, Lesson::Answered);
    co_return remembered;
}

} // namespace TenantLink
