#include "tests/tour/scenes.h"

#include "tests/tour/program.h"
#include "tests/tour/walk.h"

#include "app/window/customerspage.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QProgressBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QWizard>
#include <QtEndian>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const QString Valid = u"The App registration is valid"_s;
const QString Problems = u"The App registration has problems"_s;
const QString Incomplete = u"The App registration could not be checked completely"_s;

void addCustomer(Play &play, Program &program)
{
    program.click(u"Add Customer"_s);
    QWidget *dialog = play.stage.window("customerDialog"_L1);
    WizardDriver driver(dialog);
    const QList<std::pair<QString, QString>> fields{{u"Name"_s, u"Adventure Works"_s},
                                                    {u"Description"_s, u"Added by hand"_s},
                                                    {u"Tenant ID"_s, u"adventure-works.com"_s},
                                                    {u"Email"_s, u"it at adventure-works.com"_s},
                                                    {u"Phone"_s, u"+1 425 555 0180"_s}};
    for (const auto &[name, text] : fields)
        play.stage.must(driver.type(name, text), u"can be typed into: "_s + name);
    play.stage.until([&] { return !driver.saidAbout(u"Email"_s).isEmpty(); }, u"a wrong mail address is explained"_s);
    play.stage.picture(dialog, u"customer-add-wrong"_s);
    play.stage.must(driver.type(u"Email"_s, u"it@adventure-works.com"_s), u"the mail address can be corrected"_s);
    play.stage.picture(dialog, u"customer-add"_s);
    play.stage.must(driver.click(u"Save"_s), u"Save can be clicked"_s);
    play.stage.untilGone("customerDialog"_L1);
    const QTableView *table = program.table(u"Customers"_s);
    play.stage.until([&] { return cell(table, u"Adventure Works"_s, u"Email"_s) == u"it@adventure-works.com"_s; },
                     u"the customer is in the table"_s);
    play.stage.picture(program.window(), u"customers"_s);
}

void readTheGuide(Play &play, Walk &walk)
{
    walk.click(u"How do I create one?"_s);
    QWidget *guide = play.stage.window("registrationGuide"_L1);
    play.stage.picture(guide, u"wizard-guide"_s);
    WizardDriver driver(guide);
    play.stage.must(driver.click(u"Close"_s), u"the guide can be closed"_s);
    play.stage.untilGone("registrationGuide"_L1);
}

/// Fabrikam: permissions and roles are missing; the partner admin goes on anyway.
void onboardWithProblems(Play &play, Program &program)
{
    const SandboxTenant &fabrikam = tenant(play, u"missing"_s);
    program.goTo(u"Services"_s);
    program.addDirectRouting();
    Walk walk(play.stage, true);
    walk.chooseCustomer(u"Fabrikam"_s);
    walk.start();
    walk.nameService(u"fabrikam"_s, u"Fabrikam Voice"_s, 25);
    walk.enterRegistration(fabrikam, fabrikam.secret);
    readTheGuide(play, walk);
    walk.validate(Problems);
    walk.picture(u"wizard-validation-problems"_s);
    walk.continueAnyway();
    walk.create(ServiceSaved);
    walk.finish();
    const QTableView *table = program.table(u"Services"_s);
    play.stage.until([&] { return cell(table, u"fabrikam"_s, u"Secret expires in"_s).contains(u"9 days"_s); },
                     u"fabrikam's secret expires in 9 days"_s);
}

/// Contoso: everything as it should be.
void onboardWell(Play &play, Program &program)
{
    const SandboxTenant &contoso = tenant(play, u"healthy"_s);
    program.addDirectRouting();
    Walk walk(play.stage, false);
    walk.chooseCustomer(u"Contoso"_s);
    walk.start();
    walk.nameService(u"contoso"_s, u"Contoso Voice"_s, 30);
    walk.enterRegistration(contoso, contoso.secret);
    walk.validate(Valid);
    play.stage.picture(walk.wizard(), u"wizard-validation-valid"_s);
    walk.toSummary();
    play.stage.picture(walk.wizard(), u"wizard-summary-valid"_s);
    walk.create(ServiceSaved);
    walk.finish();
    const QTableView *table = program.table(u"Services"_s);
    play.stage.until([&] { return cell(table, u"contoso"_s, u"Secret expires in"_s).contains(u"180 days"_s); },
                     u"contoso's secret expires in 180 days"_s);
    play.stage.picture(program.window(), u"services"_s);
}

void showTab(Play &play, QWidget *portal, int index, const QString &picture)
{
    auto *tabs = portal->findChild<QTabWidget *>(u"portalTabs"_s);
    play.stage.must(tabs && tabs->isEnabled(), u"the tabs of the Service portal"_s);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(index).center());
    play.stage.until([&] { return tabs->currentIndex() == index; }, u"the tab can be clicked"_s);
    if (!picture.isEmpty())
        play.stage.picture(portal, picture);
}

