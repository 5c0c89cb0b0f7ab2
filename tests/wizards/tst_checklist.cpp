// The check list: live, in order, reachable by keys, names unique, in every language.
#include "tests/wizards/wizarddriver.h"
#include "wizards/common/checklistview.h"
#include "wizards/common/checkrow.h"

#include <QLabel>

#include <QClipboard>
#include <QElapsedTimer>
#include <QSet>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class CheckList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itemsComeLive()
    {
        CheckListView view;
        show(view);
        view.setRunning(true);
        QVERIFY(view.statusText().startsWith(u"Checking"_s));
        Report report;
        report.items += {CheckId::Input, CheckState::Ok, Finding::InputComplete};
        view.setReport(report);
        QVERIFY(view.statusText().contains(u"1"_s));
        report.items += failing();
        view.setReport(report);
        QCOMPARE(rows(view).size(), 2);
        view.setRunning(false);
        QCOMPARE(view.statusText(), u"The App registration has problems"_s);
        WizardDriver driver(&view);
        QVERIFY(driver.shows(view.statusText())); // announced as the label's name
        QVERIFY(driver.shows(u"Credentials: Problem"_s));
    }

    void detailsStayOpenWhileItemsCome()
    {
        CheckListView view;
        show(view);
        Report report;
        report.items += failing();
        view.setReport(report);
        WizardDriver driver(&view);
        QVERIFY(!driver.shows(u"Copy details: Credentials"_s));
        QVERIFY(driver.click(u"Details: Credentials"_s));
        QVERIFY(driver.shows(u"Copy details: Credentials"_s));
        report.items.prepend({CheckId::Input, CheckState::Ok, Finding::InputComplete});
        view.setReport(report);
        QVERIFY(driver.shows(u"Copy details: Credentials"_s));
        QVERIFY(driver.click(u"Copy details: Credentials"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"AADSTS7000222"_s));
    }

    void reachedByKeys()
    {
        CheckListView view;
        show(view);
        Report report;
        report.items += {CheckId::Input, CheckState::Ok, Finding::InputComplete};
        report.items += failing();
        view.setReport(report);
        view.setFocus(Qt::TabFocusReason);
        WizardDriver driver(&view);
        QCOMPARE(driver.focused(), u"Input: OK"_s);
        driver.key(Qt::Key_Down);
        QCOMPARE(driver.focused(), u"Credentials: Problem"_s);
        driver.key(Qt::Key_Down);
        QCOMPARE(driver.focused(), u"Credentials: Problem"_s);
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.focused(), u"Details: Credentials"_s);
        driver.key(Qt::Key_Space);
        QVERIFY(driver.shows(u"Copy details: Credentials"_s));
    }

    void fortyItemsAreQuick()
    {
        CheckListView view;
        show(view);
        Report report;
        QElapsedTimer took;
        took.start();
        for (int i = 0; i < 40; ++i) {
            CheckItem item{CheckId::Permission, CheckState::Ok, Finding::PermissionGranted};
            item.part = u"Permission.%1"_s.arg(i);
            item.args = {item.part, u"feature"_s};
            item.technical = {{u"id"_s, QString::number(i)}};
            report.items += item;
            view.setReport(report);
        }
        view.grab();
        QVERIFY2(took.elapsed() < 2000, qPrintable(QString::number(took.elapsed()))); // also under sanitizers
        QSet<QString> names;
        for (const CheckRow *row : rows(view))
            names += row->accessibleName();
        QCOMPARE(names.size(), 40);
    }

    void foreignTextIsPlain()
    {
        CheckListView view;
        show(view);
        Report report;
        CheckItem item{CheckId::Tenant, CheckState::Ok, Finding::TenantFound};
        item.args = {u"<h1>Evil</h1>"_s};
        report.items += item;
        view.setReport(report);
        for (const QLabel *label : view.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

private:
    static CheckItem failing()
    {
        CheckItem item{CheckId::GraphSignIn, CheckState::Problem, Finding::SignInRefused};
        item.aadsts = 7000222;
        item.required = true;
        item.technical = {{u"code"_s, u"AADSTS7000222"_s}};
        return item;
    }
    static QList<CheckRow *> rows(const CheckListView &view) { return view.findChildren<CheckRow *>(); }
    static void show(QWidget &window)
    {
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

QTEST_MAIN(CheckList)
#include "tst_checklist.moc"
