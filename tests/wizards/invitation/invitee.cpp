#include "tests/wizards/invitation/invitee.h"

#include "models/domain/knownproviders.h"
#include "models/handoff/ticketcodec.h"
#include "tests/wizards/texts.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

Invitee::Invitee() : providerKey(newSigningKey()), replyKey(newReplyKey())
{
    world.store->settings.clear(); // what a provider has set up is not on the customer's computer
    ticket.providerName = u"Northwind Voice"_s;
    ticket.contactName = u"Ada North"_s;
    ticket.contactMail = u"ada@northwind.example"_s;
    ticket.contactPhone = u"+49 30 1234567"_s;
    ticket.customerName = u"Contoso Ltd"_s;
    ticket.shortName = u"contoso1"_s;
    ticket.fullName = u"Contoso Voice"_s;
    ticket.cloudId = u"global"_s;
    ticket.expiresAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 86'400, Qt::UTC);
    ticket.replyToken = newReplyToken();
    ticket.replyKey = replyKey.publicKey;
    ticket.providerKey = providerKey.publicKey;
}

QByteArray Invitee::bytes() const
{
    const Result<QByteArray> written = signTicket(ticket, providerKey.seed);
    if (!written)
        qFatal("the ticket was not signed: %d", int(written.error().code));
    return *written;
}

QByteArray Invitee::link() const { return authUrl(bytes(), QString()).toUtf8(); }

QString Invitee::code() const { return groupedCode(invitationCode(bytes())); }

Invitation Invitee::makeOwn(InvitationStatus status)
{
    Invitation invitation{.customer = world.contoso.id,
                          .shortName = ticket.shortName,
                          .fullName = ticket.fullName,
                          .cloudId = ticket.cloudId,
                          .invitationEmail = u"admin@contoso.com"_s,
                          .adminEmail = u"admin@contoso.com"_s,
                          .expectedTenant = ticket.expectedTenant};
    invitation.id = ticket.invitation;
    invitation.status = status;
    invitation.link.ticket = bytes();
    invitation.link.expiresAt = ticket.expiresAt;
    world.store->allInvitations = {invitation};
    return invitation;
}

namespace
{
QPointer<InvitationWizard> shown(InvitationWizard *wizard)
{
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    if (!QTest::qWaitForWindowActive(wizard))
        qWarning("the wizard did not become active");
    return wizard;
}
} // namespace

QPointer<InvitationWizard> Invitee::open(const QByteArray &linkOrFile) const
{
    return shown(new InvitationWizard(world.ports, linkOrFile));
}

QPointer<InvitationWizard> Invitee::openOwn() const
{
    return shown(new InvitationWizard(world.ports, ticket.invitation));
}

bool nextEnabled(const QWizard *wizard) { return wizard->button(QWizard::NextButton)->isEnabled(); }

QPointer<LeaveQuestion> question(const QWizard *wizard)
{
    for (LeaveQuestion *one : wizard->findChildren<LeaveQuestion *>()) {
        if (one->isVisible()) // an answered one is deleted later
            return one;
    }
    return nullptr;
}

bool rememberedAsAnswered(const Invitee &invitee)
{
    const auto seen = seenTicketsFromStoredForm(invitee.world.store->settings.value(u"answered-tickets"_s).value);
    return seen && seen->answered(ticketDigest(invitee.bytes()));
}

bool says(const QWidget *window, const QString &part)
{
    const QStringList texts = visibleTexts(window);
    return std::any_of(texts.begin(), texts.end(), [&part](const QString &text) { return text.contains(part); });
}

bool goTo(InvitationWizard *wizard, const Invitee &invitee, Step step)
{
    WizardDriver driver(wizard);
    if (!WizardDriver::wait([&] {
            return isAt(wizard, InvitationPages::Welcome) && says(wizard, cleaned(invitee.ticket.providerName));
        }))
        return false;
    if (step == Step::Welcome)
        return true;
    if (driver.shows(u"Invitation code"_s) &&
        (!driver.type(u"Invitation code"_s, invitee.code()) || !driver.click(u"Confirm provider"_s)))
        return false;
    if (!next(wizard, InvitationPages::Registration) || step == Step::Registration)
        return step == Step::Registration;
    if (!invitee.ticket.expectedTenant && !driver.type(u"Customer Microsoft Tenant ID"_s, FakeTenant::Id))
        return false;
    if (!driver.type(u"Application (Client) ID"_s, FakeTenant::Client) ||
        !driver.type(u"Client Secret"_s, FakeTenant::SecretText) ||
        !driver.type(u"M365 admin"_s, u"admin@contoso.com"_s))
        return false;
    if (!next(wizard, InvitationPages::Validation) || step == Step::Validation)
        return step == Step::Validation;
    return next(wizard, InvitationPages::Done);
}

} // namespace TenantLink
