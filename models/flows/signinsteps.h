// What both ways of signing in share: where to, and what a token has to be. Of flows/signin*.cpp alone.
#pragma once

#include "models/flows/signin.h"
#include "models/microsoft365/entra.h"
#include "models/microsoft365/usertoken.h"
#include "models/ports/http.h"

namespace TenantLink
{

struct SignInPlace {
    Cloud cloud;
    ClientId client;
    Discovery discovery; ///< judged, and complete
    QString scopes;      ///< as they are sent
};

/// Looks the tenant up. SignInNotSetUp, NotASignInApp, SignInRefused (also for a tenant of another cloud),
/// SignInOtherTenant, network.
[[nodiscard]] Task<Result<SignInPlace>> findSignInPlace(Ports ports, SignInRequest request, Cancel cancel);

/// A form for one of the cloud's endpoints. Wipe its body.
[[nodiscard]] HttpRequest formRequest(const Cloud &cloud, const QUrl &endpoint, const QByteArray &form);

/// A token is of the right tenant, and all scopes were granted. `asked` at that monotonic time. SignInOtherTenant,
/// SignInScopeMissing.
[[nodiscard]] Result<Access> toAccess(const SignInPlace &place, const SignInRequest &request, const UserToken &token,
                                      std::chrono::milliseconds asked);

/// Sends a form to the token endpoint, wipes it, and reads the answer.
[[nodiscard]] Task<Result<Access>> redeem(Ports ports, SignInPlace place, SignInRequest request, QByteArray form,
                                          Cancel cancel);

} // namespace TenantLink
