#include "models/flows/invite.h"

#include "models/domain/text.h"
#include "models/flows/invitationmail.h"
#include "models/flows/keepsecret.h"
#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "models/handoff/mailmessage.h"
#include "models/handoff/ticketcodec.h"
#include "models/ports/clock.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString profileOf(RegistrationKind kind)
{
    return kind == RegistrationKind::Qoe ? QStringLiteral("qoe") : QStringLiteral("direct-routing");
}

/// What a link needs besides the invitation itself.
struct Sender {
    Provider provider;
    InvitationSettings settings;
    SigningSeed seed;
};

Task<Result<Sender>> readySender(Ports ports)
{
    Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    if (!provider->complete())
        co_return fail(FailureCode::ProviderIncomplete);
    if (!provider->key) {
        provider = co_await createSigningKey(ports);
        if (!provider)
            co_return fail(provider.error());
    }
    const SecretId entry = provider->key->secret;
    const Result<Secret> seed = co_await ports.secrets->read(entry);
    if (!seed) {
        if (seed.error().code == FailureCode::SecretNotHere)
            co_return fail(FailureCode::SigningKeyMissing);
        co_return fail(seed.error());
    }
    const Result<InvitationSettings> settings = co_await loadInvitationSettings(ports);
    if (!settings)
        co_return fail(settings.error());
    Sender sender;
    sender.provider = *provider;
    sender.settings = *settings;
    sender.seed.base64 = *seed;
    co_return sender;
}

/// A link that is signed, its private reply key in the keychain.
struct NewLink {
    InvitationLink link;
    Intent written;
};

Task<Result<NewLink>> makeLink(Ports ports, Sender sender, Invitation invitation, quint32 serial)
{
    const Provider &provider = sender.provider;
    const NewReplyKey replyKey = newReplyKey();
    Ticket ticket;
    ticket.invitation = invitation.id;
    ticket.serial = serial;
    ticket.providerName = provider.name;
    ticket.contactName = provider.contactName;
    ticket.contactMail = provider.contactMail;
    ticket.contactPhone = provider.contactPhone;
    ticket.providerDomain = provider.domain;
    ticket.providerKey = provider.key->publicKey;
    if (!provider.endorsements.isEmpty() && provider.endorsements.last().newKey == provider.key->publicKey)
        ticket.endorsement = provider.endorsements.last();
    ticket.customerName = invitation.customerName;
    ticket.shortName = invitation.shortName;
    ticket.fullName = invitation.fullName;
    ticket.cloudId = invitation.cloudId;
    ticket.profileId = profileOf(invitation.kind);
    ticket.expectedTenant = invitation.expectedTenant;
    // Whole seconds, as the ticket writes them.
    ticket.expiresAt =
        QDateTime::fromSecsSinceEpoch(ports.clock->now().addDays(sender.settings.days).toSecsSinceEpoch(), Qt::UTC);
    ticket.signInClientId = provider.signInApps.value(invitation.cloudId);
    ticket.signIn = sender.settings.signIn;
    ticket.replyToken = newReplyToken();
    ticket.replyKey = replyKey.publicKey;
    const Result<QByteArray> bytes = signTicket(ticket, sender.seed);
    if (!bytes)
        co_return fail(bytes.error());
    if (authUrl(*bytes, sender.settings.landingPage).size() > Ticket::LargestUrl)
        co_return fail(FailureCode::LinkTooLong);

    const Secret privateKey = replyKey.privateKey.base64;
    const Result<Intent> written = co_await writeSecret(ports, privateKey);
    if (!written)
        co_return fail(written.error());
    InvitationLink link;
    link.serial = serial;
    link.ticket = *bytes;
    link.landingPage = sender.settings.landingPage;
    link.replyKey = written->secret;
    link.expiresAt = ticket.expiresAt;
    const NewLink made{link, *written};
    co_return made;
}

InvitationMail mailToBegin(bool byMail, const QDateTime &now)
{
    InvitationMail mail;
    if (byMail) {
        mail.state = MailState::Queued;
        mail.due = now;
    }
    return mail;
}

} // namespace

