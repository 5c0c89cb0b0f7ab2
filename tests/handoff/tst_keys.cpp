// Keys: made, endorsed, handed to colleagues, published.
#undef QT_USE_QSTRINGBUILDER // rows are put together with +
#include "models/handoff/crypto.h"
#include "tests/handoff/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newKeysDiffer();
    void noSeedNoKey();
    void fingerprintsAreForPeople();
    void endorsements();
    void aKeyTravelsUnderAPassphrase();
    void shortPassphrasesAreRefused();
    void damagedKeyFilesAreRefused_data();
    void damagedKeyFilesAreRefused();
    void publishedKeysNameTheKey();
    void otherFilesPublishNothing_data();
    void otherFilesPublishNothing();
};

namespace
{

Provider provider()
{
    Provider provider;
    provider.name = u"Nordwind"_s;
    provider.key = SigningKey{publicKeyOf(Sample::newSeed()).value(), SecretId::create(), {}};
    provider.endorsements = {endorse(Sample::seed(), provider.key->publicKey)};
    return provider;
}

/// A key file's front with these parameters; its box is none, so that only the front can be judged.
QByteArray keyFile(quint64 version, quint64 operations, quint64 memory, qsizetype saltSize = 16)
{
    QByteArray file("\x89TLK\r\n\x1a\n\xa5", 9);
    const auto number = [&file](char key, quint64 value) {
        file += key;
        if (value < 24) {
            file += char(value);
        } else {
            file += '\x1a';
            for (int shift = 24; shift >= 0; shift -= 8)
                file += char(value >> shift & 0xff);
        }
    };
    number(0, version);
    number(1, operations);
    number(2, memory);
    file += '\3' + QByteArray(1, char(0x40 | saltSize)) + QByteArray(saltSize, 's');
    file += QByteArray("\4\x58\x18", 3) + QByteArray(24, 'n');
    return file + QByteArray(48, 'b');
}

} // namespace

void KeysTest::newKeysDiffer()
{
    const NewSigningKey a = newSigningKey();
    const NewSigningKey b = newSigningKey();
    QCOMPARE(a.publicKey.size(), 32);
    QVERIFY(a.publicKey != b.publicKey);
    QVERIFY(!a.seed.base64.sameAs(b.seed.base64));
    QCOMPARE(publicKeyOf(a.seed), std::optional(a.publicKey));
    QCOMPARE(a.seed.base64.sizeInBytes(), 44);
    const NewReplyKey c = newReplyKey();
    QVERIFY(c.publicKey != newReplyKey().publicKey);
    QCOMPARE(c.privateKey.base64.sizeInBytes(), 44);
    QCOMPARE(newReplyToken().size(), 16);
    QVERIFY(newReplyToken() != newReplyToken());
}

void KeysTest::noSeedNoKey()
{
    for (const QString &text : QStringList{QString(), u"AAAA"_s, u"no base64"_s, QString(44, u'A'), QString(100, u'A')})
        QVERIFY2(!publicKeyOf({Secret(text)}), qPrintable(text));
}

void KeysTest::fingerprintsAreForPeople()
{
    const QString shown = fingerprint(publicKeyOf(Sample::seed()).value());
    QCOMPARE(shown.size(), 49);
    QCOMPARE(shown.count(u' '), 9);
    QVERIFY(shown != fingerprint(publicKeyOf(Sample::newSeed()).value()));
}

void KeysTest::endorsements()
{
    const QByteArray newKey = publicKeyOf(Sample::newSeed()).value();
    const KeyEndorsement good = endorse(Sample::seed(), newKey);
    QVERIFY(holds(good));
    KeyEndorsement other = good;
    other.newKey[5] = char(other.newKey.at(5) ^ 1);
    QVERIFY(!holds(other));
    QVERIFY(!holds({good.newKey, good.oldKey, good.signature}));
    QVERIFY(!holds({good.oldKey, good.newKey, good.signature.chopped(1)}));
    QVERIFY(!holds({good.oldKey.chopped(1), good.newKey, good.signature}));
    QVERIFY(!holds({good.oldKey, good.newKey + '\0', good.signature}));
    QVERIFY(!holds({}));
    QVERIFY(!holds(endorse({Secret(u"no seed"_s)}, newKey)));
    // A signature made for a ticket is none for a renewal.
    const QByteArray text = good.oldKey + good.newKey;
    QVERIFY(!holds({good.oldKey, good.newKey, signature(Sample::seed(), withPurpose("TenantLink ticket v1", text))}));
}

void KeysTest::aKeyTravelsUnderAPassphrase()
{
    const Secret passphrase(u"correct hörse battery"_s);
    const QByteArray file = exportedKey(Sample::seed(), passphrase).value();
    QVERIFY(!file.contains(Sample::counted(0)) && !file.contains(Sample::seed().base64.revealUtf8()));
    QVERIFY(importedKey(file, passphrase).value().base64.sameAs(Sample::seed().base64));
    // The umlaut as another keyboard composes it.
    QVERIFY(importedKey(file, Secret(u"correct ho\u0308rse battery"_s)).has_value());
    QVERIFY(importedKey(file, Secret(u"correct horse battery"_s)).error().code == FailureCode::PassphraseWrong);
    QByteArray altered = file;
    altered[20] = char(altered.at(20) ^ 1); // in the salt: the front is sealed along
    QVERIFY(!importedKey(altered, passphrase));
}

