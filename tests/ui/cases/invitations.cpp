// A provider invites, the administrator answers with a registration or has one made, the provider imports the reply.
#include "tests/ui/qa.h"

class Invitations : public Case
{
    Q_OBJECT
private Q_SLOTS:
    void useAppRegistration()
    {
        invite("Contoso", "contoso");
        const QString code = textIn("Invitation code");
        openLink(textIn("Auth URL"));
        page("Welcome");
        see("not verified");
        type("Invitation code", "0000-0000-0000-0000");
        click("Confirm provider");
        see("Do not go on");
        type("Invitation code", code);
        click("Confirm provider");
        see("Confirmed by the invitation code");
        click("Next");
        page("App registration");
        enterRegistration(tenant("healthy"));
        click("Start authentication");
        page("Validation");
        see("The App registration is valid");
        click("Next");
        page("Done");
        reply();
        see("Authentication Complete");
    }

    void createNewAppRegistration()
    {
        const char *const admin = "admin@lamnahealthcare.onmicrosoft.com";
        setUpProvider();
        goTo("Customers");
        click("Add Customer");
        inWindow("Add Customer");
        type("Name", "Lamna Healthcare");
        click("Save");
        inWindow("TenantLink");
        goTo("Services");
        toSendLink("Lamna Healthcare", "lamna");
        create();
        const QString code = textIn("Invitation code");
        openLink(textIn("Auth URL"));
        page("Welcome");
        type("Invitation code", code);
        click("Confirm provider");
        see("Confirmed by the invitation code");
        click("Create New App Registration");
        click("Next");
        page("Admin account");
        type("M365 admin (UPN)", admin);
        click("Start authentication");
        page("Sign in");
        approve(textIn("Code"), admin);
        page("Signed in");
        see("Nothing in your tenant has been created yet.");
        click("Next step");
        page("Name and rights");
        click("Start provisioning");
        page("Provisioning");
        see("Everything is done.");
        click("Next");
        page("Done");
        click("Copy reply");
        see("Copied. Paste it into a mail to the provider");
    }

    void mailToOurOwnBox()
    {
        setUpProvider();
        goTo("Email server");
        type("From", "voice@fourthcoffee.example");
        type("Mail host", "mail.fourthcoffee.example");
        click("Save");
        see("Saved.");
        goTo("Services");
        toSendLink("Contoso", "contoso");
        click("Send invitation");
        page("Invitation");
        see("The mail is being sent in the background");
        seeMail("it@contoso.com");
        click("Finish");
        inWindow("TenantLink");
        goTo("Pending Invitations");
        see("contoso");
    }

    void damagedLink_data()
    {
        columns("link");
        row("no link", "https://contoso.com/");
        row("cut", "tenantlink://invite/#AAECAwQFBgcICQ");
        row("words", "nothing that is a link");
    }
    void damagedLink()
    {
        QFETCH(QString, link);
        openLink(link);
        page("Open invitation");
        paste("Invitation link", link);
        click("Next");
        page("Open invitation");
        seeBeside("Invitation link", "invitation");
    }

private:
    void setUpProvider()
    {
        start();
        goTo("Provider");
        type("Provider name", "Fourth Coffee Voice");
        type("Contact name", "Ada Admin");
        type("Contact mail", "ada@fourthcoffee.example");
        click("Save");
        see("Saved.");
        goTo("Services");
    }

    void toSendLink(const char *customer, const char *shortName)
    {
        addService(customer);
        nameService(shortName);
        click("Send link to IT administrator for authentication");
        click("Next");
        page("Send link");
        type("Invitation Email", "it@contoso.com");
    }

    void invite(const char *customer, const char *shortName)
    {
        setUpProvider();
        toSendLink(customer, shortName);
        create();
    }

    void create()
    {
        click("Create invitation");
        page("Invitation");
        see("Invitation created");
    }

    /// The reply goes back by the clipboard.
    void reply()
    {
        click("Copy reply");
        see("Copied. Paste it into a mail to the provider");
        click("Finish");
        inWindow("Onboarding wizard");
        click("Finish");
        inWindow("TenantLink");
        goTo("Pending Invitations");
        click("Import reply");
        click("Paste from the clipboard");
        inWindow("Import replies");
        see("1 of 1 reply imported.");
        click("Close");
        inWindow("TenantLink");
    }
};

UI_CASE(Invitations, "")
#include "invitations.moc"
