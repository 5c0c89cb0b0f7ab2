// The formats as other implementations and later versions must find them: fixed keys, fixed bytes (vectors.json).
#include "models/handoff/crypto.h"
#include "tests/handoff/sample.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class KnownAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys();
    void ticket();
    void largestTicket();
    void reply();
    void renewal();
    void keyFile();
    void publishedKey();

private:
    QByteArray bytes(const QString &name) const { return QByteArray::fromHex(m_vectors[name].toString().toLatin1()); }
    QJsonObject m_vectors;
};

void KnownAnswersTest::initTestCase()
{
    QFile file(QStringLiteral(VECTORS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_vectors.isEmpty());
}

void KnownAnswersTest::keys()
{
    QCOMPARE(publicKeyOf(Sample::seed()).value().toHex(), bytes(u"signingKey"_s).toHex());
    QCOMPARE(fingerprint(bytes(u"signingKey"_s)), m_vectors[u"signingKeyFingerprint"].toString());
    QCOMPARE(Sample::replyPublicKey().toHex(), bytes(u"replyKey"_s).toHex());
}

void KnownAnswersTest::ticket()
{
    const QByteArray made = signTicket(Sample::ticket(), Sample::seed()).value();
    QCOMPARE(made.toHex(), bytes(u"ticket"_s).toHex());
    QCOMPARE(readTicket(bytes(u"ticket"_s)).value().ticket.customerName, Sample::ticket().customerName);
    QCOMPARE(ticketDigest(made).toHex(), bytes(u"ticketDigest"_s).toHex());
    QCOMPARE(invitationCode(made), m_vectors[u"invitationCode"].toString());
    QCOMPARE(authUrl(made, {}), m_vectors[u"link"].toString());
    QCOMPARE(ticketFile(made).toHex(), bytes(u"ticketFile"_s).toHex());
}

void KnownAnswersTest::largestTicket()
{
    // Every optional part is there, and texts are cut.
    const Ticket ticket = readTicket(bytes(u"largestTicket"_s)).value().ticket;
    QVERIFY(bytes(u"largestTicket"_s).size() <= LargestTicket);
    QVERIFY(ticket.endorsement && ticket.expectedTenant && ticket.fullName.endsWith(u'…'));
}

void KnownAnswersTest::reply()
{
    const QByteArray file = bytes(u"reply"_s);
    QCOMPARE(replyBytes(m_vectors[u"armouredReply"].toString().toLatin1()).value().toHex(), file.toHex());
    QCOMPARE(armouredReply(file), m_vectors[u"armouredReply"].toString());
    const ReplyEnvelope envelope = readEnvelope(file).value();
    QCOMPARE(envelope.digest.toHex(), bytes(u"replyDigest"_s).toHex());
    const Reply reply = openReply(envelope, Sample::replyKey()).value();
    QCOMPARE(reply.secret.revealText(), Sample::secretText());
    QCOMPARE(reply.ticketDigest.toHex(), bytes(u"ticketDigest"_s).toHex());
    QCOMPARE(reply.madeAt, Sample::reply(Sample::signedTicket()).madeAt);
    QVERIFY(readInside(bytes(u"replyInside"_s), envelope).has_value());
}

void KnownAnswersTest::renewal()
{
    const KeyEndorsement made = endorse(Sample::seed(), publicKeyOf(Sample::newSeed()).value());
    QCOMPARE(made.newKey.toHex(), bytes(u"renewedKey"_s).toHex());
    QCOMPARE(made.signature.toHex(), bytes(u"renewalSignature"_s).toHex());
}

void KnownAnswersTest::keyFile()
{
    const auto seed = importedKey(bytes(u"keyFile"_s), Secret(m_vectors[u"keyFilePassphrase"].toString()));
    QVERIFY(seed.has_value());
    QVERIFY(seed->base64.sameAs(Sample::seed().base64));
}

void KnownAnswersTest::publishedKey()
{
    const QByteArray file = m_vectors[u"publishedKeyFile"].toString().toUtf8();
    QCOMPARE(publishes(file, bytes(u"renewedKey"_s)), std::optional(true));
    QCOMPARE(publishes(file, bytes(u"signingKey"_s)), std::optional(false));
}

QTEST_GUILESS_MAIN(KnownAnswersTest)
#include "tst_knownanswers.moc"
