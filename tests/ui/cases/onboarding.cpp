// From Add Service to a service in the table, by mouse with the summary and its Edit links, and by keyboard only.
#include "tests/ui/qa.h"

class Onboarding : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void summaryAndEdit()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(tenant("healthy"));
        onwardTo("Summary");
        see("contoso");
        click("Edit Tenant details");
        page("Tenant details");
        type("Full Name of Service", "Contoso Voice");
        for (const char *title : {"Known registration", "Validation", "Microsoft 365 settings", "Routing and DNS",
                                  "SIP connection", "Summary"}) {
            click("Next");
            page(title);
        }
        see("Contoso Voice");
        click("Create service");
        page("Create service");
        see("Service saved; scripts are ready to be run");
        click("Finish");
        inWindow("TenantLink");
        choose("Services", "contoso");
        see("Contoso Voice");
    }

    void byKeyboardOnly()
    {
        const SandboxTenant contoso = tenant("healthy");
        start();
        tabTo("Add Service");
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        page("Customer");
        tabTo("Filter customers");
        write("Contoso");
        see("Head office and two branches");
        tabTo("Customers");
        press(Qt::Key_Home);
        press(Qt::Key_Space);
        next("Start");
        tabTo("Add New Tenant");
        press(Qt::Key_Space);
        next("Tenant details");
        tabTo("Unique Short Name");
        write("keys");
        tabTo("Licensed users");
        press(Qt::Key_A, Qt::ControlModifier);
        write("25");
        next("Known registration");
        tabTo("Customer Microsoft Tenant ID");
        write(contoso.tenant);
        tabTo("Application (Client) ID");
        write(contoso.client);
        tabTo("Client Secret");
        write(contoso.secret);
        next("Validation");
        see("The App registration is valid");
        next("Microsoft 365 settings");
        see("Read from the tenant");
        next("Routing and DNS");
        next("SIP connection");
        tabTo("SBC");
        press(Qt::Key_Down);
        next("Summary");
        press(Qt::Key_C, Qt::AltModifier);
        page("Create service");
        see("Service saved; scripts are ready to be run");
        tabTo("Finish");
        press(Qt::Key_Space);
        inWindow("TenantLink");
        see("keys");
    }

private:
    /// By the letter that is underlined on the button.
    void next(const char *title)
    {
        canClick("Next");
        press(Qt::Key_N, Qt::AltModifier);
        page(title);
    }
};

UI_CASE(Onboarding, "")
#include "onboarding.moc"
