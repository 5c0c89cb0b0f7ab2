// `tenantlink invitations`: the Pending Invitations page without a window.
#pragma once

#include "app/commands/options.h"
#include "app/commands/usage.h"
#include "models/ports/cancel.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

namespace TenantLink
{

/// Prints them page by page, so that a million need no memory; sorted by when they were created. A failure in the
/// middle ends the list: "failure" in JSON, a line on standard error. The store must be open.
[[nodiscard]] Task<ExitCode> runInvitations(Ports ports, InvitationsOptions options, Cancel cancel);

} // namespace TenantLink
