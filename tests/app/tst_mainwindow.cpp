// The main window itself: start, navigation, banners, the failure page, what it remembers.
#include "app/window/secretsbanner.h"
#include "app/window/settings/languagepage.h"
#include "app/window/settings/settingspage.h"
#include "models/domain/text.h"
#include "models/tables/pagedtable.h"
#include "models/tables/secretlife.h"
#include "tests/app/desk.h"
#include "tests/support/await.h"
#include "tests/wizards/texts.h"
#include "wizards/invitation/invitationwizard.h"
#include "wizards/onboarding/onboardingwizard.h"

#include <QAction>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QTableView>
#include <QTreeWidget>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TstMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThereFast()
    {
        Desk desk;
        QElapsedTimer time;
        time.start();
        MainWindow window(desk.ports);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY2(time.elapsed() < 1000, "far from 200 ms even for a slow test machine");
        QVERIFY(window.findChildren<QTableView *>().isEmpty()); // no page before the store is open
        window.showContent();
        QCOMPARE(window.findChildren<QTableView *>().size(), 1); // and only the one that is shown
    }

    void navigationByKeys()
    {
        Desk desk;
        desk.customer(u"Contoso"_s);
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QCOMPARE(driver.focused(), u"Navigation"_s);
        QVERIFY(driver.waitFor(u"Add Service"_s));
        driver.key(Qt::Key_Down);
        QVERIFY(driver.waitFor(u"Add Customer"_s));
        QVERIFY(!driver.shows(u"Add Service"_s));
        QVERIFY(desk.table(u"Customers"_s, 1));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(driver.waitFor(u"Add Service"_s));
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(driver.focused(), u"Filter services"_s);
    }

    void theTreeOfPages()
    {
        Desk desk;
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        auto *tree = driver.find<QTreeWidget>(u"Navigation"_s);
        QVERIFY(tree);
        QStringList names;
        for (QTreeWidgetItem *item = tree->topLevelItem(0); item; item = tree->itemBelow(item))
            names += item->text(0);
        QCOMPARE(names,
                 (QStringList{u"Services"_s, u"Customers"_s, u"Monitoring"_s, u"Pending Invitations"_s,
                              u"Audit trail"_s, u"Configuration"_s, u"Provider"_s, u"Email server"_s, u"Invitation"_s,
                              u"Commercial information"_s, u"SBCs"_s, u"Script templates"_s, u"Language"_s}));
        // By keys the headings are passed over, in both directions.
        tree->setFocus();
        names.clear();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(tree, Qt::Key_Down);
            names += tree->currentItem()->text(0);
        }
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(tree, Qt::Key_Up);
            names += tree->currentItem()->text(0);
        }
        QCOMPARE(names, (QStringList{u"Customers"_s, u"Pending Invitations"_s, u"Audit trail"_s, u"Provider"_s,
                                     u"Email server"_s, u"Invitation"_s, u"Email server"_s, u"Provider"_s,
                                     u"Audit trail"_s, u"Pending Invitations"_s, u"Customers"_s, u"Services"_s}));
        // A click on a heading goes to its first page.
        QTreeWidgetItem *monitoring = tree->topLevelItem(2);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(monitoring).center());
        QCOMPARE(tree->currentItem()->text(0), u"Pending Invitations"_s);
        QVERIFY(driver.shows(u"Import reply"_s));
        QTest::keyClick(&window, Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(tree->currentItem()->text(0), u"Email server"_s);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        window.showMailServer();
        QVERIFY(driver.shows(u"Send by a mail server"_s));
    }

    void theAuditTrail()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.service(u"alpha1"_s, contoso);
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        window.showPage(MainWindow::Page::AuditTrail);
        QTableView *table = desk.table(u"Audit trail"_s, 2);
        QVERIFY(table);
        QCOMPARE(desk.cells(table, 3), (QStringList{u"alpha1"_s, u"Contoso"_s}));
        QVERIFY(driver.type(u"Filter audit trail"_s, u"customer.added"_s));
        QTRY_COMPARE(desk.cells(table, 3), QStringList{u"Contoso"_s});
        driver.find<QLineEdit>(u"Filter audit trail"_s)->clear();
        QVERIFY(desk.table(u"Audit trail"_s, 2));

        auto *from = driver.find<QDateEdit>(u"First day"_s);
        auto *until = driver.find<QDateEdit>(u"Last day"_s);
        QVERIFY(from && until && !from->isEnabled());
        QVERIFY(driver.click(u"Only between"_s)); // today is one of the days
        QVERIFY(from->isEnabled());
        QVERIFY(desk.table(u"Audit trail"_s, 2));
        from->setDate(until->date().addDays(2)); // the last day is never before the first
        QCOMPARE(until->date(), from->date());
        QTRY_VERIFY(visibleTexts(&window).filter(u"Nothing was done between these days."_s).size() == 1);
        QVERIFY(driver.click(u"Only between"_s));
        table = desk.table(u"Audit trail"_s, 2);
        QVERIFY(table);

        // What is done meanwhile comes by itself; Enter shows all of an entry.
        QVERIFY(await(desk.ports.store->appendAudit({{}, {}, u"check.continued-anyway"_s, u"beta1"_s, u"because"_s})));
        QTRY_COMPARE(desk.cells(table, 3).value(0), u"beta1"_s);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(window.findChild<QMessageBox *>());
        QVERIFY(window.findChild<QMessageBox *>()->informativeText().contains(u"because"_s));
    }

    void aLinkOpensTheInvitationWizard()
    {
        Desk desk;
        desk.provider();
        const Invited invited = desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        MainWindow &window = desk.open();
        window.openInvitation(invited.authUrl.toUtf8());
        window.openInvitation(invited.authUrl.toUtf8());
        QCOMPARE(window.findChildren<InvitationWizard *>().size(), 1);
        QVERIFY(window.findChild<InvitationWizard *>()->isVisible());
    }

    void readingOrderIsFocusOrder()
    {
        Desk desk;
        desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        MainWindow &window = desk.open();
        QTableView *table = desk.table(u"Services"_s, 1);
        QVERIFY(table);
        table->selectRow(0);
        WizardDriver driver(&window);
        driver.find(u"Navigation"_s)->setFocus();
        QStringList order;
        for (int i = 0; i < 9; ++i) {
            order += driver.focused();
            driver.key(Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"Navigation"_s, u"Add Service"_s, u"Edit Service"_s, u"Delete Service"_s,
                                     u"Check all"_s, u"Filter services"_s, u"Copy services"_s,
                                     u"Export CSV of services"_s, u"Columns of services"_s}));
        QCOMPARE(driver.focused(), u"Services"_s);
    }

    void storeFailureAndTheWayOut()
    {
        Desk desk;
        MainWindow window(desk.ports);
        window.setDataFolder(desk.folder.path());
        window.show();
        QVERIFY(activate(&window));
        int tries = 0;
        for (const FailureCode code : {FailureCode::StoreLocked, FailureCode::StoreReadOnly, FailureCode::StoreDamaged,
                                       FailureCode::StoreNewer, FailureCode::DiskFull}) {
            window.showStoreFailure(Failure{code, u"/data/tenantlink.sqlite"_s, {{u"sqlite"_s, u"5"_s}}},
                                    [&tries] { ++tries; });
            WizardDriver driver(&window);
            QVERIFY(driver.shows(u"Open data folder"_s));
            QVERIFY(!driver.shows(u"Add Service"_s));
            QVERIFY(driver.click(u"Try again"_s));
        }
        QCOMPARE(tries, 5);
        window.showContent();
        QVERIFY(WizardDriver(&window).waitFor(u"Add Service"_s));
    }

    void banners()
    {
        Desk desk;
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QVERIFY(driver.shows(u"Not Microsoft - secrets go to 127.0.0.1"_s));
        window.showKeychainProblem(Failure{FailureCode::KeychainLocked});
        QVERIFY(driver.shows(u"Close the message about the keychain"_s));
        QVERIFY(driver.click(u"Close the message about the keychain"_s));
        QVERIFY(!driver.shows(u"Close the message about the keychain"_s));
    }

    void secretsThatEnd()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<std::pair<QString, int>> ends{
            {u"alpha1"_s, 200}, {u"beta22"_s, 9}, {u"gamma3"_s, -3}, {u"delta4"_s, 25}};
        for (const auto &[name, days] : ends) {
            Report report;
            report.secretEnds = now.addDays(days).addSecs(3600);
            const Service service = desk.service(name, contoso);
            const auto checked = CheckedRegistration::of(service.registration);
            QVERIFY(await(desk.ports.store->saveReport(service.id, RegistrationKind::DirectRouting, report, checked)));
        }
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        const auto *banner = window.findChild<SecretsBanner *>(u"secretEnds"_s);
        QVERIFY(banner && !banner->isVisible());
        window.showSecretEnds({0, 0, 2});
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->mark(), Mark::Warning);
        QVERIFY(driver.shows(u"2 client secret(s) will end within 30 days."_s));
        window.showSecretEnds({1, 1, 1});
        QCOMPARE(banner->mark(), Mark::Problem); // never by words or colour alone
        QVERIFY(visibleTexts(&window).join(u' ').contains(u"1 client secret(s) ended."_s));

        window.showPage(MainWindow::Page::Customers);
        QVERIFY(driver.click(u"Show services"_s));
        QTableView *table = desk.table(u"Services"_s, 4);
        QVERIFY(table);
        const QStringList order{u"gamma3"_s, u"beta22"_s, u"delta4"_s, u"alpha1"_s};
        QTRY_COMPARE(desk.cells(table, 0), order);
        QCOMPARE(desk.cells(table, 7), (QStringList{u"Ended 2 day(s) ago"_s, u"9 day(s) - very soon"_s,
                                                    u"25 day(s) - soon"_s, u"200 day(s)"_s}));
        const QList<PagedTable::Level> levels{PagedTable::Level::Bad, PagedTable::Level::Critical,
                                              PagedTable::Level::Warning, PagedTable::Level::None};
        for (int row = 0; row < 4; ++row)
            QCOMPARE(table->model()->index(row, 7).data(PagedTable::LevelRole).toInt(), int(levels.at(row)));
        // Somebody who filtered and sorted by hand comes there, too.
        QVERIFY(driver.type(u"Filter services"_s, u"alpha"_s));
        QVERIFY(desk.table(u"Services"_s, 1));
        QVERIFY(driver.click(u"Show services"_s));
        QTRY_COMPARE(desk.cells(table, 0), order);

        QVERIFY(driver.click(u"Close the message about client secrets"_s));
        QVERIFY(!banner->isVisible());
        window.showSecretEnds({1, 1, 1}); // no news
        QVERIFY(!banner->isVisible());
        window.showSecretEnds({2, 0, 1});
        QVERIFY(banner->isVisible());
        window.showSecretEnds({});
        QVERIFY(!banner->isVisible());
    }

    void remembersItsPlace()
    {
        Desk desk;
        QSize size;
        {
            MainWindow &window = desk.open();
            window.resize(640, 480);
            size = window.size();
            QVERIFY(window.close());
        }
        MainWindow again(desk.ports);
        QCOMPARE(again.size(), size);
    }

    void aboutAndHelp()
    {
        Desk desk;
        MainWindow &window = desk.open();
        const QList<QAction *> menus = window.menuBar()->actions();
        QCOMPARE(menus.size(), 3);
        QVERIFY(QTest::qWaitFor([&] { return window.isActiveWindow(); }));
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == u"&About TenantLink"_s)
                action->trigger();
        }
        QWidget *about = windowNamed(u"aboutDialog"_s);
        QVERIFY(about);
        QVERIFY(WizardDriver(about).shows(u"Licences"_s));
        QVERIFY(WizardDriver(about).click(u"Close"_s));
        QTest::keyClick(&window, Qt::Key_F1);
        QWidget *help = windowNamed(u"helpWindow"_s);
        QVERIFY(help);
        QCOMPARE(help->findChild<QTreeWidget *>()->currentItem()->text(0), u"Services"_s); // of the page that is shown
        QVERIFY(WizardDriver(help).click(u"Close"_s));
    }

    void closedWhileItReads()
    {
        Desk desk;
        for (int i = 0; i < 20; ++i) {
            desk.open();
            QTest::qWait(i); // not for something to happen: a different moment each time
            desk.window.reset();
        }
    }

    void anotherLanguageKeepsWhatWasTyped()
    {
        Desk desk;
        desk.customer(u"Contoso"_s);
        QVERIFY(desk.languages->choose(u"en"_s));
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QVERIFY(driver.waitFor(u"Add Service"_s));
        window.showPage(MainWindow::Page::Provider);
        QTRY_VERIFY(driver.shows(u"Provider name"_s) && driver.find(u"Provider name"_s)->isEnabled());
        QVERIFY(driver.type(u"Provider name"_s, u"Northwind 100 %1"_s));
        auto *wizard = new OnboardingWizard(desk.ports, {}, &window);
        wizard->show();
        QVERIFY(activate(wizard));
        WizardDriver inWizard(wizard);
        QVERIFY(inWizard.waitFor(u"Filter customers"_s));
        QVERIFY(inWizard.type(u"Filter customers"_s, u"Con"_s));
        auto *typed = inWizard.find<QLineEdit>(u"Filter customers"_s);

        auto languages = std::make_unique<LanguagePage>(desk.ports, desk.languages);
        languages->show();
        QVERIFY(activate(languages.get()));
        WizardDriver onPage(languages.get());
        const QString title = wizard->windowTitle();
        for (const auto &language : desk.languages->all()) {
            auto *choice = onPage.find<QAbstractButton>(language.name);
            QVERIFY(choice);
            choice->click(); // the driver's mouse clicks at the left end, where a choice in Hebrew has nothing
            QCOMPARE(desk.preferences->values.value(u"language"_s), language.code.toUtf8());
            QCOMPARE(desk.languages->current(), language.code);
            const bool fromRight = language.code == u"he"_s;
            QTRY_COMPARE(wizard->layoutDirection(), fromRight ? Qt::RightToLeft : Qt::LeftToRight);
            QCOMPARE(window.layoutDirection(), wizard->layoutDirection());
            QCOMPARE(languages->layoutDirection(), wizard->layoutDirection());
            QCOMPARE(QLocale().language(), QLocale(language.code).language());
            QCOMPARE(wizard->locale(), QLocale());
            if (language.code != u"en"_s)
                QTRY_VERIFY(wizard->windowTitle() != title);
            QCOMPARE(typed->text(), u"Con"_s);
            const auto *name = window.findChild<QLineEdit *>(u"providerName"_s);
            QCOMPARE(name->text(), u"Northwind 100 %1"_s);
            QVERIFY(window.findChild<SettingsPage *>(u"provider"_s)->hasChanges());
        }
        QVERIFY(onPage.click(u"English"_s));
        QTRY_COMPARE(wizard->windowTitle(), title);
        QCOMPARE(wizard->layoutDirection(), Qt::LeftToRight);
        wizard->deleteLater();
        window.findChild<SettingsPage *>(u"provider"_s)->revert();
    }

    void daysAndDatesOfEveryLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("days"); ///< 1, 2
        QTest::addColumn<QString>("date");
        QTest::newRow("English") << u"en"_s << QStringList{u"1 day"_s, u"2 days"_s} << u"May"_s;
        QTest::newRow("German") << u"de"_s << QStringList{u"1 Tag"_s, u"2 Tage"_s} << u"21. Mai 2027"_s;
        QTest::newRow("French") << u"fr"_s << QStringList{u"1 jour"_s, u"2 jours"_s} << u"21 mai 2027"_s;
        QTest::newRow("Spanish") << u"es"_s << QStringList{u"1 d\u00eda"_s, u"2 d\u00edas"_s}
                                 << u"21 de mayo de 2027"_s;
        QTest::newRow("Hebrew") << u"he"_s
                                << QStringList{u"\u05d9\u05d5\u05dd \u05d0\u05d7\u05d3"_s,
                                               u"2 \u05d9\u05de\u05d9\u05dd"_s}
                                << u"\u05d1\u05de\u05d0\u05d9 2027"_s;
        QTest::newRow("Japanese") << u"ja"_s << QStringList{u"1 \u65e5"_s, u"2 \u65e5"_s}
                                  << u"2027\u5e745\u670821\u65e5"_s;
    }
    void daysAndDatesOfEveryLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, days);
        QFETCH(QString, date);
        Desk desk;
        QVERIFY(desk.languages->choose(code));
        // Far from "soon": the number alone decides the form.
        for (int i = 0; i < days.size(); ++i)
            QCOMPARE(describe(SecretLife{SecretLife::Stage::Fine, i + 1}).remove(QChar(0x200F)), days.at(i));
        const QDateTime day(QDate(2027, 5, 21), QTime(12, 0));
        QVERIFY2(shownDate(day).contains(date), qPrintable(shownDate(day)));
        QVERIFY(desk.languages->choose(u"en"_s));
    }

    void theLanguageOfAStart()
    {
        {
            Languages languages;
            QVERIFY(!languages.begin(u"xx"_s, u"de"_s)); // asked for, and there is none
            QVERIFY(languages.begin(u"ja"_s, u"de"_s));
            QCOMPARE(languages.current(), u"ja"_s);
            QVERIFY(languages.setAtStart());
            QVERIFY(languages.begin({}, u"de"_s));
            QCOMPARE(languages.current(), u"de"_s);
            QVERIFY(!languages.setAtStart());
            QVERIFY(!languages.choose(u"xx"_s)); // nothing changes
            QCOMPARE(languages.current(), u"de"_s);
            QCOMPARE(MainWindow::tr("&Quit"), u"&Beenden"_s);
            QVERIFY(languages.choose(u"en"_s));
            QCOMPARE(MainWindow::tr("&Quit"), u"&Quit"_s);
            QVERIFY(languages.begin({}, u"xx"_s)); // from a version that spoke it, perhaps
            QCOMPARE(languages.current(), Languages::systemLanguage());
            QVERIFY(languages.choose(u"en"_s));
        }
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
