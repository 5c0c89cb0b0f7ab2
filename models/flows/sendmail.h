// One finished mail goes out by the way that is set: here, and nowhere else, is decided how.
//   SMTP with a password        the Mailer port
//   SMTP with a Microsoft one   token -> the Mailer port (XOAUTH2)
//   Microsoft Graph             token -> POST /me/sendMail
#pragma once

#include "models/domain/failure.h"
#include "models/domain/mail.h"
#include "models/domain/secret.h"
#include "models/ports/cancel.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

#include <chrono>

namespace TenantLink
{

struct MailTry {
    Outcome outcome;
    std::chrono::seconds wait{0}; ///< not sooner again, the server said
};
/// A null `password`: the kept one. MailNotSetUp, what Mailer and mailToken() fail with, and of Graph: MailboxMissing,
/// MailPermissionMissing, MailSenderRefused, MailRecipientRefused, MailTryLater, MailRefused, SignInEnded. After
/// anything but MailMaybeSent the message is not on its way. No failure holds a word of the mail.
[[nodiscard]] Task<MailTry> sendMail(Ports ports, MailServer server, std::optional<Secret> password, Mail mail,
                                     Cancel cancel);

} // namespace TenantLink
