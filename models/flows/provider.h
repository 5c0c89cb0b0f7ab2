// The provider's identity and signing key: kept, renewed, handed to colleagues.
#pragma once

#include "models/domain/provider.h"
#include "models/domain/secret.h"
#include "models/ports/ports.h"
#include "models/ports/store.h"

namespace TenantLink
{

/// An empty one with revision 0 where none was saved.
[[nodiscard]] Task<Result<Provider>> loadProvider(Ports ports);

/// Identity, contact, domain and sign-in applications; the key's part stays as it is in the store. NotASignInApp,
/// ProviderIncomplete (a field is refused), ChangedMeanwhile.
[[nodiscard]] Task<Result<Provider>> saveProvider(Ports ports, Provider provider);

/// Why a sign-in application's id is refused; empty when it is fine or empty. Microsoft's first-party ids are.
[[nodiscard]] QString signInAppProblem(const QString &clientId);

/// The first key. Does nothing where there is one already.
[[nodiscard]] Task<Result<Provider>> createSigningKey(Ports ports);
/// A new key, endorsed by the old one; the old private half is removed. SigningKeyMissing.
[[nodiscard]] Task<Result<Provider>> renewSigningKey(Ports ports);
/// A file for a colleague. SigningKeyMissing, PassphraseTooShort. About a second, off the GUI thread.
[[nodiscard]] Task<Result<QByteArray>> exportSigningKey(Ports ports, Secret passphrase);
/// Replaces the key that is there. SigningKeyFileDamaged, PassphraseWrong.
[[nodiscard]] Task<Result<Provider>> importSigningKey(Ports ports, QByteArray file, Secret passphrase);
/// Is the private half in this computer's keychain?
[[nodiscard]] Task<Result<bool>> signingKeyHere(Ports ports);

/// SHA-256 of the public key in groups of four, to compare by telephone.
[[nodiscard]] QString keyFingerprint(const QByteArray &publicKey);
/// The file to put at https://<domain>/.well-known/tenantlink.json.
[[nodiscard]] QByteArray publishedKeyFile(const Provider &provider);

} // namespace TenantLink
