// Pending Invitations, as a person uses it.
#include "app/window/invitations/copycell.h"
#include "app/window/invitations/pendinginvitationspage.h"
#include "app/window/pagedview.h"
#include "models/flows/importreply.h"
#include "models/tables/invitationsmodel.h"
#include "tests/app/desk.h"
#include "tests/flows/office.h"
#include "wizards/invitation/invitationwizard.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TstInvitationsPage : public QObject
{
    Q_OBJECT

    static QString text(const QWidget &window, const QString &objectName)
    {
        const auto *label = window.findChild<QLabel *>(objectName);
        return label && label->isVisible() ? label->text() : QString();
    }
    static QTableView *show(Desk &desk, int rows)
    {
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::PendingInvitations);
        return desk.table(u"Pending Invitations"_s, rows);
    }
    static InvitationStatus statusOf(const Desk &desk, InvitationId id)
    {
        return await(desk.ports.store->invitation(id)).value().status;
    }
    /// What came back is in the store, validated.
    static void complete(const Desk &desk, const Invited &invited)
    {
        const Result<OpenedReply> opened = await(openReplyFor(
            desk.ports, answerTo(invited.authUrl.toUtf8()), [](const Report &) {}, Cancel()));
        if (!opened || !await(importOpened(desk.ports, *opened, opened->questions)))
            qFatal("not imported");
    }

