// Customers: added by hand, with wrong inputs, edited, deleted, and imported from a file.
#include "tests/ui/qa.h"

class Customers : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void addByHand()
    {
        startEmpty();
        goTo("Customers");
        see("There is no customer yet.");
        click("Add Customer");
        inWindow("Add Customer");
        type("Name", "Adventure Works");
        type("Description", "Bicycles");
        type("Tenant ID", "adventure-works.com");
        type("Email", "it@adventure-works.com");
        click("Save");
        inWindow("TenantLink");
        choose("Customers", "Adventure Works");
        see("1 row");
    }

    void wrongInput_data()
    {
        columns("field", "typed", "said");
        row("no mail address", "Email", "it at contoso.com", "mail address");
        row("second mail address", "Secondary Email", "nobody@", "mail address");
        row("name that is there", "Name", "contoso", "There is a customer of this name already.");
        row("no tenant", "Tenant ID", "not a tenant", "domain");
    }
    void wrongInput()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        start();
        goTo("Customers");
        click("Add Customer");
        inWindow("Add Customer");
        type("Name", "Somebody new");
        type(field, typed);
        click("Save");
        seeBeside(field, said);
    }

    void importFromFile()
    {
        startEmpty();
        goTo("Customers");
        click("Import CSV");
        chooseFile(sampleFile("tour/customers.csv"));
        see("8 customers can be imported.");
        see("1 row cannot");
        click("Import");
        see("8 customers imported.");
        click("Close");
        inWindow("TenantLink");
        see("8 rows");
    }

    void importWithoutNames()
    {
        startEmpty();
        goTo("Customers");
        click("Import CSV");
        chooseFile(file("wrong.csv", "Email,Phone\nit@contoso.com,+1 425 555 0100\n"));
        see("The first line names the columns, but none is called Name.");
        canClick("Close"); // the only way on
    }

    void deleteOne()
    {
        start();
        goTo("Customers");
        choose("Customers", "Litware");
        click("Delete Customer");
        see("Delete 1 customer: Litware?");
        click("Delete");
        inWindow("TenantLink");
        see("7 rows");
    }
};

UI_CASE(Customers, "addByHand wrongInput importFromFile importWithoutNames deleteOne")
#include "customers.moc"
