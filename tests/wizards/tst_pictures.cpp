// Saves a picture of every page when TENANTLINK_PICTURES names a folder; otherwise only walks there.
#include "tests/wizards/world.h"

#include <QDir>
#include <QStyleFactory>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class Pictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyPage()
    {
        QFETCH(bool, dark);
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QApplication::setPalette(dark ? darkPalette() : QPalette(QColor(0xEF, 0xEF, 0xEF)));
        World world;
        const QPointer<OnboardingWizard> wizard = world.open();
        WizardDriver driver(wizard);
        wizard->resize(QSize(1000, 720).boundedTo(wizard->screen()->availableSize()));
        QVERIFY(goTo(wizard, At::Start));
        wizard->back();
        save(wizard, u"1-customer"_s, dark);
        QVERIFY(driver.click(u"New customer"_s));
        QVERIFY(driver.type(u"Email"_s, u"wrong"_s));
        save(wizard, u"1-customer-new"_s, dark);
        QVERIFY(driver.click(u"Choose from the list instead"_s));
        QVERIFY(next(wizard, OnboardingPages::Start));
        save(wizard, u"2-start"_s, dark);
        QVERIFY(next(wizard, OnboardingPages::Tenant));
        QVERIFY(driver.type(u"Unique Short Name"_s, u"a.b"_s));
        save(wizard, u"3-tenant-wrong"_s, dark);
        QVERIFY(driver.type(u"Unique Short Name"_s, u"contoso1"_s));
        QVERIFY(next(wizard, OnboardingPages::Registration));
        save(wizard, u"4-registration"_s, dark);
        QVERIFY(driver.paste(u"Customer Microsoft Tenant ID"_s, FakeTenant::Id));
        QVERIFY(driver.paste(u"Application (Client) ID"_s, FakeTenant::Client));
        QVERIFY(driver.paste(u"Client Secret"_s, FakeTenant::Client));
        save(wizard, u"4-registration-secretid"_s, dark);
        QVERIFY(driver.paste(u"Client Secret"_s, FakeTenant::SecretText));
        world.microsoft->missingPermissions = {u"User.Read.All"_s, u"User.ReadWrite.All"_s};
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(driver.waitFor(u"Continue anyway"_s));
        save(wizard, u"5-validation-problem"_s, dark);
        QVERIFY(driver.click(u"Continue anyway"_s));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::M365Settings); }));
        QVERIFY(onward(wizard, OnboardingPages::Sip));
        QVERIFY(driver.waitFor(u"Carrier password"_s));
        save(wizard, u"5-sip-connection"_s, dark);
        QVERIFY(onward(wizard));
        save(wizard, u"6-summary"_s, dark);
        world.keychain->broken = FailureCode::KeychainLocked;
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(driver.waitFor(u"Try again"_s));
        save(wizard, u"7-create-failed"_s, dark);
        world.keychain->broken.reset();
        QVERIFY(driver.click(u"Try again"_s));
        QVERIFY(driver.waitFor(ServiceSaved));
        save(wizard, u"8-created"_s, dark);
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.isNull(); }));
    }

    void invitations_data() { everyPage_data(); }
    void invitations()
    {
        QFETCH(bool, dark);
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QApplication::setPalette(dark ? darkPalette() : QPalette(QColor(0xEF, 0xEF, 0xEF)));
        World world;
        world.canInvite(false);
        (void)world.invitation(u"invited1"_s, InvitationStatus::Complete);
        (void)world.invitation(u"waits1"_s, InvitationStatus::Pending);
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        wizard->resize(QSize(1000, 720).boundedTo(wizard->screen()->availableSize()));
        QVERIFY(goTo(wizard, At::Pending));
        save(wizard, u"9-pending"_s, dark);
        QVERIFY(driver.click(u"Add"_s));
        QVERIFY(driver.waitFor(u"Added: invited1"_s));
        QVERIFY(next(wizard, OnboardingPages::Details));
        save(wizard, u"10-details"_s, dark);
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(onward(wizard));
        save(wizard, u"11-summary-invited"_s, dark);

        Guard second(world.open());
        WizardDriver inviting(second);
        second->resize(wizard->size());
        QVERIFY(goTo(second, At::SendLink));
        QVERIFY(inviting.waitFor(u"Set up the mail server"_s));
        save(second, u"12-sendlink"_s, dark);
        QVERIFY(inviting.type(u"Invitation Email"_s, u"admin@contoso.com"_s));
        QVERIFY(next(second, OnboardingPages::Invited));
        QVERIFY(inviting.waitFor(u"Invitation created"_s));
        save(second, u"13-invited"_s, dark);
    }

private:
    static QPalette darkPalette()
    {
        QPalette palette(QColor(45, 45, 48));
        palette.setColor(QPalette::Base, QColor(30, 30, 32));
        palette.setColor(QPalette::AlternateBase, QColor(40, 40, 43));
        palette.setColor(QPalette::Highlight, QColor(60, 110, 180));
        return palette;
    }
    static void save(QWidget *window, const QString &name, bool dark)
    {
        const QString folder = qEnvironmentVariable("TENANTLINK_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(60); // for the picture only: layouts and scroll bars settle
        QDir().mkpath(folder);
        QVERIFY(window->grab().save(folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
    }
};

QTEST_MAIN(Pictures)
#include "tst_pictures.moc"
