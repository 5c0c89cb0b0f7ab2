// Create New App Registration: a customer's administrator signs in and has the registration made; another one may not
// consent, and comes back later.
#include "tests/tour/program.h"
#include "tests/tour/scenes.h"
#include "tests/tour/walk.h"

#include "models/flows/invite.h"
#include "models/flows/provider.h"
#include "models/ports/store.h"
#include "tests/support/await.h"
#include "wizards/invitation/invitationwizard.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

void untilSays(Play &play, const QWidget *window, const QString &text)
{
    play.stage.until(
        [&] {
            const QList<QLabel *> labels = window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        },
        u"is said: "_s + text);
}

/// A provider's invitation, as a link and its code.
struct Invitee {
    QString link;
    QString code;
};

Invitee invited(Play &play, const QString &customerName, const QString &shortName)
{
    const World world = worldOf(play, play.dataFolder);
    const Ports &ports = world.ports;
    play.stage.must(bool(await(openData(world))), u"the data folder can be opened"_s);
    Result<Provider> provider = await(loadProvider(ports));
    play.stage.must(bool(provider), u"there is a provider"_s);
    provider->name = u"Fourth Coffee Voice"_s;
    provider->contactName = u"Ada Admin"_s;
    provider->contactMail = u"ada@fourthcoffee.example"_s;
    play.stage.must(bool(await(saveProvider(ports, *provider))), u"the provider is saved"_s);
    Customer customer;
    customer.name = customerName;
    const Result<Customer> added = await(ports.store->addCustomer(customer));
    play.stage.must(bool(added), u"the customer is added"_s);
    InviteRequest request;
    request.customer = added->id;
    request.shortName = shortName;
    request.fullName = customerName + u" Voice"_s;
    request.cloudId = world.cloudId;
    request.invitationEmail = u"it@customer.example"_s;
    request.byMail = false;
    const Result<Invited> made = await(invite(ports, request));
    play.stage.must(bool(made), u"the invitation is made"_s);
    return {made->authUrl, made->code};
}

/// The wizard at the page of the choice, the provider confirmed here or before.
Walk welcome(Play &play, const World &computer, const Invitee &invitee, bool confirmed)
{
    auto *wizard = new InvitationWizard(computer.ports, invitee.link.toUtf8());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    Walk walk(play.stage, "invitationWizard"_L1, InvitationPages::Welcome);
    if (!confirmed) {
        play.stage.until([&] { return walk.driver().shows(u"Invitation code"_s); }, u"the code can be entered"_s);
        walk.type(u"Invitation code"_s, invitee.code);
        walk.click(u"Confirm provider"_s);
        untilSays(play, wizard, u"Confirmed by the invitation code"_s);
    }
    return walk;
}

/// By a code that is approved elsewhere, up to the confirmation.
void signIn(Play &play, Walk &walk, const QString &upn, bool pictures)
{
    walk.type(u"M365 admin (UPN)"_s, upn);
    if (pictures)
        walk.picture(u"create-admin-account"_s);
    walk.next(InvitationPages::SignIn);
    QLineEdit *code = nullptr;
    play.stage.until([&] { return (code = walk.driver().find<QLineEdit>(u"Code"_s)) && !code->text().isEmpty(); },
                     u"there is a code"_s);
    if (pictures)
        walk.picture(u"create-code"_s);
    play.stage.must(play.sandbox.approve(code->text(), upn), u"the code is approved"_s);
    play.stage.until([&] { return walk.wizard()->currentPage()->objectName() == InvitationPages::SignedIn; },
                     u"who signed in is shown"_s);
    untilSays(play, walk.wizard(), u"Nothing in your tenant has been created yet"_s);
}

