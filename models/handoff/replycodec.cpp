#include "models/handoff/replycodec.h"

#include "models/domain/reportjson.h"
#include "models/domain/text.h"
#include "models/handoff/cbor.h"
#include "models/handoff/crypto.h"
#include "models/handoff/ticketcodec.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView Magic{"\x89TLR\r\n\x1a\n", 8};
constexpr quint64 ReplyVersion = 1;
constexpr qsizetype IdBytes = 16;
constexpr qsizetype DigestBytes = crypto_hash_sha256_BYTES;
constexpr qsizetype TokenBytes = 16;
constexpr qsizetype LargestSecret = 1024; ///< bytes: what a keychain entry holds
constexpr qsizetype LargestCloudId = 64;
constexpr qsizetype LargestUpn = 1024;
constexpr qsizetype LargestReport = 64 * 1024;
constexpr quint64 LatestTime = 253'402'300'799; ///< the last second of the year 9999

enum OutsideField : quint8 { OutsideVersion, OutsideInvitation, OutsideSerial, OutsideDigest, Sealed };
enum InsideField : quint8 {
    Version,
    TicketDigest,
    Invitation,
    Serial,
    ReplyToken,
    CloudId,
    Tenant,
    Client,
    ClientSecret,
    AdminUpn,
    Proof,
    ConsentPending,
    StoredReport,
    MadeAt,
};

template <class IdType>
QByteArray bytesOf(const IdType &id)
{
    return QUuid::fromString(id.toString()).toRfc4122();
}

template <class IdType>
std::optional<IdType> idFrom(QByteArrayView bytes)
{
    return IdType::parse(QUuid::fromRfc4122(bytes).toString());
}

/// The report as it is stored, with less and less of it where it is too large; empty: nothing of it fits.
QByteArray fitting(const std::optional<Report> &report)
{
    if (!report)
        return {};
    Report less = *report;
    QByteArray stored = storedForm(less);
    if (stored.size() <= LargestReport)
        return stored;
    less.grants.clear();
    less.roles.clear();
    stored = storedForm(less);
    if (stored.size() <= LargestReport)
        return stored;
    for (CheckItem &item : less.items)
        item.technical.clear();
    stored = storedForm(less);
    return stored.size() <= LargestReport ? stored : QByteArray();
}

/// Its texts come from another computer.
void clean(Report &report)
{
    const auto each = [](QStringList &texts) {
        for (QString &text : texts)
            text = cleaned(text);
    };
    for (QString *text : {&report.tenantId, &report.tenantName, &report.initialDomain, &report.clientId,
                          &report.clientName, &report.secretHint})
        *text = cleaned(*text);
    each(report.roles);
    for (CheckItem &item : report.items) {
        each(item.args);
        item.part = cleaned(item.part);
        item.failureSubject = cleaned(item.failureSubject);
        for (auto &[name, value] : item.technical) {
            name = cleaned(name);
            value = cleaned(value);
        }
    }
    for (GrantRow &row : report.grants) {
        for (QString *text : {&row.name, &row.kind, &row.need, &row.by, &row.feature, &row.reason})
            *text = cleaned(*text);
    }
}

QByteArray inside(const Reply &reply, quint32 serial)
{
    const QByteArray report = fitting(reply.report);
    const Wiped secret(reply.secret.revealUtf8());
    CborMapWriter map(4096 + report.size());
    map.number(Version, ReplyVersion);
    map.bytes(TicketDigest, reply.ticketDigest);
    map.bytes(Invitation, bytesOf(reply.invitation));
    map.number(Serial, serial);
    map.bytes(ReplyToken, reply.replyToken);
    map.text(CloudId, reply.cloudId.toUtf8());
    map.bytes(Tenant, bytesOf(reply.tenant));
    map.bytes(Client, bytesOf(reply.client));
    map.text(ClientSecret, secret.bytes);
    map.text(AdminUpn, cleaned(reply.adminUpn, 254).toUtf8());
    map.number(Proof, quint64(reply.adminProof));
    map.number(ConsentPending, reply.consentPending ? 1 : 0);
    if (!report.isEmpty())
        map.bytes(StoredReport, report);
    map.number(MadeAt, quint64(qMax<qint64>(0, reply.madeAt.toSecsSinceEpoch())));
    return map.take();
}

/// The public half that the envelope was sealed to, computed from the private one.
QByteArray publicHalf(QByteArrayView privateKey)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(raw(publicKey), raw(privateKey));
    return publicKey;
}

} // namespace

