// The whole way of an invitation through the real windows: a provider's computer, a customer's computer, a real SMTP
// server between them, the simulated Microsoft 365 over real HTTP. Afterwards no secret is anywhere but in a keychain.
#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/world.h"
#include "models/domain/ticket.h"
#include "models/flows/invite.h"
#include "models/ports/store.h"
#include "models/tables/invitationsmodel.h"
#include "tests/e2e/sandboxed.h"
#include "tests/mail/smtpserver.h"
#include "tests/secrets/search.h"
#include "tests/support/await.h"
#include "tests/support/filesecrets.h"
#include "tests/wizards/laterpages.h"
#include "tests/wizards/wizarddriver.h"
#include "wizards/invitation/invitationwizard.h"
#include "wizards/onboarding/onboardingwizard.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto MailPassword = "postbox-Pass_word-42";
const QString ShortName = QStringLiteral("TWOCOMP1");

/// One computer: its own data folder and keychain.
struct Computer {
    QTemporaryDir folder;
    QTemporaryDir safe; ///< the keychain's file
    World world;

    explicit Computer(const Sandboxed &sandbox)
    {
        Options options;
        options.mode = Options::Mode::Window;
        options.dataDir = folder.filePath(u"data"_s);
        options.cloudFile = sandbox.cloudFile();
        Result<World> made = makeWorld(options);
        if (!made)
            qFatal("no world");
        world = *made;
        world.ports.secrets = std::make_shared<FileSecrets>(safe.filePath(u"keychain"_s));
    }
};

bool says(const QWidget *window, const QString &text)
{
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisibleTo(window) && label->text().contains(text); });
}

bool press(QAbstractButton *button)
{
    if (!WizardDriver::wait([button] { return button->isVisible() && button->isEnabled(); }))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

/// Next, and wait until the page has changed.
bool turn(QWizard *wizard)
{
    const int page = wizard->currentId();
    return press(wizard->button(QWizard::NextButton)) &&
           WizardDriver::wait([&] { return wizard->currentId() != page; });
}

template <class Window>
QPointer<Window> opened(QWidget *parent = nullptr)
{
    QPointer<Window> found;
    (void)WizardDriver::wait([&] {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            auto *window = qobject_cast<Window *>(widget);
            if (window && window->isVisible() && (!parent || parent->isAncestorOf(window)))
                found = window;
        }
        return !found.isNull();
    });
    return found;
}

} // namespace

class TwoComputers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void providerIsSetUp();
    void invitationIsSent();
    void mailArrives();
    void wrongCodeStops();
    void customerAnswers();
    void replyIsImported();
    void serviceIsAdded();
    void noSecretAnywhere();

private:
    [[nodiscard]] bool fill(WizardDriver &driver, const QList<std::pair<QString, QString>> &fields);
    [[nodiscard]] InvitationRow row();

    Sandboxed m_sandbox;
    SandboxTenant m_tenant;
    SmtpServer m_smtp;
    std::unique_ptr<Computer> m_provider;
    std::unique_ptr<Computer> m_customer;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Opening> m_opening;
    QString m_code;
    QString m_link;
    QString m_reply;
    QByteArray m_mail;
};

void TwoComputers::initTestCase()
{
    QVERIFY(m_sandbox.start());
    m_tenant = m_sandbox.tenant(u"healthy"_s);
    m_smtp.listen(u"mail"_s, {u"--user"_s, u"voice:"_s + QString::fromLatin1(MailPassword), u"--require-sign-in"_s,
                              u"--greylist"_s});
    m_smtp.start();
    m_provider = std::make_unique<Computer>(m_sandbox);
    m_customer = std::make_unique<Computer>(m_sandbox);
    m_window = std::make_unique<MainWindow>(m_provider->world.ports);
    m_window->show();
    m_opening = std::make_unique<Opening>(m_provider->world, *m_window);
    m_opening->start();
    const auto *navigation = m_window->findChild<QWidget *>(u"navigation"_s);
    QVERIFY(WizardDriver::wait([&] { return navigation->isVisible(); }));
}

void TwoComputers::cleanupTestCase()
{
    m_opening->end();
    m_opening.reset();
    m_window.reset();
}

bool TwoComputers::fill(WizardDriver &driver, const QList<std::pair<QString, QString>> &fields)
{
    for (const auto &[name, text] : fields) {
        const auto ready = [&driver, &name = name] {
            const QWidget *field = driver.find(name);
            return field && field->isEnabled();
        };
        if (!WizardDriver::wait(ready) || !driver.paste(name, text)) {
            qWarning("no field %s", qPrintable(name));
            return false;
        }
    }
    return true;
}

