#include "models/handoff/ticketcodec.h"

#include "models/domain/text.h"
#include "models/handoff/cbor.h"
#include "models/handoff/crypto.h"

#include <QTextBoundaryFinder>

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char TicketPurpose[] = "TenantLink ticket v1";
constexpr char CodePurpose[] = "TenantLink invitation code v1";
constexpr quint64 TicketVersion = 1;
constexpr quint64 LatestEnd = 253'402'300'799; ///< the last second of the year 9999
constexpr qsizetype TokenBytes = 16;
constexpr qsizetype IdBytes = 16;

/// The payload's keys. New ones need a new version: an unknown key is damage.
enum Field : quint8 {
    Version,
    Invitation,
    Serial,
    ProviderName,
    ContactName,
    ContactMail,
    ContactPhone,
    ProviderDomain,
    ProviderKey,
    EndorsementKey,
    EndorsementSignature,
    CustomerName,
    ShortName,
    FullName,
    CloudId,
    ProfileId,
    ExpectedTenant,
    ExpiresAt,
    SignInClientId,
    SignIn,
    ReplyToken,
    ReplyKey,
};

/// How long a text may be: UTF-8 bytes, and characters as shown.
struct Limit {
    qsizetype bytes;
    qsizetype characters;
};
// The name's limit does not depend on the other texts, so that one provider always reads the same.
constexpr Limit NameLimit{200, 200};
constexpr Limit CuttableLimit{800, 400};
constexpr Limit MailLimit{762, 254};
constexpr Limit DomainLimit{759, 253};
constexpr Limit IdLimit{64, 64};
constexpr qsizetype ShortestCut = 12; ///< bytes: a text cut to less says nothing any more

QByteArray idBytes(const QString &id) { return QUuid::fromString(id).toRfc4122(); }

template <class IdType>
std::optional<IdType> idFrom(QByteArrayView bytes)
{
    return IdType::parse(QUuid::fromRfc4122(bytes).toString());
}

/// At most that many bytes of UTF-8: whole characters as people see them, and an ellipsis.
QByteArray cut(const QString &text, qsizetype most)
{
    const QByteArray whole = text.toUtf8();
    if (whole.size() <= most)
        return whole;
    const QByteArray ellipsis = u"…"_s.toUtf8();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QByteArray best;
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        const QByteArray next = QStringView(text).sliced(from, at - from).toUtf8();
        if (best.size() + next.size() + ellipsis.size() > most)
            break;
        best += next;
        from = at;
    }
    return best + ellipsis;
}

QByteArray payload(const Ticket &ticket, qsizetype mostOfEachText)
{
    const auto whole = [](const QString &text, Limit limit) { return cleaned(text, limit.characters).toUtf8(); };
    const auto short_ = [mostOfEachText](const QString &text) {
        return cut(cleaned(text, CuttableLimit.characters), mostOfEachText);
    };
    CborMapWriter map(LargestTicket * 2);
    map.number(Version, TicketVersion);
    map.bytes(Invitation, idBytes(ticket.invitation.toString()));
    map.number(Serial, ticket.serial);
    map.text(ProviderName, cut(cleaned(ticket.providerName, NameLimit.characters), NameLimit.bytes));
    map.text(ContactName, short_(ticket.contactName));
    map.text(ContactMail, whole(ticket.contactMail, MailLimit));
    map.text(ContactPhone, short_(ticket.contactPhone));
    map.text(ProviderDomain, whole(ticket.providerDomain, DomainLimit));
    map.bytes(ProviderKey, ticket.providerKey);
    if (ticket.endorsement && ticket.endorsement->newKey == ticket.providerKey && holds(*ticket.endorsement)) {
        map.bytes(EndorsementKey, ticket.endorsement->oldKey);
        map.bytes(EndorsementSignature, ticket.endorsement->signature);
    }
    map.text(CustomerName, short_(ticket.customerName));
    map.text(ShortName, whole(ticket.shortName, IdLimit));
    map.text(FullName, short_(ticket.fullName));
    map.text(CloudId, whole(ticket.cloudId, IdLimit));
    map.text(ProfileId, whole(ticket.profileId, IdLimit));
    if (ticket.expectedTenant)
        map.bytes(ExpectedTenant, idBytes(ticket.expectedTenant->toString()));
    map.number(ExpiresAt, quint64(qMax<qint64>(0, ticket.expiresAt.toSecsSinceEpoch())));
    if (const auto app = ClientId::parse(ticket.signInClientId))
        map.bytes(SignInClientId, idBytes(app->toString()));
    map.number(SignIn, quint64(ticket.signIn));
    map.bytes(ReplyToken, ticket.replyToken);
    map.bytes(ReplyKey, ticket.replyKey);
    return map.take();
}

