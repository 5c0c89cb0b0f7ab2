// The mail of an invitation, from the provider's texts. It never carries an invitation code, a device code or a secret.
#pragma once

#include "models/domain/invitation.h"
#include "models/domain/invitationsettings.h"
#include "models/domain/mail.h"
#include "models/domain/provider.h"

namespace TenantLink
{

/// An empty `from` is the provider's contact. MailTextInvalid.
[[nodiscard]] Result<Mail> invitationMail(const Provider &provider, const InvitationSettings &settings,
                                          const QString &from, const Invitation &invitation, const QDateTime &now);

} // namespace TenantLink
