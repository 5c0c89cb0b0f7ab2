// Create service: tasks live, stopping before and after the service is saved, trying again, and what comes after.
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"
#include "wizards/common/tasklist.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Interrupted = u"The service is saved; the tasks that were stopped can be run from Edit Service > Tasks"_s;

QWidget *shown(const QString &objectName)
{
    QWidget *found = nullptr;
    (void)WizardDriver::wait([&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->objectName() == objectName)
                found = window;
        }
        return found != nullptr;
    });
    return found;
}

bool ends(const QWizard *wizard, QWizard::WizardButton which)
{
    return wizard->button(which)->isVisible() && wizard->button(which)->isEnabled();
}
} // namespace

class CreatePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tasksAreTold()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(driver.focused(), u"Finish"_s);
        const auto *list = wizard->currentPage()->findChild<TaskList *>();
        QVERIFY(list);
        QCOMPARE(list->tasks().size(), qsizetype(TaskKinds));
        for (const ServiceTask &task : list->tasks()) {
            QVERIFY2(task.went(), qPrintable(keyOf(task.kind) + u' ' + messageOf(task)));
            const auto *row = wizard->currentPage()->findChild<QWidget *>(u"task."_s + keyOf(task.kind));
            QCOMPARE(row->accessibleName(), QString(describe(task.kind) + u": " + describe(task.state)));
        }
        QVERIFY(!driver.shows(u"Stop"_s));
        QVERIFY(!driver.shows(u"Try again"_s));
        QVERIFY(!ends(wizard, QWizard::BackButton));
        QVERIFY(!ends(wizard, QWizard::CancelButton));
    }

    void stoppedBeforeItIsSaved()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        QSignalSpy created(wizard, &OnboardingWizard::serviceCreated);
        world.microsoft->holding = true;
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(WizardDriver::wait([&] { return world.microsoft->held() > 0; }));
        QVERIFY(!ends(wizard, QWizard::BackButton));
        QVERIFY(!ends(wizard, QWizard::CancelButton));
        QTest::keyClick(wizard, Qt::Key_Escape); // it runs: nothing closes
        QVERIFY(wizard->isVisible());
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Stop"_s));
        QVERIFY(driver.waitFor(u"Stopped. The service was not saved. What you entered is still here."_s));
        QVERIFY(created.isEmpty() && world.store->allServices.isEmpty());
        QVERIFY(ends(wizard, QWizard::BackButton));
        QVERIFY(ends(wizard, QWizard::CancelButton));
        QVERIFY(wizard->draft().secret.sameAs(Secret(FakeTenant::SecretText)));
        QVERIFY(world.keychain->entries.isEmpty());
        QCOMPARE(driver.focused(), u"Try again"_s);
        world.microsoft->holding = false;
        world.microsoft->release();
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(created.size(), 1);
        QCOMPARE(world.store->allServices.size(), 1);
    }

    void stoppedWhenItIsSaved()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        QSignalSpy created(wizard, &OnboardingWizard::serviceCreated);
        connect(wizard, &OnboardingWizard::serviceCreated, wizard, [&] { world.microsoft->holding = true; });
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(WizardDriver::wait([&] { return created.size() == 1 && world.microsoft->held() > 0; }));
        QTest::keyClick(wizard, Qt::Key_Escape);
        QVERIFY(wizard->isVisible());
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Stop"_s));
        QVERIFY(driver.waitFor(Interrupted));
        QVERIFY(!ends(wizard, QWizard::BackButton));
        QVERIFY(ends(wizard, QWizard::FinishButton));
        world.microsoft->holding = false;
        world.microsoft->release();
        QVERIFY(driver.click(u"Try again"_s));
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(created.size(), 1);
    }

    void failedTaskIsTriedAgain()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        QSignalSpy created(wizard, &OnboardingWizard::serviceCreated);
        world.store->failures.insert(u"saveTask"_s, {FailureCode::DiskFull});
        QVERIFY(next(wizard, OnboardingPages::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QCOMPARE(created.size(), 1); // it is saved all the same
        QCOMPARE(driver.focused(), u"Try again"_s);
        QVERIFY(ends(wizard, QWizard::FinishButton));
        QVERIFY(!ends(wizard, QWizard::BackButton));
        world.store->failures.clear();
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(created.size(), 1);
        QCOMPARE(world.store->allServices.size(), 1);
    }

    void whatIsAskedForMeanwhileIsFilledIn()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        CommercialSettings settings;
        settings.enabled = true;
        world.store->settings.insert(u"commercial"_s, Setting{storedForm(settings), 1});
        QVERIFY(next(wizard, OnboardingPages::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Fill in commercial information"_s));
        QVERIFY(world.store->allServices.isEmpty());
        QVERIFY(!driver.shows(u"Try again"_s));
        driver.key(Qt::Key_Return);
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Commercial); }));
    }

    void termsThatChangedAreApprovedAgain()
    {
        World world;
        CommercialSettings settings;
        settings.enabled = true;
        const std::optional<TermsDocument> first = termsFromFile(u"terms.txt"_s, "Pay in time.");
        QVERIFY(first);
        settings.terms = *first;
        world.store->settings.insert(u"commercial"_s, Setting{storedForm(settings), 1});
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Commercial));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(u"Channel PO Number"_s, u"PO-4711"_s));
        QVERIFY(driver.click(u"Click to approve"_s));
        QVERIFY(next(wizard, OnboardingPages::Start));
        QVERIFY(goTo(wizard, At::Summary));
        QVERIFY(visibleTexts(wizard).join(u'\n').contains(u"PO-4711"_s));
        settings.terms = *termsFromFile(u"terms.txt"_s, "Pay at once.");
        world.store->settings.insert(u"commercial"_s, Setting{storedForm(settings), 2});
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(driver.waitFor(u"Read and approve the terms"_s));
        QVERIFY(world.store->allServices.isEmpty());
        driver.key(Qt::Key_Return);
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Commercial); }));
        QCOMPARE(driver.find<QLineEdit>(u"Channel PO Number"_s)->text(), u"PO-4711"_s);
        QVERIFY(driver.click(u"Click to approve"_s));
        QVERIFY(next(wizard, OnboardingPages::Start));
        QVERIFY(next(wizard, OnboardingPages::Tenant));
        QVERIFY(next(wizard, OnboardingPages::Registration));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(onward(wizard));
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(world.store->allServices.first().setup.commercial.approvedVersion, settings.terms.version);
    }

    void whatIsDoneWithIt()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(ServiceSaved));
        QVERIFY(driver.click(u"Tell the customer"_s));
        QVERIFY(WizardDriver::wait([&] { return world.desktop->opened.size() == 1; }));
        const QUrl mail = world.desktop->opened.first();
        QCOMPARE(mail.scheme(), u"mailto"_s);
        QVERIFY(!mail.toString(QUrl::FullyDecoded).contains(FakeTenant::SecretText));
        world.desktop->opens = false;
        QVERIFY(driver.click(u"Tell the customer"_s));
        QWidget *text = shown(u"customerMail"_s);
        QVERIFY(text);
        QVERIFY(text->findChild<QPlainTextEdit *>()->toPlainText().contains(u"Subject: "_s));
        text->close();

        QVERIFY(driver.click(u"Show Teams routing script"_s));
        QWidget *script = shown(u"serviceScript"_s);
        QVERIFY(script);
        QVERIFY(script->findChild<QPlainTextEdit *>()->toPlainText().contains(u"contoso1.sbc.northwind.example"_s));
        QVERIFY(!script->findChild<QPlainTextEdit *>()->toPlainText().contains(FakeTenant::SecretText));
        script->close();

        QVERIFY(driver.click(u"Save service package as zip file"_s));
        auto *dialog = wizard->findChild<QFileDialog *>(u"saveZip"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/somewhere/contoso1.zip"_s);
        dialog->close();
        QVERIFY(WizardDriver::wait([&] { return world.files->zips.size() == 1; }));
        QVERIFY(driver.waitFor(
            u"The service package was saved: %1"_s.arg(QDir::toNativeSeparators(u"/somewhere/contoso1.zip"_s))));
        QVERIFY(!world.files->last.isEmpty());
        for (const NamedContent &file : world.files->last)
            QVERIFY2(!file.content.contains(FakeTenant::SecretText.toUtf8()), qPrintable(file.name));
        world.files->broken = FailureCode::DiskFull;
        QVERIFY(driver.click(u"Save service package in a folder"_s));
        auto *folder = wizard->findChild<QFileDialog *>(u"saveFolder"_s);
        QVERIFY(folder);
        Q_EMIT folder->fileSelected(u"/somewhere"_s);
        folder->close();
        QVERIFY(WizardDriver::wait([&] { return world.files->folders.size() == 1; }));
    }
};

QTEST_MAIN(CreatePageTest)
#include "tst_createpage.moc"