/// "Client Secret Days Until Expire" and the rest; validates again.
void watchTheSecret(Play &play, Program &program)
{
    clickRow(play.stage, program.table(u"Services"_s), u"contoso"_s);
    program.click(u"Edit Service"_s);
    QWidget *portal = play.stage.window("servicePortal"_L1);
    WizardDriver driver(portal);
    untilShows(play, portal, driver, u"Validate Authentication"_s);
    play.stage.until([&] { return driver.click(u"Validate Authentication"_s); },
                     u"can be clicked: Validate Authentication"_s);
    untilShows(play, portal, driver, Valid);
    play.stage.until(
        [&] {
            const auto *days = driver.find<QLineEdit>(u"Client Secret Days Until Expire"_s);
            return days && days->text() == u"180"_s;
        },
        u"180 days until the secret expires"_s);
    play.stage.picture(portal, u"portal-microsoft-365"_s);
    showTab(play, portal, 1, u"portal-permissions"_s);

    const SandboxTenant &qoe = tenant(play, u"qoe"_s);
    showTab(play, portal, 2, {});
    play.stage.must(driver.paste(u"QOE Tenant ID"_s, qoe.tenant) && driver.paste(u"QOE Client ID"_s, qoe.client) &&
                        driver.type(u"QOE Client Secret"_s, qoe.secret),
                    u"the QOE registration can be entered"_s);
    play.stage.must(driver.click(u"Validate QOE Authentication"_s), u"the QOE registration can be validated"_s);
    untilShows(play, portal, driver, Valid);
    play.stage.until(
        [&] {
            const auto *days = driver.find<QLineEdit>(u"QOE Client Secret Days Until Expire"_s);
            return days && days->text() == u"240"_s;
        },
        u"240 days until the QOE secret expires"_s);
    play.stage.picture(portal, u"portal-qoe"_s);
    showTab(play, portal, 3, u"portal-service"_s);
    portal->close();
    play.stage.untilGone("servicePortal"_L1);
}

void lookAtProblems(Play &play, Program &program)
{
    clickRow(play.stage, program.table(u"Services"_s), u"fabrikam"_s);
    program.click(u"Edit Service"_s);
    QWidget *portal = play.stage.window("servicePortal"_L1);
    WizardDriver driver(portal);
    play.stage.until(
        [&] {
            const auto *days = driver.find<QLineEdit>(u"Client Secret Days Until Expire"_s);
            return days && days->text() == u"9"_s;
        },
        u"9 days until the secret expires"_s);
    play.stage.picture(portal, u"portal-problems"_s);
    showTab(play, portal, 1, u"portal-permissions-missing"_s);
    portal->close();
    play.stage.untilGone("servicePortal"_L1);
}

void deleteService(Play &play, Program &program)
{
    QTableView *table = program.table(u"Services"_s);
    clickRow(play.stage, table, u"fabrikam"_s);
    program.click(u"Delete Service"_s);
    play.stage.picture(play.stage.window("question"_L1), u"service-delete-question"_s);
    answer(play, "question"_L1, u"Delete"_s);
    play.stage.picture(play.stage.window("message"_L1), u"service-deleted"_s);
    answer(play, "message"_L1, u"OK"_s);
    play.stage.untilGone("message"_L1);
    play.stage.until([&] { return table->model()->rowCount() == 1; }, u"one service is left"_s);
}

/// A wizard that has come as far as Known registration.
Walk onboarding(Play &play, Program &program, const QString &shortName)
{
    program.addDirectRouting();
    Walk walk(play.stage, false);
    walk.chooseCustomer(u"Contoso"_s);
    walk.start();
    walk.nameService(shortName, {}, 10);
    return walk;
}

/// The keyring is locked between check and saving, and nobody is there to unlock it.
void lockedKeychain(Play &play, Walk &walk)
{
    QProcess lock;
    lock.start(u"gdbus"_s, {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
                            u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                            u"['/org/freedesktop/secrets/collection/login']"_s});
    play.stage.must(lock.waitForFinished() && lock.exitCode() == 0, u"the keyring can be locked"_s);
    walk.toSummary();
    walk.create(u"The service was not saved. What you entered is still here."_s);
    play.stage.picture(walk.wizard(), u"failure-keychain-locked"_s);
}

