// From configuration to calls: Terms and Conditions, an SBC, a template; then a service whose sub-domain is proved and
// whose activation user is made; and tenants where less is allowed, or there is less.
#include "tests/tour/program.h"
#include "tests/tour/scenes.h"
#include "tests/tour/walk.h"

#include "app/window/settings/commercialpage.h"
#include "models/ports/store.h"
#include "tests/support/await.h"
#include "wizards/common/copyfield.h"
#include "wizards/onboarding/state.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QWizard>
#include <QWizardPage>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const QString Valid = u"The App registration is valid"_s;
const QString Problems = u"The App registration has problems"_s;
const QString SbcDomain = u"sbc.northgate.example"_s;

bool says(const QWidget *window, const QString &objectName, const QString &text)
{
    const auto *label = window->findChild<QLabel *>(objectName);
    return label && label->isVisible() && label->text().contains(text);
}

void untilSays(Play &play, const QWidget *window, const QString &objectName, const QString &text)
{
    play.stage.until([&] { return says(window, objectName, text); }, objectName + u" says: "_s + text);
}

/// The system's own file dialog, by its name field.
void chooseFile(Play &play, QLatin1StringView dialogName, const QString &path)
{
    QWidget *dialog = play.stage.window(dialogName);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    play.stage.must(name, u"the name can be typed into "_s + dialogName);
    name->setText(path); // typed, a list of suggestions comes up at any moment and takes Return for itself
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    play.stage.untilGone(dialogName);
    play.stage.until([&] { return QFileInfo(path).size() > 0; }, u"the file was written: "_s + path);
}

void commercialInformation(Play &play, Program &program)
{
    const QString Ask = u"Ask for commercial information when a service is added"_s;
    program.goTo(u"Commercial information"_s, Ask);
    auto *page = program.window()->findChild<CommercialSettingsPage *>();
    play.stage.until([&] { return program.driver->find(Ask)->isEnabled(); }, u"the settings are read"_s);
    program.click(Ask);
    page->take(QFileInfo(play.customersFile).path() + u"/terms.md"_s); // behind the system's own file dialog
    untilShows(play, program.window(), *program.driver, u"Version (SHA-256)"_s);
    program.click(u"Save"_s);
    untilSays(play, page, u"commercialPageStatus"_s, u"Saved"_s);
    play.stage.picture(program.window(), u"config-commercial"_s);
}

void knownSbc(Play &play, Program &program)
{
    program.goTo(u"SBCs"_s, u"Filter SBCs"_s);
    play.stage.picture(program.window(), u"config-sbcs-empty"_s);
    program.click(u"Add SBC"_s);
    QWidget *dialog = play.stage.window("sbcDialog"_L1);
    WizardDriver driver(dialog);
    play.stage.must(driver.type(u"Name"_s, u"Frankfurt"_s) && driver.type(u"FQDN"_s, u"sbc_northgate.example"_s),
                    u"an SBC can be typed in"_s);
    play.stage.until([&] { return !driver.saidAbout(u"FQDN"_s).isEmpty(); }, u"a wrong name is explained"_s);
    play.stage.picture(dialog, u"config-sbc-wrong"_s);
    play.stage.must(driver.type(u"FQDN"_s, SbcDomain) &&
                        driver.type(u"Description"_s, u"Both data centres, Frankfurt"_s) && driver.click(u"Save"_s),
                    u"the SBC can be saved"_s);
    play.stage.untilGone("sbcDialog"_L1);
    const QTableView *table = program.table(u"SBCs"_s);
    play.stage.until([&] { return table->model()->rowCount() == 1; }, u"the SBC is in the table"_s);
    play.stage.picture(program.window(), u"config-sbcs"_s);
}

