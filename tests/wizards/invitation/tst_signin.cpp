// Signing in on the pages of the Invitation wizard: code and browser, every way to fail, Back and closing at each
// stage.
#include "tests/wizards/invitation/signinworld.h"
#include "tests/wizards/texts.h"

#include "models/domain/failuretext.h"

#include <QLabel>
#include <QRadioButton>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString Upn = u"M365 admin (UPN)"_s;
const QString ByBrowser = u"Sign in with this computer's browser"_s;
const QString ByCode = u"Sign in with a code"_s;
const QString Established =
    u"The connection has been successfully established. Nothing in your tenant has been created yet."_s;
const QString GlobalAdmin = u"62e90394-69f5-4237-9190-012177145e10"_s;
const QString AppAdmin = u"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_s;

bool says(const QWidget *window, const QString &part)
{
    const QStringList texts = visibleTexts(window);
    return std::any_of(texts.begin(), texts.end(), [&part](const QString &text) { return text.contains(part); });
}

bool nextEnabled(const QWizard *wizard) { return wizard->button(QWizard::NextButton)->isEnabled(); }

/// To the Sign in page, by keys.
bool begin(SignInPath *wizard, const QString &upn = SignInTenant::Admin)
{
    WizardDriver driver(wizard);
    return driver.type(Upn, upn) && next(wizard, InvitationPages::SignIn);
}

QString shownCode(SignInPath *wizard)
{
    const auto *line = WizardDriver(wizard).find<QLineEdit>(u"Code"_s);
    return line ? line->text() : QString();
}
} // namespace

