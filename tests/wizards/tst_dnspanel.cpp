// The two-step DNS of one domain: every state as the tenant has it, adding, verifying, waiting, by hand, failures.
#include "models/domain/failuretext.h"
#include "tests/wizards/onepage.h"
#include "wizards/common/dnspanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Name = u"contoso-1.sbc.example"_s;
const QString Add = u"Add domain to tenant"_s;
const QString Verify = u"Verify domain"_s;
const QString Wait = u"Wait for the record"_s;
const QString Again = u"Check domain again"_s;
const QString Stop = u"Stop waiting"_s;

struct Bench {
    Bench()
        : state(filledState(world)),
          panel(world.ports, [state = state] { return readyRequest(state->checkRequest()); }), driver(&panel)
    {
        panel.setDomain(Name, u"global"_s);
    }
    [[nodiscard]] CustomerDirectory &directory() const { return world.microsoft->directory; }
    [[nodiscard]] bool show()
    {
        panel.show();
        return QTest::qWaitForWindowActive(&panel);
    }
    [[nodiscard]] bool waitForStatus(const QString &text)
    {
        return WizardDriver::wait([&] { return panel.statusText() == text; });
    }
    [[nodiscard]] QString steps() const
    {
        const auto *label = panel.findChild<QLabel *>(u"domainSteps"_s);
        return label->isVisibleTo(&panel) ? label->text() : QString();
    }

    World world;
    SharedState state;
    DnsPanel panel;
    WizardDriver driver;
};
} // namespace

class DnsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoSteps()
    {
        Bench bench;
        QSignalSpy changed(&bench.panel, &DnsPanel::changed);
        QVERIFY(bench.show());
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is not added to the tenant."_s));
        QVERIFY(!bench.driver.shows(Verify));
        QVERIFY(bench.driver.click(Add));
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is added, and waits for the DNS record."_s));
        QCOMPARE(bench.driver.find<QLineEdit>(u"TXT record name"_s)->text(), Name);
        QCOMPARE(bench.driver.find<QLineEdit>(u"TXT record value"_s)->text(), u"MS=ms12345678"_s);
        QCOMPARE(bench.driver.find<QLineEdit>(u"TXT record TTL (seconds)"_s)->text(), u"3600"_s);
        QCOMPARE(bench.driver.find<QLineEdit>(u"MX mail server"_s)->text(), u"ms12345678.msv1.invalid"_s);
        QCOMPARE(bench.driver.find<QLineEdit>(u"MX preference"_s)->text(), u"32767"_s);
        QVERIFY(bench.driver.click(u"Copy TXT record value"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"MS=ms12345678"_s);
        QVERIFY(!bench.driver.shows(Add));

        QVERIFY(bench.driver.click(Verify)); // the record is not there yet
        QVERIFY(bench.driver.waitFor(describe(Failure{FailureCode::DnsNotSeen, Name}).what));
        QVERIFY(bench.driver.shows(Verify));
        QVERIFY(bench.driver.shows(u"TXT record value"_s));
        bench.directory().recordSeen = true;
        QVERIFY(bench.driver.click(Verify));
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is verified."_s));
        QVERIFY(!bench.driver.shows(Verify));
        QVERIFY(!bench.driver.shows(u"TXT record value"_s));
        QVERIFY(bench.panel.there() && bench.panel.there()->state == DomainThere::State::Verified);
        QVERIFY(changed.count() >= 3);
        QCOMPARE(bench.directory().asked.count(u"POST domains"_s), 1);
        QCOMPARE(bench.directory().asked.count(u"verify"_s), 2);
    }

    void comesBackDaysLater()
    {
        Bench bench;
        bench.directory().domains.insert(Name, false);
        QVERIFY(bench.show());
        QVERIFY(bench.driver.waitFor(Verify));
        bench.panel.hide();
        QCoreApplication::processEvents();
        bench.directory().domains.insert(Name, true); // somebody else did it
        QVERIFY(bench.show());
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is verified."_s));
    }

    void parentVerifies()
    {
        Bench bench;
        bench.directory().domains.insert(u"sbc.example"_s, true);
        QVERIFY(bench.show());
        QVERIFY(WizardDriver::wait([&] { return bench.panel.statusText().contains("needs no DNS record"_L1); }));
        QVERIFY(bench.panel.statusText().contains("sbc.example above it is verified"_L1));
        bench.directory().domains.insert(Name, true);
        QVERIFY(bench.driver.click(Again));
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is verified through sbc.example."_s));
    }

    void waitsAndStops()
    {
        Bench bench;
        bench.directory().domains.insert(Name, false);
        QVERIFY(bench.show());
        QVERIFY(bench.driver.waitFor(Wait));
        bench.world.microsoft->holding = true;
        bench.driver.find(Wait)->setFocus(Qt::TabFocusReason);
        bench.driver.key(Qt::Key_Space);
        QVERIFY(bench.panel.statusText().startsWith("Waiting for the DNS record"_L1));
        QCOMPARE(bench.driver.focused(), Stop);
        QVERIFY(bench.driver.shows(u"Progress of the domain"_s));
        QVERIFY(WizardDriver::wait([&] { return bench.world.microsoft->held() == 1; }));
        bench.driver.key(Qt::Key_Space);
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is added, and waits for the DNS record."_s));
        QCOMPARE(bench.driver.focused(), Again);
        QVERIFY(WizardDriver::wait([&] { return bench.world.microsoft->held() == 0; }));

        bench.world.microsoft->release();
        bench.directory().recordSeen = true;
        QVERIFY(bench.driver.click(Wait));
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is verified."_s));
    }

    void hiddenItStops()
    {
        Bench bench;
        bench.world.microsoft->holding = true;
        QVERIFY(bench.show());
        QVERIFY(WizardDriver::wait([&] { return bench.world.microsoft->held() == 1; }));
        bench.panel.hide();
        QVERIFY(WizardDriver::wait([&] { return bench.world.microsoft->cancelled == 1; }));
    }

    void byHand()
    {
        Bench bench;
        bench.panel.setMode(DnsMode::Manual);
        QVERIFY(bench.show());
        QVERIFY(WizardDriver::wait([&] { return bench.panel.there().has_value(); }));
        QVERIFY(bench.steps().startsWith("1. "_L1));
        QVERIFY(bench.steps().contains(Name));
        QVERIFY(!bench.driver.shows(Add));
        bench.directory().domains.insert(Name, true);
        QVERIFY(bench.driver.click(Again));
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is verified."_s));
        QVERIFY(bench.steps().isEmpty());
    }

    void mayNotAdd()
    {
        Bench bench;
        bench.directory().forbidden = {u"POST domains"_s};
        QVERIFY(bench.show());
        QVERIFY(bench.driver.waitFor(Add));
        QVERIFY(bench.driver.click(Add));
        QVERIFY(bench.driver.waitFor(describe(Failure{FailureCode::DomainMayNot, Name}).what));
        QVERIFY(bench.steps().startsWith("1. "_L1));
        QVERIFY(!bench.driver.shows(Add));
        bench.directory().domains.insert(Name, true);
        QVERIFY(bench.driver.click(Again));
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is verified."_s));
    }

    void failures_data()
    {
        QTest::addColumn<QStringList>("forbidden");
        QTest::addColumn<int>("network");
        QTest::addColumn<int>("code");
        const int none = -1;
        QTest::newRow("may not look") << QStringList{u"domains"_s} << none << int(FailureCode::DomainMayNot);
        QTest::newRow("no network") << QStringList() << int(FailureCode::NoNetwork) << int(FailureCode::NoNetwork);
    }
    void failures()
    {
        QFETCH(QStringList, forbidden);
        QFETCH(int, network);
        QFETCH(int, code);
        Bench bench;
        bench.directory().forbidden = forbidden;
        if (network >= 0)
            bench.world.microsoft->network = static_cast<FailureCode>(network);
        QVERIFY(bench.show());
        QVERIFY(bench.waitForStatus(u"The state of contoso-1.sbc.example in the tenant is not known."_s));
        const QString subject = network >= 0 ? u"login.example"_s : Name;
        QVERIFY(bench.driver.shows(describe(Failure{static_cast<FailureCode>(code), subject}).what));
        QCOMPARE(!bench.steps().isEmpty(), code == int(FailureCode::DomainMayNot));
        bench.directory().forbidden.clear();
        bench.world.microsoft->network.reset();
        QVERIFY(bench.driver.click(Again));
        QVERIFY(bench.waitForStatus(u"contoso-1.sbc.example is not added to the tenant."_s));
    }

    void anotherNameIsLookedUp()
    {
        Bench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.driver.waitFor(Add));
        bench.panel.setDomain({}, u"global"_s);
        QCOMPARE(bench.panel.statusText(), u"The sub-domain is not complete yet."_s);
        QVERIFY(!bench.driver.shows(Add));
        bench.directory().domains.insert(u"other.sbc.example"_s, true);
        bench.panel.setDomain(u"other.sbc.example"_s, u"global"_s);
        QVERIFY(bench.waitForStatus(u"other.sbc.example is verified."_s));
    }
};

QTEST_MAIN(DnsPanelTest)
#include "tst_dnspanel.moc"
