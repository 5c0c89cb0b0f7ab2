// `tenantlink check`: the check list without a window.
#pragma once

#include "app/commands/options.h"
#include "app/commands/usage.h"
#include "models/domain/secret.h"
#include "models/ports/cancel.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

#include <functional>

namespace TenantLink
{

struct CheckCommand {
    CheckOptions options;
    QString cloudId;
    Secret secret;                               ///< for a registration named on the command line
    std::function<void(QString)> showProgress{}; ///< one line that replaces the one before; empty: nobody looks
};

/// Prints the report, or the reports, and answers the exit code. The store must be open for --service and --all.
[[nodiscard]] Task<ExitCode> runCheck(Ports ports, CheckCommand command, Cancel cancel);

} // namespace TenantLink
