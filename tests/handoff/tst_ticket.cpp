// The ticket: what is written comes back, and nothing else is taken for one.
#undef QT_USE_QSTRINGBUILDER // rows are put together with +
#include "models/handoff/cbor.h"
#include "models/handoff/crypto.h"
#include "tests/handoff/sample.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TicketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void whatIsEmptyComesBackEmpty();
    void foreignTextsComeCleaned();
    void longTextsAreCutAtACharacter();
    void shortTextsStayWhole();
    void theProviderIsCutTheSameEveryTime();
    void whatDoesNotFitIsRefused();
    void onlyTheKeysOwnerSigns();
    void anEndorsementGoesAlong();
    void aFalseEndorsementDoesNot();
    void everyAlteredBitIsRefused();
    void everyTruncationIsRefused();
    void somethingAppendedIsRefused();
    void tooLargeIsSaid();
    void unknownVersionsAreSaid();
    void otherFormsAreRefused_data();
    void otherFormsAreRefused();
    void resignedByAnotherIsAnotherProvider();
    void codesAreReadAsTheyAreHeard_data();
    void codesAreReadAsTheyAreHeard();
};

namespace
{

/// The sample's content with other fields, signed by whoever it names: layout and limits alone decide.
struct Raw {
    quint64 version = 1;
    quint64 serial = 3;
    QByteArray name = "Nordwind";
    QByteArray mail = "zoe@nordwind.example";
    QByteArray shortName = "contoso";
    QByteArray invitation = Sample::counted(1, 16);
    QByteArray token = Sample::counted(2, 16);
    QByteArray replyKey = Sample::replyPublicKey();
    quint64 expires = 1'800'000'000;
    quint64 signIn = 0;

    QByteArray payload() const
    {
        CborMapWriter map(1024);
        map.number(0, version);
        map.bytes(1, invitation);
        map.number(2, serial);
        map.text(3, name);
        map.text(5, mail);
        map.bytes(8, publicKeyOf(Sample::seed()).value());
        map.text(12, shortName);
        map.number(17, expires);
        map.number(19, signIn);
        map.bytes(20, token);
        map.bytes(21, replyKey);
        return map.take();
    }
};

QByteArray signedAs(const QByteArray &payload)
{
    QByteArray ticket;
    appendCborHead(ticket, CborArray, 2);
    appendCborHead(ticket, CborBytes, quint64(payload.size()));
    ticket += payload;
    appendCborHead(ticket, CborBytes, 64);
    return ticket + signature(Sample::seed(), withPurpose("TenantLink ticket v1", payload));
}

/// That code, or any.
bool refused(const QByteArray &bytes, std::optional<FailureCode> code = {})
{
    const auto ticket = readTicket(bytes);
    return !ticket && (!code || ticket.error().code == *code);
}

const QString Clef = u"𝄞"_s; ///< four bytes of UTF-8, two of UTF-16

} // namespace

void TicketTest::everythingComesBack()
{
    const Ticket sent = Sample::ticket();
    const SignedTicket came = readTicket(signTicket(sent, Sample::seed()).value()).value();
    QCOMPARE(came.bytes, signTicket(sent, Sample::seed()).value());
    const Ticket &ticket = came.ticket;
    QVERIFY(ticket.invitation == sent.invitation);
    QCOMPARE(ticket.serial, sent.serial);
    QCOMPARE(ticket.providerName, sent.providerName);
    QCOMPARE(ticket.contactName, sent.contactName);
    QCOMPARE(ticket.contactMail, sent.contactMail);
    QCOMPARE(ticket.contactPhone, sent.contactPhone);
    QCOMPARE(ticket.providerDomain, sent.providerDomain);
    QCOMPARE(ticket.providerKey, sent.providerKey);
    QVERIFY(!ticket.endorsement);
    QCOMPARE(ticket.customerName, sent.customerName);
    QCOMPARE(ticket.shortName, sent.shortName);
    QCOMPARE(ticket.fullName, sent.fullName);
    QCOMPARE(ticket.cloudId, sent.cloudId);
    QCOMPARE(ticket.profileId, sent.profileId);
    QVERIFY(ticket.expectedTenant == sent.expectedTenant);
    QCOMPARE(ticket.expiresAt, sent.expiresAt);
    QCOMPARE(ticket.signInClientId, sent.signInClientId);
    QVERIFY(ticket.signIn == sent.signIn);
    QCOMPARE(ticket.replyToken, sent.replyToken);
    QCOMPARE(ticket.replyKey, sent.replyKey);
}