Task<Result<InvitingReadiness>> readyToInvite(Ports ports)
{
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    const Result<MailServer> server = co_await loadMailServer(ports);
    if (!server)
        co_return fail(server.error());
    const Result<InvitationSettings> settings = co_await loadInvitationSettings(ports);
    if (!settings)
        co_return fail(settings.error());
    InvitingReadiness ready;
    ready.mailServer = server->usable() && ports.mailer != nullptr;
    ready.ownAddress = server->sender().isEmpty() ? provider->contactMail : server->sender();
    ready.days = settings->days;
    if (!provider->complete()) {
        ready.blocked = Failure{FailureCode::ProviderIncomplete};
        co_return ready;
    }
    const Outcome keychain = co_await ports.secrets->probe();
    if (!keychain) {
        ready.blocked = keychain.error();
        co_return ready;
    }
    if (provider->key) {
        const Result<bool> here = co_await signingKeyHere(ports);
        if (!here)
            ready.blocked = here.error();
        else if (!*here)
            ready.blocked = Failure{FailureCode::SigningKeyMissing};
    }
    co_return ready;
}

InviteRequest inviteRequest(const OnboardingDraft &draft)
{
    InviteRequest request;
    if (draft.customer)
        request.customer = *draft.customer;
    request.shortName = draft.shortName;
    request.fullName = draft.fullName.trimmed();
    request.licence = draft.licence;
    request.licensedUsers = draft.licensedUsers;
    request.cloudId = draft.cloudId;
    request.invitationEmail = draft.invitationEmail.trimmed();
    request.adminEmail = draft.adminEmail.trimmed();
    request.draft = draft.id;
    return request;
}

Task<Result<Invited>> invite(Ports ports, InviteRequest request)
{
    const Result<Sender> sender = co_await readySender(ports);
    if (!sender)
        co_return fail(sender.error());
    const Result<Customer> customer = co_await ports.store->customer(request.customer);
    if (!customer)
        co_return fail(customer.error());
    if (!request.service) {
        const Result<bool> free = co_await ports.store->shortNameFree(request.shortName);
        if (!free)
            co_return fail(free.error());
        if (!*free)
            co_return fail(FailureCode::NameTaken, request.shortName);
    }

    const QString mailTo = request.invitationEmail;
    Invitation invitation{.customer = request.customer,
                          .customerName = customer->name,
                          .shortName = request.shortName,
                          .fullName = request.fullName,
                          .licence = request.licence,
                          .licensedUsers = request.licensedUsers,
                          .cloudId = request.cloudId,
                          .kind = request.kind,
                          .service = request.service,
                          .invitationEmail = mailTo,
                          .adminEmail = request.adminEmail.isEmpty() ? mailTo : request.adminEmail,
                          .expectedTenant = request.expectedTenant};
    if (!invitation.expectedTenant)
        invitation.expectedTenant = TenantId::parse(customer->tenant);
    const Result<NewLink> made = co_await makeLink(ports, *sender, invitation, 1);
    if (!made)
        co_return fail(made.error());
    invitation.link = made->link;
    invitation.mail = mailToBegin(request.byMail, ports.clock->now());

    Outcome mailWorks;
    if (request.byMail) { // a text that cannot be filled is told now, not by the post office
        const Result<Mail> mail =
            invitationMail(sender->provider, sender->settings, {}, invitation, ports.clock->now());
        if (!mail)
            mailWorks = fail(mail.error());
    }
    Result<Invitation> created = fail(FailureCode::Cancelled);
    if (mailWorks) {
        const IntentId written = made->written.id;
        created = co_await ports.store->createInvitation(invitation, request.draft, written);
    } else {
        created = fail(mailWorks.error());
    }
    if (!created) {
        const Outcome forgotten = co_await forgetSecret(ports, made->written);
        (void)forgotten;
        co_return fail(created.error());
    }
    co_return shown(*created);
}

