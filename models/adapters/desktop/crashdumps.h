// What a crash of the program leaves behind.
#pragma once

namespace TenantLink
{

/// The memory of this process holds client secrets and tokens: no core dump is written, by nobody. Call it first.
void keepMemoryOutOfCrashDumps();

} // namespace TenantLink
