// Validation: a valid registration, one with problems that one may go on with, and ones where one may not.
#include "tests/ui/qa.h"

class Validation : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void verdict()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(testTenant());
        click("Next");
        page("Validation");
        see(expectedVerdict());
    }

    void continueAnyway()
    {
        start();
        toRegistration("Fabrikam", "fabrikam");
        enterRegistration(tenant("missing"));
        click("Next");
        page("Validation");
        see("The App registration has problems");
        cannotClick("Next");
        click("Continue anyway");
        page("Microsoft 365 settings");
        click("Back");
        see("You chose to continue anyway. This is in the audit trail.");
    }

    void noWayOn_data()
    {
        columns("key");
        row("secret has ended", "secret-expired");
        row("application is switched off", "app-disabled");
        row("no enterprise application", "no-enterprise-app");
    }
    void noWayOn()
    {
        QFETCH(QString, key);
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(tenant(key));
        click("Next");
        page("Validation");
        see("The App registration has problems");
        cannotClick("Next");
        dontSee("Continue anyway");
    }
};

UI_CASE(Validation, "verdict")
#include "validation.moc"