class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAccountIsNeeded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name") << u"ada"_s;
        QTest::newRow("no domain") << u"ada@contoso"_s;
        QTest::newRow("two") << u"ada@contoso.com@contoso.com"_s;
    }
    void anAccountIsNeeded()
    {
        QFETCH(QString, typed);
        SignInWorld world;
        OnPath wizard(world);
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), Upn);
        QCOMPARE(wizard->button(QWizard::NextButton)->accessibleName(), u"Start authentication"_s);
        QVERIFY(driver.type(Upn, typed));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QVERIFY(isAt(wizard, InvitationPages::AdminAccount));
        QCOMPARE(driver.focused(), Upn);
        QCOMPARE(driver.saidAbout(Upn), upnProblem(typed));
        QCOMPARE(world.entra->codes, 0);
    }

    void whatIsKnownIsFilledIn()
    {
        SignInWorld world;
        Invitation own = world.world.invitation(u"contoso1"_s, InvitationStatus::Pending);
        own.invitationEmail = u"it@contoso.com"_s;
        own.adminEmail = SignInTenant::Admin;
        world.state->opened->own = own;
        world.ticket().signIn = SignInMethod::Browser;
        OnPath wizard(world);
        const WizardDriver driver(wizard);
        QCOMPARE(driver.find<QLineEdit>(Upn)->text(), SignInTenant::Admin);
        QVERIFY(driver.find<QRadioButton>(ByBrowser)->isChecked());
    }

    void withoutAnApplicationNobodySignsIn()
    {
        SignInWorld world;
        world.ticket().signInClientId.clear();
        OnPath wizard(world);
        QVERIFY(says(wizard, describe(Failure{FailureCode::SignInNotSetUp, u"Microsoft (Global)"_s}).what));
        QVERIFY(!nextEnabled(wizard));
    }

    void withACode()
    {
        SignInWorld world;
        OnPath wizard(world);
        QCOMPARE(world.entra->codes, 0); // the clock starts when it is asked for
        QVERIFY(begin(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Code"_s));
        QCOMPARE(shownCode(wizard), SignInTenant::Code);
        QVERIFY(driver.find(u"Code"_s)->fontInfo().pointSizeF() >= 2 * wizard->fontInfo().pointSizeF());
        QCOMPARE(driver.find<QLineEdit>(u"Link of the page"_s)->text(), SignInTenant::Page);
        QVERIFY(driver.shows(u"QR code of the link"_s));
        QVERIFY(says(wizard, u"Never accept a code from anyone or pass one on."_s));
        QVERIFY(!nextEnabled(wizard));
        QCOMPARE(driver.focused(), u"Copy code and open page"_s);
        QVERIFY(world.world.desktop->opened.isEmpty());
        driver.key(Qt::Key_Space);
        QCOMPARE(world.world.desktop->copied, QStringList{SignInTenant::Code});
        QCOMPARE(world.world.desktop->opened, QList<QUrl>{QUrl(SignInTenant::Page)});
        QVERIFY(driver.click(u"Copy Code"_s));
        QCOMPARE(world.world.desktop->copied.size(), 2);
        QCOMPARE(world.world.desktop->opened.size(), 1);
        world.entra->poll = FakeEntra::Poll::Token;
        QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
        QVERIFY(says(wizard, Established));
        QVERIFY(says(wizard, u"Contoso Ltd (contoso.onmicrosoft.com)"_s));
        QVERIFY(says(wizard, u"Ada Admin (ada@contoso.com)"_s));
        QVERIFY(says(wizard, u"Northwind sign-in"_s) && says(wizard, u"Northwind Voice, verified by Microsoft"_s));
        QVERIFY(says(wizard, scopeReason(u"AppRoleAssignment.ReadWrite.All"_s)));
        QVERIFY(says(wizard, u"The roles of this account suffice."_s));
        QVERIFY(!world.state->create.confirmed);
        QCOMPARE(driver.focused(), u"Next step"_s);
        driver.key(Qt::Key_Return);
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, SignInPath::Behind); }));
        QVERIFY(world.state->create.confirmed);
    }

    void noBrowserForThePage()
    {
        SignInWorld world;
        world.world.desktop->opens = false;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Code"_s));
        QVERIFY(driver.click(u"Copy code and open page"_s));
        QVERIFY(says(wizard, u"No browser could be opened."_s));
        QCOMPARE(world.world.desktop->copied, QStringList{SignInTenant::Code});
    }

    void theTimeLeftIsCountedAndReadOncePerMinute()
    {
        SignInWorld world;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        const WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Code"_s));
        const auto *left = wizard->findChild<QLabel *>(u"codeTimeLeft"_s);
        QVERIFY2(left->text().contains(u"15:00"_s) || left->text().contains(u"14:5"_s), qPrintable(left->text()));
        const QString spoken = left->accessibleName();
        world.clock->advance(20s);
        QVERIFY(WizardDriver::wait([&] { return left->text().contains(u"14:40"_s); }));
        QCOMPARE(left->accessibleName(), spoken);
        world.clock->advance(60s);
        QVERIFY(WizardDriver::wait([&] { return left->accessibleName() != spoken; }));
    }

    void aCodeThatRanOutIsFollowedByANewOne()
    {
        SignInWorld world;
        world.entra->lifetime = 20;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Code"_s));
        QVERIFY(world.passUntil([&] { return driver.shows(u"New code"_s); }));
        QVERIFY(says(wizard, describe(Failure{FailureCode::SignInCodeExpired}).what));
        QVERIFY(!driver.shows(u"Code"_s)); // an old code is not to be entered
        QVERIFY(!says(wizard, SignInTenant::Code));
        QCOMPARE(driver.focused(), u"New code"_s);
        world.entra->lifetime = 900;
        driver.key(Qt::Key_Space);
        QVERIFY(driver.waitFor(u"Code"_s));
        QCOMPARE(shownCode(wizard), u"ABCD-EFG2"_s);
        world.entra->poll = FakeEntra::Poll::Token;
        QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
    }

    void refusals_data()
    {
        QTest::addColumn<FakeEntra::Poll>("poll");
        QTest::addColumn<int>("aadsts");
        QTest::addColumn<bool>("browserOffered");
        QTest::newRow("declined") << FakeEntra::Poll::Declined << 0 << false;
        QTest::newRow("expired there") << FakeEntra::Poll::Expired << 70019 << false;
        QTest::newRow("device codes blocked") << FakeEntra::Poll::Refused << 53003 << true;
        QTest::newRow("security defaults") << FakeEntra::Poll::Refused << 530035 << true;
        QTest::newRow("device not compliant") << FakeEntra::Poll::Refused << 53000 << true;
        QTest::newRow("device unknown") << FakeEntra::Poll::Refused << 50097 << true;
        QTest::newRow("account disabled") << FakeEntra::Poll::Refused << 50057 << false;
        QTest::newRow("unheard of") << FakeEntra::Poll::Refused << 987654 << false;
    }
    void refusals()
    {
        QFETCH(FakeEntra::Poll, poll);
        QFETCH(int, aadsts);
        QFETCH(bool, browserOffered);
        SignInWorld world;
        world.entra->poll = poll;
        world.entra->aadsts = aadsts;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        WizardDriver driver(wizard);
        const QString again = poll == FakeEntra::Poll::Expired ? u"New code"_s : u"Try again"_s;
        QVERIFY(world.passUntil([&] { return driver.shows(again); }));
        QVERIFY(!driver.shows(u"Code"_s) && !nextEnabled(wizard));
        QCOMPARE(driver.shows(ByBrowser), browserOffered);
        QCOMPARE(driver.focused(), browserOffered ? ByBrowser : again);
        if (!browserOffered)
            return;
        world.entra->poll = FakeEntra::Poll::Token;
        driver.key(Qt::Key_Space);
        QVERIFY(driver.waitFor(u"Open the page again"_s));
        world.signInWithBrowser();
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::SignedIn); }));
    }

    void aForeignPageIsNeverShown()
    {
        SignInWorld world;
        world.entra->codePage = u"https://login.evil.example/device"_s;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        const WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(says(wizard, describe(Failure{FailureCode::SignInPageForeign, u"login.evil.example"_s}).what));
        QVERIFY(!driver.shows(u"Code"_s) && !driver.shows(u"Copy code and open page"_s));
        QVERIFY(world.world.desktop->opened.isEmpty());
    }

    void theNetworkGoesAndComesBack()
    {
        SignInWorld world;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        const WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Code"_s));
        world.entra->network = FailureCode::NoNetwork;
        const QString lost = u"The connection to Microsoft is lost. The sign-in goes on as soon as it is back."_s;
        QVERIFY(world.passUntil([&] { return says(wizard, lost); }));
        QCOMPARE(shownCode(wizard), SignInTenant::Code); // it is still good
        world.entra->network.reset();
        QVERIFY(world.passUntil([&] { return !says(wizard, lost); }));
        world.entra->poll = FakeEntra::Poll::Token;
        QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
    }

    void readingWhoItWasIsRepeatedWithoutSigningInAgain()
    {
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Token;
        world.entra->graphNetwork = FailureCode::HostNotFound;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        WizardDriver driver(wizard);
        QVERIFY(world.passUntil([&] { return driver.shows(u"Try again"_s); }));
        QVERIFY(says(wizard, describe(Failure{FailureCode::HostNotFound, u"graph.example"_s}).what));
        world.entra->graphNetwork.reset();
        driver.key(Qt::Key_Space);
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::SignedIn); }));
        QCOMPARE(world.entra->codes, 1);
    }

    void withTheBrowser()
    {
        SignInWorld world;
        OnPath wizard(world);
        WizardDriver driver(wizard);
        QVERIFY(driver.click(ByBrowser));
        QVERIFY(begin(wizard));
        QVERIFY(driver.waitFor(u"Open the page again"_s));
        QVERIFY(!driver.shows(u"Code"_s) && !nextEnabled(wizard));
        QCOMPARE(world.world.desktop->opened.size(), 1);
        QVERIFY(driver.click(u"Open the page again"_s));
        QCOMPARE(world.world.desktop->opened.value(1), world.world.desktop->opened.first());
        QVERIFY(driver.click(u"Copy the page's address"_s));
        QCOMPARE(world.world.desktop->copied.value(0),
                 world.world.desktop->opened.first().toString(QUrl::FullyEncoded));
        world.signInWithBrowser();
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::SignedIn); }));
        QCOMPARE(world.entra->codes, 0);
    }

    void whereThisComputerCannotTheCodeIsOffered_data()
    {
        QTest::addColumn<bool>("loopbackRefuses");
        QTest::newRow("no browser") << false;
        QTest::newRow("no listening") << true;
    }
    void whereThisComputerCannotTheCodeIsOffered()
    {
        QFETCH(bool, loopbackRefuses);
        SignInWorld world;
        world.ticket().signIn = SignInMethod::Browser;
        world.loopback->refuses = loopbackRefuses;
        world.world.desktop->opens = loopbackRefuses;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(ByCode));
        QCOMPARE(driver.focused(), ByCode);
        driver.key(Qt::Key_Space);
        QVERIFY(driver.waitFor(u"Code"_s));
        QCOMPARE(world.state->create.method, SignInMethod::DeviceCode);
    }

    void anotherTenantIsAStop()
    {
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Token;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
        // By the flow it cannot happen any more: the expectation came up meanwhile.
        wizard->back();
        world.ticket().expectedTenant = TenantId::create();
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::SignIn); }));
        QVERIFY(next(wizard, InvitationPages::SignedIn));
        const QString tenant = u"Contoso Ltd (contoso.onmicrosoft.com)"_s;
        QVERIFY(says(wizard, describe(Failure{FailureCode::SignInOtherTenant, tenant}).what));
        QVERIFY(!says(wizard, Established) && !nextEnabled(wizard));
        WizardDriver driver(wizard);
        QVERIFY(!driver.shows(u"Yes, go on with this account"_s));
        QCOMPARE(driver.focused(), u"Sign in again"_s);
    }

    void theExpectedTenantIsAskedAlthoughTheAccountIsOfAnother()
    {
        SignInWorld world;
        world.ticket().expectedTenant = TenantId::create();
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        const WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s)); // the fake's tenant is not the one that was asked for
        QCOMPARE(world.entra->codes, 0);
    }

    void anotherAccountIsAskedAbout()
    {
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Token;
        world.entra->upn = u"bob@contoso.com"_s;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
        WizardDriver driver(wizard);
        QVERIFY(says(wizard, u"You entered ada@contoso.com, but signed in as bob@contoso.com."_s));
        QVERIFY(!nextEnabled(wizard));
        QCOMPARE(driver.focused(), u"Yes, go on with this account"_s);
        driver.key(Qt::Key_Space);
        QVERIFY(nextEnabled(wizard));
        driver.key(Qt::Key_Space);
        QVERIFY(!nextEnabled(wizard));
        world.entra->upn = SignInTenant::Admin.toUpper(); // people write as they like
        QVERIFY(driver.click(u"Sign in again"_s));
        QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
        QCOMPARE(world.entra->codes, 2);
        QVERIFY(!driver.shows(u"Yes, go on with this account"_s));
        QVERIFY(nextEnabled(wizard));
    }

    void rolesAreSaidBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("global") << QStringList{GlobalAdmin} << false
                                << QStringList{u"The roles of this account suffice."_s};
        QTest::newRow("application administrator alone")
            << QStringList{AppAdmin} << false
            << QStringList{u"Application Administrator is not enough"_s, u"Assigning directory roles needs"_s};
        QTest::newRow("none") << QStringList() << false << QStringList{u"Roles of this account: none."_s};
        QTest::newRow("could not be read")
            << QStringList{GlobalAdmin} << true << QStringList{u"Could not check"_s, u"PIM"_s, u"GDAP"_s};
    }
    void rolesAreSaidBeforeAnythingIsWritten()
    {
        QFETCH(QStringList, roles);
        QFETCH(bool, refused);
        QFETCH(QStringList, said);
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Token;
        world.entra->roles = roles;
        world.entra->rolesRefused = refused;
        world.entra->verified = false;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
        for (const QString &part : said)
            QVERIFY2(says(wizard, part), qPrintable(part));
        QVERIFY(says(wizard, u"Not verified by Microsoft."_s));
        QVERIFY(nextEnabled(wizard));
    }

    void foreignTextIsPlain()
    {
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Token;
        world.entra->tenantName = u"<h1>Evil</h1>%1\u202ecod.exe"_s;
        OnPath wizard(world);
        QVERIFY(begin(wizard));
        QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
        QVERIFY(says(wizard, u"<h1>Evil</h1>%1"_s));
        for (const QLabel *label : wizard->currentPage()->findChildren<QLabel *>()) {
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(u'\u202e'));
        }
    }

    void backCancelsAndForgetsTheCode_data() { stages(); }
    void backCancelsAndForgetsTheCode()
    {
        QFETCH(QString, stage);
        SignInWorld world;
        OnPath wizard(world);
        QVERIFY(reach(wizard, world, stage));
        const int polls = world.entra->polls;
        WizardDriver driver(wizard);
        if (isAt(wizard, InvitationPages::SignedIn)) {
            QVERIFY(driver.click(u"Back"_s));
            QVERIFY(WizardDriver::wait([&] { return says(wizard, u"You are signed in as"_s); }));
            QVERIFY(nextEnabled(wizard)); // nothing is asked again
        }
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::AdminAccount); }));
        QCOMPARE(driver.find<QLineEdit>(Upn)->text(), SignInTenant::Admin);
        QVERIFY(wizard->findChild<QLineEdit *>(u"userCode"_s)->text().isEmpty());
        world.entra->poll = FakeEntra::Poll::Token;
        for (int i = 0; i < 20; ++i) {
            world.clock->advance(1s);
            QCoreApplication::processEvents();
        }
        QCOMPARE(world.entra->polls, polls);
        QVERIFY(isAt(wizard, InvitationPages::AdminAccount));
        if (stage == "code"_L1) { // and again, from the start
            QVERIFY(next(wizard, InvitationPages::SignIn));
            QVERIFY(world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }));
            QCOMPARE(world.entra->codes, 2);
        }
    }

    void closesAtEachStage_data() { stages(); }
    void closesAtEachStage()
    {
        QFETCH(QString, stage);
        SignInWorld world;
        OnPath wizard(world);
        QVERIFY(reach(wizard, world, stage));
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        const int polls = world.entra->polls;
        QVERIFY(WizardDriver::wait([&] { return world.clock->sleepers() == 0; })); // nothing goes on behind
        QCOMPARE(world.entra->polls, polls);
    }

private:
    static void stages()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"asking", "code", "browser", "failed", "signed in"})
            QTest::newRow(stage) << QString::fromLatin1(stage);
    }

    static bool reach(SignInPath *wizard, SignInWorld &world, const QString &stage)
    {
        WizardDriver driver(wizard);
        if (stage == "browser"_L1 && !driver.click(ByBrowser))
            return false;
        if (stage == "failed"_L1)
            world.entra->poll = FakeEntra::Poll::Refused;
        if (stage == "signed in"_L1)
            world.entra->poll = FakeEntra::Poll::Token;
        if (!begin(wizard))
            return false;
        if (stage == "code"_L1)
            return driver.waitFor(u"Code"_s);
        if (stage == "browser"_L1)
            return driver.waitFor(u"Open the page again"_s);
        if (stage == "failed"_L1)
            return world.passUntil([&] { return driver.shows(u"Try again"_s); });
        if (stage == "signed in"_L1)
            return world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); });
        return true;
    }
};

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
