// The Help window: opens at the page that is shown, finds in all chapters, asks before a link leads out; and its text.
#include "models/ports/preferences.h"
#include "tests/wizards/everylanguage.h"
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"
#include "wizards/common/helpwindow.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>
#include <QWindow>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
class ShortMemory : public Preferences
{
public:
    [[nodiscard]] QByteArray value(const QString &key) const override { return m_values.value(key); }
    void set(const QString &key, const QByteArray &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QByteArray> m_values;
};

/// A window remembers its size.
struct Desk : World {
    Desk() { ports.preferences = std::make_shared<ShortMemory>(); }
};

HelpWindow *helpWindow()
{
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(one); help && help->isVisible())
            return help;
    }
    return nullptr;
}

/// What stands at the top of the text.
QString readFrom(HelpWindow *help)
{
    auto *text = help->findChild<QTextBrowser *>();
    return text->cursorForPosition(QPoint(text->viewport()->width() / 2, 4)).block().text();
}

QString chapter(HelpWindow *help) { return help->findChild<QTextBrowser *>()->document()->begin().text(); }
} // namespace

class InTheHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { delete helpWindow(); }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression links(u"\\]\\(([^)]*)\\)"_s);
        int seen = 0;
        for (const QString &file : helpFiles()) {
            const QString text = helpText(file);
            QVERIFY2(!text.isEmpty() && !text.contains(u"<!--"_s) && !text.contains(u"!["_s), qPrintable(file));
            QCOMPARE(helpHeadings(text).first().level, 1);
            for (auto it = links.globalMatch(text); it.hasNext();) {
                const QString link = it.next().captured(1);
                const HelpPlace place = helpLink(link, file);
                if (place.file.isEmpty() || link.contains(u':'))
                    continue;
                ++seen;
                bool there = place.anchor.isEmpty();
                for (const HelpHeading &heading : helpHeadings(helpText(place.file)))
                    there = there || heading.anchor == place.anchor;
                QVERIFY2(there, qPrintable(file + u": "_s + link));
            }
        }
        QVERIFY(seen > 5);
    }

    void everyPageHasItsText_data()
    {
        QTest::addColumn<QString>("page");
        for (const QLatin1StringView page :
             {OnboardingPages::Customer, OnboardingPages::Commercial, OnboardingPages::Start, OnboardingPages::Tenant,
              OnboardingPages::SendLink, OnboardingPages::Invited, OnboardingPages::Registration,
              OnboardingPages::Details, OnboardingPages::Validation, OnboardingPages::M365Settings,
              OnboardingPages::Routing, OnboardingPages::Sip, OnboardingPages::Summary, OnboardingPages::Create})
            QTest::newRow(page.data()) << QString(page);
        for (const char *page : {"openInvitation",
                                 "welcome",
                                 "appRegistration",
                                 "checkRegistration",
                                 "unfinished",
                                 "adminAccount",
                                 "signIn",
                                 "signedIn",
                                 "nameAndRights",
                                 "provisioning",
                                 "undo",
                                 "done",
                                 "services",
                                 "customers",
                                 "invitations",
                                 "auditTrail",
                                 "sbcs",
                                 "scriptTemplates",
                                 "provider",
                                 "mailServer",
                                 "invitationSettings",
                                 "commercialPage",
                                 "languagePage",
                                 "servicePortal"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyPageHasItsText()
    {
        QFETCH(QString, page);
        const HelpPlace place = helpFor(page);
        QVERIFY2(!place.anchor.isEmpty(), "no comment <!-- page: ... --> names it");
    }

    void aWizardOpensItAtItsPage()
    {
        Desk world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Routing));
        QVERIFY(QTest::qWaitForWindowActive(wizard));
        QElapsedTimer time;
        time.start();
        QTest::keyClick(wizard, Qt::Key_F1);
        HelpWindow *help = helpWindow();
        QVERIFY(help);
        QVERIFY(QTest::qWaitForWindowExposed(help));
        qInfo("shown after %lld ms", time.elapsed());
        QVERIFY2(time.elapsed() < 1000, "far from 100 ms even for a slow test machine");
        QCOMPARE(readFrom(help), u"Routing and DNS"_s);
        QCOMPARE(help->findChild<QTreeWidget *>()->currentItem()->text(0), u"The Onboarding wizard, page by page"_s);
        // Once more, from another page: the same window.
        wizard->back();
        QVERIFY(WizardDriver(wizard).click(u"Help"_s));
        QCOMPARE(helpWindow(), help);
        QCOMPARE(readFrom(help), u"Microsoft 365 settings"_s);
        QVERIFY(WizardDriver(help).click(u"Back"_s));
        QCOMPARE(chapter(help), u"For the partner"_s);
    }

    void belongsToNoOtherWindow()
    {
        Desk world;
        Guard wizard(world.open());
        QVERIFY(QTest::qWaitForWindowActive(wizard));
        QTest::keyClick(wizard, Qt::Key_F1);
        const QPointer<HelpWindow> help = helpWindow();
        QVERIFY(help && !help->windowHandle()->transientParent()); // so that no dialog of the wizard stops it
        help->showMinimized();
        QVERIFY(WizardDriver(wizard).click(u"Help"_s));
        QVERIFY(!help->isMinimized());
        wizard.close();
        QCOMPARE(helpWindow(), help.data());
        QVERIFY(!help->testAttribute(Qt::WA_QuitOnClose)); // it is not the last window that the program waits for
        Q_EMIT qApp->lastWindowClosed();
        QVERIFY(!helpWindow());
        QTRY_VERIFY(!help);
        HelpWindow::open(world.ports, {});
        QVERIFY(helpWindow());
        QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
        QVERIFY(!helpWindow());
    }

    void names()
    {
        Desk world;
        HelpWindow::open(world.ports, {});
        HelpWindow *help = helpWindow();
        QSet<QString> seen;
        for (const QWidget *widget : interactiveWidgets(help)) {
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!seen.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
            seen += widget->accessibleName();
        }
        QVERIFY(seen.contains(u"Help contents"_s) && seen.contains(u"Help text"_s) && seen.contains(u"Find in help"_s));
        const QStringList keys = mnemonics(help);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        const QStringList flaws = flawsInEveryLanguage(help, u"Help"_s);
        QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(QChar(10))));
    }

    void findsInAllChapters()
    {
        Desk world;
        HelpWindow::open(world.ports, {});
        HelpWindow *help = helpWindow();
        WizardDriver driver(help);
        QVERIFY(QTest::qWaitForWindowActive(help)); // shortcuts are the active window's
        QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(driver.focused(), u"Find in help"_s);
        QVERIFY(driver.type(u"Find in help"_s, u"AADSTS7000222"_s));
        driver.key(Qt::Key_Return);
        const auto *text = help->findChild<QTextBrowser *>();
        QCOMPARE(chapter(help), u"Troubleshooting"_s);
        QCOMPARE(text->textCursor().selectedText(), u"AADSTS7000222"_s);
        QVERIFY(driver.click(u"Copy text"_s));
        QCOMPARE(world.desktop->copied, QStringList{u"AADSTS7000222"_s});
        const QString status = u"findStatus"_s;
        QVERIFY(!help->findChild<QWidget *>(status)->isVisible());
        QVERIFY(driver.type(u"Find in help"_s, u"no such words"_s));
        driver.key(Qt::Key_Return);
        QVERIFY(help->findChild<QWidget *>(status)->isVisible());
        // Words that stand in one chapter only are found again and again, in both directions.
        QVERIFY(driver.type(u"Find in help"_s, u"--accept-replaced"_s));
        for (int i = 0; i < 6; ++i) {
            QVERIFY(driver.click(i % 2 == 0 ? u"Find next"_s : u"Find previous"_s));
            QCOMPARE(text->textCursor().selectedText(), u"--accept-replaced"_s);
        }
    }

    void showsWhereALinkLeads()
    {
        Desk world;
        HelpWindow::open(world.ports, {});
        HelpWindow *help = helpWindow();
        WizardDriver driver(help);
        auto *text = help->findChild<QTextBrowser *>();
        QVERIFY(!driver.shows(u"Open in browser"_s));
        Q_EMIT text->anchorClicked(QUrl(u"docs/help/troubleshooting.md#mail"_s));
        QCOMPARE(readFrom(help), u"Mail"_s);
        Q_EMIT text->anchorClicked(QUrl(u"../../CONTRIBUTING.md"_s)); // not in the help: named, not opened
        QVERIFY(!driver.shows(u"Open in browser"_s));
        QVERIFY(visibleTexts(help).join(u' ').contains(u"source code: ../../CONTRIBUTING.md"_s));
        Q_EMIT text->anchorClicked(QUrl(u"mailto:security@provider.example"_s)); // neither a file nor opened
        QVERIFY(!driver.shows(u"Open in browser"_s));
        QVERIFY(visibleTexts(help).join(u' ').contains(u"out of the program, to mailto:security@"_s));
        Q_EMIT text->anchorClicked(QUrl(u"https://learn.example/page"_s));
        QVERIFY(world.desktop->opened.isEmpty());
        QVERIFY(visibleTexts(help).join(u' ').contains(u"https://learn.example/page"_s));
        QVERIFY(driver.click(u"Open in browser"_s));
        QCOMPARE(world.desktop->opened, QList<QUrl>{QUrl(u"https://learn.example/page"_s)});
        QVERIFY(!driver.shows(u"Open in browser"_s));
    }

    void tablesAreTables()
    {
        Desk world;
        HelpWindow::open(world.ports, {});
        const auto *text = helpWindow()->findChild<QTextBrowser *>();
        QList<QTextTable *> tables;
        for (QTextFrame *frame : text->document()->rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                tables += table;
        }
        QVERIFY(tables.size() > 2);
        for (const QTextTable *table : std::as_const(tables))
            QVERIFY(table->columns() > 1 && table->rows() > 1);
        QCOMPARE(text->horizontalScrollBar()->maximum(), 0); // it all fits in the window's width
        const QString pictures = qEnvironmentVariable("TENANTLINK_PICTURES");
        if (!pictures.isEmpty())
            QVERIFY(helpWindow()->grab().save(pictures + u"/help.png"_s));
    }
};

QTEST_MAIN(InTheHelp)
#include "tst_help.moc"
