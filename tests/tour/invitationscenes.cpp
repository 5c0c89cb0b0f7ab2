#include "tests/tour/invitationrows.h"
#include "tests/tour/program.h"
#include "tests/tour/walk.h"

#include "models/ports/store.h"
#include "tests/support/await.h"
#include "wizards/invitation/invitationwizard.h"
#include "wizards/onboarding/state.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const QString ShortName = u"contoso"_s;
const QString Password = u"postbox-Pass_word-42"_s;

bool says(const QWidget *window, const QString &text)
{
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void untilSays(Play &play, const QWidget *window, const QString &text)
{
    play.stage.until([&] { return says(window, text); }, window->objectName() + u" says: "_s + text);
}

void fill(Play &play, Program &program, const QList<std::pair<QString, QString>> &fields)
{
    for (const auto &[name, text] : fields) {
        play.stage.until(
            [&, &name = name] {
                const QWidget *field = program.driver->find(name);
                return field && field->isEnabled();
            },
            u"the field "_s + name);
        play.stage.must(program.driver->paste(name, text), u"can be pasted into: "_s + name);
    }
}

void save(Play &play, Program &program)
{
    program.click(u"Save"_s);
    untilSays(play, program.window(), u"Saved."_s);
}

/// The end of the settings page that is shown, where it does not fit.
void pictureOfEnd(Play &play, Program &program, const QString &name)
{
    for (QScrollArea *area : program.window()->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->verticalScrollBar()->isVisible()) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            play.stage.picture(program.window(), name);
        }
    }
}

void providerPage(Play &play, Program &program)
{
    program.goTo(u"Provider"_s, u"Provider name"_s);
    play.stage.until([&] { return program.driver->find(u"Provider name"_s)->isEnabled(); }, u"the provider is read"_s);
    play.stage.picture(program.window(), u"provider-empty"_s);
    fill(play, program,
         {{u"Provider name"_s, u"Fourth Coffee Voice"_s},
          {u"Contact name"_s, u"Ada Admin"_s},
          {u"Contact mail"_s, u"ada at fourthcoffee.example"_s},
          {u"Contact phone"_s, u"+49 30 1234567"_s},
          {u"Domain"_s, u"fourthcoffee.example"_s}});
    program.click(u"Save"_s);
    untilSays(play, program.window(), u"Not saved"_s);
    play.stage.picture(program.window(), u"provider-wrong"_s);
    fill(play, program, {{u"Contact mail"_s, u"ada@fourthcoffee.example"_s}});
    save(play, program);
    program.click(u"Create signing key"_s);
    untilSays(play, program.window(), u"The signing key was created."_s);
    play.stage.picture(program.window(), u"provider"_s);
    program.click(u"Export key"_s);
    QWidget *key = play.stage.window("exportKeyDialog"_L1);
    play.stage.picture(key, u"provider-export-key"_s);
    key->close();
    play.stage.untilGone("exportKeyDialog"_L1);
    pictureOfEnd(play, program, u"provider-end"_s);
    program.click(u"How do I create a sign-in application?"_s);
    QWidget *guide = play.stage.window("signInGuideWindow"_L1);
    play.stage.picture(guide, u"provider-guide"_s);
    play.stage.must(WizardDriver(guide).click(u"Close"_s), u"the guide can be closed"_s);
    play.stage.untilGone("signInGuideWindow"_L1);
}

/// A customer whose tenant nobody knows yet: the one that answers has to be confirmed.
void forgetTenant(Play &play, const Ports &ports, const QString &name)
{
    ListQuery<CustomerColumn> query;
    query.filter = name;
    const Result<QList<Customer>> found = await(ports.store->customers(query, Cancel()));
    play.stage.must(found && found->size() == 1, u"there is the customer "_s + name);
    Customer customer = found->first();
    customer.tenant.clear();
    play.stage.must(bool(await(ports.store->updateCustomer(customer))), u"the customer can be changed"_s);
}

