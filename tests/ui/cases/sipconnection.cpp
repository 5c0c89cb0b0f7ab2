// SIP connection: wrong inputs, and an SBC that is added on the way.
#include "tests/ui/qa.h"

class SipConnection : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void wrongInput_data()
    {
        columns("field", "typed", "said");
        row("no connection name", "Connection name", "", "Enter a name for the SIP connection.");
        row("number without +", "Main line", "030 123456", "Enter the number with +");
        row("number with (0)", "Main line", "+49 (0)30 123456", "Leave out the (0)");
        row("host name", "Host name", "not a host", "Enter a host name such as pbx.contoso.com");
    }
    void wrongInput()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        toSip();
        type(field, typed);
        click("Next");
        page("SIP connection");
        seeBeside(field, said);
    }

    void addAnSbc()
    {
        toSip();
        click("Add SBC");
        inWindow("Add SBC");
        type("Name", "Berlin");
        type("FQDN", "not_a_host");
        click("Save");
        seeBeside("FQDN", "This is no domain name.");
        type("FQDN", "berlin.northgate.example");
        click("Save");
        inWindow("Onboarding wizard");
        seeIn("SBC", "Berlin");
    }

private:
    void toSip()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(tenant("healthy"));
        onwardTo("SIP connection");
    }
};

UI_CASE(SipConnection, "")
#include "sipconnection.moc"