void TicketTest::whatIsEmptyComesBackEmpty()
{
    Ticket sent = Sample::ticket();
    sent.contactPhone.clear();
    sent.providerDomain.clear();
    sent.fullName.clear();
    sent.signInClientId.clear();
    sent.expectedTenant.reset();
    const Ticket ticket = readTicket(signTicket(sent, Sample::seed()).value()).value().ticket;
    QVERIFY(ticket.contactPhone.isEmpty() && ticket.providerDomain.isEmpty() && ticket.fullName.isEmpty());
    QVERIFY(ticket.signInClientId.isEmpty() && !ticket.expectedTenant);
}

void TicketTest::foreignTextsComeCleaned()
{
    Raw raw;
    raw.name = u"Nord\u202Ewind\r\nBcc: x\u0007"_s.toUtf8(); // not written by this program
    QCOMPARE(readTicket(signedAs(raw.payload())).value().ticket.providerName, u"Nordwind  Bcc: x"_s);
}

void TicketTest::longTextsAreCutAtACharacter()
{
    const QString family = u"👩‍👩‍👧"_s; // one character of 18 bytes for people
    Ticket sent = Sample::ticket();
    sent.providerName = Clef.repeated(100);
    sent.contactName = Clef.repeated(100);
    sent.contactPhone = QString(40, u'1');
    sent.customerName = family.repeated(30);
    sent.fullName = Clef.repeated(200);
    sent.contactMail =
        QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.' + QString(58, u'd') + u".de"_s;
    sent.providerDomain =
        QString(63, u'b') + u'.' + QString(63, u'c') + u'.' + QString(63, u'd') + u'.' + QString(58, u'e') + u".de"_s;
    sent.cloudId = QString(40, u'k');
    sent.endorsement = endorse(Sample::newSeed(), sent.providerKey);
    QCOMPARE(sent.contactMail.size(), 254);

    const QByteArray bytes = signTicket(sent, Sample::seed()).value();
    QVERIFY2(bytes.size() <= LargestTicket, QByteArray::number(bytes.size()).constData());
    QVERIFY(authUrl(bytes, {}).size() <= Ticket::LargestUrl);
    QVERIFY(authUrl(bytes, u"https://"_s + QString(220, u'h') + u"/"_s).size() <= Ticket::LargestUrl);
    const Ticket ticket = readTicket(bytes).value().ticket;
    QCOMPARE(ticket.contactMail, sent.contactMail);
    QCOMPARE(ticket.providerDomain, sent.providerDomain);
    QCOMPARE(ticket.cloudId, sent.cloudId);
    QCOMPARE(ticket.shortName, sent.shortName);
    QVERIFY(ticket.endorsement.has_value());
    for (const QString &text : {ticket.providerName, ticket.contactName, ticket.fullName}) {
        QVERIFY2(text.endsWith(u'…') && text.size() > 1, qPrintable(text));
        QCOMPARE(text.chopped(1), Clef.repeated((text.size() - 1) / 2));
    }
    QVERIFY(ticket.customerName.endsWith(u'…'));
    const QString whole = ticket.customerName.chopped(1);
    QCOMPARE(whole, family.repeated(whole.size() / family.size()));
}

void TicketTest::shortTextsStayWhole()
{
    Ticket sent = Sample::ticket();
    sent.customerName = Clef.repeated(100);
    sent.fullName = Clef.repeated(200);
    const Ticket ticket = readTicket(signTicket(sent, Sample::seed()).value()).value().ticket;
    QCOMPARE(ticket.contactName, sent.contactName);
    QCOMPARE(ticket.contactPhone, sent.contactPhone);
    QVERIFY(ticket.fullName.size() > 100 && ticket.customerName.size() > 100);
}

void TicketTest::theProviderIsCutTheSameEveryTime()
{
    Ticket sent = Sample::ticket();
    sent.providerName = Clef.repeated(100);
    const QString once = readTicket(signTicket(sent, Sample::seed()).value()).value().ticket.providerName;
    sent.fullName = Clef.repeated(200);
    sent.customerName = Clef.repeated(100);
    QCOMPARE(readTicket(signTicket(sent, Sample::seed()).value()).value().ticket.providerName, once);
}

