// SPDX-License-Identifier: Apache-2.0
// People signing in: device codes, authorization codes with PKCE, refresh tokens, consent; all that is under way.
#pragma once

#include "../tenants/directory.h"
#include "access_token.h"
#include "sign_in.h"

#include <QHash>

#include <memory>

namespace sandbox
{

struct SignInSettings {
    int deviceCodeLife = 900; // seconds
    int deviceCodeInterval = 5;
    int authorizationCodeLife = 600;
    bool defaultScope = false; // ".default" is taken from people, too
};

class SignIns
{
    Q_DISABLE_COPY_MOVE(SignIns)

public:
    SignIns(Directory &directory, TokenRegistry &tokens, const Addresses &addresses);
    ~SignIns();

    static bool knowsEndpoint(const QString &endpoint);
    static bool knowsGrant(const QString &grant);
    // `tenant` is null for common and organizations; `refusal` says why the tenant cannot be used.
    HttpResponse answer(const QString &endpoint, Tenant *tenant, const std::optional<EntraError> &refusal,
                        const HttpRequest &request, QJsonObject &details);
    HttpResponse token(Tenant *tenant, const Parameters &form, const HttpRequest &request);
    HttpResponse deviceLogin(const HttpRequest &request);

    // For tests (README.md): what is under way, and the person's decision without a browser. Empty error: done.
    QJsonObject pending() const;
    QJsonObject approve(const QJsonObject &order, const HttpRequest &request);
    void setAutomatic(const QJsonObject &order) { m_automatic = order; }
    void revokeRefreshTokens();
    SignInSettings settings;

private:
    using SignInPointer = std::shared_ptr<SignIn>;

    HttpResponse deviceAuthorization(Tenant *tenant, const HttpRequest &request, QJsonObject &details);
    HttpResponse authorize(Tenant *tenant, const HttpRequest &request, QJsonObject &details);
    HttpResponse authorizeDecision(const HttpRequest &request, const Parameters &form);
    HttpResponse adminConsent(Tenant *tenant, const HttpRequest &request, const Parameters &query, bool v2);
    HttpResponse byDeviceCode(Tenant *tenant, const Parameters &form, const HttpRequest &request);
    HttpResponse byAuthorizationCode(Tenant *tenant, const Parameters &form, const HttpRequest &request);
    HttpResponse byRefreshToken(Tenant *tenant, const Parameters &form, const HttpRequest &request);

    std::optional<SignInClient> clientFor(const Tenant *tenant, const QString &clientId);
    EntraError clientRefusal(const Tenant *tenant, const QString &clientId);
    QStringList peopleFor(const Tenant *tenant) const;
    // The person decides: approved, declined or refused is in the sign-in afterwards.
    std::optional<EntraError> decide(SignIn &signIn, const QJsonObject &order);
    std::optional<EntraError> admit(Tenant &tenant, const Person &person, const SignInClient &client,
                                    const AskedScopes &scopes, bool byCode);
    HttpResponse issue(Tenant &tenant, const Person &person, const SignInClient &client, const AskedScopes &scopes,
                       const QString &nonce, bool byCode, const HttpRequest &request);
    HttpResponse outcome(SignIn &signIn, const HttpRequest &request) const;
    HttpResponse question(const SignIn &signIn, const QString &action, const Parameters &hidden) const;
    HttpResponse refuse(const EntraError &error, const HttpRequest &request) const;

    Directory &m_directory;
    TokenRegistry &m_tokens;
    const Addresses &m_addresses;
    QList<SignInPointer> m_signIns;
    QHash<QString, RefreshGrant> m_refreshTokens;
    QJsonObject m_automatic; // the decision that is made at once; empty: none
};

} // namespace sandbox
