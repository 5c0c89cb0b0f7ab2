// Summary: everything chosen, the secret masked, Edit links that jump back and lose nothing; and Create service.
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"

#include <QSignalSpy>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class SummaryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsThere()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        const QString shown = visibleTexts(wizard).join(u'\n');
        for (const QString &text :
             {u"Contoso Ltd"_s, u"Contoso Voice"_s, u"contoso1"_s, u"Hosted Essentials+"_s, FakeTenant::Id,
              FakeTenant::Client, u"admin@contoso.com"_s, u"The App registration is valid"_s})
            QVERIFY2(shown.contains(text), qPrintable(text));
        QVERIFY(!shown.contains(FakeTenant::SecretText));
        QVERIFY(!shown.contains(FakeTenant::SecretText.mid(3, 6)));
    }

    void editLinksJumpBack_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("page");
        QTest::newRow("customer") << u"Edit Customer"_s << QString(OnboardingPages::Customer);
        QTest::newRow("tenant") << u"Edit Tenant details"_s << QString(OnboardingPages::Tenant);
        QTest::newRow("registration") << u"Edit Known registration"_s << QString(OnboardingPages::Registration);
        QTest::newRow("validation") << u"Show Validation"_s << QString(OnboardingPages::Validation);
    }
    void editLinksJumpBack()
    {
        QFETCH(QString, link);
        QFETCH(QString, page);
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        const int sent = world.microsoft->sent;
        WizardDriver driver(wizard);
        QVERIFY(driver.click(link));
        QCOMPARE(wizard->currentPage()->objectName(), page);
        const auto arrived = [&] { return isAt(wizard, OnboardingPages::Summary); };
        for (int i = 0; i < 6 && !arrived(); ++i) { // nothing typed was lost: Next leads back
            const QWizardPage *before = wizard->currentPage();
            QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
            QVERIFY(WizardDriver::wait([&] { return wizard->currentPage() != before; }));
        }
        QVERIFY(arrived());
        QCOMPARE(world.microsoft->sent, sent);
        QVERIFY(wizard->draft().secret.sameAs(Secret(FakeTenant::SecretText)));
    }

    void sharedSecretIsWarnedOf()
    {
        World world;
        Service other = namedService(u"contoso0"_s);
        other.registration.clientId = FakeTenant::Client;
        other.registration.secret = SecretId::create();
        world.keychain->entries.insert(*other.registration.secret, Secret(FakeTenant::SecretText));
        world.store->allServices += other;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        QVERIFY(WizardDriver::wait([&] { return visibleTexts(wizard).join(u'\n').contains(u"same client secret"_s); }));
    }

    void failedCreationLosesNothing_data()
    {
        QTest::addColumn<QString>("call"); // of the store; empty: the keychain
        QTest::addColumn<int>("code");
        QTest::newRow("keychain missing") << QString() << int(FailureCode::KeychainMissing);
        QTest::newRow("keychain locked") << QString() << int(FailureCode::KeychainLocked);
        QTest::newRow("intent, disk full") << u"beginIntent"_s << int(FailureCode::DiskFull);
        QTest::newRow("commit, locked") << u"createService"_s << int(FailureCode::StoreLocked);
        QTest::newRow("commit, customer gone") << u"createService"_s << int(FailureCode::NoLongerThere);
    }
    void failedCreationLosesNothing()
    {
        QFETCH(QString, call);
        QFETCH(int, code);
        World world;
        Guard wizard(world.open());
        QSignalSpy created(wizard, &OnboardingWizard::serviceCreated);
        QVERIFY(goTo(wizard, At::Summary));
        const Failure failure{static_cast<FailureCode>(code)};
        if (call.isEmpty())
            world.keychain->broken = failure.code;
        else
            world.store->failures.insert(call, failure);
        QVERIFY(next(wizard, OnboardingPages::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QCOMPARE(driver.focused(), u"Try again"_s);
        QVERIFY(wizard->button(QWizard::BackButton)->isEnabled());
        QVERIFY(wizard->button(QWizard::CancelButton)->isEnabled());
        QVERIFY(!wizard->button(QWizard::FinishButton)->isEnabled());
        QVERIFY(world.keychain->entries.isEmpty());
        QVERIFY(world.store->intents.isEmpty());
        world.keychain->broken.reset();
        world.store->failures.clear();
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(u"Service saved"_s));
        QCOMPARE(created.size(), 1);
        QCOMPARE(world.keychain->entries.size(), 1);
    }

    void nameTakenMeanwhile()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        Service other = namedService(u"CONTOSO1"_s);
        world.store->allServices += other;
        QVERIFY(next(wizard, OnboardingPages::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Change the short name"_s));
        QVERIFY(!driver.shows(u"Try again"_s));
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Tenant));
        QCOMPARE(driver.focused(), u"Unique Short Name"_s);
        QVERIFY(driver.saidAbout(u"Unique Short Name"_s).contains(u"Another service"_s));
        QVERIFY(driver.type(u"Unique Short Name"_s, u"contoso2"_s));
        QVERIFY(next(wizard, OnboardingPages::Registration));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(next(wizard, OnboardingPages::Summary));
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(driver.waitFor(u"Service saved"_s));
        QCOMPARE(world.store->allServices.last().shortName, u"contoso2"_s);
    }
};

QTEST_MAIN(SummaryPageTest)
#include "tst_summarypage.moc"
