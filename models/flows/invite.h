// Inviting a customer's administrator:
//   1. provider, settings and signing key are there     2. the reply key: intent -> keychain
//   3. the ticket is signed                             4. invitation, link and draft's end are committed together
//   5. the mail is claimed, sent, settled by the post office, once a minute, at most five times
#pragma once

#include "models/domain/invitation.h"
#include "models/domain/mail.h"
#include "models/domain/onboardingdraft.h"
#include "models/ports/ports.h"
#include "models/ports/store.h"

#include <QUrl>

namespace TenantLink
{

/// What stands in the way of inviting, and how the mail would go.
struct InvitingReadiness {
    std::optional<Failure> blocked{}; ///< ProviderIncomplete, a keychain failure, SigningKeyMissing
    bool mailServer = false;          ///< a mail server is set up
    QString ownAddress{};             ///< the provider's own account: From, or the contact's mail
    int days = Invitation::UsualDays;
};
[[nodiscard]] Task<Result<InvitingReadiness>> readyToInvite(Ports ports);

struct InviteRequest {
    CustomerId customer = CustomerId::create();
    QString shortName{};
    QString fullName{};
    LicenceType licence = LicenceType::HostedEssentialsPlus;
    int licensedUsers = 1;
    QString cloudId{};
    RegistrationKind kind = RegistrationKind::DirectRouting;
    std::optional<ServiceId> service{}; ///< re-initiated: the name is the service's
    std::optional<TenantId> expectedTenant{};
    QString invitationEmail{};
    QString adminEmail{}; ///< empty: the same
    bool byMail = true;   ///< false: the person sends it by hand
    std::optional<DraftId> draft{};
};
[[nodiscard]] InviteRequest inviteRequest(const OnboardingDraft &draft);

/// What the confirmation shows.
struct Invited {
    Invitation invitation;
    QString code; ///< the invitation code, grouped; to be read out, never mailed
    QString authUrl;
};
/// Creates the signing key where there is none yet. The mail is only queued: runPostOffice() sends it.
/// ProviderIncomplete, keychain failures, SigningKeyMissing, NameTaken, LinkTooLong, MailTextInvalid.
[[nodiscard]] Task<Result<Invited>> invite(Ports ports, InviteRequest request);
/// The confirmation of an invitation that exists.
[[nodiscard]] Invited shown(const Invitation &invitation);

/// The same link once more.
[[nodiscard]] Task<Result<Invitation>> resend(Ports ports, InvitationId id);
/// A new link with a new expiry; the old one is withdrawn.
[[nodiscard]] Task<Result<Invited>> replaceLink(Ports ports, InvitationId id, bool byMail);
[[nodiscard]] Task<Outcome> cancelInvitation(Ports ports, InvitationId id);
/// With its keychain entries.
[[nodiscard]] Task<Outcome> deleteInvitation(Ports ports, InvitationId id);
/// A new invitation for a service that exists, its tenant fixed (the portal's Re-initiate authentication).
[[nodiscard]] Task<Result<InviteRequest>> reinitiation(Ports ports, ServiceId id);

/// For the person's own mail program.
struct HandMail {
    QUrl mailto;
    QByteArray eml;
    QString emlName; ///< "invitation-<short name>.eml"
    QByteArray ticketFile;
    QString ticketName; ///< "<short name>.tenantlink"
};
[[nodiscard]] Task<Result<HandMail>> handMail(Ports ports, InvitationId id);

/// Sends what is due, settles expiry and leases, removes keys that are over, and waits for what is next; woken early
/// when the store changed. Ends when cancelled. One per window process; claims make several harmless.
[[nodiscard]] Task<> runPostOffice(Ports ports, Cancel cancel);
/// One round of it: how long to wait until the next one.
[[nodiscard]] Task<std::chrono::milliseconds> postOfficeRound(Ports ports, Cancel cancel);

} // namespace TenantLink
