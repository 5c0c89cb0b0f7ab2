// A registration signs in by itself: where its tenant's endpoints are, and a token by its secret.
#pragma once

#include "models/flows/web.h"
#include "models/microsoft365/entra.h"

namespace TenantLink
{

/// The tenant's discovery document; its endpoints are not judged yet (foreignEndpoint()). SignInRefused, network.
[[nodiscard]] Task<Result<Discovery>> discover(Ports ports, Cloud cloud, QString tenant, Cancel cancel);

/// By client credentials. SignInRefused with the AADSTS number, network.
[[nodiscard]] Task<Result<Token>> requestToken(Ports ports, Cloud cloud, QUrl endpoint, QString client, Secret secret,
                                               QString scope, Cancel cancel);

} // namespace TenantLink