/// As far as Send link; closing the wizard keeps a draft.
void withoutMailServer(Play &play, Program &program)
{
    program.goTo(u"Services"_s);
    program.addDirectRouting();
    Walk walk(play.stage, false);
    walk.chooseCustomer(u"Contoso"_s);
    walk.start();
    walk.next(OnboardingPages::Tenant);
    walk.type(u"Full Name of Service"_s, u"Contoso Voice"_s);
    walk.type(u"Unique Short Name"_s, ShortName);
    walk.type(u"Licensed users"_s, u"30"_s);
    walk.click(u"Send link to IT administrator for authentication"_s);
    walk.next(OnboardingPages::SendLink);
    play.stage.until([&] { return walk.driver().shows(u"Set up the mail server"_s); },
                     u"other ways than mail are offered"_s);
    play.stage.picture(walk.wizard(), u"wizard-send-link-no-server"_s);
    walk.click(u"Cancel"_s);
    play.stage.untilGone("onboardingWizard"_L1);
}

void mailPage(Play &play, Program &program)
{
    program.goTo(u"Email server"_s, u"Mail host"_s);
    fill(play, program,
         {{u"From"_s, u"voice@fourthcoffee.example"_s},
          {u"Mail host"_s, u"mail.fourthcoffee.example"_s},
          {u"Mail user name"_s, u"voice"_s},
          {u"Mail password"_s, Password}});
    auto *security = program.driver->find<QComboBox>(u"Mail security"_s);
    play.stage.must(security, u"the field Mail security"_s);
    QTest::keyClick(security, Qt::Key_End);
    play.stage.picture(program.window(), u"email-server-unprotected"_s);
    QTest::keyClick(security, Qt::Key_Home);
    save(play, program);
    play.stage.picture(program.window(), u"email-server"_s);
}

void settingsPage(Play &play, Program &program)
{
    program.goTo(u"Invitation"_s, u"Subject"_s);
    play.stage.until([&] { return program.driver->find(u"Subject"_s)->isEnabled(); }, u"the settings are read"_s);
    play.stage.picture(program.window(), u"invitation-settings"_s);
    pictureOfEnd(play, program, u"invitation-settings-preview"_s);
}

/// The code and the link of the new invitation.
std::pair<QString, QString> sendLink(Play &play, Program &program)
{
    program.click(u"Resume"_s);
    Walk walk(play.stage, "onboardingWizard"_L1, OnboardingPages::SendLink);
    play.stage.until(
        [&] {
            return walk.driver().shows(u"Send invitation"_s) && walk.driver().find(u"Send invitation"_s)->isEnabled();
        },
        u"the invitation can be sent"_s);
    play.stage.picture(walk.wizard(), u"wizard-send-link"_s);
    walk.next(OnboardingPages::Invited);
    untilSays(play, walk.wizard(), u"The mail is being sent"_s);
    play.stage.picture(walk.wizard(), u"wizard-invited"_s);
    const std::pair<QString, QString> sent{walk.driver().find<QLineEdit>(u"Invitation code"_s)->text(),
                                           walk.driver().find<QLineEdit>(u"Auth URL"_s)->text()};
    walk.finish();
    return sent;
}

