// The Clock port made real: the system's clocks and Qt's timers.
#pragma once

#include <memory>

namespace TenantLink
{

class Clock;

[[nodiscard]] std::shared_ptr<Clock> makeSystemClock();

} // namespace TenantLink