InvitationRow TwoComputers::row()
{
    InvitationQuery query;
    query.finishedToo = true;
    const Result<QList<InvitationRow>> rows = await(m_provider->world.ports.store->invitations(query, Cancel()));
    return rows && rows->size() == 1 ? rows->first() : InvitationRow{};
}

void TwoComputers::providerIsSetUp()
{
    WizardDriver driver(m_window.get());
    m_window->showPage(MainWindow::Page::Provider);
    QVERIFY(fill(driver, {{u"Provider name"_s, u"Fourth Coffee Voice"_s},
                          {u"Contact name"_s, u"Ada Admin"_s},
                          {u"Contact mail"_s, u"ada@fourthcoffee.example"_s},
                          {u"Contact phone"_s, u"+49 30 1234567"_s}}));
    QVERIFY(driver.click(u"Save"_s));
    QVERIFY(WizardDriver::wait([&] { return says(m_window.get(), u"Saved"_s); }));

    m_window->showPage(MainWindow::Page::MailServer);
    QVERIFY(fill(driver, {{u"Mail host"_s, u"127.0.0.1"_s}}));
    auto *security = driver.find<QComboBox>(u"Mail security"_s);
    QVERIFY(security);
    QTest::keyClick(security, Qt::Key_End); // None: with a password to loopback only
    QVERIFY(fill(driver, {{u"From"_s, u"voice@fourthcoffee.example"_s},
                          {u"Mail user name"_s, u"voice"_s},
                          {u"Mail password"_s, QString::fromLatin1(MailPassword)},
                          {u"Mail port"_s, QString::number(m_smtp.port(u"mail"_s))}}));
    QVERIFY(driver.click(u"Save"_s));
    QVERIFY(WizardDriver::wait([&] { return says(m_window.get(), u"Saved"_s); }));
}

void TwoComputers::invitationIsSent()
{
    m_window->showPage(MainWindow::Page::Services);
    m_window->findChild<QAction *>(u"directRouting"_s)->trigger();
    const QPointer<OnboardingWizard> wizard = opened<OnboardingWizard>();
    QVERIFY(wizard);
    WizardDriver driver(wizard);
    QVERIFY(driver.click(u"New customer"_s));
    QVERIFY(driver.type(u"Name"_s, u"Contoso Ltd"_s));
    QVERIFY(driver.click(u"Add customer"_s));
    QVERIFY(WizardDriver::wait([&] { return wizard->draft().customer.has_value(); }));
    QVERIFY(turn(wizard));
    QVERIFY(turn(wizard)); // Start: Add New Tenant
    QVERIFY(driver.type(u"Unique Short Name"_s, ShortName));
    QVERIFY(driver.click(u"Send link to IT administrator for authentication"_s));
    QVERIFY(turn(wizard));
    QVERIFY(driver.waitFor(u"Invitation Email"_s));
    QVERIFY(driver.paste(u"Invitation Email"_s, u"admin@contoso.example"_s));
    QVERIFY(turn(wizard));
    QVERIFY(driver.waitFor(u"Auth URL"_s));
    m_code = driver.find<QLineEdit>(u"Invitation code"_s)->text();
    m_link = driver.find<QLineEdit>(u"Auth URL"_s)->text();
    QCOMPARE(QString(m_code).remove(u'-').size(), 16);
    QVERIFY(m_link.startsWith(u"tenantlink:"_s) && m_link.size() <= Ticket::LargestUrl);
    QVERIFY(says(wizard, u"admin@contoso.example"_s) || driver.find<QLineEdit>(u"Recipient"_s));
    QVERIFY(press(qobject_cast<QAbstractButton *>(wizard->button(QWizard::FinishButton))));
    QVERIFY(WizardDriver::wait([&] { return wizard.isNull(); }));
    QCOMPARE(row().status, InvitationStatus::Pending);
}

