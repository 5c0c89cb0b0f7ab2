#include "models/adapters/desktop/systemclock.h"

#include "models/adapters/latch.h"
#include "models/ports/clock.h"

namespace TenantLink
{

namespace
{
Task<> sleepFor(std::chrono::milliseconds time, Cancel cancel)
{
    const std::shared_ptr<Latch> awake = Latch::create();
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer); // a coarse one may wake 5 % early
    timer.callOnTimeout(&timer, [awake] { awake->open(); });
    timer.start(qMax(time, std::chrono::milliseconds(0)));
    const auto listener = cancel.onRequest([awake] { awake->open(); });
    const Latch::Opened woken = awake->wait();
    co_await woken;
}

class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
    Task<> sleep(std::chrono::milliseconds time, Cancel cancel) override { return sleepFor(time, std::move(cancel)); }
};
} // namespace

std::shared_ptr<Clock> makeSystemClock() { return std::make_shared<SystemClock>(); }

} // namespace TenantLink
