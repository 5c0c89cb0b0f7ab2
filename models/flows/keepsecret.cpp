#include "models/flows/keepsecret.h"

namespace TenantLink
{

Task<Result<Intent>> writeSecret(Ports ports, Secret secret)
{
    const Intent intent;
    const Outcome begun = co_await ports.store->beginIntent(intent);
    if (!begun)
        co_return fail(begun.error());
    const Outcome written = co_await ports.secrets->write(intent.secret, secret);
    if (!written) {
        // A silent keychain may still have written it: the removal is tried, and left to the next start if it fails.
        const Outcome forgotten = co_await forgetSecret(ports, intent);
        (void)forgotten;
        co_return fail(written.error());
    }
    co_return intent;
}

Task<Result<QList<Intent>>> writeSecrets(Ports ports, QList<Secret> secrets)
{
    QList<Intent> all;
    for (const Secret &each : secrets) {
        const Secret secret = each;
        const Result<Intent> written = co_await writeSecret(ports, secret);
        if (!written) {
            co_await forgetSecrets(ports, all);
            co_return fail(written.error());
        }
        all += *written;
    }
    const QList<Intent> answer = all;
    co_return answer;
}

Task<Outcome> forgetSecret(Ports ports, Intent intent)
{
    const Outcome removed = co_await ports.secrets->remove(intent.secret);
    // Without a keychain nothing can have been written: the intent has no work left.
    if (!removed && removed.error().code != FailureCode::KeychainMissing)
        co_return removed;
    const Outcome ended = co_await ports.store->endIntent(intent.id);
    co_return ended;
}

Task<> forgetSecrets(Ports ports, QList<Intent> intents)
{
    for (const Intent &intent : intents) {
        const Outcome forgotten = co_await forgetSecret(ports, intent);
        (void)forgotten;
    }
}

Task<Outcome> sweepIntents(Ports ports)
{
    const Result<QList<Intent>> open = co_await ports.store->openIntents();
    if (!open)
        co_return fail(open.error());
    for (const Intent &intent : *open) {
        const Outcome removed = co_await ports.secrets->remove(intent.secret);
        if (!removed)
            co_return removed;
        const Outcome ended = co_await ports.store->endIntent(intent.id);
        if (!ended)
            co_return ended;
    }
    co_return Outcome{};
}

} // namespace TenantLink
