// SPDX-License-Identifier: Apache-2.0
// Access tokens as Microsoft's APIs get them: issued, remembered, and never verifiable by a client.
#pragma once

#include "../tenants/tenant.h"

#include <QDeadlineTimer>
#include <QHash>

#include <optional>

namespace sandbox
{

// Who holds a token, and what it opens.
struct TokenHolder {
    QString tenantId;
    QString clientId;
    QString servicePrincipalId;
    QString resourceAppId; // appId of the API that it is for
    QString audience;      // as the `aud` claim has it
    QStringList roles;     // application permissions at the time of issue
    // A person signed in, through the application `clientId`: delegated. Empty: the application itself.
    QString personId{};
    QStringList scopes{}; // delegated permissions as consented to, in Graph's spelling

    bool delegated() const { return !personId.isEmpty(); }
};

// Random bytes as text for codes and tokens.
QByteArray randomText(qsizetype bytes);
// Well formed, but signed by nobody: clients take it from the token endpoint and read it.
QByteArray idToken(const Tenant &tenant, const TokenHolder &holder, const QString &authority, const QString &nonce);

class TokenRegistry
{
public:
    struct Issued {
        QByteArray token;
        int expiresIn = 0; // seconds
    };

    Issued issue(const Tenant &tenant, const TokenHolder &holder, const QString &appDisplayName);
    struct Found {
        TokenHolder holder;
        bool expired = false;
    };
    std::optional<Found> find(const QByteArray &token) const;
    void expireAll();

private:
    struct Entry {
        TokenHolder holder;
        QDeadlineTimer end;
    };
    QHash<QByteArray, Entry> m_tokens;
};

} // namespace sandbox
