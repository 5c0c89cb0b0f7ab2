// The reply: sealed to one link, opened by one key, refused in every other shape.
#undef QT_USE_QSTRINGBUILDER // rows are put together with +
#include "models/domain/reportjson.h"
#include "models/handoff/cbor.h"
#include "models/handoff/crypto.h"
#include "tests/handoff/sample.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class ReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void nothingOfTheSecretIsSeen();
    void aLargeReportIsLeftOut();
    void textsOfTheReportComeCleaned();
    void everyAlteredBitIsRefused();
    void everyTruncationIsRefused();
    void oversizedIsSaid();
    void unknownVersionsAreSaid();
    void otherKeysDoNotOpenIt();
    void insideAndOutsideMustAgree_data();
    void insideAndOutsideMustAgree();
    void otherInsidesAreRefused_data();
    void otherInsidesAreRefused();
    void armour_data();
    void armour();
    void noArmour_data();
    void noArmour();
};

namespace
{

QByteArray sealedSample()
{
    const SignedTicket ticket = Sample::signedTicket();
    return sealReply(Sample::reply(ticket), ticket);
}

/// From bytes to content, as an importer goes.
Result<Reply> opened(const QByteArray &bytes, const ReplyPrivateKey &key = Sample::replyKey())
{
    const auto envelope = readEnvelope(bytes);
    return envelope ? openReply(*envelope, key) : Result<Reply>(tl::unexpected<Failure>(envelope.error()));
}

struct RawInside {
    quint64 version = 1;
    QByteArray digest = ticketDigest(Sample::signedTicket().bytes);
    quint64 serial = 3;
    QByteArray invitation = QUuid::fromString(Sample::ticket().invitation.toString()).toRfc4122();
    QByteArray cloud = "global";
    QByteArray tenant = Sample::counted(1, 16);
    QByteArray secret = "secret";
    quint64 proof = 1;
    quint64 consent = 0;
    QByteArray report = storedForm(Sample::report());
    bool somethingNew = false;

