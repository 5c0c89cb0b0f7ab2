// What an invitation link says, and what comes back. How they are written is in models/handoff.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/provider.h"
#include "models/domain/report.h"
#include "models/domain/secret.h"
#include "models/domain/service.h"

#include <QUrl>

namespace TenantLink
{

/// How the customer's admin signs in (the Admin account page's preselection).
enum class SignInMethod { DeviceCode, Browser };

struct Ticket {
    static constexpr qsizetype LargestUrl = 1900; ///< characters, landing page's address included

    InvitationId invitation = InvitationId::create();
    quint32 serial = 1; ///< grows with each replaced link
    QString providerName;
    QString contactName;
    QString contactMail;
    QString contactPhone;
    QString providerDomain;                      ///< may be empty
    QByteArray providerKey;                      ///< Ed25519 public key, 32 bytes: signs the ticket
    std::optional<KeyEndorsement> endorsement{}; ///< the newest renewal, whose newKey is providerKey
    QString customerName;
    QString shortName;
    QString fullName;
    QString cloudId;
    QString profileId = QStringLiteral("direct-routing");
    std::optional<TenantId> expectedTenant{};
    QDateTime expiresAt;    ///< UTC, whole seconds
    QString signInClientId; ///< the provider's public client, may be empty
    SignInMethod signIn = SignInMethod::DeviceCode;
    QByteArray replyToken; ///< 16 random bytes
    QByteArray replyKey;   ///< X25519 public key, 32 bytes
};

/// A ticket with the exact bytes that were signed: digests, links and files are made of these.
struct SignedTicket {
    Ticket ticket;
    QByteArray bytes;
};

struct Reply {
    QByteArray ticketDigest; ///< SHA-256 of the exact ticket bytes
    InvitationId invitation = InvitationId::create();
    QByteArray replyToken;
    QString cloudId;
    TenantId tenant = TenantId::create();
    ClientId client = ClientId::create();
    Secret secret;
    QString adminUpn; ///< may be empty
    AdminProof adminProof = AdminProof::Stated;
    bool consentPending = false;
    std::optional<Report> report{};
    QDateTime madeAt; ///< UTC
};

/// "tenantlink:..." or, with a landing page's https address, that address with the ticket in its fragment.
[[nodiscard]] QString authUrl(const QByteArray &ticketBytes, const QString &landingPage);

/// "INVITATION CODE": 16 characters in groups of four, for reading out.
[[nodiscard]] QString groupedCode(const QString &code);

} // namespace TenantLink
