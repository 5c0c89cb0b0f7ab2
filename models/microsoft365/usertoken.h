// A person's token: the scopes that are asked for, the answer that grants them, and what the id token hints at. Pure;
// fuzzed.
#pragma once

#include "models/domain/cloud.h"
#include "models/domain/ids.h"
#include "models/domain/secret.h"
#include "models/microsoft365/answers.h"

#include <QStringList>

namespace TenantLink
{

/// As they go to Entra, separated by blanks: Graph's scopes by name ("User.Read") become URIs of the cloud's Graph,
/// Exchange's URIs those of the cloud's Exchange; OpenID's stay as they are.
[[nodiscard]] QString wireScopes(const Cloud &cloud, const QStringList &scopes);

/// Graph's URIs back to names.
[[nodiscard]] QStringList plainScopes(const Cloud &cloud, const QStringList &scopes);

/// The first one that was asked for and is not among the granted ones; empty: none is missing. OpenID's scopes are not
/// demanded, because Microsoft does not list them.
[[nodiscard]] QString missingScope(const QStringList &asked, const QStringList &granted);

/// What a token says about a person: hints only, never authority (microsoft365.md 3).
struct UserHints {
    std::optional<TenantId> tenant;
    std::optional<ObjectId> person;
    QString upn;  ///< cleaned
    QString name; ///< cleaned
};
/// Empty hints for a token that is no JWT or not readable.
[[nodiscard]] UserHints readUserHints(const Secret &token);

struct UserToken {
    Secret value;
    Secret refresh;                    ///< only with offline_access
    std::optional<QStringList> scopes; ///< none: as asked (RFC 6749 5.1)
    std::chrono::seconds lifetime{0};
    UserHints hints; ///< of the id token, if there is one
};
/// A token, or why there is none; see readToken().
[[nodiscard]] Result<UserToken> readUserToken(const Answer &answer);

/// Form bodies of the token endpoint (RFC 6749 4.1.3, 6; RFC 7636 4.5). They hold secrets: wipe them.
[[nodiscard]] QByteArray codeForm(const QString &clientId, const Secret &code, const QString &redirectUri,
                                  const Secret &verifier, const QString &scopes);
[[nodiscard]] QByteArray refreshForm(const QString &clientId, const Secret &refresh, const QString &scopes);

/// A form of percent-encoded values; what it makes on the way is wiped.
using FormFields = QList<std::pair<QByteArray, Secret>>;
[[nodiscard]] QByteArray formOf(const FormFields &fields);

} // namespace TenantLink
