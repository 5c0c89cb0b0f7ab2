// Hands a finished message to a mail server.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/mail.h"
#include "models/domain/secret.h"
#include "models/ports/cancel.h"
#include "models/ports/task.h"

namespace TenantLink
{

struct Envelope {
    QString from;
    QStringList to;
};

/// Failures: Cancelled, HostNotFound, ConnectionRefused, ConnectionLost, TimedOut, TlsFailed, and all Mail... codes.
/// After anything but MailMaybeSent the server has not accepted the message. Two minutes at most.
class Mailer
{
public:
    virtual ~Mailer() = default;
    /// `message` is complete (RFC 5322). Never a password without encryption, except to loopback. For
    /// MailWay::MicrosoftServer `password` is an access token, which goes only by XOAUTH2 and only encrypted.
    [[nodiscard]] virtual Task<Outcome> send(MailServer server, Secret password, Envelope envelope, QByteArray message,
                                             Cancel cancel) = 0;

protected:
    Mailer() = default;
    Q_DISABLE_COPY_MOVE(Mailer)
};

} // namespace TenantLink
