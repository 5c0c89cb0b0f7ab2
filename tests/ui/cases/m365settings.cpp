// Microsoft 365 settings: what is read from the tenant, and what a tenant keeps to itself.
#include "tests/ui/qa.h"

class M365Settings : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void readFromTheTenant()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(testTenant());
        onwardTo("Microsoft 365 settings");
        seeIn("Tenant ID", testTenant().tenant);
        canClick("Refresh tenant data");
        click("Refresh tenant data");
        see("Read from the tenant");
    }

    void nothingMayBeRead()
    {
        start();
        toRegistration("Litware", "litware");
        enterRegistration(tenant("no-permission"));
        click("Next");
        see("The App registration could not be checked completely");
        click("Continue anyway");
        page("Microsoft 365 settings");
        see("could not be read");
        type("M365 Domain", "no domain");
        click("Next");
        page("Microsoft 365 settings");
        seeBeside("M365 Domain", "This is no domain name.");
        type("M365 Domain", "wideworldimporters.onmicrosoft.com");
        click("Next");
        page("Routing and DNS");
    }
};

UI_CASE(M365Settings, "readFromTheTenant")
#include "m365settings.moc"
