// An invitation of a customer's IT administrator: its links, its mail, and what came back (product.md section 5).
#pragma once

#include "models/domain/failure.h"
#include "models/domain/service.h"

namespace TenantLink
{

enum class InvitationStatus { Pending, EmailFailed, InProgress, Complete, Failed, Expired, Cancelled, Onboarded };

/// Names shown to people ("Authentication Complete"), in the language of the moment; keys for the store and machines.
[[nodiscard]] QString describe(InvitationStatus status);
[[nodiscard]] QString keyOf(InvitationStatus status);
[[nodiscard]] std::optional<InvitationStatus> invitationStatusFrom(QStringView key);
/// Hidden by default: nothing can happen to it any more.
[[nodiscard]] bool finished(InvitationStatus status);
/// Keeps its short name from being used by others.
[[nodiscard]] bool holdsName(InvitationStatus status);

enum class MailState {
    ByHand,    ///< the person sends it with a mail program or copies the link
    Queued,    ///< waits for its time
    Sending,   ///< claimed by a running program until the lease ends
    Sent,      ///< accepted by the mail server
    Failed,    ///< given up
    MaybeSent, ///< the program or the connection ended between handing over and knowing
};
[[nodiscard]] QString describe(MailState state);
[[nodiscard]] QString keyOf(MailState state);
[[nodiscard]] std::optional<MailState> mailStateFrom(QStringView key);

/// One link of an invitation; a replaced one is kept 30 more days, so that a late reply can be told from a foreign one.
struct InvitationLink {
    quint32 serial = 1;
    QByteArray ticket;                      ///< the signed bytes
    QString landingPage;                    ///< the address in front of it, may be empty
    SecretId replyKey = SecretId::create(); ///< the keychain entry with the private reply key
    QDateTime issuedAt;                     ///< UTC, set by the store
    QDateTime expiresAt;                    ///< UTC
    QDateTime withdrawnAt{};                ///< UTC; invalid while it is the current one
    bool keyRemoved = false;                ///< the private key was destroyed
};

/// The delivery of the current link.
struct InvitationMail {
    MailState state = MailState::ByHand;
    int tries = 0;                    ///< of this sending; at most InvitationMail::MostTries
    QDateTime due{};                  ///< UTC: when the next try is; with Sending: when the lease ends
    QDateTime sentAt{};               ///< UTC: when a server accepted it last
    int count = 0;                    ///< every try ever made: "Email Invitation Sent Count"
    std::optional<Failure> failure{}; ///< of the last try; never a secret

    static constexpr int MostTries = 5;
    static constexpr int SecondsBetween = 60;
    static constexpr int LeaseSeconds = 180;
};

struct Invitation {
    static constexpr int MinDays = 1;
    static constexpr int MaxDays = 90;
    static constexpr int UsualDays = 7;
    static constexpr int DaysKeysAreKept = 30; ///< after a link was withdrawn or ended

    InvitationId id = InvitationId::create();
    CustomerId customer;
    QString customerName{}; ///< filled by the store when read
    QString shortName;
    QString fullName;
    LicenceType licence = LicenceType::HostedEssentialsPlus;
    int licensedUsers = 1;
    QString cloudId;
    RegistrationKind kind = RegistrationKind::DirectRouting;
    std::optional<ServiceId> service{}; ///< re-initiated for this service: the result replaces its registration
    QString invitationEmail;            ///< where the mail goes
    QString adminEmail;                 ///< the UPN that will sign in
    std::optional<TenantId> expectedTenant{};
    InvitationStatus status = InvitationStatus::Pending;
    InvitationMail mail{};
    InvitationLink link{};                ///< the current one
    QList<InvitationLink> old{};          ///< replaced ones, newest first
    std::optional<Registration> result{}; ///< what came back and was validated here
    QByteArray replyDigest{};             ///< SHA-256 of the imported reply; empty: none was imported
    bool consentPending = false;
    QDateTime createdAt{}; ///< UTC, set by the store
    qint64 revision = 0;

    /// Device Authenticated: this installation validated the registration that came back.
    [[nodiscard]] bool authenticated() const;
};

} // namespace TenantLink
