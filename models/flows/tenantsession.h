// A registration's own access to its tenant: signed in once, used for several looks.
#pragma once

#include "models/flows/check.h"
#include "models/flows/signin.h"

namespace TenantLink
{

/// Discovery, endpoints judged, token. Two round trips. NotFoundThere (unknown cloud), SignInRefused,
/// SignInOtherTenant, TlsFailed ..., Cancelled.
[[nodiscard]] Task<Result<Access>> signInRegistration(Ports ports, CheckRequest request, Cancel cancel);
/// The registration of a service, with its secret from the keychain. SecretNotHere, keychain, store.
[[nodiscard]] Task<Result<CheckRequest>> registrationOf(Ports ports, ServiceId id);
/// The same access while it lasts two more minutes, else a fresh one.
[[nodiscard]] Task<Result<Access>> freshAccess(Ports ports, Access access, CheckRequest request, Cancel cancel);

} // namespace TenantLink
