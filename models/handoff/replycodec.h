// The sealed reply: only the inviting installation can open it. Byte layout and order of checks: README.md beside.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/ticket.h"
#include "models/handoff/keys.h"

namespace TenantLink
{

/// The longest reply that is read, in bytes of the file.
inline constexpr qsizetype LargestReply = 128 * 1024;

/// What stands outside of the seal, so that the importer finds the key.
struct ReplyEnvelope {
    InvitationId invitation = InvitationId::create();
    quint32 serial = 0;
    QByteArray ticketDigest;
    QByteArray sealed;
    QByteArray digest; ///< SHA-256 of the exact reply bytes: names this reply
};

/// The content of a .tenantlink-reply file, sealed to the ticket's reply key. The report's long lists are left out
/// where it would become too large.
/// Empty only for a ticket that readTicket() would refuse.
[[nodiscard]] QByteArray sealReply(const Reply &reply, const SignedTicket &ticket);

/// "-----BEGIN TENANTLINK REPLY-----" ... for mail and clipboard.
[[nodiscard]] QString armouredReply(const QByteArray &reply);

/// The reply's bytes from a file's content or a text that has one armoured block (mail quotes "> " are taken off).
/// ReplyNotRecognised, ReplyTooLarge, ReplyDamaged.
[[nodiscard]] Result<QByteArray> replyBytes(const QByteArray &fileOrText);

/// ReplyDamaged, ReplyVersionUnknown, ReplyTooLarge.
[[nodiscard]] Result<ReplyEnvelope> readEnvelope(const QByteArray &reply);

/// Opens it and compares the inside with the envelope. ReplyDamaged (altered, or sealed to another key),
/// ReplyMisdirected (inside and outside differ), ReplyVersionUnknown, ReplyKeyLost (it is no key).
[[nodiscard]] Result<Reply> openReply(const ReplyEnvelope &envelope, const ReplyPrivateKey &key);
/// Its second half: the content of the seal. Fuzzed.
[[nodiscard]] Result<Reply> readInside(QByteArrayView content, const ReplyEnvelope &envelope);

} // namespace TenantLink
