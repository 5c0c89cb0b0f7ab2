// Validation: live list, result kept, Try again, Continue anyway and its rules, cancel.
#include "models/domain/failuretext.h"
#include "tests/wizards/world.h"
#include "wizards/common/checklistview.h"

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
bool nextEnabled(const QWizard *wizard) { return wizard->button(QWizard::NextButton)->isEnabled(); }
QString status(const QWizard *wizard) { return wizard->currentPage()->findChild<CheckListView *>()->statusText(); }
} // namespace

class ValidationPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validGoesOn()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        WizardDriver driver(wizard);
        QCOMPARE(status(wizard), u"The App registration is valid"_s);
        QVERIFY(!driver.shows(u"Continue anyway"_s));
        QCOMPARE(driver.focused(), u"Next"_s);
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::M365Settings));
    }

    void resultIsKeptWhileTheInputStays()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        const int sent = world.microsoft->sent;
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(isAt(wizard, OnboardingPages::Registration));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(nextEnabled(wizard));
        QCOMPARE(world.microsoft->sent, sent);
        wizard->back();
        QVERIFY(driver.paste(u"Client Secret"_s, u"Another~secret.value-0123456789"_s));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        QVERIFY(world.microsoft->sent > sent);
    }

    void backCancels()
    {
        World world;
        world.microsoft->holding = true;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        QVERIFY(WizardDriver::wait([&] { return world.microsoft->held() == 1; }));
        QVERIFY(!nextEnabled(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(isAt(wizard, OnboardingPages::Registration));
        QVERIFY(WizardDriver::wait([&] { return world.microsoft->held() == 0; }));
        QCOMPARE(world.microsoft->cancelled, 1);
        world.microsoft->release();
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
    }

    void destroyedWhileRunning()
    {
        World world;
        world.microsoft->holding = true;
        {
            Guard wizard(world.open());
            QVERIFY(goTo(wizard, At::Validation));
            QVERIFY(WizardDriver::wait([&] { return world.microsoft->held() == 1; }));
        }
        QVERIFY(WizardDriver::wait([&] { return world.microsoft->held() == 0; }));
        QCOMPARE(world.microsoft->cancelled, 1);
    }

    void wrongCredentialsStop()
    {
        World world;
        world.microsoft->refuseToken = 7000215;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(!driver.shows(u"Continue anyway"_s));
        QVERIFY(!nextEnabled(wizard));
        QCOMPARE(driver.focused(), u"Try again"_s);
        QVERIFY(driver.shows(u"Details: Credentials"_s));
        world.microsoft->refuseToken = 0;
        driver.key(Qt::Key_Return);
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        QVERIFY(world.store->trail.isEmpty());
    }

    void missingPermissionMayBePassed()
    {
        World world;
        world.microsoft->missingPermissions = {u"User.Read.All"_s, u"User.ReadWrite.All"_s};
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Continue anyway"_s));
        QVERIFY(!nextEnabled(wizard));

        world.store->failures.insert(u"appendAudit"_s, {FailureCode::DiskFull});
        QVERIFY(driver.click(u"Continue anyway"_s)); // not written: not continued
        QVERIFY(driver.waitFor(describe(Failure{FailureCode::DiskFull}).what));
        QVERIFY(isAt(wizard, OnboardingPages::Validation));
        QVERIFY(!wizard->draft().continuedAnyway);

        world.store->failures.clear();
        QVERIFY(driver.click(u"Continue anyway"_s));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::M365Settings); }));
        QCOMPARE(world.store->trail.size(), 1);
        QCOMPARE(world.store->trail.first().action, u"check.continued-anyway"_s);
        QCOMPARE(world.store->trail.first().subject, u"contoso1"_s);
        QVERIFY(world.store->trail.first().detail.contains(u"User.Read.All"_s));

        // The choice holds for this result only.
        wizard->back();
        QVERIFY(nextEnabled(wizard));
        QVERIFY(driver.click(u"Try again"_s));
        QVERIFY(driver.waitFor(u"Continue anyway"_s));
        QVERIFY(!nextEnabled(wizard));
    }

    void noNetworkIsCouldNotCheck()
    {
        World world;
        world.microsoft->network = FailureCode::HostNotFound;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(driver.shows(u"Tenant: Could not check"_s));
        QVERIFY(!nextEnabled(wizard));
    }
};

QTEST_MAIN(ValidationPageTest)
#include "tst_validationpage.moc"