QByteArray enclosed(QByteArrayView payload, QByteArrayView signature)
{
    QByteArray ticket;
    appendCborHead(ticket, CborArray, 2);
    appendCborHead(ticket, CborBytes, quint64(payload.size()));
    ticket.append(payload);
    appendCborHead(ticket, CborBytes, quint64(signature.size()));
    ticket.append(signature);
    return ticket;
}

/// Texts that stand for something: longer than its limit would be a different one.
bool tooLongToKeep(const Ticket &ticket)
{
    const std::array<std::pair<QString, Limit>, 5> texts{{{ticket.contactMail, MailLimit},
                                                          {ticket.providerDomain, DomainLimit},
                                                          {ticket.shortName, IdLimit},
                                                          {ticket.cloudId, IdLimit},
                                                          {ticket.profileId, IdLimit}}};
    return std::any_of(texts.begin(), texts.end(), [](const auto &text) {
        const QString clean = cleaned(text.first, 4096);
        return clean.size() > text.second.characters || clean.toUtf8().size() > text.second.bytes;
    });
}

/// Not one of the few points that make every reply key the same (libsodium refuses those).
bool isReplyKey(QByteArrayView key)
{
    readySodium();
    Wiped any(crypto_scalarmult_SCALARBYTES);
    any.bytes.fill('\1');
    Wiped shared(crypto_scalarmult_BYTES);
    return crypto_scalarmult(raw(shared.bytes), raw(QByteArrayView(any.bytes)), raw(key)) == 0;
}

class PayloadReader
{
public:
    explicit PayloadReader(QByteArrayView payload) : m_map(payload) {}

    std::optional<Ticket> read()
    {
        Ticket ticket;
        (void)m_map.number(Version, TicketVersion, TicketVersion);
        const auto invitation = idFrom<InvitationId>(m_map.bytes(Invitation, IdBytes));
        ticket.serial = quint32(m_map.number(Serial, 1, std::numeric_limits<quint32>::max()));
        ticket.providerName = text(ProviderName, NameLimit);
        ticket.contactName = text(ContactName, CuttableLimit);
        ticket.contactMail = exact(ContactMail, MailLimit);
        ticket.contactPhone = text(ContactPhone, CuttableLimit);
        ticket.providerDomain = exact(ProviderDomain, DomainLimit);
        ticket.providerKey = m_map.bytes(ProviderKey, crypto_sign_PUBLICKEYBYTES).toByteArray();
        if (m_map.has(EndorsementKey)) {
            const QByteArray oldKey = m_map.bytes(EndorsementKey, crypto_sign_PUBLICKEYBYTES).toByteArray();
            const QByteArray signature = m_map.bytes(EndorsementSignature, crypto_sign_BYTES).toByteArray();
            ticket.endorsement = KeyEndorsement{oldKey, ticket.providerKey, signature};
        }
        ticket.customerName = text(CustomerName, CuttableLimit);
        ticket.shortName = exact(ShortName, IdLimit);
        ticket.fullName = text(FullName, CuttableLimit);
        ticket.cloudId = exact(CloudId, IdLimit);
        ticket.profileId = exact(ProfileId, IdLimit);
        if (m_map.has(ExpectedTenant)) {
            ticket.expectedTenant = idFrom<TenantId>(m_map.bytes(ExpectedTenant, IdBytes));
            m_wrong = m_wrong || !ticket.expectedTenant;
        }
        ticket.expiresAt = QDateTime::fromSecsSinceEpoch(qint64(m_map.number(ExpiresAt, 0, LatestEnd)), Qt::UTC);
        if (m_map.has(SignInClientId)) {
            const auto app = idFrom<ClientId>(m_map.bytes(SignInClientId, IdBytes));
            ticket.signInClientId = app ? app->toString() : QString();
            m_wrong = m_wrong || !app;
        }
        ticket.signIn = SignInMethod(m_map.number(SignIn, 0, quint64(SignInMethod::Browser)));
        ticket.replyToken = m_map.bytes(ReplyToken, TokenBytes).toByteArray();
        ticket.replyKey = m_map.bytes(ReplyKey, crypto_box_PUBLICKEYBYTES).toByteArray();
        if (m_wrong || !m_map.ended() || !invitation || !isReplyKey(ticket.replyKey))
            return std::nullopt;
        ticket.invitation = *invitation;
        return ticket;
    }

private:
    /// For people to read.
    QString text(Field field, Limit limit)
    {
        return m_map.has(field) ? cleaned(QString::fromUtf8(m_map.text(field, limit.bytes)), limit.characters)
                                : QString();
    }
    /// Must be clean already: what stands for something is not mended.
    QString exact(Field field, Limit limit)
    {
        if (!m_map.has(field))
            return {};
        const QString came = QString::fromUtf8(m_map.text(field, limit.bytes));
        m_wrong = m_wrong || cleaned(came, limit.characters) != came;
        return came;
    }