    QByteArray bytes() const
    {
        CborMapWriter map(4096);
        map.number(0, version);
        map.bytes(1, digest);
        map.bytes(2, invitation);
        map.number(3, serial);
        map.bytes(4, Sample::counted(9, 16));
        map.text(5, cloud);
        map.bytes(6, tenant);
        map.bytes(7, Sample::counted(3, 16));
        map.text(8, secret);
        map.number(10, proof);
        map.number(11, consent);
        map.bytes(12, report);
        map.number(13, 1'800'000'000);
        if (somethingNew)
            map.number(14, 1);
        return map.take();
    }
};

ReplyEnvelope sampleEnvelope() { return readEnvelope(sealedSample()).value(); }

} // namespace

void ReplyTest::everythingComesBack()
{
    const SignedTicket ticket = Sample::signedTicket();
    const Reply sent = Sample::reply(ticket);
    const QByteArray bytes = sealReply(sent, ticket);
    const ReplyEnvelope envelope = readEnvelope(bytes).value();
    QVERIFY(envelope.invitation == ticket.ticket.invitation);
    QCOMPARE(envelope.serial, ticket.ticket.serial);
    QCOMPARE(envelope.ticketDigest, ticketDigest(ticket.bytes));
    QCOMPARE(envelope.digest, sha256(bytes));

    const Reply came = openReply(envelope, Sample::replyKey()).value();
    QCOMPARE(came.ticketDigest, sent.ticketDigest);
    QVERIFY(came.invitation == sent.invitation);
    QCOMPARE(came.replyToken, sent.replyToken);
    QCOMPARE(came.cloudId, sent.cloudId);
    QVERIFY(came.tenant == sent.tenant);
    QVERIFY(came.client == sent.client);
    QCOMPARE(came.secret.revealText(), Sample::secretText());
    QCOMPARE(came.adminUpn, sent.adminUpn);
    QVERIFY(came.adminProof == sent.adminProof);
    QCOMPARE(came.consentPending, sent.consentPending);
    QCOMPARE(storedForm(came.report.value()), storedForm(*sent.report));
    QCOMPARE(came.madeAt, sent.madeAt);

    Reply plain = sent;
    plain.adminUpn.clear();
    plain.report.reset();
    plain.consentPending = false;
    const Reply less = opened(sealReply(plain, ticket)).value();
    QVERIFY(less.adminUpn.isEmpty() && !less.report && !less.consentPending);
    QVERIFY(sealReply(sent, ticket) != bytes); // sealed anew each time
}

void ReplyTest::nothingOfTheSecretIsSeen()
{
    const QByteArray bytes = sealedSample();
    const QByteArray secret = Sample::secretText().toUtf8();
    for (const QByteArray &shape : QList<QByteArray>{bytes, armouredReply(bytes).toUtf8()}) {
        for (const QByteArray &needle : QList<QByteArray>{secret, secret.toBase64(), secret.toHex(), secret.first(8),
                                                          "admin@contoso", "Contoso", "Teams Administrator"})
            QVERIFY2(!shape.contains(needle), needle.constData());
    }
}

void ReplyTest::aLargeReportIsLeftOut()
{
    const SignedTicket ticket = Sample::signedTicket();
    Reply reply = Sample::reply(ticket);
    GrantRow grant;
    grant.name = u"Mail.ReadBasic.All"_s;
    for (int i = 0; i < 2000; ++i)
        reply.report->grants += grant;
    const QByteArray bytes = sealReply(reply, ticket);
    QVERIFY(bytes.size() <= LargestReply);
    const Reply came = opened(bytes).value();
    QVERIFY(came.report->grants.isEmpty());
    QCOMPARE(came.report->items.size(), 1);

    for (int i = 0; i < 2000; ++i)
        reply.report->items += reply.report->items.first();
    const QByteArray none = sealReply(reply, ticket);
    QVERIFY(none.size() <= LargestReply);
    QVERIFY(!opened(none).value().report);
}

void ReplyTest::textsOfTheReportComeCleaned()
{
    const SignedTicket ticket = Sample::signedTicket();
    Reply reply = Sample::reply(ticket);
    reply.adminUpn = u"admin\u202E@contoso.de"_s;
    reply.report->tenantName = u"Con\u202Etoso\n"_s;
    reply.report->items.first().args = {QString(5000, u'x')};
    reply.report->items.first().technical = {{u"co\rde"_s, u"\u2066x"_s}};
    const Reply came = opened(sealReply(reply, ticket)).value();
    QCOMPARE(came.adminUpn, u"admin@contoso.de"_s);
    QCOMPARE(came.report->tenantName, u"Contoso"_s);
    QVERIFY(came.report->items.first().args.first().size() <= 200);
    QCOMPARE(came.report->items.first().technical, (Technical{{u"co de"_s, u"x"_s}}));
}

void ReplyTest::everyAlteredBitIsRefused()
{
    const QByteArray bytes = sealedSample();
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray altered = bytes;
        altered[bit / 8] = char(altered.at(bit / 8) ^ (1 << (bit % 8)));
        const auto from = replyBytes(altered);
        QVERIFY2(!from || !opened(*from), QByteArray::number(bit).constData());
    }
}

void ReplyTest::everyTruncationIsRefused()
{
    const QByteArray bytes = sealedSample();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto reply = opened(bytes.first(size));
        QVERIFY(!reply && reply.error().code == FailureCode::ReplyDamaged);
    }
    QVERIFY(!opened(bytes + '\0'));
    QVERIFY(!opened(bytes + bytes));
    const QByteArray text = armouredReply(bytes).trimmed().toLatin1();
    for (qsizetype size = 0; size < text.size(); ++size) {
        const auto from = replyBytes(text.first(size));
        QVERIFY2(!from || !opened(*from), QByteArray::number(size).constData());
    }
}

void ReplyTest::oversizedIsSaid()
{
    const QByteArray bytes = sealedSample();
    QVERIFY(readEnvelope(bytes + QByteArray(LargestReply, '\0')).error().code == FailureCode::ReplyTooLarge);
    QVERIFY(replyBytes(bytes + QByteArray(LargestReply, '\0')).error().code == FailureCode::ReplyTooLarge);
    QVERIFY(replyBytes(QByteArray(2'000'000, 'A')).error().code == FailureCode::ReplyTooLarge);
    QVERIFY(replyBytes(armouredReply(bytes + QByteArray(LargestReply, '\0')).toLatin1()).error().code ==
            FailureCode::ReplyTooLarge);
}

