// Configuration: the provider, the mail server and SBCs, with wrong inputs.
#include "tests/ui/qa.h"

class Configuration : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void provider_data()
    {
        columns("field", "typed", "said");
        row("no name", "Provider name", "", "Enter the name under which customers know you.");
        row("no contact", "Contact name", "", "Enter the person whom customers can ask.");
        row("no mail address", "Contact mail", "ada at fourthcoffee", "Enter a mail address such as name@example.com.");
        row("no domain", "Domain", "not a domain", "Enter a domain, for example contoso.com.");
    }
    void provider()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        startEmpty();
        goTo("Provider");
        type("Provider name", "Fourth Coffee Voice");
        type("Contact name", "Ada Admin");
        type("Contact mail", "ada@fourthcoffee.example");
        type("Domain", "fourthcoffee.example");
        type(field, typed);
        click("Save");
        see("Not saved");
        seeBeside(field, said);
    }

    void mailServer_data()
    {
        columns("field", "typed", "said");
        row("sender", "From", "voice", "Enter a mail address");
        row("host", "Mail host", "no host", "Enter the mail server's name, for example smtp.contoso.com.");
    }
    void mailServer()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        startEmpty();
        goTo("Email server");
        type("From", "voice@fourthcoffee.example");
        type("Mail host", "mail.fourthcoffee.example");
        type(field, typed);
        click("Save");
        see("Not saved");
        seeBeside(field, said);
    }

    void mailPasswordIsKept()
    {
        startEmpty();
        goTo("Email server");
        type("From", "voice@fourthcoffee.example");
        type("Mail host", "mail.fourthcoffee.example");
        type("Mail user name", "voice");
        type("Mail password", "postbox-Pass_word-42");
        click("Save");
        see("Saved.");
        startAgain();
        goTo("Email server");
        seeIn("Mail user name", "voice");
        seeIn("Mail password", "Set. Type a new one to replace it.");
    }

    void sbc()
    {
        startEmpty();
        goTo("SBCs");
        see("There is no SBC yet.");
        click("Add SBC");
        inWindow("Add SBC");
        type("Name", "Frankfurt");
        type("FQDN", "192.0.2.7");
        click("Save");
        seeBeside("FQDN", "Enter a name instead of an IP address.");
        type("FQDN", "sbc.northgate.example");
        click("Save");
        inWindow("TenantLink");
        see("sbc.northgate.example");
    }
};

UI_CASE(Configuration, "provider mailServer sbc")
#include "configuration.moc"