QByteArray sealReply(const Reply &reply, const SignedTicket &ticket)
{
    readySodium();
    const Wiped content(inside(reply, ticket.ticket.serial));
    QByteArray sealed(content.bytes.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    // Fails for keys alone that readTicket() refuses.
    if (ticket.ticket.replyKey.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(raw(sealed), raw(QByteArrayView(content.bytes)), quint64(content.bytes.size()),
                        raw(QByteArrayView(ticket.ticket.replyKey))) != 0)
        return {};
    CborMapWriter map(sealed.size() + 128);
    map.number(OutsideVersion, ReplyVersion);
    map.bytes(OutsideInvitation, bytesOf(ticket.ticket.invitation));
    map.number(OutsideSerial, ticket.ticket.serial);
    map.bytes(OutsideDigest, ticketDigest(ticket.bytes));
    map.bytes(Sealed, sealed);
    return Magic.toByteArray() + map.take();
}

Result<ReplyEnvelope> readEnvelope(const QByteArray &reply)
{
    if (reply.size() > LargestReply)
        return fail(FailureCode::ReplyTooLarge);
    if (!reply.startsWith(Magic))
        return fail(FailureCode::ReplyDamaged);
    CborMapReader map(QByteArrayView(reply).sliced(Magic.size()));
    const quint64 version = map.number(OutsideVersion, 0);
    if (!map.failed() && version != ReplyVersion)
        return fail(FailureCode::ReplyVersionUnknown);
    const auto invitation = idFrom<InvitationId>(map.bytes(OutsideInvitation, IdBytes));
    const auto serial = quint32(map.number(OutsideSerial, 1, std::numeric_limits<quint32>::max()));
    const QByteArray digest = map.bytes(OutsideDigest, DigestBytes).toByteArray();
    const QByteArray sealed = map.bytes(Sealed, crypto_box_SEALBYTES + 1, LargestReply).toByteArray();
    if (!map.ended() || !invitation)
        return fail(FailureCode::ReplyDamaged);
    return ReplyEnvelope{*invitation, serial, digest, sealed, sha256(reply)};
}

Result<Reply> openReply(const ReplyEnvelope &envelope, const ReplyPrivateKey &key)
{
    const Wiped privateKey(bytesOfBase64(key.base64, crypto_box_SECRETKEYBYTES));
    if (privateKey.bytes.isEmpty())
        return fail(FailureCode::ReplyKeyLost);
    if (envelope.sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        return fail(FailureCode::ReplyDamaged);
    Wiped content(envelope.sealed.size() - qsizetype(crypto_box_SEALBYTES));
    const QByteArray publicKey = publicHalf(privateKey.bytes);
    if (crypto_box_seal_open(raw(content.bytes), raw(QByteArrayView(envelope.sealed)), quint64(envelope.sealed.size()),
                             raw(QByteArrayView(publicKey)), raw(QByteArrayView(privateKey.bytes))) != 0)
        return fail(FailureCode::ReplyDamaged);
    return readInside(content.bytes, envelope);
}

Result<Reply> readInside(QByteArrayView content, const ReplyEnvelope &envelope)
{
    CborMapReader map(content);
    const quint64 version = map.number(Version, 0);
    if (!map.failed() && version != ReplyVersion)
        return fail(FailureCode::ReplyVersionUnknown);
    Reply reply;
    reply.ticketDigest = map.bytes(TicketDigest, DigestBytes).toByteArray();
    const auto invitation = idFrom<InvitationId>(map.bytes(Invitation, IdBytes));
    const auto serial = quint32(map.number(Serial, 1, std::numeric_limits<quint32>::max()));
    reply.replyToken = map.bytes(ReplyToken, TokenBytes).toByteArray();
    reply.cloudId = QString::fromUtf8(map.text(CloudId, LargestCloudId));
    const auto tenant = idFrom<TenantId>(map.bytes(Tenant, IdBytes));
    const auto client = idFrom<ClientId>(map.bytes(Client, IdBytes));
    reply.secret = Secret::take(map.text(ClientSecret, LargestSecret).toByteArray());
    if (map.has(AdminUpn))
        reply.adminUpn = cleaned(QString::fromUtf8(map.text(AdminUpn, LargestUpn)), 254);
    reply.adminProof = AdminProof(map.number(Proof, 0, quint64(AdminProof::SignedIn)));
    reply.consentPending = map.number(ConsentPending, 0, 1) == 1;
    if (map.has(StoredReport)) {
        // A report of another version of the program is left out: this installation makes its own.
        reply.report = fromStoredForm(map.bytes(StoredReport, 1, LargestReport).toByteArray());
        if (reply.report)
            clean(*reply.report);
    }
    reply.madeAt = QDateTime::fromSecsSinceEpoch(qint64(map.number(MadeAt, 0, LatestTime)), Qt::UTC);
    if (!map.ended() || !invitation || !tenant || !client || cleaned(reply.cloudId, LargestCloudId) != reply.cloudId)
        return fail(FailureCode::ReplyDamaged);
    if (*invitation != envelope.invitation || serial != envelope.serial ||
        !sameBytes(reply.ticketDigest, envelope.ticketDigest))
        return fail(FailureCode::ReplyMisdirected);
    reply.invitation = *invitation;
    reply.tenant = *tenant;
    reply.client = *client;
    return reply;
}

} // namespace TenantLink
