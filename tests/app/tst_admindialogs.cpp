// Dialogs that sign in as an administrator: add what is missing, remove what is not needed, renew the secret, and a
// second service's own secret - by their accessible names, against a tenant that changes.
#include "models/flows/services.h"
#include "models/ports/clock.h"
#include "tests/app/desk.h"
#include "tests/flows/fakedirectory.h"
#include "tests/support/await.h"
#include "wizards/common/signindialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTabWidget>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const QString Missing = u"GroupMember.Read.All"_s;

/// Waits by moving time on: two minutes in which Microsoft may be late are over at once.
class LeapingClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_leapt.count()); }
    std::chrono::milliseconds monotonic() const override { return m_leapt; }
    Task<> sleep(std::chrono::milliseconds time, Cancel) override
    {
        m_leapt += time;
        co_return;
    }

private:
    std::chrono::milliseconds m_leapt{0};
};

struct PortalDesk : Desk {
    std::shared_ptr<FakeDirectory> tenant;
    std::optional<Service> made;
    ServicePortal *opened = nullptr;

    explicit PortalDesk(const QStringList &without = {}) : tenant(std::make_shared<FakeDirectory>(*ports.catalogue))
    {
        ports.http = tenant;
        ports.clock = std::make_shared<LeapingClock>();
        tenant->fill(without);
        made = service(u"alpha1"_s, customer(u"Contoso"_s));
    }
    /// Validated as the tenant is now, at that tab.
    [[nodiscard]] bool openAt(int tab)
    {
        if (!await(validateService(ports, made->id, RegistrationKind::DirectRouting, nullptr, Cancel())))
            return false;
        open();
        opened = portal();
        if (opened)
            opened->findChild<QTabWidget *>(u"portalTabs"_s)->setCurrentIndex(tab);
        return opened;
    }
    [[nodiscard]] QWidget *dialog(const QString &button, const QString &name) const
    {
        if (!QTest::qWaitFor([&] {
                const QWidget *widget = WizardDriver(opened).find(button);
                return widget && widget->isEnabled();
            }))
            return nullptr;
        return WizardDriver(opened).click(button) ? windowNamed(name) : nullptr;
    }
    [[nodiscard]] Service kept() const { return *await(ports.store->service(made->id)); }
};

SignedIn somebody()
{
    SignedIn who;
    who.access.token = Secret(u"a-person"_s);
    who.access.cloudId = u"sandbox"_s;
    who.access.clientId = u"9b1d8a2e-0000-4000-8000-000000000001"_s;
    who.access.tenant = *TenantId::parse(FakeTenant::Id);
    who.upn = u"admin@contoso.com"_s;
    who.tenant = who.access.tenant;
    who.tenantName = u"Contoso"_s;
    SignInApp app;
    app.principalId = u"33330000-1111-2222-3333-444455556666"_s;
    app.name = u"Fourth Coffee sign-in"_s;
    app.addedNow = true;
    who.app = app;
    return who;
}

/// What the sign-in dialog does is tested elsewhere: here somebody has signed in.
bool signIn(QWidget *dialog)
{
    SignInDialog *asked = nullptr;
    const bool came = QTest::qWaitFor([&] {
        asked = dialog->findChild<SignInDialog *>();
        return asked && asked->isVisible();
    });
    if (!came)
        return false;
    Q_EMIT asked->signedIn(somebody());
    asked->accept();
    return true;
}

QString status(const QWidget *dialog)
{
    const auto *label = dialog->findChild<QLabel *>(u"adminStatus"_s);
    return label && label->isVisible() ? label->text() : QString();
}

bool says(const QWidget *dialog, const QString &words)
{
    return WizardDriver::wait([&] { return status(dialog).contains(words); });
}

bool enabled(QWidget *dialog, const QString &button)
{
    return WizardDriver::wait([&] {
        const QWidget *widget = WizardDriver(dialog).find(button);
        return widget && widget->isEnabled();
    });
}

