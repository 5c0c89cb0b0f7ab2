// What kept a mail from being accepted, by name.
#pragma once

#include "models/adapters/mail/smtpdialogue.h"
#include "models/domain/failure.h"
#include "models/domain/mail.h"
#include "models/domain/secret.h"
#include "models/ports/mailer.h"

#include <curl/curl.h>

#include <optional>

namespace TenantLink
{

/// One sending, as libcurl left it.
struct SmtpEnd {
    CURLcode result = CURLE_OK;
    long systemError = 0; ///< errno of a connection that was not made
    QString reason{};     ///< libcurl's own words
    bool cancelled = false;
    std::optional<FailureCode> stopped{}; ///< by a look at what the server offers
    QString subject{};                    ///< of `stopped`, if it is not the host
};

/// An address that may stand in an SMTP command: "a@b" with an ASCII domain. Nullopt: none, or one with characters
/// that end or alter the command.
[[nodiscard]] std::optional<QByteArray> commandAddress(const QString &address);
[[nodiscard]] bool isInternational(const QByteArray &address);

/// Why nothing is sent at all. Without a user name there is no sign-in, so that no password is sent either.
[[nodiscard]] std::optional<Failure> refusedBefore(const MailServer &server, const Envelope &envelope);

/// Success once the server has accepted the message, whatever came after.
[[nodiscard]] Outcome judged(const SmtpDialogue &dialogue, const SmtpEnd &end, const MailServer &server,
                             const Secret &password, const Envelope &envelope);

} // namespace TenantLink
