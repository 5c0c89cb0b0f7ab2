// Saves a picture of every page when TENANTLINK_PICTURES names a folder; otherwise only walks there.
#include "tests/wizards/invitation/creation.h"

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

    void everyPageOfCreate()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        Creation creation;
        const QString admin = u"admin@lamnahealthcare.onmicrosoft.com"_s;
        {
            Opened wizard(creation.invitee.open());
            QVERIFY(creation.toSignedIn(wizard, u"app@lamnahealthcare.onmicrosoft.com"_s));
            save(wizard, u"6-signed-in"_s);
            QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
            save(wizard, u"7-rights"_s);
            const QSize before = wizard->size();
            wizard->resize(wizard->width(), 1250);
            save(wizard, u"7-rights-whole"_s);
            wizard->resize(before);
            QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
            QVERIFY(QTest::qWaitFor([&] { return nextEnabled(wizard); }, 20'000));
            save(wizard, u"8-provisioning-pending"_s);
            QVERIFY(next(wizard, InvitationPages::Done));
            save(wizard, u"9-done-pending"_s);
        }
        Opened wizard(creation.invitee.open());
        QVERIFY(goTo(wizard, creation.invitee, Step::Welcome));
        save(wizard, u"a-welcome-begun"_s);
        QVERIFY(Creation::goOn(wizard, InvitationPages::Unfinished));
        save(wizard, u"b-unfinished"_s);
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Resume"_s));
        QVERIFY(Creation::goOn(wizard, InvitationPages::AdminAccount));
        QVERIFY(creation.signIn(wizard, admin));
        creation.control("POST", u"faults"_s,
                         {{u"match"_s, u"roleAssignments"_s}, {u"fault"_s, u"503"_s}, {u"count"_s, 1000}});
        QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
        QVERIFY(QTest::qWaitFor([&] { return driver.shows(u"Undo what was made"_s); }, 30'000));
        save(wizard, u"c-provisioning-failed"_s);
        creation.control("DELETE", u"faults"_s);
        QVERIFY(driver.click(u"Undo what was made"_s));
        QVERIFY(driver.waitFor(u"Everything that was made has been removed."_s));
        save(wizard, u"d-undone"_s);
    }

private:
    static void save(QWizard *wizard, const QString &name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(wizard));
        QCoreApplication::processEvents(); // the scroll area has its size only then
        const QString folder = qEnvironmentVariable("TENANTLINK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(wizard->grab().save(QDir(folder).filePath(QString(u"invitation-" + name + u".png"))));
    }
};

QTEST_MAIN(Pictures)
#include "tst_pictures.moc"
