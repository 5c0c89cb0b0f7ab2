#include "models/adapters/desktop/crashdumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace TenantLink
{

void keepMemoryOutOfCrashDumps()
{
#ifdef Q_OS_UNIX
    // Not 0: Linux heeds that for core files only and hands the memory to systemd-coredump and the like all the same.
    // A limit of 1 byte stops both (kernel, fs/coredump.c). Not PR_SET_DUMPABLE either: the desktop portals refuse to
    // talk with a process whose /proc they cannot read.
    const rlimit limit{1, 1};
    ::setrlimit(RLIMIT_CORE, &limit);
#endif
}

} // namespace TenantLink
