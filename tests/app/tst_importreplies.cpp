// Replies come back: files, pasted text, drops; several at once, each with its result, nothing before the answer.
#include "app/window/invitations/importrepliesdialog.h"
#include "app/window/invitations/pendinginvitationspage.h"
#include "models/flows/importreply.h"
#include "tests/app/desk.h"
#include "tests/flows/office.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TstImportReplies : public QObject
{
    Q_OBJECT

    static QString text(const QWidget *window, const QString &objectName)
    {
        const auto *label = window->findChild<QLabel *>(objectName);
        return label && label->isVisible() ? label->text() : QString();
    }
    static PendingInvitationsPage *page(Desk &desk)
    {
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::PendingInvitations);
        return window.findChild<PendingInvitationsPage *>();
    }
    static QString result(const QWidget *dialog, int row)
    {
        return dialog->findChild<QTreeWidget *>(u"replies"_s)->topLevelItem(row)->text(2);
    }
    static InvitationStatus statusOf(const Desk &desk, const Invited &invited)
    {
        return await(desk.ports.store->invitation(invited.invitation.id)).value().status;
    }
    static void drop(QWidget *on, const QMimeData &data)
    {
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }

private Q_SLOTS:
    void nothingBeforeTheAnswer()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        const auto entries = desk.world.keychain->entries.size();
        PendingInvitationsPage *here = page(desk);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(answerTo(invited.authUrl.toUtf8()).toBase64()));
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(desk.file(u"alpha1.tenantlink-reply"_s, answerTo(invited.authUrl.toUtf8())))});
        drop(here, data);
        QWidget *dialog = windowNamed(u"importRepliesDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(driver.waitFor(u"Yes, this is the customer's tenant"_s));
        QVERIFY(text(dialog, u"importFacts"_s).contains(FakeTenant::Id));
        QCOMPARE(statusOf(desk, invited), InvitationStatus::Pending);
        QCOMPARE(desk.world.keychain->entries.size(), entries);
        QTest::keyClick(dialog, Qt::Key_Return); // Enter alone answers nothing
        QVERIFY(driver.shows(u"Yes, this is the customer's tenant"_s));
        QVERIFY(driver.click(u"No, do not import"_s));
        QTRY_VERIFY(result(dialog, 0).startsWith(u"Not imported"_s));
        QCOMPARE(statusOf(desk, invited), InvitationStatus::Pending);
        QCOMPARE(desk.world.keychain->entries.size(), entries);

        // The same reply again, now with the answer.
        drop(here, data);
        QVERIFY(driver.waitFor(u"Yes, this is the customer's tenant"_s));
        QVERIFY(driver.click(u"Yes, this is the customer's tenant"_s));
        QTRY_COMPARE(result(dialog, 1), u"Imported: Authentication Complete"_s);
        QCOMPARE(statusOf(desk, invited), InvitationStatus::Complete);
        QVERIFY(driver.click(u"Close"_s));
    }

    void severalAtOnceEachWithItsResult()
    {
        Desk desk;
        desk.provider();
        const Customer contoso = desk.customer(u"Contoso"_s);
        const Invited alpha = desk.invited(u"alpha1"_s, contoso);
        const Invited beta = desk.invited(u"beta22"_s, contoso);
        const Invited gamma = desk.invited(u"gamma3"_s, contoso);
        QVERIFY(await(cancelInvitation(desk.ports, gamma.invitation.id)));
        QByteArray altered = answerTo(beta.authUrl.toUtf8());
        altered[altered.size() - 3] = char(altered.at(altered.size() - 3) ^ 1);
        const QStringList files{desk.file(u"a.tenantlink-reply"_s, answerTo(alpha.authUrl.toUtf8())),
                                desk.file(u"b.tenantlink-reply"_s, altered),
                                desk.file(u"c.tenantlink-reply"_s, answerTo(gamma.authUrl.toUtf8())),
                                desk.file(u"d.txt"_s, "no reply at all"),
                                desk.folder.filePath(u"e.tenantlink-reply"_s)};
        PendingInvitationsPage *here = page(desk);
        here->chooseReplies();
        auto *choose = qobject_cast<QFileDialog *>(windowNamed(u"replyFiles"_s));
        QVERIFY(choose);
        Q_EMIT choose->filesSelected(files);
        choose->close();
        QWidget *dialog = windowNamed(u"importRepliesDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(driver.waitFor(u"Yes, this is the customer's tenant"_s));
        QCOMPARE(result(dialog, 1), u"Waiting"_s);
        QVERIFY(driver.click(u"Yes, this is the customer's tenant"_s));
        QTRY_COMPARE(text(dialog, u"importSummary"_s), u"1 of 5 reply(s) imported."_s);
        QCOMPARE(result(dialog, 0), u"Imported: Authentication Complete"_s);
        QStringList reasons;
        for (int row = 1; row < 5; ++row)
            reasons += result(dialog, row);
        reasons.removeDuplicates();
        QCOMPARE(reasons.size(), 4); // each its own
        QCOMPARE(statusOf(desk, beta), InvitationStatus::Pending);
        QCOMPARE(statusOf(desk, gamma), InvitationStatus::Cancelled);
        QVERIFY(driver.click(u"Close"_s));
    }

    void pastedAndReplayed()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        PendingInvitationsPage *here = page(desk);
        QGuiApplication::clipboard()->clear();
        here->pasteReply();
        QVERIFY(text(here, u"status"_s).contains(u"clipboard"_s));
        QGuiApplication::clipboard()->setText(u"Hello, how are you?"_s);
        here->pasteReply();
        QWidget *dialog = windowNamed(u"importRepliesDialog"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(text(dialog, u"importSummary"_s), u"0 of 1 reply(s) imported."_s);

        const QByteArray reply = answerTo(invited.authUrl.toUtf8());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.file(u"alpha1.tenantlink-reply"_s, reply))});
        drop(here, data);
        WizardDriver driver(dialog);
        QVERIFY(driver.waitFor(u"Yes, this is the customer's tenant"_s));
        QVERIFY(driver.click(u"Yes, this is the customer's tenant"_s));
        QTRY_COMPARE(result(dialog, 1), u"Imported: Authentication Complete"_s);
        drop(here, data);
        QTRY_COMPARE(text(dialog, u"importSummary"_s), u"1 of 3 reply(s) imported."_s);
        QVERIFY(!result(dialog, 2).startsWith(u"Imported"_s));
        dialog->close();
    }

    void aConflictIsAsked()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        PendingInvitationsPage *here = page(desk);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.file(u"1.tenantlink-reply"_s, answerTo(invited.authUrl.toUtf8())))});
        drop(here, data);
        QWidget *dialog = windowNamed(u"importRepliesDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(driver.waitFor(u"Yes, this is the customer's tenant"_s));
        QVERIFY(driver.click(u"Yes, this is the customer's tenant"_s));
        QTRY_COMPARE(result(dialog, 0), u"Imported: Authentication Complete"_s);
        const QByteArray before = await(desk.ports.store->invitation(invited.invitation.id))->replyDigest;
        data.setUrls({QUrl::fromLocalFile(
            desk.file(u"2.tenantlink-reply"_s, answerTo(invited.authUrl.toUtf8(), FakeTenant::Id,
                                                        FakeTenant::SecretText, u"other@contoso.com"_s)))});
        drop(here, data);
        bool conflict = false;
        for (int questions = 0; questions < 3 && !conflict; ++questions) {
            QVERIFY(WizardDriver::wait([&] {
                return driver.shows(u"Replace the earlier result"_s) ||
                       driver.shows(u"Yes, this is the customer's tenant"_s);
            }));
            conflict = driver.shows(u"Replace the earlier result"_s);
            if (!conflict)
                QVERIFY(driver.click(u"Yes, this is the customer's tenant"_s));
        }
        QVERIFY(conflict);
        QVERIFY(driver.click(u"Keep the earlier result"_s));
        QTRY_VERIFY(result(dialog, 1).startsWith(u"Not imported"_s));
        QCOMPARE(await(desk.ports.store->invitation(invited.invitation.id))->replyDigest, before);
        dialog->close();
    }

    void lostKeyOffersANewLink()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        const QByteArray reply = answerTo(invited.authUrl.toUtf8());
        desk.world.keychain->entries.remove(invited.invitation.link.replyKey);
        PendingInvitationsPage *here = page(desk);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.file(u"alpha1.tenantlink-reply"_s, reply))});
        drop(here, data);
        QWidget *dialog = windowNamed(u"importRepliesDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(driver.waitFor(u"Replace link"_s));
        QVERIFY(driver.click(u"Replace link"_s));
        QWidget *fresh = windowNamed(u"invitedDialog"_s);
        QVERIFY(fresh);
        QVERIFY(WizardDriver(fresh).find<QLineEdit>(u"Auth URL"_s)->text() != invited.authUrl);
        fresh->close();
        dialog->close();
    }

    void stoppedAndClosedWhileItAsksMicrosoft()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        PendingInvitationsPage *here = page(desk);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.file(u"1.tenantlink-reply"_s, answerTo(invited.authUrl.toUtf8())))});
        desk.world.microsoft->holding = true;
        drop(here, data);
        QWidget *dialog = windowNamed(u"importRepliesDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QTRY_VERIFY(desk.world.microsoft->held() > 0);
        QVERIFY(driver.click(u"Stop"_s));
        QCOMPARE(result(dialog, 0), u"Stopped"_s);
        drop(here, data);
        QTRY_VERIFY(desk.world.microsoft->held() > 0);
        dialog->close(); // nobody is asked: nothing would be lost
        QTRY_VERIFY(!here->findChild<ImportRepliesDialog *>());
        QCOMPARE(statusOf(desk, invited), InvitationStatus::Pending);
        desk.world.microsoft->release();
    }

    void tooLargeIsRefused()
    {
        Desk desk;
        desk.provider();
        PendingInvitationsPage *here = page(desk);
        QMimeData data;
        data.setText(QString(2'000'000, u'x'));
        drop(here, data);
        QWidget *dialog = windowNamed(u"importRepliesDialog"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(text(dialog, u"importSummary"_s), u"0 of 1 reply(s) imported."_s);
        dialog->close();
    }
};

QTEST_MAIN(TstImportReplies)
#include "tst_importreplies.moc"
