// Intents inside a use case's transaction: what ties a keychain entry and a row.
#pragma once

#include "models/ports/store.h"
#include "models/store/database.h"

namespace TenantLink
{

/// Without its intent the keychain entry is gone: another instance swept it. Then the row must not name it.
void endWritten(Database &db, std::optional<IntentId> written);

/// The entry is to be removed once this transaction is committed.
[[nodiscard]] Intent removalOf(Database &db, SecretId secret);

} // namespace TenantLink