/// On another computer; answers with the reply's text.
QString answerIt(Play &play, const QString &code, const QString &link)
{
    const World computer = worldOf(play, play.dataFolder + u"-customer"_s);
    const SandboxTenant &contoso = tenant(play, u"healthy"_s);
    auto *wizard = new InvitationWizard(computer.ports, QByteArray());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    Walk walk(play.stage, "invitationWizard"_L1, InvitationPages::Open);
    walk.picture(u"invitation-open"_s);
    walk.paste(u"Invitation link"_s, u"tenantlink:"_s + link.mid(11, 60));
    walk.click(u"Next"_s);
    play.stage.until([&] { return !walk.driver().saidAbout(u"Invitation link"_s).isEmpty(); },
                     u"a damaged link is explained"_s);
    walk.picture(u"invitation-open-damaged"_s);
    walk.paste(u"Invitation link"_s, link);
    walk.next(InvitationPages::Welcome);
    untilSays(play, wizard, u"not verified"_s);
    walk.picture(u"invitation-welcome"_s);
    walk.type(u"Invitation code"_s, u"0000-0000-0000-0000"_s);
    walk.click(u"Confirm provider"_s);
    untilSays(play, wizard, u"Do not go on"_s);
    walk.picture(u"invitation-wrong-code"_s);
    walk.type(u"Invitation code"_s, code);
    walk.click(u"Confirm provider"_s);
    untilSays(play, wizard, u"Confirmed by the invitation code"_s);
    walk.picture(u"invitation-confirmed"_s);
    walk.next(InvitationPages::Registration);
    walk.paste(u"Customer Microsoft Tenant ID"_s, contoso.tenant);
    walk.paste(u"Application (Client) ID"_s, contoso.client);
    walk.type(u"Client Secret"_s, contoso.secret);
    walk.picture(u"invitation-registration"_s);
    walk.next(InvitationPages::Validation);
    play.stage.until([&] { return walk.driver().shows(u"The App registration is valid"_s); },
                     u"the registration is valid"_s);
    walk.picture(u"invitation-valid"_s);
    walk.next(InvitationPages::Done);
    untilSays(play, wizard, u"One step left"_s);
    walk.picture(u"invitation-one-step-left"_s);
    walk.click(u"Finish"_s);
    play.stage.picture(play.stage.window("leaveQuestion"_L1), u"invitation-leave-question"_s);
    answer(play, "leaveQuestion"_L1, u"Go on here"_s);
    play.stage.untilGone("leaveQuestion"_L1);
    QApplication::clipboard()->clear();
    walk.click(u"Copy reply"_s);
    play.stage.until([] { return QApplication::clipboard()->text().contains(u"TENANTLINK REPLY"_s); },
                     u"the reply is copied"_s);
    walk.picture(u"invitation-done"_s);
    const QString reply = QApplication::clipboard()->text();
    walk.click(u"Finish"_s);
    play.stage.untilGone("invitationWizard"_L1);
    return reply;
}

void importIt(Play &play, Program &program, const QString &reply)
{
    QApplication::clipboard()->setText(reply);
    auto *paste = program.window()->findChild<QAction *>(u"importReplyPaste"_s); // behind the button's menu
    play.stage.must(paste, u"a reply can be pasted"_s);
    paste->trigger();
    QWidget *dialog = play.stage.window("importRepliesDialog"_L1);
    WizardDriver driver(dialog);
    untilShows(play, dialog, driver, u"Yes, this is the customer's tenant"_s);
    play.stage.picture(dialog, u"import-reply-question"_s);
    play.stage.must(driver.click(u"Yes, this is the customer's tenant"_s), u"the question can be answered"_s);
    untilSays(play, dialog, u"1 of 1 reply imported."_s);
    paste->trigger(); // once more: it is refused
    untilSays(play, dialog, u"1 of 2 replies imported."_s);
    play.stage.picture(dialog, u"import-reply-replayed"_s);
    play.stage.must(driver.click(u"Close"_s), u"the dialog can be closed"_s);
    play.stage.untilGone("importRepliesDialog"_L1);
}

void invitationsPage(Play &play, Program &program, const QString &reply)
{
    program.goTo(u"Pending Invitations"_s);
    QTableView *table = program.table(u"Pending Invitations"_s);
    play.stage.until([&] { return table->model()->rowCount() == 6; }, u"six invitations"_s);
    clickRow(play.stage, table, u"woodgrove"_s);
    play.stage.picture(program.window(), u"invitations"_s);
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    play.stage.picture(program.window(), u"invitations-right"_s);
    table->horizontalScrollBar()->setValue(0);
    program.click(u"Show invitation code"_s);
    QWidget *code = play.stage.window("invitedDialog"_L1);
    play.stage.picture(code, u"invitation-code"_s);
    play.stage.must(WizardDriver(code).click(u"Close"_s), u"the code can be closed"_s);
    play.stage.untilGone("invitedDialog"_L1);
    program.click(u"Send by hand"_s);
    QWidget *hand = play.stage.window("handMailDialog"_L1);
    play.stage.until(
        [&] {
            const QWidget *open = WizardDriver(hand).find(u"Open in my mail program"_s);
            return open && open->isEnabled();
        },
        u"the mail is ready"_s);
    play.stage.picture(hand, u"send-by-hand"_s);
    hand->close();
    play.stage.untilGone("handMailDialog"_L1);
    clickRow(play.stage, table, u"fabrikam"_s);
    program.click(u"Replace link"_s);
    play.stage.picture(play.stage.window("question"_L1), u"replace-link-question"_s);
    answer(play, "question"_L1, u"Cancel"_s);
    play.stage.untilGone("question"_L1);
    importIt(play, program, reply);
    play.stage.until([&] { return cell(table, ShortName, u"Status"_s) == u"Authentication Complete"_s; },
                     u"the authentication is complete"_s);
    program.click(u"Show finished"_s);
    play.stage.until([&] { return table->model()->rowCount() == 7; }, u"seven invitations"_s);
    for (const InvitationColumn column : {InvitationColumn::FullName, InvitationColumn::AdminEmail,
                                          InvitationColumn::SentCount, InvitationColumn::CreatedAt})
        table->hideColumn(int(column)); // what Columns does: the status is in sight without scrolling
    clickRow(play.stage, table, ShortName);
    play.stage.picture(program.window(), u"invitations-complete"_s);
}