void TicketTest::whatDoesNotFitIsRefused()
{
    Ticket international = Sample::ticket(); // 254 characters of three bytes, and a domain like that
    international.contactMail = QString(60, u'語') + u'@' + QString(190, u'語') + u".jp"_s;
    international.providerDomain = QString(200, u'語') + u".jp"_s;
    international.fullName = Clef.repeated(200);
    const auto refusedTicket = signTicket(international, Sample::seed());
    QVERIFY(!refusedTicket && refusedTicket.error().code == FailureCode::LinkTooLong);

    Ticket tooLong = Sample::ticket();
    tooLong.cloudId = QString(65, u'c');
    QVERIFY(signTicket(tooLong, Sample::seed()).error().code == FailureCode::LinkTooLong);

    Ticket noApp = Sample::ticket();
    noApp.signInClientId = u"my app"_s;
    QVERIFY(signTicket(noApp, Sample::seed()).error().code == FailureCode::NotASignInApp);
}

void TicketTest::onlyTheKeysOwnerSigns()
{
    QVERIFY(signTicket(Sample::ticket(), Sample::newSeed()).error().code == FailureCode::SigningKeyMissing);
    QVERIFY(signTicket(Sample::ticket(), {Secret(u"no base64"_s)}).error().code == FailureCode::SigningKeyMissing);
}

void TicketTest::anEndorsementGoesAlong()
{
    Ticket sent = Sample::ticket();
    sent.endorsement = endorse(Sample::newSeed(), sent.providerKey);
    const Ticket ticket = readTicket(signTicket(sent, Sample::seed()).value()).value().ticket;
    QVERIFY(ticket.endorsement == sent.endorsement);
    QVERIFY(holds(*ticket.endorsement));
}

