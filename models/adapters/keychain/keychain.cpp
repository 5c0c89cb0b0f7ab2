#include "models/adapters/keychain/keychain.h"

#include "models/adapters/desktop/secretservice.h"
#include "models/adapters/keychain/job.h"
#include "models/domain/text.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;
using Kind = KeychainOrder::Kind;

struct KeychainCore {
    explicit KeychainCore(Keychain::Patience given) : patience(given) {}

    const Keychain::Patience patience;
    const std::shared_ptr<Turns> turns = std::make_shared<Turns>();
    Turns probing;                   ///< two probes at once would remove each other's entry
    std::optional<Outcome> probed{}; ///< how the last one ended
    int probes = 0;                  ///< that ended
    QString service;                 ///< empty until the store is known
    bool hasAnswered = false;

    [[nodiscard]] std::chrono::milliseconds limit() const { return hasAnswered ? patience.later : patience.first; }
};

namespace
{
QString nameOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return u"NoError"_s;
    case QKeychain::EntryNotFound:
        return u"EntryNotFound"_s;
    case QKeychain::CouldNotDeleteEntry:
        return u"CouldNotDeleteEntry"_s;
    case QKeychain::AccessDeniedByUser:
        return u"AccessDeniedByUser"_s;
    case QKeychain::AccessDenied:
        return u"AccessDenied"_s;
    case QKeychain::NoBackendAvailable:
        return u"NoBackendAvailable"_s;
    case QKeychain::NotImplemented:
        return u"NotImplemented"_s;
    case QKeychain::OtherError:
        break;
    }
    return u"OtherError"_s;
}

FailureCode codeFor(QKeychain::Error error, const SecretServiceState &state)
{
    if (error == QKeychain::AccessDeniedByUser)
        return FailureCode::KeychainDenied;
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented)
        return FailureCode::KeychainMissing;
    if (state.known && !state.reachable)
        return FailureCode::KeychainMissing;
    if (state.known && state.locked)
        return FailureCode::KeychainLocked;
    if (error == QKeychain::EntryNotFound)
        return FailureCode::SecretNotHere;
    // Without a default collection the system asks whether to make one: nobody said yes.
    if (error == QKeychain::AccessDenied || (state.known && !state.hasDefault))
        return FailureCode::KeychainDenied;
    return FailureCode::KeychainBroken;
}

Failure failureFor(const KeychainAnswer &answer, const SecretServiceState &state)
{
    Failure failure{codeFor(answer.error, state), {}, {}, 0};
    failure.technical.append({u"keychain error"_s, nameOf(answer.error)});
    if (!answer.words.isEmpty())
        failure.technical.append({u"keychain says"_s, cleaned(answer.words)});
    return failure;
}

Failure broken(const QString &reason) { return Failure{FailureCode::KeychainBroken, {}, {{u"reason"_s, reason}}, 0}; }

/// One order, and the right name for what came of it. The value is empty unless it was a read.
Task<Result<Secret>> obey(std::shared_ptr<KeychainCore> core, KeychainOrder order)
{
    const Kind kind = order.kind;
    const QString service = order.service;
    const QString key = order.key;
    std::optional<KeychainAnswer> answer = co_await carryOut(core->turns, std::move(order), core->limit());
    if (!answer)
        co_return fail(FailureCode::KeychainSilent);
    const bool done = answer->error == QKeychain::NoError;
    if (done && kind != Kind::Remove) {
        core->hasAnswered = true;
        co_return Secret::take(std::move(answer->value));
    }
    const SecretServiceState state = co_await lookAtSecretService(service, key);
    if (kind == Kind::Remove) {
        // libsecret calls a removal done although the entry is still there, behind a lock.
        const bool gone = state.known ? state.reachable && !state.locked && !state.entryThere : done;
        if (gone || (!state.known && answer->error == QKeychain::EntryNotFound)) {
            core->hasAnswered = true;
            co_return Secret();
        }
    }
    Failure failure = failureFor(*answer, state);
    core->hasAnswered = failure.code == FailureCode::SecretNotHere;
    co_return fail(std::move(failure));
}

