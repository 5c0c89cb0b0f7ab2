// The Loopback port made real: a small HTTP server on 127.0.0.1 that takes one redirect of the browser.
#pragma once

#include "models/ports/loopback.h"

namespace TenantLink
{

/// `patience`: how long a connection may take to ask. Browsers connect beforehand and ask later.
[[nodiscard]] std::shared_ptr<Loopback> makeLoopback(std::chrono::milliseconds patience = std::chrono::seconds(20));

} // namespace TenantLink
