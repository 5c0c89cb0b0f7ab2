// Saves a picture of every page when TENANTLINK_PICTURES names a folder; otherwise only walks there.
#include "app/window/customerspage.h"
#include "app/window/invitations/importrepliesdialog.h"
#include "models/flows/provider.h"
#include "tests/app/desk.h"
#include "tests/flows/office.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TstWindowPictures : public QObject
{
    Q_OBJECT

    bool m_dark = false;

    void save(QWidget *window, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("TENANTLINK_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(60); // for the picture only: layouts and scroll bars settle
        QDir().mkpath(folder);
        QVERIFY(window->grab().save(folder + u'/' + name + (m_dark ? u"-dark.png"_s : u"-light.png"_s)));
    }

private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyPage()
    {
        QFETCH(bool, dark);
        m_dark = dark;
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QPalette palette(dark ? QColor(45, 45, 48) : QColor(0xEF, 0xEF, 0xEF));
        if (dark) {
            palette.setColor(QPalette::Base, QColor(30, 30, 32));
            palette.setColor(QPalette::AlternateBase, QColor(40, 40, 43));
            palette.setColor(QPalette::Highlight, QColor(60, 110, 180));
        }
        QApplication::setPalette(palette);

        Desk desk;
        {
            MainWindow &window = desk.open();
            QTest::qWait(100);
            save(&window, u"1-services-empty"_s);
            desk.window.reset();
        }
        QList<Customer> customers;
        for (const QString &name : {u"Contoso Ltd"_s, u"Fabrikam"_s, u"Northwind Traders"_s, u"Tailspin Toys"_s}) {
            Customer customer;
            customer.name = name;
            customer.description = u"Customer since 2024"_s;
            customer.email = u"it@%1.example"_s.arg(name.section(u' ', 0, 0).toLower());
            customer.phone = u"+49 30 123456"_s;
            customer.tenant = u"%1.onmicrosoft.com"_s.arg(name.section(u' ', 0, 0).toLower());
            customers.append(await(desk.ports.store->addCustomer(customer)).value());
        }
        QList<Service> services;
        int i = 0;
        for (const QString &name : {u"contoso1"_s, u"fabrikam"_s, u"northwind-eu"_s, u"tailspin"_s})
            services.append(desk.service(name, customers.at(i++)));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<int> days{9, 25, 200, -3};
        const QList<CheckState> states{CheckState::Ok, CheckState::Problem, CheckState::CouldNotCheck, CheckState::Ok};
        for (i = 0; i < 4; ++i) {
            Report report;
            report.items.append({CheckId::Input, states.at(i), Finding::InputComplete, {}, {}, true});
            report.secretEnds = now.addDays(days.at(i)).addSecs(3600);
            report.daysLeft = days.at(i);
            report.checkedAt = now;
            if (i != 2)
                QVERIFY(await(desk.ports.store->saveReport(services.at(i).id, RegistrationKind::DirectRouting, report,
                                                           CheckedRegistration::of(services.at(i).registration))));
        }
        OnboardingDraft draft;
        draft.shortName = u"adatum"_s;
        draft.customer = customers.first().id;
        draft.customerName = u"Contoso Ltd"_s;
        QVERIFY(await(desk.ports.store->saveDraft(draft)));

        MainWindow &window = desk.open();
        QTableView *table = desk.table(u"Services"_s, 4);
        QVERIFY(table);
        WizardDriver driver(&window);
        QVERIFY(driver.waitFor(u"Resume"_s));
        table->selectRow(1);
        save(&window, u"2-services"_s);
        window.showPage(MainWindow::Page::Customers);
        QVERIFY(desk.table(u"Customers"_s, 4));
        save(&window, u"3-customers"_s);
        window.resize(700, 480);
        save(&window, u"3-customers-small"_s);
        window.resize(1100, 700);
        QVERIFY(driver.click(u"Add Customer"_s));
        QWidget *dialog = windowNamed(u"customerDialog"_s);
        QVERIFY(dialog);
        save(dialog, u"4-customer"_s);
        dialog->close();
        QFile file(desk.folder.filePath(u"customers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write("Name;Email;Phone;Colour\nAdatum;it@adatum.example;+1 425 "
                           "1;red\nWoodgrove;nobody;;\nFabrikam;;;\nLitware;l@litware.example;;\n") > 0);
        file.close();
        window.findChild<CustomersPage *>()->import(file.fileName());
        QWidget *import = windowNamed(u"importDialog"_s);
        QVERIFY(import);
        QVERIFY(WizardDriver(import).waitFor(u"Preview of the customers"_s));
        save(import, u"5-import"_s);
        QVERIFY(WizardDriver(import).click(u"Import"_s));
        QVERIFY(WizardDriver(import).waitFor(u"Report of the import"_s));
        save(import, u"5-import-report"_s);
        import->close();

        desk.provider();
        QVERIFY(await(createSigningKey(desk.ports)));
        QList<Invited> invitations;
        for (const QString &name : {u"adatum"_s, u"litware-de"_s, u"woodgrove"_s, u"proseware"_s})
            invitations.append(desk.invited(name, customers.at(int(invitations.size()))));
        const Result<OpenedReply> opened = await(openReplyFor(
            desk.ports, answerTo(invitations.at(1).authUrl.toUtf8()), [](const Report &) {}, Cancel()));
        QVERIFY(opened && await(importOpened(desk.ports, *opened, opened->questions)));
        window.showPage(MainWindow::Page::PendingInvitations);
        QTableView *pending = desk.table(u"Pending Invitations"_s, 4);
        QVERIFY(pending);
        pending->selectRow(1);
        save(&window, u"10-invitations"_s);
        window.resize(700, 480);
        save(&window, u"10-invitations-small"_s);
        window.resize(1100, 700);
        QVERIFY(driver.click(u"Show invitation code"_s));
        dialog = windowNamed(u"invitedDialog"_s);
        QVERIFY(dialog);
        save(dialog, u"11-invited"_s);
        dialog->close();
        auto *replies = new ImportRepliesDialog(desk.ports, &window);
        replies->add(
            {ReplySource{u"/none/old.tenantlink-reply"_s},
             ReplySource{desk.file(u"proseware.tenantlink-reply"_s, answerTo(invitations.at(3).authUrl.toUtf8()))}});
        replies->show();
        QVERIFY(WizardDriver(replies).waitFor(u"Yes, this is the customer's tenant"_s));
        save(replies, u"12-import-replies"_s);
        replies->close();
        for (const auto &[page, field, name] :
             {std::tuple{MainWindow::Page::Provider, u"Provider name"_s, u"13-provider"_s},
              std::tuple{MainWindow::Page::MailServer, u"From"_s, u"14-mail-server"_s},
              std::tuple{MainWindow::Page::InvitationSettings, u"Subject"_s, u"15-invitation-settings"_s}}) {
            window.showPage(page);
            QVERIFY(WizardDriver::wait([&] { return driver.shows(field) && driver.find(field)->isEnabled(); }));
            save(&window, name);
            window.resize(700, 480);
            save(&window, QString(name + u"-small"_s));
            window.resize(1100, 700);
        }
        window.showPage(MainWindow::Page::Services);

        window.openService(services.first().id);
        QWidget *portal = windowNamed(u"servicePortal"_s);
        QVERIFY(portal);
        WizardDriver inPortal(portal);
        QTRY_VERIFY(inPortal.find(u"Tenant ID"_s)->isEnabled());
        desk.world.microsoft->missingPermissions = {u"User.Read.All"_s, u"User.ReadWrite.All"_s};
        save(portal, u"6-portal"_s);
        QVERIFY(inPortal.click(u"Validate Authentication"_s));
        QTRY_COMPARE(inPortal.find<QLineEdit>(u"Last authentication status"_s)->text(), u"Problems"_s);
        save(portal, u"6-portal-validated"_s);
        auto *tabs = portal->findChild<QTabWidget *>(u"portalTabs"_s);
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            save(portal, u"7-portal-%1"_s.arg(tab));
        }
        portal->close();
        window.showKeychainProblem(Failure{FailureCode::KeychainLocked});
        save(&window, u"8-keychain"_s);
        window.setDataFolder(desk.folder.path());
        window.showStoreFailure(
            Failure{FailureCode::StoreNewer, desk.folder.filePath(u"tenantlink.sqlite"_s), {{u"schema"_s, u"9"_s}}},
            {});
        save(&window, u"9-store-failure"_s);
    }
};

QTEST_MAIN(TstWindowPictures)
#include "tst_windowpictures.moc"
