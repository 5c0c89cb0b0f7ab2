// SIP connection: what is suggested, the rules beside the fields, an SBC added in place, the preview of the script.
#include "models/flows/configuration.h"
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
/// The window of that name that is shown, or null.
template <class T = QWidget>
T *shown(const QString &objectName)
{
    T *found = nullptr;
    (void)WizardDriver::wait([&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->objectName() == objectName)
                found = qobject_cast<T *>(window);
        }
        return found != nullptr;
    });
    return found;
}

bool listsThere(QWizard *wizard)
{
    WizardDriver driver(wizard);
    return WizardDriver::wait([&] { return driver.find(u"Connection name"_s)->isEnabled(); });
}
} // namespace

class SipPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suggestsWhatIsKnown()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Sip));
        QVERIFY(listsThere(wizard));
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), u"Connection name"_s);
        QCOMPARE(driver.find<QLineEdit>(u"Connection name"_s)->text(), u"contoso1"_s);
        QCOMPARE(driver.find<QComboBox>(u"SBC"_s)->currentText(), u"Frankfurt - sbc.northwind.example:5061"_s);
        QCOMPARE(wizard->draft().setup.sip.onboardingTemplate, QString(BuiltIn::SbcOnboarding));
        QCOMPARE(wizard->draft().setup.sip.cleanupTemplate, QString(BuiltIn::SbcCleanup));
        QCOMPARE(driver.find<QSpinBox>(u"CAC profile (concurrent calls)"_s)->text(), u"No limit"_s);
        QVERIFY(driver.saidAbout(u"SBC"_s).isEmpty());
        QVERIFY(next(wizard, OnboardingPages::Summary));
        // With an untouched page, nothing is lost by going back.
        QVERIFY(driver.click(u"Back"_s));
        QCOMPARE(driver.find<QLineEdit>(u"Connection name"_s)->text(), u"contoso1"_s);
    }

    void rules_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("no name") << u"Connection name"_s << QString() << false;
        QTest::newRow("user of 60") << u"Carrier user name"_s << QString(60, u'u') << true;
        QTest::newRow("user of 61") << u"Carrier user name"_s << QString(61, u'u') << false;
        QTest::newRow("main line") << u"Main line"_s << u"+4930123456"_s << true;
        QTest::newRow("main line, no country") << u"Main line"_s << u"030123456"_s << false;
        QTest::newRow("host") << u"Host name"_s << u"pbx.contoso.com"_s << true;
        QTest::newRow("host, no name") << u"Host name"_s << u"pbx contoso"_s << false;
        QTest::newRow("password of a keychain's size") << u"Carrier password"_s << QString(1024, u'p') << true;
        QTest::newRow("password too long") << u"Carrier password"_s << QString(1025, u'p') << false;
    }
    void rules()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, fine);
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Sip));
        QVERIFY(listsThere(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.paste(field, text));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QCOMPARE(isAt(wizard, OnboardingPages::Summary), fine);
        if (fine)
            return;
        QVERIFY(!driver.saidAbout(field).isEmpty());
        QCOMPARE(driver.focused(), field);
    }

    void firstSbcIsAddedInPlace()
    {
        World world;
        world.store->settings.remove(u"sbcs"_s);
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Validation));
        QVERIFY(onward(wizard, OnboardingPages::M365Settings));
        QVERIFY(next(wizard, OnboardingPages::Routing));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"SBC domain"_s, u"sbc.northwind.example"_s));
        QVERIFY(next(wizard, OnboardingPages::Sip));
        QVERIFY(listsThere(wizard));
        QVERIFY(driver.saidAbout(u"SBC"_s).contains(u"Configuration > SBCs"_s));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QVERIFY(isAt(wizard, OnboardingPages::Sip));
        QCOMPARE(driver.focused(), u"SBC"_s);
        QVERIFY(driver.click(u"Add SBC"_s));
        auto *dialog = shown(u"sbcDialog"_s);
        QVERIFY(dialog);
        WizardDriver adding(dialog);
        QCOMPARE(adding.find<QLineEdit>(u"FQDN"_s)->text(), u"sbc.northwind.example"_s);
        QVERIFY(adding.click(u"Save"_s));
        QVERIFY(!adding.saidAbout(u"Name"_s).isEmpty()); // it has none yet
        QVERIFY(adding.type(u"Name"_s, u"Hamburg"_s));
        QVERIFY(adding.click(u"Save"_s));
        QVERIFY(WizardDriver::wait([&] {
            return driver.find<QComboBox>(u"SBC"_s)->currentText() == u"Hamburg - sbc.northwind.example:5061"_s;
        }));
        QVERIFY(next(wizard, OnboardingPages::Summary));
        const std::optional<SbcList> kept = sbcsFromStoredForm(world.store->settings.value(u"sbcs"_s).value);
        QVERIFY(kept && kept->sbcs.size() == 1);
        QCOMPARE(wizard->draft().setup.sip.sbc, kept->sbcs.first().id.toString());
    }

    void listsThatCannotBeReadAreSaid()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Routing));
        WizardDriver driver(wizard);
        QVERIFY(WizardDriver::wait([&] { return !driver.find<QComboBox>(u"SBC domain"_s)->currentText().isEmpty(); }));
        world.store->failures.insert(u"setting"_s, {FailureCode::StoreLocked});
        QVERIFY(next(wizard, OnboardingPages::Sip));
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(!driver.find(u"Connection name"_s)->isEnabled());
        world.store->failures.clear();
        QVERIFY(driver.click(u"Try again"_s));
        QVERIFY(listsThere(wizard));
        QVERIFY(!driver.shows(u"Try again"_s));
    }

    void noneIsAChoiceThatStays()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Sip));
        QVERIFY(listsThere(wizard));
        WizardDriver driver(wizard);
        auto *script = driver.find<QComboBox>(u"Onboarding script template"_s);
        script->setFocus(Qt::TabFocusReason);
        driver.key(Qt::Key_Home); // the first: none
        QVERIFY(wizard->draft().setup.sip.onboardingTemplate.isEmpty());
        QVERIFY(!driver.find(u"Preview script"_s)->isEnabled());
        QVERIFY(next(wizard, OnboardingPages::Summary));
        QVERIFY(driver.click(u"Edit SIP connection"_s));
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(onward(wizard, OnboardingPages::Sip));
        QVERIFY(listsThere(wizard));
        QVERIFY(wizard->draft().setup.sip.onboardingTemplate.isEmpty());
    }

    void previewHasNoSecret()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Sip));
        QVERIFY(listsThere(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Carrier user name"_s, u"carrier7"_s));
        QVERIFY(driver.type(u"Carrier password"_s, u"Carrier~pass-word_01"_s));
        QVERIFY(driver.click(u"Preview script"_s));
        auto *dialog = shown(u"scriptPreview"_s);
        QVERIFY(dialog);
        const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(text.contains(u"contoso1"_s));
        QVERIFY(!text.contains(u"Carrier~pass-word_01"_s));
        WizardDriver preview(dialog);
        QVERIFY(preview.click(u"Copy the text"_s));
        QCOMPARE(world.desktop->copied.size(), 1);
        QVERIFY(preview.click(u"Close"_s));
    }

    void passwordIsAskedForOnClosing()
    {
        World world;
        (void)world.invitation(u"invited1"_s, InvitationStatus::Complete); // its secret is in no draft
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Details));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(onward(wizard, OnboardingPages::Sip));
        QVERIFY(listsThere(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Carrier password"_s, u"Carrier~pass-word_01"_s));
        wizard->close();
        auto *question = wizard->findChild<CloseQuestion *>();
        QVERIFY(question && question->text().contains(u"carrier password"_s));
        QVERIFY(WizardDriver(question).click(u"Keep as draft"_s));
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QCOMPARE(world.store->allDrafts.size(), 1);
        QVERIFY(world.store->allDrafts.first().carrierPassword.isEmpty());
        QCOMPARE(world.store->allDrafts.first().setup.sip.connectionName, u"invited1"_s);
    }
};

QTEST_MAIN(SipPageTest)
#include "tst_sippage.moc"
