// Customer: pick, filter, add in place, failures.
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"

#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class CustomerPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChosenIsSaid()
    {
        World world;
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), u"Filter customers"_s);
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Customer));
        QVERIFY(!driver.saidAbout(u"Customers"_s).isEmpty());
    }

    void pickedByKeysAlone()
    {
        World world;
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        auto *table = driver.find<QTableView>(u"Customers"_s);
        QVERIFY(WizardDriver::wait([table] { return table->model()->rowCount() == 2; }));
        driver.key(Qt::Key_Tab); // New customer
        driver.key(Qt::Key_Tab); // the table
        QCOMPARE(driver.focused(), u"Customers"_s);
        driver.key(Qt::Key_Down);
        driver.key(Qt::Key_Return);
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Start); }));
        QVERIFY(wizard->draft().customer.has_value());
    }

    void filterKeepsTheChoice()
    {
        World world;
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        auto *table = driver.find<QTableView>(u"Customers"_s);
        QVERIFY(WizardDriver::wait([table] { return table->model()->rowCount() == 2; }));
        table->selectRow(0);
        QCOMPARE(wizard->draft().customerName, u"Contoso Ltd"_s);
        QVERIFY(driver.type(u"Filter customers"_s, u"fabri"_s));
        QVERIFY(WizardDriver::wait([table] { return table->model()->rowCount() == 1; }));
        QCOMPARE(wizard->draft().customerName, u"Contoso Ltd"_s);
        QVERIFY(driver.type(u"Filter customers"_s, u"zzz"_s));
        QVERIFY(
            WizardDriver::wait([&] { return visibleTexts(wizard).join(u'\n').contains(u"No customer matches"_s); }));
    }

    void addedInPlace()
    {
        World world;
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"New customer"_s));
        QCOMPARE(driver.focused(), u"Name"_s);
        QVERIFY(driver.type(u"Name"_s, u"Northwind"_s));
        QVERIFY(driver.type(u"Email"_s, u"it@northwind.example"_s));
        QVERIFY(driver.type(u"Tenant ID"_s, u"northwind.onmicrosoft.com"_s));
        driver.key(Qt::Key_Return); // Next adds and goes on
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Start); }));
        QCOMPARE(world.store->allCustomers.size(), 3);
        QCOMPARE(wizard->draft().customerName, u"Northwind"_s);
        QCOMPARE(wizard->draft().tenant, u"northwind.onmicrosoft.com"_s);
    }

    void takenNameAndFailureLoseNothing()
    {
        World world;
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"New customer"_s));
        QVERIFY(driver.type(u"Name"_s, u"CONTOSO ltd"_s));
        QVERIFY(driver.click(u"Add customer"_s));
        QVERIFY(WizardDriver::wait([&] { return !driver.saidAbout(u"Name"_s).isEmpty(); }));
        QVERIFY(driver.type(u"Name"_s, u"Other"_s));
        QVERIFY(driver.saidAbout(u"Name"_s).isEmpty());
        world.store->failures.insert(u"addCustomer"_s, {FailureCode::DiskFull});
        QVERIFY(driver.click(u"Add customer"_s));
        QVERIFY(driver.waitFor(u"Try again"_s));
        QCOMPARE(driver.find<QLineEdit>(u"Name"_s)->text(), u"Other"_s);
        world.store->failures.clear();
        QVERIFY(driver.click(u"Try again"_s));
        QVERIFY(WizardDriver::wait([&] { return world.store->allCustomers.size() == 3; }));
    }

    void wrongInputs_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const QStringList fields{u"Name"_s,  u"Description"_s,     u"Tenant ID"_s,      u"Email"_s,
                                 u"Phone"_s, u"Secondary Email"_s, u"Secondary Phone"_s};
        for (const QString &field : fields) {
            for (const OddText &odd : oddTexts())
                QTest::addRow("%s: %s", qPrintable(field), odd.name) << field << odd.text;
        }
    }
    void wrongInputs()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        World world;
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"New customer"_s));
        QVERIFY(driver.type(u"Name"_s, u"Somebody"_s));
        QVERIFY(driver.paste(field, text));
        QVERIFY(driver.click(u"Add customer"_s));
        // Taken as it is, or refused beside the field; never something else.
        QVERIFY(WizardDriver::wait(
            [&] { return world.store->allCustomers.size() == 3 || !driver.saidAbout(field).isEmpty(); }));
        if (world.store->allCustomers.size() == 3) {
            QVERIFY(world.store->allCustomers.last().name.size() <= 100);
            QVERIFY(world.store->allCustomers.last().description.size() <= 500);
        }
    }

    void emptyAndBrokenStore()
    {
        World world;
        world.store->allCustomers.clear();
        Guard wizard(world.open());
        WizardDriver driver(wizard);
        QVERIFY(WizardDriver::wait([&] { return visibleTexts(wizard).join(u'\n').contains(u"no customers yet"_s); }));
        wizard.close();

        world.store->failures.insert(u"customers"_s, {FailureCode::StoreDamaged, u"store.sqlite"_s});
        Guard broken(world.open());
        WizardDriver again(broken);
        QVERIFY(again.waitFor(u"Try again"_s));
    }
};

QTEST_MAIN(CustomerPageTest)
#include "tst_customerpage.moc"
