// The Service portal, as a person uses it.
#include "tests/app/desk.h"
#include "tests/support/await.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TstServicePortal : public QObject
{
    Q_OBJECT

    static QString value(ServicePortal *portal, const QString &name)
    {
        const auto *field = WizardDriver(portal).find<QLineEdit>(name);
        return field ? field->text() : u"(not shown)"_s;
    }
    static QString status(ServicePortal *portal)
    {
        for (const QLabel *label : portal->findChildren<QLabel *>(u"checkStatus"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    static bool enabled(ServicePortal *portal, const QString &name)
    {
        const QWidget *widget = WizardDriver(portal).find(name);
        return widget && widget->isEnabled();
    }
    static void goToTab(ServicePortal *portal, int tab)
    {
        portal->findChild<QTabWidget *>(u"portalTabs"_s)->setCurrentIndex(tab);
    }

private Q_SLOTS:
    void showsWhatIsKnown()
    {
        Desk desk;
        desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        WizardDriver driver(portal);
        QCOMPARE(value(portal, u"Tenant ID"_s), FakeTenant::Id);
        QCOMPARE(value(portal, u"Application ID"_s), FakeTenant::Client);
        QCOMPARE(value(portal, u"Client Secret"_s), QString()); // never filled in
        QCOMPARE(driver.find<QLineEdit>(u"Client Secret"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(driver.saidAbout(u"User Name"_s).startsWith(u"Stated"_s));
        QVERIFY(driver.shows(u"Client Secret Days Until Expire"_s));
        QCOMPARE(value(portal, u"Last authentication"_s), u"Never"_s);
        QVERIFY(!enabled(portal, u"Save"_s));
        QVERIFY(driver.shows(u"Not Microsoft - secrets go to 127.0.0.1"_s));
        // Opened again it is the same window.
        QTableView *table = desk.table(u"Services"_s, 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCoreApplication::processEvents();
        int portals = 0;
        for (QWidget *window : QApplication::topLevelWidgets())
            portals += window->objectName() == u"servicePortal"_s && window->isVisible();
        QCOMPARE(portals, 1);
    }

    void validateAuthentication()
    {
        Desk desk;
        const Service service = desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        WizardDriver driver(portal);
        QVERIFY(driver.click(u"Validate Authentication"_s));
        QTRY_COMPARE(value(portal, u"Last authentication status"_s), u"Valid"_s);
        QVERIFY(value(portal, u"Last authentication"_s) != u"Never"_s);
        QVERIFY(value(portal, u"Client Secret Days Until Expire"_s).toInt() > 0);
        QVERIFY(value(portal, u"Assigned Entra roles"_s).contains(u"Administrator"_s));
        QCOMPARE(await(desk.ports.store->service(service.id))->registration.status, AuthStatus::Valid);
        goToTab(portal, 1);
        auto *permissions = driver.find<QTableView>(u"Permissions and roles of the registration"_s);
        QVERIFY(permissions && permissions->model()->rowCount() > 5);
        QVERIFY(driver.click(u"Copy permissions and roles"_s));
        QVERIFY(desk.desktop->copied.last().contains(u"Organization.Read.All"_s));
        QVERIFY(driver.type(u"Filter permissions"_s, u"User.Read"_s));
        QTRY_VERIFY(permissions->model()->rowCount() < 4);
        QVERIFY(driver.click(u"Open in the Azure portal"_s));
        QCOMPARE(desk.desktop->opened.size(), 1);
        QVERIFY(desk.desktop->opened.first().toString().contains(FakeTenant::Client));
    }

    void stoppedInTheMiddle()
    {
        Desk desk;
        const Service service = desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        desk.world.microsoft->holding = true;
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        WizardDriver driver(portal);
        QVERIFY(driver.click(u"Validate Authentication"_s));
        QVERIFY(driver.waitFor(u"Stop the validation"_s));
        QTRY_VERIFY(desk.world.microsoft->held() > 0);
        QVERIFY(!enabled(portal, u"Validate Authentication"_s));
        QVERIFY(driver.click(u"Stop the validation"_s));
        QTRY_VERIFY(enabled(portal, u"Validate Authentication"_s));
        QTRY_VERIFY(desk.world.microsoft->cancelled > 0);
        QCOMPARE(await(desk.ports.store->service(service.id))->registration.status, AuthStatus::NotValidated);
    }

    void closedInTheMiddle()
    {
        Desk desk;
        desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        desk.world.microsoft->holding = true;
        const QPointer<ServicePortal> portal = desk.portal();
        QVERIFY(portal);
        QVERIFY(WizardDriver(portal).click(u"Validate Authentication"_s));
        QTRY_VERIFY(desk.world.microsoft->held() > 0);
        portal->close();
        QTRY_VERIFY(portal.isNull());
        QTRY_VERIFY(desk.world.microsoft->cancelled > 0);
        desk.world.microsoft->release();
        QCoreApplication::processEvents();
    }

    void wrongIdsAreToldBesideTheFields()
    {
        Desk desk;
        desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        WizardDriver driver(portal);
        QVERIFY(driver.type(u"Application ID"_s, u"wrong"_s));
        QVERIFY(driver.click(u"Save"_s));
        QVERIFY(!driver.saidAbout(u"Application ID"_s).isEmpty());
        QVERIFY(driver.type(u"Application ID"_s, FakeTenant::Client));
        QVERIFY(!enabled(portal, u"Save"_s));                         // as it was
        QVERIFY(driver.type(u"Client Secret"_s, FakeTenant::Client)); // the Secret ID instead of the value
        QVERIFY(driver.click(u"Save"_s));
        QVERIFY(!driver.saidAbout(u"Client Secret"_s).isEmpty());
    }

    void replaceTheSecret()
    {
        Desk desk;
        const Service service = desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        WizardDriver driver(portal);
        QVERIFY(driver.type(u"Client Secret"_s, u"New8Q~another.secret_value-0123456789abcd"_s));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_VERIFY(!enabled(portal, u"Save"_s) && value(portal, u"Client Secret"_s).isEmpty());
        QTRY_COMPARE(desk.world.keychain->entries.size(), 1);
        QVERIFY(desk.world.keychain->entries.begin()->sameAs(Secret(u"New8Q~another.secret_value-0123456789abcd"_s)));
        QVERIFY(await(desk.ports.store->service(service.id))->registration.secretHint.startsWith(u"New"_s));
    }

    void theSameSecretTwiceIsWarnedAbout()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.service(u"alpha1"_s, contoso);
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        desk.service(u"beta22"_s, contoso); // holds FakeTenant's secret as well
        WizardDriver driver(portal);
        QVERIFY(driver.type(u"Client Secret"_s, FakeTenant::SecretText));
        QVERIFY(driver.click(u"Save"_s));
        QVERIFY(answer(u"Cancel"_s));
        QVERIFY(enabled(portal, u"Save"_s));
        QVERIFY(driver.click(u"Save"_s));
        QVERIFY(answer(u"Use it anyway"_s));
        QTRY_VERIFY(!enabled(portal, u"Save"_s) && value(portal, u"Client Secret"_s).isEmpty());
    }

    void secretOnAnotherComputer()
    {
        Desk desk;
        desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.world.keychain->entries.clear();
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        WizardDriver driver(portal);
        QTRY_VERIFY(driver.saidAbout(u"Client Secret"_s).contains(u"not on this computer"_s));
        QVERIFY(!enabled(portal, u"Validate Authentication"_s));
    }

    void qoe()
    {
        Desk desk;
        const Service service = desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        goToTab(portal, 2);
        WizardDriver driver(portal);
        QVERIFY(!enabled(portal, u"Validate QOE Authentication"_s));
        QVERIFY(!driver.shows(u"QOE Client Secret Days Until Expire"_s)); // no secret was set
        QVERIFY(driver.type(u"QOE Tenant ID"_s, FakeTenant::Id));
        QVERIFY(driver.type(u"QOE Client ID"_s, FakeTenant::Client));
        QVERIFY(driver.type(u"QOE Client Secret"_s, FakeTenant::SecretText));
        QVERIFY(driver.click(u"Validate QOE Authentication"_s)); // saves first
        QVERIFY(answer(u"Use it anyway"_s) || true);
        QTRY_VERIFY(!status(portal).isEmpty() && !status(portal).startsWith(u"Checking"_s));
        const auto kept = await(desk.ports.store->service(service.id));
        QVERIFY(kept->qoe.has_value());
        QCOMPARE(kept->qoe->clientId, FakeTenant::Client);
        QVERIFY(driver.shows(u"QOE Client Secret Days Until Expire"_s));
    }

    void serviceSettings()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        const Service service = desk.service(u"alpha1"_s, contoso);
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        desk.service(u"beta22"_s, contoso);
        goToTab(portal, 3);
        WizardDriver driver(portal);
        QCOMPARE(value(portal, u"Customer"_s), u"Contoso"_s);
        QVERIFY(driver.type(u"Unique Short Name"_s, u"a.b"_s));
        QVERIFY(!driver.saidAbout(u"Unique Short Name"_s).isEmpty());
        QVERIFY(driver.type(u"Unique Short Name"_s, u"BETA22"_s));
        QVERIFY(driver.click(u"Save service"_s));
        QTRY_VERIFY(driver.saidAbout(u"Unique Short Name"_s).contains(u"already"_s));
        QVERIFY(driver.type(u"Unique Short Name"_s, u"alpha2"_s));
        QVERIFY(driver.type(u"Full Name of Service"_s, u"The voice"_s));
        QVERIFY(driver.click(u"Save service"_s));
        QTRY_VERIFY(portal->windowTitle().startsWith(u"alpha2"_s));
        QVERIFY(!enabled(portal, u"Save service"_s));
        const auto kept = await(desk.ports.store->service(service.id));
        QCOMPARE(kept->shortName, u"alpha2"_s);
        QCOMPARE(kept->fullName, u"The voice"_s);
    }

    void closingAsksAboutChanges()
    {
        Desk desk;
        const Service service = desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        QPointer<ServicePortal> portal = desk.portal();
        QVERIFY(portal);
        QVERIFY(WizardDriver(portal).type(u"User Name"_s, u"other@contoso.com"_s));
        portal->close();
        QVERIFY(answer(u"Keep editing"_s));
        QVERIFY(portal && portal->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(!desk.window->close()); // the main window waits for it
        QVERIFY(answer(u"Save changes"_s));
        QTRY_VERIFY(portal.isNull());
        QCOMPARE(await(desk.ports.store->service(service.id))->registration.adminUpn, u"other@contoso.com"_s);
    }

    void serviceThatIsGone()
    {
        Desk desk;
        ServicePortal portal(desk.ports, ServiceId::create());
        portal.show();
        QVERIFY(WizardDriver(&portal).waitFor(u"Try again"_s));
    }
};

QTEST_MAIN(TstServicePortal)
#include "tst_serviceportal.moc"