/// The server puts every recipient off once (greylisting): the second try, a minute later, is let through.
void TwoComputers::mailArrives()
{
    const Ports ports = m_provider->world.ports;
    QVERIFY(WizardDriver::wait([&] { return row().sentCount == 1 && row().mail == MailState::Queued; }));
    QCOMPARE(row().mailFailure, std::optional(FailureCode::MailTryLater));
    QVERIFY(m_smtp.accepted(u"mail"_s).isEmpty());
    const InvitationId id = row().id; // a minute has passed: Resend is due at once
    QVERIFY(await(resend(ports, id)).has_value());
    QVERIFY(WizardDriver::wait([&] { return row().mail == MailState::Sent; }));
    QCOMPARE(row().sentCount, 2);
    const QList<AcceptedMail> accepted = m_smtp.accepted(u"mail"_s);
    QCOMPARE(accepted.size(), 1);
    m_mail = accepted.first().message;
    const QJsonObject parsed = parsedMessage(m_mail);
    QVERIFY2(parsed["defects"_L1].toArray().isEmpty(), m_mail.constData());
    QCOMPARE(parsed["to"_L1][0]["address"_L1].toString(), u"admin@contoso.example"_s);
    QCOMPARE(parsed["replyTo"_L1][0]["address"_L1].toString(), u"ada@fourthcoffee.example"_s);
    bool plain = false, button = false, attachment = false;
    for (const QJsonValue &leaf : parsed["leaves"_L1].toArray()) {
        const QString text = leaf["text"_L1].toString();
        plain = plain || (leaf["type"_L1] == "text/plain"_L1 && QString(text).remove(u'\n').contains(m_link));
        button = button || (leaf["type"_L1] == "text/html"_L1 &&
                            text.contains("Click here to activate your tenant"_L1) && text.contains(m_link));
        attachment = attachment || leaf["fileName"_L1].toString().endsWith(".tenantlink"_L1);
        QVERIFY(!text.contains(m_code) && !text.contains(QString(m_code).remove(u'-')));
    }
    QVERIFY(plain);
    QVERIFY(button);
    QVERIFY(attachment);
}

void TwoComputers::wrongCodeStops()
{
    QPointer<InvitationWizard> wizard = new InvitationWizard(m_customer->world.ports, m_link.toUtf8());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    WizardDriver driver(wizard);
    QVERIFY(driver.waitFor(u"Invitation code"_s));
    QVERIFY(!QDir(m_customer->world.dataFolder).exists()); // nothing is written before a click
    QVERIFY(driver.type(u"Invitation code"_s, u"0000-0000-0000-0000"_s));
    QVERIFY(driver.click(u"Confirm provider"_s));
    QVERIFY(WizardDriver::wait([&] { return says(wizard, u"Do not go on"_s); }));
    QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
    wizard->close();
    QVERIFY(WizardDriver::wait([&] { return wizard.isNull(); })); // nothing was lost: nothing to ask
}

void TwoComputers::customerAnswers()
{
    QPointer<InvitationWizard> wizard = new InvitationWizard(m_customer->world.ports, m_mail);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    WizardDriver driver(wizard);
    if (!driver.waitFor(u"Invitation code"_s)) { // the whole mail has the link in quoted-printable: the link then
        wizard->openLink(m_link.toUtf8());
        QVERIFY(driver.waitFor(u"Invitation code"_s));
    }
    QVERIFY(says(wizard, u"not verified"_s));
    QVERIFY(driver.type(u"Invitation code"_s, m_code.toLower()));
    QVERIFY(driver.click(u"Confirm provider"_s));
    QVERIFY(WizardDriver::wait([&] { return wizard->button(QWizard::NextButton)->isEnabled(); }));
    QVERIFY(driver.find<QRadioButton>(u"Use App Registration"_s)->isChecked());
    QVERIFY(turn(wizard));
    QVERIFY(fill(driver, {{u"Customer Microsoft Tenant ID"_s, m_tenant.tenant},
                          {u"Application (Client) ID"_s, m_tenant.client},
                          {u"Client Secret"_s, m_tenant.secret}}));
    QVERIFY(wizard->button(QWizard::NextButton)->text().remove(u'&').contains(u"Start authentication"_s));
    QVERIFY(turn(wizard));
    QVERIFY(WizardDriver::wait([&] { return says(wizard, u"The App registration is valid"_s); }));
    QVERIFY(turn(wizard));
    QVERIFY(WizardDriver::wait([&] { return says(wizard, u"One step left"_s); }));
    QApplication::clipboard()->clear();
    QVERIFY(driver.click(u"Copy reply"_s));
    QVERIFY(WizardDriver::wait([] { return QApplication::clipboard()->text().contains(u"TENANTLINK REPLY"_s); }));
    m_reply = QApplication::clipboard()->text();
    QVERIFY(press(qobject_cast<QAbstractButton *>(wizard->button(QWizard::FinishButton))));
    QVERIFY(WizardDriver::wait([&] { return wizard.isNull(); }));
}

