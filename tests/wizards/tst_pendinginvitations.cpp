// Start > Pending Invitations > Add, the details that came back, validation again, and the service made of them.
#include "models/domain/failuretext.h"
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"
#include "wizards/onboarding/pages/pendinglist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TenantLink::InvitationStatus)

namespace
{
bool says(const QWizard *wizard, const QString &text) { return visibleTexts(wizard).join(u'\n').contains(text); }
bool nextEnabled(const QWizard *wizard) { return wizard->button(QWizard::NextButton)->isEnabled(); }
QTableView *list(const WizardDriver &driver) { return driver.find<QTableView>(u"Invitations of this customer"_s); }
bool lists(const WizardDriver &driver, int rows)
{
    return WizardDriver::wait([&] { return list(driver) && list(driver)->model()->rowCount() == rows; });
}
} // namespace

class PendingInvitations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachStatus_data()
    {
        QTest::addColumn<InvitationStatus>("status");
        QTest::addColumn<bool>("ofService");
        QTest::addColumn<QString>("said"); // empty: can be added
        QTest::newRow("pending") << InvitationStatus::Pending << false << u"not answered"_s;
        QTest::newRow("email failed") << InvitationStatus::EmailFailed << false << u"Resend"_s;
        QTest::newRow("in progress") << InvitationStatus::InProgress << false << u"not finished"_s;
        QTest::newRow("complete") << InvitationStatus::Complete << false << QString();
        QTest::newRow("failed") << InvitationStatus::Failed << false << u"not valid"_s;
        QTest::newRow("expired") << InvitationStatus::Expired << false << u"expired"_s;
        QTest::newRow("complete, of a service") << InvitationStatus::Complete << true << u"belongs to the service"_s;
    }
    void eachStatus()
    {
        QFETCH(InvitationStatus, status);
        QFETCH(bool, ofService);
        QFETCH(QString, said);
        World world;
        (void)world.invitation(u"invited1"_s, status);
        if (ofService)
            world.store->allInvitations.first().service = ServiceId::create();
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Start));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Pending Invitations"_s));
        QVERIFY(lists(driver, 1));
        QVERIFY(WizardDriver::wait([&] { return says(wizard, u"invited1"_s); }));
        const QModelIndex shown = list(driver)->model()->index(0, PendingList::Status);
        QCOMPARE(shown.data().toString(), describe(status));
        QVERIFY(WizardDriver::wait(
            [&] { return driver.saidAbout(u"Add"_s).contains(said.isEmpty() ? u"Choose Add"_s : said); }));
        QCOMPARE(driver.find(u"Add"_s)->isEnabled(), said.isEmpty());
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton); // nothing was added yet
        QVERIFY(isAt(wizard, OnboardingPages::Start));
        QVERIFY(!driver.saidAbout(u"Pending Invitations"_s).isEmpty());
        if (said.isEmpty()) {
            QCOMPARE(driver.focused(), u"Add"_s);
            driver.key(Qt::Key_Space);
            QVERIFY(driver.waitFor(u"Added: invited1"_s));
            QVERIFY(next(wizard, OnboardingPages::Details));
        }
    }

    void finishedAndForeignOnesAreNotListed()
    {
        World world;
        (void)world.invitation(u"done1"_s, InvitationStatus::Onboarded);
        (void)world.invitation(u"gone1"_s, InvitationStatus::Cancelled);
        (void)world.invitation(u"foreign1"_s, InvitationStatus::Complete);
        world.store->allInvitations.last().customer = world.store->allCustomers.last().id;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Start));
        QVERIFY(WizardDriver::wait([&] { return says(wizard, u"no invitations for Contoso Ltd yet"_s); }));
    }

    void listIsLive()
    {
        World world;
        (void)world.invitation(u"invited1"_s, InvitationStatus::Pending);
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Start));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Pending Invitations"_s));
        QVERIFY(lists(driver, 1));
        const QAbstractItemModelTester tester(list(driver)->model());
        QVERIFY(!driver.find(u"Add"_s)->isEnabled());
        Invitation complete = world.invitation(u"other"_s, InvitationStatus::Complete);
        world.store->allInvitations.removeLast();
        world.store->allInvitations.first().status = InvitationStatus::Complete; // by another window
        world.store->allInvitations.first().result = complete.result;
        touch(world);
        QVERIFY(WizardDriver::wait([&] { return driver.find(u"Add"_s)->isEnabled(); }));
    }

    void wholeWay()
    {
        World world;
        const Invitation invitation = world.invitation(u"invited1"_s, InvitationStatus::Complete);
        Guard wizard(world.open());
        QSignalSpy created(wizard, &OnboardingWizard::serviceCreated);
        QVERIFY(goTo(wizard, At::Details));
        WizardDriver driver(wizard);
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        for (const QString &text :
             {u"Contoso"_s, FakeTenant::Id, u"contoso.onmicrosoft.com"_s, FakeTenant::Client, u"(signed in)"_s})
            QVERIFY2(says(wizard, text), qPrintable(text));
        QVERIFY(!says(wizard, u"Consent pending"_s));
        QVERIFY(!says(wizard, FakeTenant::SecretText.mid(3, 6)));
        QCOMPARE(driver.focused(), u"Next"_s);
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Validation));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        QVERIFY(world.microsoft->sent > 0);
        QVERIFY(onward(wizard));
        for (const QString &text : {u"invited1"_s, u"Contoso Voice"_s, u"Hosted Pro"_s, FakeTenant::Id,
                                    FakeTenant::Client, u"The App registration is valid"_s})
            QVERIFY2(says(wizard, text), qPrintable(text));
        QVERIFY(!says(wizard, FakeTenant::SecretText.mid(3, 6)));
        QVERIFY(!driver.shows(u"Edit Tenant details"_s));
        QVERIFY(!driver.shows(u"Edit Known registration"_s));
        QVERIFY(driver.click(u"Show Registration details"_s));
        QVERIFY(isAt(wizard, OnboardingPages::Details));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(onward(wizard));
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(created.size(), 1);
        QCOMPARE(world.store->allServices.size(), 1);
        const Service &service = world.store->allServices.first();
        QCOMPARE(service.shortName, u"invited1"_s);
        QCOMPARE(service.licensedUsers, 7);
        QCOMPARE(service.licence, LicenceType::HostedPro);
        QVERIFY(service.registration.secret == invitation.result->secret); // the entry passed over
        QCOMPARE(service.registration.adminProof, AdminProof::SignedIn);
        QCOMPARE(world.keychain->entries.size(), 1);
        QCOMPARE(world.store->allInvitations.first().status, InvitationStatus::Onboarded);
        QVERIFY(world.store->allDrafts.isEmpty());
    }

    void consentPendingIsSaid()
    {
        World world;
        (void)world.invitation(u"invited1"_s, InvitationStatus::Complete);
        world.store->allInvitations.first().consentPending = true;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Details));
        QVERIFY(WizardDriver::wait([&] { return says(wizard, u"Consent pending"_s); }));
    }

    void lostSecretIsSaidAndNothingElse()
    {
        World world;
        (void)world.invitation(u"invited1"_s, InvitationStatus::Complete);
        world.keychain->entries.clear();
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Details));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        const QString what = describe(Failure{FailureCode::InvitationSecretLost, u"invited1"_s}).what;
        QVERIFY(WizardDriver::wait([&] { return says(wizard, what); }));
        WizardDriver driver(wizard);
        QVERIFY(!driver.shows(u"Try again"_s));
        QVERIFY(!driver.shows(u"Continue anyway"_s));
        QVERIFY(!nextEnabled(wizard));
        QCOMPARE(world.microsoft->sent, 0);
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(isAt(wizard, OnboardingPages::Details));
    }

    void changedMeanwhile_data()
    {
        QTest::addColumn<InvitationStatus>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("onboarded by another window")
            << InvitationStatus::Onboarded << int(FailureCode::InvitationOnboarded);
        QTest::newRow("cancelled") << InvitationStatus::Cancelled << int(FailureCode::InvitationNotComplete);
        QTest::newRow("replaced link") << InvitationStatus::Pending << int(FailureCode::InvitationNotComplete);
    }
    void changedMeanwhile()
    {
        QFETCH(InvitationStatus, status);
        QFETCH(int, code);
        World world;
        (void)world.invitation(u"invited1"_s, InvitationStatus::Complete);
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Pending));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Add"_s));
        QVERIFY(driver.waitFor(u"Added: invited1"_s));
        world.store->allInvitations.first().status = status;
        QVERIFY(next(wizard, OnboardingPages::Details));
        const Failure failure{static_cast<FailureCode>(code), u"invited1"_s};
        QVERIFY(WizardDriver::wait([&] { return says(wizard, describe(failure).what); }));
        QVERIFY(!nextEnabled(wizard));
    }

    void newTenantBringsBackWhatWasTyped()
    {
        World world;
        (void)world.invitation(u"invited1"_s, InvitationStatus::Complete);
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Client Secret"_s, FakeTenant::SecretText));
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(driver.click(u"Pending Invitations"_s));
        QVERIFY(WizardDriver::wait([&] { return driver.shows(u"Add"_s) && driver.find(u"Add"_s)->isEnabled(); }));
        QVERIFY(driver.click(u"Add"_s));
        QVERIFY(driver.waitFor(u"Added: invited1"_s));
        QCOMPARE(wizard->draft().shortName, u"invited1"_s);
        QVERIFY(wizard->draft().secret.isEmpty());
        QVERIFY(driver.click(u"Add New Tenant"_s));
        QVERIFY(!wizard->draft().invitation);
        QVERIFY(next(wizard, OnboardingPages::Tenant));
        QCOMPARE(driver.find<QLineEdit>(u"Unique Short Name"_s)->text(), u"contoso1"_s);
        QVERIFY(wizard->draft().secret.sameAs(Secret(FakeTenant::SecretText)));
    }

    void anotherCustomerDropsIt()
    {
        World world;
        (void)world.invitation(u"invited1"_s, InvitationStatus::Complete);
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Details));
        wizard->back();
        wizard->back();
        WizardDriver driver(wizard);
        driver.find<QTableView>(u"Customers"_s)->selectRow(1);
        QVERIFY(!wizard->draft().invitation);
        QVERIFY(wizard->draft().shortName.isEmpty());
    }

    void draftIsResumedAtTheDetails()
    {
        World world;
        const Invitation invitation = world.invitation(u"invited1"_s, InvitationStatus::Complete);
        {
            Guard wizard(world.open());
            QVERIFY(goTo(wizard, At::Details));
            QVERIFY(next(wizard, OnboardingPages::Validation));
            QVERIFY(onward(wizard));
            wizard->close(); // asks nothing: no secret was typed
            QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        }
        QCOMPARE(world.store->allDrafts.size(), 1);
        const OnboardingDraft kept = world.store->allDrafts.first();
        QVERIFY(kept.secret.isEmpty());
        Guard wizard(world.open(kept));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Details); }));
        QVERIFY(wizard->draft().invitation == std::optional(invitation.id));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(onward(wizard));
        QVERIFY(next(wizard, OnboardingPages::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(ServiceSaved));
        QVERIFY(world.store->allDrafts.isEmpty());
    }

private:
    /// As a commit by somebody else: the change token grows.
    static void touch(const World &world)
    {
        Customer noise;
        noise.name = u"Noise"_s;
        auto task = world.store->addCustomer(noise);
        QVERIFY(QCoro::waitFor(std::move(task)));
    }
};

QTEST_MAIN(PendingInvitations)
#include "tst_pendinginvitations.moc"
