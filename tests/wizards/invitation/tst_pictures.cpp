// Saves a picture of every page when TENANTLINK_PICTURES names a folder; otherwise only walks there.
#include "tests/wizards/invitation/invitee.h"

#include <QDir>
#include <QStyleFactory>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class Pictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPage()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        Invitee invitee;
        invitee.ticket.providerDomain = u"northwind.example"_s;
        Opened empty(invitee.open("damaged"));
        QVERIFY(WizardDriver::wait([&] { return isAt(empty, InvitationPages::Open); }));
        save(empty, u"1-open"_s);
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        save(wizard, u"2-welcome"_s);
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Invitation code"_s, u"0000"_s));
        QVERIFY(driver.click(u"Confirm provider"_s));
        QVERIFY(WizardDriver::wait([&] { return !driver.saidAbout(u"Invitation code"_s).isEmpty(); }));
        save(wizard, u"2-welcome-wrong-code"_s);
        QVERIFY(driver.type(u"Invitation code"_s, invitee.code()));
        QVERIFY(driver.click(u"Confirm provider"_s));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        save(wizard, u"2-welcome-confirmed"_s);
        QVERIFY(goTo(wizard, invitee, Step::Registration));
        save(wizard, u"3-registration"_s);
        wizard->back();
        QVERIFY(goTo(wizard, invitee, Step::Validation));
        QVERIFY(driver.waitFor(u"The App registration is valid"_s));
        save(wizard, u"4-validation"_s);
        QVERIFY(next(wizard, InvitationPages::Done));
        QVERIFY(driver.click(u"Copy reply"_s));
        save(wizard, u"5-done"_s);
    }

private:
    static void save(QWizard *wizard, const QString &name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(wizard));
        const QString folder = qEnvironmentVariable("TENANTLINK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(wizard->grab().save(QDir(folder).filePath(QString(u"invitation-" + name + u".png"))));
    }
};

QTEST_MAIN(Pictures)
#include "tst_pictures.moc"