/// A copy of the built-in SBC template, with a placeholder that there is not.
void ownTemplate(Play &play, Program &program)
{
    const QString Mistake = u"# {{CustomerShoeSize}}"_s;
    program.goTo(u"Script templates"_s, u"Filter script templates"_s);
    QTableView *table = program.table(u"Script templates"_s);
    play.stage.until([&] { return table->model()->rowCount() > 1; }, u"the built-in templates"_s);
    clickRow(play.stage, table, u"AudioCodes SBC: onboarding"_s);
    play.stage.picture(program.window(), u"config-templates"_s);
    program.click(u"Duplicate template"_s);
    QWidget *editor = play.stage.window("templateEditor"_L1);
    WizardDriver driver(editor);
    play.stage.must(driver.type(u"Template name"_s, u"AudioCodes, Frankfurt"_s), u"the template can be named"_s);
    auto *text = driver.find<QPlainTextEdit>(u"Template text"_s);
    const auto *preview = driver.find<QPlainTextEdit>(u"Preview"_s);
    play.stage.must(text && preview, u"text and preview of the template"_s);
    play.stage.until([&] { return !preview->toPlainText().isEmpty(); }, u"the preview"_s);
    play.stage.picture(editor, u"config-template-editor"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(text, Mistake);
    QTest::keyClick(text, Qt::Key_Return);
    play.stage.until([&] { return preview->toPlainText().isEmpty(); }, u"an unknown placeholder is no preview"_s);
    play.stage.picture(editor, u"config-template-unknown-placeholder"_s);
    for (qsizetype i = 0; i <= Mistake.size(); ++i)
        QTest::keyClick(text, Qt::Key_Backspace);
    play.stage.must(driver.click(u"Save"_s), u"the template can be saved"_s);
    play.stage.untilGone("templateEditor"_L1);
    play.stage.until([&] { return !cell(table, u"AudioCodes, Frankfurt"_s, u"Origin"_s).isEmpty(); },
                     u"the template is in the table"_s);
}

/// As far as the verdict.
Walk begin(Play &play, Program &program, const QString &customer, const QString &shortName, const SandboxTenant &tenant,
           bool pictures)
{
    program.addDirectRouting();
    Walk walk(play.stage, pictures);
    walk.chooseCustomer(customer);
    walk.next(OnboardingPages::Commercial);
    walk.type(u"Channel PO Number"_s, u"PO-2041"_s);
    walk.click(u"Click to approve"_s);
    walk.picture(u"wizard-commercial"_s);
    walk.start();
    walk.nameService(shortName, customer + u" Voice"_s, 20);
    walk.enterRegistration(tenant, tenant.secret);
    return walk;
}

/// The sub-domain is added, its TXT record is published in the sandbox's DNS, Microsoft finds it.
void proveDomain(Play &play, Walk &walk, const QString &fqdn)
{
    walk.next(OnboardingPages::Routing);
    play.stage.until([&] { return walk.driver().shows(u"Add domain to tenant"_s); }, u"the domain can be added"_s);
    walk.picture(u"wizard-routing-absent"_s);
    walk.click(u"Add domain to tenant"_s);
    const CopyField *value = nullptr;
    play.stage.until(
        [&] { return (value = walk.wizard()->findChild<CopyField *>(u"txtValue"_s)) && value->isVisible(); },
        u"the TXT record"_s);
    walk.driver().find(u"Wait for the record"_s)->setFocus();
    walk.picture(u"wizard-routing-record"_s);
    walk.click(u"Wait for the record"_s);
    untilSays(play, walk.wizard(), u"domainStatus"_s, u"1 time"_s);
    play.stage.pictureOfMovement(walk.wizard(), u"wizard-routing-waiting"_s);
    walk.click(u"Stop waiting"_s);
    play.stage.must(play.sandbox.publish(fqdn, value->text()), u"the record is published"_s);
    walk.click(u"Verify domain"_s);
    untilSays(play, walk.wizard(), u"domainStatus"_s, u"is verified"_s);
    untilSays(play, walk.wizard(), u"activationStatus"_s, u"There is no activation user yet."_s);
    walk.driver().find(u"Check activation user again"_s)->setFocus();
    walk.picture(u"wizard-routing-verified"_s);
}

void fillSip(Play &play, Walk &walk)
{
    walk.next(OnboardingPages::Sip);
    play.stage.must(fillLater(walk.wizard()), u"the SBC is chosen"_s);
    walk.type(u"Carrier user name"_s, u"northgate-alpine"_s);
    walk.type(u"Carrier password"_s, u"made-up carrier password"_s);
    walk.type(u"Main line"_s, u"+498955512300"_s);
    walk.picture(u"wizard-sip"_s);
    walk.click(u"Preview script"_s);
    QWidget *preview = play.stage.window("scriptPreview"_L1);
    play.stage.picture(preview, u"wizard-sip-preview"_s);
    preview->close();
    play.stage.untilGone("scriptPreview"_L1);
}

void createIt(Play &play, Walk &walk)
{
    walk.next(OnboardingPages::Summary);
    walk.picture(u"wizard-summary"_s);
    walk.click(u"Save as PDF"_s);
    chooseFile(play, "saveFile"_L1, play.dataFolder + u"-summary.pdf"_s);
    untilSays(play, walk.wizard(), u"summarySaved"_s, u"Saved as"_s);
    play.stage.must(play.sandbox.setLatency(150), u"the sandbox is slower"_s);
    walk.next(OnboardingPages::Create);
    untilSays(play, walk.wizard(), u"taskStatus"_s, u"(2 of"_s);
    play.stage.pictureOfMovement(walk.wizard(), u"wizard-create-running"_s);
    play.stage.until([&] { return walk.driver().shows(ServiceSaved); }, ServiceSaved);
    play.stage.must(play.sandbox.setLatency(0), u"the sandbox is quick again"_s);
    walk.picture(u"wizard-create-done"_s);
    walk.click(u"Show Teams routing script"_s);
    QWidget *script = play.stage.window("serviceScript"_L1);
    play.stage.picture(script, u"wizard-create-script"_s);
    script->close();
    play.stage.untilGone("serviceScript"_L1);
    walk.click(u"Save service package as zip file"_s);
    chooseFile(play, "saveZip"_L1, play.dataFolder + u"-package.zip"_s);
    untilSays(play, walk.wizard(), u"actionStatus"_s, u"was saved"_s);
    walk.finish();
}

/// The tenant allows everything, and has a free licence.
void everythingAllowed(Play &play, Program &program)
{
    Walk walk = begin(play, program, u"Alpine Ski House Alps"_s, u"alpine"_s, tenant(play, u"writable"_s), true);
    walk.validate(Valid);
    walk.next(OnboardingPages::M365Settings);
    untilSays(play, walk.wizard(), u"tenantStatus"_s, u"Read from the tenant"_s);
    walk.picture(u"wizard-m365-settings"_s);
    proveDomain(play, walk, u"alpine."_s + SbcDomain);
    fillSip(play, walk);
    createIt(play, walk);
}

/// Neither domains nor licences may be read; the rest of the wizard is there all the same.
void nothingReadable(Play &play, Program &program)
{
    Walk walk = begin(play, program, u"Litware"_s, u"litware"_s, tenant(play, u"no-permission"_s), false);
    walk.validate(u"The App registration could not be checked completely"_s);
    walk.click(u"Continue anyway"_s);
    untilSays(play, walk.wizard(), u"tenantStatus"_s, u"could not be read"_s);
    play.stage.picture(walk.wizard(), u"failure-m365-unreadable"_s);
    walk.next(OnboardingPages::Routing);
    play.stage.until(
        [&] {
            return walk.driver().shows(u"Check domain again"_s) && !says(walk.wizard(), u"domainStatus"_s, u"..."_s) &&
                   !says(walk.wizard(), u"domainStatus"_s, u"not read yet"_s);
        },
        u"the domain's state"_s);
    walk.driver().find(u"Check domain again"_s)->setFocus();
    play.stage.picture(walk.wizard(), u"failure-routing-may-not"_s);
    walk.click(u"Cancel"_s);
    answer(play, "closeQuestion"_L1, u"Discard draft"_s);
    play.stage.untilGone("onboardingWizard"_L1);
}

/// The domain can be proved, but nobody can be licensed; the service is created, and the task says so.
void noFreeLicence(Play &play, Program &program)
{
    Walk walk = begin(play, program, u"Woodgrove Bank"_s, u"coho"_s, tenant(play, u"no-free-licence"_s), false);
    walk.next(OnboardingPages::Validation);
    play.stage.until([&] { return walk.wizard()->currentPage()->isComplete() || walk.driver().shows(Problems); },
                     u"a verdict"_s);
    if (walk.driver().shows(u"Continue anyway"_s))
        walk.click(u"Continue anyway"_s);
    else
        walk.next(OnboardingPages::M365Settings);
    untilSays(play, walk.wizard(), u"tenantStatus"_s, u"Read from the tenant"_s);
    play.stage.picture(walk.wizard(), u"failure-no-licence-m365"_s);
    proveDomain(play, walk, u"coho."_s + SbcDomain);
    play.stage.picture(walk.wizard(), u"failure-no-licence-routing"_s);
    walk.next(OnboardingPages::Sip);
    play.stage.must(fillLater(walk.wizard()), u"the SBC is chosen"_s);
    walk.next(OnboardingPages::Summary);
    walk.next(OnboardingPages::Create);
    play.stage.until([&] { return walk.driver().shows(u"Finish"_s) && walk.driver().find(u"Finish"_s)->isEnabled(); },
                     u"the service is there"_s);
    play.stage.until([&] { return !walk.driver().shows(u"Stop"_s); }, u"the tasks have ended"_s);
    play.stage.picture(walk.wizard(), u"failure-no-licence-create"_s);
    walk.finish();
}

/// What the Service portal has of it afterwards; somebody confirms that the scripts ran.
void portalTabs(Play &play, Program &program)
{
    clickRow(play.stage, program.table(u"Services"_s), u"alpine"_s);
    program.click(u"Edit Service"_s);
    QWidget *portal = play.stage.window("servicePortal"_L1);
    WizardDriver driver(portal);
    auto *tabs = portal->findChild<QTabWidget *>(u"portalTabs"_s);
    play.stage.until([&] { return tabs && tabs->isEnabled(); }, u"the tabs of the Service portal"_s);
    const std::pair<Qt::Key, QString> shown[] = {
        {Qt::Key_4, u"service"_s}, {Qt::Key_5, u"routing"_s}, {Qt::Key_6, u"sip"_s}, {Qt::Key_7, u"tasks"_s}};
    for (const auto &[key, name] : shown) {
        QTest::keyClick(portal, key, Qt::ControlModifier);
        play.stage.until([&] { return tabs->currentIndex() == key - Qt::Key_1; }, u"the tab "_s + name);
        if (key == Qt::Key_5)
            untilSays(play, portal, u"domainStatus"_s, u"is verified"_s);
        play.stage.picture(portal, u"portal-"_s + name);
    }
    play.stage.until([&] { return driver.click(u"Confirm as deployed"_s); }, u"the scripts can be confirmed"_s);
    QWidget *dialog = play.stage.window("deployDialog"_L1);
    play.stage.picture(dialog, u"portal-confirm-deployed"_s);
    play.stage.must(WizardDriver(dialog).click(u"Confirm"_s), u"Confirm can be clicked"_s);
    play.stage.untilGone("deployDialog"_L1);
    play.stage.picture(portal, u"portal-deployed"_s);
    portal->close();
    play.stage.untilGone("servicePortal"_L1);
}

void checkAllServices(Play &play, Program &program)
{
    program.click(u"Check all"_s);
    QWidget *dialog = play.stage.window("checkAllDialog"_L1);
    WizardDriver driver(dialog);
    play.stage.until(
        [&] { return driver.find(u"Save report ..."_s) && driver.find(u"Save report ..."_s)->isEnabled(); },
        u"every service is checked"_s);
    play.stage.picture(dialog, u"check-all"_s);
    play.stage.must(driver.click(u"Save report ..."_s), u"the report can be saved"_s);
    chooseFile(play, "reportFile"_L1, play.dataFolder + u"-report.html"_s);
    play.stage.until([&] { return driver.click(u"Close"_s); }, u"the dialog can be closed"_s);
    play.stage.untilGone("checkAllDialog"_L1);
    play.stage.picture(program.window(), u"services-checked"_s);
}

void auditTrail(Play &play, Program &program)
{
    program.goTo(u"Audit trail"_s, u"Filter audit trail"_s);
    const QTableView *table = program.table(u"Audit trail"_s);
    play.stage.until([&] { return table->model()->rowCount() > 5; }, u"what was done"_s);
    play.stage.picture(program.window(), u"audit-trail"_s);
}

} // namespace

void services(Play &play)
{
    Program program(play, play.dataFolder);
    untilShows(play, program.window(), *program.driver, u"Filter services"_s);
    importCustomers(play, program, false);
    commercialInformation(play, program);
    knownSbc(play, program);
    ownTemplate(play, program);
    program.goTo(u"Services"_s);
    everythingAllowed(play, program);
    nothingReadable(play, program);
    noFreeLicence(play, program);
    portalTabs(play, program);
    checkAllServices(play, program);
    auditTrail(play, program);
    program.close();
}

} // namespace TenantLink
