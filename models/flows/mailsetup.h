// Mail server and invitation settings: kept, and tried out.
#pragma once

#include "models/domain/invitationsettings.h"
#include "models/domain/mail.h"
#include "models/domain/secret.h"
#include "models/ports/ports.h"
#include "models/ports/store.h"

namespace TenantLink
{

/// An empty one with revision 0 where none was saved.
[[nodiscard]] Task<Result<MailServer>> loadMailServer(Ports ports);
/// A null `newPassword` keeps the present one; an empty secret removes it. ChangedMeanwhile.
[[nodiscard]] Task<Result<MailServer>> saveMailServer(Ports ports, MailServer server,
                                                      std::optional<Secret> newPassword);
/// A short message to `to`, by the server as given (not yet saved). A null `password`: the kept one.
[[nodiscard]] Task<Outcome> sendTestMail(Ports ports, MailServer server, std::optional<Secret> password, QString to,
                                         Cancel cancel);

/// InvitationSettings::usual() with revision 0 where none were saved.
[[nodiscard]] Task<Result<InvitationSettings>> loadInvitationSettings(Ports ports);
/// MailTextInvalid, ChangedMeanwhile.
[[nodiscard]] Task<Result<InvitationSettings>> saveInvitationSettings(Ports ports, InvitationSettings settings);

/// Example values for the live preview.
[[nodiscard]] MailValues previewValues(const Provider &provider, const InvitationSettings &settings);

} // namespace TenantLink
