// The Service portal: validated again, the secret replaced, the tabs, and what is not saved.
#include "tests/ui/qa.h"

class ServicePortal : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void validateAndReplaceTheSecret()
    {
        openPortal();
        click("Validate Authentication");
        see("The App registration is valid");
        seeIn("Client Secret Days Until Expire", "180");
        paste("Client Secret", "Abc8Q~another.secret_that-is-wrong-0123456");
        click("Validate Authentication");
        see("The App registration has problems");
        paste("Client Secret", tenant("healthy").secret);
        click("Validate Authentication");
        see("The App registration is valid");
    }

    void tabs()
    {
        openPortal();
        for (const char *name : {"Permissions and roles", "Service", "Routing and DNS", "SIP connection", "Tasks"})
            click(name);
        see("Tasks of Create service");
    }

    void unsavedChanges()
    {
        openPortal();
        click("Service");
        type("Full Name of Service", "Another name");
        close();
        see("Unsaved changes");
        click("Keep editing");
        inWindow("Service portal");
        click("Save service");
        see("Saved.");
        close();
        inWindow("TenantLink");
        see("Another name");
    }

private:
    void openPortal()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(tenant("healthy"));
        onwardTo("Summary");
        click("Create service");
        see("Service saved; scripts are ready to be run");
        click("Finish");
        inWindow("TenantLink");
        choose("Services", "contoso");
        click("Edit Service");
        inWindow("Service portal");
        canClick("Validate Authentication");
    }
};

UI_CASE(ServicePortal, "")
#include "serviceportal.moc"
