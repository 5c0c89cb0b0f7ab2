// Send link and its confirmation: addresses, readiness, by mail and by hand, a name that was taken meanwhile.
#include "models/domain/failuretext.h"
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Email = u"Invitation Email"_s;
const QString Admin = u"M365 Admin Email"_s;

QString textOf(const WizardDriver &driver, const QString &field)
{
    const auto *edit = driver.find<QLineEdit>(field);
    return edit ? edit->text() : u"(no field)"_s;
}
bool nextEnabled(const QWizard *wizard) { return wizard->button(QWizard::NextButton)->isEnabled(); }
bool says(const QWizard *wizard, const QString &text) { return visibleTexts(wizard).join(u'\n').contains(text); }
} // namespace

class SendLinkPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byMail()
    {
        World world;
        world.canInvite();
        world.store->allCustomers.first().email = u"it@contoso.com"_s;
        Guard wizard(world.open());
        QSignalSpy invited(wizard, &OnboardingWizard::invitationCreated);
        QVERIFY(goTo(wizard, At::SendLink));
        WizardDriver driver(wizard);
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        QCOMPARE(driver.focused(), Email);
        QCOMPARE(textOf(driver, Email), u"it@contoso.com"_s);
        QCOMPARE(textOf(driver, Admin), u"it@contoso.com"_s);
        QVERIFY(!driver.shows(u"Set up the mail server"_s));
        QVERIFY(driver.shows(u"Send invitation"_s));
        QVERIFY(driver.type(Admin, u"admin@contoso.com"_s));
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(u"Invitation created"_s));
        QVERIFY(isAt(wizard, OnboardingPages::Invited));
        QCOMPARE(invited.size(), 1);
        QCOMPARE(world.store->allInvitations.size(), 1);
        const Invitation &made = world.store->allInvitations.first();
        QCOMPARE(made.shortName, u"contoso1"_s);
        QCOMPARE(made.fullName, u"Contoso Voice"_s);
        QCOMPARE(made.invitationEmail, u"it@contoso.com"_s);
        QCOMPARE(made.adminEmail, u"admin@contoso.com"_s);
        QCOMPARE(made.cloudId, u"global"_s);
        QCOMPARE(made.mail.state, MailState::Queued);
        QCOMPARE(world.mailer->asked, 0); // in the background, not by the wizard
        QVERIFY(world.store->allDrafts.isEmpty());
        QVERIFY(world.store->intents.isEmpty());

        QVERIFY(says(wizard, u"it@contoso.com"_s));
        QVERIFY(says(wizard, u"Pending Invitations shows how it went"_s));
        QVERIFY(!driver.shows(u"Open in my mail program"_s));
        QVERIFY(textOf(driver, u"Auth URL"_s).startsWith(u"tenantlink:"_s));
        QCOMPARE(driver.focused(), u"Invitation code"_s);
        const QString code = textOf(driver, u"Invitation code"_s);
        QCOMPARE(QString(code).remove(u' ').remove(u'-').size(), 16);
        QVERIFY(driver.click(u"Copy Auth URL"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), textOf(driver, u"Auth URL"_s));
        QVERIFY(driver.click(u"Copy Invitation code"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), code);

        QVERIFY(!wizard->button(QWizard::BackButton)->isEnabled());
        QVERIFY(driver.click(u"Finish"_s));
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(world.store->allDrafts.isEmpty()); // not kept again
    }

    void providersOwnAccount()
    {
        World world;
        world.canInvite();
        world.store->allCustomers.first().email = u"it@contoso.com"_s;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::SendLink));
        WizardDriver driver(wizard);
        QVERIFY(
            WizardDriver::wait([&] { return nextEnabled(wizard) && textOf(driver, Email) == u"it@contoso.com"_s; }));
        QVERIFY(driver.click(u"The provider's own account"_s));
        QCOMPARE(textOf(driver, Email), u"invitations@northwind.example"_s);
        QVERIFY(driver.click(u"The customer's administrator"_s));
        QCOMPARE(textOf(driver, Email), u"it@contoso.com"_s);
        QVERIFY(driver.type(Email, u"other@contoso.com"_s)); // what was typed comes back
        QVERIFY(driver.click(u"The provider's own account"_s));
        QVERIFY(driver.click(u"The customer's administrator"_s));
        QCOMPARE(textOf(driver, Email), u"other@contoso.com"_s);
        QCOMPARE(wizard->draft().invitationEmail, u"other@contoso.com"_s);
    }

    void adminFollowsUntilEdited()
    {
        World world;
        world.canInvite();
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::SendLink));
        WizardDriver driver(wizard);
        QVERIFY(driver.saidAbout(Email).contains(u"No email address is kept"_s));
        QVERIFY(driver.type(Email, u"a@contoso.com"_s));
        QCOMPARE(textOf(driver, Admin), u"a@contoso.com"_s);
        QVERIFY(wizard->draft().adminEmail.isEmpty());
        QVERIFY(driver.type(Admin, u"root@contoso.com"_s));
        QVERIFY(driver.type(Email, u"b@contoso.com"_s));
        QCOMPARE(textOf(driver, Admin), u"root@contoso.com"_s);
        QVERIFY(driver.click(u"Back"_s)); // nothing is lost
        QVERIFY(next(wizard, OnboardingPages::SendLink));
        QCOMPARE(textOf(driver, Email), u"b@contoso.com"_s);
        QCOMPARE(textOf(driver, Admin), u"root@contoso.com"_s);
    }

    void wrongAddresses_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("admin");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("empty") << QString() << u"a@contoso.com"_s << Email;
        QTest::newRow("no at") << u"contoso.com"_s << u"a@contoso.com"_s << Email;
        QTest::newRow("two") << u"a@contoso.com,b@contoso.com"_s << u"a@contoso.com"_s << Email;
        QTest::newRow("blank") << u"a b@contoso.com"_s << u"a@contoso.com"_s << Email;
        QTest::newRow("header injection") << u"a@contoso.com\r\nBcc: x@evil.example"_s << u"a@contoso.com"_s << Email;
        QTest::newRow("admin empty") << u"a@contoso.com"_s << QString() << Admin;
        QTest::newRow("admin no domain") << u"a@contoso.com"_s << u"admin@"_s << Admin;
    }
    void wrongAddresses()
    {
        QFETCH(QString, email);
        QFETCH(QString, admin);
        QFETCH(QString, wrong);
        World world;
        world.canInvite();
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::SendLink));
        WizardDriver driver(wizard);
        QVERIFY(driver.paste(Email, email));
        QVERIFY(driver.paste(Admin, admin));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::SendLink));
        QCOMPARE(driver.focused(), wrong);
        QVERIFY(driver.saidAbout(wrong).contains(u"Enter a"_s));
        QVERIFY(world.store->allInvitations.isEmpty());
        QVERIFY(driver.type(wrong, u"right@contoso.com"_s));
        QVERIFY(next(wizard, OnboardingPages::Invited));
    }

    void blocked_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("provider incomplete") << int(FailureCode::ProviderIncomplete);
        QTest::newRow("keychain missing") << int(FailureCode::KeychainMissing);
        QTest::newRow("keychain locked") << int(FailureCode::KeychainLocked);
        QTest::newRow("store locked") << int(FailureCode::StoreLocked);
    }
    void blocked()
    {
        QFETCH(int, code);
        World world;
        const auto failure = static_cast<FailureCode>(code);
        if (failure != FailureCode::ProviderIncomplete)
            world.canInvite();
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Unique Short Name"_s, u"contoso1"_s));
        QVERIFY(driver.click(u"Send link to IT administrator for authentication"_s));
        if (failure == FailureCode::StoreLocked)
            world.store->failures.insert(u"setting"_s, Failure{failure});
        else if (failure != FailureCode::ProviderIncomplete)
            world.keychain->broken = failure;
        QVERIFY(next(wizard, OnboardingPages::SendLink));
        QVERIFY(driver.waitFor(u"Try again"_s));
        const Sentences sentences = describe(Failure{failure});
        QVERIFY(says(wizard, sentences.what));
        QVERIFY(says(wizard, sentences.remedy));
        QVERIFY(!nextEnabled(wizard));
        QVERIFY(driver.type(Email, u"a@contoso.com"_s));
        world.store->failures.clear();
        world.keychain->broken.reset();
        world.canInvite();
        QVERIFY(driver.click(u"Try again"_s));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        QVERIFY(!driver.shows(u"Try again"_s));
        QCOMPARE(textOf(driver, Email), u"a@contoso.com"_s);
        QVERIFY(next(wizard, OnboardingPages::Invited));
        QVERIFY(driver.waitFor(u"Invitation created"_s));
    }

    void noMailServerOffersThreeWays()
    {
        World world;
        world.canInvite(false);
        Guard wizard(world.open());
        QSignalSpy setUp(wizard, &OnboardingWizard::mailSetupAsked);
        QVERIFY(goTo(wizard, At::SendLink));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Create invitation"_s));
        QVERIFY(driver.shows(u"Copy the link"_s));
        QVERIFY(driver.shows(u"Open in my mail program"_s));
        QVERIFY(driver.type(Email, u"a@contoso.com"_s));
        QVERIFY(driver.click(u"Set up the mail server"_s));
        QCOMPARE(setUp.size(), 1);
        QVERIFY(isAt(wizard, OnboardingPages::SendLink));

        world.canInvite(); // in another window; then the person comes back
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(wizard->currentPage(), &back);
        QVERIFY(driver.waitFor(u"Send invitation"_s));
        QVERIFY(!driver.shows(u"Set up the mail server"_s));
        QCOMPARE(textOf(driver, Email), u"a@contoso.com"_s);
        QVERIFY(next(wizard, OnboardingPages::Invited));
        QVERIFY(driver.waitFor(u"Invitation created"_s));
        QCOMPARE(world.store->allInvitations.first().mail.state, MailState::Queued);
    }

    void byHand_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("mail program") << u"Open in my mail program"_s;
        QTest::newRow("copied") << u"Copy the link"_s;
    }
    void byHand()
    {
        QFETCH(QString, way);
        World world;
        world.canInvite(false);
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::SendLink));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(way));
        QVERIFY(driver.click(way));
        QVERIFY(driver.type(Email, u"a@contoso.com"_s));
        QVERIFY(next(wizard, OnboardingPages::Invited));
        QVERIFY(driver.waitFor(u"Invitation created"_s));
        QCOMPARE(world.store->allInvitations.first().mail.state, MailState::ByHand);
        QVERIFY(world.desktop->opened.isEmpty()); // only by a click
        QVERIFY(WizardDriver::wait([&] { return driver.find(u"Open in my mail program"_s)->isEnabled(); }));
        QCOMPARE(driver.focused(), way);

        QVERIFY(driver.click(u"Open in my mail program"_s));
        QCOMPARE(world.desktop->opened.size(), 1);
        QCOMPARE(world.desktop->opened.first().scheme(), u"mailto"_s);
        QVERIFY(
            driver.waitFor(u"Your mail program was asked to open the mail. If the mail shows without the attachment, "
                           "add the saved .tenantlink file to it."_s));
        world.desktop->opens = false;
        QVERIFY(driver.click(u"Open in my mail program"_s));
        QVERIFY(driver.shows(u"No mail program could be opened. Save the mail, or copy the link."_s));
        QVERIFY(driver.click(u"Copy the link"_s));
        QCOMPARE(world.desktop->copied, QStringList{textOf(driver, u"Auth URL"_s)});
        QVERIFY(driver.shows(u"The link is on the clipboard."_s));
    }

    void filesAreSaved_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("writable");
        QTest::newRow("mail") << u"Save mail as .eml"_s << u"invitation-contoso1.eml"_s << true;
        QTest::newRow("invitation") << u"Save .tenantlink file"_s << u"contoso1.tenantlink"_s << true;
        QTest::newRow("folder that is not there") << u"Save mail as .eml"_s << u"gone/mail.eml"_s << false;
    }
    void filesAreSaved()
    {
        QFETCH(QString, button);
        QFETCH(QString, name);
        QFETCH(bool, writable);
        World world;
        world.canInvite(false);
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Invited));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(button));
        QVERIFY(WizardDriver::wait([&] { return driver.find(button)->isEnabled(); }));
        QVERIFY(driver.click(button));
        auto *dialog = wizard->findChild<QFileDialog *>(u"saveHandOver"_s);
        QVERIFY(dialog);
        if (writable)
            QVERIFY(dialog->selectedFiles().value(0).endsWith(name));
        QTemporaryDir folder;
        const QString file = folder.filePath(name);
        Q_EMIT dialog->fileSelected(file);
        QCOMPARE(QFile::exists(file), writable);
        QCOMPARE(says(wizard, u"Saved as"_s), writable);
        QCOMPARE(says(wizard, describe(Failure{FailureCode::FileUnwritable, file}).what), !writable);
        if (writable) {
            QFile saved(file);
            QVERIFY(saved.open(QIODevice::ReadOnly));
            const QByteArray content = saved.readAll();
            QVERIFY(!content.isEmpty());
            // The code goes by telephone only.
            const QString code = textOf(driver, u"Invitation code"_s);
            QVERIFY(!content.contains(code.toUtf8()) && !content.contains(QString(code).remove(u' ').toUtf8()));
        }
    }

    void nameTakenMeanwhile()
    {
        World world;
        world.canInvite();
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::SendLink));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(Email, u"a@contoso.com"_s));
        world.store->allServices += namedService(u"CONTOSO1"_s);
        QVERIFY(next(wizard, OnboardingPages::Invited));
        QVERIFY(driver.waitFor(u"Change the short name"_s));
        QVERIFY(!driver.shows(u"Try again"_s));
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Tenant));
        QCOMPARE(driver.focused(), u"Unique Short Name"_s);
        QVERIFY(driver.saidAbout(u"Unique Short Name"_s).contains(u"Another service"_s));
        QVERIFY(driver.type(u"Unique Short Name"_s, u"contoso2"_s));
        QVERIFY(next(wizard, OnboardingPages::SendLink));
        QCOMPARE(textOf(driver, Email), u"a@contoso.com"_s);
        QVERIFY(next(wizard, OnboardingPages::Invited));
        QVERIFY(driver.waitFor(u"Invitation created"_s));
        QCOMPARE(world.store->allInvitations.first().shortName, u"contoso2"_s);
    }

    void failureLosesNothing_data()
    {
        QTest::addColumn<QString>("call"); // of the store; empty: the keychain
        QTest::addColumn<int>("code");
        QTest::newRow("keychain locked") << QString() << int(FailureCode::KeychainLocked);
        QTest::newRow("intent, disk full") << u"beginIntent"_s << int(FailureCode::DiskFull);
        QTest::newRow("commit, locked") << u"createInvitation"_s << int(FailureCode::StoreLocked);
    }
    void failureLosesNothing()
    {
        QFETCH(QString, call);
        QFETCH(int, code);
        World world;
        world.canInvite();
        Guard wizard(world.open());
        QSignalSpy invited(wizard, &OnboardingWizard::invitationCreated);
        QVERIFY(goTo(wizard, At::SendLink));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(Email, u"a@contoso.com"_s));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        const Failure failure{static_cast<FailureCode>(code)};
        if (call.isEmpty())
            world.keychain->broken = failure.code;
        else
            world.store->failures.insert(call, failure);
        QVERIFY(next(wizard, OnboardingPages::Invited));
        QVERIFY(driver.waitFor(u"Try again"_s));
        QCOMPARE(driver.focused(), u"Try again"_s);
        QVERIFY(says(wizard, describe(failure).what));
        QVERIFY(wizard->button(QWizard::BackButton)->isEnabled());
        QVERIFY(!wizard->button(QWizard::FinishButton)->isEnabled());
        QVERIFY(!driver.shows(u"Auth URL"_s));
        QVERIFY(world.store->allInvitations.isEmpty());
        QVERIFY(invited.isEmpty());
        world.keychain->broken.reset();
        world.store->failures.clear();
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(u"Invitation created"_s));
        QCOMPARE(world.store->allInvitations.size(), 1);
        QCOMPARE(invited.size(), 1);
        QVERIFY(world.store->intents.isEmpty());
    }

    void closedAndResumed()
    {
        World world;
        world.canInvite();
        {
            Guard wizard(world.open());
            QVERIFY(goTo(wizard, At::SendLink));
            WizardDriver driver(wizard);
            QVERIFY(driver.type(Email, u"a@contoso.com"_s));
            QVERIFY(driver.type(Admin, u"root@contoso.com"_s));
            wizard->close();
            QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        }
        QCOMPARE(world.store->allDrafts.size(), 1);
        Guard wizard(world.open(world.store->allDrafts.first()));
        QVERIFY(isAt(wizard, OnboardingPages::SendLink));
        WizardDriver driver(wizard);
        QCOMPARE(textOf(driver, Email), u"a@contoso.com"_s);
        QCOMPARE(textOf(driver, Admin), u"root@contoso.com"_s);
        QVERIFY(world.store->allInvitations.isEmpty()); // nothing is sent by resuming
        QVERIFY(next(wizard, OnboardingPages::Invited));
        QVERIFY(driver.waitFor(u"Invitation created"_s));
        QVERIFY(world.store->allDrafts.isEmpty());
    }
};

QTEST_MAIN(SendLinkPageTest)
#include "tst_sendlinkpage.moc"
