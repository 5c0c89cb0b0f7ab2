// What holds for every window and page: names that are unique, mnemonics that are unique, texts in another language at
// run time, odd text that harms nothing.
#include "app/window/customerspage.h"
#include "app/window/invitations/importrepliesdialog.h"
#include "app/window/invitations/pendinginvitationspage.h"
#include "app/window/settings/commercialpage.h"
#include "models/flows/provider.h"
#include "models/ports/store.h"
#include "tests/app/preparedservice.h"
#include "tests/support/await.h"
#include "tests/wizards/everylanguage.h"
#include "tests/wizards/texts.h"

#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
class PseudoLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"\u27e6"_s + QString::fromUtf8(source) + u"\u27e7"_s;
    }
};

const QStringList Data{u"Contoso"_s,
                       u"alpha1"_s,
                       FakeTenant::Id,
                       FakeTenant::Client,
                       u"admin@contoso.com"_s,
                       u"TenantLink"_s,
                       u"sbc.example.com"_s,
                       u"{{"_s,                       // placeholders
                       u"tenantlink:"_s,              // an Auth URL
                       u"Sandbox"_s,                  // the clouds' own names
                       u"ada@fourthcoffee.example"_s, // the provider's contact
                       QString::number(QDate::currentDate().year())};
} // namespace

class TstEveryWindow : public QObject
{
    Q_OBJECT

