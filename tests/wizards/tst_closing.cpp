// Closing: asks only when something would be lost; Esc, Alt+F4 and Cancel behave the same.
#include "tests/wizards/world.h"

#include <QCloseEvent>

using namespace TenantLink;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TenantLink::At)

namespace
{
enum Way { Escape, CloseButton, Cancel };

void closeBy(QWizard *wizard, int way)
{
    if (way == Escape)
        QTest::keyClick(wizard, Qt::Key_Escape);
    else if (way == CloseButton)
        wizard->close();
    else
        QTest::mouseClick(wizard->button(QWizard::CancelButton), Qt::LeftButton);
}

QPointer<CloseQuestion> question(const QWizard *wizard)
{
    for (CloseQuestion *one : wizard->findChildren<CloseQuestion *>()) {
        if (one->isVisible()) // an answered one is deleted later
            return one;
    }
    return nullptr;
}
} // namespace

class Closing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageEveryWay_data()
    {
        QTest::addColumn<At>("at");
        QTest::addColumn<int>("way");
        QTest::addColumn<bool>("asks");
        const char *pages[] = {"customer", "start",   "tenant", "registration", "validation",
                               "m365",     "routing", "sip",    "summary"};
        const char *ways[] = {"Esc", "window's button", "Cancel"};
        for (int at = 0; at <= int(At::Summary); ++at) {
            for (int way = 0; way < 3; ++way) // the secret is entered from Validation on
                QTest::addRow("%s by %s", pages[at], ways[way])
                    << static_cast<At>(at) << way << (at >= int(At::Validation));
        }
    }
    void everyPageEveryWay()
    {
        QFETCH(At, at);
        QFETCH(int, way);
        QFETCH(bool, asks);
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, at));
        closeBy(wizard, way);
        QCOMPARE(!question(wizard).isNull(), asks);
        if (asks) {
            QTest::keyClick(question(wizard), Qt::Key_Escape); // go on
            QVERIFY(WizardDriver::wait([&] { return question(wizard).isNull(); }));
            QVERIFY(!wizard.gone() && wizard->isVisible());
            QVERIFY(wizard->draft().secret.sameAs(Secret(FakeTenant::SecretText)));
            closeBy(wizard, way);
            WizardDriver inQuestion(question(wizard));
            QVERIFY(inQuestion.click(u"Keep as draft"_s));
        }
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QCOMPARE(world.store->allDrafts.size(), at == At::Customer ? 0 : 1);
    }

    void invitingAsksNothing_data()
    {
        QTest::addColumn<At>("at");
        QTest::addColumn<int>("drafts");
        QTest::newRow("send link") << At::SendLink << 1;
        QTest::newRow("invited") << At::Invited << 0;
        QTest::newRow("pending invitations") << At::Pending << 1;
        QTest::newRow("registration details") << At::Details << 1;
    }
    void invitingAsksNothing()
    {
        QFETCH(At, at);
        QFETCH(int, drafts);
        World world;
        world.canInvite();
        (void)world.invitation(u"invited1"_s, InvitationStatus::Complete);
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, at));
        WizardDriver driver(wizard);
        if (at == At::Invited)
            QVERIFY(driver.waitFor(u"Invitation created"_s));
        QTest::keyClick(wizard, Qt::Key_Escape);
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QCOMPARE(world.store->allDrafts.size(), drafts);
    }

    void discardRemovesTheDraft()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        QVERIFY(WizardDriver::wait([&] { return world.store->allDrafts.size() == 1; }));
        wizard->close();
        WizardDriver inQuestion(question(wizard));
        QVERIFY(inQuestion.click(u"Discard draft"_s));
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(world.store->allDrafts.isEmpty());
    }

    void halfTypedCustomerAsks()
    {
        World world;
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"New customer"_s));
        QVERIFY(driver.type(u"Name"_s, u"North"_s));
        wizard->close();
        QVERIFY(question(wizard));
        WizardDriver inQuestion(question(wizard));
        QVERIFY(inQuestion.click(u"Go on"_s));
        QVERIFY(WizardDriver::wait([&] { return question(wizard).isNull(); }));
        QCOMPARE(driver.find<QLineEdit>(u"Name"_s)->text(), u"North"_s);
        QVERIFY(driver.click(u"Choose from the list instead"_s));
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
    }

    void draftThatCannotBeKeptIsSaid()
    {
        World world;
        Guard wizard(world.open());
        world.store->failures.insert(u"saveDraft"_s, {FailureCode::DiskFull});
        QVERIFY(goTo(wizard, At::Tenant));
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return !question(wizard).isNull(); }));
        QVERIFY(question(wizard)->text().contains(u"could not be kept"_s));
        world.store->failures.clear();
        WizardDriver inQuestion(question(wizard));
        QVERIFY(inQuestion.click(u"Keep as draft: try again"_s));
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QCOMPARE(world.store->allDrafts.size(), 1);
    }

    void closingWhileValidatingCancels()
    {
        World world;
        world.microsoft->holding = true;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        QVERIFY(WizardDriver::wait([&] { return world.microsoft->held() == 1; }));
        wizard->close();
        WizardDriver inQuestion(question(wizard));
        QVERIFY(inQuestion.click(u"Keep as draft"_s));
        QVERIFY(WizardDriver::wait([&] { return wizard.gone() && world.microsoft->held() == 0; }));
        QCOMPARE(world.microsoft->cancelled, 1);
        QCOMPARE(world.store->allDrafts.size(), 1);
    }

    void afterCreationNothingIsAsked()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(ServiceSaved));
        QTest::keyClick(wizard, Qt::Key_Escape);
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(world.store->allDrafts.isEmpty());
    }
};

QTEST_MAIN(Closing)
#include "tst_closing.moc"