void addIt(Play &play, Program &program)
{
    program.goTo(u"Services"_s);
    program.addDirectRouting();
    Walk walk(play.stage, false);
    walk.chooseCustomer(u"Contoso"_s);
    walk.next(OnboardingPages::Start);
    walk.click(u"Pending Invitations"_s);
    QTableView *list = nullptr;
    play.stage.until([&] { return (list = walk.driver().find<QTableView>(u"Invitations of this customer"_s)); },
                     u"the list of invitations"_s);
    clickRow(play.stage, list, ShortName);
    play.stage.picture(walk.wizard(), u"wizard-start-invitations"_s);
    walk.click(u"Add"_s);
    untilSays(play, walk.wizard(), u"Added: "_s + ShortName);
    play.stage.picture(walk.wizard(), u"wizard-start-added"_s);
    walk.next(OnboardingPages::Details);
    untilSays(play, walk.wizard(), u"contoso.onmicrosoft.com"_s);
    play.stage.picture(walk.wizard(), u"wizard-registration-details"_s);
    walk.validate(u"The App registration is valid"_s);
    walk.toSummary();
    walk.create(ServiceSaved);
    walk.finish();
}

void reinitiate(Play &play, Program &program)
{
    clickRow(play.stage, program.table(u"Services"_s), ShortName);
    program.click(u"Edit Service"_s);
    QWidget *portal = play.stage.window("servicePortal"_L1);
    WizardDriver driver(portal);
    play.stage.until([&] { return driver.click(u"Re-initiate authentication"_s); },
                     u"can be clicked: Re-initiate authentication"_s);
    QWidget *dialog = play.stage.window("reinitiateDialog"_L1);
    play.stage.until(
        [&] {
            const QWidget *send = WizardDriver(dialog).find(u"Send invitation"_s);
            return send && send->isEnabled();
        },
        u"the invitation can be sent"_s);
    play.stage.picture(dialog, u"portal-reinitiate"_s);
    dialog->close();
    play.stage.untilGone("reinitiateDialog"_L1);
    portal->close();
    play.stage.untilGone("servicePortal"_L1);
}

} // namespace

void invitations(Play &play)
{
    {
        Program program(play, play.dataFolder);
        untilShows(play, program.window(), *program.driver, u"Filter services"_s);
        importCustomers(play, program, false);
        forgetTenant(play, program.ports(), u"Contoso"_s);
        program.goTo(u"Pending Invitations"_s);
        untilShows(play, program.window(), *program.driver, u"Provider settings"_s);
        play.stage.picture(program.window(), u"invitations-empty"_s);
        providerPage(play, program);
        withoutMailServer(play, program);
        mailPage(play, program);
        settingsPage(play, program);
        program.close();
    }
    seedInvitations(play, play.dataFolder);
    Program program(play, play.dataFolder);
    untilShows(play, program.window(), *program.driver, u"Filter services"_s);
    const auto [code, link] = sendLink(play, program);
    const QString reply = answerIt(play, code, link);
    invitationsPage(play, program, reply);
    addIt(play, program);
    reinitiate(play, program);
    program.close();
}

} // namespace TenantLink
