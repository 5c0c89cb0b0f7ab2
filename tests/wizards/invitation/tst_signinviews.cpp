// The sign-in dialog, the QR code, and what holds on every face of signing in: names, mnemonics, languages, room.
#include "tests/wizards/invitation/signinworld.h"
#include "tests/wizards/texts.h"
#include "wizards/common/qrcode.h"
#include "wizards/common/signindialog.h"

#include "models/domain/failuretext.h"
#include "models/domain/provider.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTranslator>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString Upn = u"M365 admin (UPN)"_s;
const QString ByBrowser = u"Sign in with this computer's browser"_s;

enum Face { Account, NotSetUp, Code, Browser, Expired, Blocked, SignedInWell, OtherAccount, OtherTenant };

class PseudoLanguage : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrncmp(context, "Q", 1) == 0 && qstrcmp(context, "QObject") != 0) // Qt's own
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        return u'\u27e6' + text + u'\u27e7';
    }
    bool isEmpty() const override { return false; }
};

/// Data of the test's world, not words of the program.
bool isData(const QString &text)
{
    static const QStringList data{u"Contoso"_s, u"Sandbox"_s,  u"Ada Admin"_s,     u"Northwind"_s,
                                  u"ABCD"_s,    u"https://"_s, SignInTenant::Admin};
    const QString value = text.mid(text.indexOf(u": "_s) + 2);
    return std::any_of(data.begin(), data.end(), [&value](const QString &one) { return value.startsWith(one); });
}

SignInPurpose purposeOf(const SignInWorld &world)
{
    SignInPurpose purpose;
    purpose.cloudId = u"global"_s;
    purpose.adminUpn = SignInTenant::Admin;
    purpose.clientId = SignInTenant::App;
    purpose.scopes = scopesFor(AdminWork::Provision, true);
    purpose.why = [] { return QObject::tr("To add what is missing."); };
    purpose.expectedTenant = world.state->opened->ticket.ticket.expectedTenant;
    return purpose;
}

struct Shown {
    explicit Shown(const SignInWorld &world, const SignInPurpose &purpose)
        : dialog(new SignInDialog(world.world.ports, purpose, nullptr))
    {
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qWarning("the dialog did not become active");
    }
    ~Shown() { delete dialog.data(); }
    Q_DISABLE_COPY_MOVE(Shown)
    QPointer<SignInDialog> dialog;
};

/// The wizard shows that face.
bool reach(SignInPath *wizard, SignInWorld &world, int face)
{
    WizardDriver driver(wizard);
    if (face == Account || face == NotSetUp)
        return isAt(wizard, InvitationPages::AdminAccount);
    if (!driver.type(Upn, SignInTenant::Admin) || (face == Browser && !driver.click(ByBrowser)) ||
        !next(wizard, InvitationPages::SignIn))
        return false;
    switch (face) {
    case Code:
        return driver.waitFor(u"Code"_s);
    case Browser:
        return driver.waitFor(u"Open the page again"_s);
    case Expired:
        return world.passUntil([&] { return driver.shows(u"New code"_s); });
    case Blocked:
        return world.passUntil([&] { return driver.shows(ByBrowser); });
    default:
        break;
    }
    if (!world.passUntil([&] { return isAt(wizard, InvitationPages::SignedIn); }))
        return false;
    if (face != OtherTenant)
        return true;
    wizard->back();
    world.ticket().expectedTenant = TenantId::create();
    return next(wizard, InvitationPages::SignedIn);
}

void prepare(SignInWorld &world, int face)
{
    if (face == NotSetUp)
        world.ticket().signInClientId.clear();
    if (face == Expired)
        world.entra->lifetime = 10;
    if (face == Blocked)
        world.entra->poll = FakeEntra::Poll::Refused;
    if (face >= SignedInWell)
        world.entra->poll = FakeEntra::Poll::Token;
    if (face == OtherAccount) {
        world.entra->upn = u"Contoso-guest@contoso.com"_s;
        world.entra->userType = u"Guest"_s;
        world.entra->roles = QStringList{u"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_s};
        world.entra->verified = false;
    }
}
} // namespace

class SignInViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }

    void everyFace_data()
    {
        QTest::addColumn<int>("face");
        QTest::newRow("account") << int(Account);
        QTest::newRow("not set up") << int(NotSetUp);
        QTest::newRow("code") << int(Code);
        QTest::newRow("browser") << int(Browser);
        QTest::newRow("expired") << int(Expired);
        QTest::newRow("blocked") << int(Blocked);
        QTest::newRow("signed in") << int(SignedInWell);
        QTest::newRow("another account") << int(OtherAccount);
        QTest::newRow("another tenant") << int(OtherTenant);
    }
    void everyFace()
    {
        QFETCH(int, face);
        SignInWorld world;
        prepare(world, face);
        OnPath wizard(world);
        QVERIFY(reach(wizard, world, face));
        save(wizard, QString::fromLatin1(QTest::currentDataTag()));
        checkNames(wizard);
        checkTab(wizard);
        checkLanguages(wizard);
        wizard->resize(620, 430); // what a small screen leaves at 200 %
        const auto *scroll = wizard->currentPage()->findChild<QScrollArea *>();
        QVERIFY(WizardDriver::wait([&] { return scroll->widget()->width() <= scroll->viewport()->width() + 1; }));
        QVERIFY(wizard->width() <= 640 && wizard->height() <= 450);
    }

    void dialogSignsIn()
    {
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Pending;
        Shown shown(world, purposeOf(world));
        QSignalSpy signedIn(shown.dialog, &SignInDialog::signedIn);
        WizardDriver driver(shown.dialog);
        QCOMPARE(driver.focused(), Upn);
        save(shown.dialog, u"dialog account"_s);
        checkNames(shown.dialog);
        checkLanguages(shown.dialog);
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(u"Code"_s));
        save(shown.dialog, u"dialog code"_s);
        checkNames(shown.dialog);
        checkLanguages(shown.dialog);
        QVERIFY(driver.click(u"Back"_s));
        QVERIFY(driver.waitFor(Upn));
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(u"Code"_s));
        world.entra->poll = FakeEntra::Poll::Token;
        QVERIFY(world.passUntil([&] { return driver.shows(u"Next step"_s); }));
        QCOMPARE(driver.focused(), u"Next step"_s);
        save(shown.dialog, u"dialog confirm"_s);
        checkNames(shown.dialog);
        checkLanguages(shown.dialog);
        QCOMPARE(signedIn.size(), 0);
        driver.key(Qt::Key_Return);
        QCOMPARE(signedIn.size(), 1);
        QCOMPARE(signedIn.first().first().value<SignedIn>().upn, SignInTenant::Admin);
        QVERIFY(WizardDriver::wait([&] { return shown.dialog.isNull(); }));
    }

    void dialogWithoutConfirmation()
    {
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Token;
        SignInPurpose purpose = purposeOf(world);
        purpose.confirmApp = false;
        Shown shown(world, purpose);
        QSignalSpy signedIn(shown.dialog, &SignInDialog::signedIn);
        WizardDriver(shown.dialog).key(Qt::Key_Return);
        QVERIFY(world.passUntil([&] { return signedIn.size() == 1; }));
        QVERIFY(WizardDriver::wait([&] { return shown.dialog.isNull(); }));
    }

    void dialogForAnotherServiceDoesNotAskGraph()
    {
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Token;
        world.entra->granted = mailScopes(true);
        SignInPurpose purpose = purposeOf(world);
        purpose.scopes = mailScopes(true);
        purpose.confirmApp = false;
        Shown shown(world, purpose);
        QSignalSpy signedIn(shown.dialog, &SignInDialog::signedIn);
        WizardDriver(shown.dialog).key(Qt::Key_Return);
        QVERIFY(world.passUntil([&] { return signedIn.size() == 1; }));
        QCOMPARE(signedIn.first().first().value<SignedIn>().upn, SignInTenant::Admin);
        QCOMPARE(world.entra->batches, 0);
    }

    void dialogAsksAboutAnotherAccountAllTheSame()
    {
        SignInWorld world;
        world.entra->poll = FakeEntra::Poll::Token;
        world.entra->upn = u"bob@contoso.com"_s;
        SignInPurpose purpose = purposeOf(world);
        purpose.confirmApp = false;
        Shown shown(world, purpose);
        QSignalSpy signedIn(shown.dialog, &SignInDialog::signedIn);
        WizardDriver driver(shown.dialog);
        driver.key(Qt::Key_Return);
        QVERIFY(world.passUntil([&] { return driver.shows(u"Yes, go on with this account"_s); }));
        QCOMPARE(signedIn.size(), 0);
        QVERIFY(!driver.find(u"Next step"_s)->isEnabled());
        driver.key(Qt::Key_Space);
        QVERIFY(driver.click(u"Next step"_s));
        QCOMPARE(signedIn.size(), 1);
    }

    void dialogFindsTheProvidersApplication_data()
    {
        QTest::addColumn<QString>("app");
        QTest::newRow("set up") << SignInTenant::App;
        QTest::newRow("not set up") << QString();
    }
    void dialogFindsTheProvidersApplication()
    {
        QFETCH(QString, app);
        SignInWorld world;
        SignInPurpose purpose = purposeOf(world);
        purpose.clientId.clear();
        Provider provider;
        provider.name = u"Northwind Voice"_s;
        if (!app.isEmpty())
            provider.signInApps.insert(u"global"_s, app);
        world.world.store->settings.insert(u"provider"_s, Setting{storedForm(provider), 1});
        Shown shown(world, purpose);
        const WizardDriver driver(shown.dialog);
        const auto *start = driver.find(u"Start authentication"_s);
        if (!app.isEmpty()) {
            QVERIFY(WizardDriver::wait([&] { return start->isEnabled(); }));
            return;
        }
        const QString what = describe(Failure{FailureCode::SignInNotSetUp, u"Microsoft (Global)"_s}).what;
        QVERIFY(driver.waitFor(what)); // the frame's accessible name
        QVERIFY(!start->isEnabled());
    }

    void closingTheDialogCancels_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("code") << u"Code"_s;
        QTest::newRow("browser") << u"Open the page again"_s;
    }
    void closingTheDialogCancels()
    {
        QFETCH(QString, method);
        SignInWorld world;
        SignInPurpose purpose = purposeOf(world);
        purpose.method = method == "Code"_L1 ? SignInMethod::DeviceCode : SignInMethod::Browser;
        Shown shown(world, purpose);
        QSignalSpy signedIn(shown.dialog, &SignInDialog::signedIn);
        WizardDriver driver(shown.dialog);
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(method));
        driver.key(Qt::Key_Escape);
        QVERIFY(WizardDriver::wait([&] { return shown.dialog.isNull(); }));
        world.entra->poll = FakeEntra::Poll::Token;
        const int polls = world.entra->polls;
        QVERIFY(WizardDriver::wait([&] { return world.clock->sleepers() == 0; }));
        QCOMPARE(world.entra->polls, polls);
        QCOMPARE(signedIn.size(), 0);
    }

    void qrCodeIsPaintedAsItIs_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("dark");
        QTest::newRow("100 %") << 1.0 << false;
        QTest::newRow("150 %, dark") << 1.5 << true;
        QTest::newRow("200 %") << 2.0 << false;
    }
    void qrCodeIsPaintedAsItIs()
    {
        QFETCH(double, scale);
        QFETCH(bool, dark);
        const QString text = u"https://microsoft.com/devicelogin"_s;
        const QrModules modules = qrModules(text.toUtf8());
        QVERIFY(modules.size >= 21);
        // The three finder patterns and the timing line: what a reader looks for first.
        for (int i = 0; i < 7; ++i)
            QVERIFY(modules.at(i, 0) && modules.at(0, i) && modules.at(modules.size - 1 - i, 0) &&
                    modules.at(0, modules.size - 1 - i));
        for (int i = 8; i < modules.size - 8; ++i)
            QCOMPARE(modules.at(i, 6), i % 2 == 0);
        QrCode code;
        QPalette palette;
        palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
        code.setPalette(palette);
        code.setContent(text);
        code.resize(code.sizeHint());
        QImage image(code.size() * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(palette.color(QPalette::Window));
        code.render(&image);
        const int across = modules.size + 2 * QrCode::QuietZone;
        const double step = image.width() / double(across);
        for (int y = 0; y < across; ++y) {
            for (int x = 0; x < across; ++x) {
                const int mx = x - QrCode::QuietZone;
                const int my = y - QrCode::QuietZone;
                const bool inside = mx >= 0 && my >= 0 && mx < modules.size && my < modules.size;
                const QColor painted = image.pixelColor(int((x + 0.5) * step), int((y + 0.5) * step));
                QCOMPARE(painted, inside && modules.at(mx, my) ? QColor(Qt::black) : QColor(Qt::white));
            }
        }
        for (int y = 0; y < image.height(); ++y) { // sharp: nothing between black and white
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixel(x, y) == qRgb(0, 0, 0) || image.pixel(x, y) == qRgb(255, 255, 255));
        }
        code.setContent(QString());
        QVERIFY(code.isHidden());
    }

