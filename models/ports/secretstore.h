// The system's keychain: one entry per secret, named by a random id under this store's own GUID.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/ids.h"
#include "models/domain/secret.h"
#include "models/ports/task.h"

namespace TenantLink
{

/// Failures: KeychainMissing, KeychainLocked, KeychainDenied, KeychainSilent, KeychainBroken, SecretNotHere,
/// SecretTooLong (over 1,024 bytes of UTF-8).
class SecretStore
{
public:
    static constexpr qsizetype LargestSecret = 1024; ///< bytes

    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Task<Outcome> write(SecretId id, Secret secret) = 0;
    [[nodiscard]] virtual Task<Result<Secret>> read(SecretId id) = 0;
    /// An entry that is not there counts as removed.
    [[nodiscard]] virtual Task<Outcome> remove(SecretId id) = 0;
    /// Writes, reads and removes an entry of no meaning: does the keychain answer?
    [[nodiscard]] virtual Task<Outcome> probe() = 0;

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

} // namespace TenantLink
