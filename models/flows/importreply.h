// Bringing a reply back (product.md section 6): nothing changes before every answer is there.
//   1. the envelope names invitation and link        2. its private key opens the seal, everything is compared
//   3. the registration is validated here            4. the person answers what only a person can know
//   5. secret: intent -> keychain -> commit with the result
#pragma once

#include "models/domain/invitation.h"
#include "models/domain/ticket.h"
#include "models/flows/check.h"
#include "models/ports/ports.h"
#include "models/ports/store.h"

namespace TenantLink
{

enum class ImportQuestion {
    ConfirmTenant, ///< no tenant was expected: is it the customer's?
    Late,          ///< the link had ended before the reply was made or arrived
    ReplacedLink,  ///< the reply is for a link that was replaced
    Conflict,      ///< another, different reply was imported before; this one would take its place
};
/// One plain sentence for each, in the language of the moment, and a key for machines ("confirm-tenant", "late" ...).
[[nodiscard]] QString keyOf(ImportQuestion question);

/// A reply that was opened, compared and validated; nothing is kept yet.
struct OpenedReply {
    Invitation invitation;
    Reply reply;
    QByteArray digest;
    Report report;
    QList<ImportQuestion> questions; ///< to be answered before it is imported
};
[[nodiscard]] QString describe(ImportQuestion question, const OpenedReply &opened);

/// Every Reply... failure, keychain and store failures; a network failure where Microsoft could not be asked: then
/// nothing is known about the registration, and nothing is kept.
[[nodiscard]] Task<Result<OpenedReply>> openReplyFor(Ports ports, QByteArray fileOrText, CheckProgress progress,
                                                     Cancel cancel);

/// `confirmed` must hold all of `opened.questions`: ReplyNotConfirmed. Complete where the report is valid, else
/// Authentication Failed with the report. ReplyReplayed, ChangedMeanwhile where another instance was faster.
[[nodiscard]] Task<Result<Invitation>> importOpened(Ports ports, OpenedReply opened, QList<ImportQuestion> confirmed);

/// The same computer: what the Invitation wizard found goes straight into the store.
[[nodiscard]] Task<Result<Invitation>> answerHere(Ports ports, InvitationId id, QByteArray ticketDigest, Reply reply,
                                                  Report report);

/// The kept registration once more ("Validate again" for Authentication Failed).
[[nodiscard]] Task<Result<Invitation>> validateInvitation(Ports ports, InvitationId id, CheckProgress progress,
                                                          Cancel cancel);

/// A re-initiated, complete invitation: its registration becomes the service's.
[[nodiscard]] Task<Outcome> applyToService(Ports ports, InvitationId id);

/// The check's request for an added invitation: its registration, with the secret from the keychain.
[[nodiscard]] Task<Result<CheckRequest>> requestFor(Ports ports, InvitationId id);

} // namespace TenantLink