Invited shown(const Invitation &invitation)
{
    return {invitation, groupedCode(invitationCode(invitation.link.ticket)),
            authUrl(invitation.link.ticket, invitation.link.landingPage)};
}

Task<Result<Invitation>> resend(Ports ports, InvitationId id)
{
    const Result<MailServer> server = co_await loadMailServer(ports);
    if (!server)
        co_return fail(server.error());
    if (!server->usable())
        co_return fail(FailureCode::MailNotSetUp);
    const QDateTime now = ports.clock->now();
    Result<Invitation> queued = co_await ports.store->queueMail(id, now);
    co_return queued;
}

Task<Result<Invited>> replaceLink(Ports ports, InvitationId id, bool byMail)
{
    const Result<Invitation> invitation = co_await ports.store->invitation(id);
    if (!invitation)
        co_return fail(invitation.error());
    const Result<Sender> sender = co_await readySender(ports);
    if (!sender)
        co_return fail(sender.error());
    const quint32 serial = invitation->link.serial + 1;
    const Result<NewLink> made = co_await makeLink(ports, *sender, *invitation, serial);
    if (!made)
        co_return fail(made.error());
    const InvitationMail mail = mailToBegin(byMail, ports.clock->now());
    const InvitationLink link = made->link;
    const IntentId written = made->written.id;
    const Result<Invitation> replaced = co_await ports.store->replaceLink(id, link, mail, written);
    if (!replaced) {
        const Outcome forgotten = co_await forgetSecret(ports, made->written);
        (void)forgotten;
        co_return fail(replaced.error());
    }
    co_return shown(*replaced);
}

Task<Outcome> cancelInvitation(Ports ports, InvitationId id)
{
    Outcome cancelled = co_await ports.store->cancelInvitation(id);
    co_return cancelled;
}

Task<Outcome> deleteInvitation(Ports ports, InvitationId id)
{
    const Result<QList<Intent>> removed = co_await ports.store->removeInvitation(id);
    if (!removed)
        co_return fail(removed.error());
    co_await forgetSecrets(ports, *removed);
    co_return Outcome{};
}

Task<Result<InviteRequest>> reinitiation(Ports ports, ServiceId id)
{
    const Result<Service> service = co_await ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    const Result<Customer> customer = co_await ports.store->customer(service->customer);
    if (!customer)
        co_return fail(customer.error());
    const Registration &registration = service->registration;
    InviteRequest request;
    request.customer = service->customer;
    request.shortName = service->shortName;
    request.fullName = service->fullName;
    request.licence = service->licence;
    request.licensedUsers = service->licensedUsers;
    request.cloudId = registration.cloudId;
    request.service = id;
    request.expectedTenant = TenantId::parse(registration.tenantId);
    if (!request.expectedTenant)
        request.expectedTenant = TenantId::parse(registration.tenant);
    request.invitationEmail = customer->email;
    request.adminEmail = registration.adminUpn;
    co_return request;
}

Task<Result<HandMail>> handMail(Ports ports, InvitationId id)
{
    const Result<Invitation> invitation = co_await ports.store->invitation(id);
    if (!invitation)
        co_return fail(invitation.error());
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    const Result<InvitationSettings> settings = co_await loadInvitationSettings(ports);
    if (!settings)
        co_return fail(settings.error());
    const Result<MailServer> server = co_await loadMailServer(ports);
    if (!server)
        co_return fail(server.error());
    const QDateTime now = ports.clock->now();
    const Result<Mail> mail = invitationMail(*provider, *settings, server->sender(), *invitation, now);
    if (!mail)
        co_return fail(mail.error());
    HandMail hand;
    hand.mailto = mailtoUrl(*mail);
    hand.eml = mailDraft(*mail);
    hand.emlName = u"invitation-"_s + invitation->shortName + u".eml"_s;
    hand.ticketFile = ticketFile(invitation->link.ticket);
    hand.ticketName = invitation->shortName + u".tenantlink"_s;
    co_return hand;
}

} // namespace TenantLink
