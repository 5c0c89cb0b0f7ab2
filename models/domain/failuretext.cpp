#include "models/domain/failuretext.h"

#include "models/domain/signinadvice.h"
#include "models/domain/tenantsentences.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

// A switch without default: a new code does not compile without its sentences.
SentencePair entryFor(FailureCode code)
{
    switch (code) {
    case FailureCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Failure", "It was cancelled."),
                QT_TRANSLATE_NOOP("Failure", "Start it again when you are ready.")};

    case FailureCode::NoNetwork:
        return {QT_TRANSLATE_NOOP("Failure", "This computer has no network connection."),
                QT_TRANSLATE_NOOP("Failure", "Connect to the internet and try again.")};
    case FailureCode::HostNotFound:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 was not found."),
                QT_TRANSLATE_NOOP(
                    "Failure", "Check the network connection, the DNS settings and the chosen cloud, then try again.")};
    case FailureCode::ConnectionRefused:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 does not accept connections."),
                QT_TRANSLATE_NOOP("Failure", "Try again in a few minutes. If it stays so, ask your network "
                                             "administrator whether a firewall blocks it.")};
    case FailureCode::ConnectionLost:
        return {QT_TRANSLATE_NOOP("Failure", "The connection to %1 was lost."),
                QT_TRANSLATE_NOOP("Failure", "Check the network connection and try again.")};
    case FailureCode::TimedOut:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 did not answer in time."),
                QT_TRANSLATE_NOOP("Failure", "Try again. If it stays so, check the network connection and the proxy.")};
    case FailureCode::TlsFailed:
        return {QT_TRANSLATE_NOOP("Failure", "No secure connection to %1 could be made, so nothing was sent."),
                QT_TRANSLATE_NOOP("Failure", "Check the computer's date and time. If your network inspects encrypted "
                                             "traffic, ask its administrator to exempt this server.")};
    case FailureCode::ProxyFailed:
        return {
            QT_TRANSLATE_NOOP("Failure", "The network's proxy did not let the connection to %1 through."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check the proxy settings of this computer, or ask your network administrator to allow this server.")};

    case FailureCode::RedirectRefused:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 wanted to pass the request on to another address. That was "
                                             "refused to protect the secret."),
                QT_TRANSLATE_NOOP("Failure", "If you are on a public network, sign in to it in your browser first. "
                                             "Otherwise ask your network administrator.")};
    case FailureCode::AnswerTooLarge:
        return {QT_TRANSLATE_NOOP("Failure", "The answer from %1 is too large to be right."),
                QT_TRANSLATE_NOOP("Failure", "Try again. If it stays so, something between this computer and Microsoft "
                                             "alters the answers: ask your network administrator.")};
    case FailureCode::AnswerNotJson:
        return {QT_TRANSLATE_NOOP(
                    "Failure", "Something other than Microsoft answered for %1, for example a network's sign-in page."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Open a web page in your browser to see whether the network asks you to sign in, then try again.")};
    case FailureCode::AnswerWrongShape:
        return {QT_TRANSLATE_NOOP("Failure", "The answer from %1 is not what Microsoft documents."),
                QT_TRANSLATE_NOOP("Failure", "Try again later. If it stays so, send the details to support.")};
    case FailureCode::ForeignNextLink:
        return {QT_TRANSLATE_NOOP("Failure", "The answer from %1 pointed to a different server for its next page. That "
                                             "was not followed to protect the access."),
                QT_TRANSLATE_NOOP("Failure", "Ask your network administrator whether something alters the traffic, and "
                                             "send the details to support.")};
    case FailureCode::Throttled:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft asks to slow down: too many requests at the moment."),
                QT_TRANSLATE_NOOP("Failure", "Wait a few minutes and try again.")};
    case FailureCode::ServiceUnavailable:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft's service is temporarily unavailable."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Try again in a few minutes. Microsoft's service health page shows known outages.")};
    case FailureCode::UnexpectedStatus:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 answered with an error that is not known here."),
                QT_TRANSLATE_NOOP("Failure", "Try again. If it stays so, send the details to support.")};
    case FailureCode::Forbidden:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft Graph does not let this registration read that."),
                QT_TRANSLATE_NOOP("Failure", "Grant the missing permission with admin consent, then try again.")};
    case FailureCode::NotFoundThere:
        return {QT_TRANSLATE_NOOP("Failure", "It does not exist in the customer's tenant."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Check the ids. Something that was just created can take a few minutes to appear.")};
    case FailureCode::SignInRefused:
        return {nullptr, nullptr}; // the advice for the AADSTS number

    case FailureCode::KeychainMissing:
        return {QT_TRANSLATE_NOOP("Failure", "This computer has no keychain that could keep a secret."),
                QT_TRANSLATE_NOOP(
                    "Failure", "Install and start a keychain (on Linux for example GNOME Keyring or KWallet), then "
                               "start TenantLink again. Looking things up works meanwhile; secrets cannot be kept.")};
    case FailureCode::KeychainLocked:
        return {QT_TRANSLATE_NOOP("Failure", "The keychain is locked."),
                QT_TRANSLATE_NOOP("Failure", "Unlock it and try again. What needs no secret works meanwhile.")};
    case FailureCode::KeychainDenied:
        return {QT_TRANSLATE_NOOP("Failure", "Access to the keychain was refused."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Allow TenantLink to use the keychain and try again. What needs no secret works meanwhile.")};
    case FailureCode::KeychainSilent:
        return {
            QT_TRANSLATE_NOOP("Failure", "The keychain does not answer."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Look for a window that asks for the keychain's password, or sign out and in again, then try again.")};
    case FailureCode::KeychainBroken:
        return {QT_TRANSLATE_NOOP("Failure", "The keychain reported an error."),
                QT_TRANSLATE_NOOP("Failure", "Try again. If it stays so, check the keychain with its own program.")};
    case FailureCode::SecretNotHere:
        return {QT_TRANSLATE_NOOP("Failure", "The client secret is not in this computer's keychain; it may be on the "
                                             "computer where it was entered."),
                QT_TRANSLATE_NOOP("Failure", "Enter the client secret here again, or use the other computer.")};
    case FailureCode::SecretTooLong:
        return {
            QT_TRANSLATE_NOOP("Failure", "The secret is too long to be kept (over 1,024 bytes)."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check that only the secret's value was pasted. Microsoft's client secrets have 16 to 64 characters.")};

    case FailureCode::StoreLocked:
        return {QT_TRANSLATE_NOOP("Failure", "The data file is in use by another program."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Close the other TenantLink window, backup or database program that uses it, then try again.")};
    case FailureCode::StoreReadOnly:
        return {
            QT_TRANSLATE_NOOP("Failure", "The data folder cannot be written to."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Give yourself the right to write to the folder, or start TenantLink with another one (--data-dir).")};
    case FailureCode::StoreDamaged:
        return {QT_TRANSLATE_NOOP("Failure", "The data file is damaged. It was left as it is."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Close TenantLink and put a backup in its place; backups are beside the file.")};
    case FailureCode::StoreNewer:
        return {
            QT_TRANSLATE_NOOP("Failure",
                              "The data file was written by a newer version of TenantLink. It was left as it is."),
            QT_TRANSLATE_NOOP("Failure", "Install the newer version, or start with another data folder (--data-dir).")};
    case FailureCode::DiskFull:
        return {QT_TRANSLATE_NOOP("Failure", "The disk is full, so nothing was saved."),
                QT_TRANSLATE_NOOP("Failure", "Free some space and try again. What you entered is still here.")};
    case FailureCode::StoreBroken:
        return {QT_TRANSLATE_NOOP("Failure", "The data file could not be read or written."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Try again. If it stays so, check the disk, and send the details to support.")};
    case FailureCode::NameTaken:
        return {QT_TRANSLATE_NOOP("Failure", "The name %1 is already used."),
                QT_TRANSLATE_NOOP("Failure", "Choose another name.")};
    case FailureCode::NoLongerThere:
        return {QT_TRANSLATE_NOOP("Failure", "It was deleted meanwhile."),
                QT_TRANSLATE_NOOP("Failure", "Go back to the list; it shows what is there now.")};
    case FailureCode::ChangedMeanwhile:
        return {
            QT_TRANSLATE_NOOP("Failure", "It was changed meanwhile in another window, so your change was not saved."),
            QT_TRANSLATE_NOOP("Failure", "Look at the new values and make your change again.")};
    case FailureCode::CustomerHasServices:
        return {QT_TRANSLATE_NOOP("Failure", "The customer still has services or open invitations."),
                QT_TRANSLATE_NOOP("Failure", "Delete them first, on the pages Services and Pending Invitations.")};

    case FailureCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("Failure", "The file could not be read: %1"),
                QT_TRANSLATE_NOOP("Failure", "Check that it exists and that you may read it.")};
    case FailureCode::FileUnwritable:
        return {QT_TRANSLATE_NOOP("Failure", "The file could not be written: %1"),
                QT_TRANSLATE_NOOP("Failure", "Check the folder's rights and the free space, or choose another place.")};
    case FailureCode::FileInvalid:
        return {QT_TRANSLATE_NOOP("Failure", "The file is not valid: %1"),
                QT_TRANSLATE_NOOP("Failure", "Correct the file and try again.")};

    case FailureCode::ProviderIncomplete:
        return {
            QT_TRANSLATE_NOOP(
                "Failure", "The provider's name and contact are not complete yet, so nobody could tell who invites."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Open Configuration > Provider and fill in the name and the contact's name and mail address.")};
    case FailureCode::SigningKeyMissing:
        return {QT_TRANSLATE_NOOP("Failure", "The key that signs invitations is not in this computer's keychain."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Open Configuration > Provider and create the key, or import it from the colleague's export.")};
    case FailureCode::SigningKeyFileDamaged:
        return {QT_TRANSLATE_NOOP("Failure", "The file is not an exported signing key, or it is damaged."),
                QT_TRANSLATE_NOOP("Failure", "Ask for a new export of the key and import that.")};
    case FailureCode::PassphraseWrong:
        return {QT_TRANSLATE_NOOP("Failure", "The passphrase does not open this key."),
                QT_TRANSLATE_NOOP("Failure", "Enter the passphrase that was chosen when the key was exported.")};
    case FailureCode::PassphraseTooShort:
        return {QT_TRANSLATE_NOOP("Failure", "The passphrase is too short."),
                QT_TRANSLATE_NOOP("Failure", "Use at least 12 characters, for example four random words.")};
    case FailureCode::NotASignInApp:
        return {QT_TRANSLATE_NOOP("Failure", "%1 cannot be the provider's sign-in application."),
                QT_TRANSLATE_NOOP("Failure", "Enter the Application (client) ID of an application that the provider "
                                             "registered itself. Microsoft's own ids are not accepted.")};
    case FailureCode::MailNotSetUp:
        return {QT_TRANSLATE_NOOP("Failure", "No mail server is set up yet."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Set it up in Configuration > Email server, or send the invitation with your own mail program.")};
    case FailureCode::MailSignInRefused:
        return {QT_TRANSLATE_NOOP("Failure", "The mail server %1 did not accept the sign-in."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Check user name and password in Configuration > Email server. Some providers ask "
                                  "for an app password instead of the account's own. In Exchange Online an "
                                  "administrator has to allow authenticated SMTP for the mailbox.")};
    case FailureCode::MailSignInUnsupported:
        return {
            QT_TRANSLATE_NOOP("Failure", "The mail server %1 does not offer the way to sign in that is set up for it."),
            QT_TRANSLATE_NOOP(
                "Failure", "Ask the mail server's administrator, or send the invitation with your own mail program.")};
    case FailureCode::MailPasswordUnprotected:
        return {QT_TRANSLATE_NOOP(
                    "Failure", "Without encryption the password would travel in the clear, so nothing was sent to %1."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Choose STARTTLS or TLS in Configuration > Email server, or remove user name and password.")};
    case FailureCode::MailTlsMissing:
        return {QT_TRANSLATE_NOOP("Failure",
                                  "The mail server %1 does not offer encryption (STARTTLS), so nothing was sent."),
                QT_TRANSLATE_NOOP("Failure", "Check port and security in Configuration > Email server; port 465 "
                                             "usually needs TLS instead of STARTTLS.")};
    case FailureCode::MailSenderRefused:
        return {QT_TRANSLATE_NOOP("Failure", "The mail server does not let %1 send mail."),
                QT_TRANSLATE_NOOP("Failure", "Check the From address in Configuration > Email server; many servers "
                                             "only accept the account's own address.")};
    case FailureCode::MailRecipientRefused:
        return {QT_TRANSLATE_NOOP("Failure", "The mail server refused the recipient %1."),
                QT_TRANSLATE_NOOP("Failure", "Check the mail address for a typing error, then send again.")};
    case FailureCode::MailTryLater:
        return {QT_TRANSLATE_NOOP("Failure", "The mail server %1 asked to try again later."),
                QT_TRANSLATE_NOOP("Failure", "Wait a few minutes and try again; an invitation is tried again by "
                                             "itself. If it stays so, ask the mail "
                                             "server's administrator.")};
    case FailureCode::MailRefused:
        return {QT_TRANSLATE_NOOP("Failure", "The mail server %1 refused the message."),
                QT_TRANSLATE_NOOP("Failure", "Send the details to the mail server's administrator, or send the "
                                             "invitation with your own mail program.")};
    case FailureCode::MailAddressUnsupported:
        return {QT_TRANSLATE_NOOP("Failure", "The mail server cannot deliver to the international address %1."),
                QT_TRANSLATE_NOOP("Failure", "Use an address of plain ASCII characters, or another mail server.")};
    case FailureCode::MailMaybeSent:
        return {
            QT_TRANSLATE_NOOP(
                "Failure",
                "The connection to %1 was lost after the whole message had been handed over: it may have been sent."),
            QT_TRANSLATE_NOOP("Failure", "Ask the recipient whether the mail arrived before you send it again.")};
    case FailureCode::MailTextInvalid:
        return {
            QT_TRANSLATE_NOOP("Failure", "The mail text uses a placeholder that does not exist: %1"),
            QT_TRANSLATE_NOOP("Failure", "Correct it in Configuration > Invitation; the page lists the placeholders.")};
    case FailureCode::TicketNotRecognised:
        return {QT_TRANSLATE_NOOP("Failure", "This is not a TenantLink invitation."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Open the link from the mail, or the attached file that ends in .tenantlink.")};
    case FailureCode::TicketDamaged:
        return {QT_TRANSLATE_NOOP("Failure", "The invitation is damaged: it was cut short or altered on its way."),
                QT_TRANSLATE_NOOP("Failure", "Copy the whole link again, or open the attached file instead. If it "
                                             "stays so, ask the provider for a new invitation.")};
    case FailureCode::TicketTooLarge:
        return {QT_TRANSLATE_NOOP("Failure", "The invitation is far too long to be genuine."),
                QT_TRANSLATE_NOOP("Failure", "Copy only the link, or open the attached file instead.")};
    case FailureCode::TicketVersionUnknown:
        return {
            QT_TRANSLATE_NOOP("Failure", "The invitation was made by a newer version of TenantLink."),
            QT_TRANSLATE_NOOP("Failure", "Install the newest version of TenantLink and open the invitation again.")};
    case FailureCode::TicketCloudUnknown:
        return {
            QT_TRANSLATE_NOOP("Failure", "The invitation is for a Microsoft cloud that is not known here: %1"),
            QT_TRANSLATE_NOOP(
                "Failure", "Ask the provider for the file that describes this cloud, and start TenantLink with it.")};
    case FailureCode::TicketProfileUnknown:
        return {
            QT_TRANSLATE_NOOP("Failure", "The invitation asks for a set of permissions that is not known here: %1"),
            QT_TRANSLATE_NOOP("Failure", "Install the newest version of TenantLink and open the invitation again.")};
    case FailureCode::TicketExpired:
        return {QT_TRANSLATE_NOOP("Failure", "The invitation ended on %1."),
                QT_TRANSLATE_NOOP("Failure", "Ask the provider for a new link.")};
    case FailureCode::TicketAnswered:
        return {QT_TRANSLATE_NOOP("Failure", "This invitation was already answered from this computer."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "There is nothing more to do. If the provider did not receive the reply, ask for a new link.")};
    case FailureCode::TicketSuperseded:
        return {QT_TRANSLATE_NOOP("Failure", "There is a newer link for this invitation; this one is no longer valid."),
                QT_TRANSLATE_NOOP("Failure", "Use the newest link that the provider sent.")};
    case FailureCode::LinkTooLong:
        return {QT_TRANSLATE_NOOP(
                    "Failure", "The link would be longer than 1,900 characters, and some mail programs would cut it."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Use a shorter address for the landing page in Configuration > Invitation, or shorter names.")};
    case FailureCode::InvitationCodeWrong:
        return {QT_TRANSLATE_NOOP("Failure", "The invitation code is not the one of this invitation. Do not go on."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Let the provider read out the code again, on a telephone number that you know. If "
                                  "it stays different, somebody may have altered the invitation: tell the provider.")};
    case FailureCode::ProviderKeyChanged:
        return {QT_TRANSLATE_NOOP(
                    "Failure", "An invitation in the name of %1 came with another key before. This one may be forged."),
                QT_TRANSLATE_NOOP("Failure", "Call the provider on a number that you know and ask whether the key was "
                                             "changed; then enter the invitation code.")};
    case FailureCode::ProviderKeyUnpublished:
        return {QT_TRANSLATE_NOOP("Failure", "%1 does not publish the key of this invitation."),
                QT_TRANSLATE_NOOP("Failure", "Confirm the provider with the invitation code instead: call the provider "
                                             "and let the code be read out.")};
    case FailureCode::InvitationCancelled:
        return {QT_TRANSLATE_NOOP("Failure", "The provider cancelled this invitation."),
                QT_TRANSLATE_NOOP("Failure", "Ask the provider whether a new one is needed.")};
    case FailureCode::InvitationReplaced:
        return {QT_TRANSLATE_NOOP("Failure", "This link was replaced by a newer one."),
                QT_TRANSLATE_NOOP("Failure", "Use the newest link that the provider sent.")};
    case FailureCode::InvitationOnboarded:
        return {QT_TRANSLATE_NOOP("Failure", "This invitation is finished: its service exists already."),
                QT_TRANSLATE_NOOP("Failure", "There is nothing more to do.")};
    case FailureCode::InvitationNotComplete:
        return {QT_TRANSLATE_NOOP("Failure", "The invitation %1 is not authenticated yet."),
                QT_TRANSLATE_NOOP("Failure", "Wait for the customer's reply, or import it under Pending Invitations.")};
    case FailureCode::ReplyNotRecognised:
        return {QT_TRANSLATE_NOOP("Failure", "This is not a reply to a TenantLink invitation."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Choose the file that ends in .tenantlink-reply, or paste the whole block from BEGIN to END.")};
    case FailureCode::ReplyDamaged:
        return {QT_TRANSLATE_NOOP("Failure", "The reply is damaged: it was cut short or altered on its way."),
                QT_TRANSLATE_NOOP("Failure", "Ask the customer to send the reply again, best as a file.")};
    case FailureCode::ReplyTooLarge:
        return {QT_TRANSLATE_NOOP("Failure", "The reply is far too large to be genuine."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Ask the customer to send the reply again, as the file that TenantLink saved.")};
    case FailureCode::ReplyVersionUnknown:
        return {QT_TRANSLATE_NOOP("Failure", "The reply was made by a newer version of TenantLink."),
                QT_TRANSLATE_NOOP("Failure", "Install the newest version of TenantLink and import the reply again.")};
    case FailureCode::ReplyForNobody:
        return {QT_TRANSLATE_NOOP("Failure", "The reply belongs to no invitation of this installation."),
                QT_TRANSLATE_NOOP("Failure", "Import it on the computer that sent the invitation.")};
    case FailureCode::ReplyKeyLost:
        return {
            QT_TRANSLATE_NOOP(
                "Failure", "The reply for %1 cannot be opened any more: its key is not in this computer's keychain."),
            QT_TRANSLATE_NOOP("Failure", "Use Replace link to send the customer a new link, and ask for a new reply.")};
    case FailureCode::ReplyMisdirected:
        return {QT_TRANSLATE_NOOP("Failure",
                                  "The reply was sealed for %1, but speaks of another invitation. It was refused."),
                QT_TRANSLATE_NOOP("Failure", "Ask the customer to answer the right invitation. If that does not help, "
                                             "somebody may have tampered with it.")};
    case FailureCode::ReplyForAnotherLink:
        return {
            QT_TRANSLATE_NOOP("Failure", "The reply does not belong to the link of %1 that it names. It was refused."),
            QT_TRANSLATE_NOOP("Failure", "Ask the customer to open the newest link and to send a new reply.")};
    case FailureCode::ReplyReplayed:
        return {QT_TRANSLATE_NOOP("Failure", "The reply for %1 was imported before."),
                QT_TRANSLATE_NOOP("Failure", "There is nothing to do; nothing was changed.")};
    case FailureCode::ReplyForCancelled:
        return {QT_TRANSLATE_NOOP("Failure", "The invitation %1 was cancelled, so its reply was refused."),
                QT_TRANSLATE_NOOP("Failure", "Tell the customer's administrator to delete the App registration that "
                                             "was made for it; its id stands under Details.")};
    case FailureCode::ReplyOtherTenant:
        return {QT_TRANSLATE_NOOP(
                    "Failure",
                    "The reply for %1 is about another tenant than the invitation was made for. It was refused."),
                QT_TRANSLATE_NOOP("Failure", "Ask the customer to answer with an App registration of the expected "
                                             "tenant; both ids stand under Details.")};
    case FailureCode::InvitationEnded:
        return {QT_TRANSLATE_NOOP("Failure", "The link of %1 is over."),
                QT_TRANSLATE_NOOP("Failure", "Use Replace link to send a new one.")};
    case FailureCode::InvitationSecretLost:
        return {QT_TRANSLATE_NOOP("Failure", "The client secret that came back for %1 is not in this computer's "
                                             "keychain any more."),
                QT_TRANSLATE_NOOP("Failure", "Go on at the computer where the reply was imported, or use Replace link "
                                             "to ask the customer once more.")};
    case FailureCode::ReplyNotConfirmed:
        return {QT_TRANSLATE_NOOP("Failure", "The reply needs your confirmation before it is imported: %1"),
                QT_TRANSLATE_NOOP("Failure", "Confirm it, or leave the reply aside.")};

    case FailureCode::SignInNotSetUp:
    case FailureCode::SignInCodeExpired:
    case FailureCode::SignInDeclined:
    case FailureCode::SignInPageForeign:
    case FailureCode::SignInBrowserMissing:
    case FailureCode::SignInNotReturned:
    case FailureCode::SignInAnswerForeign:
    case FailureCode::LoopbackRefused:
    case FailureCode::SignInOtherTenant:
    case FailureCode::SignInScopeMissing:
    case FailureCode::SignInEnded:
    case FailureCode::PersonMayNot:
    case FailureCode::SecretsForbidden:
    case FailureCode::SecretLifeRefused:
    case FailureCode::PolicyRefused:
    case FailureCode::RegistrationGone:
    case FailureCode::RegistrationUnclear:
    case FailureCode::NotReplicated:
    case FailureCode::ProvisioningElsewhere:
    case FailureCode::NotOwner:
    case FailureCode::MailboxMissing:
    case FailureCode::MailPermissionMissing:
    case FailureCode::TermsChanged:
    case FailureCode::SbcGone:
    case FailureCode::TemplateGone:
    case FailureCode::TemplateInvalid:
    case FailureCode::SetupIncomplete:
    case FailureCode::DomainElsewhere:
    case FailureCode::DomainRefused:
    case FailureCode::DomainAbsent:
    case FailureCode::DomainMayNot:
    case FailureCode::DnsNotSeen:
    case FailureCode::UserMayNot:
    case FailureCode::LicenceUsedUp:
    case FailureCode::UsageLocationMissing:
    case FailureCode::UserStillNeeded:
    case FailureCode::TasksRunning:
        return tenantSentences(code);
    }
    Q_UNREACHABLE();
}

} // namespace

Sentences describe(const Failure &failure)
{
    if (failure.code == FailureCode::SignInRefused) {
        const SignInAdvice advice = signInAdvice(failure.aadsts);
        return {advice.what, advice.remedy};
    }
    const SentencePair entry = entryFor(failure.code);
    QString what = QCoreApplication::translate("Failure", entry.what);
    if (what.contains(u"%1"_s))
        what = what.arg(failure.subject);
    return {what, QCoreApplication::translate("Failure", entry.remedy)};
}

QString technicalText(const Technical &technical)
{
    QStringList lines;
    for (const auto &[name, value] : technical)
        lines += name + u": "_s + value;
    return lines.join(u'\n');
}

} // namespace TenantLink