void wrongInput(Play &play, Program &program)
{
    const SandboxTenant &contoso = tenant(play, u"healthy"_s);
    Walk walk = onboarding(play, program, u"contoso"_s);
    walk.enterRegistration(contoso, u"not-the-secret-of-this-registration"_s);
    walk.validate(Problems);
    play.stage.must(!walk.driver().shows(u"Continue anyway"_s), u"a wrong secret cannot be passed"_s);
    play.stage.picture(walk.wizard(), u"failure-wrong-secret"_s);

    // A captive portal answers in Microsoft's place; then it lets us through.
    play.stage.must(play.sandbox.fault({{u"match"_s, u"/v1.0/"_s}, {u"fault"_s, u"html200"_s}}),
                    u"the sandbox takes the fault"_s);
    walk.click(u"Back"_s);
    walk.enterSecret(contoso.secret);
    walk.validate(Incomplete);
    play.stage.picture(walk.wizard(), u"failure-not-microsoft"_s);
    play.stage.must(play.sandbox.clearFaults() && play.sandbox.setLatency(400), u"the sandbox forgets the fault"_s);
    walk.click(u"Try again"_s);
    play.stage.until(
        [&] {
            return walk.driver().find<QProgressBar>(u"Progress of the check"_s) && !walk.driver().shows(Incomplete);
        },
        u"the check runs"_s);
    play.stage.pictureOfMovement(walk.wizard(), u"wizard-validation-running"_s);
    play.stage.until([&] { return walk.driver().shows(Valid); }, u"the verdict: "_s + Valid);
    play.stage.must(play.sandbox.setLatency(0), u"the sandbox is quick again"_s);

    lockedKeychain(play, walk);
    WizardDriver driver(walk.wizard());
    walk.click(u"Cancel"_s);
    play.stage.picture(play.stage.window("closeQuestion"_L1), u"wizard-close-question"_s);
    answer(play, "closeQuestion"_L1, u"Keep as draft"_s);
    play.stage.untilGone("onboardingWizard"_L1);
    untilShows(play, program.window(), *program.driver, u"Resume"_s);
    play.stage.picture(program.window(), u"services-draft"_s);
}

void alterStore(Play &play, const QString &folder, qint64 at, const QByteArray &bytes)
{
    // What still stands in the write-ahead log would hide the change: the last one to leave empties it.
    const QFileInfo log(folder + u"/tenantlink.sqlite-wal"_s);
    play.stage.until([&log] { return !QFileInfo::exists(log.filePath()) || QFileInfo(log.filePath()).size() == 0; },
                     u"the store is closed"_s);
    QFile file(folder + u"/tenantlink.sqlite"_s);
    play.stage.must(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size(),
                    u"the store's file can be altered"_s);
}

/// The same data folder with a file that cannot be opened.
void brokenStore(Play &play, const QString &picture, qint64 at, const QByteArray &bytes)
{
    alterStore(play, play.dataFolder, at, bytes);
    Program program(play, play.dataFolder);
    untilShows(play, program.window(), *program.driver, u"The data cannot be opened"_s);
    play.stage.picture(program.window(), picture);
    program.close();
}

} // namespace

void mainJob(Play &play)
{
    Program program(play, play.dataFolder);
    untilShows(play, program.window(), *program.driver, u"Filter services"_s);
    play.stage.picture(program.window(), u"services-empty"_s);
    importCustomers(play, program, true);
    addCustomer(play, program);
    onboardWithProblems(play, program);
    onboardWell(play, program);
    watchTheSecret(play, program);
    lookAtProblems(play, program);
    deleteService(play, program);
    program.close();
}

void failures(Play &play)
{
    {
        Program program(play, play.dataFolder);
        untilShows(play, program.window(), *program.driver, u"Filter services"_s);
        importCustomers(play, program, false);
        program.goTo(u"Services"_s);
        wrongInput(play, program);
        program.close();
    }
    QByteArray version(4, 0); // SQLite's header: user_version
    qToBigEndian<quint32>(9999, version.data());
    brokenStore(play, u"failure-store-newer"_s, 60, version);
    brokenStore(play, u"failure-store-damaged"_s, 0, QByteArray(100, 'x'));
}

void noKeychain(Play &play)
{
    Program program(play, play.dataFolder);
    untilShows(play, program.window(), *program.driver, u"Close the message about the keychain"_s);
    play.stage.picture(program.window(), u"failure-no-keychain"_s);
    importCustomers(play, program, false);
    program.goTo(u"Services"_s);
    Walk walk = onboarding(play, program, u"contoso"_s);
    const SandboxTenant &contoso = tenant(play, u"healthy"_s);
    walk.enterRegistration(contoso, contoso.secret);
    walk.validate(Valid);
    walk.toSummary();
    walk.create(u"The service was not saved. What you entered is still here."_s);
    play.stage.picture(walk.wizard(), u"failure-no-keychain-create"_s);
    walk.click(u"Cancel"_s);
    answer(play, "closeQuestion"_L1, u"Discard draft"_s);
    play.stage.untilGone("onboardingWizard"_L1);
    program.close();
}

} // namespace TenantLink
