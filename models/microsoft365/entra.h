// Entra's OAuth 2.0 v2.0 endpoints in types: discovery and tokens. Pure; fuzzed.
#pragma once

#include "models/domain/cloud.h"
#include "models/domain/ids.h"
#include "models/domain/secret.h"
#include "models/microsoft365/answers.h"

namespace TenantLink
{

/// Application id of "Skype and Teams Tenant Admin API" (microsoft365.md 5.2).
inline constexpr QStringView TeamsApiId = u"48ac35b8-9aa8-4d74-927d-1f4a14a0b239";
/// Application id of Microsoft Graph (microsoft365.md 5.4).
inline constexpr QStringView GraphApiId = u"00000003-0000-0000-c000-000000000000";

/// {authority}/{tenant}/v2.0/.well-known/openid-configuration
[[nodiscard]] QUrl discoveryUrl(const Cloud &cloud, const QString &tenant);

struct Discovery {
    TenantId tenant;
    QUrl tokenEndpoint;
    QUrl authorizationEndpoint; ///< may be empty
    QUrl deviceEndpoint;        ///< may be empty
    QString graphHost;          ///< `msgraph_host`, may be empty
};

/// The document of a 2xx answer; the endpoints are not judged yet. AnswerWrongShape when issuer or token endpoint are
/// missing.
[[nodiscard]] Result<Discovery> readDiscovery(const Answer &answer);

/// Whose endpoints are these? Null: accepted. Else the other known cloud, or nullptr inside for an unknown host.
struct ForeignEndpoint {
    const Cloud *cloud; ///< null: no known cloud
    QString host;
};
[[nodiscard]] std::optional<ForeignEndpoint> foreignEndpoint(const Discovery &discovery, const Cloud &chosen,
                                                             const QList<Cloud> &known);

/// Form body of a client-credentials request; every value percent-encoded. Holds the secret: wipe it.
[[nodiscard]] QByteArray clientCredentialsForm(const QString &clientId, const Secret &secret, const QString &scope);

[[nodiscard]] QString graphScope(const Cloud &cloud); ///< "https://graph.microsoft.com/.default"
[[nodiscard]] QString teamsScope();

struct Token {
    Secret value;
    std::chrono::seconds lifetime{0};
};

/// A token, or why there is none: SignInRefused (with the AADSTS number and ids), ServiceUnavailable, Throttled,
/// AnswerNotJson ...
[[nodiscard]] Result<Token> readToken(const Answer &answer);

/// readObject() for answers that hold secrets: a damaged one is not quoted in the failure.
[[nodiscard]] Result<QJsonObject> readSecretObject(const Answer &answer);

/// The OAuth error of a body, if it is one (microsoft365.md 2.1): SignInRefused, or ServiceUnavailable for temporary
/// ones.
[[nodiscard]] std::optional<Failure> readOAuthError(const Answer &answer);

} // namespace TenantLink
