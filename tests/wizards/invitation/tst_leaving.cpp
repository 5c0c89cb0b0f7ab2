// Closing, and opening another invitation: asks only when something would be lost, and the link still works.
#include "models/handoff/ticketcodec.h"
#include "tests/wizards/invitation/invitee.h"

#include <QCloseEvent>
#include <QPlainTextEdit>

using namespace TenantLink;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TenantLink::Step)

namespace
{
enum Way { Escape, CloseButton, WizardsButton };

void closeBy(QWizard *wizard, int way)
{
    if (way == Escape)
        QTest::keyClick(wizard, Qt::Key_Escape);
    else if (way == CloseButton)
        wizard->close();
    else if (wizard->button(QWizard::CancelButton)->isVisible())
        QTest::mouseClick(wizard->button(QWizard::CancelButton), Qt::LeftButton);
    else
        QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
}
} // namespace

class LeavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepEveryWay_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("way");
        const char *steps[] = {"welcome", "registration", "validation", "done"};
        const char *ways[] = {"Esc", "window's button", "Cancel or Finish"};
        for (int step = 0; step <= int(Step::Done); ++step) {
            for (int way = 0; way < 3; ++way)
                QTest::addRow("%s by %s", steps[step], ways[way]) << static_cast<Step>(step) << way;
        }
    }
    void everyStepEveryWay()
    {
        QFETCH(Step, step);
        QFETCH(int, way);
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, step));
        const bool asks = step >= Step::Validation; // the secret is entered from there on
        closeBy(wizard, way);
        QCOMPARE(!question(wizard).isNull(), asks);
        if (asks) {
            QCOMPARE(question(wizard)->text().contains(u"The reply was not sent yet"_s), step == Step::Done);
            QTest::keyClick(question(wizard), Qt::Key_Escape); // go on
            QVERIFY(WizardDriver::wait([&] { return question(wizard).isNull(); }));
            QVERIFY(!wizard.gone() && wizard->isVisible());
            closeBy(wizard, way);
            WizardDriver inQuestion(question(wizard));
            QVERIFY(inQuestion.click(u"Close all the same"_s));
        }
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(!rememberedAsAnswered(invitee));

        Opened again(invitee.open()); // the link still works
        QVERIFY(goTo(again, invitee, Step::Registration));
    }

    void openPageAsksNothing()
    {
        const Invitee invitee;
        Opened wizard(invitee.open(QByteArray()));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Invitation link"_s, u"half"_s));
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
    }

    void closingWhileValidatingCancels()
    {
        Invitee invitee;
        invitee.makeOwn();
        invitee.world.microsoft->holding = true;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Validation));
        QVERIFY(WizardDriver::wait([&] { return invitee.world.microsoft->held() == 1; }));
        QCOMPARE(invitee.world.store->allInvitations.first().status, InvitationStatus::InProgress);
        wizard->close();
        WizardDriver inQuestion(question(wizard));
        QVERIFY(inQuestion.click(u"Close all the same"_s));
        QVERIFY(WizardDriver::wait([&] { return wizard.gone() && invitee.world.microsoft->held() == 0; }));
        QCOMPARE(invitee.world.microsoft->cancelled, 1);
        QCOMPARE(invitee.world.store->allInvitations.first().status, InvitationStatus::Pending);
    }

    void destroyedWhileValidating()
    {
        Invitee invitee;
        invitee.world.microsoft->holding = true;
        {
            Opened wizard(invitee.open());
            QVERIFY(goTo(wizard, invitee, Step::Validation));
            QVERIFY(WizardDriver::wait([&] { return invitee.world.microsoft->held() == 1; }));
        }
        QVERIFY(WizardDriver::wait([&] { return invitee.world.microsoft->held() == 0; }));
    }

    void anotherLinkAsksWhereSomethingWasEntered_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<bool>("asks");
        QTest::newRow("welcome") << Step::Welcome << false;
        QTest::newRow("validation") << Step::Validation << true;
        QTest::newRow("done") << Step::Done << true;
    }
    void anotherLinkAsksWhereSomethingWasEntered()
    {
        QFETCH(Step, step);
        QFETCH(bool, asks);
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, step));
        Invitee other;
        other.ticket.fullName = u"Fabrikam Voice"_s;
        other.ticket.providerName = u"Southwind"_s;
        wizard->openLink(invitee.link()); // the same: nothing to do
        QVERIFY(question(wizard).isNull());
        wizard->openLink(other.link());
        QCOMPARE(!question(wizard).isNull(), asks);
        if (asks) {
            WizardDriver goOn(question(wizard));
            QVERIFY(goOn.click(u"Go on here"_s));
            QVERIFY(WizardDriver::wait([&] { return question(wizard).isNull(); }));
            QVERIFY(!says(wizard, u"Fabrikam Voice"_s));
            wizard->openLink(other.link());
            WizardDriver inQuestion(question(wizard));
            QVERIFY(inQuestion.click(u"Open the other one"_s));
        }
        QVERIFY(goTo(wizard, other, Step::Welcome));
        QVERIFY(says(wizard, u"Fabrikam Voice"_s));
        WizardDriver driver(wizard);
        QVERIFY(goTo(wizard, other, Step::Registration)); // nothing of the first one is left
        QVERIFY(driver.find<QLineEdit>(u"Client Secret"_s)->text().isEmpty());
        QVERIFY(driver.find<QLineEdit>(u"Application (Client) ID"_s)->text().isEmpty());
    }

    void anotherLinkOnTheOpenPage()
    {
        const Invitee invitee;
        Opened wizard(invitee.open(QByteArray()));
        wizard->openLink(invitee.link());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
    }

    void aDamagedLinkAfterAGoodOne()
    {
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        wizard->openLink(invitee.link().chopped(5));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::Open); }));
        WizardDriver driver(wizard);
        QVERIFY(!driver.saidAbout(u"Invitation link"_s).isEmpty());
    }
};

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
