// Routing and DNS: choices, names and their rules, preview, known SBCs; what was entered stays, and nobody gets stuck.
#include "tests/wizards/onepage.h"
#include "wizards/onboarding/pages/routingpage.h"

#include "models/domain/sbc.h"
#include "models/scripts/scripttemplate.h"

#include <QComboBox>
#include <QLabel>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString SbcDomain = u"SBC domain"_s;
const QString Label = u"Sub-domain"_s;
const QString Preview = u"Sub-domain preview"_s;

Sbc sbcOf(const QString &name, const QString &fqdn)
{
    Sbc sbc;
    sbc.name = name;
    sbc.fqdn = fqdn;
    return sbc;
}

struct Bench {
    explicit Bench(const QStringList &fqdns = {u"sbc.example.com"_s}) : state(filledState(world))
    {
        SbcList list;
        for (const QString &fqdn : fqdns)
            list.sbcs += sbcOf(u"SBC %1"_s.arg(list.sbcs.size() + 1), fqdn);
        world.store->settings.insert(u"sbcs"_s, Setting{storedForm(list), 1});
        path = std::make_unique<OnePage<RoutingPage>>(state);
    }
    [[nodiscard]] RoutingDetails &routing() const { return state->draft.setup.routing; }
    [[nodiscard]] WizardDriver &driver() const { return path->driver; }
    [[nodiscard]] QString preview() const { return driver().find<QLineEdit>(Preview)->text(); }
    [[nodiscard]] QString domainStatus() const { return path->page->findChild<QLabel *>(u"domainStatus"_s)->text(); }
    [[nodiscard]] bool enterReady() const
    {
        return path->enter() && WizardDriver::wait([this] { return !preview().isEmpty(); });
    }

    World world;
    SharedState state;
    std::unique_ptr<OnePage<RoutingPage>> path;
};
} // namespace

class RoutingPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suggestsTheUsual()
    {
        Bench bench;
        QVERIFY(bench.enterReady());
        QCOMPARE(bench.preview(), u"contoso-1.sbc.example.com"_s); // of the short name Contoso_1 and the only SBC
        QCOMPARE(bench.routing().mode, RoutingMode::M365AndSbc);
        QCOMPARE(bench.routing().trunk, TrunkModel::Derived);
        QCOMPARE(bench.routing().dns, DnsMode::TwoStep);
        QCOMPARE(bench.routing().fqdn(), u"contoso-1.sbc.example.com"_s);
        QVERIFY(WizardDriver::wait([&] { return bench.domainStatus().contains("is not added"_L1); }));
        QVERIFY(bench.path->leave()); // verified or not
    }

    void choicesByKeys()
    {
        Bench bench;
        QVERIFY(bench.enterReady());
        QCOMPARE(bench.driver().focused(), u"M365 default routing and SBC configuration"_s);
        QVERIFY(bench.driver().shows(u"Make the activation user automatically"_s));
        bench.driver().key(Qt::Key_Down);
        QCOMPARE(bench.routing().mode, RoutingMode::SbcOnly);
        QVERIFY(!bench.driver().shows(u"Make the activation user automatically"_s));
        bench.driver().key(Qt::Key_Tab);
        QCOMPARE(bench.driver().focused(), u"Derived trunk"_s);
        bench.driver().key(Qt::Key_Down);
        QCOMPARE(bench.routing().trunk, TrunkModel::Own);
        QVERIFY(bench.driver().click(u"Manual"_s));
        QCOMPARE(bench.routing().dns, DnsMode::Manual);
        QVERIFY(!bench.driver().shows(u"Add domain to tenant"_s));

        bench.path->wizard.back();
        QVERIFY(bench.enterReady()); // nothing is lost
        QVERIFY(bench.driver().find<QAbstractButton>(u"SBC only"_s)->isChecked());
        QVERIFY(bench.driver().find<QAbstractButton>(u"Own gateway"_s)->isChecked());
        QVERIFY(bench.driver().find<QAbstractButton>(u"Manual"_s)->isChecked());
        QVERIFY(bench.path->leave());
    }

    void templatesOfOnesOwn()
    {
        Bench bench;
        TemplateList list;
        list.own = {{u"1"_s, u"Ours"_s, TemplateType::M365, u"# {{SubDomain}}"_s, false},
                    {u"2"_s, u"Any"_s, TemplateType::Any, u"x"_s, false},
                    {u"3"_s, u"SBC's"_s, TemplateType::Sbc, u"x"_s, false}};
        bench.world.store->settings.insert(u"templates"_s, Setting{storedForm(list), 1});
        bench.routing().cleanupTemplate = u"gone"_s;
        QVERIFY(bench.enterReady());
        auto *script = bench.driver().find<QComboBox>(u"Teams script template"_s);
        auto *cleanup = bench.driver().find<QComboBox>(u"Teams clean-up template"_s);
        QVERIFY(script && cleanup);
        QVERIFY(WizardDriver::wait([&] { return script->count() == 3; }));
        QCOMPARE(script->currentText(), u"Built-in for this trunk model"_s);
        QCOMPARE(script->itemText(1), u"Ours"_s);
        QCOMPARE(script->itemText(2), u"Any"_s);
        QCOMPARE(cleanup->currentText(), u"A template that was deleted"_s);
        script->setCurrentIndex(1);
        cleanup->setCurrentIndex(2);
        QCOMPARE(bench.routing().scriptTemplate, u"1"_s);
        QCOMPARE(bench.routing().cleanupTemplate, u"2"_s);
        QVERIFY(bench.driver().click(u"SBC only"_s));
        QVERIFY(!bench.driver().shows(u"Teams script template"_s));
        QVERIFY(bench.path->leave());
        QCOMPARE(bench.routing().scriptTemplate, u"1"_s);
    }

    void namesAreJudgedAtOnce_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("field");
        QTest::newRow("blank") << u"two words"_s << u"sbc.example.com"_s << Label;
        QTest::newRow("dot") << u"a.b"_s << u"sbc.example.com"_s << Label;
        QTest::newRow("hyphen at the end") << u"contoso-"_s << u"sbc.example.com"_s << Label;
        QTest::newRow("long label") << QString(64, u'a') << u"sbc.example.com"_s << Label;
        QTest::newRow("long together") << QString(63, u'a')
                                       << QString(QString(60, u'b') + u'.' + QString(60, u'c') + u'.' +
                                                  QString(60, u'd') + u".example"_s)
                                       << Label;
        QTest::newRow("one label") << u"contoso"_s << u"sbc"_s << SbcDomain;
        QTest::newRow("address") << u"contoso"_s << u"192.0.2.1"_s << SbcDomain;
        QTest::newRow("Microsoft's own") << u"contoso"_s << u"contoso.onmicrosoft.com"_s << SbcDomain;
        QTest::newRow("no label") << QString() << u"sbc.example.com"_s << Label;
        QTest::newRow("no domain") << u"contoso"_s << QString() << SbcDomain;
    }
    void namesAreJudgedAtOnce()
    {
        QFETCH(QString, label);
        QFETCH(QString, domain);
        QFETCH(QString, field);
        Bench bench{QStringList()};
        QVERIFY(bench.path->enter());
        QVERIFY(bench.driver().type(Label, label));
        QVERIFY(bench.driver().type(SbcDomain, domain));
        if (!label.isEmpty() && !domain.isEmpty())
            QVERIFY(!bench.driver().saidAbout(field).isEmpty());
        QVERIFY(bench.preview().isEmpty());
        QVERIFY(!bench.path->leave());
        QCOMPARE(bench.driver().focused(), field);
        QCOMPARE(bench.routing().label, label); // as typed
        QVERIFY(bench.driver().type(Label, u"contoso"_s));
        QVERIFY(bench.driver().type(SbcDomain, u"sbc.example.com"_s));
        QCOMPARE(bench.preview(), u"contoso.sbc.example.com"_s);
        QVERIFY(bench.path->leave());
    }

    void idnaIsShown()
    {
        Bench bench;
        QVERIFY(bench.enterReady());
        QVERIFY(bench.driver().paste(Label, u"m\u00fcnchen"_s));
        QCOMPARE(bench.preview(), u"xn--mnchen-3ya.sbc.example.com"_s);
        const QList<QLabel *> labels = bench.path->page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) {
            return one->isVisibleTo(bench.path->page) && one->text().contains(u"m\u00fcnchen.sbc.example.com"_s);
        }));
    }

    void tooLongForUsersIsAWarning()
    {
        Bench bench({u"voice.border-controllers.provider.example"_s}); // 41
        QVERIFY(bench.enterReady());
        QVERIFY(bench.driver().saidAbout(Label).contains("at most 48 characters"_L1));
        QVERIFY(bench.driver().type(Label, u"cont-1"_s)); // 48 together
        QVERIFY(!bench.driver().saidAbout(Label).contains("48"_L1));
        QVERIFY(bench.driver().type(Label, u"cont-12"_s));
        QVERIFY(bench.driver().saidAbout(Label).contains("48"_L1));
        QVERIFY(bench.path->leave());
    }

    void knownSbcsAreOffered()
    {
        Bench bench({u"one.example.com"_s, u"two.example.com"_s});
        QVERIFY(bench.path->enter());
        auto *domain = bench.driver().find<QComboBox>(SbcDomain);
        QVERIFY(WizardDriver::wait([&] { return domain->count() == 2; }));
        QVERIFY(bench.routing().sbcDomain.isEmpty()); // a person says which
        domain->setFocus(Qt::TabFocusReason);
        bench.driver().key(Qt::Key_Down);
        QCOMPARE(bench.routing().sbcDomain, u"one.example.com"_s);
        bench.driver().key(Qt::Key_Down);
        QCOMPARE(bench.preview(), u"contoso-1.two.example.com"_s);
    }

    void withoutTheListItIsTyped_data()
    {
        QTest::addColumn<bool>("broken");
        QTest::newRow("none is known") << false;
        QTest::newRow("it cannot be read") << true;
    }
    void withoutTheListItIsTyped()
    {
        QFETCH(bool, broken);
        Bench bench{QStringList()};
        if (broken)
            bench.world.store->settings.insert(u"sbcs"_s, Setting{"damaged", 1});
        QVERIFY(bench.path->enter());
        QVERIFY(WizardDriver::wait([&] {
            return bench.driver().saidAbout(SbcDomain).contains(broken ? "could not be read"_L1 : "No SBC is known"_L1);
        }));
        QVERIFY(bench.driver().type(SbcDomain, u"sbc.example.com"_s));
        QVERIFY(bench.path->leave());
    }

    void labelFollowsTheShortNameUntilChanged()
    {
        Bench bench;
        QVERIFY(bench.enterReady());
        bench.path->wizard.back();
        bench.state->draft.shortName = u"other"_s;
        QVERIFY(bench.enterReady());
        QCOMPARE(bench.preview(), u"other.sbc.example.com"_s);
        QVERIFY(bench.driver().type(Label, u"mine"_s));
        bench.path->wizard.back();
        bench.state->draft.shortName = u"third"_s;
        QVERIFY(bench.enterReady());
        QCOMPARE(bench.preview(), u"mine.sbc.example.com"_s);
    }

    void verifiedDomainLooksForTheUser()
    {
        Bench bench;
        bench.world.microsoft->directory.domains.insert(u"contoso-1.sbc.example.com"_s, true);
        QVERIFY(bench.enterReady());
        const auto *status = bench.path->page->findChild<QLabel *>(u"activationStatus"_s);
        QVERIFY(WizardDriver::wait([&] { return status->text() == "There is no activation user yet."_L1; }));
        QVERIFY(bench.domainStatus().endsWith("is verified."_L1));
    }

    void countryIsRequiredWhereThereIsNone()
    {
        Bench bench;
        TenantFacts facts;
        facts.id = FakeTenant::Id;
        bench.state->look = TenantLook{bench.state->checkRequest(), facts};
        QVERIFY(bench.enterReady());
        QVERIFY(!bench.path->leave());
        QCOMPARE(bench.driver().focused(), u"Usage location"_s);
        auto *country = bench.driver().find<QComboBox>(u"Usage location"_s);
        QTest::keyClicks(country, u"Austria"_s);
        QCOMPARE(bench.routing().usageLocation, u"AT"_s);
        QVERIFY(bench.path->leave());
    }

    void permissionThatIsMissingIsSaid()
    {
        Bench bench;
        Report report;
        GrantRow row;
        row.name = u"User.ReadWrite.All"_s;
        row.state = GrantRow::State::Missing;
        report.grants = {row};
        bench.state->checked = CheckedInput{bench.state->checkRequest(), report};
        QVERIFY(bench.enterReady());
        QVERIFY(!bench.driver().find(u"Make the activation user automatically"_s)->isEnabled());
        QVERIFY(bench.path->leave());
    }

    void noNetworkStopsNobody()
    {
        Bench bench;
        bench.world.microsoft->network = FailureCode::NoNetwork;
        QVERIFY(bench.enterReady());
        QVERIFY(WizardDriver::wait([&] { return bench.domainStatus().contains("is not known"_L1); }));
        QVERIFY(bench.path->leave());
        QCOMPARE(bench.routing().fqdn(), u"contoso-1.sbc.example.com"_s);
    }
};

QTEST_MAIN(RoutingPageTest)
#include "tst_routingpage.moc"
