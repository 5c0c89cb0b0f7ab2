// Drafts: kept at each page change without the secret, resumed where they were left.
#include "tests/wizards/world.h"

using namespace TenantLink;
using namespace Qt::StringLiterals;

class Drafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingEnteredIsNotKept()
    {
        World world;
        Guard wizard(world.open());
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(world.store->allDrafts.isEmpty());
    }

    void keptAtEachPageChange_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("page");
        QTest::newRow("start") << int(At::Start) << QString(OnboardingPages::Start);
        QTest::newRow("tenant") << int(At::Tenant) << QString(OnboardingPages::Tenant);
        QTest::newRow("registration") << int(At::Registration) << QString(OnboardingPages::Registration);
        QTest::newRow("validation") << int(At::Validation) << QString(OnboardingPages::Validation);
        QTest::newRow("m365") << int(At::M365Settings) << QString(OnboardingPages::M365Settings);
        QTest::newRow("routing") << int(At::Routing) << QString(OnboardingPages::Routing);
        QTest::newRow("sip") << int(At::Sip) << QString(OnboardingPages::Sip);
        QTest::newRow("summary") << int(At::Summary) << QString(OnboardingPages::Summary);
    }
    void keptAtEachPageChange()
    {
        QFETCH(int, at);
        QFETCH(QString, page);
        World world;
        { // as if the program were killed: no closing
            Guard wizard(world.open());
            QVERIFY(goTo(wizard, static_cast<At>(at)));
            QVERIFY(WizardDriver::wait(
                [&] { return world.store->allDrafts.size() == 1 && world.store->allDrafts.first().page == page; }));
        }
        const OnboardingDraft kept = world.store->allDrafts.first();
        QVERIFY(kept.secret.isEmpty());
        QCOMPARE(kept.customer, std::optional(world.contoso.id));

        Guard resumed(world.open(kept));
        QVERIFY(
            WizardDriver::wait([&] { return at == int(At::Customer) || !isAt(resumed, OnboardingPages::Customer); }));
        // The secret is asked again, so nothing behind Known registration can be opened.
        const bool behind = at > int(At::Registration);
        QCOMPARE(resumed->currentPage()->objectName(), behind ? QString(OnboardingPages::Registration) : page);
        if (at >= int(At::Registration)) {
            WizardDriver driver(resumed);
            QVERIFY(driver.saidAbout(u"Client Secret"_s).contains(u"not kept"_s));
            if (behind)
                QCOMPARE(driver.focused(), u"Client Secret"_s);
            QCOMPARE(world.microsoft->sent > 0, behind);
        }
    }

    void resumedWayToTheEnd()
    {
        World world;
        {
            Guard wizard(world.open());
            QVERIFY(goTo(wizard, At::Validation));
            QVERIFY(WizardDriver::wait([&] { return !world.store->allDrafts.isEmpty(); }));
        }
        Guard wizard(world.open(world.store->allDrafts.first()));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Registration); }));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Client Secret"_s, FakeTenant::SecretText));
        QVERIFY(driver.saidAbout(u"Client Secret"_s).isEmpty());
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(onward(wizard));
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(world.store->allServices.first().fullName, u"Contoso Voice"_s);
        QVERIFY(world.store->allDrafts.isEmpty());
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(world.store->allDrafts.isEmpty()); // not kept again after it was created
    }

    void incompleteDraftOpensAtWhatIsMissing_data()
    {
        QTest::addColumn<bool>("hasCustomer");
        QTest::addColumn<QString>("shortName");
        QTest::addColumn<QString>("page");
        QTest::newRow("no customer") << false << u"contoso1"_s << QString(OnboardingPages::Customer);
        QTest::newRow("no name") << true << QString() << QString(OnboardingPages::Tenant);
        QTest::newRow("all there") << true << u"contoso1"_s << QString(OnboardingPages::Registration);
    }
    void incompleteDraftOpensAtWhatIsMissing()
    {
        QFETCH(bool, hasCustomer);
        QFETCH(QString, shortName);
        World world;
        OnboardingDraft draft;
        if (hasCustomer)
            draft.customer = world.contoso.id;
        draft.shortName = shortName;
        draft.page = OnboardingPages::Summary;
        Guard wizard(world.open(draft));
        QFETCH(QString, page);
        QVERIFY(WizardDriver::wait([&] { return wizard->currentPage()->objectName() == page; }));
    }

    void unknownPageDoesNoHarm()
    {
        World world;
        OnboardingDraft draft;
        draft.customer = world.contoso.id;
        draft.shortName = u"contoso1"_s;
        draft.page = u"a page of a later version"_s;
        draft.cloudId = u"gone"_s;
        Guard wizard(world.open(draft));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Registration); }));
        QCOMPARE(wizard->draft().cloudId, u"global"_s);
    }
};

QTEST_MAIN(Drafts)
#include "tst_drafts.moc"
