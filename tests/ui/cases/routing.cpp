// Routing and DNS: the sub-domain is added to the tenant and proved by its TXT record.
#include "tests/ui/qa.h"

class Routing : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void subDomainIsProved()
    {
        toRouting("writable", "alpine");
        see("is not added to the tenant");
        click("Add domain to tenant");
        see("waits for the DNS record");
        click("Verify domain");
        see("waits for the DNS record");
        publish("alpine.sbc.northgate.example", textIn("TXT record value"));
        click("Verify domain");
        see("alpine.sbc.northgate.example is verified.");
        see("There is no activation user yet.");
    }

    void wrongLabel_data()
    {
        columns("typed", "said");
        row("dot", "a.b", "Leave out dots");
        row("hyphen at the end", "alpine-", "Begin and end with a letter or a digit.");
        row("nothing", "", "Enter the first part of the customer's sub-domain.");
    }
    void wrongLabel()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        toRouting("carrier", "northgate");
        type("Sub-domain", typed);
        click("Next");
        page("Routing and DNS");
        seeBeside("Sub-domain", said);
    }

private:
    void toRouting(const char *key, const char *shortName)
    {
        start();
        toRegistration("Alpine Ski House Alps", shortName);
        enterRegistration(tenant(key));
        onwardTo("Routing and DNS");
    }
};

UI_CASE(Routing, "")
#include "routing.moc"