void TwoComputers::replyIsImported()
{
    m_window->showPage(MainWindow::Page::PendingInvitations);
    QApplication::clipboard()->setText(m_reply);
    auto *paste = m_window->findChild<QAction *>(u"importReplyPaste"_s);
    QVERIFY(paste);
    paste->trigger();
    QPointer<QWidget> dialog;
    QVERIFY(WizardDriver::wait([&] {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (widget->isVisible() && widget->windowTitle() == u"Import replies"_s)
                dialog = widget;
        }
        return !dialog.isNull();
    }));
    WizardDriver driver(dialog);
    QVERIFY(driver.waitFor(u"Yes, this is the customer's tenant"_s));
    QCOMPARE(row().status, InvitationStatus::Pending); // nothing before the answer
    QVERIFY(says(dialog, m_tenant.tenant));
    QVERIFY(driver.click(u"Yes, this is the customer's tenant"_s));
    QVERIFY(WizardDriver::wait([&] { return row().status == InvitationStatus::Complete; }));
    QVERIFY(row().authenticated);
    QVERIFY(driver.waitFor(u"Close"_s));
    QVERIFY(driver.click(u"Close"_s));
    auto *model = m_window->findChild<InvitationsModel *>();
    QVERIFY(model);
    QVERIFY(WizardDriver::wait([&] {
        return model->index(0, InvitationsModel::Status).data().toString() == u"Authentication Complete"_s &&
               model->index(0, InvitationsModel::Authenticated).data().toString() == u"true"_s;
    }));
}

void TwoComputers::serviceIsAdded()
{
    auto *table = m_window->findChild<QTableView *>(u"invitationsTable"_s);
    QVERIFY(table);
    table->selectRow(0);
    WizardDriver main(m_window.get());
    QVERIFY(WizardDriver::wait([&] { return main.find(u"Add"_s)->isEnabled(); }));
    QVERIFY(main.click(u"Add"_s));
    const QPointer<OnboardingWizard> wizard = opened<OnboardingWizard>();
    QVERIFY(wizard);
    WizardDriver driver(wizard);
    for (int pages = 0; pages < 12 && wizard->currentPage()->objectName() != OnboardingPages::Create; ++pages)
        QVERIFY2(fillLater(wizard) && turn(wizard), qPrintable(wizard->currentPage()->objectName()));
    QVERIFY(driver.waitFor(ServiceSaved));
    const Result<Service> service = await(m_provider->world.ports.store->serviceByShortName(ShortName));
    QVERIFY(service.has_value());
    QCOMPARE(service->registration.clientId, m_tenant.client);
    QCOMPARE(service->registration.status, AuthStatus::Valid);
    QCOMPARE(row().status, InvitationStatus::Onboarded);
    QVERIFY(driver.click(u"Finish"_s));
    QVERIFY(WizardDriver::wait([&] { return wizard.isNull(); }));
}

void TwoComputers::noSecretAnywhere()
{
    Search search;
    search.add(u"client secret"_s, m_tenant.secret.toUtf8());
    search.add(u"mail password"_s, MailPassword);
    for (const Computer *computer : {m_provider.get(), m_customer.get()}) {
        for (const QByteArray &entry : FileSecrets::entriesOf(computer->safe.filePath(u"keychain"_s)))
            search.add(u"an entry of the keychain"_s, entry);
    }
    QVERIFY(!search.inFolder(m_provider->safe.path()).isEmpty()); // the search can find them
    for (const Computer *computer : {m_provider.get(), m_customer.get()})
        QCOMPARE(search.inFolder(computer->folder.path()), QStringList());
    QCOMPARE(search.in(m_mail), QStringList());
    QCOMPARE(search.in(m_link.toUtf8()), QStringList());
    QCOMPARE(search.in(m_reply.toUtf8()), QStringList());
    QCOMPARE(search.in(QString(m_reply).remove(u'\n').toUtf8()), QStringList());
    QVERIFY(QDir(m_customer->safe.path()).isEmpty()); // the customer's computer keeps none at all
    Search code;
    code.add(u"invitation code"_s, m_code.toUtf8());
    code.add(u"invitation code"_s, QString(m_code).remove(u'-').toUtf8());
    QCOMPARE(code.in(m_mail), QStringList());
}

QTEST_MAIN(TwoComputers)
#include "tst_twocomputers.moc"
