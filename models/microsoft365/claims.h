// What an access token happens to say. Tokens are opaque by contract (microsoft365.md 3): hints only, never authority.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/secret.h"

#include <QStringList>

namespace TenantLink
{

struct TokenHints {
    std::optional<ObjectId> servicePrincipal; ///< claim `oid`
    QStringList roles;                        ///< granted application permissions
};

/// Empty hints for a token that is no JWT or not readable.
[[nodiscard]] TokenHints readTokenHints(const Secret &token);

} // namespace TenantLink