void ReplyTest::unknownVersionsAreSaid()
{
    QByteArray bytes = sealedSample();
    QCOMPARE(bytes.mid(9, 2), QByteArray("\x00\x01", 2));
    bytes[10] = '\2';
    QVERIFY(readEnvelope(bytes).error().code == FailureCode::ReplyVersionUnknown);
    RawInside raw;
    QVERIFY(readInside(raw.bytes(), sampleEnvelope()).has_value());
    raw.version = 2;
    QVERIFY(readInside(raw.bytes(), sampleEnvelope()).error().code == FailureCode::ReplyVersionUnknown);
}

void ReplyTest::otherKeysDoNotOpenIt()
{
    const QByteArray bytes = sealedSample();
    QVERIFY(opened(bytes, newReplyKey().privateKey).error().code == FailureCode::ReplyDamaged);
    QVERIFY(opened(bytes, {Secret(u"gone"_s)}).error().code == FailureCode::ReplyKeyLost);
    QVERIFY(opened(bytes, {Secret()}).error().code == FailureCode::ReplyKeyLost);
    QVERIFY(opened(bytes, {Sample::base64(Sample::counted(1, 31))}).error().code == FailureCode::ReplyKeyLost);

    // Sealed to a key that somebody put in the place of the ticket's.
    SignedTicket swapped = Sample::signedTicket();
    swapped.ticket.replyKey = newReplyKey().publicKey;
    QVERIFY(opened(sealReply(Sample::reply(swapped), swapped)).error().code == FailureCode::ReplyDamaged);
    swapped.ticket.replyKey = QByteArray(32, '\0'); // no secrecy at all: nothing is sealed to it
    QVERIFY(sealReply(Sample::reply(swapped), swapped).isEmpty());
}

void ReplyTest::insideAndOutsideMustAgree_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("invitation") << 0;
    QTest::newRow("serial") << 1;
    QTest::newRow("ticket") << 2;
}

void ReplyTest::insideAndOutsideMustAgree()
{
    QFETCH(int, what);
    ReplyEnvelope envelope = sampleEnvelope();
    QVERIFY(openReply(envelope, Sample::replyKey()).has_value());
    if (what == 0)
        envelope.invitation = InvitationId::create();
    else if (what == 1)
        ++envelope.serial;
    else
        envelope.ticketDigest = QByteArray(32, 'd');
    QVERIFY(openReply(envelope, Sample::replyKey()).error().code == FailureCode::ReplyMisdirected);
}

