// Time: what the wall shows, what has really passed, and waiting.
#pragma once

#include "models/ports/cancel.h"
#include "models/ports/task.h"

#include <QDateTime>

#include <chrono>

namespace TenantLink
{

class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC. May jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never jumps; stops while the computer sleeps.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Returns early when cancelled.
    [[nodiscard]] virtual Task<> sleep(std::chrono::milliseconds time, Cancel cancel) = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

} // namespace TenantLink
