// From an empty wizard to a saved service, as a person does it.
#include "tests/wizards/world.h"

#include <QSignalSpy>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class Journey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeWay()
    {
        World world;
        const QPointer<OnboardingWizard> wizard = world.open();
        QSignalSpy created(wizard, &OnboardingWizard::serviceCreated);
        QVERIFY(goTo(wizard, At::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(created.size(), 1);
        QCOMPARE(world.store->allServices.size(), 1);
        const Service service = world.store->allServices.first();
        QCOMPARE(service.shortName, u"contoso1"_s);
        QCOMPARE(service.fullName, u"Contoso Voice"_s);
        QCOMPARE(service.registration.tenantName, u"Contoso"_s);
        QCOMPARE(service.registration.status, AuthStatus::Valid);
        QCOMPARE(service.registration.adminUpn, u"admin@contoso.com"_s);
        QCOMPARE(world.keychain->entries.size(), 1);
        QVERIFY(world.keychain->entries.begin()->sameAs(Secret(FakeTenant::SecretText)));
        QVERIFY(world.store->intents.isEmpty());
        QVERIFY(world.store->allDrafts.isEmpty());
        QVERIFY(!wizard->button(QWizard::BackButton)->isEnabled());
        QVERIFY(driver.click(u"Finish"_s));
        QVERIFY(WizardDriver::wait([&] { return wizard.isNull(); }));
    }
};

QTEST_MAIN(Journey)
#include "tst_journey.moc"