private:
    static void checkNames(const QWidget *window)
    {
        QSet<QString> seen;
        for (const QWidget *widget : interactiveWidgets(window)) {
            const QString name = widget->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!name.contains(u'&') && !name.endsWith(u':'), qPrintable(name));
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen += name;
        }
        const QStringList keys = mnemonics(window);
        QVERIFY2(QSet<QString>(keys.begin(), keys.end()).size() == keys.size(), qPrintable(keys.join(u' ')));
    }

    static void checkTab(QWidget *window)
    {
        WizardDriver driver(window);
        QSet<QWidget *> seen;
        for (int i = 0; i < 40; ++i) {
            seen += window->focusWidget();
            driver.key(Qt::Key_Tab);
        }
        for (QWidget *widget : interactiveWidgets(window)) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool radio = button && button->autoExclusive() && !button->isChecked();
            QVERIFY2(!widget->isEnabled() || radio || seen.contains(widget), qPrintable(widget->accessibleName()));
        }
    }

    static void checkLanguages(const QWidget *window)
    {
        const QStringList english = visibleTexts(window);
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
        for (const QString &text : visibleTexts(window))
            QVERIFY2(text.contains(u'\u27e6') || isData(text), qPrintable(text));
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::processEvents();
        QCOMPARE(visibleTexts(window), english);
    }

    /// Light and dark, where TENANTLINK_PICTURES names a folder.
    static void save(QWidget *window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TENANTLINK_PICTURES");
        if (folder.isEmpty())
            return;
        const QPalette light = QApplication::palette();
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? QPalette(QColor(0x35, 0x35, 0x35), QColor(0x30, 0x30, 0x30)) : light);
            QCoreApplication::processEvents();
            const QString file = u"sign-in-"_s + name + (dark ? u"-dark.png"_s : u".png"_s);
            QVERIFY(window->grab().save(QDir(folder).filePath(QString(file).replace(u' ', u'-'))));
        }
        QApplication::setPalette(light);
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(SignInViewsTest)
#include "tst_signinviews.moc"
