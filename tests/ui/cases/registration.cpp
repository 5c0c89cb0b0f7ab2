// Known registration: wrong ids, the Secret ID in place of the secret, a wrong secret, another tenant.
#include "tests/ui/qa.h"

class Registration : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void wrongId_data()
    {
        columns("field", "typed", "said");
        row("tenant is a word", "Customer Microsoft Tenant ID", "contoso", "ID");
        row("client is a domain", "Application (Client) ID", "contoso.com", "ID");
        row("client is cut", "Application (Client) ID", "e7b08158-ad3f-4cbb-bdcb-18d2b2401ef", "ID");
        row("secret is the Secret ID", "Client Secret", "11111111-2222-3333-4444-555555555555", "Secret ID");
        row("admin is a word", "M365 admin", "admin", "Enter a sign-in name such as admin@contoso.com");
    }
    void wrongId()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(testTenant());
        paste(field, typed);
        click("Next");
        page("Known registration");
        seeBeside(field, said);
    }

    void wrongSecret()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(tenant("healthy"));
        paste("Client Secret", "Abc8Q~not.the_secret-of-this-registration");
        click("Next");
        page("Validation");
        see("The App registration has problems");
        dontSee("Continue anyway");
        cannotClick("Next");
        click("Back");
        page("Known registration");
        paste("Client Secret", tenant("healthy").secret);
        click("Next");
        see("The App registration is valid");
    }

    void registrationOfAnotherTenant()
    {
        start();
        toRegistration("Contoso", "contoso");
        enterRegistration(tenant("healthy"));
        paste("Customer Microsoft Tenant ID", tenant("missing").tenant);
        click("Next");
        page("Validation");
        see("The App registration has problems");
        cannotClick("Next");
    }

    void howToCreateOne()
    {
        start();
        toRegistration("Contoso", "contoso");
        click("How do I create one?");
        see("App registrations");
        click("Close");
        page("Known registration");
    }
};

UI_CASE(Registration, "wrongId")
#include "registration.moc"