    CborMapReader m_map;
    bool m_wrong = false;
};

} // namespace

Result<QByteArray> signTicket(const Ticket &ticket, const SigningSeed &seed)
{
    const auto key = publicKeyOf(seed);
    if (!key || *key != ticket.providerKey)
        return fail(FailureCode::SigningKeyMissing);
    if (!ticket.signInClientId.isEmpty() && !ClientId::parse(ticket.signInClientId))
        return fail(FailureCode::NotASignInApp, cleaned(ticket.signInClientId));
    if (tooLongToKeep(ticket))
        return fail(FailureCode::LinkTooLong);

    const qsizetype room = LargestTicket - enclosed({}, QByteArray(crypto_sign_BYTES, '\0')).size() - 2;
    const auto fits = [&](qsizetype mostOfEachText) { return payload(ticket, mostOfEachText).size() <= room; };
    qsizetype most = CuttableLimit.bytes;
    if (!fits(most)) {
        if (!fits(ShortestCut))
            return fail(FailureCode::LinkTooLong);
        qsizetype fitting = ShortestCut; // the most that every text may have, so that the short ones stay whole
        while (most - fitting > 1) {
            const qsizetype middle = (fitting + most) / 2;
            (fits(middle) ? fitting : most) = middle;
        }
        most = fitting;
    }
    const QByteArray content = payload(ticket, most);
    QByteArray made = enclosed(content, signature(seed, withPurpose(TicketPurpose, content)));
    // Nothing leaves that the other side would refuse.
    if (auto readable = readTicket(made); !readable)
        return fail(std::move(readable).error());
    return made;
}

Result<SignedTicket> readTicket(const QByteArray &bytes)
{
    if (bytes.size() > LargestTicket)
        return fail(FailureCode::TicketTooLarge);
    QByteArrayView rest(bytes);
    const auto take = [&rest](quint64 size) {
        const QByteArrayView taken = rest.first(qsizetype(size));
        rest = rest.sliced(taken.size());
        return taken;
    };
    const auto parts = takeCborHead(rest, CborArray);
    const auto payloadSize = parts == 2U ? takeCborHead(rest, CborBytes) : std::nullopt;
    if (!payloadSize || *payloadSize > quint64(rest.size()))
        return fail(FailureCode::TicketDamaged);
    const QByteArrayView content = take(*payloadSize);
    const auto signatureSize = takeCborHead(rest, CborBytes);
    if (signatureSize != quint64(crypto_sign_BYTES) || rest.size() != crypto_sign_BYTES)
        return fail(FailureCode::TicketDamaged);

    CborMapReader first(content);
    const quint64 version = first.number(Version, 0);
    if (first.failed())
        return fail(FailureCode::TicketDamaged);
    if (version != TicketVersion)
        return fail(FailureCode::TicketVersionUnknown);

    auto ticket = PayloadReader(content).read();
    if (!ticket || !signedBy(ticket->providerKey, withPurpose(TicketPurpose, content), rest) ||
        (ticket->endorsement && !holds(*ticket->endorsement)))
        return fail(FailureCode::TicketDamaged);
    return SignedTicket{std::move(*ticket), bytes};
}

QByteArray ticketDigest(const QByteArray &ticketBytes) { return sha256(ticketBytes); }

QString invitationCode(const QByteArray &ticketBytes)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray hash = sha256(withPurpose(CodePurpose, ticketBytes));
    QString code;
    quint32 bits = 0;
    int held = 0;
    for (qsizetype i = 0; code.size() < 16; ++i) {
        bits = bits << 8 | quint8(hash.at(i));
        for (held += 8; held >= 5; held -= 5)
            code += QLatin1Char(alphabet[bits >> (held - 5) & 31]);
    }
    return code;
}

bool isInvitationCode(const QByteArray &ticketBytes, const QString &typed)
{
    QByteArray heard;
    for (const QChar c : QStringView(typed).first(qMin<qsizetype>(typed.size(), 200))) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const QChar upper = c.toUpper();
        if (upper == u'I' || upper == u'L')
            heard += '1';
        else if (upper == u'O')
            heard += '0';
        else
            heard += upper.toLatin1();
    }
    readySodium();
    return sameBytes(heard, invitationCode(ticketBytes).toLatin1());
}

} // namespace TenantLink