void created(Play &play)
{
    const Invitee invitee = invited(play, u"Lamna Healthcare"_s, u"lamna"_s);
    const World computer = worldOf(play, play.dataFolder + u"-customer"_s);
    Walk walk = welcome(play, computer, invitee, false);
    walk.click(u"Create New App Registration"_s);
    walk.picture(u"create-choice"_s);
    walk.next(InvitationPages::AdminAccount);
    signIn(play, walk, u"admin@lamnahealthcare.onmicrosoft.com"_s, true);
    walk.picture(u"create-signed-in"_s);
    walk.next(InvitationPages::Rights);
    walk.picture(u"create-rights"_s);
    walk.click(u"Show as commands"_s);
    QWidget *commands = play.stage.window("commandsDialog"_L1);
    play.stage.picture(commands, u"create-commands"_s);
    commands->close();
    play.stage.untilGone("commandsDialog"_L1);
    walk.next(InvitationPages::Provisioning);
    untilSays(play, walk.wizard(), u"Everything is done."_s);
    walk.picture(u"create-provisioned"_s);
    walk.next(InvitationPages::Done);
    untilSays(play, walk.wizard(), u"One step left"_s);
    QApplication::clipboard()->clear();
    walk.click(u"Copy reply"_s);
    play.stage.until([] { return QApplication::clipboard()->text().contains(u"TENANTLINK REPLY"_s); },
                     u"the reply is copied"_s);
    walk.picture(u"create-done"_s);
    walk.click(u"Finish"_s);
    play.stage.untilGone("invitationWizard"_L1);
}

void consentOfAnother(Play &play)
{
    const Invitee invitee = invited(play, u"Southridge Video"_s, u"southridge"_s);
    const World computer = worldOf(play, play.dataFolder + u"-customer"_s);
    {
        Walk walk = welcome(play, computer, invitee, true);
        walk.click(u"Create New App Registration"_s);
        walk.next(InvitationPages::AdminAccount);
        signIn(play, walk, u"admin@southridgevideo.onmicrosoft.com"_s, false);
        walk.picture(u"create-roles-missing"_s);
        walk.next(InvitationPages::Rights);
        walk.next(InvitationPages::Provisioning);
        play.stage.until([&] { return walk.driver().shows(u"Check again"_s); }, u"consent is pending"_s);
        walk.picture(u"create-consent-pending"_s);
        walk.wizard()->close();
        answer(play, "leaveQuestion"_L1, u"Close all the same"_s);
        play.stage.untilGone("invitationWizard"_L1);
    }
    Walk walk = welcome(play, computer, invitee, true);
    play.stage.until([&] { return walk.driver().find(u"Next"_s)->isEnabled(); }, u"the wizard can go on"_s);
    walk.next(InvitationPages::Unfinished);
    walk.picture(u"create-unfinished"_s);
    walk.click(u"Undo"_s);
    walk.next(InvitationPages::AdminAccount);
    signIn(play, walk, u"admin@southridgevideo.onmicrosoft.com"_s, false);
    walk.next(InvitationPages::Undo);
    untilSays(play, walk.wizard(), u"has been removed"_s);
    walk.picture(u"create-undone"_s);
    walk.wizard()->close();
    play.stage.untilGone("invitationWizard"_L1);
}

/// Microsoft refuses codes: the browser is offered.
void codeBlocked(Play &play)
{
    const Invitee invitee = invited(play, u"Munson's Pickles"_s, u"munson"_s);
    const World computer = worldOf(play, play.dataFolder + u"-customer"_s);
    Walk walk = welcome(play, computer, invitee, true);
    walk.click(u"Create New App Registration"_s);
    walk.next(InvitationPages::AdminAccount);
    const QString upn = u"admin@munsonspickles.onmicrosoft.com"_s;
    walk.type(u"M365 admin (UPN)"_s, upn);
    walk.next(InvitationPages::SignIn);
    QLineEdit *code = nullptr;
    play.stage.until([&] { return (code = walk.driver().find<QLineEdit>(u"Code"_s)) && !code->text().isEmpty(); },
                     u"there is a code"_s);
    play.stage.must(play.sandbox.approve(code->text(), upn), u"the code is entered"_s);
    untilSays(play, walk.wizard(), u"Conditional Access"_s);
    walk.picture(u"create-code-blocked"_s);
    walk.wizard()->close();
    play.stage.untilGone("invitationWizard"_L1);
}

} // namespace

void creations(Play &play)
{
    created(play);
    consentOfAnother(play);
    codeBlocked(play);
}

} // namespace TenantLink
