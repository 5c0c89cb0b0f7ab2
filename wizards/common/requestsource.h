// Where a widget gets the registration that it looks into a tenant with: typed in a wizard, or kept for a service.
#pragma once

#include "models/flows/check.h"

#include <functional>

namespace TenantLink
{

/// Asked with each look, because input may have changed or the keychain may have been unlocked since.
using RequestSource = std::function<Task<Result<CheckRequest>>()>;

/// Of what is at hand when it is asked.
[[nodiscard]] inline Task<Result<CheckRequest>> readyRequest(CheckRequest request)
{
    const Result<CheckRequest> ready = std::move(request);
    co_return ready;
}

} // namespace TenantLink
