// Tenant details: rules live beside the field, uniqueness, users, another service's registration.
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"

#include <QComboBox>
#include <QSpinBox>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TenantPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortNameRules_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said"); // part of what stands beside the field
        QTest::newRow("too short") << u"ab"_s << u"at least 3"_s;
        QTest::newRow("too long") << u"abcdefghijklmnop"_s << u"at most 15"_s;
        QTest::newRow("dot") << u"a.bc"_s << u"dots"_s;
        QTest::newRow("blank inside") << u"a bc"_s << u"blanks"_s;
        QTest::newRow("slash") << u"a/bc"_s << u"characters"_s;
        QTest::newRow("reserved") << u"myAudit1"_s << u"audit"_s;
        QTest::newRow("device") << u"COM1"_s << u"Windows"_s;
        QTest::newRow("umlaut") << u"m\u00fcller"_s << u"A to Z"_s;
        QTest::newRow("taken, other case") << u"CONTOSO0"_s << u"Another service"_s;
    }
    void shortNameRules()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        World world;
        Service other = namedService(u"contoso0"_s);
        world.store->allServices += other;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        QVERIFY(driver.paste(u"Unique Short Name"_s, name));
        QVERIFY(WizardDriver::wait([&] { return driver.saidAbout(u"Unique Short Name"_s).contains(said); }));
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Tenant));
        QCOMPARE(driver.focused(), u"Unique Short Name"_s);
    }

    void noDnsLabelIsOnlyAWarning()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Unique Short Name"_s, u"con_toso"_s));
        QVERIFY(driver.saidAbout(u"Unique Short Name"_s).contains(u"DNS"_s));
        QVERIFY(next(wizard, OnboardingPages::Registration));
    }

    void emptyShortName()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), u"Full Name of Service"_s);
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Tenant));
        QCOMPARE(driver.focused(), u"Unique Short Name"_s);
        QVERIFY(driver.saidAbout(u"Unique Short Name"_s).contains(u"at least 3"_s));
    }

    void nextWaitsForTheAnswer()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Unique Short Name"_s, u"quick1"_s));
        driver.key(Qt::Key_Return); // long before the debounce is over
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Registration); }));
    }

    void brokenStoreDoesNotStop()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        world.store->failures.insert(u"shortNameFree"_s, {FailureCode::StoreLocked, u"store.sqlite"_s});
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Unique Short Name"_s, u"locked1"_s));
        QVERIFY(WizardDriver::wait(
            [&] { return driver.saidAbout(u"Unique Short Name"_s).contains(u"could not be checked"_s); }));
        QVERIFY(next(wizard, OnboardingPages::Registration));
    }

    void fullNameOdd_data()
    {
        QTest::addColumn<QString>("text");
        for (const OddText &odd : oddTexts())
            QTest::newRow(odd.name) << odd.text;
        QTest::newRow("201 characters") << QString(201, u'n');
    }
    void fullNameOdd()
    {
        QFETCH(QString, text);
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Unique Short Name"_s, u"odd1"_s));
        QVERIFY(driver.paste(u"Full Name of Service"_s, text));
        driver.key(Qt::Key_Return);
        QVERIFY(WizardDriver::wait([&] {
            return isAt(wizard, OnboardingPages::Registration) ||
                   !driver.saidAbout(u"Full Name of Service"_s).isEmpty();
        }));
        if (isAt(wizard, OnboardingPages::Registration))
            QVERIFY(wizard->draft().fullName.size() <= Service::MaxFullName);
    }

    void usersStayInRange()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        auto *users = driver.find<QSpinBox>(u"Licensed users"_s);
        QVERIFY(users);
        QCOMPARE(users->minimum(), 1);
        QCOMPARE(users->maximum(), 500);
        QVERIFY(driver.type(u"Licensed users"_s, u"250"_s));
        QCOMPARE(wizard->draft().licensedUsers, 250);
        QVERIFY(driver.find<QComboBox>(u"License type"_s));
    }

    void sendLinkLeadsToItsPage()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Unique Short Name"_s, u"linked1"_s));
        const auto *sendLink = driver.find<QAbstractButton>(u"Send link to IT administrator for authentication"_s);
        QVERIFY(sendLink && !sendLink->isChecked() && !sendLink->accessibleDescription().isEmpty());
        QVERIFY(driver.click(u"Send link to IT administrator for authentication"_s));
        QVERIFY(!driver.find(u"From another service of this customer"_s)->isEnabled());
        QVERIFY(next(wizard, OnboardingPages::SendLink));
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(isAt(wizard, OnboardingPages::Tenant) && sendLink->isChecked()); // Back loses nothing
        QVERIFY(driver.click(u"Use known App registration"_s));
        QVERIFY(next(wizard, OnboardingPages::Registration));
    }

    void anotherServiceFillsIdsNotTheSecret()
    {
        World world;
        Service other = namedService(u"contoso0"_s, world.contoso.id);
        other.registration.cloudId = u"global"_s;
        other.registration.tenant = u"contoso.onmicrosoft.com"_s;
        other.registration.tenantId = FakeTenant::Id;
        other.registration.clientId = FakeTenant::Client;
        world.store->allServices += other;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Tenant));
        WizardDriver driver(wizard);
        auto *from = driver.find<QComboBox>(u"From another service of this customer"_s);
        QVERIFY(WizardDriver::wait([from] { return from->isEnabled() && from->count() == 2; }));
        from->setFocus(Qt::TabFocusReason);
        QTest::keyClick(from, Qt::Key_Down);
        QVERIFY(WizardDriver::wait([&] { return wizard->draft().clientId == FakeTenant::Client; }));
        QVERIFY(driver.type(u"Unique Short Name"_s, u"second1"_s));
        QVERIFY(next(wizard, OnboardingPages::Registration));
        QCOMPARE(driver.find<QLineEdit>(u"Customer Microsoft Tenant ID"_s)->text(), FakeTenant::Id);
        QCOMPARE(driver.find<QLineEdit>(u"Application (Client) ID"_s)->text(), FakeTenant::Client);
        QVERIFY(driver.find<QLineEdit>(u"Client Secret"_s)->text().isEmpty());
        QCOMPARE(driver.focused(), u"Client Secret"_s);
    }
};

QTEST_MAIN(TenantPageTest)
#include "tst_tenantpage.moc"
