// Invitations as rows, for the use cases that change them. Everything here runs in the caller's transaction.
#pragma once

#include "models/ports/store.h"
#include "models/store/session.h"

#include <initializer_list>

namespace TenantLink::InvitationRows
{

/// Throws NoLongerThere.
[[nodiscard]] Invitation read(Database &db, InvitationId id);

/// "'pending','email-failed'": for IN (...).
[[nodiscard]] QString keys(std::initializer_list<InvitationStatus> statuses);
/// Neither answered nor over: those that expire and whose mail is sent.
[[nodiscard]] QString waiting();
[[nodiscard]] bool waits(InvitationStatus status);
/// Those that are not under way: Pending, or Email Failed where the mail was given up.
[[nodiscard]] InvitationStatus openStatus(MailState mail);

/// Status and what is derived from it. Counts the revision on.
void setStatus(Database &db, const Invitation &invitation, InvitationStatus status);
/// All of the mail's columns. Counts the revision on.
void setMail(Database &db, InvitationId id, const InvitationMail &mail);

/// InvitationCancelled or InvitationOnboarded.
void refuseFinished(const Invitation &invitation);

/// Is the name a service's, or of an invitation that holds it? One's own do not count.
[[nodiscard]] bool nameTaken(Database &db, const QString &shortName, std::optional<ServiceId> ownService,
                             std::optional<InvitationId> ownInvitation);

/// The result went to a service: Onboarded, its secret's entry is the service's now, the reply keys are over.
void onboard(Session &session, const Invitation &invitation);
/// Unsent mail stays unsent; the reply keys are kept their 30 days, so that a late reply can be told and refused.
void cancel(Session &session, const Invitation &invitation);
/// The unfinished ones that were made again for a service that goes.
void cancelFor(Session &session, ServiceId service);
/// The copies of the customer's name in what filters look into.
void renameCustomer(Database &db, const Customer &customer);
/// Removes the finished ones with nothing left in the keychain; false: there are others.
[[nodiscard]] bool removeAllOf(Database &db, CustomerId customer);

/// Null: none.
[[nodiscard]] std::optional<FailureCode> codeFrom(const QVariant &number);

} // namespace TenantLink::InvitationRows
