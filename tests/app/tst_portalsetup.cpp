// The Service portal's tabs about what is set up: tasks, SIP connection, routing and DNS, customer and licence; and the
// question before services are deleted.
#include "models/ports/store.h"
#include "tests/app/preparedservice.h"
#include "tests/wizards/fakedesktop.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
enum Tab { ServiceTabIndex = 3, Routing, Sip, Tasks };

QString said(QWidget *window, const QString &objectName)
{
    const auto *label = window->findChild<QLabel *>(objectName);
    return label && label->isVisible() ? label->text() : QString();
}

QString value(QWidget *window, const QString &name)
{
    const auto *field = WizardDriver(window).find<QLineEdit>(name);
    return field ? field->text() : u"(not shown)"_s;
}

bool enabled(QWidget *window, const QString &name)
{
    const QWidget *widget = WizardDriver(window).find(name);
    return widget && widget->isEnabled();
}

/// Once it is there, can be used, and was laid out: a tab fills itself when it is shown.
bool clickOn(QWidget *window, const QString &name)
{
    return WizardDriver::wait([&] {
               const QWidget *widget = WizardDriver(window).find(name);
               return widget && widget->isEnabled() && widget->height() >= widget->minimumSizeHint().height();
           }) &&
           WizardDriver(window).click(name);
}

struct Bench {
    Bench() : contoso(desk.customer(u"Contoso"_s)), service(preparedService(desk, u"alpha1"_s, contoso)) {}

    /// The portal at that tab. Null: it did not come.
    ServicePortal *open(int tab)
    {
        desk.open();
        portal = desk.portal();
        if (portal)
            portal->findChild<QTabWidget *>(u"portalTabs"_s)->setCurrentIndex(tab);
        return portal;
    }
    [[nodiscard]] Service kept() { return await(desk.ports.store->service(service.id)).value(); }
    [[nodiscard]] QString trail() { return await(desk.ports.store->audit(0, 1)).value().first().detail; }

    Desk desk;
    Customer contoso;
    Service service;
    QPointer<ServicePortal> portal;
};
} // namespace

class TstPortalSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tasksAreShownAndRun()
    {
        Bench bench;
        QVERIFY(bench.open(Tasks));
        WizardDriver driver(bench.portal);
        QVERIFY(driver.waitFor(u"Validate credentials: Failed"_s));
        QVERIFY(driver.saidAbout(u"Validate credentials: Failed"_s).contains(u"Tried 1 time"_s));
        QVERIFY(clickOn(bench.portal, u"Retry Validate credentials"_s));
        QVERIFY(driver.waitFor(u"Validate credentials: Completed Success"_s));
        QTRY_VERIFY(enabled(bench.portal, u"Run all that is left"_s));
        QVERIFY(clickOn(bench.portal, u"Run all that is left"_s));
        QTRY_VERIFY(!driver.shows(u"Stop the tasks"_s));
        const auto tasks = await(bench.desk.ports.store->tasks(bench.service.id));
        for (const ServiceTask &task : *tasks)
            QVERIFY2(task.ended() && task.state != TaskState::Cancelled, qPrintable(keyOf(task.kind)));
        QVERIFY(bench.desk.world.microsoft->directory.domains.contains(Prepared::Fqdn)); // added by the task
    }

    void tasksAreStopped()
    {
        Bench bench;
        QVERIFY(bench.open(Tasks));
        WizardDriver driver(bench.portal);
        QVERIFY(driver.waitFor(u"Validate credentials: Failed"_s));
        bench.desk.world.microsoft->holding = true;
        QVERIFY(clickOn(bench.portal, u"Run all that is left"_s));
        QTRY_VERIFY(bench.desk.world.microsoft->held() > 0);
        QVERIFY(!enabled(bench.portal, u"Confirm as deployed"_s));
        QVERIFY(clickOn(bench.portal, u"Stop the tasks"_s));
        QTRY_VERIFY(!driver.shows(u"Stop the tasks"_s));
        QVERIFY(driver.waitFor(u"Validate credentials: Cancelled"_s));
        QVERIFY(enabled(bench.portal, u"Run all that is left"_s));
    }

    void aServiceWithoutTasksSaysSo()
    {
        Desk desk;
        desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        portal->findChild<QTabWidget *>(u"portalTabs"_s)->setCurrentIndex(Tasks);
        QTRY_VERIFY(said(portal, u"noTasks"_s).contains(u"no tasks"_s));
        QVERIFY(enabled(portal, u"Run all that is left"_s));
    }

    void aPersonsWord_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("trail");
        QTest::newRow("deployed") << u"Confirm as deployed"_s << u"Confirm"_s << u"Deployed"_s
                                  << u"deployed: called it"_s;
        QTest::newRow("failed") << u"Report a failure"_s << u"Report"_s << u"Failed"_s << u"failed: called it"_s;
    }
    void aPersonsWord()
    {
        QFETCH(QString, button);
        QFETCH(QString, yes);
        QFETCH(QString, status);
        QFETCH(QString, trail);
        Bench bench;
        QVERIFY(bench.open(Tasks));
        QVERIFY(clickOn(bench.portal, button));
        QWidget *dialog = windowNamed(u"deployDialog"_s);
        QVERIFY(dialog);
        QVERIFY(WizardDriver(dialog).type(u"Note (optional)"_s, u"called it"_s));
        QVERIFY(WizardDriver(dialog).click(yes));
        QTRY_COMPARE(value(bench.portal, u"Deploy status"_s), status);
        QVERIFY(value(bench.portal, u"Last changed"_s).contains(u"tester"_s));
        QCOMPARE(bench.trail(), trail);
        QVERIFY(!enabled(bench.portal, button));
    }

    void scriptsAndPackage()
    {
        Bench bench;
        QVERIFY(bench.open(Tasks));
        WizardDriver driver(bench.portal);
        for (const QString &button : {u"Show Teams routing script"_s, u"Show SBC script"_s,
                                      u"Show Teams routing clean-up script"_s, u"Show SBC clean-up script"_s}) {
            QVERIFY2(driver.waitFor(button), qPrintable(button));
            QVERIFY(activate(bench.portal));
            QVERIFY(clickOn(bench.portal, button));
            QWidget *dialog = windowNamed(u"serviceScript"_s);
            QVERIFY2(dialog, qPrintable(button));
            const QString script = dialog->findChild<QPlainTextEdit *>()->toPlainText();
            QVERIFY(script.contains(Prepared::Fqdn));
            QVERIFY(!script.contains(FakeTenant::SecretText) && !script.contains(u"carrier-pass-word"_s));
            QVERIFY(WizardDriver(dialog).click(u"Close"_s));
            QTRY_VERIFY(!bench.portal->findChild<QWidget *>(u"serviceScript"_s));
        }
        QVERIFY(activate(bench.portal));
        QVERIFY(clickOn(bench.portal, u"Tell the customer"_s));
        QTRY_COMPARE(bench.desk.desktop->opened.size(), 1);
        QCOMPARE(bench.desk.desktop->opened.first().scheme(), u"mailto"_s);
    }

    void sipConnection()
    {
        Bench bench;
        QVERIFY(bench.open(Sip));
        WizardDriver driver(bench.portal);
        QTRY_COMPARE(value(bench.portal, u"Connection name"_s), u"alpha1"_s);
        QVERIFY(!enabled(bench.portal, u"Save SIP connection"_s));
        QCOMPARE(value(bench.portal, u"Carrier password"_s), QString());
        QVERIFY(driver.find<QLineEdit>(u"Carrier password"_s)->placeholderText().startsWith(u"A password is kept"_s));
        QVERIFY(driver.type(u"Main line"_s, u"wrong"_s));
        QVERIFY(clickOn(bench.portal, u"Save SIP connection"_s));
        QVERIFY(!driver.saidAbout(u"Main line"_s).isEmpty());
        QVERIFY(driver.type(u"Main line"_s, u"+4930123456"_s));
        const auto before = bench.kept().carrierPassword;
        QVERIFY(clickOn(bench.portal, u"Save SIP connection"_s));
        QTRY_COMPARE(bench.kept().setup.sip.mainLine, u"+4930123456"_s);
        QVERIFY(bench.kept().carrierPassword == before); // an empty field keeps it
        QTRY_VERIFY(said(bench.portal, u"sipStatus"_s).startsWith(u"Saved."_s));
    }

    void carrierPasswordIsReplacedAndRemoved()
    {
        Bench bench;
        QVERIFY(bench.open(Sip));
        WizardDriver driver(bench.portal);
        QTRY_COMPARE(value(bench.portal, u"Connection name"_s), u"alpha1"_s);
        QVERIFY(driver.type(u"Carrier password"_s, u"another-pass-word"_s));
        QVERIFY(clickOn(bench.portal, u"Save SIP connection"_s));
        QTRY_VERIFY(!enabled(bench.portal, u"Save SIP connection"_s) &&
                    value(bench.portal, u"Carrier password"_s).isEmpty());
        const Result<Secret> now = await(bench.desk.ports.secrets->read(bench.kept().carrierPassword.value()));
        QVERIFY(now && now->sameAs(Secret(u"another-pass-word"_s)));
        QVERIFY(clickOn(bench.portal, u"Remove the carrier password that is kept"_s));
        QVERIFY(clickOn(bench.portal, u"Save SIP connection"_s));
        QTRY_VERIFY(!bench.kept().carrierPassword);
        QTRY_VERIFY(!driver.shows(u"Remove the carrier password that is kept"_s));
        QCOMPARE(bench.desk.world.keychain->entries.size(), 1); // the client secret
    }

    void closingAsksAboutTheNewTabsToo_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("sip") << int(Sip) << u"Host name"_s << u"voice.contoso.com"_s;
        QTest::newRow("routing") << int(Routing) << u"Sub-domain"_s << u"other"_s;
    }
    void closingAsksAboutTheNewTabsToo()
    {
        QFETCH(int, tab);
        QFETCH(QString, field);
        QFETCH(QString, text);
        Bench bench;
        QVERIFY(bench.open(tab));
        QTRY_VERIFY(enabled(bench.portal, field));
        QVERIFY(WizardDriver(bench.portal).type(field, text));
        bench.portal->findChild<QTabWidget *>(u"portalTabs"_s)->setCurrentIndex(0);
        bench.portal->close();
        QVERIFY(answer(u"Save changes"_s));
        QTRY_VERIFY(bench.portal.isNull());
        const Service kept = bench.kept();
        QCOMPARE(tab == Sip ? kept.setup.sip.hostName : kept.setup.routing.label, text);
    }

    void anotherSubDomainQueuesTheTasks()
    {
        Bench bench;
        QVERIFY(await(bench.desk.ports.store->setDeployStatus(bench.service.id, DeployStatus::Deployed, {})));
        ServiceTask done{TaskKind::Domain, TaskState::Success, 1};
        QVERIFY(await(bench.desk.ports.store->saveTask(bench.service.id, done, {})));
        QVERIFY(bench.open(Routing));
        WizardDriver driver(bench.portal);
        QCOMPARE(value(bench.portal, u"Sub-domain preview"_s), Prepared::Fqdn);
        QVERIFY(!enabled(bench.portal, u"Save Routing and DNS"_s));
        QVERIFY(driver.type(u"Sub-domain"_s, u"-bad"_s));
        QVERIFY(!driver.saidAbout(u"Sub-domain"_s).isEmpty());
        QVERIFY(driver.type(u"Sub-domain"_s, u"beta"_s));
        QVERIFY(said(bench.portal, u"routingWarning"_s).contains(Prepared::Fqdn)); // its clean-up comes first
        QVERIFY(clickOn(bench.portal, u"Save Routing and DNS"_s));
        QTRY_VERIFY(said(bench.portal, u"routingWarning"_s).contains(u"must run again"_s));
        QCOMPARE(bench.kept().setup.routing.fqdn(), u"beta.sbc.example.com"_s);
        QCOMPARE(bench.kept().deploy, DeployStatus::Unknown);
        const auto tasks = await(bench.desk.ports.store->tasks(bench.service.id));
        for (const ServiceTask &task : *tasks)
            QVERIFY(task.kind == TaskKind::Validate || task.state == TaskState::Queued);
    }

    void activationUserIsMadeNow()
    {
        Bench bench;
        bench.desk.world.microsoft->directory.domains.insert(Prepared::Fqdn, true);
        QVERIFY(bench.open(Routing));
        WizardDriver driver(bench.portal);
        QVERIFY(driver.waitFor(u"Create activation user now"_s));
        QVERIFY(clickOn(bench.portal, u"Create activation user now"_s));
        QTRY_COMPARE(bench.desk.world.microsoft->directory.users.size(), 1);
        QTRY_VERIFY(!driver.shows(u"Create activation user now"_s));
    }

    void withoutTheSecretItsRemedyIsSaid()
    {
        Bench bench;
        bench.desk.world.keychain->entries.clear();
        QVERIFY(bench.open(Routing));
        QTRY_VERIFY([&] {
            for (const QLabel *label : bench.portal->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"Enter the client secret here again"_s))
                    return true;
            }
            return false;
        }());
    }

    void aDowngradeIsAsked()
    {
        Bench bench;
        QVERIFY(bench.open(ServiceTabIndex));
        WizardDriver driver(bench.portal);
        auto *licence = driver.find<QComboBox>(u"License type"_s);
        QVERIFY(licence);
        licence->setFocus();
        QTest::keyClick(licence, Qt::Key_Up);
        QVERIFY(driver.saidAbout(u"License type"_s).contains(u"stop working"_s));
        QVERIFY(clickOn(bench.portal, u"Save service"_s));
        QVERIFY(answer(u"Cancel"_s));
        QCOMPARE(bench.kept().licence, LicenceType::HostedPro);
        QVERIFY(clickOn(bench.portal, u"Save service"_s));
        QVERIFY(answer(u"Change license type"_s));
        QTRY_COMPARE(bench.kept().licence, LicenceType::HostedEssentialsPlus);
        QTest::keyClick(licence, Qt::Key_Down); // up again: said, not asked
        QVERIFY(driver.saidAbout(u"License type"_s).contains(u"Nothing is lost"_s));
        QTRY_VERIFY(enabled(bench.portal, u"Save service"_s));
        QVERIFY(clickOn(bench.portal, u"Save service"_s));
        QTRY_COMPARE(bench.kept().licence, LicenceType::HostedPro);
    }

    void anotherCustomer()
    {
        Bench bench;
        bench.desk.customer(u"Fabrikam"_s);
        QVERIFY(bench.open(ServiceTabIndex));
        WizardDriver driver(bench.portal);
        QTRY_COMPARE(value(bench.portal, u"Customer"_s), u"Contoso"_s);
        QVERIFY(clickOn(bench.portal, u"Change customer"_s));
        QWidget *dialog = windowNamed(u"changeCustomerDialog"_s);
        QVERIFY(dialog);
        WizardDriver choosing(dialog);
        QVERIFY(!enabled(dialog, u"Change customer"_s));
        QVERIFY(choosing.type(u"Filter customers"_s, u"fabri"_s));
        auto *table = choosing.find<QTableView>(u"Customers"_s);
        QTRY_VERIFY(table->model()->rowCount() == 1 && table->model()->index(0, 0).data().toString() == u"Fabrikam"_s);
        table->selectRow(0);
        // Somebody else saves meanwhile.
        Service meanwhile = bench.kept();
        meanwhile.licensedUsers = 7;
        QVERIFY(await(bench.desk.ports.store->updateService(meanwhile)));
        QTRY_VERIFY(enabled(dialog, u"Change customer"_s));
        QVERIFY(choosing.click(u"Change customer"_s));
        QTRY_VERIFY([&] {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"meanwhile"_s, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        }());
        QVERIFY(choosing.click(u"Cancel"_s));
        bench.portal->read();
        QTRY_COMPARE(bench.portal->findChild<QWidget *>(u"serviceUsers"_s)->property("value").toInt(), 7);
        QVERIFY(activate(bench.portal));
        QVERIFY(clickOn(bench.portal, u"Change customer"_s));
        QTRY_VERIFY([&] {
            dialog = windowNamed(u"changeCustomerDialog"_s);
            table = dialog ? WizardDriver(dialog).find<QTableView>(u"Customers"_s) : nullptr;
            return table && table->model()->rowCount() == 2;
        }());
        table->selectRow(1);
        QTRY_VERIFY(enabled(dialog, u"Change customer"_s));
        QVERIFY(WizardDriver(dialog).click(u"Change customer"_s));
        QTRY_COMPARE(value(bench.portal, u"Customer"_s), u"Fabrikam"_s);
        QVERIFY(bench.kept().customer != bench.contoso.id);
    }

    void whatWasAgreedIsShown()
    {
        Bench bench;
        QVERIFY(bench.open(ServiceTabIndex));
        WizardDriver driver(bench.portal);
        QCOMPARE(value(bench.portal, u"Channel PO Number"_s), u"PO-2026"_s);
        QVERIFY(value(bench.portal, u"Terms and Conditions"_s).contains(u"Contoso's tester"_s));
        QVERIFY(clickOn(bench.portal, u"Show approved terms"_s));
        QWidget *dialog = windowNamed(u"approvedTerms"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTextBrowser *>()->toPlainText(), Prepared::Terms);
    }

    void deletingSaysWhatStaysAndSavesScripts()
    {
        Bench bench;
        MainWindow &window = bench.desk.open();
        QTableView *table = bench.desk.table(u"Services"_s, 1);
        QVERIFY(table);
        table->selectRow(0);
        QVERIFY(WizardDriver(&window).click(u"Delete Service"_s));
        QWidget *question = windowNamed(u"question"_s);
        QVERIFY(question);
        QTRY_VERIFY(said(question, u"whatStays"_s).contains(Prepared::Fqdn));
        QVERIFY(said(question, u"whatStays"_s).contains(u"Ump-Activation-User"_s));
        QVERIFY(WizardDriver(question).click(u"Save clean-up scripts"_s));
        auto *folder = question->findChild<QFileDialog *>(u"cleanupFolder"_s);
        QVERIFY(folder);
        Q_EMIT folder->fileSelected(u"/somewhere"_s);
        folder->close();
        QTRY_VERIFY(said(question, u"cleanupStatus"_s).startsWith(u"2 clean-up script"_s));
        const QList<NamedContent> files = bench.desk.world.files->last;
        QCOMPARE(files.size(), 2);
        for (const NamedContent &file : files) {
            QVERIFY(file.name.startsWith(u"alpha1-"_s));
            QVERIFY(!file.content.contains(FakeTenant::SecretText.toUtf8()));
        }
        QVERIFY(answer(u"Delete"_s));
        QTRY_VERIFY(!WizardDriver(&window).find<QTableView>(u"Services"_s)); // none is left
        QCOMPARE(bench.desk.world.keychain->entries.size(), 0);              // the carrier password went as well
    }

    void whereNoScriptCanBeMadeItSaysWhy()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.service(u"beta22"_s, contoso); // as one from before there was any set-up
        preparedService(desk, u"alpha1"_s, contoso);
        MainWindow &window = desk.open();
        QTableView *table = desk.table(u"Services"_s, 2);
        QVERIFY(table);
        table->selectAll();
        QVERIFY(WizardDriver(&window).click(u"Delete Service"_s));
        QWidget *question = windowNamed(u"question"_s);
        QVERIFY(question);
        QVERIFY(WizardDriver(question).click(u"Save clean-up scripts"_s));
        auto *folder = question->findChild<QFileDialog *>(u"cleanupFolder"_s);
        QVERIFY(folder);
        Q_EMIT folder->fileSelected(u"/somewhere"_s);
        folder->close();
        QTRY_VERIFY(said(question, u"cleanupStatus"_s).contains(u"No script for beta22"_s));
        QCOMPARE(desk.world.files->last.size(), 2); // those of the other
        QVERIFY(answer(u"Delete"_s));
        QTRY_VERIFY(!WizardDriver(&window).find<QTableView>(u"Services"_s)); // none is left
    }
};

QTEST_MAIN(TstPortalSetup)
#include "tst_portalsetup.moc"