    static void look(QWidget *window, const QString &where)
    {
        QStringList names;
        for (const QWidget *widget : interactiveWidgets(window)) {
            if (widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar") ||
                widget->inherits("QTabBar"))
                continue;
            if (widget->inherits("QToolButton") && widget->parentWidget()->inherits("QTabBar"))
                continue;
            const QString name = widget->accessibleName();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(where + u": unnamed "_s + QLatin1StringView(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
            QVERIFY2(!name.contains(u'&') && !name.endsWith(u':'), qPrintable(where + u": "_s + name));
            QVERIFY2(!names.contains(name), qPrintable(where + u": twice "_s + name));
            names += name;
        }
        QStringList keys = mnemonics(window);
        if (const auto *tabs = window->findChild<QTabWidget *>(); tabs && tabs->isVisible()) {
            for (int i = 0; i < tabs->count(); ++i)
                keys += QKeySequence::mnemonic(tabs->tabText(i)).toString(QKeySequence::PortableText);
            keys.removeAll(QString()); // the portal's tabs have Ctrl+1, Ctrl+2 ...
        }
        if (window->inherits("QMainWindow"))
            keys += {u"Alt+F"_s, u"Alt+V"_s, u"Alt+H"_s};
        const qsizetype all = keys.size();
        keys.sort();
        QVERIFY2(keys.removeDuplicates() == 0, qPrintable(where + u": mnemonics twice among "_s + QString::number(all) +
                                                          u": "_s + mnemonics(window).join(u' ')));
    }

    static void translate(QWidget *window, const QString &where)
    {
        PseudoLanguage pseudo;
        const QStringList before = visibleTexts(window);
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents(); // the change travels as posted events
        const QStringList after = visibleTexts(window);
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::processEvents(); // the change travels as posted events
        for (const QString &text : after) {
            const QString said = text.mid(text.indexOf(u": "_s) + 2);
            bool letters = false;
            for (const QChar c : said)
                letters = letters || c.isLetter();
            bool data = false;
            for (const QString &known : Data)
                data = data || said.contains(known);
            const bool qts = text.startsWith(u"QToolButton Scroll"_s); // those of the tabs are Qt's own
            QVERIFY2(!letters || data || qts || said.contains(u'\u27e6') || said.contains(u'\u27e7'),
                     qPrintable(where + u": not translated: "_s + text));
        }
        const QStringList again = visibleTexts(window);
        for (const QString &text : again)
            QVERIFY2(before.contains(text), qPrintable(where + u": only afterwards: "_s + text));
        QCOMPARE(again, before);
    }

    /// Is there what a tab of the portal reads when it is shown?
    static bool settled(QWidget *portal, const QString &tab, bool prepared)
    {
        const WizardDriver driver(portal);
        if (tab == u"Tasks"_s)
            return driver.shows(u"Show SBC script"_s) == prepared &&
                   driver.shows(u"Show SBC clean-up script"_s) == prepared;
        if (tab == u"SIP connection"_s)
            return driver.find(u"Connection name"_s)->isEnabled();
        const QString texts = visibleTexts(portal).join(u' ');
        if (tab == u"Routing and DNS"_s) // the country is known once the tenant was read
            return !driver.shows(u"Usage location"_s) && !texts.contains(u"Looking"_s) &&
                   driver.shows(u"Create activation user now"_s) == prepared;
        return true;
    }

    static void examine(QWidget *window, const QString &where)
    {
        look(window, where);
        if (QTest::currentTestFailed())
            return;
        translate(window, where);
        if (QTest::currentTestFailed())
            return;
        inEveryLanguage(window, where);
    }

    /// Also where texts of a person stay as they are.
    static void inEveryLanguage(QWidget *window, const QString &where)
    {
        const QStringList flaws = flawsInEveryLanguage(window, where);
        QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
    }

private Q_SLOTS:
    void everyPage()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.service(u"alpha1"_s, contoso);
        OnboardingDraft draft;
        draft.shortName = u"alpha1-draft"_s;
        draft.customerName = u"Contoso"_s;
        draft.customer = contoso.id;
        QVERIFY(await(desk.ports.store->saveDraft(draft)));
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QVERIFY(desk.table(u"Services"_s, 1));
        QVERIFY(driver.waitFor(u"Resume"_s));
        desk.table(u"Services"_s, 1)->selectRow(0);
        window.showKeychainProblem(Failure{FailureCode::KeychainLocked});
        window.showSecretEnds({1, 2, 3});
        examine(&window, u"Services"_s);
        window.showKeychainProblem(std::nullopt);
        window.showSecretEnds({});
        QVERIFY(driver.click(u"Check all"_s));
        QWidget *check = windowNamed(u"checkAllDialog"_s);
        QVERIFY(check);
        QVERIFY(WizardDriver(check).waitFor(u"Save report ..."_s));
        examine(check, u"Check all"_s);
        check->close();
        QVERIFY(activate(&window));
        window.showPage(MainWindow::Page::Customers);
        QVERIFY(desk.table(u"Customers"_s, 1));
        desk.table(u"Customers"_s, 1)->selectRow(0);
        examine(&window, u"Customers"_s);
        QVERIFY(driver.type(u"Filter customers"_s, u"nobody has this"_s));
        QTRY_VERIFY(!driver.find<QTableView>(u"Customers"_s));
        driver.find<QLineEdit>(u"Filter customers"_s)->clear();
        window.showPage(MainWindow::Page::AuditTrail);
        QTRY_VERIFY(driver.find<QTableView>(u"Audit trail"_s));
        QVERIFY(driver.click(u"Only between"_s));
        examine(&window, u"Audit trail"_s);
        window.showPage(MainWindow::Page::Customers);
        QVERIFY(desk.table(u"Customers"_s, 1));

        QVERIFY(driver.click(u"Add Customer"_s));
        QWidget *dialog = windowNamed(u"customerDialog"_s);
        QVERIFY(dialog);
        examine(dialog, u"Add Customer"_s);
        dialog->close();

        QFile file(desk.folder.filePath(u"customers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name,Email\nTailspin,\nBad,nobody\n") > 0);
        file.close();
        window.findChild<CustomersPage *>()->import(file.fileName());
        QWidget *import = windowNamed(u"importDialog"_s);
        QVERIFY(import);
        QVERIFY(WizardDriver(import).waitFor(u"Preview of the customers"_s));
        examine(import, u"Import preview"_s);
        QVERIFY(WizardDriver(import).click(u"Import"_s));
        QVERIFY(WizardDriver(import).waitFor(u"Report of the import"_s));
        examine(import, u"Import report"_s);
        import->close();

        window.showStoreFailure(
            Failure{FailureCode::StoreLocked, u"/x/TenantLink.sqlite"_s, {{u"code"_s, u"TenantLink"_s}}}, {});
        examine(&window, u"Store failure"_s);
    }

    void everySettingsPage()
    {
        Desk desk;
        desk.provider();
        QVERIFY(await(createSigningKey(desk.ports)));
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        const auto page = [&](MainWindow::Page which, const QString &field) {
            window.showPage(which);
            return WizardDriver::wait([&] { return driver.shows(field) && driver.find(field)->isEnabled(); });
        };
        QVERIFY(page(MainWindow::Page::Provider, u"Provider name"_s));
        QVERIFY(driver.type(u"Provider name"_s, u"Contoso"_s)); // a status, and buttons that can be used
        examine(&window, u"Provider"_s);
        QVERIFY(driver.click(u"Export key"_s));
        QWidget *dialog = windowNamed(u"exportKeyDialog"_s);
        QVERIFY(dialog);
        QVERIFY(WizardDriver(dialog).type(u"Passphrase"_s, u"short"_s));
        examine(dialog, u"Export key"_s);
        dialog->close();
        QVERIFY(activate(&window));
        QVERIFY(driver.click(u"Import key"_s));
        dialog = windowNamed(u"importKeyDialog"_s);
        QVERIFY(dialog);
        examine(dialog, u"Import key"_s);
        dialog->close();
        QVERIFY(activate(&window));
        QVERIFY(driver.click(u"How do I create a sign-in application?"_s));
        dialog = windowNamed(u"signInGuideWindow"_s);
        QVERIFY(dialog);
        examine(dialog, u"Guide"_s);
        dialog->close();
        QVERIFY(activate(&window));
        QVERIFY(driver.click(u"Revert"_s));
        QVERIFY(page(MainWindow::Page::MailServer, u"From"_s));
        QTRY_VERIFY(!driver.find<QLineEdit>(u"Test recipient"_s)->text().isEmpty());
        examine(&window, u"Email server"_s);
        QVERIFY(page(MainWindow::Page::InvitationSettings, u"Subject"_s));
        look(&window, u"Invitation"_s); // its texts are the person's: they do not follow the language
        inEveryLanguage(&window, u"Invitation"_s);
        QVERIFY(
            page(MainWindow::Page::CommercialInformation, u"Ask for commercial information when a service is added"_s));
        examine(&window, u"Commercial information"_s);
        window.findChild<CommercialSettingsPage *>()->take(desk.file(u"terms.txt"_s, "Pay in time."_ba));
        QVERIFY(driver.shows(u"Terms and Conditions"_s));
        look(&window, u"Commercial information with terms"_s); // likewise
        inEveryLanguage(&window, u"Commercial information with terms"_s);
        QVERIFY(driver.click(u"Revert"_s));
        QVERIFY(page(MainWindow::Page::Sbcs, u"Add SBC"_s));
        examine(&window, u"SBCs"_s);
        QVERIFY(page(MainWindow::Page::Language, u"English"_s));
        look(&window, u"Language"_s); // the languages are named in themselves
        inEveryLanguage(&window, u"Language"_s);
        QVERIFY(page(MainWindow::Page::ScriptTemplates, u"New template"_s));
        QTableView *templates = desk.table(u"Script templates"_s, 6);
        QVERIFY(templates);
        templates->selectRow(0);
        QTRY_VERIFY(driver.shows(u"Show template"_s));
        examine(&window, u"Script templates"_s);
        for (const QString &action : {u"Show template"_s, u"Duplicate template"_s}) {
            QVERIFY(activate(&window));
            QVERIFY(driver.click(action));
            dialog = windowNamed(u"templateEditor"_s);
            QVERIFY(dialog);
            look(dialog, action); // a script does not follow the language
            inEveryLanguage(dialog, action);
            dialog->close();
        }
    }

    void everyWindowOfInvitations()
    {
        Desk desk;
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        window.showPage(MainWindow::Page::PendingInvitations);
        QVERIFY(driver.waitFor(u"Provider settings"_s)); // the line above the table
        examine(&window, u"Pending Invitations, not ready"_s);
        desk.provider();
        desk.invited(u"alpha1"_s, desk.customer(u"Contoso"_s));
        window.showPage(MainWindow::Page::Services);
        window.showPage(MainWindow::Page::PendingInvitations);
        QTableView *table = desk.table(u"Pending Invitations"_s, 1);
        QVERIFY(table);
        QTRY_VERIFY(!driver.shows(u"Provider settings"_s));
        table->selectRow(0);
        examine(&window, u"Pending Invitations"_s);
        const QList<std::pair<QString, QString>> dialogs{{u"Show invitation code"_s, u"invitedDialog"_s},
                                                         {u"Send by hand"_s, u"handMailDialog"_s}};
        for (const auto &[action, name] : dialogs) {
            QVERIFY(activate(&window));
            QVERIFY(driver.click(action));
            QWidget *dialog = windowNamed(name);
            QVERIFY(dialog);
            if (name == u"handMailDialog"_s)
                QTRY_VERIFY(WizardDriver(dialog).find(u"Save mail file"_s)->isEnabled());
            examine(dialog, name);
            dialog->close();
        }
        auto *replies = new ImportRepliesDialog(desk.ports, &window);
        replies->add({ReplySource{{}, "alpha1"}, ReplySource{u"/none"_s}});
        replies->show();
        QVERIFY(activate(replies));
        QTRY_VERIFY(visibleTexts(replies).join(u' ').contains(u"0 of 2"_s));
        examine(replies, u"Import replies"_s);
        replies->close();
    }

    void everyTabOfThePortal_data()
    {
        QTest::addColumn<bool>("prepared");
        QTest::newRow("nothing set up") << false;
        QTest::newRow("everything set up") << true;
    }
    void everyTabOfThePortal()
    {
        QFETCH(bool, prepared);
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.world.microsoft->directory.domains.insert(Prepared::Fqdn, true); // so that Create now is offered
        if (prepared)
            preparedService(desk, u"alpha1"_s, contoso);
        else
            desk.service(u"alpha1"_s, contoso);
        desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        QTRY_VERIFY(visibleTexts(portal).join(u' ').contains(u"service of Contoso"_s)); // read after the service
        auto *tabs = portal->findChild<QTabWidget *>(u"portalTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY(WizardDriver::wait([&] { return settled(portal, tabs->tabText(tab), prepared); }));
            examine(portal, u"Portal, tab %1"_s.arg(tab));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void everyDialogOfThePortal()
    {
        Desk desk;
        preparedService(desk, u"alpha1"_s, desk.customer(u"Contoso"_s));
        MainWindow &window = desk.open();
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        auto *tabs = portal->findChild<QTabWidget *>(u"portalTabs"_s);
        struct Way {
            QString tab;
            QString button;
            QString dialog;
        };
        const QList<Way> ways{{u"Service"_s, u"Change customer"_s, u"changeCustomerDialog"_s},
                              {u"Tasks"_s, u"Confirm as deployed"_s, u"deployDialog"_s}};
        for (const Way &way : ways) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->tabText(tab) == way.tab)
                    tabs->setCurrentIndex(tab);
            }
            QVERIFY(activate(portal));
            QVERIFY(WizardDriver(portal).click(way.button));
            QWidget *dialog = windowNamed(way.dialog);
            QVERIFY(dialog);
            examine(dialog, way.button);
            dialog->close();
        }
        portal->close();
        QVERIFY(activate(&window));
        desk.table(u"Services"_s, 1)->selectRow(0);
        QVERIFY(WizardDriver(&window).click(u"Delete Service"_s));
        QWidget *question = windowNamed(u"question"_s);
        QVERIFY(question);
        QTRY_VERIFY(visibleTexts(question).join(u' ').contains(Prepared::Fqdn));
        examine(question, u"Delete Service"_s);
        question->close();
    }

    void oddTextsHarmNothing()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.service(u"alpha1"_s, contoso);
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QVERIFY(desk.table(u"Services"_s, 1));
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        WizardDriver inPortal(portal);
        for (const OddText &odd : oddTexts()) {
            QVERIFY(driver.paste(u"Filter services"_s, odd.text));
            for (const QString &field : {u"Tenant ID"_s, u"Application ID"_s, u"Client Secret"_s, u"User Name"_s})
                QVERIFY2(inPortal.paste(field, odd.text), odd.name);
        }
        driver.find<QLineEdit>(u"Filter services"_s)->clear();
        QVERIFY(desk.table(u"Services"_s, 1));
        portal->closeWithoutAsking();
    }
};

QTEST_MAIN(TstEveryWindow)
#include "tst_everywindow.moc"
