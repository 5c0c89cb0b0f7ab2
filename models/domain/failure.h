// Every way in which something can fail has a name. State holds these values, never sentences (see failuretext.h).
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace TenantLink
{

enum class FailureCode {
    Cancelled, ///< the person or the closing window asked for it; nothing to tell

    // The network between here and the server. `subject` is the host.
    NoNetwork,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsFailed,
    ProxyFailed,

    // What a server answered. `subject` is the host.
    RedirectRefused,
    AnswerTooLarge,
    AnswerNotJson,
    AnswerWrongShape,
    ForeignNextLink,
    Throttled,
    ServiceUnavailable,
    UnexpectedStatus,
    Forbidden,
    NotFoundThere,
    SignInRefused, ///< Entra said no; the AADSTS number is in `aadsts`

    // The system's keychain.
    KeychainMissing,
    KeychainLocked,
    KeychainDenied,
    KeychainSilent, ///< did not answer in time
    KeychainBroken,
    SecretNotHere, ///< the entry is not in this computer's keychain
    SecretTooLong, ///< over 1,024 bytes

    // The store. `subject` is the file or the name.
    StoreLocked,
    StoreReadOnly,
    StoreDamaged,
    StoreNewer, ///< written by a newer version of the program
    DiskFull,
    StoreBroken,
    NameTaken,
    NoLongerThere, ///< the row was deleted meanwhile
    ChangedMeanwhile,
    CustomerHasServices,

    // Files that people hand in. `subject` is "file:line: reason" in the reader's words.
    FileUnreadable,
    FileUnwritable,
    FileInvalid,

    // The provider's own set-up. Reports keep codes by number: new ones come last.
    ProviderIncomplete, ///< name or contact is missing
    SigningKeyMissing,  ///< there is none yet, or it is not in this computer's keychain
    SigningKeyFileDamaged,
    PassphraseWrong,
    PassphraseTooShort, ///< under 12 characters
    NotASignInApp,      ///< a first-party id of Microsoft, or no GUID. `subject` is the text

    // Mail. `subject` is the host, or the address that was refused.
    MailNotSetUp,
    MailSignInRefused, ///< user name or password
    MailSignInUnsupported,
    MailPasswordUnprotected, ///< without encryption a password goes to loopback only
    MailTlsMissing,          ///< STARTTLS was asked for and not offered
    MailSenderRefused,
    MailRecipientRefused,
    MailTryLater,           ///< 4xx: greylisting, quota, overload
    MailRefused,            ///< 5xx to anything else
    MailAddressUnsupported, ///< the server takes no international address (SMTPUTF8)
    MailMaybeSent,          ///< the connection was lost after the whole message had been handed over
    MailTextInvalid,        ///< an unknown placeholder in subject or body. `subject` is the placeholder

    // Invitations and their links.
    TicketNotRecognised, ///< the text or file is no invitation at all
    TicketDamaged,       ///< truncated or altered: decoding or the signature failed
    TicketTooLarge,
    TicketVersionUnknown,
    TicketCloudUnknown,   ///< `subject` is the id
    TicketProfileUnknown, ///< `subject` is the id
    TicketExpired,        ///< `subject` is the end as shown
    TicketAnswered,       ///< was answered from this computer already
    TicketSuperseded,     ///< a newer link of the same invitation was opened here
    LinkTooLong,          ///< over 1,900 characters; shorter names or address needed
    InvitationCodeWrong,
    ProviderKeyChanged,     ///< the same provider name came with another key before
    ProviderKeyUnpublished, ///< `subject` is the domain: it answers, but does not name this key
    InvitationCancelled,
    InvitationReplaced, ///< there is a newer link
    InvitationOnboarded,
    InvitationNotComplete, ///< not authenticated yet

    // Replies. `subject` is the invitation's short name where it is known.
    ReplyNotRecognised,
    ReplyDamaged,
    ReplyTooLarge,
    ReplyVersionUnknown,
    ReplyForNobody,      ///< no invitation of this installation
    ReplyKeyLost,        ///< the reply key is not in this computer's keychain any more
    ReplyMisdirected,    ///< sealed for one invitation, speaks of another
    ReplyForAnotherLink, ///< digest or token are not those of the link that it names
    ReplyReplayed,       ///< imported before
    ReplyForCancelled,   ///< `technical` names the registration that is left behind
    ReplyOtherTenant,    ///< the invitation expects another tenant
    ReplyNotConfirmed,   ///< it needs an answer of the person that was not given. `subject` says which

    InvitationEnded,      ///< the provider's own link is over
    InvitationSecretLost, ///< what came back is not in this computer's keychain any more

    // A person signs in. Entra's own refusals are SignInRefused.
    SignInNotSetUp,       ///< no sign-in application for this cloud. `subject` is the cloud's name
    SignInCodeExpired,    ///< nobody entered the code in time
    SignInDeclined,       ///< the person said no
    SignInPageForeign,    ///< the page for the code is on a host that is not the cloud's. `subject` is the host
    SignInBrowserMissing, ///< no browser could be opened
    SignInNotReturned,    ///< the browser never came back
    SignInAnswerForeign,  ///< what came back does not belong to this sign-in (`state`)
    LoopbackRefused,      ///< this computer does not let the program listen on 127.0.0.1
    SignInOtherTenant,    ///< not the tenant that was expected. `subject` is the tenant's name or id
    SignInScopeMissing,   ///< Microsoft did not give a right that was asked for. `subject` is the scope
    SignInEnded,          ///< the sign-in ran out or was revoked: sign in again

    // Making and changing a registration in the tenant.
    PersonMayNot,          ///< the signed-in person lacks a directory role. `subject` names what would be enough
    SecretsForbidden,      ///< the tenant's policy allows no client secrets
    SecretLifeRefused,     ///< the tenant's policy allows only a shorter life
    PolicyRefused,         ///< another app management policy. `subject` is its code
    RegistrationGone,      ///< the application was deleted meanwhile
    RegistrationUnclear,   ///< it cannot be known whether the application was created; looking again helps
    NotReplicated,         ///< Microsoft did not show its own change in time
    ProvisioningElsewhere, ///< another window or program works on it
    NotOwner,              ///< the registration may not renew its own secret

    // Mail through Microsoft Graph.
    MailboxMissing,        ///< the account has no Exchange Online mailbox
    MailPermissionMissing, ///< Mail.Send was not granted

    // Setting a service up.
    TermsChanged,         ///< the Terms and Conditions are not those that were approved, or were not approved
    SbcGone,              ///< the SBC was deleted from the list
    TemplateGone,         ///< the script template was deleted
    TemplateInvalid,      ///< `subject` is "name:line: problem"
    SetupIncomplete,      ///< `subject` says what is missing
    DomainElsewhere,      ///< another tenant has the domain. `subject` is the domain, here and below
    DomainRefused,        ///< Microsoft does not take that name
    DomainAbsent,         ///< it is not in the tenant
    DomainMayNot,         ///< the registration may not add or verify domains
    DnsNotSeen,           ///< Microsoft does not see the DNS record yet
    UserMayNot,           ///< the registration may not make or license users
    LicenceUsedUp,        ///< no unit of that licence is free. `subject` is the licence
    UsageLocationMissing, ///< neither the organisation nor the person named a country
    UserStillNeeded,      ///< no other licensed user has that suffix. `subject` is the UPN
    TasksRunning          ///< another window works on this service
};
/// The last one, for what is read from files.
inline constexpr FailureCode LastFailureCode = FailureCode::TasksRunning;

/// What support needs: technical ids and raw codes by name, for *Details* only.
using Technical = QList<std::pair<QString, QString>>;

struct Failure {
    FailureCode code;
    QString subject{};     ///< plain text, cleaned: a host, a file, a name
    Technical technical{}; ///< never a secret
    int aadsts = 0;        ///< Entra's number for SignInRefused, 0 if none came
};

template <class T>
using Result = tl::expected<T, Failure>;
using Outcome = Result<void>;

[[nodiscard]] inline tl::unexpected<Failure> fail(FailureCode code, QString subject = {}, Technical technical = {})
{
    return tl::unexpected<Failure>(Failure{code, std::move(subject), std::move(technical)});
}
[[nodiscard]] inline tl::unexpected<Failure> fail(Failure failure)
{
    return tl::unexpected<Failure>(std::move(failure));
}

} // namespace TenantLink
