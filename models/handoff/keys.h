// The keys of the hand-over: the provider's signing key, the reply key of a link. libsodium.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/provider.h"
#include "models/domain/secret.h"

namespace TenantLink
{

/// The private half of a signing key: an Ed25519 seed, 32 bytes, kept in the keychain as base64.
struct SigningSeed {
    Secret base64;
};
/// The private half of a reply key: X25519, 32 bytes, kept in the keychain as base64.
struct ReplyPrivateKey {
    Secret base64;
};

struct NewSigningKey {
    SigningSeed seed;
    QByteArray publicKey;
};
struct NewReplyKey {
    ReplyPrivateKey privateKey;
    QByteArray publicKey;
};

[[nodiscard]] NewSigningKey newSigningKey();
/// Nullopt: not a seed.
[[nodiscard]] std::optional<QByteArray> publicKeyOf(const SigningSeed &seed);
[[nodiscard]] NewReplyKey newReplyKey();
[[nodiscard]] QByteArray newReplyToken();

/// For people: SHA-256 of the public key, 40 hex digits in groups of four.
[[nodiscard]] QString fingerprint(const QByteArray &publicKey);

/// The old key's word for the new one.
[[nodiscard]] KeyEndorsement endorse(const SigningSeed &oldSeed, const QByteArray &newKey);
[[nodiscard]] bool holds(const KeyEndorsement &endorsement);

/// For colleagues: the seed under a passphrase (Argon2id, XChaCha20-Poly1305). Takes about a second: call it off the
/// GUI thread. PassphraseTooShort.
[[nodiscard]] Result<QByteArray> exportedKey(const SigningSeed &seed, const Secret &passphrase);
/// SigningKeyFileDamaged, PassphraseWrong.
[[nodiscard]] Result<SigningSeed> importedKey(const QByteArray &file, const Secret &passphrase);

/// The content of https://<domain>/.well-known/tenantlink.json: the key and the chain of renewals.
[[nodiscard]] QByteArray publishedKeys(const Provider &provider);
/// Does such a file name this key? Null: it is no such file. At most 64 KiB are read.
[[nodiscard]] std::optional<bool> publishes(const QByteArray &json, const QByteArray &publicKey);

} // namespace TenantLink
