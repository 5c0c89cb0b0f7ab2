// The activation user: what the tenant has of it, the choices, making it, by hand, taking it back.
#include "models/domain/failuretext.h"
#include "tests/wizards/onepage.h"
#include "wizards/common/activationpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Name = u"contoso-1.sbc.example"_s;
const QString Upn = u"Ump-Activation-User@contoso-1.sbc.example"_s;
const QString Automatic = u"Make the activation user automatically"_s;
const QString Licence = u"Licence for the activation user"_s;
const QString Country = u"Usage location"_s;
const QString Again = u"Check activation user again"_s;
const QString Create = u"Create activation user now"_s;
const QString TakeBack = u"Take the user back"_s;

TenantFacts factsWith(const QString &country)
{
    TenantFacts facts;
    facts.country = country;
    facts.licences = {{FakeTenant::PhoneSku, u"MCOEV"_s, 600, 10, true, false, true, true},
                      {FakeTenant::TeamsSku, u"SPE_E3"_s, 25, 20, true, true, false, true},
                      {u"11111111-1111-2222-3333-444455556666"_s, u"SPE_E5"_s, 5, 5, true, true, true, true},
                      {u"22222222-1111-2222-3333-444455556666"_s, u"VISIOCLIENT"_s, 5, 0, true, false, false, true}};
    return facts;
}

struct Bench {
    Bench()
        : state(filledState(world)),
          panel(world.ports, [state = state] { return readyRequest(state->checkRequest()); }), driver(&panel)
    {
        directory().domains.insert(Name, true);
        routing.label = u"contoso-1"_s;
        routing.sbcDomain = u"sbc.example"_s;
        panel.setRouting(routing, u"global"_s);
        panel.setTenant(factsWith(u"DE"_s));
    }
    [[nodiscard]] CustomerDirectory &directory() const { return world.microsoft->directory; }
    [[nodiscard]] bool show(bool verified = true)
    {
        panel.show();
        const bool active = QTest::qWaitForWindowActive(&panel);
        panel.setDomainVerified(verified);
        return active;
    }
    [[nodiscard]] bool waitForStatus(const QString &text)
    {
        return WizardDriver::wait([&] { return panel.statusText() == text; });
    }
    [[nodiscard]] QString text(const QString &id) const
    {
        const auto *label = panel.findChild<QLabel *>(id);
        return label->isVisibleTo(&panel) ? label->text() : QString();
    }

    World world;
    SharedState state;
    RoutingDetails routing;
    ActivationPanel panel;
    WizardDriver driver;
};
} // namespace

class ActivationPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyChooses()
    {
        Bench bench;
        QSignalSpy edited(&bench.panel, &ActivationPanel::edited);
        QVERIFY(bench.show());
        QVERIFY(bench.waitForStatus(u"There is no activation user yet."_s));
        QVERIFY(!bench.driver.shows(Create));
        QVERIFY(!bench.driver.shows(Country)); // the organisation's
        auto *licence = bench.driver.find<QComboBox>(Licence);
        QVERIFY(licence);
        QCOMPARE(licence->count(), 3); // only those that are free and activate
        QCOMPARE(licence->itemText(0), u"Pick a free one"_s);
        QVERIFY2(licence->itemText(1).endsWith("- 590 free"_L1), qPrintable(licence->itemText(1)));
        licence->setFocus(Qt::TabFocusReason);
        bench.driver.key(Qt::Key_Down);
        bench.driver.key(Qt::Key_Down);
        QCOMPARE(bench.panel.routing().licenceSku, FakeTenant::TeamsSku);
        QCOMPARE(edited.count(), 2);
        QVERIFY(bench.panel.check());
        QVERIFY(!bench.directory().asked.contains(u"POST users"_s));
    }

    void chosenLicenceUsedUpMeanwhile()
    {
        Bench bench;
        bench.routing.licenceSku = u"11111111-1111-2222-3333-444455556666"_s;
        bench.panel.setRouting(bench.routing, u"global"_s);
        QVERIFY(bench.show());
        QVERIFY(bench.driver.saidAbout(Licence).contains("No unit of this licence is free"_L1));
        QCOMPARE(bench.panel.routing().licenceSku, bench.routing.licenceSku); // kept
    }

    void countryIsAskedWhereTheOrganisationHasNone()
    {
        Bench bench;
        bench.panel.setTenant(factsWith({}));
        QVERIFY(bench.show());
        QVERIFY(bench.waitForStatus(u"There is no activation user yet."_s));
        QVERIFY(!bench.panel.check());
        QVERIFY(bench.driver.saidAbout(Country).contains("Choose the country"_L1));
        auto *country = bench.driver.find<QComboBox>(Country);
        QVERIFY(bench.panel.firstProblem() == country);
        country->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(country, u"Germany"_s);
        QCOMPARE(bench.panel.routing().usageLocation, u"DE"_s);
        QVERIFY(bench.panel.check());
        QCOMPARE(country->findData(u"EU"_s), -1); // no country
        QVERIFY(country->findData(u"AT"_s) > 0);
    }

    void beforeTheDomainIsVerified()
    {
        Bench bench;
        QVERIFY(bench.show(false));
        QCOMPARE(bench.panel.statusText(), u"The activation user can be made once the sub-domain is verified."_s);
        QCOMPARE(bench.world.microsoft->sent, 0);
        bench.panel.setDomainVerified(true);
        QVERIFY(bench.waitForStatus(u"There is no activation user yet."_s));
    }

    void createsNow()
    {
        Bench bench;
        QSignalSpy changed(&bench.panel, &ActivationPanel::changed);
        bench.panel.setMakes(true);
        QVERIFY(bench.show());
        QVERIFY(bench.driver.waitFor(Create));
        QVERIFY(bench.driver.click(Create));
        QVERIFY(bench.waitForStatus(QString(Upn + u" is there and has a licence."_s)));
        QCOMPARE(bench.directory().users.value(Upn).licences, QStringList{FakeTenant::PhoneSku});
        QCOMPARE(bench.directory().lastUsageLocation, u"DE"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!bench.driver.shows(Create));
        QVERIFY(!bench.driver.shows(TakeBack)); // nobody else is licensed there
    }

    void byHandWhereItMayNot()
    {
        Bench bench;
        bench.panel.setMayMake(false);
        QVERIFY(bench.show());
        QVERIFY(!bench.driver.find(Automatic)->isEnabled());
        QVERIFY(!bench.driver.shows(Licence));
        QVERIFY(bench.text(u"activationSteps"_s).startsWith("1. "_L1));
        QVERIFY(bench.text(u"activationSteps"_s).contains("Ump-Activation-User"_L1));
        QVERIFY(bench.panel.routing().makeActivationUser); // the wish stays for when it may
        bench.directory().users.insert(Upn, {u"00000000-1111-2222-3333-000000000001"_s, {FakeTenant::PhoneSku}});
        QVERIFY(bench.driver.click(Again));
        QVERIFY(bench.waitForStatus(QString(Upn + u" is there and has a licence."_s)));
        QVERIFY(bench.text(u"activationSteps"_s).isEmpty());
    }

    void refusedWhileMaking()
    {
        Bench bench;
        bench.panel.setMakes(true);
        bench.directory().forbidden = {u"POST users"_s};
        QVERIFY(bench.show());
        QVERIFY(bench.driver.waitFor(Create));
        QVERIFY(bench.driver.click(Create));
        QVERIFY(bench.driver.waitFor(describe(Failure{FailureCode::UserMayNot, Upn}).what));
        QVERIFY(!bench.driver.find(Automatic)->isEnabled());
        QVERIFY(!bench.text(u"activationSteps"_s).isEmpty());
    }

    void chosenByHand()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.driver.find(Automatic)->setFocus(Qt::TabFocusReason);
        bench.driver.key(Qt::Key_Space);
        QVERIFY(!bench.panel.routing().makeActivationUser);
        QVERIFY(!bench.text(u"activationSteps"_s).isEmpty());
        QVERIFY(!bench.driver.shows(Licence));
    }

    void takenBackOnlyWhenOthersAreLicensed()
    {
        Bench bench;
        bench.directory().users.insert(Upn, {u"00000000-1111-2222-3333-000000000001"_s, {FakeTenant::PhoneSku}});
        QVERIFY(bench.show());
        QVERIFY(bench.waitForStatus(QString(Upn + u" is there and has a licence."_s)));
        QVERIFY(!bench.driver.shows(TakeBack));
        bench.directory().users.insert(u"ada@contoso-1.sbc.example"_s,
                                       {u"00000000-1111-2222-3333-000000000002"_s, {FakeTenant::PhoneSku}});
        QVERIFY(bench.driver.click(Again));
        QVERIFY(bench.driver.waitFor(TakeBack));

        const auto question = [&]() -> QMessageBox * { return bench.panel.findChild<QMessageBox *>(); };
        QVERIFY(bench.driver.click(TakeBack));
        QVERIFY(WizardDriver::wait([&] { return question() && question()->isVisible(); }));
        QTest::keyClick(question(), Qt::Key_Escape);
        QVERIFY(WizardDriver::wait([&] { return !question(); }));
        QVERIFY(bench.directory().users.contains(Upn));

        QVERIFY(bench.driver.click(TakeBack));
        QVERIFY(WizardDriver::wait([&] { return question() && question()->isVisible(); }));
        WizardDriver asked(question());
        QVERIFY(asked.click(u"Remove the user"_s));
        QVERIFY(bench.waitForStatus(u"Another licensed user has this suffix: no activation user is needed."_s));
        QVERIFY(!bench.directory().users.contains(Upn));
        QVERIFY(!bench.driver.shows(TakeBack));
    }

    void noNetwork()
    {
        Bench bench;
        bench.world.microsoft->network = FailureCode::NoNetwork;
        QVERIFY(bench.show());
        QVERIFY(bench.waitForStatus(u"Whether there is an activation user is not known."_s));
        QVERIFY(bench.driver.shows(describe(Failure{FailureCode::NoNetwork, u"login.example"_s}).what));
        QVERIFY(bench.panel.check());
        bench.world.microsoft->network.reset();
        QVERIFY(bench.driver.click(Again));
        QVERIFY(bench.waitForStatus(u"There is no activation user yet."_s));
    }
};

QTEST_MAIN(ActivationPanelTest)
#include "tst_activationpanel.moc"
