// The customer's side: opening a link, confirming who sent it, sealing the answer.
// Opening asks no network and writes nothing; the store is only looked into where it already exists.
#pragma once

#include "models/domain/invitation.h"
#include "models/domain/ticket.h"
#include "models/flows/check.h"
#include "models/flows/provision.h"
#include "models/ports/ports.h"

namespace TenantLink
{

enum class Trust {
    Stated,    ///< what the sender says, not verified
    Own,       ///< this installation made it
    Known,     ///< confirmed before: by this key, or by one that endorses it
    Confirmed, ///< now, by the invitation code or the published key
    Changed,   ///< the same provider name came with another key before
};

struct OpenedInvitation {
    SignedTicket ticket;
    Trust trust = Trust::Stated;
    QString fingerprint;              ///< of the provider's key
    std::optional<Invitation> own{};  ///< the invitation, where this is the inviting computer: the store decides
    std::optional<Failure> refused{}; ///< TicketExpired, TicketAnswered, TicketSuperseded, InvitationCancelled ...
};

/// Damage is a failure; what can be known about its validity is `refused`, also TicketCloudUnknown and
/// TicketProfileUnknown, so that the provider's contact can be shown. `linkOrFile` is a link, a text with one, or a
/// file's content. The store's failures where it is there and cannot be read.
[[nodiscard]] Task<Result<OpenedInvitation>> openInvitation(Ports ports, QByteArray linkOrFile);
/// The own invitation, for "Open in Invitation wizard".
[[nodiscard]] Task<Result<OpenedInvitation>> openOwnInvitation(Ports ports, InvitationId id);

/// (a) of product.md section 6. InvitationCodeWrong. Remembers the key (the first write on this computer): a failure of
/// the store says that the code was right, but could not be remembered.
[[nodiscard]] Task<Outcome> confirmByCode(Ports ports, SignedTicket ticket, QString typed);
/// (b): looks up https://<domain>/.well-known/tenantlink.json, follows no redirect. ProviderKeyUnpublished, network;
/// failures of the store as above.
[[nodiscard]] Task<Outcome> confirmByDomain(Ports ports, SignedTicket ticket, Cancel cancel);
/// The host that (b) asks, in ASCII; empty where the ticket names none that may be asked (an address, a port, a path).
[[nodiscard]] QString lookUpHost(const Ticket &ticket);
/// Was it only not remembered? Then the provider is confirmed all the same.
[[nodiscard]] bool onlyNotRemembered(const Failure &failure);

/// The sealed reply, in both shapes, with the names of the files.
struct SealedReply {
    QByteArray file;
    QString fileName; ///< "<short name>.tenantlink-reply"
    QString armoured;
    QUrl mailto;                 ///< to the provider's contact
    bool mailHoldsReply = false; ///< the armoured text fits into its body; else the mail asks for it
};
[[nodiscard]] SealedReply sealedReply(const SignedTicket &ticket, const Reply &reply);
/// The reply's content from a validated registration. The report or the input must hold the tenant's id.
[[nodiscard]] Reply replyFor(const SignedTicket &ticket, const CheckRequest &request, const Report &report,
                             const QString &adminUpn, const QDateTime &now);
/// From a registration that was made here by a signed-in person; what another administrator has to do may be pending.
[[nodiscard]] Reply replyFor(const SignedTicket &ticket, const Provisioned &made, const QString &adminUpn,
                             const QDateTime &now);

/// Saved or sent: remembers that this ticket was answered from this computer.
[[nodiscard]] Task<Outcome> rememberAnswered(Ports ports, SignedTicket ticket);

} // namespace TenantLink
