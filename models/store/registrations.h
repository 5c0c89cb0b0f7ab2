// A service's registrations as rows.
#pragma once

#include "models/domain/service.h"
#include "models/store/database.h"

namespace TenantLink::Registrations
{

[[nodiscard]] std::optional<Registration> read(Database &db, ServiceId service, RegistrationKind kind);

/// Inserts or replaces, and keeps the copies of status and secret's end in the service's row.
void write(Database &db, ServiceId service, RegistrationKind kind, const Registration &registration);

/// The keychain entries that a service's registrations name.
[[nodiscard]] QList<SecretId> secretsOf(Database &db, ServiceId service);

[[nodiscard]] QString keyOf(RegistrationKind kind);

} // namespace TenantLink::Registrations