void ReplyTest::otherInsidesAreRefused_data()
{
    QTest::addColumn<QByteArray>("inside");
    const auto with = [](const auto &change) {
        RawInside raw;
        change(raw);
        return raw.bytes();
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no map") << QByteArray("\x01");
    QTest::newRow("nested") << QByteArray(4000, '\x81');
    QTest::newRow("something after it") << RawInside().bytes() + '\0';
    QTest::newRow("cut") << RawInside().bytes().chopped(1);
    QTest::newRow("an unknown key") << with([](RawInside &raw) { raw.somethingNew = true; });
    QTest::newRow("no secret") << with([](RawInside &raw) { raw.secret.clear(); });
    QTest::newRow("secret too long") << with([](RawInside &raw) { raw.secret = QByteArray(1025, 's'); });
    QTest::newRow("secret no UTF-8") << with([](RawInside &raw) { raw.secret = "\xff"; });
    QTest::newRow("no cloud") << with([](RawInside &raw) { raw.cloud.clear(); });
    QTest::newRow("cloud with a line end") << with([](RawInside &raw) { raw.cloud = "glo\nbal"; });
    QTest::newRow("null tenant") << with([](RawInside &raw) { raw.tenant.fill('\0'); });
    QTest::newRow("short tenant") << with([](RawInside &raw) { raw.tenant.chop(1); });
    QTest::newRow("unknown proof") << with([](RawInside &raw) { raw.proof = 2; });
    QTest::newRow("consent neither yes nor no") << with([](RawInside &raw) { raw.consent = 2; });
    QTest::newRow("empty report") << with([](RawInside &raw) { raw.report.clear(); });
    QTest::newRow("report too large") << with([](RawInside &raw) { raw.report = QByteArray(70'000, ' '); });
    QTest::newRow("serial 0") << with([](RawInside &raw) { raw.serial = 0; });
}

void ReplyTest::otherInsidesAreRefused()
{
    QFETCH(QByteArray, inside);
    const auto reply = readInside(inside, sampleEnvelope());
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().code), int(FailureCode::ReplyDamaged));
}

void ReplyTest::armour_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray bytes = sealedSample();
    const QByteArray armour = armouredReply(bytes).toLatin1();
    const auto replaced = [&armour](const char *with) { return QByteArray(armour).replace("\n", with); };
    QTest::newRow("file") << bytes;
    QTest::newRow("text") << armour;
    QTest::newRow("CR LF") << replaced("\r\n");
    QTest::newRow("quoted") << "On Monday you wrote:\r\n> " + replaced("\r\n> ") + "\r\nThanks!";
    QTest::newRow("quoted twice") << ">> " + replaced("\n>> ");
    QTest::newRow("quoted with blanks") << "> > " + replaced("\n> > ");
    QTest::newRow("indented") << "    " + replaced("\n    ");
    QTest::newRow("on one line") << replaced(" ");
    QTest::newRow("a mail around it") << "Dear Zoe,\n\nhere it is - as asked:\n\n" + armour + "\n-- \nContoso\n=20";
    QTest::newRow("with padding") << [&] {
        const QByteArray digits = bytes.toBase64();
        return "-----BEGIN TENANTLINK REPLY-----\n" + digits + "\n-----END TENANTLINK REPLY-----";
    }();
    QVERIFY(armour.split('\n').size() > 3);
    for (const QByteArray &line : armour.split('\n'))
        QVERIFY(line.size() <= 64);
}

void ReplyTest::armour()
{
    QFETCH(QByteArray, text);
    QVERIFY(replyBytes(text).has_value());
    QCOMPARE(opened(replyBytes(text).value()).value().secret.revealText(), Sample::secretText());
}

void ReplyTest::noArmour_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FailureCode>("why");
    const QByteArray armour = armouredReply(sealedSample()).toLatin1();
    const auto foreign = FailureCode::ReplyNotRecognised;
    const auto damaged = FailureCode::ReplyDamaged;
    QTest::newRow("nothing") << QByteArray() << foreign;
    QTest::newRow("prose") << QByteArray("Dear Zoe, I will send it tomorrow.") << foreign;
    QTest::newRow("two blocks") << armour + armour << foreign;
    QTest::newRow("a ticket's file") << ticketFile(Sample::signedTicket().bytes) << foreign;
    QTest::newRow("a ticket's link") << authUrl(Sample::signedTicket().bytes, {}).toLatin1() << foreign;
    QTest::newRow("no end") << armour.left(armour.size() - 20) << damaged;
    QTest::newRow("end before begin") << QByteArray(
                                             "-----END TENANTLINK REPLY-----\n-----BEGIN TENANTLINK REPLY-----\n")
                                      << damaged;
    QTest::newRow("empty block") << QByteArray("-----BEGIN TENANTLINK REPLY-----\n-----END TENANTLINK REPLY-----\n")
                                 << damaged;
    QTest::newRow("a line lost") << QByteArray(armour).remove(armour.indexOf('\n', 200), 65) << damaged;
    QTest::newRow("a foreign character") << QByteArray(armour).insert(100, '!') << damaged;
    QTest::newRow("another content")
        << QByteArray("-----BEGIN TENANTLINK REPLY-----\naGVsbG8\n-----END TENANTLINK REPLY-----\n") << damaged;
}

void ReplyTest::noArmour()
{
    QFETCH(QByteArray, text);
    QFETCH(FailureCode, why);
    const auto from = replyBytes(text);
    const auto reply = from ? opened(*from) : Result<Reply>(tl::unexpected<Failure>(from.error()));
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().code), int(why));
}

QTEST_GUILESS_MAIN(ReplyTest)
#include "tst_reply.moc"
