// The Services page, as a person uses it.
#include "app/window/tablepage.h"
#include "models/tables/servicesmodel.h"
#include "tests/app/desk.h"
#include "tests/support/await.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TstServicesPage : public QObject
{
    Q_OBJECT

    static QString text(const MainWindow &window, const QString &objectName)
    {
        for (const QLabel *label : window.findChildren<QLabel *>(objectName)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

private Q_SLOTS:
    void emptySaysWhatToDo()
    {
        Desk desk;
        MainWindow &window = desk.open();
        QVERIFY(QTest::qWaitFor([&] {
            for (const QLabel *label : window.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"Add Service > Direct Routing"_s))
                    return true;
            }
            return false;
        }));
        WizardDriver driver(&window);
        QVERIFY(!driver.find(u"Edit Service"_s)->isEnabled());
        QVERIFY(!driver.find(u"Export CSV of services"_s)->isEnabled());
    }

    void filterSortCopy()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        for (const QString &name : {u"alpha1"_s, u"beta22"_s, u"gamma3"_s})
            desk.service(name, contoso);
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QTableView *table = desk.table(u"Services"_s, 3);
        QVERIFY(table);
        QTRY_COMPARE(text(window, u"count"_s), u"3 row(s)"_s);

        // Typing in the table goes to the filter.
        table->setFocus();
        QTest::keyClicks(table, u"b"_s);
        QCOMPARE(driver.focused(), u"Filter services"_s);
        QTest::keyClicks(driver.find(u"Filter services"_s), u"eta"_s);
        QVERIFY(desk.table(u"Services"_s, 1));
        QCOMPARE(desk.cells(table, ServicesModel::ShortName), QStringList{u"beta22"_s});
        driver.key(Qt::Key_Escape);
        QVERIFY(desk.table(u"Services"_s, 3));

        // A click on a header turns the order; the selection stays with its row.
        table->selectRow(0);
        QCOMPARE(desk.cells(table, 0).first(), u"alpha1"_s);
        QHeaderView *header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(0) + 10, header->height() / 2));
        QTRY_COMPARE(desk.cells(table, 0), (QStringList{u"gamma3"_s, u"beta22"_s, u"alpha1"_s}));
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 2);

        // Copy takes the selected rows.
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(desk.desktop->copied.size(), 1);
        QVERIFY(desk.desktop->copied.first().startsWith(u"alpha1\t"_s));
        QCOMPARE(desk.desktop->copied.first().count(u'\n'), 1);
        table->selectAll();
        QVERIFY(driver.click(u"Copy services"_s));
        QTRY_COMPARE(desk.desktop->copied.size(), 2);
        QCOMPARE(desk.desktop->copied.last().count(u'\n'), 3);
        QTRY_COMPARE(text(window, u"status"_s), u"3 row(s) copied."_s);

        // Nothing found says so.
        QVERIFY(driver.type(u"Filter services"_s, u"zzzz"_s));
        QTRY_VERIFY(!driver.find<QTableView>(u"Services"_s));
    }

    void exportCsv()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"=Contoso"_s);
        desk.service(u"alpha1"_s, contoso);
        MainWindow &window = desk.open();
        QVERIFY(desk.table(u"Services"_s, 1));
        QVERIFY(WizardDriver(&window).click(u"Export CSV of services"_s));
        auto *dialog = qobject_cast<QFileDialog *>(windowNamed(u"exportFile"_s));
        QVERIFY(dialog);
        const QString file = desk.folder.filePath(u"out.csv"_s);
        dialog->selectFile(file);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray content = csv.readAll();
        QVERIFY2(content.startsWith("\xEF\xBB\xBFShort name,Customer,"),
                 content.constData()); // Full name is hidden at first
        QVERIFY(content.contains("alpha1,'=Contoso,"));
    }

    void columnsAreChosenAndRemembered()
    {
        Desk desk;
        desk.service(u"alpha1"_s, desk.customer(u"Contoso"_s));
        {
            MainWindow &window = desk.open();
            QTableView *table = desk.table(u"Services"_s, 1);
            QVERIFY(table);
            QVERIFY(table->isColumnHidden(ServicesModel::FullName));
            QVERIFY(WizardDriver(&window).click(u"Columns of services"_s));
            auto *columns = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(columns);
            for (QAction *action : columns->actions()) {
                if (action->text() == u"Full name"_s)
                    action->setChecked(true);
                if (action->text() == u"Customer"_s)
                    action->setChecked(false);
            }
            columns->close();
            QVERIFY(!table->isColumnHidden(ServicesModel::FullName));
            table->setColumnWidth(ServicesModel::ShortName, 333);
            QVERIFY(window.close());
        }
        desk.open();
        QTableView *table = desk.table(u"Services"_s, 1);
        QVERIFY(table);
        QVERIFY(!table->isColumnHidden(ServicesModel::FullName));
        QVERIFY(table->isColumnHidden(ServicesModel::Customer));
        QCOMPARE(table->columnWidth(ServicesModel::ShortName), 333);
    }

    void addServiceStartsTheWizard()
    {
        Desk desk;
        desk.customer(u"Contoso"_s);
        MainWindow &window = desk.open();
        WizardDriver(&window).find(u"Add Service"_s)->setFocus();
        QTest::keyClick(&window, Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> kinds = menu->actions();
        QCOMPARE(kinds.size(), 1);
        QCOMPARE(kinds.first()->text().remove(u'&'), u"Direct Routing"_s);
        QTest::keyClick(menu, Qt::Key_D);
        QTRY_VERIFY(window.findChild<OnboardingWizard *>());
        window.findChild<OnboardingWizard *>()->close();
        QTRY_VERIFY(!window.findChild<OnboardingWizard *>());
    }

    void draftsAreOffered()
    {
        Desk desk;
        OnboardingDraft draft;
        draft.shortName = u"left1"_s;
        draft.customerName = u"Contoso"_s;
        draft.customer = desk.customer(u"Contoso"_s).id;
        QVERIFY(await(desk.ports.store->saveDraft(draft)));
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QVERIFY(driver.waitFor(u"Unfinished onboardings"_s));
        QVERIFY(driver.find<QComboBox>(u"Unfinished onboardings"_s)->currentText().contains(u"left1"_s));
        QVERIFY(driver.click(u"Resume"_s));
        QTRY_VERIFY(window.findChild<OnboardingWizard *>());
        QTRY_VERIFY(!driver.shows(u"Unfinished onboardings"_s)); // it is open
        window.findChild<OnboardingWizard *>()->close();
        QTRY_VERIFY(!window.findChild<OnboardingWizard *>());
        QCOMPARE(await(desk.ports.store->drafts())->size(), 1);
        QVERIFY(driver.waitFor(u"Unfinished onboardings"_s));
        QVERIFY(driver.click(u"Discard"_s));
        QVERIFY(answer(u"Discard"_s));
        QTRY_VERIFY(!driver.shows(u"Unfinished onboardings"_s));
        QVERIFY(await(desk.ports.store->drafts())->isEmpty());
    }

    void deleteAsksAndSaysWhatStays()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.service(u"alpha1"_s, contoso);
        desk.service(u"beta22"_s, contoso);
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QTableView *table = desk.table(u"Services"_s, 2);
        QVERIFY(table);
        table->selectRow(0);
        QVERIFY(driver.click(u"Delete Service"_s));
        QVERIFY(answer(u"Cancel"_s));
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(driver.click(u"Delete Service"_s));
        QVERIFY(answer(u"Delete"_s));
        QVERIFY(desk.table(u"Services"_s, 1));
        QWidget *said = windowNamed(u"message"_s);
        QVERIFY(said);
        bool tells = false;
        for (const QLabel *label : said->findChildren<QLabel *>())
            tells = tells || label->text().contains(u"App registration"_s);
        QVERIFY(tells);
        QVERIFY(answer(u"OK"_s));
        QCOMPARE(desk.world.keychain->entries.size(), 1);
        QVERIFY(activate(&window));
    }

    void anotherWindowsChangeIsSeen()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.service(u"beta22"_s, contoso);
        desk.open();
        QTableView *table = desk.table(u"Services"_s, 1);
        QVERIFY(table);
        table->selectRow(0);
        desk.service(u"alpha1"_s, contoso);
        QVERIFY(desk.table(u"Services"_s, 2)); // within a second
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 1);
    }
};

QTEST_MAIN(TstServicesPage)
#include "tst_servicespage.moc"
