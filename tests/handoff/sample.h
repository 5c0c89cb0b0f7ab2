// One invitation with fixed keys, for tests and known answers.
#pragma once

#include "models/handoff/replycodec.h"
#include "models/handoff/ticketcodec.h"

#include <QTimeZone>

namespace TenantLink::Sample
{

using namespace Qt::StringLiterals;

/// 32 bytes that count up from `first`.
inline QByteArray counted(int first, int size = 32)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += char(first + i);
    return bytes;
}
inline Secret base64(const QByteArray &bytes) { return Secret::take(bytes.toBase64()); }

inline SigningSeed seed() { return {base64(counted(0))}; }
inline SigningSeed newSeed() { return {base64(counted(0x40))}; }
inline ReplyPrivateKey replyKey() { return {base64(counted(0x20))}; }
inline QByteArray replyPublicKey()
{
    // X25519 of 20 21 22 ... 3f and the base point
    return QByteArray::fromHex("358072d6365880d1aeea329adf9121383851ed21a28e3b75e965d0d2cd166254");
}

template <class IdType>
IdType id(const char *text)
{
    return IdType::parse(QString::fromLatin1(text)).value();
}

inline Ticket ticket()
{
    Ticket ticket;
    ticket.invitation = id<InvitationId>("0f8fad5b-d9cb-469f-a165-70867728950e");
    ticket.serial = 3;
    ticket.providerName = u"Nordwind Telekom GmbH"_s;
    ticket.contactName = u"Zoë Müller"_s;
    ticket.contactMail = u"zoe.mueller@nordwind.example"_s;
    ticket.contactPhone = u"+49 30 123456"_s;
    ticket.providerDomain = u"nordwind.example"_s;
    ticket.providerKey = publicKeyOf(seed()).value();
    ticket.customerName = u"Contoso 株式会社"_s;
    ticket.shortName = u"contoso"_s;
    ticket.fullName = u"Contoso Berlin"_s;
    ticket.cloudId = u"global"_s;
    ticket.expectedTenant = id<TenantId>("e43b5b99-8dfb-405f-9987-dc307f34bcbd");
    ticket.expiresAt = QDateTime(QDate(2027, 3, 4), QTime(5, 6, 7), Qt::UTC);
    ticket.signInClientId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    ticket.signIn = SignInMethod::Browser;
    ticket.replyToken = counted(0x60, 16);
    ticket.replyKey = replyPublicKey();
    return ticket;
}

inline SignedTicket signedTicket() { return readTicket(signTicket(ticket(), seed()).value()).value(); }

inline Report report()
{
    Report report;
    CheckItem item{CheckId::Tenant, CheckState::Ok, Finding::TenantFound};
    item.args = {u"Contoso"_s};
    report.items += item;
    report.tenantId = u"e43b5b99-8dfb-405f-9987-dc307f34bcbd"_s;
    report.tenantName = u"Contoso"_s;
    report.secretHint = u"s3c"_s;
    report.roles = {u"Teams Administrator"_s};
    report.checkedAt = QDateTime(QDate(2027, 3, 1), QTime(10, 0), Qt::UTC);
    return report;
}

inline QString secretText() { return u"s3cret~Value.With-Umlaut-ä"_s; }

inline Reply reply(const SignedTicket &to)
{
    Reply reply;
    reply.ticketDigest = ticketDigest(to.bytes);
    reply.invitation = to.ticket.invitation;
    reply.replyToken = to.ticket.replyToken;
    reply.cloudId = to.ticket.cloudId;
    reply.tenant = id<TenantId>("e43b5b99-8dfb-405f-9987-dc307f34bcbd");
    reply.client = id<ClientId>("11111111-2222-4333-8444-555555555555");
    reply.secret = Secret(secretText());
    reply.adminUpn = u"admin@contoso.onmicrosoft.com"_s;
    reply.adminProof = AdminProof::SignedIn;
    reply.consentPending = true;
    reply.report = report();
    reply.madeAt = QDateTime(QDate(2027, 3, 1), QTime(10, 0, 5), Qt::UTC);
    return reply;
}

} // namespace TenantLink::Sample