void TicketTest::aFalseEndorsementDoesNot()
{
    Ticket sent = Sample::ticket();
    sent.endorsement = endorse(Sample::newSeed(), QByteArray(32, 'x')); // of another key: left out
    QVERIFY(!readTicket(signTicket(sent, Sample::seed()).value()).value().ticket.endorsement);

    // Somebody claims to follow a key that never said so.
    CborMapWriter map(1024);
    map.number(0, 1);
    map.bytes(1, Sample::counted(1, 16));
    map.number(2, 1);
    map.bytes(8, publicKeyOf(Sample::seed()).value());
    map.bytes(9, publicKeyOf(Sample::newSeed()).value());
    map.bytes(10, QByteArray(64, '\1'));
    map.number(17, 1'800'000'000);
    map.number(19, 0);
    map.bytes(20, Sample::counted(2, 16));
    map.bytes(21, Sample::replyPublicKey());
    QVERIFY(refused(signedAs(map.take()), FailureCode::TicketDamaged));
}

void TicketTest::everyAlteredBitIsRefused()
{
    const QByteArray bytes = Sample::signedTicket().bytes;
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray altered = bytes;
        altered[bit / 8] = char(altered.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(refused(altered), QByteArray::number(bit).constData());
    }
}

void TicketTest::everyTruncationIsRefused()
{
    const QByteArray bytes = Sample::signedTicket().bytes;
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(refused(bytes.first(size), FailureCode::TicketDamaged), QByteArray::number(size).constData());
}

void TicketTest::somethingAppendedIsRefused()
{
    const QByteArray bytes = Sample::signedTicket().bytes;
    QVERIFY(refused(bytes + '\0', FailureCode::TicketDamaged));
    QVERIFY(refused(bytes + bytes, FailureCode::TicketDamaged));
    QVERIFY(refused('\0' + bytes, FailureCode::TicketDamaged));
}

void TicketTest::tooLargeIsSaid()
{
    QVERIFY(refused(QByteArray(LargestTicket + 1, '\x82'), FailureCode::TicketTooLarge));
    QVERIFY(refused(QByteArray(10'000'000, '\x81'), FailureCode::TicketTooLarge));
    QVERIFY(refused(QByteArray(LargestTicket, '\x81'), FailureCode::TicketDamaged)); // nested as deep as it goes
}

void TicketTest::unknownVersionsAreSaid()
{
    Raw raw;
    QVERIFY(readTicket(signedAs(raw.payload())).has_value());
    for (const quint64 version : {0ULL, 2ULL, 23ULL, 24ULL, 70'000ULL, ~0ULL}) {
        raw.version = version;
        QVERIFY(refused(signedAs(raw.payload()), FailureCode::TicketVersionUnknown));
    }
    // Whatever else it has: only the version is known to be in its place.
    CborMapWriter map(64);
    map.number(0, 2);
    map.text(1, "something new");
    QVERIFY(refused(signedAs(map.take()), FailureCode::TicketVersionUnknown));
}

void TicketTest::otherFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray payload = Raw().payload();
    const auto with = [](const auto &change) {
        Raw raw;
        change(raw);
        return signedAs(raw.payload());
    };
    const auto replaced = [&payload](const QByteArray &from, const QByteArray &to) {
        QByteArray other = payload;
        Q_ASSERT(other.count(from) == 1);
        return signedAs(other.replace(from, to));
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no array") << QByteArray(payload);
    QTest::newRow("empty payload") << signedAs({});
    QTest::newRow("payload is no map") << signedAs("\x01");
    QTest::newRow("map of indefinite length") << signedAs(QByteArray(payload).replace(0, 1, "\xbf") + '\xff');
    QTest::newRow("map head not the shortest") << signedAs(QByteArray(payload).replace(0, 1, "\xb8\x0b"));
    QTest::newRow("number not the shortest")
        << replaced(QByteArray("\x02\x03\x03", 3), QByteArray("\x02\x18\x03\x03", 4));
    QTest::newRow("text of indefinite length") << replaced("\x03\x68Nordwind", QByteArray("\x03\x7f\x68Nordwind\xff"));
    QTest::newRow("length not the shortest") << replaced("\x03\x68Nordwind", QByteArray("\x03\x78\x08Nordwind"));
    QTest::newRow("length beyond the end")
        << replaced("\x03\x68Nordwind", QByteArray("\x03\x7b\x7f\xff\xff\xff\xff\xff\xff\xffNordwind"));
    QTest::newRow("bytes for text") << replaced("\x03\x68Nordwind", "\x03\x48Nordwind");
    QTest::newRow("text for bytes") << replaced(QByteArray("\x14\x50") + Sample::counted(2, 16),
                                                QByteArray("\x14\x70") + Sample::counted(2, 16));
    QTest::newRow("a tag before a text") << replaced("\x03\x68Nordwind", QByteArray("\x03\xc0\x68Nordwind"));
    QTest::newRow("empty text") << replaced("\x03\x68Nordwind", "\x03\x60");
    QTest::newRow("no UTF-8") << replaced("Nordwind", "Nord\xc3(nd");
    QTest::newRow("overlong UTF-8") << replaced("Nordwind", "Nordw\xc0\xaf"
                                                            "d");
    QTest::newRow("a surrogate in UTF-8") << replaced("Nordwind", "Nordw\xed\xa0\x80");
    QTest::newRow("a key twice") << replaced("\x03\x68Nordwind", "\x03\x68Nordwind\x03\x68Nordwind");
    QTest::newRow("keys not ascending") << replaced("\x03\x68Nordwind", "\x04\x68Nordwind\x03\x68Nordwind");
    QTest::newRow("a key too many in the count") << signedAs(QByteArray(payload).replace(0, 1, "\xac"));
    QTest::newRow("a key too few in the count") << signedAs(QByteArray(payload).replace(0, 1, "\xaa"));
    QTest::newRow("an unknown key") << signedAs(QByteArray(payload).replace(0, 1, "\xac") + QByteArray("\x16\x01"));
    QTest::newRow("an unknown negative key")
        << signedAs(QByteArray(payload).replace(0, 1, "\xac") + QByteArray("\x20\x01"));
    QTest::newRow("after the payload's map") << signedAs(payload + '\0');
    QTest::newRow("an endorsing key without signature") << signedAs([&] {
        QByteArray other = payload;
        other.replace(0, 1, "\xac");
        return other.replace("\x0c\x67"
                             "contoso",
                             QByteArray(QByteArray("\x09\x58\x20") + Sample::counted(1) +
                                        "\x0c\x67"
                                        "contoso"));
    }());
    QTest::newRow("short invitation id") << with([](Raw &raw) { raw.invitation.chop(1); });
    QTest::newRow("null invitation id") << with([](Raw &raw) { raw.invitation.fill('\0'); });
    QTest::newRow("serial 0") << with([](Raw &raw) { raw.serial = 0; });
    QTest::newRow("serial over 32 bits") << with([](Raw &raw) { raw.serial = 1ULL << 32; });
    QTest::newRow("name too long") << with([](Raw &raw) { raw.name = QByteArray(201, 'n'); });
    QTest::newRow("mail too long") << with([](Raw &raw) { raw.mail = QByteArray(255, 'm'); });
    QTest::newRow("mail with a line end") << with([](Raw &raw) { raw.mail = "a@b.de\r\nBcc: c@d.de"; });
    QTest::newRow("short name with an override") << with([](Raw &raw) { raw.shortName = u"con\u202Etoso"_s.toUtf8(); });
    QTest::newRow("short name with blanks around") << with([](Raw &raw) { raw.shortName = " contoso"; });
    QTest::newRow("token too short") << with([](Raw &raw) { raw.token.chop(1); });
    QTest::newRow("end after the year 9999") << with([](Raw &raw) { raw.expires = 253'402'300'800; });
    QTest::newRow("unknown way to sign in") << with([](Raw &raw) { raw.signIn = 2; });
    QTest::newRow("reply key too long") << with([](Raw &raw) { raw.replyKey += '\1'; });
    QTest::newRow("reply key without secrecy") << with([](Raw &raw) { raw.replyKey.fill('\0'); });
    QByteArray shortSignature = signedAs(payload);
    QTest::newRow("signature of another length")
        << shortSignature.chopped(66) + QByteArray("\x58\x3f") + shortSignature.last(63);
}

void TicketTest::otherFormsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(refused(bytes, FailureCode::TicketDamaged));
}

void TicketTest::resignedByAnotherIsAnotherProvider()
{
    // The man in the middle keeps every word, and puts his own signing and reply keys in.
    const SignedTicket sent = Sample::signedTicket();
    const NewSigningKey own = newSigningKey();
    const NewReplyKey ownReply = newReplyKey();
    Ticket forged = sent.ticket;
    forged.providerKey = own.publicKey;
    forged.replyKey = ownReply.publicKey;
    forged.endorsement = KeyEndorsement{sent.ticket.providerKey, own.publicKey, QByteArray(64, '\1')};
    const SignedTicket came = readTicket(signTicket(forged, own.seed).value()).value(); // intact, as the texts go
    QCOMPARE(came.ticket.providerName, sent.ticket.providerName);

    const QString code = invitationCode(sent.bytes); // what the provider reads out
    QVERIFY(!isInvitationCode(came.bytes, code));
    QVERIFY(isInvitationCode(sent.bytes, code));
    QVERIFY(fingerprint(came.ticket.providerKey) != fingerprint(sent.ticket.providerKey)); // not a known key
    QVERIFY(!came.ticket.endorsement);                                                     // nor one that follows it
    Provider provider;
    provider.key = SigningKey{sent.ticket.providerKey, SecretId::create(), {}};
    QCOMPARE(publishes(publishedKeys(provider), came.ticket.providerKey), std::optional(false));
    QCOMPARE(publishes(publishedKeys(provider), sent.ticket.providerKey), std::optional(true));
    // And the reply that he would get is no reply to the provider's link.
    const auto reply = readEnvelope(sealReply(Sample::reply(came), came)).value();
    QVERIFY(reply.ticketDigest != ticketDigest(sent.bytes));
    QVERIFY(openReply(reply, Sample::replyKey()).error().code == FailureCode::ReplyDamaged);

    // With his reply key alone, the provider's signature does not hold any more.
    QByteArray swapped = sent.bytes;
    QCOMPARE(swapped.count(Sample::replyPublicKey()), 1);
    swapped.replace(Sample::replyPublicKey(), ownReply.publicKey);
    QVERIFY(refused(swapped, FailureCode::TicketDamaged));
}

void TicketTest::codesAreReadAsTheyAreHeard_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("right");
    const QString code = invitationCode(Sample::signedTicket().bytes);
    QTest::newRow("as it is") << code << true;
    QTest::newRow("grouped") << groupedCode(code) << true;
    QTest::newRow("lower case") << code.toLower() << true;
    QTest::newRow("blanks") << u"  "_s + code.first(5) + u"\u00A0 \t"_s + code.sliced(5) + u"\n"_s << true;
    QTest::newRow("dashes") << QString(groupedCode(code)).replace(u'-', u'–') << true;
    QTest::newRow("O for 0") << QString(code).replace(u'0', u'o') << true;
    QTest::newRow("L for 1") << QString(code).replace(u'1', u'l') << true;
    QTest::newRow("I for 1") << QString(code).replace(u'1', u'I') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one less") << code.chopped(1) << false;
    QTest::newRow("one more") << QString(code + u'0') << false;
    QTest::newRow("one other") << QString(code.chopped(1) + (code.back() == u'2' ? u'3' : u'2')) << false;
    QTest::newRow("another alphabet") << QString(16, u'Ж') << false;
    QTest::newRow("endless") << QString(1'000'000, u'7') << false;
}

void TicketTest::codesAreReadAsTheyAreHeard()
{
    QFETCH(QString, typed);
    QFETCH(bool, right);
    const QByteArray bytes = Sample::signedTicket().bytes;
    QCOMPARE(invitationCode(bytes).size(), 16);
    QCOMPARE(isInvitationCode(bytes, typed), right);
}

QTEST_GUILESS_MAIN(TicketTest)
#include "tst_ticket.moc"