private Q_SLOTS:
    void saysWhatIsMissing()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::PendingInvitations);
        WizardDriver driver(&window);
        QVERIFY(driver.waitFor(u"Provider settings"_s));
        QVERIFY(driver.click(u"Provider settings"_s));
        QVERIFY(driver.waitFor(u"Provider name"_s));
        desk.provider();
        window.showPage(MainWindow::Page::PendingInvitations);
        QTRY_VERIFY(!driver.shows(u"Provider settings"_s));
        desk.world.keychain->broken = FailureCode::KeychainMissing;
        window.showPage(MainWindow::Page::Services);
        window.showPage(MainWindow::Page::PendingInvitations);
        QTRY_VERIFY(!window.findChildren<QLabel *>().isEmpty() &&
                    std::ranges::any_of(window.findChildren<QLabel *>(), [](const QLabel *label) {
                        return label->isVisible() && label->text().startsWith(u"No invitation can be sent yet."_s);
                    }));
    }

    void rowsAndActions()
    {
        Desk desk;
        desk.provider();
        const Customer contoso = desk.customer(u"Contoso"_s);
        const Invited invited = desk.invited(u"alpha1"_s, contoso);
        QTableView *table = show(desk, 1);
        QVERIFY(table);
        WizardDriver driver(desk.window.get());
        QCOMPARE(desk.cells(table, InvitationsModel::ShortName), QStringList{u"alpha1"_s});
        for (const QString &name : {u"Copy Auth URL"_s, u"Resend"_s, u"Delete invitation"_s, u"Cancel invitation"_s})
            QVERIFY2(!driver.find(name)->isEnabled(), qPrintable(name)); // nothing is selected
        table->selectRow(0);
        QVERIFY(!driver.find(u"Add"_s)->isEnabled()); // not authenticated yet
        QVERIFY(driver.click(u"Copy Auth URL"_s));
        QCOMPARE(desk.desktop->copied.last(), invited.authUrl);

        QVERIFY(driver.click(u"Show invitation code"_s));
        QWidget *dialog = windowNamed(u"invitedDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(WizardDriver(dialog).find<QLineEdit>(u"Invitation code"_s)->text(), invited.code);
        QCOMPARE(WizardDriver(dialog).find<QLineEdit>(u"Auth URL"_s)->text(), invited.authUrl);
        QVERIFY(WizardDriver(dialog).click(u"Close"_s));
    }

    void theCellHasItsOwnCopyButton()
    {
        Desk desk;
        desk.provider();
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.invited(u"alpha1"_s, contoso);
        const Invited second = desk.invited(u"beta22"_s, contoso);
        QTableView *table = show(desk, 2);
        QVERIFY(table);
        desk.window->resize(2200, 700);
        const auto row = int(desk.cells(table, InvitationsModel::ShortName).indexOf(u"beta22"_s));
        const QModelIndex cell = table->model()->index(row, InvitationsModel::AuthUrl);
        table->scrollTo(cell);
        QStyleOptionViewItem option;
        option.initFrom(table);
        option.rect = table->visualRect(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, CopyCell::buttonIn(option).center());
        QCOMPARE(desk.desktop->copied, QStringList{second.authUrl});
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          QPoint(option.rect.right() - 2, option.rect.center().y()));
        QCOMPARE(desk.desktop->copied.size(), 1); // only the button copies
    }

    void severalAreAskedForOnce()
    {
        Desk desk;
        desk.provider();
        desk.mailServer();
        const Customer contoso = desk.customer(u"Contoso"_s);
        const QList<Invited> all{desk.invited(u"alpha1"_s, contoso), desk.invited(u"beta22"_s, contoso)};
        QTableView *table = show(desk, 2);
        QVERIFY(table);
        WizardDriver driver(desk.window.get());
        table->selectAll();
        QVERIFY(driver.click(u"Cancel invitation"_s));
        QVERIFY(answer(u"Cancel"_s)); // of the question
        QCOMPARE(statusOf(desk, all.first().invitation.id), InvitationStatus::Pending);
        QVERIFY(activate(desk.window.get()));
        QVERIFY(driver.click(u"Cancel invitation"_s));
        QVERIFY(answer(u"Cancel invitation"_s));
        QVERIFY(desk.table(u"Pending Invitations"_s, 0) || !driver.shows(u"Pending Invitations"_s));
        QTRY_COMPARE(statusOf(desk, all.last().invitation.id), InvitationStatus::Cancelled);

        QVERIFY(activate(desk.window.get()));
        QVERIFY(driver.click(u"Show finished"_s));
        table = desk.table(u"Pending Invitations"_s, 2);
        QVERIFY(table);
        table->selectAll();
        QVERIFY(!driver.find(u"Cancel invitation"_s)->isEnabled());
        QVERIFY(driver.click(u"Delete invitation"_s));
        QVERIFY(answer(u"Delete"_s));
        InvitationQuery whole;
        whole.finishedToo = true;
        QTRY_COMPARE(await(desk.ports.store->countInvitations(whole, Cancel())).value(), 0);
    }

    void resendQueuesTheMail()
    {
        Desk desk;
        desk.provider();
        desk.mailServer();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        QCOMPARE(invited.invitation.mail.state, MailState::Queued);
        await(postOfficeRound(desk.ports, Cancel()));
        QCOMPARE(desk.mailer->taken.size(), 1);
        QTableView *table = show(desk, 1);
        QVERIFY(table);
        table->selectRow(0);
        WizardDriver driver(desk.window.get());
        QVERIFY(driver.click(u"Resend"_s));
        QVERIFY(answer(u"Resend"_s));
        QTRY_COMPARE(await(desk.ports.store->invitation(invited.invitation.id))->mail.state, MailState::Queued);
        await(postOfficeRound(desk.ports, Cancel()));
        QCOMPARE(desk.mailer->taken.size(), 2);
        QTRY_COMPARE(desk.cells(table, InvitationsModel::SentCount), QStringList{u"2"_s}); // live
    }

    void replaceLinkShowsTheNewOne()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        QTableView *table = show(desk, 1);
        QVERIFY(table);
        table->selectRow(0);
        QVERIFY(WizardDriver(desk.window.get()).click(u"Replace link"_s));
        QVERIFY(answer(u"Replace link"_s));
        QWidget *dialog = windowNamed(u"invitedDialog"_s);
        QVERIFY(dialog);
        const QString now = WizardDriver(dialog).find<QLineEdit>(u"Auth URL"_s)->text();
        QVERIFY(now != invited.authUrl);
        QCOMPARE(now, shown(await(desk.ports.store->invitation(invited.invitation.id)).value()).authUrl);
        dialog->close();
    }

    void sendByHand()
    {
        Desk desk;
        desk.provider();
        desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        QTableView *table = show(desk, 1);
        QVERIFY(table);
        table->selectRow(0);
        QVERIFY(WizardDriver(desk.window.get()).click(u"Send by hand"_s));
        QWidget *dialog = windowNamed(u"handMailDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QTRY_VERIFY(driver.find(u"Open in my mail program"_s)->isEnabled());
        QVERIFY(driver.click(u"Open in my mail program"_s));
        QCOMPARE(desk.desktop->opened.size(), 1);
        QCOMPARE(desk.desktop->opened.first().scheme(), u"mailto"_s);
        QVERIFY(driver.click(u"Save invitation file"_s));
        auto *files = qobject_cast<QFileDialog *>(windowNamed(u"saveFile"_s));
        QVERIFY(files);
        const QString file = desk.folder.filePath(u"alpha1.tenantlink"_s);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
        dialog->close();
    }

    void addOpensTheOnboardingWizard()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        complete(desk, invited);
        QTableView *table = show(desk, 1);
        QVERIFY(table);
        table->selectRow(0);
        WizardDriver driver(desk.window.get());
        QVERIFY(driver.click(u"Add"_s));
        QTRY_VERIFY(desk.window->findChild<OnboardingWizard *>());
        auto *wizard = desk.window->findChild<OnboardingWizard *>();
        QCOMPARE(wizard->draft().invitation, std::optional(invited.invitation.id));
        QTRY_VERIFY(isAt(wizard, OnboardingPages::Details));
        QVERIFY(activate(desk.window.get()));
        QVERIFY(driver.click(u"Add"_s)); // once more: the same wizard
        QTest::qWait(50);                // nothing is to happen in this time
        QCOMPARE(desk.window->findChildren<OnboardingWizard *>().size(), 1);
        desk.window.reset();
    }

    void opensTheInvitationWizardOnBehalf()
    {
        Desk desk;
        desk.provider();
        desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        QTableView *table = show(desk, 1);
        QVERIFY(table);
        table->selectRow(0);
        QVERIFY(WizardDriver(desk.window.get()).click(u"Open in Invitation wizard"_s));
        QTRY_VERIFY(desk.window->findChild<InvitationWizard *>());
        QVERIFY(desk.window->findChild<InvitationWizard *>()->isVisible());
        desk.window.reset();
    }

    void failedIsValidatedAgain()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.world.microsoft->missingPermissions = {u"User.Read.All"_s, u"User.ReadWrite.All"_s};
        complete(desk, invited);
        QCOMPARE(statusOf(desk, invited.invitation.id), InvitationStatus::Failed);
        QTableView *table = show(desk, 1);
        QVERIFY(table);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QWidget *dialog = windowNamed(u"validateDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QTRY_COMPARE(text(*dialog, u"invitationStatus"_s), u"Authentication Failed"_s);
        desk.world.microsoft->missingPermissions.clear();
        QTRY_VERIFY(driver.find(u"Validate again"_s)->isEnabled());
        QVERIFY(driver.click(u"Validate again"_s));
        QTRY_COMPARE(text(*dialog, u"invitationStatus"_s), u"Authentication Complete"_s);
        QCOMPARE(statusOf(desk, invited.invitation.id), InvitationStatus::Complete);
        QVERIFY(driver.click(u"Close"_s));
    }

    void reinitiatedIsApplied()
    {
        Desk desk;
        desk.provider();
        const Service service = desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        QVERIFY(WizardDriver(portal).click(u"Re-initiate authentication"_s));
        QWidget *dialog = windowNamed(u"reinitiateDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QTRY_VERIFY(driver.find(u"Send invitation"_s)->isEnabled());
        QVERIFY(driver.type(u"Invitation Email"_s, u"nobody"_s));
        QVERIFY(driver.click(u"Send invitation"_s));
        QVERIFY(!driver.saidAbout(u"Invitation Email"_s).isEmpty());
        QVERIFY(driver.type(u"Invitation Email"_s, u"admin@contoso.com"_s));
        QVERIFY(driver.click(u"Send invitation"_s));
        QVERIFY(driver.waitFor(u"Invitation code"_s));
        const QString url = driver.find<QLineEdit>(u"Auth URL"_s)->text();
        QVERIFY(!url.isEmpty());
        QVERIFY(driver.click(u"Close"_s));
        portal->closeWithoutAsking();

        desk.window->showPage(MainWindow::Page::PendingInvitations);
        QTableView *table = desk.table(u"Pending Invitations"_s, 1);
        QVERIFY(table);
        const auto rows = await(desk.ports.store->invitations(InvitationQuery(), Cancel())).value();
        QCOMPARE(rows.first().service, std::optional(service.id));
        const Invitation invitation = await(desk.ports.store->invitation(rows.first().id)).value();
        QVERIFY(invitation.expectedTenant);
        complete(desk, shown(invitation));
        WizardDriver window(desk.window.get());
        table->selectRow(0);
        QTRY_VERIFY(window.shows(u"Apply to service"_s) && window.find(u"Apply to service"_s)->isEnabled());
        QVERIFY(!window.shows(u"Add"_s));
        QVERIFY(activate(desk.window.get()));
        QVERIFY(window.click(u"Apply to service"_s));
        QVERIFY(answer(u"Apply"_s));
        QTRY_COMPARE(statusOf(desk, invitation.id), InvitationStatus::Onboarded);
    }

    void emptyPageSaysHowToBegin()
    {
        Desk desk;
        desk.provider();
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::PendingInvitations);
        WizardDriver driver(&window);
        QTRY_VERIFY(std::ranges::any_of(window.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"No invitation is pending"_s);
        }));
        QVERIFY(driver.find(u"Import reply"_s)->isEnabled());
    }
};

QTEST_MAIN(TstInvitationsPage)
#include "tst_invitationspage.moc"
