#include "models/flows/provider.h"

#include "models/flows/keepsecret.h"
#include "models/handoff/keys.h"
#include "models/microsoft365/firstpartyapps.h"
#include "models/ports/clock.h"
#include "models/ports/offthread.h"

#include <QCoreApplication>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const QString ProviderSetting = QStringLiteral("provider");

bool allFieldsFine(const Provider &provider)
{
    return providerFieldProblem(ProviderField::Name, provider.name).isEmpty() &&
           providerFieldProblem(ProviderField::ContactName, provider.contactName).isEmpty() &&
           providerFieldProblem(ProviderField::ContactMail, provider.contactMail).isEmpty() &&
           providerFieldProblem(ProviderField::ContactPhone, provider.contactPhone).isEmpty() &&
           providerFieldProblem(ProviderField::Domain, provider.domain).isEmpty();
}

/// What `made` holds besides what the store has: a new key's entry that is written, an old one's that is dropped.
Task<Result<Provider>> keep(Ports ports, Provider made, std::optional<Intent> written, QList<SecretId> dropped,
                            QString detail)
{
    const Setting setting{storedForm(made), made.revision};
    QList<IntentId> writtenId;
    if (written)
        writtenId += written->id;
    const Result<Store::SavedSetting> saved =
        co_await ports.store->saveSetting(ProviderSetting, setting, writtenId, dropped, detail);
    if (!saved) {
        if (written) {
            const Outcome forgotten = co_await forgetSecret(ports, *written);
            (void)forgotten;
        }
        co_return fail(saved.error());
    }
    co_await forgetSecrets(ports, saved->removals);
    made.revision = saved->revision;
    co_return made;
}

/// The private half of the present key.
Task<Result<SigningSeed>> presentSeed(Ports ports, Provider provider)
{
    if (!provider.key)
        co_return fail(FailureCode::SigningKeyMissing);
    const SecretId entry = provider.key->secret;
    const Result<Secret> secret = co_await ports.secrets->read(entry);
    if (!secret) {
        if (secret.error().code == FailureCode::SecretNotHere)
            co_return fail(FailureCode::SigningKeyMissing);
        co_return fail(secret.error());
    }
    const SigningSeed seed{*secret};
    co_return seed;
}

/// Puts a key in the place of the present one.
Task<Result<Provider>> keepKey(Ports ports, Provider provider, SigningSeed seed, QByteArray publicKey, QString detail)
{
    const Secret secret = seed.base64;
    const Result<Intent> written = co_await writeSecret(ports, secret);
    if (!written)
        co_return fail(written.error());
    QList<SecretId> dropped;
    if (provider.key)
        dropped += provider.key->secret;
    provider.key = SigningKey{publicKey, written->secret, ports.clock->now()};
    const std::optional<Intent> intent = *written;
    Result<Provider> kept = co_await keep(ports, provider, intent, dropped, detail);
    co_return kept;
}

} // namespace

Task<Result<Provider>> loadProvider(Ports ports)
{
    const Result<Setting> setting = co_await ports.store->setting(ProviderSetting);
    if (!setting)
        co_return fail(setting.error());
    if (setting->value.isEmpty())
        co_return Provider{};
    auto provider = providerFromStoredForm(setting->value);
    if (!provider)
        co_return fail(FailureCode::StoreDamaged, ProviderSetting);
    provider->revision = setting->revision;
    co_return *provider;
}

Task<Result<Provider>> saveProvider(Ports ports, Provider provider)
{
    if (!allFieldsFine(provider))
        co_return fail(FailureCode::ProviderIncomplete);
    for (const QString &app : std::as_const(provider.signInApps)) {
        if (!signInAppProblem(app).isEmpty())
            co_return fail(FailureCode::NotASignInApp, app);
    }
    const Result<Provider> present = co_await loadProvider(ports);
    if (!present)
        co_return fail(present.error());
    provider.key = present->key;
    provider.endorsements = present->endorsements;
    const QString detail = provider.name;
    Result<Provider> kept = co_await keep(ports, provider, {}, {}, detail);
    co_return kept;
}

QString signInAppProblem(const QString &clientId)
{
    if (clientId.trimmed().isEmpty())
        return {};
    const auto id = ClientId::parse(clientId);
    if (!id)
        return QCoreApplication::translate("SignInApp", "Enter an Application (client) ID, for example "
                                                        "11111111-2222-3333-4444-555555555555, or leave it empty.");
    if (isFirstPartyApp(*id))
        return QCoreApplication::translate("SignInApp", "This is an application of Microsoft's own. Register one of "
                                                        "yours, so that customers see who asks for their sign-in.");
    return {};
}

Task<Result<Provider>> createSigningKey(Ports ports)
{
    Result<Provider> provider = co_await loadProvider(ports);
    if (!provider || provider->key)
        co_return provider;
    const NewSigningKey made = newSigningKey();
    Result<Provider> kept = co_await keepKey(ports, *provider, made.seed, made.publicKey, u"signing key created"_s);
    if (!kept && kept.error().code == FailureCode::ChangedMeanwhile) // another window made one at the same moment
        kept = co_await loadProvider(ports);
    co_return kept;
}

Task<Result<Provider>> renewSigningKey(Ports ports)
{
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    const Result<SigningSeed> old = co_await presentSeed(ports, *provider);
    if (!old)
        co_return fail(old.error());
    const NewSigningKey made = newSigningKey();
    Provider renewed = *provider;
    renewed.endorsements += endorse(*old, made.publicKey);
    Result<Provider> kept = co_await keepKey(ports, renewed, made.seed, made.publicKey, u"signing key renewed"_s);
    co_return kept;
}

Task<Result<QByteArray>> exportSigningKey(Ports ports, Secret passphrase)
{
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    const Result<SigningSeed> seed = co_await presentSeed(ports, *provider);
    if (!seed)
        co_return fail(seed.error());
    OffThread<Result<QByteArray>> sealing([seed = *seed, passphrase] { return exportedKey(seed, passphrase); });
    Result<QByteArray> file = co_await sealing;
    co_return file;
}

Task<Result<Provider>> importSigningKey(Ports ports, QByteArray file, Secret passphrase)
{
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    OffThread<Result<SigningSeed>> opening([file, passphrase] { return importedKey(file, passphrase); });
    const Result<SigningSeed> seed = co_await opening;
    if (!seed)
        co_return fail(seed.error());
    const auto publicKey = publicKeyOf(*seed);
    if (!publicKey)
        co_return fail(FailureCode::SigningKeyFileDamaged);
    Provider changed = *provider;
    const auto leadsToIt = [&publicKey](const KeyEndorsement &endorsement) { return endorsement.newKey == *publicKey; };
    if (!std::any_of(changed.endorsements.cbegin(), changed.endorsements.cend(), leadsToIt))
        changed.endorsements.clear(); // a chain that ends in another key says nothing about this one
    Result<Provider> kept = co_await keepKey(ports, changed, *seed, *publicKey, u"signing key imported"_s);
    co_return kept;
}

Task<Result<bool>> signingKeyHere(Ports ports)
{
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    const Result<SigningSeed> seed = co_await presentSeed(ports, *provider);
    if (!seed && seed.error().code != FailureCode::SigningKeyMissing)
        co_return fail(seed.error());
    co_return seed.has_value();
}

QString keyFingerprint(const QByteArray &publicKey) { return fingerprint(publicKey); }

QByteArray publishedKeyFile(const Provider &provider) { return publishedKeys(provider); }

} // namespace TenantLink