void KeysTest::shortPassphrasesAreRefused()
{
    for (const QString &text : QStringList{QString(), QString(11, u'x'), u"𝄞"_s.repeated(11)})
        QVERIFY(exportedKey(Sample::seed(), Secret(text)).error().code == FailureCode::PassphraseTooShort);
    QVERIFY(exportedKey({Secret(u"none"_s)}, Secret(QString(12, u'x'))).error().code == FailureCode::SigningKeyMissing);
}

void KeysTest::damagedKeyFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    const quint64 memory = crypto_pwhash_MEMLIMIT_MODERATE;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("-----BEGIN PRIVATE KEY-----").repeated(10);
    QTest::newRow("cut") << keyFile(1, 3, memory).chopped(1);
    QTest::newRow("only its front") << keyFile(1, 3, memory).chopped(48);
    QTest::newRow("something after it") << keyFile(1, 3, memory) + '\0';
    QTest::newRow("unknown version") << keyFile(2, 3, memory);
    QTest::newRow("takes more memory than there is") << keyFile(1, 3, 0xffff'ffff);
    QTest::newRow("takes hours") << keyFile(1, 0xffff'ffff, memory);
    QTest::newRow("makes guessing cheap") << keyFile(1, 1, 8192);
    QTest::newRow("short salt") << keyFile(1, 3, memory, 15);
    QTest::newRow("huge") << keyFile(1, 3, memory) + QByteArray(1'000'000, '\0');
}

void KeysTest::damagedKeyFilesAreRefused()
{
    QFETCH(QByteArray, file);
    const auto seed = importedKey(file, Secret(u"correct horse battery"_s));
    QVERIFY(!seed);
    QCOMPARE(int(seed.error().code), int(FailureCode::SigningKeyFileDamaged));
}

void KeysTest::publishedKeysNameTheKey()
{
    const QByteArray file = publishedKeys(provider());
    QCOMPARE(publishes(file, provider().key->publicKey), std::optional(true));
    // The key before the renewal is not named any more: it may have been stolen.
    QCOMPARE(publishes(file, publicKeyOf(Sample::seed()).value()), std::optional(false));
    QCOMPARE(publishes(file, {}), std::optional(false));
    Provider none = provider();
    none.key.reset();
    QCOMPARE(publishes(publishedKeys(none), provider().key->publicKey), std::optional(false));
    Provider renewed = provider();
    while (renewed.endorsements.size() < 200)
        renewed.endorsements += renewed.endorsements.first();
    QCOMPARE(publishes(publishedKeys(renewed), renewed.key->publicKey), std::optional(true));
}

void KeysTest::otherFilesPublishNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = publishedKeys(provider());
    const auto replaced = [&good](const char *from, const char *to) {
        Q_ASSERT(good.contains(from));
        return QByteArray(good).replace(from, to);
    };
    const QByteArray key =
        provider().key->publicKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>Not found</html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("nested") << QByteArray("[").repeated(20'000);
    QTest::newRow("another version") << replaced("\"version\": 1", "\"version\": 2");
    QTest::newRow("version as text") << replaced("\"version\": 1", "\"version\": \"1\"");
    QTest::newRow("something more") << replaced("\"version\": 1", "\"version\": 1, \"more\": 1");
    QTest::newRow("something more in a key") << replaced("\"key\":", "\"more\": 1, \"key\":");
    QTest::newRow("keys is no list") << QByteArray(R"({"version":1,"provider":"x","keys":{}})");
    QTest::newRow("provider is no text") << replaced("\"Nordwind\"", "7");
    QTest::newRow("key too short") << QByteArray(good).replace(key, key.chopped(2));
    QTest::newRow("key not base64url") << QByteArray(good).replace(key, QByteArray("!" + key.sliced(1)));
    QTest::newRow("key with unused bits set")
        << QByteArray(good).replace(key, QByteArray(key.chopped(1) + char(key.back() + 1)));
    QTest::newRow("an endorsement that does not hold") << replaced("\"signature\": \"", "\"signature\": \"A");
    QTest::newRow("endorsements is no list") << [] {
        QJsonObject root = QJsonDocument::fromJson(publishedKeys(provider())).object();
        QJsonArray keys = root[u"keys"].toArray();
        QJsonObject first = keys.first().toObject();
        first[u"endorsements"] = u"none"_s;
        keys[0] = first;
        root[u"keys"] = keys;
        return QJsonDocument(root).toJson();
    }();
    QTest::newRow("too large") << good + QByteArray(64 * 1024, ' ');
}

void KeysTest::otherFilesPublishNothing()
{
    QFETCH(QByteArray, json);
    QCOMPARE(publishes(json, provider().key->publicKey), std::optional<bool>());
}

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
