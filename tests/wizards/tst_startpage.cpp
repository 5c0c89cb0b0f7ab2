// Start: a new tenant, or pending invitations, of which there are none yet.
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"

using namespace TenantLink;
using namespace Qt::StringLiterals;

class StartPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newTenantIsPreselected()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Start));
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), u"Add New Tenant"_s);
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Tenant));
    }

    void noInvitationsIsSaid()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Start));
        WizardDriver driver(wizard);
        QVERIFY(visibleTexts(wizard).join(u'\n').contains(u"no invitations for Contoso Ltd yet"_s));
        driver.key(Qt::Key_Down);
        QCOMPARE(driver.focused(), u"Pending Invitations"_s);
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Start));
        QVERIFY(!driver.saidAbout(u"Pending Invitations"_s).isEmpty());
        QVERIFY(driver.click(u"Add New Tenant"_s));
        QVERIFY(driver.saidAbout(u"Pending Invitations"_s).isEmpty());
        QVERIFY(next(wizard, OnboardingPages::Tenant));
    }
};

QTEST_MAIN(StartPageTest)
#include "tst_startpage.moc"
