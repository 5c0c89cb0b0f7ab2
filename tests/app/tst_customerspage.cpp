// The Customers page and the import, as a person uses them.
#include "app/window/customerspage.h"
#include "app/window/importdialog.h"
#include "models/tables/customersmodel.h"
#include "tests/app/desk.h"
#include "tests/support/await.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TstCustomersPage : public QObject
{
    Q_OBJECT

    static QString write(const Desk &desk, const QByteArray &content, const QString &as = u"customers.csv"_s)
    {
        const QString name = desk.folder.filePath(as);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return name;
    }
    static QString label(const QWidget *window, const QString &objectName)
    {
        const auto *found = window->findChild<QLabel *>(objectName);
        return found && found->isVisible() ? found->text() : QString();
    }

    /// The colour of the least see-through pixel of an entry's picture.
    static QColor inkOf(const QTreeWidgetItem *item)
    {
        const QImage image = item->icon(0).pixmap(QSize(16, 16)).toImage();
        QColor most(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                most = image.pixelColor(x, y).alpha() > most.alpha() ? image.pixelColor(x, y) : most;
        }
        return most;
    }

private Q_SLOTS:
    void anEmptyListSaysWhatToDo()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Customers);
        WizardDriver driver(&window);
        QVERIFY(driver.waitFor(u"Add the first customer"_s));
        QVERIFY(driver.click(u"Add the first customer"_s));
        QWidget *dialog = windowNamed(u"customerDialog"_s);
        QVERIFY(dialog);
        dialog->close();
        desk.customer(u"Contoso"_s);
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(desk.table(u"Customers"_s, 1));
        QVERIFY(!driver.shows(u"Add the first customer"_s));
        QVERIFY(driver.type(u"Filter customers"_s, u"nobody has this"_s));
        QVERIFY(driver.waitFor(u"Clear filter"_s));
        QVERIFY(driver.click(u"Clear filter"_s));
        QVERIFY(desk.table(u"Customers"_s, 1));
        QVERIFY(!driver.shows(u"Clear filter"_s));
    }

    void iconsFollowLightAndDark()
    {
        Desk desk;
        const QPalette before = QApplication::palette();
        MainWindow &window = desk.open();
        const auto *tree = window.findChild<QTreeWidget *>();
        for (const QRgb text : {0xff1b1d21, 0xffe9ebee}) {
            QPalette palette = before;
            palette.setColor(QPalette::WindowText, QColor(text));
            QApplication::setPalette(palette);
            int entries = 0;
            for (QTreeWidgetItem *item = tree->topLevelItem(0); item; item = tree->itemBelow(item)) {
                if (item->icon(0).isNull())
                    continue; // a heading
                const QColor ink = inkOf(item);
                QVERIFY2(ink.alpha() > 150, qPrintable(item->text(0)));
                QVERIFY2(qAbs(ink.lightness() - QColor(text).lightness()) < 8, qPrintable(item->text(0)));
                ++entries;
            }
            QCOMPARE(entries, 11);
        }
        QApplication::setPalette(before);
    }

    void addByKeys()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Customers);
        QVERIFY(WizardDriver(&window).click(u"Add Customer"_s));
        QWidget *dialog = windowNamed(u"customerDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QCOMPARE(driver.focused(), u"Name"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // empty: says why not
        QVERIFY(!driver.saidAbout(u"Name"_s).isEmpty());
        QVERIFY(driver.type(u"Name"_s, u"Contoso"_s));
        QVERIFY(driver.type(u"Email"_s, u"nobody"_s));
        QVERIFY(driver.click(u"Save"_s));
        QVERIFY(!driver.saidAbout(u"Email"_s).isEmpty());
        QVERIFY(driver.type(u"Email"_s, u"it@contoso.com"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(desk.table(u"Customers"_s, 1));
        QCOMPARE(await(desk.ports.store->countCustomers({}, Cancel())).value(), 1);
    }

    void takenNameIsToldBesideTheField()
    {
        Desk desk;
        desk.customer(u"Contoso"_s);
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Customers);
        QVERIFY(WizardDriver(&window).click(u"Add Customer"_s));
        QWidget *dialog = windowNamed(u"customerDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(driver.type(u"Name"_s, u"CONTOSO"_s));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_VERIFY(!driver.saidAbout(u"Name"_s).isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape); // typed: asks
        QVERIFY(answer(u"Discard changes"_s));
        QTRY_VERIFY(!window.findChild<QWidget *>(u"customerDialog"_s));
    }

    void editKeepsTheSelection()
    {
        Desk desk;
        desk.customer(u"Contoso"_s);
        desk.customer(u"Fabrikam"_s);
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Customers);
        QTableView *table = desk.table(u"Customers"_s, 2);
        QVERIFY(table);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QWidget *dialog = windowNamed(u"customerDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QVERIFY(driver.type(u"Name"_s, u"Zontoso"_s));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(desk.cells(table, CustomersModel::Name), (QStringList{u"Fabrikam"_s, u"Zontoso"_s}));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 1);
    }

    void deleteIsRefusedWhileThereAreServices()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        desk.customer(u"Fabrikam"_s);
        desk.service(u"alpha1"_s, contoso);
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Customers);
        QTableView *table = desk.table(u"Customers"_s, 2);
        QVERIFY(table);
        table->selectAll();
        QVERIFY(WizardDriver(&window).click(u"Delete Customer"_s));
        QVERIFY(answer(u"Delete"_s));
        QWidget *said = windowNamed(u"message"_s);
        QVERIFY(said);
        QVERIFY(answer(u"OK"_s));
        QVERIFY(desk.table(u"Customers"_s, 1));
        QCOMPARE(desk.cells(table, CustomersModel::Name), QStringList{u"Contoso"_s});
    }

    void importWithPreview()
    {
        Desk desk;
        desk.customer(u"Contoso"_s);
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Customers);
        const QString file = write(
            desk, "Name;Email;Colour\nFabrikam;it@fabrikam.com;red\nNorthwind;nobody;blue\nContoso;;\nTailspin;;\n");
        window.findChild<CustomersPage *>()->import(file);
        QWidget *dialog = windowNamed(u"importDialog"_s);
        QVERIFY(dialog);
        WizardDriver driver(dialog);
        QTRY_VERIFY(label(dialog, u"summary"_s).startsWith(u"3 customer(s) can be imported."_s));
        QVERIFY(label(dialog, u"notes"_s).contains(u"Colour"_s));
        auto *preview = driver.find<QTableView>(u"Preview of the customers"_s);
        QVERIFY(preview);
        QCOMPARE(preview->model()->rowCount(), 4);
        QVERIFY(driver.click(u"Show only the rows with problems"_s));
        QCOMPARE(preview->model()->rowCount(), 1);
        QCOMPARE(preview->model()->index(0, 0).data().toInt(), 3);
        QVERIFY(driver.click(u"Import"_s));
        QTRY_VERIFY(label(dialog, u"summary"_s).startsWith(u"2 customer(s) imported."_s));
        const QString report = dialog->findChild<QPlainTextEdit *>(u"report"_s)->toPlainText();
        QVERIFY2(report.contains(u"Line 3, Northwind"_s) && report.contains(u"Line 4, Contoso"_s), qPrintable(report));
        QVERIFY(driver.click(u"Copy report"_s));
        QVERIFY(desk.desktop->copied.last().contains(u"Northwind"_s));
        QVERIFY(driver.click(u"Close"_s));
        QVERIFY(desk.table(u"Customers"_s, 3));
    }

    void aLargeFileDoesNotFreezeTheWindow()
    {
        Desk desk;
        QByteArray content("Name,Email\n");
        for (int i = 0; i < 20'000; ++i)
            content += "Customer " + QByteArray::number(i) + ",c@x.example\n";
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Customers);
        window.findChild<CustomersPage *>()->import(write(desk, content));
        QWidget *dialog = windowNamed(u"importDialog"_s);
        QVERIFY(dialog);
        qint64 longest = 0;
        QElapsedTimer gap;
        QTimer beat;
        beat.callOnTimeout(this, [&] { longest = qMax(longest, gap.restart()); });
        gap.start();
        beat.start(1);
        QTRY_VERIFY_WITH_TIMEOUT(label(dialog, u"summary"_s).startsWith(u"20000"_s), 60'000);
        QVERIFY2(longest < 500, qPrintable(u"longest gap %1 ms"_s.arg(longest)));
        QVERIFY(WizardDriver(dialog).click(u"Import"_s));
        QTRY_VERIFY_WITH_TIMEOUT(label(dialog, u"summary"_s).contains(u"imported"_s), 60'000);
        QVERIFY(WizardDriver(dialog).click(u"Close"_s));
    }

    void unusableFiles()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Customers);
        auto *page = window.findChild<CustomersPage *>();
        for (const QString &file : {desk.folder.filePath(u"none.csv"_s), write(desk, "Email,Phone\na@x.example,123\n"),
                                    write(desk, "\n", u"empty.csv"_s)}) {
            page->import(file);
            QWidget *dialog = windowNamed(u"importDialog"_s);
            QVERIFY(dialog);
            WizardDriver driver(dialog);
            QVERIFY(driver.waitFor(u"Close"_s));
            QVERIFY(!driver.shows(u"Import"_s));
            QVERIFY(!label(dialog, u"summary"_s).isEmpty());
            QVERIFY(driver.click(u"Close"_s));
            QTRY_VERIFY(!window.findChild<QWidget *>(u"importDialog"_s));
        }
    }
};

QTEST_MAIN(TstCustomersPage)
#include "tst_customerspage.moc"
