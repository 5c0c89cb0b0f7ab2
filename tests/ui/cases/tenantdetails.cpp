// Tenant details: the rules of the short name, the number of users, the kinds of licence.
#include "tests/ui/qa.h"

class TenantDetails : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void shortName_data()
    {
        columns("typed", "said");
        row("too short", "ab", "Use at least 3 characters.");
        row("too long", "sixteencharacter", "Use at most 15 characters.");
        row("dot", "con.toso", "Leave out dots.");
        row("blank", "con toso", "Leave out blanks.");
        row("forbidden character", "con/toso", "Leave out the characters");
        row("reserved word", "myAudit1", "The name must not contain the reserved word");
        row("device of Windows", "com1", "This name is reserved by Windows.");
        row("no ASCII", "m\u00fcller", "Use only the letters A to Z");
        row("no DNS name", "con_toso", "This name cannot be part of a DNS name.");
    }
    void shortName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        start();
        addService("Contoso");
        paste("Unique Short Name", typed);
        seeBeside("Unique Short Name", said);
    }

    void wrongNameStaysOnThePage()
    {
        start();
        addService("Contoso");
        type("Unique Short Name", "a.b");
        click("Next");
        page("Tenant details");
        seeBeside("Unique Short Name", "Leave out dots.");
        type("Unique Short Name", "contoso");
        click("Next");
        page("Known registration");
    }

    void users_data()
    {
        columns("typed", "kept");
        row("none", "0", "1");
        row("many", "250", "250");
        row("letters are not taken", "3x5", "35");
    }
    void users()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        start();
        addService("Contoso");
        type("Licensed users", typed);
        press(Qt::Key_Tab);
        seeIn("Licensed users", kept);
    }

    void licence()
    {
        start();
        addService("Contoso");
        choose("License type", "Hosted Pro");
        nameService("contoso");
        click("Next");
        page("Known registration");
        click("Back");
        page("Tenant details");
        seeIn("License type", "Hosted Pro");
    }
};

UI_CASE(TenantDetails, "shortName wrongNameStaysOnThePage users licence")
#include "tenantdetails.moc"
