// Microsoft 365 settings: live data, what may not be read, no network, the domain that was chosen; nobody gets stuck.
#include "models/domain/failuretext.h"
#include "tests/wizards/onepage.h"
#include "wizards/onboarding/pages/m365settingspage.h"

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Domain = u"M365 Domain"_s;
const QString Refresh = u"Refresh tenant data"_s;

struct Bench {
    Bench() : state(filledState(world)), path(state) {}
    [[nodiscard]] bool enter()
    {
        return path.enter() && WizardDriver::wait([this] { return path.page->phase() != FlowPage::Phase::Running; });
    }
    [[nodiscard]] QString text(const QString &id) const
    {
        const auto *label = path.page->findChild<QLabel *>(id);
        return label && label->isVisibleTo(&path.wizard) ? label->text() : QString();
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        const QList<QLabel *> labels = path.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&path.wizard) && label->text().contains(part);
        });
    }
    [[nodiscard]] QString line(const QString &name) const
    {
        const auto *edit = path.driver.find<QLineEdit>(name);
        return edit ? edit->text() : QString();
    }

    World world;
    SharedState state;
    OnePage<M365SettingsPage> path;
};
} // namespace

class M365SettingsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheTenant()
    {
        Bench bench;
        bench.world.microsoft->directory.domains.insert(u"contoso.com"_s, true);
        bench.world.microsoft->directory.domains.insert(u"pending.example"_s, false);
        QVERIFY(bench.enter());
        QCOMPARE(bench.line(u"Tenant name"_s), u"Contoso"_s);
        QCOMPARE(bench.line(u"Tenant ID"_s), FakeTenant::Id);
        auto *domain = bench.path.driver.find<QComboBox>(Domain);
        QVERIFY(domain && !domain->isEditable());
        QCOMPARE(domain->count(), 2); // verified ones only
        QVERIFY(domain->currentText().startsWith("contoso.onmicrosoft.com"_L1));
        QVERIFY(bench.state->draft.setup.adminDomain.isEmpty());
        const auto *table = bench.path.driver.find<QTableWidget>(u"Licences of the tenant"_s);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), table->locale().toString(590));
        QCOMPARE(table->item(0, 2)->text(), table->locale().toString(600));
        QVERIFY(bench.text(u"teamsPhone"_s).contains("590 free, 7 asked for"_L1));
        QVERIFY(bench.state->currentFacts());
        QVERIFY(bench.path.leave());
    }

    void domainByKeysIsKept()
    {
        Bench bench;
        bench.world.microsoft->directory.domains.insert(u"contoso.com"_s, true);
        QVERIFY(bench.enter());
        bench.path.driver.find(Domain)->setFocus(Qt::TabFocusReason);
        bench.path.driver.key(Qt::Key_Down);
        QCOMPARE(bench.state->draft.setup.adminDomain, u"contoso.com"_s);
        const int sent = bench.world.microsoft->sent;
        bench.path.wizard.back();
        QVERIFY(bench.path.enter());
        QCOMPARE(bench.world.microsoft->sent, sent); // what was read still holds
        QCOMPARE(bench.path.driver.find<QComboBox>(Domain)->currentText(), u"contoso.com"_s);
        bench.state->draft.secret = Secret(u"Another~secret.value-0123456789"_s);
        bench.path.wizard.back();
        QVERIFY(bench.enter());
        QVERIFY(bench.world.microsoft->sent > sent);
    }

    void domainThatIsGoneIsSaid()
    {
        Bench bench;
        bench.state->draft.setup.adminDomain = u"gone.example"_s;
        QVERIFY(bench.enter());
        QVERIFY(bench.path.driver.saidAbout(Domain).contains("gone.example is not a verified domain"_L1));
        QCOMPARE(bench.state->draft.setup.adminDomain, u"gone.example"_s);
        bench.path.driver.find(Domain)->setFocus(Qt::TabFocusReason);
        bench.path.driver.key(Qt::Key_Up);
        QVERIFY(bench.state->draft.setup.adminDomain.isEmpty());
        QVERIFY(!bench.path.driver.saidAbout(Domain).contains("gone.example"_L1));
    }

    void tooFewLicencesAreSaid()
    {
        Bench bench;
        bench.world.microsoft->directory.freePhones = 3;
        QVERIFY(bench.enter());
        QVERIFY(bench.text(u"teamsPhone"_s).contains("3 free, 7 asked for. Too few"_L1));
        QVERIFY(bench.path.leave());
    }

    void whatMayNotBeRead_data()
    {
        QTest::addColumn<QStringList>("forbidden");
        QTest::addColumn<QString>("permission");
        QTest::addColumn<bool>("byHand");
        QTest::newRow("organisation") << QStringList{u"organization"_s} << u"Organization.Read.All"_s << false;
        QTest::newRow("domains") << QStringList{u"domains"_s} << u"Domain.Read.All"_s << false;
        QTest::newRow("licences") << QStringList{u"subscribedSkus"_s} << u"LicenseAssignment.Read.All"_s << false;
        QTest::newRow("all") << QStringList{u"organization"_s, u"domains"_s, u"subscribedSkus"_s}
                             << u"Domain.Read.All"_s << true;
    }
    void whatMayNotBeRead()
    {
        QFETCH(QStringList, forbidden);
        QFETCH(QString, permission);
        QFETCH(bool, byHand);
        Bench bench;
        bench.world.microsoft->directory.forbidden = forbidden;
        QVERIFY(bench.enter());
        QVERIFY(bench.says(u"Some of the tenant's data could not be read"_s));
        QVERIFY(bench.says(permission));
        QCOMPARE(bench.line(u"Tenant ID"_s), FakeTenant::Id); // as entered, at least
        QCOMPARE(bench.path.driver.find<QComboBox>(Domain)->isEditable(), byHand);
        if (byHand) {
            QVERIFY(bench.path.driver.type(Domain, u"not a domain"_s));
            QVERIFY(!bench.path.leave());
            QVERIFY(bench.path.driver.saidAbout(Domain).contains("no domain name"_L1));
            QVERIFY(bench.path.driver.type(Domain, u"Contoso.Example"_s));
            QCOMPARE(bench.state->draft.setup.adminDomain, u"contoso.example"_s);
        }
        QVERIFY(bench.path.leave());
    }

    void noNetworkStopsNobody()
    {
        Bench bench;
        bench.world.microsoft->network = FailureCode::HostNotFound;
        QVERIFY(bench.enter());
        QVERIFY(bench.says(describe(Failure{FailureCode::HostNotFound, u"login.example"_s}).what));
        QVERIFY(!bench.state->currentFacts());
        bench.world.microsoft->network.reset();
        QVERIFY(bench.path.driver.click(u"Try again"_s));
        QVERIFY(bench.path.driver.waitFor(u"Licences of the tenant"_s));
        bench.world.microsoft->network = FailureCode::HostNotFound;
        QVERIFY(bench.path.driver.click(Refresh));
        QVERIFY(bench.path.driver.waitFor(u"Try again"_s));
        QVERIFY(bench.path.leave());
    }

    void readingCanBeStopped()
    {
        Bench bench;
        bench.world.microsoft->holding = true;
        QVERIFY(bench.path.enter());
        QVERIFY(WizardDriver::wait([&] { return bench.world.microsoft->held() == 1; }));
        QVERIFY(!bench.path.driver.shows(Refresh));
        QVERIFY(bench.path.driver.click(u"Stop reading"_s));
        QCOMPARE(bench.path.driver.focused(), Refresh);
        QVERIFY(WizardDriver::wait([&] { return bench.world.microsoft->cancelled == 1; }));
        bench.world.microsoft->release();
        bench.path.driver.key(Qt::Key_Space);
        QVERIFY(bench.path.driver.waitFor(u"Licences of the tenant"_s));
    }

    void backWhileReadingCancels()
    {
        Bench bench;
        bench.world.microsoft->holding = true;
        QVERIFY(bench.path.enter());
        QVERIFY(WizardDriver::wait([&] { return bench.world.microsoft->held() == 1; }));
        bench.path.wizard.back();
        QVERIFY(WizardDriver::wait([&] { return bench.world.microsoft->held() == 0; }));
        QCOMPARE(bench.world.microsoft->cancelled, 1);
    }
};

QTEST_MAIN(M365SettingsPageTest)
#include "tst_m365settingspage.moc"
