// Registrations as rows: of a service, or what came back for an invitation.
#pragma once

#include "models/domain/service.h"
#include "models/store/database.h"

namespace TenantLink::Registrations
{

[[nodiscard]] std::optional<Registration> read(Database &db, ServiceId service, RegistrationKind kind);

[[nodiscard]] std::optional<Registration> read(Database &db, InvitationId invitation, RegistrationKind kind);

/// Inserts or replaces, and keeps the copies of status and secret's end in the service's row; another end may be told
/// of again.
void write(Database &db, ServiceId service, RegistrationKind kind, const Registration &registration);

void write(Database &db, InvitationId invitation, RegistrationKind kind, const Registration &registration);
/// The entry of the invitation's secret is a service's now.
void passSecret(Database &db, InvitationId invitation);

/// The keychain entries that a service's registrations name.
[[nodiscard]] QList<SecretId> secretsOf(Database &db, ServiceId service);

[[nodiscard]] QString keyOf(RegistrationKind kind);
[[nodiscard]] RegistrationKind kindFrom(const QString &key);

} // namespace TenantLink::Registrations
