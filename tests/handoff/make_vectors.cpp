// Writes vectors.json for a new version of the formats, and the seeds of tests/fuzz: make_vectors vectors.json SEEDS
#include "models/handoff/cbor.h"
#include "models/handoff/crypto.h"
#include "tests/handoff/sample.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

Ticket largest()
{
    Ticket ticket = Sample::ticket();
    ticket.providerName = u"𝄞"_s.repeated(100);
    ticket.customerName = u"語"_s.repeated(100);
    ticket.fullName = u"ж"_s.repeated(200);
    ticket.endorsement = endorse(Sample::newSeed(), ticket.providerKey);
    return ticket;
}

/// What is inside a seal, opened without reading it.
QByteArray insideOf(const ReplyEnvelope &envelope)
{
    const QByteArray key = bytesOfBase64(Sample::replyKey().base64, 32);
    QByteArray content(envelope.sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    const QByteArray publicKey = Sample::replyPublicKey();
    if (crypto_box_seal_open(raw(content), raw(QByteArrayView(envelope.sealed)), quint64(envelope.sealed.size()),
                             raw(QByteArrayView(publicKey)), raw(QByteArrayView(key))) != 0)
        return {};
    return content;
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const SignedTicket ticket = Sample::signedTicket();
    const QByteArray large = signTicket(largest(), Sample::seed()).value();
    const QByteArray reply = sealReply(Sample::reply(ticket), ticket);
    const ReplyEnvelope envelope = readEnvelope(reply).value();
    const QByteArray inside = insideOf(envelope);
    const KeyEndorsement renewal = endorse(Sample::seed(), publicKeyOf(Sample::newSeed()).value());
    const QString passphrase = u"correct horse battery staple"_s;
    const QByteArray keyFile = exportedKey(Sample::seed(), Secret(passphrase)).value();
    Provider provider;
    provider.name = u"Nordwind Telekom GmbH"_s;
    provider.key = SigningKey{renewal.newKey, SecretId::create(), {}};
    provider.endorsements = {renewal};
    const QByteArray published = publishedKeys(provider);
    const QString armoured = armouredReply(reply);

    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    const QJsonObject vectors{
        {u"signingKey"_s, hex(ticket.ticket.providerKey)},
        {u"signingKeyFingerprint"_s, fingerprint(ticket.ticket.providerKey)},
        {u"replyKey"_s, hex(ticket.ticket.replyKey)},
        {u"ticket"_s, hex(ticket.bytes)},
        {u"ticketDigest"_s, hex(ticketDigest(ticket.bytes))},
        {u"ticketFile"_s, hex(ticketFile(ticket.bytes))},
        {u"invitationCode"_s, invitationCode(ticket.bytes)},
        {u"link"_s, authUrl(ticket.bytes, {})},
        {u"largestTicket"_s, hex(large)},
        {u"reply"_s, hex(reply)},
        {u"replyDigest"_s, hex(envelope.digest)},
        {u"replyInside"_s, hex(inside)},
        {u"armouredReply"_s, armoured},
        {u"renewedKey"_s, hex(renewal.newKey)},
        {u"renewalSignature"_s, hex(renewal.signature)},
        {u"keyFile"_s, hex(keyFile)},
        {u"keyFilePassphrase"_s, passphrase},
        {u"publishedKeyFile"_s, QString::fromUtf8(published)},
    };
    const QDir seeds(QString::fromLocal8Bit(argv[2]));
    for (const QString &folder : {u"ticket"_s, u"reply"_s, u"inside"_s, u"keys"_s})
        seeds.mkpath(folder);
    const QByteArray link = authUrl(ticket.bytes, {}).toLatin1();
    const QByteArray landing = authUrl(large, u"https://nordwind.example/"_s).toLatin1();
    const bool written =
        write(QString::fromLocal8Bit(argv[1]), QJsonDocument(vectors).toJson()) &&
        write(seeds.filePath(u"ticket/link"_s), link) && write(seeds.filePath(u"ticket/landing"_s), landing) &&
        write(seeds.filePath(u"ticket/file"_s), ticketFile(large)) &&
        write(seeds.filePath(u"ticket/mail"_s), "> Open <" + link + ">.\r\n> Regards\r\n") &&
        write(seeds.filePath(u"reply/file"_s), reply) &&
        write(seeds.filePath(u"reply/armoured"_s), "> Hello\r\n" + armoured.toLatin1()) &&
        write(seeds.filePath(u"inside/full"_s), inside) && write(seeds.filePath(u"keys/keyfile"_s), keyFile) &&
        write(seeds.filePath(u"keys/published"_s), published);
    return written ? 0 : 1;
}
