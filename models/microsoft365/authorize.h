// Signing in with the browser: authorization code with PKCE (RFC 7636, RFC 8252; microsoft365.md 8.3), and the link for
// an administrator's consent. Pure; fuzzed.
#pragma once

#include "models/domain/cloud.h"
#include "models/domain/failure.h"
#include "models/domain/ids.h"
#include "models/domain/secret.h"

namespace TenantLink
{

/// 43 characters from the system's generator: PKCE verifiers and `state`.
[[nodiscard]] Secret randomToken();
/// S256: base64url without padding.
[[nodiscard]] QByteArray challengeOf(const Secret &verifier);

struct AuthorizeRequest {
    QUrl endpoint; ///< of the discovery document
    QString clientId;
    QString scopes; ///< see wireScopes()
    QString redirectUri;
    QByteArray challenge;
    Secret state;
    QString loginHint{}; ///< may be empty
    QString language{};  ///< likewise
};
/// {authority}/{tenant}/oauth2/v2.0/authorize: where the discovery document names none.
[[nodiscard]] QUrl authorizeEndpoint(const Cloud &cloud, const TenantId &tenant);
[[nodiscard]] QUrl authorizeUrl(const AuthorizeRequest &request);

/// Does the browser's URL come back to `redirect` with this `state`? Compared in constant time.
[[nodiscard]] bool belongsTo(const QUrl &redirect, const Secret &state, const QUrl &came);
/// The code in it. SignInDeclined, SignInRefused (with the number of its text), ServiceUnavailable; SignInAnswerForeign
/// where there is neither or more than one.
[[nodiscard]] Result<Secret> readRedirect(const QUrl &came, const QString &host);

/// {authority}/common/oauth2/nativeclient: a blank page of Microsoft's, the redirect of registrations that wait for
/// consent (without one the link ends in AADSTS500113).
[[nodiscard]] QUrl nativeClientPage(const Cloud &cloud);
/// Where an administrator consents to what a registration asks for.
[[nodiscard]] QUrl adminConsentUrl(const Cloud &cloud, const TenantId &tenant, const QString &clientId,
                                   const QString &state);

} // namespace TenantLink