Task<Outcome> writeTo(std::shared_ptr<KeychainCore> core, QString service, SecretId id, Secret secret)
{
    if (secret.sizeInBytes() > SecretStore::LargestSecret)
        co_return fail(FailureCode::SecretTooLong);
    if (service.isEmpty())
        co_return fail(broken(u"the store is not known yet"_s));
    const QString key = id.toString();
    KeychainOrder order{Kind::Write, service, key, secret.revealUtf8()};
    const Result<Secret> written = co_await obey(core, std::move(order));
    if (!written)
        co_return fail(written.error());
    KeychainOrder look{Kind::Read, service, key};
    const Result<Secret> there = co_await obey(core, std::move(look));
    if (there && there->sameAs(secret))
        co_return Outcome();
    KeychainOrder undo{Kind::Remove, service, key};
    const Result<Secret> undone = co_await obey(core, std::move(undo)); // whatever came of it
    if (there)
        co_return fail(broken(u"the keychain gave back something else"_s));
    co_return fail(there.error());
}

Task<Result<Secret>> readFrom(std::shared_ptr<KeychainCore> core, QString service, SecretId id)
{
    if (service.isEmpty())
        co_return fail(broken(u"the store is not known yet"_s));
    KeychainOrder order{Kind::Read, service, id.toString()};
    Result<Secret> found = co_await obey(core, std::move(order));
    co_return found;
}

Task<Outcome> removeFrom(std::shared_ptr<KeychainCore> core, QString service, SecretId id)
{
    if (service.isEmpty())
        co_return fail(broken(u"the store is not known yet"_s));
    KeychainOrder order{Kind::Remove, service, id.toString()};
    const Result<Secret> removed = co_await obey(core, std::move(order));
    if (!removed)
        co_return fail(removed.error());
    co_return Outcome();
}

/// Always the same entry: what a program leaves that ends between writing and removing it goes with the next probe.
Task<Outcome> probeOnce(std::shared_ptr<KeychainCore> core, QString service)
{
    const SecretId id = SecretId::parse(u"70726f62-6520-4f66-8f6b-65796368696e").value();
    const Secret meaningless(u"TenantLink asks whether the keychain answers"_s);
    Outcome written = co_await writeTo(core, service, id, meaningless);
    if (!written && written.error().code == FailureCode::SecretNotHere) // another program's probe removed it
        written = co_await writeTo(core, service, id, meaningless);
    if (!written)
        co_return written;
    Outcome removed = co_await removeFrom(core, service, id);
    if (!removed && removed.error().code == FailureCode::SecretNotHere) // likewise: the keychain answers all the same
        removed = Outcome();
    co_return removed;
}

Task<Outcome> probeIn(std::shared_ptr<KeychainCore> core, QString service)
{
    const int before = core->probes;
    const Latch::Opened turn = core->probing.take()->wait();
    co_await turn;
    if (core->probes == before) { // else one has ended since: its answer is as good, and nobody waits twice as long
        const Outcome outcome = co_await probeOnce(core, service);
        core->probed = outcome;
        ++core->probes;
    }
    Outcome outcome = *core->probed;
    core->probing.giveBack();
    co_return outcome;
}
} // namespace

Keychain::Keychain() : Keychain(Patience()) {}

Keychain::Keychain(Patience patience) : m_core(std::make_shared<KeychainCore>(patience)) {}

Keychain::~Keychain() = default;

void Keychain::useStore(StoreId id) { m_core->service = u"TenantLink "_s + id.toString(); }

Task<Outcome> Keychain::write(SecretId id, Secret secret)
{
    return writeTo(m_core, m_core->service, id, std::move(secret));
}

Task<Result<Secret>> Keychain::read(SecretId id) { return readFrom(m_core, m_core->service, id); }

Task<Outcome> Keychain::remove(SecretId id) { return removeFrom(m_core, m_core->service, id); }

Task<Outcome> Keychain::probe()
{
    return probeIn(m_core, m_core->service.isEmpty() ? u"TenantLink probe"_s : m_core->service);
}

} // namespace TenantLink
