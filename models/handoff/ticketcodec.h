// The invitation's ticket: CBOR, signed with Ed25519. Byte layout, limits and order of checks: README.md beside.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/ticket.h"
#include "models/handoff/keys.h"

namespace TenantLink
{

/// The longest ticket that is written or read, in bytes.
inline constexpr qsizetype LargestTicket = 1250;

/// Texts that are too long for the ticket are cut at a character's end with an ellipsis; ids, keys and the contact's
/// mail address never are. LinkTooLong where it does not fit even so; SigningKeyMissing where the seed is not that of
/// the ticket's key; NotASignInApp for an id that is no GUID. An endorsement that does not hold is left out.
[[nodiscard]] Result<QByteArray> signTicket(const Ticket &ticket, const SigningSeed &seed);

/// Size, layout, version, limits, then the signature; says nothing about who signed. Texts come back cleaned.
/// TicketTooLarge, TicketDamaged, TicketVersionUnknown.
[[nodiscard]] Result<SignedTicket> readTicket(const QByteArray &bytes);

/// The ticket's bytes from what people have: a tenantlink: link, a landing page's address with its fragment, the bare
/// base64url text, a whole mail text with one such link in it, or the content of a .tenantlink file. Blanks and line
/// ends in the middle of a wrapped link are taken out. TicketNotRecognised, TicketTooLarge, TicketDamaged.
[[nodiscard]] Result<QByteArray> ticketBytes(const QByteArray &linkOrFile);

/// The content of a .tenantlink file.
[[nodiscard]] QByteArray ticketFile(const QByteArray &ticketBytes);

/// SHA-256 of the exact bytes.
[[nodiscard]] QByteArray ticketDigest(const QByteArray &ticketBytes);

/// 16 characters of Crockford's base32 (no I, L, O, U): 80 bits of a SHA-256 over the ticket.
[[nodiscard]] QString invitationCode(const QByteArray &ticketBytes);
/// As typed from a telephone: any case, blanks and hyphens ignored, I and L read as 1, O as 0. Constant time.
[[nodiscard]] bool isInvitationCode(const QByteArray &ticketBytes, const QString &typed);

} // namespace TenantLink
