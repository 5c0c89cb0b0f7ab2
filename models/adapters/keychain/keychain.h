// The SecretStore port made real with QtKeychain: one entry a secret, service "TenantLink <store's GUID>", key = its
// id.
#pragma once

#include "models/ports/secretstore.h"

#include <chrono>
#include <memory>

namespace TenantLink
{

struct KeychainCore;

/// Needs a QCoreApplication. Make one for the program and hand it in as its SecretStore; call useStore() as soon as
/// Store::open() has told the id. Operations run one after the other; what is still under way when the program ends
/// is left to the keychain. Nothing is ever kept anywhere else: without a keychain every call fails.
class Keychain : public SecretStore
{
public:
    /// How long the keychain may take for one operation. The first may have to ask the person for a password.
    struct Patience {
        std::chrono::milliseconds first{120'000};
        std::chrono::milliseconds later{20'000};
    };

    Keychain();
    explicit Keychain(Patience patience);
    ~Keychain() override;

    /// Before this only probe() works; the others fail with KeychainBroken.
    void useStore(StoreId id);

    /// What is written is read back before it counts as written. A write that comes too late (KeychainSilent) is
    /// undone as soon as it is done.
    [[nodiscard]] Task<Outcome> write(SecretId id, Secret secret) override;
    [[nodiscard]] Task<Result<Secret>> read(SecretId id) override;
    [[nodiscard]] Task<Outcome> remove(SecretId id) override;
    [[nodiscard]] Task<Outcome> probe() override;

private:
    std::shared_ptr<KeychainCore> m_core;
};

} // namespace TenantLink
