// A keychain in memory: failures on request, operations that wait, and a list of all that was left in it.
#pragma once

#include "models/adapters/latch.h"
#include "models/ports/secretstore.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace TenantLink
{

class MemorySecrets : public SecretStore
{
public:
    enum class Operation { Write, Read, Remove, Probe };

    MemorySecrets() = default;

    /// The next `count` operations of that kind fail (-1: all). A failed write leaves no entry, unless `yetWritten`:
    /// the entry came to be although the keychain said no.
    void failNext(Operation operation, FailureCode code, int count = 1, bool yetWritten = false)
    {
        m_state->faults[operation] = Fault{code, count, yetWritten};
    }
    /// Operations wait from now on until release().
    void hold() { m_state->held = true; }
    void release()
    {
        m_state->held = false;
        const QList<std::shared_ptr<Latch>> waiting = std::exchange(m_state->waiting, {});
        for (const auto &gate : waiting)
            gate->open();
    }
    [[nodiscard]] int waiting() const { return int(m_state->waiting.size()); }

    [[nodiscard]] const std::map<SecretId, Secret> &entries() const { return m_state->entries; }
    void put(SecretId id, Secret secret) { m_state->entries.insert_or_assign(id, std::move(secret)); }
    /// "write <id>", "read <id>", "remove <id>", "probe", in order.
    [[nodiscard]] QStringList log() const { return m_state->log; }

    [[nodiscard]] Task<Outcome> write(SecretId id, Secret secret) override
    {
        return writeIn(m_state, id, std::move(secret));
    }
    [[nodiscard]] Task<Result<Secret>> read(SecretId id) override { return readIn(m_state, id); }
    [[nodiscard]] Task<Outcome> remove(SecretId id) override { return removeIn(m_state, id); }
    [[nodiscard]] Task<Outcome> probe() override { return probeIn(m_state); }

private:
    struct Fault {
        FailureCode code;
        int count;
        bool yetWritten;
    };
    struct State {
        std::map<SecretId, Secret> entries;
        std::map<Operation, Fault> faults;
        QStringList log;
        QList<std::shared_ptr<Latch>> waiting;
        bool held = false;

        std::shared_ptr<Latch> gate()
        {
            auto gate = Latch::create();
            if (held)
                waiting.append(gate);
            else
                QTimer::singleShot(0, [gate] { gate->open(); });
            return gate;
        }
        std::optional<Fault> fault(Operation operation)
        {
            const auto at = faults.find(operation);
            if (at == faults.end() || at->second.count == 0)
                return std::nullopt;
            if (at->second.count > 0)
                --at->second.count;
            return at->second;
        }
    };

    static Task<Outcome> writeIn(std::shared_ptr<State> state, SecretId id, Secret secret)
    {
        state->log.append(QStringLiteral("write ") + id.toString());
        if (secret.sizeInBytes() > LargestSecret)
            co_return fail(FailureCode::SecretTooLong);
        const Latch::Opened opened = state->gate()->wait();
        co_await opened;
        const auto fault = state->fault(Operation::Write);
        if (!fault || fault->yetWritten)
            state->entries.insert_or_assign(id, secret);
        if (fault)
            co_return fail(fault->code);
        co_return Outcome();
    }

    static Task<Result<Secret>> readIn(std::shared_ptr<State> state, SecretId id)
    {
        state->log.append(QStringLiteral("read ") + id.toString());
        const Latch::Opened opened = state->gate()->wait();
        co_await opened;
        if (const auto fault = state->fault(Operation::Read))
            co_return fail(fault->code);
        const auto found = state->entries.find(id);
        if (found == state->entries.end())
            co_return fail(FailureCode::SecretNotHere);
        const Secret kept = found->second; // QCoro 0.8 moves out of an lvalue that is returned
        co_return kept;
    }

    static Task<Outcome> removeIn(std::shared_ptr<State> state, SecretId id)
    {
        state->log.append(QStringLiteral("remove ") + id.toString());
        const Latch::Opened opened = state->gate()->wait();
        co_await opened;
        if (const auto fault = state->fault(Operation::Remove))
            co_return fail(fault->code);
        state->entries.erase(id);
        co_return Outcome();
    }

    static Task<Outcome> probeIn(std::shared_ptr<State> state)
    {
        state->log.append(QStringLiteral("probe"));
        const Latch::Opened opened = state->gate()->wait();
        co_await opened;
        if (const auto fault = state->fault(Operation::Probe))
            co_return fail(fault->code);
        co_return Outcome();
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace TenantLink
