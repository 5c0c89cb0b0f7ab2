// `tenantlink import-reply`: a customer's reply without a window.
#pragma once

#include "app/commands/options.h"
#include "app/commands/usage.h"
#include "models/ports/cancel.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

namespace TenantLink
{

struct ImportCommand {
    ImportOptions options;
    QByteArray reply; ///< a file's content, or a text with an armoured reply
};

/// Imports it where every question is answered by an option; else says which option answers it, and nothing changes.
/// Valid: imported, and the registration is valid. Problems: refused, not confirmed, or imported with problems.
/// CouldNotCheck: store, keychain or Microsoft did not answer; nothing changed. The store must be open.
[[nodiscard]] Task<ExitCode> runImport(Ports ports, ImportCommand command, Cancel cancel);

} // namespace TenantLink
