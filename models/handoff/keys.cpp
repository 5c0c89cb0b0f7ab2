#include "models/handoff/keys.h"

#include "models/handoff/cbor.h"
#include "models/handoff/crypto.h"

#include <QStringList>

#include <memory>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char RenewalPurpose[] = "TenantLink key renewal v1";
constexpr QByteArrayView KeyFileMagic{"\x89TLK\r\n\x1a\n", 8};
constexpr quint64 KeyFileVersion = 1;
constexpr qsizetype ShortestPassphrase = 12; ///< characters
constexpr qsizetype KeyFileBox = crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;

enum KeyFileField : quint8 { Version, Operations, Memory, Salt, Nonce };

Secret base64Of(QByteArrayView bytes)
{
    QByteArray text(qsizetype(sodium_base64_encoded_len(size_t(bytes.size()), sodium_base64_VARIANT_ORIGINAL)), '\0');
    sodium_bin2base64(text.data(), size_t(text.size()), raw(bytes), size_t(bytes.size()),
                      sodium_base64_VARIANT_ORIGINAL);
    text.chop(1); // the terminating zero
    return Secret::take(std::move(text));
}

QByteArray random(qsizetype size)
{
    readySodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

struct SigningPair {
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    Wiped privateKey{crypto_sign_SECRETKEYBYTES};
};

/// Empty: not a seed.
std::unique_ptr<SigningPair> pairOf(const SigningSeed &seed)
{
    const Wiped bytes(bytesOfBase64(seed.base64, crypto_sign_SEEDBYTES));
    if (bytes.bytes.isEmpty())
        return {};
    auto pair = std::make_unique<SigningPair>();
    crypto_sign_seed_keypair(raw(pair->publicKey), raw(pair->privateKey.bytes), raw(QByteArrayView(bytes.bytes)));
    return pair;
}

/// The key that a passphrase stands for. The same passphrase typed on another system may be composed differently.
bool deriveKey(QByteArray &key, const Secret &passphrase, QByteArrayView salt, quint64 operations, quint64 memory)
{
    QString text = passphrase.revealText();
    QString composed = text.normalized(QString::NormalizationForm_C);
    wipe(text);
    const Wiped utf8(composed.toUtf8());
    wipe(composed);
    return crypto_pwhash(raw(key), quint64(key.size()), utf8.bytes.constData(), quint64(utf8.bytes.size()), raw(salt),
                         operations, size_t(memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
}

} // namespace

NewSigningKey newSigningKey()
{
    const Wiped seed(random(crypto_sign_SEEDBYTES));
    SigningSeed made{base64Of(seed.bytes)};
    QByteArray publicKey = publicKeyOf(made).value();
    return {std::move(made), std::move(publicKey)};
}

std::optional<QByteArray> publicKeyOf(const SigningSeed &seed)
{
    const auto pair = pairOf(seed);
    return pair ? std::optional(pair->publicKey) : std::nullopt;
}

NewReplyKey newReplyKey()
{
    readySodium();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    Wiped privateKey(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(raw(publicKey), raw(privateKey.bytes));
    return {ReplyPrivateKey{base64Of(privateKey.bytes)}, publicKey};
}

QByteArray newReplyToken() { return random(16); }

QString fingerprint(const QByteArray &publicKey)
{
    const QByteArray hex = sha256(publicKey).toHex().first(40);
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups += QString::fromLatin1(hex.mid(i, 4));
    return groups.join(u' ');
}

QByteArray signature(const SigningSeed &seed, QByteArrayView text)
{
    const auto pair = pairOf(seed);
    if (!pair)
        return {};
    QByteArray made(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(made), nullptr, raw(text), quint64(text.size()),
                         raw(QByteArrayView(pair->privateKey.bytes)));
    return made;
}

KeyEndorsement endorse(const SigningSeed &oldSeed, const QByteArray &newKey)
{
    const QByteArray oldKey = publicKeyOf(oldSeed).value_or(QByteArray());
    return {oldKey, newKey, signature(oldSeed, withPurpose(RenewalPurpose, QByteArray(oldKey + newKey)))};
}

bool holds(const KeyEndorsement &endorsement)
{
    return endorsement.newKey.size() == crypto_sign_PUBLICKEYBYTES &&
           signedBy(endorsement.oldKey,
                    withPurpose(RenewalPurpose, QByteArray(endorsement.oldKey + endorsement.newKey)),
                    endorsement.signature);
}

Result<QByteArray> exportedKey(const SigningSeed &seed, const Secret &passphrase)
{
    QString text = passphrase.revealText();
    const qsizetype characters = text.toUcs4().size();
    wipe(text);
    if (characters < ShortestPassphrase)
        return fail(FailureCode::PassphraseTooShort);
    const Wiped bytes(bytesOfBase64(seed.base64, crypto_sign_SEEDBYTES));
    if (bytes.bytes.isEmpty())
        return fail(FailureCode::SigningKeyMissing);

    const QByteArray salt = random(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = random(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    CborMapWriter header(128);
    header.number(Version, KeyFileVersion);
    header.number(Operations, crypto_pwhash_OPSLIMIT_MODERATE);
    header.number(Memory, crypto_pwhash_MEMLIMIT_MODERATE);
    header.bytes(Salt, salt);
    header.bytes(Nonce, nonce);
    const QByteArray front = KeyFileMagic.toByteArray() + header.take();

    Wiped key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!deriveKey(key.bytes, passphrase, salt, crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE))
        return fail(FailureCode::FileUnwritable, {}, {{u"Argon2id"_s, u"out of memory"_s}});
    QByteArray box(KeyFileBox, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(box), nullptr, raw(QByteArrayView(bytes.bytes)), quint64(bytes.bytes.size()), raw(QByteArrayView(front)),
        quint64(front.size()), nullptr, raw(QByteArrayView(nonce)), raw(QByteArrayView(key.bytes)));
    return QByteArray(front + box);
}

Result<SigningSeed> importedKey(const QByteArray &file, const Secret &passphrase)
{
    if (!file.startsWith(KeyFileMagic) || file.size() < KeyFileMagic.size() + KeyFileBox || file.size() > 1024)
        return fail(FailureCode::SigningKeyFileDamaged);
    const QByteArrayView front = QByteArrayView(file).chopped(KeyFileBox);
    const QByteArrayView box = QByteArrayView(file).last(KeyFileBox);
    CborMapReader header(front.sliced(KeyFileMagic.size()));
    (void)header.number(Version, KeyFileVersion, KeyFileVersion);
    // A hostile file may not take more memory or time than libsodium's own upper mark, nor make guessing cheap.
    const quint64 operations =
        header.number(Operations, crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_OPSLIMIT_SENSITIVE);
    const quint64 memory = header.number(Memory, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_SENSITIVE);
    const QByteArrayView salt = header.bytes(Salt, crypto_pwhash_SALTBYTES);
    const QByteArrayView nonce = header.bytes(Nonce, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    if (!header.ended())
        return fail(FailureCode::SigningKeyFileDamaged);

    readySodium();
    Wiped key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!deriveKey(key.bytes, passphrase, salt, operations, memory))
        return fail(FailureCode::SigningKeyFileDamaged, {}, {{u"Argon2id"_s, u"out of memory"_s}});
    Wiped seed(crypto_sign_SEEDBYTES);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(seed.bytes), nullptr, nullptr, raw(box), quint64(box.size()),
                                                   raw(front), quint64(front.size()), raw(nonce),
                                                   raw(QByteArrayView(key.bytes))) != 0)
        return fail(FailureCode::PassphraseWrong);
    return SigningSeed{base64Of(seed.bytes)};
}

} // namespace TenantLink
