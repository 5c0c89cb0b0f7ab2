// The Onboarding wizard closed in the middle: kept as a draft and resumed, or discarded.
#include "tests/ui/qa.h"

class Drafts : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void keepAndResume()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(testTenant());
        close();
        see("Close the Onboarding wizard?");
        click("Keep as draft");
        inWindow("TenantLink");
        startAgain();
        click("Resume");
        page("Known registration");
        seeIn("Customer Microsoft Tenant ID", testTenant().tenant);
        see("The client secret was not kept with the draft. Enter it again.");
        click("Back");
        seeIn("Unique Short Name", "contoso");
    }

    void goOn()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(testTenant());
        press(Qt::Key_Escape);
        see("Close the Onboarding wizard?");
        click("Go on");
        page("Known registration");
        seeIn("Application (Client) ID", testTenant().client);
    }

    void nothingToAsk()
    {
        start();
        addService("Contoso");
        nameService("contoso");
        close();
        inWindow("TenantLink");
        see("1 unfinished onboarding:");
    }

    void discard()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(testTenant());
        click("Cancel");
        see("Close the Onboarding wizard?");
        click("Discard draft");
        inWindow("TenantLink");
        dontSee("Resume");
        see("There is no service yet.");
    }
};

UI_CASE(Drafts, "keepAndResume goOn nothingToAsk discard")
#include "drafts.moc"