/// Saves a picture when TENANTLINK_PICTURES names a folder; in dark when TENANTLINK_PICTURES_DARK is set.
void picture(QWidget *dialog, const QString &name)
{
    const QString folder = qEnvironmentVariable("TENANTLINK_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(60); // for the picture only: layouts and scroll bars settle
    QDir().mkpath(folder);
    const bool dark = qEnvironmentVariableIsSet("TENANTLINK_PICTURES_DARK");
    QVERIFY(dialog->grab().save(folder + u"/admin-"_s + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
}

} // namespace

class AdminDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        if (!qEnvironmentVariableIsSet("TENANTLINK_PICTURES_DARK"))
            return;
        QPalette palette(QColor(45, 45, 48));
        palette.setColor(QPalette::Base, QColor(30, 30, 32));
        QApplication::setPalette(palette);
    }

    void nothingIsAskedBeforeSigningIn()
    {
        PortalDesk desk({u"User.Read.All"_s});
        QVERIFY(desk.openAt(1));
        QWidget *dialog = desk.dialog(u"Add what is missing"_s, u"addMissingDialog"_s);
        QVERIFY(dialog);
        desk.tenant->log.clear();
        WizardDriver driver(dialog);
        QVERIFY(enabled(dialog, u"Sign in"_s));
        QVERIFY(!driver.shows(u"Undo"_s));
        picture(desk.opened, u"0-permissions"_s);
        picture(dialog, u"1-add-start"_s);
        const QPointer<QWidget> closing(dialog);
        driver.key(Qt::Key_Escape);
        QTRY_VERIFY(closing.isNull());
        QVERIFY(desk.tenant->log.isEmpty());
    }

    void addsWhatIsMissing()
    {
        PortalDesk desk({u"User.Read.All"_s, Missing});
        desk.tenant->roles.clear();
        QVERIFY(desk.openAt(1));
        QWidget *dialog = desk.dialog(u"Add what is missing"_s, u"addMissingDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(enabled(dialog, u"Sign in"_s) && driver.click(u"Sign in"_s));
        QVERIFY(signIn(dialog));
        QVERIFY(enabled(dialog, u"Add"_s));
        QVERIFY(status(dialog).contains(u"will be written"_s));
        auto *review = dialog->findChild<QLabel *>(u"reviewOfMissing"_s);
        for (const QString &word : {u"User.Read.All"_s, Missing, u"Teams Administrator"_s})
            QVERIFY2(review->text().contains(word), qPrintable(word));
        // What only some platforms need is named with its reason, and may be left out.
        auto *choice = driver.find<QCheckBox>(Missing);
        QVERIFY(choice && choice->isChecked());
        QVERIFY(choice->accessibleDescription().contains(u"8.0.517.221"_s));
        auto *optional = driver.find<QCheckBox>(u"Domain.Read.All"_s);
        QVERIFY(optional && !optional->isChecked());
        picture(dialog, u"2-add-review"_s);
        QVERIFY(driver.click(Missing));
        QVERIFY(!review->text().contains(Missing));
        QVERIFY(driver.click(Missing));
        desk.tenant->log.clear();
        QVERIFY(driver.click(u"Add"_s));
        QVERIFY(says(dialog, u"is valid"_s));
        QCOMPARE(desk.tenant->granted().count(u"User.Read.All"_s), 1);
        QCOMPARE(desk.tenant->granted().count(Missing), 1);
        QVERIFY(!desk.tenant->granted().contains(u"Domain.Read.All"_s));
        QCOMPARE(desk.tenant->roles.size(), 1);
        QCOMPARE(desk.tenant->secrets.size(), 1);
        QCOMPARE(desk.kept().registration.status, AuthStatus::Valid);
        picture(dialog, u"3-add-done"_s);
        // At the end the sign-in app may go.
        QVERIFY(driver.click(u"Remove the sign-in app from my tenant"_s));
        QVERIFY(WizardDriver::wait([&] { return !driver.shows(u"Remove the sign-in app from my tenant"_s); }));
        const QPointer<QWidget> closing(dialog);
        QVERIFY(driver.click(u"Close"_s));
        QTRY_VERIFY(closing.isNull());
        QTRY_VERIFY(!desk.opened->findChild<QLabel *>(u"unfinishedHere"_s)->isVisible());
    }

    void anotherAdministratorHasToConsent()
    {
        PortalDesk desk({u"User.Read.All"_s});
        desk.tenant->faults[u"grant"_s] = {403, u"Authorization_RequestDenied"_s, {}, false, -1};
        QVERIFY(desk.openAt(1));
        QPointer<QWidget> dialog = desk.dialog(u"Add what is missing"_s, u"addMissingDialog"_s);
        QVERIFY(dialog);
        QVERIFY(enabled(dialog, u"Sign in"_s) && WizardDriver(dialog).click(u"Sign in"_s));
        QVERIFY(signIn(dialog));
        QVERIFY(enabled(dialog, u"Add"_s) && WizardDriver(dialog).click(u"Add"_s));
        QVERIFY(says(dialog, u"Another administrator"_s));
        picture(dialog, u"4-add-pending"_s);
        QVERIFY(!desk.tenant->granted().contains(u"User.Read.All"_s));
        QVERIFY(WizardDriver(dialog).click(u"Close"_s));
        QTRY_VERIFY(dialog.isNull());
        // Days later: it waits, and goes on once it may.
        QTRY_VERIFY(desk.opened->findChild<QLabel *>(u"unfinishedHere"_s)->isVisible());
        desk.tenant->faults.clear();
        dialog = desk.dialog(u"Add what is missing"_s, u"addMissingDialog"_s);
        QVERIFY(dialog);
        QVERIFY(enabled(dialog, u"Undo"_s));
        picture(dialog, u"5-add-resume"_s);
        QVERIFY(WizardDriver(dialog).click(u"Resume"_s));
        QVERIFY(signIn(dialog));
        QVERIFY(says(dialog, u"is valid"_s));
        QCOMPARE(desk.tenant->granted().count(u"User.Read.All"_s), 1);
    }

    void closedInTheMiddleItIsUndone()
    {
        PortalDesk desk({u"User.Read.All"_s});
        const QStringList before = desk.tenant->granted();
        const QStringList requested = desk.tenant->requested();
        desk.tenant->roles.clear();
        desk.tenant->faults[u"role"_s] = {503, u"serviceNotAvailable"_s, {}, false, -1};
        QVERIFY(desk.openAt(1));
        QPointer<QWidget> dialog = desk.dialog(u"Add what is missing"_s, u"addMissingDialog"_s);
        QVERIFY(dialog);
        QVERIFY(enabled(dialog, u"Sign in"_s) && WizardDriver(dialog).click(u"Sign in"_s));
        QVERIFY(signIn(dialog));
        QVERIFY(enabled(dialog, u"Add"_s) && WizardDriver(dialog).click(u"Add"_s));
        QTRY_VERIFY(desk.tenant->granted().contains(u"User.Read.All"_s));
        dialog->close();
        QTRY_VERIFY(dialog.isNull());
        QTRY_VERIFY(desk.opened->findChild<QLabel *>(u"unfinishedHere"_s)->isVisible());
        desk.tenant->faults.clear();
        dialog = desk.dialog(u"Add what is missing"_s, u"addMissingDialog"_s);
        QVERIFY(dialog);
        QVERIFY(enabled(dialog, u"Undo"_s) && WizardDriver(dialog).click(u"Undo"_s));
        QVERIFY(signIn(dialog));
        QVERIFY(WizardDriver(dialog).waitFor(u"Close"_s));
        QTRY_COMPARE(desk.tenant->granted(), before);
        QTRY_COMPARE(desk.tenant->requested(), requested);
        QVERIFY(desk.tenant->roles.isEmpty());
    }

    void removesWhatIsTicked()
    {
        PortalDesk desk;
        desk.tenant->grant(u"CallRecords.Read.All"_s);
        desk.tenant->roles += {u"Role-4"_s, u"4a5d8f65-41da-4de4-8968-e035b65339cf"_s, u"/"_s};
        QVERIFY(desk.openAt(1));
        QWidget *dialog = desk.dialog(u"Remove what is no longer needed"_s, u"removeSurplusDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(driver.click(u"Sign in"_s));
        QVERIFY(signIn(dialog));
        const QString permission = u"Permission CallRecords.Read.All of Microsoft Graph"_s;
        QVERIFY(driver.waitFor(permission));
        QVERIFY(driver.shows(u"Role Reports Reader"_s));
        picture(dialog, u"6-remove-choose"_s);
        QVERIFY(!driver.find<QCheckBox>(permission)->isChecked()); // the person ticks
        QVERIFY(driver.find(permission)->accessibleDescription().contains(u"stops working"_s));
        QVERIFY(!driver.find(u"Remove"_s)->isEnabled());
        QVERIFY(driver.click(permission));
        QVERIFY(driver.click(u"Remove"_s));
        QVERIFY(says(dialog, u"Removed."_s));
        picture(dialog, u"7-remove-done"_s);
        QVERIFY(!desk.tenant->granted().contains(u"CallRecords.Read.All"_s));
        QCOMPARE(desk.tenant->roles.size(), 2); // was not ticked
        QVERIFY(driver.shows(u"Close"_s));
    }

    void renewsByAPersonAndAsksAboutTheOld()
    {
        PortalDesk desk;
        QVERIFY(desk.openAt(0));
        QWidget *dialog = desk.dialog(u"Renew secret"_s, u"renewSecretDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(WizardDriver::wait([&] {
            return driver.find(u"By the registration itself"_s)->accessibleDescription().contains(u"Not possible"_s);
        }));
        QVERIFY(!driver.find(u"By the registration itself"_s)->isEnabled());
        picture(dialog, u"8-renew-start"_s);
        picture(desk.opened, u"8-settings"_s);
        desk.tenant->faults[u"addPassword"_s] = {400, u"CredentialInvalidLifetimeAsPerAppPolicy"_s};
        QVERIFY(driver.click(u"Renew"_s));
        QVERIFY(signIn(dialog));
        QVERIFY(enabled(dialog, u"Choose a shorter life"_s)); // the person agrees to a shorter one
        picture(dialog, u"9-renew-policy"_s);
        QVERIFY(driver.click(u"Choose a shorter life"_s));
        QCOMPARE(driver.find<QComboBox>(u"Valid for"_s)->currentData().toInt(), 6);
        QVERIFY(driver.click(u"Renew"_s));
        QVERIFY(says(dialog, u"uses the new client secret"_s));
        QCOMPARE(desk.tenant->secrets.size(), 2);
        const auto *old = dialog->findChild<QLabel *>(u"oldSecret"_s);
        QVERIFY(old->text().contains(FakeTenant::SecretText.left(3)));
        QVERIFY(!old->text().contains(FakeTenant::SecretText.left(6)));
        picture(dialog, u"10-renew-old"_s);
        QVERIFY(driver.click(u"Remove the old secret"_s));
        QVERIFY(says(dialog, u"was removed"_s));
        QCOMPARE(desk.tenant->secrets.size(), 1);
        QCOMPARE(desk.world.keychain->entries.size(), 1);
        QVERIFY(desk.world.keychain->entries.begin()->sameAs(Secret(desk.tenant->secrets.first().text)));
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(desk.tenant->secrets.first().text));
    }

    void renewsItself()
    {
        PortalDesk desk;
        desk.tenant->ownsItself = true;
        desk.tenant->grant(u"Application.ReadWrite.OwnedBy"_s);
        QVERIFY(desk.openAt(0));
        QWidget *dialog = desk.dialog(u"Renew secret"_s, u"renewSecretDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(WizardDriver::wait(
            [&] { return driver.find<QRadioButton>(u"By the registration itself"_s)->isChecked(); }));
        QVERIFY(driver.click(u"Renew"_s)); // nobody signs in
        QVERIFY(says(dialog, u"uses the new client secret"_s));
        QVERIFY(!driver.shows(u"Remove the sign-in app from my tenant"_s));
        const QPointer<QWidget> closing(dialog);
        QVERIFY(driver.click(u"Close"_s)); // the old one is kept
        QTRY_VERIFY(closing.isNull());
        QCOMPARE(desk.tenant->secrets.size(), 2);
    }

    void renewalClosedInTheMiddle()
    {
        PortalDesk desk;
        desk.tenant->ownsItself = true;
        desk.tenant->grant(u"Application.ReadWrite.OwnedBy"_s);
        QVERIFY(desk.openAt(0));
        QPointer<QWidget> dialog = desk.dialog(u"Renew secret"_s, u"renewSecretDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(WizardDriver::wait(
            [&] { return driver.find<QRadioButton>(u"By the registration itself"_s)->isChecked(); }));
        bool closed = false;
        desk.tenant->onRequest = [&](const QString &kind) {
            if (kind == "addPassword"_L1 && !std::exchange(closed, true))
                QMetaObject::invokeMethod(dialog, &QWidget::close, Qt::QueuedConnection);
        };
        QVERIFY(driver.click(u"Renew"_s));
        QTRY_VERIFY(closed && dialog.isNull());
        // What was added is removed again, or it was too late and the service uses it.
        QTRY_VERIFY(desk.tenant->secrets.size() == 1 ||
                    desk.kept().registration.secretHint == desk.tenant->secrets.last().text.left(3));
    }

    void secondServiceGetsItsOwn_data()
    {
        QTest::addColumn<bool>("used");
        QTest::newRow("created") << true;
        QTest::newRow("closed: removed again") << false;
    }
    void secondServiceGetsItsOwn()
    {
        QFETCH(bool, used);
        World world;
        const auto tenant = std::make_shared<FakeDirectory>(*world.ports.catalogue);
        tenant->fill();
        world.ports.http = tenant;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        const QString create = u"Create a new secret by signing in"_s;
        QVERIFY(!driver.find(create)->isEnabled());
        QVERIFY(driver.paste(u"Customer Microsoft Tenant ID"_s, FakeTenant::Id));
        QVERIFY(driver.paste(u"Application (Client) ID"_s, FakeTenant::Client));
        QVERIFY(driver.click(create));
        QWidget *dialog = windowNamed(u"newSecretDialog"_s);
        QVERIFY(dialog);
        picture(wizard->window(), u"11-known-registration"_s);
        picture(dialog, u"12-new-secret"_s);
        QVERIFY(WizardDriver(dialog).click(u"Sign in"_s));
        QVERIFY(signIn(dialog));
        auto *field = driver.find<QLineEdit>(u"Client Secret"_s);
        QVERIFY(WizardDriver::wait([&] { return !field->text().isEmpty(); }));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QCOMPARE(tenant->secrets.size(), 2);
        QCOMPARE(field->text(), tenant->secrets.last().text);
        if (used) {
            QVERIFY(next(wizard, OnboardingPages::Validation));
            QVERIFY(WizardDriver::wait([&] { return wizard->currentPage()->isComplete(); }));
            QVERIFY(onward(wizard));
            QVERIFY(next(wizard, OnboardingPages::Create));
            QVERIFY(WizardDriver::wait([&] { return wizard->currentPage()->isComplete(); }));
            QVERIFY(driver.click(u"Finish"_s) || true);
            wizard.close();
            QTest::qWait(0);
            QCOMPARE(tenant->secrets.size(), 2);
            return;
        }
        wizard->close();
        CloseQuestion *question = wizard->findChild<CloseQuestion *>();
        QVERIFY(question && question->text().contains(u"removed"_s));
        picture(question, u"13-close-question"_s);
        QVERIFY(WizardDriver(question).click(u"Discard draft"_s));
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QTRY_COMPARE(tenant->secrets.size(), 1);
        QCOMPARE(tenant->secrets.first().text, FakeTenant::SecretText);
    }
};

QTEST_MAIN(AdminDialogs)
#include "tst_admindialogs.moc"
