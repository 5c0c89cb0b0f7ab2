// Email server with a Microsoft sign-in: signing in and out, the choice of way, and nothing that is typed is lost.
#include "app/window/settings/mailpage.h"
#include "models/flows/mailsignin.h"
#include "models/flows/provider.h"
#include "tests/flows/office.h"
#include "tests/support/scriptedhttp.h"
#include "tests/wizards/wizarddriver.h"
#include "wizards/common/signindialog.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QRadioButton>
#include <QStyleFactory>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const QString client = u"99999999-8888-7777-6666-555555555555"_s;
const QString graph = u"Send by Microsoft Graph"_s;
const QString exchange = u"Send by the mail server of Exchange Online"_s;
const QString server = u"Send by a mail server"_s;
const QString signIn = u"Sign in with Microsoft"_s;

struct Desk : Office {
    std::unique_ptr<MailPage> page;

    explicit Desk(bool withApp = true)
    {
        Cloud national = ports.clouds->first();
        national.id = u"national"_s;
        national.name = u"Microsoft (National)"_s;
        ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{ports.clouds->first(), national});
        Provider provider = *await(loadProvider(ports));
        if (withApp)
            provider.signInApps.insert(u"global"_s, client);
        if (!await(saveProvider(ports, provider)))
            qFatal("no provider");
        open();
    }
    void open()
    {
        page = std::make_unique<MailPage>(ports);
        page->resize(900, 700);
        page->show();
        if (!WizardDriver::wait([this] {
                const auto *from = page->findChild<QLineEdit *>(u"from"_s);
                return from->isEnabled() && !from->text().isEmpty();
            }))
            qFatal("the page was not filled");
    }
    [[nodiscard]] WizardDriver driver() const { return WizardDriver(page.get()); }
    [[nodiscard]] QString text(const QString &objectName) const
    {
        const auto *label = page->findChild<QLabel *>(objectName);
        return label && label->isVisible() ? label->text() : QString();
    }
    void choose(const QString &way) const { driver().find<QRadioButton>(way)->click(); }
    /// What the sign-in dialog would bring; the dialog has tests of its own.
    void signInAs(const QString &upn)
    {
        SignInDialog *dialog = nullptr;
        QVERIFY(driver().click(signIn));
        QVERIFY(WizardDriver::wait([&] { return (dialog = page->findChild<SignInDialog *>()) != nullptr; }));
        SignedIn who;
        who.upn = upn;
        who.access.cloudId = u"global"_s;
        who.access.clientId = client;
        who.access.token = Secret(u"access"_s);
        who.access.refresh = Secret(u"0.refresh-"_s.repeated(300));
        who.tenant = TenantId::create();
        Q_EMIT dialog->signedIn(who);
        dialog->reject();
        QVERIFY(WizardDriver::wait([&] { return text(u"mailAccountState"_s).contains(upn); }));
    }
};

} // namespace

class TstMailPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }

    void signsInAndOut()
    {
        Desk desk;
        WizardDriver driver = desk.driver();
        QVERIFY(!driver.shows(signIn));
        desk.choose(graph);
        QVERIFY(desk.text(u"mailWayNote"_s).contains(u"keychain"_s));
        QVERIFY(!driver.shows(u"Mail host"_s));
        QVERIFY(!driver.shows(u"Mail password"_s));
        QVERIFY(!driver.shows(u"Sign out"_s));
        QVERIFY(desk.text(u"mailAccountState"_s).contains(u"Nobody"_s));

        QVERIFY(driver.click(u"Save"_s)); // nobody has signed in
        QVERIFY(driver.saidAbout(signIn).contains(u"Sign in first"_s));
        QCOMPARE(await(loadMailServer(desk.ports))->way, MailWay::Server);

        desk.signInAs(u"ada@fourthcoffee.example"_s);
        const MailAccount kept = *await(loadMailAccount(desk.ports)); // at once
        QCOMPARE(kept.upn, u"ada@fourthcoffee.example"_s);
        QCOMPARE(kept.way, MailWay::Graph);
        QVERIFY(kept.refreshToken.size() > 1);
        QVERIFY(driver.saidAbout(signIn).isEmpty());
        QVERIFY(driver.saidAbout(u"From"_s).contains(u"ada@fourthcoffee.example"_s)); // From is another address
        QVERIFY(driver.type(u"From"_s, u"ADA@fourthcoffee.example"_s));
        QVERIFY(driver.saidAbout(u"From"_s).isEmpty());
        QVERIFY(driver.type(u"From"_s, QString()));
        QVERIFY(driver.saidAbout(u"From"_s).isEmpty()); // the account's own
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(desk.text(u"mailServerStatus"_s), u"Saved."_s);
        const MailServer way = *await(loadMailServer(desk.ports));
        QCOMPARE(way.way, MailWay::Graph);
        QVERIFY(way.usable());
        QCOMPARE(way.sender(), u"ada@fourthcoffee.example"_s);
        QCOMPARE(way.host, u"mail.fourthcoffee.example"_s); // the other way's is still there
        QVERIFY(way.password);

        QVERIFY(driver.click(u"Sign out"_s));
        auto *question = desk.page->findChild<QMessageBox *>();
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) != QMessageBox::RejectRole)
                button->click();
        }
        QTRY_VERIFY(desk.text(u"mailAccountState"_s).contains(u"Nobody"_s));
        QVERIFY(!await(loadMailAccount(desk.ports))->signedIn());
        QVERIFY(!driver.shows(u"Sign out"_s));
        QCOMPARE(desk.secrets->entries().size(), size_t(1)); // the mail password
    }

    void nothingTypedIsLost()
    {
        Desk desk;
        WizardDriver driver = desk.driver();
        QVERIFY(driver.type(u"Mail host"_s, u"new.fourthcoffee.example"_s));
        QVERIFY(driver.type(u"Mail password"_s, u"another-pass-word"_s));
        desk.choose(exchange);
        QCOMPARE(driver.find<QLineEdit>(u"Exchange host"_s)->text(), u"smtp.office365.com"_s);
        QCOMPARE(driver.find<QLineEdit>(u"Exchange port"_s)->text(), u"587"_s);
        QVERIFY(driver.type(u"Exchange host"_s, u"smtp.office365.us"_s));
        desk.choose(graph);
        QVERIFY(!driver.shows(u"Exchange host"_s));
        desk.choose(u"Open in my mail program"_s);
        QVERIFY(!driver.shows(u"From"_s));
        QVERIFY(!driver.shows(u"Send test mail"_s));
        desk.choose(server);
        QCOMPARE(driver.find<QLineEdit>(u"Mail host"_s)->text(), u"new.fourthcoffee.example"_s);
        QCOMPARE(driver.find<QLineEdit>(u"Mail password"_s)->text(), u"another-pass-word"_s);
        desk.choose(exchange);
        QCOMPARE(driver.find<QLineEdit>(u"Exchange host"_s)->text(), u"smtp.office365.us"_s);
        // Saved together, whichever way is chosen.
        desk.signInAs(u"ada@fourthcoffee.example"_s);
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(desk.text(u"mailServerStatus"_s), u"Saved."_s);
        const MailServer kept = *await(loadMailServer(desk.ports));
        QCOMPARE(kept.way, MailWay::MicrosoftServer);
        QCOMPARE(kept.account.way, MailWay::MicrosoftServer);
        QCOMPARE(kept.microsoftHost, u"smtp.office365.us"_s);
        QCOMPARE(kept.host, u"new.fourthcoffee.example"_s);
        QCOMPARE(await(desk.ports.secrets->read(*kept.password))->revealText(), u"another-pass-word"_s);
        // The other Microsoft way has another right: its own sign-in.
        desk.choose(graph);
        QVERIFY(desk.text(u"mailAccountState"_s).contains(u"Sign in again"_s));
    }

    void applicationIsMissing()
    {
        Desk desk(false);
        WizardDriver driver = desk.driver();
        desk.choose(graph);
        QVERIFY(driver.click(signIn));
        QTRY_VERIFY(driver.saidAbout(signIn).contains(u"Configuration > Provider"_s));
        QVERIFY(!desk.page->findChild<SignInDialog *>());
        driver.find<QComboBox>(u"Microsoft cloud"_s)->setCurrentIndex(1);
        QVERIFY(driver.saidAbout(signIn).isEmpty());
    }

    void keychainFailureIsSaid()
    {
        Desk desk;
        desk.choose(graph);
        desk.secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainLocked);
        QVERIFY(desk.driver().click(signIn));
        SignInDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.page->findChild<SignInDialog *>()) != nullptr);
        SignedIn who;
        who.upn = u"ada@fourthcoffee.example"_s;
        who.access.refresh = Secret(u"refresh"_s);
        Q_EMIT dialog->signedIn(who);
        dialog->reject();
        const auto *failure = desk.page->findChild<QWidget *>(u"mailSignInFailure"_s);
        QTRY_VERIFY(failure->isVisible());
        QVERIFY(!await(loadMailAccount(desk.ports))->signedIn());
    }

    void testMailLeavesByTheChosenWay()
    {
        Desk desk;
        WizardDriver driver = desk.driver();
        desk.choose(exchange);
        QVERIFY(driver.type(u"From"_s, QString()));
        QVERIFY(driver.click(u"Send test mail"_s));
        QVERIFY(driver.saidAbout(signIn).contains(u"Sign in first"_s));
        desk.signInAs(u"ada@fourthcoffee.example"_s);
        desk.mailer->next = {};
        auto net = std::make_shared<ScriptedHttp>();
        desk.ports.http = net;
        QTRY_COMPARE(driver.find<QLineEdit>(u"Test recipient"_s)->text(), u"ada@fourthcoffee.example"_s);
        // FakeMicrosoft has no people: the failure of the sign-in is what is told.
        QVERIFY(driver.click(u"Send test mail"_s));
        QTRY_VERIFY(driver.find(u"Send test mail"_s)->isEnabled());
        QCOMPARE(desk.mailer->tries, 0);
        QVERIFY(desk.text(u"testMailStatus"_s).isEmpty());
        QCOMPARE(await(loadMailServer(desk.ports))->way, MailWay::Server); // tried before it is saved
    }

    /// Saves pictures when TENANTLINK_PICTURES names a folder.
    void pictures()
    {
        for (const bool dark : {false, true}) {
            QPalette palette(dark ? QColor(45, 45, 48) : QColor(0xEF, 0xEF, 0xEF));
            if (dark)
                palette.setColor(QPalette::Base, QColor(30, 30, 32));
            QApplication::setPalette(palette);
            Desk desk;
            int number = 0;
            const auto save = [&](const QString &way) {
                desk.choose(way);
                const QString folder = qEnvironmentVariable("TENANTLINK_PICTURES");
                if (folder.isEmpty())
                    return;
                QTest::qWait(60); // for the picture only: layouts and scroll bars settle
                QDir().mkpath(folder);
                QVERIFY(desk.page->grab().save(folder +
                                               u"/mail-%1-%2.png"_s.arg(++number).arg(dark ? u"dark"_s : u"light"_s)));
            };
            save(server);
            save(graph);
            (void)desk.driver().click(u"Save"_s);
            save(graph);
            desk.signInAs(u"ada@fourthcoffee.example"_s);
            save(graph);
            save(exchange);
        }
    }
};

QTEST_MAIN(TstMailPage)
#include "tst_mailpage.moc"
