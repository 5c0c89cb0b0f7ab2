#include "models/domain/signinadvice.h"

#include <QCoreApplication>

#include <initializer_list>

namespace TenantLink
{

namespace
{

struct Row {
    std::initializer_list<int> codes;
    const char *what;
    const char *remedy;
    SignInRetry retry = SignInRetry::No;
};

// The rows of microsoft365.md 2.2 (Microsoft's reference-error-codes page, and public issues where marked there).
#define ADVICE(text) QT_TRANSLATE_NOOP("SignIn", text)
const Row rows[] = {
    // Tenant and endpoint
    {{90002},
     ADVICE("Microsoft does not know this tenant in the chosen cloud."),
     ADVICE("Check the Tenant ID (Entra admin center, Overview) and the chosen cloud.")},
    {{900021},
     ADVICE("This is not the id of a real tenant."),
     ADVICE("Enter the real Tenant ID from the Entra admin center, Overview.")},
    {{900023},
     ADVICE("The tenant is written in a form that Microsoft does not understand."),
     ADVICE("Paste only the Tenant ID or a domain such as contoso.onmicrosoft.com.")},
    {{50059, 50128, 90019}, ADVICE("The request named no tenant."), ADVICE("Fill in the customer's tenant.")},
    {{50194, 9001023, 90124, 90130},
     ADVICE("The sign-in did not go to the tenant's own address."),
     ADVICE("Enter the customer's Tenant ID instead of a general name such as common.")},
    {{90038, 900382, 900432},
     ADVICE("The tenant lives in another Microsoft cloud."),
     ADVICE("Choose the right cloud and try again.")},
    {{500021, 500022},
     ADVICE("This computer's network does not allow sign-in to the customer's tenant."),
     ADVICE("Use another network, or ask your network administrator for an exception from the tenant restrictions.")},
    {{500212, 500213},
     ADVICE("The cross-tenant access settings do not allow this sign-in."),
     ADVICE("Ask the administrator to allow it, or use an account of the customer.")},

    // Client application and credential
    {{700016},
     ADVICE("The tenant has no application with this Client ID."),
     ADVICE("Check that it is the Application (client) ID, not the Object ID or Secret ID, and that the tenant is "
            "right. A registration that was just created can take two minutes."),
     SignInRetry::AfterOwnChange},
    {{70001, 700011, 7000112},
     ADVICE("The application is disabled or not present in the tenant."),
     ADVICE("Enable it in the Entra admin center under Enterprise applications, Properties, Enabled for users to sign "
            "in.")},
    {{7000229},
     ADVICE("The application has no enterprise application in the tenant."),
     ADVICE("Grant admin consent once, or create the enterprise application, then try again."),
     SignInRetry::AfterOwnChange},
    {{7000215},
     ADVICE("The client secret is wrong."),
     ADVICE("Often the Secret ID was copied instead of the Value. Create a new client secret and copy its Value at "
            "once; a new secret can take two minutes to work."),
     SignInRetry::AfterOwnChange},
    {{7000222},
     ADVICE("The client secret has expired."),
     ADVICE("Add a new client secret to the App registration and enter its Value here."),
     SignInRetry::AfterOwnChange},
    {{70002},
     ADVICE("Microsoft did not accept the credentials."),
     ADVICE("Create a new client secret and copy its Value, not the Secret ID.")},
    {{7000216}, ADVICE("The request carried no client secret."), ADVICE("Enter the client secret.")},
    {{1002012},
     ADVICE("The program asked for access in a form that Microsoft does not accept."),
     ADVICE("This is an error of the program: send the details to support.")},
    {{7000218},
     ADVICE("The application requires a credential for this kind of sign-in."),
     ADVICE("Set \"Allow public client flows\" to Yes in the sign-in application, Authentication.")},
    {{700025},
     ADVICE("A credential was sent for an application that takes none."),
     ADVICE("This is an error of the program: send the details to support.")},
    {{700027},
     ADVICE("The certificate's signature was not accepted, or the certificate is not on the application."),
     ADVICE("Upload this certificate to the App registration and compare the thumbprint.")},
    {{700024, 1000502},
     ADVICE("The credential is not valid at this time."),
     ADVICE("Correct the computer's date and time, or renew the certificate.")},
    {{7000214}, ADVICE("The certificate was revoked."), ADVICE("Replace the certificate.")},
    {{50012, 50013, 50048},
     ADVICE("The certificate or the signed request is not valid."),
     ADVICE("Check the certificate; if it is right, send the details to support.")},

    // Resource, scope, request
    {{500011},
     ADVICE("The requested service does not exist in this tenant."),
     ADVICE("Check that Microsoft Teams is licensed in the tenant and that the cloud is right.")},
    {{650052},
     ADVICE("The organization has not subscribed to the requested service."),
     ADVICE("Check the tenant's licences; for Teams, open the Teams admin center once as an administrator.")},
    {{650051},
     ADVICE("A requested permission does not exist on that service."),
     ADVICE("Update TenantLink; its list of permissions may be out of date.")},
    {{650056, 650057, 65005},
     ADVICE("The application may not use the requested service."),
     ADVICE("Add the permission to the App registration and grant admin consent.")},
    {{70011, 28002, 700022, 700023},
     ADVICE("The requested scope is not valid."),
     ADVICE("This is an error of the program or of the cloud's settings: send the details to support.")},
    {{9002313, 90014, 900144, 90023, 900561},
     ADVICE("Microsoft found the request malformed."),
     ADVICE("Check the entries for unusual characters. If they are right, send the details to support.")},
    {{50011, 500113},
     ADVICE("The sign-in application does not know the address that the browser should return to."),
     ADVICE("Add the redirect URI that Microsoft names to the application, Authentication; for a sign-in with the "
            "browser these are http://localhost and http://127.0.0.1 of the platform Mobile and desktop.")},
    {{1002016},
     ADVICE("The connection used an outdated encryption."),
     ADVICE("Enable TLS 1.2 or newer on this computer and on the network's proxy.")},

    // Consent
    {{65001},
     ADVICE("An administrator has not approved the application yet."),
     ADVICE("Let an administrator grant admin consent. Right after that it can take a few minutes."),
     SignInRetry::AfterOwnChange},
    {{65004}, ADVICE("The approval was declined."), ADVICE("Sign in again and accept.")},
    {{65002},
     ADVICE("One of Microsoft's own applications was used, which is not allowed here."),
     ADVICE("Set a sign-in application of your own in Configuration.")},
    {{90094, 90095, 90008},
     ADVICE("An administrator has to approve this."),
     ADVICE("Let a Global or Privileged Role Administrator sign in, or approve the waiting request.")},
    {{90099},
     ADVICE("The application is not authorized in the customer's tenant for delegated administration."),
     ADVICE("Let the customer approve it, or give consent through Partner Center.")},

    // The person's account
    {{50034, 51004},
     ADVICE("This account does not exist in the tenant."),
     ADVICE("Check the spelling and use an account of the customer.")},
    {{50020, 16000, 90072},
     ADVICE("The account belongs to another tenant."),
     ADVICE("Sign out and use an account of the customer, or let the customer invite this one.")},
    {{50053},
     ADVICE("The account is locked, or the network address is judged malicious."),
     ADVICE("Wait or have the account unlocked; the sign-in logs show the reason.")},
    {{50055, 50144}, ADVICE("The account's password has expired."), ADVICE("Change the password and sign in again.")},
    {{50056, 50064, 50126}, ADVICE("User name or password is wrong."), ADVICE("Try again.")},
    {{50057}, ADVICE("The account is disabled."), ADVICE("Use another administrator's account.")},
    {{50058}, ADVICE("Nobody is signed in."), ADVICE("Sign in and try again.")},
    {{50105},
     ADVICE("The account is not assigned to the sign-in application."),
     ADVICE("Assign the person to the application under Enterprise applications, Users and groups.")},
    {{70008, 54005},
     ADVICE("What the sign-in brought was used already, or came too late."),
     ADVICE("Sign in again, and finish it without a long pause.")},
    {{50173, 70043, 700082, 50089}, ADVICE("The sign-in is too old or was revoked."), ADVICE("Sign in again.")},

    // Multi-factor authentication and Conditional Access
    {{50076, 50074, 50078},
     ADVICE("Multi-factor authentication is needed."),
     ADVICE("Sign in again with the browser and complete it.")},
    {{50072, 50079, 53004, 53010},
     ADVICE("The account has to register for multi-factor authentication first."),
     ADVICE("Register at aka.ms/mfasetup from an allowed place, then sign in again.")},
    {{50158}, ADVICE("A further security check is required."), ADVICE("Sign in with the browser and complete it.")},
    {{53000, 53001, 50097, 50005},
     ADVICE("The tenant requires a managed or known device."),
     ADVICE("Sign in with the browser on a managed computer; a sign-in with a code can never satisfy this.")},
    {{53002},
     ADVICE("The tenant allows approved applications only."),
     ADVICE("Ask the administrator to exempt the sign-in application.")},
    {{53003},
     ADVICE("The tenant's Conditional Access blocks this sign-in."),
     ADVICE("Try to sign in with the browser: many tenants block sign-in with a code. Otherwise ask the administrator "
            "and name the correlation id.")},
    {{530032, 530035},
     ADVICE("The tenant's security policy or security defaults block this sign-in."),
     ADVICE("Ask the tenant's administrator.")},
    {{530034, 53011},
     ADVICE("The sign-in is blocked because of a risk in the partner's own tenant."),
     ADVICE("The partner's administrator has to clear the risk in the partner's tenant.")},
    {{700003},
     ADVICE("The device is not registered in the tenant."),
     ADVICE("Register the device again or use another one.")},

    // Sign-in with a code
    {{70016}, ADVICE("The sign-in is not finished yet."), ADVICE("Finish it in the browser."), SignInRetry::Transient},
    {{70018}, ADVICE("The code was not recognised."), ADVICE("Get a new code and enter it exactly as shown.")},
    {{70019, 70020}, ADVICE("The code has expired."), ADVICE("Get a new code.")},
    {{90119, 90120, 50134},
     ADVICE("The code was already used, declined or empty."),
     ADVICE("Start again with a new code.")},

    // Service
    {{90033, 90006, 90024, 50033, 90012, 90090},
     ADVICE("Microsoft's sign-in service has a temporary problem."),
     ADVICE("Try again in a few minutes."),
     SignInRetry::Transient},
    {{90055},
     ADVICE("The tenant has sent too many requests."),
     ADVICE("Try again in a few minutes."),
     SignInRetry::Transient},
    {{50196}, ADVICE("Microsoft saw the same request too often."), ADVICE("Wait some minutes before the next try.")},
    {{50000},
     ADVICE("Microsoft could not issue the access."),
     ADVICE("Try again later. If it stays so, contact Microsoft support.")},
};
#undef ADVICE

const Row *rowFor(int aadsts)
{
    for (const Row &row : rows) {
        for (const int code : row.codes) {
            if (code == aadsts)
                return &row;
        }
    }
    return nullptr;
}

QString say(const char *text) { return QCoreApplication::translate("SignIn", text); }

} // namespace

SignInAdvice signInAdvice(int aadsts)
{
    if (const Row *row = rowFor(aadsts))
        return {say(row->what), say(row->remedy), row->retry, true};
    return {say(QT_TRANSLATE_NOOP("SignIn", "Microsoft refused the sign-in.")),
            say(QT_TRANSLATE_NOOP("SignIn", "Check Tenant ID, Client ID and client secret. The details name "
                                            "Microsoft's reason and the ids that its support asks for.")),
            SignInRetry::No, false};
}

QList<int> knownSignInCodes()
{
    QList<int> codes;
    for (const Row &row : rows)
        codes += QList<int>(row.codes);
    return codes;
}

} // namespace TenantLink
