// A clock whose hands the test moves. Sleeps end when the time they wait for is reached, or at once if so set.
#pragma once

#include "models/adapters/latch.h"
#include "models/ports/clock.h"

#include <memory>

namespace TenantLink
{

class FakeClock : public Clock
{
public:
    FakeClock() = default;

    [[nodiscard]] QDateTime now() const override { return m_state->wall; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_state->passed; }
    [[nodiscard]] Task<> sleep(std::chrono::milliseconds time, Cancel cancel) override
    {
        return sleepIn(m_state, time, std::move(cancel));
    }

    /// Both clocks go on; sleepers that are due wake up in the next rounds of the event loop.
    void advance(std::chrono::milliseconds time) { m_state->advance(time); }
    /// Only the wall clock: somebody set it, or the computer slept.
    void jump(std::chrono::milliseconds time) { m_state->wall = m_state->wall.addMSecs(time.count()); }
    void setNow(const QDateTime &utc) { m_state->wall = utc; }
    /// From now on a sleep moves the clock by itself and ends at once: for long waits told one after the other.
    void setAutomatic(bool automatic) { m_state->automatic = automatic; }

    /// How many sleep at the moment.
    [[nodiscard]] int sleepers() const { return int(m_state->sleepers.size()); }
    /// Every sleep that was ever asked for, in order.
    [[nodiscard]] QList<std::chrono::milliseconds> slept() const { return m_state->slept; }

private:
    struct Sleeper {
        std::chrono::milliseconds due;
        std::shared_ptr<Latch> awake;
    };
    struct State {
        QDateTime wall = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        std::chrono::milliseconds passed{1'000'000};
        QList<std::chrono::milliseconds> slept;
        QList<Sleeper> sleepers;
        bool automatic = false;

        void advance(std::chrono::milliseconds time)
        {
            passed += time;
            wall = wall.addMSecs(time.count());
            const QList<Sleeper> all = sleepers;
            for (const Sleeper &sleeper : all) {
                if (sleeper.due <= passed)
                    sleeper.awake->open();
            }
            sleepers.removeIf([this](const Sleeper &sleeper) { return sleeper.due <= passed; });
        }
    };

    static Task<> sleepIn(std::shared_ptr<State> state, std::chrono::milliseconds time, Cancel cancel)
    {
        const std::shared_ptr<Latch> awake = Latch::create();
        state->slept.append(time);
        state->sleepers.append(Sleeper{state->passed + time, awake});
        const auto listener = cancel.onRequest([awake] { awake->open(); });
        if (state->automatic)
            QTimer::singleShot(0, [state, time, awake] {
                state->advance(time);
                awake->open();
            });
        const Latch::Opened opened = awake->wait();
        co_await opened;
        state->sleepers.removeIf([&awake](const Sleeper &sleeper) { return sleeper.awake == awake; });
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace TenantLink
