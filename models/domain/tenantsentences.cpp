#include "models/domain/tenantsentences.h"

#include <QCoreApplication>

namespace TenantLink
{

SentencePair tenantSentences(FailureCode code)
{
    // The list of codes in failuretext.cpp has no default: that one does not compile without a new code.
    switch (code) {
    case FailureCode::SignInNotSetUp:
        return {
            QT_TRANSLATE_NOOP("Failure", "The provider has no sign-in application for %1."),
            QT_TRANSLATE_NOOP("Failure", "Ask the provider to set one up, or choose Use App Registration instead.")};
    case FailureCode::SignInCodeExpired:
        return {QT_TRANSLATE_NOOP("Failure", "Nobody entered the code in time."),
                QT_TRANSLATE_NOOP("Failure", "Ask for a new code, and enter it on the page that opens.")};
    case FailureCode::SignInDeclined:
        return {QT_TRANSLATE_NOOP("Failure", "The sign-in was declined."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Start again, and accept on Microsoft's page if you trust the application that is named there.")};
    case FailureCode::SignInPageForeign:
        return {
            QT_TRANSLATE_NOOP("Failure",
                              "Microsoft's answer names a sign-in page on %1, which is not one of the chosen cloud."),
            QT_TRANSLATE_NOOP(
                "Failure", "Do not sign in there. Check the chosen cloud, or sign in with this computer's browser.")};
    case FailureCode::SignInBrowserMissing:
        return {QT_TRANSLATE_NOOP("Failure", "No browser could be opened on this computer."),
                QT_TRANSLATE_NOOP("Failure", "Set a default browser, or sign in with a code.")};
    case FailureCode::SignInNotReturned:
        return {QT_TRANSLATE_NOOP("Failure", "The browser did not come back from the sign-in in time."),
                QT_TRANSLATE_NOOP("Failure", "Start again, and finish the sign-in in the browser window that opens.")};
    case FailureCode::SignInAnswerForeign:
        return {
            QT_TRANSLATE_NOOP("Failure", "The browser came back with an answer that does not belong to this sign-in."),
            QT_TRANSLATE_NOOP("Failure", "Start again. Use only the browser window that TenantLink opens.")};
    case FailureCode::LoopbackRefused:
        return {QT_TRANSLATE_NOOP("Failure",
                                  "This computer does not let TenantLink wait for the browser's answer on 127.0.0.1."),
                QT_TRANSLATE_NOOP(
                    "Failure", "Ask your administrator whether security software blocks it, or sign in with a code.")};
    case FailureCode::SignInOtherTenant:
        return {QT_TRANSLATE_NOOP("Failure", "You signed in to another tenant than the one that is expected: %1."),
                QT_TRANSLATE_NOOP("Failure", "Sign in with an administrator's account of the expected tenant.")};
    case FailureCode::SignInScopeMissing:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft did not give the right %1, which this needs."),
                QT_TRANSLATE_NOOP(
                    "Failure", "Sign in again and accept all rights that are listed, or let an administrator do so.")};
    case FailureCode::SignInEnded:
        return {QT_TRANSLATE_NOOP("Failure", "The sign-in has ended or was revoked."),
                QT_TRANSLATE_NOOP("Failure", "Sign in again. What is done stays done.")};
    case FailureCode::PersonMayNot:
        return {QT_TRANSLATE_NOOP("Failure", "The signed-in account may not do this. It takes: %1."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Sign in with an account that has such a role, or ask an administrator who has.")};
    case FailureCode::SecretsForbidden:
        return {
            QT_TRANSLATE_NOOP("Failure", "A policy of this tenant forbids client secrets for App registrations."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Ask an administrator to exempt this registration from the app management policy, then try again.")};
    case FailureCode::SecretLifeRefused:
        return {QT_TRANSLATE_NOOP("Failure", "A policy of this tenant allows only a shorter life for client secrets."),
                QT_TRANSLATE_NOOP("Failure", "Choose a shorter life and go on.")};
    case FailureCode::PolicyRefused:
        return {
            QT_TRANSLATE_NOOP("Failure", "A policy of this tenant refused the App registration (%1)."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Ask an administrator to exempt this registration from the app management policy, then try again.")};
    case FailureCode::RegistrationGone:
        return {QT_TRANSLATE_NOOP("Failure", "The App registration is not there any more."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "It was deleted meanwhile. Undo what is left and start again, or restore it in the Azure portal.")};
    case FailureCode::RegistrationUnclear:
        return {QT_TRANSLATE_NOOP("Failure", "It cannot be known yet whether Microsoft created the App registration."),
                QT_TRANSLATE_NOOP(
                    "Failure", "Wait a few minutes and try again: TenantLink looks for it before it creates another.")};
    case FailureCode::NotReplicated:
        return {
            QT_TRANSLATE_NOOP("Failure", "Microsoft has not taken the changes over everywhere within the usual time."),
            QT_TRANSLATE_NOOP("Failure", "Wait a few minutes and try again. What is done stays done.")};
    case FailureCode::ProvisioningElsewhere:
        return {QT_TRANSLATE_NOOP("Failure", "Another window of TenantLink works on this registration."),
                QT_TRANSLATE_NOOP("Failure", "Go on there, or close it and try again.")};
    case FailureCode::NotOwner:
        return {QT_TRANSLATE_NOOP("Failure", "The registration may not renew its own client secret."),
                QT_TRANSLATE_NOOP("Failure", "Sign in as an administrator instead.")};
    case FailureCode::MailboxMissing:
        return {QT_TRANSLATE_NOOP("Failure", "The account has no mailbox in Exchange Online."),
                QT_TRANSLATE_NOOP("Failure", "Choose an account with a mailbox, or use a mail server.")};
    case FailureCode::MailPermissionMissing:
        return {QT_TRANSLATE_NOOP("Failure", "The account did not give TenantLink the right to send mail."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Sign in again and accept the right Mail.Send, or let an administrator approve it.")};
    case FailureCode::TermsChanged:
        return {
            QT_TRANSLATE_NOOP("Failure", "The Terms and Conditions of the moment are not approved for this service."),
            QT_TRANSLATE_NOOP("Failure", "Go back to Commercial information, read them and tick Click to approve.")};
    case FailureCode::SbcGone:
        return {QT_TRANSLATE_NOOP("Failure", "The SBC of this service is not in the list any more."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Choose another one on the page SIP connection, or add it again under Configuration > SBCs.")};
    case FailureCode::TemplateGone:
        return {QT_TRANSLATE_NOOP("Failure", "A script template of this service is not in the list any more."),
                QT_TRANSLATE_NOOP("Failure", "Choose another one on the page SIP connection; the list stands under "
                                             "Configuration > Script templates.")};
    case FailureCode::TemplateInvalid:
        return {QT_TRANSLATE_NOOP("Failure", "No script could be made from the template: %1"),
                QT_TRANSLATE_NOOP("Failure", "Correct the template, or the value that it asks for, and try again. "
                                             "Templates stand under Configuration > Script templates.")};
    case FailureCode::SetupIncomplete:
        return {QT_TRANSLATE_NOOP("Failure", "Something is missing to set the service up: %1"),
                QT_TRANSLATE_NOOP("Failure", "Fill it in and try again.")};
    case FailureCode::DomainElsewhere:
        return {QT_TRANSLATE_NOOP("Failure", "The domain %1 belongs to another Microsoft 365 tenant already."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Choose another name for the sub-domain, or have the domain removed from the other tenant first.")};
    case FailureCode::DomainRefused:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft does not accept %1 as a domain."),
                QT_TRANSLATE_NOOP("Failure", "Check the name for typing errors and choose another one. Shorter names "
                                             "without unusual characters are safest.")};
    case FailureCode::DomainAbsent:
        return {QT_TRANSLATE_NOOP("Failure", "The domain %1 is not in the customer's tenant."),
                QT_TRANSLATE_NOOP("Failure", "Add it first: with the button on the page Routing and DNS, or in the "
                                             "Microsoft 365 admin center under Settings > Domains.")};
    case FailureCode::DomainMayNot:
        return {QT_TRANSLATE_NOOP("Failure", "The registration may not add or verify the domain %1."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Grant it Domain.ReadWrite.All with admin consent, or let the customer's "
                                  "administrator add the domain in the Microsoft 365 admin center, then check again.")};
    case FailureCode::DnsNotSeen:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft does not see the DNS record of %1 yet."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Check that the record was entered exactly as shown. It can take from minutes up to "
                                  "72 hours until it is seen everywhere; you can leave and check again later.")};
    case FailureCode::UserMayNot:
        return {QT_TRANSLATE_NOOP("Failure", "The registration may not create or license the activation user."),
                QT_TRANSLATE_NOOP("Failure", "Grant it User.ReadWrite.All with admin consent, or let the customer's "
                                             "administrator create and license the user as the manual steps say.")};
    case FailureCode::LicenceUsedUp:
        return {QT_TRANSLATE_NOOP("Failure", "No unit of the licence %1 is free."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Choose another licence, or let the customer buy or free one, then try again.")};
    case FailureCode::UsageLocationMissing:
        return {
            QT_TRANSLATE_NOOP(
                "Failure", "The activation user needs a country before it can be licensed, and the tenant names none."),
            QT_TRANSLATE_NOOP("Failure", "Choose the country in which the service is used, then try again.")};
    case FailureCode::UserStillNeeded:
        return {QT_TRANSLATE_NOOP(
                    "Failure",
                    "The activation user %1 is still needed: no other licensed user has an address in its domain."),
                QT_TRANSLATE_NOOP("Failure", "Give a licensed user an address in this domain first, and wait until "
                                             "calls work, then take the activation user back.")};
    case FailureCode::TasksRunning:
        return {QT_TRANSLATE_NOOP("Failure", "Another window of TenantLink works on this service."),
                QT_TRANSLATE_NOOP("Failure", "Wait until it is done, or go on there.")};
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace TenantLink
