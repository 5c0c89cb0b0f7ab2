// The terminal that a headless command was started from: a secret typed without echo or piped in, a line of progress.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/secret.h"

namespace TenantLink
{

/// On a terminal shows `prompt` on standard error, switches the echo off and reads one line; otherwise reads to the
/// end. One trailing line end is removed. Blocks; for headless commands, before the event loop runs.
/// Failures: SecretTooLong (over 64 KiB), FileUnreadable, Cancelled (Ctrl-C on Windows; elsewhere the signal goes on).
[[nodiscard]] Result<Secret> readSecretFromStdin(const QString &prompt);

/// Does somebody look at standard error?
[[nodiscard]] bool standardErrorIsATerminal();

/// On standard error, in place of the line before; empty: wipes it.
void showProgressLine(const QString &line);

} // namespace TenantLink
