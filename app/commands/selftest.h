// `tenantlink --self-test`: does everything answer that the program stands on?
#pragma once

#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

namespace TenantLink
{

struct SelfTestLine {
    QString what;
    bool works = false;
    QString detail; ///< a version, or why it does not work
};

/// Prints the lines, then asks the keychain and prints its line. True when all work.
[[nodiscard]] Task<bool> runSelfTest(Ports ports, QList<SelfTestLine> lines);

} // namespace TenantLink
