#include "models/handoff/crypto.h"

#include <QtGlobal>

#include <cstring>

namespace TenantLink
{

void readySodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium could not be made ready"); // no source of randomness: nothing may be signed or sealed
}

QByteArray withPurpose(const char *purpose, QByteArrayView bytes)
{
    QByteArray text(purpose, qsizetype(std::strlen(purpose)) + 1);
    text.append(bytes);
    return text;
}

QByteArray sha256(QByteArrayView bytes)
{
    readySodium();
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(digest), raw(bytes), quint64(bytes.size()));
    return digest;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray bytesOfBase64(const Secret &base64, qsizetype size)
{
    readySodium();
    const Wiped text(base64.revealUtf8());
    QByteArray bytes(size, Qt::Uninitialized);
    size_t found = 0;
    if (sodium_base642bin(raw(bytes), size_t(size), text.bytes.constData(), size_t(text.bytes.size()), nullptr, &found,
                          nullptr, sodium_base64_VARIANT_ORIGINAL) != 0 ||
        found != size_t(size))
        wipe(bytes);
    return bytes;
}

std::optional<QByteArray> strictBase64(const QByteArray &text, QByteArray::Base64Options alphabet)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    // Unused bits of the last character would be a second way to write the same.
    if (!decoded || decoded.decoded.toBase64(alphabet | QByteArray::OmitTrailingEquals) != text)
        return std::nullopt;
    return decoded.decoded;
}

bool signedBy(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature)
{
    readySodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(text), quint64(text.size()), raw(publicKey)) == 0;
}

} // namespace TenantLink
