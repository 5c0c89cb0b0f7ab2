// SPDX-License-Identifier: Apache-2.0
// Who may sign in through which application, and consent to what.
#pragma once

#include "../tenants/tenant.h"
#include "addresses.h"
#include "entra_error.h"

#include <optional>

namespace sandbox
{

// The application that a person signs in through.
struct SignInClient {
    SignInApplication application;
    QStringList webRedirectUris;
    bool publicClient = false; // device codes and sign-ins without a credential
    bool multiTenant = false;
};
std::optional<SignInClient> signInClient(const Tenant &tenant, const QString &clientId);

// What a client asks for, with each permission in the spelling of its API.
struct AskedScopes {
    QStringList permissions;
    QString resourceAppId;
    QString audience;
    QStringList openId; // "openid", "profile", "email" as far as asked for
    bool offline = false;
    QString prefix; // permissions were named with their API's address: the answer names them so, too
    std::optional<EntraError> refusal;

    bool openid() const;
};
// ".default" stands for all that the application requests; refused unless `defaultScope`.
AskedScopes readScopes(const QString &scope, const Addresses &addresses, const SignInClient &client, bool defaultScope);

// The redirect address is registered: for http on 127.0.0.1 and localhost with any port; the path is compared.
bool redirectRegistered(const QStringList &registered, const QString &redirect);

// Permissions that somebody has consented to for this person: themselves or an administrator.
QStringList consentedScopes(const Tenant &tenant, const QString &servicePrincipalId, const QString &personId);
bool holdsRole(const Tenant &tenant, const QString &personId, const QStringList &roles);
// May this person consent to delegated permissions that only administrators may consent to?
bool mayConsentForOrganization(const Tenant &tenant, const QString &personId);
// The same for application permissions of Microsoft Graph: Application Administrators may not.
bool mayConsentToGraphApplication(const Tenant &tenant, const QString &personId);
// The person's first use of the application: its enterprise application, the consent, the assignment.
void recordConsent(Tenant &tenant, const SignInApplication &application, const Person &person,
                   const QStringList &permissions);

namespace refused
{
// What ends a sign-in by its AADSTS number; `error` names it differently from the usual.
EntraError byNumber(int code, const QString &error = {});
EntraError codePending();
EntraError codeTooFast();
EntraError codeDeclined();
EntraError codeExpired();
EntraError codeUnknown();
EntraError grantOfOtherTenant();
EntraError grantUsed();
EntraError grantExpired();
EntraError grantMalformed();
EntraError grantRevoked();
EntraError verifierWrong();
EntraError verifierMissing();
EntraError redirectDiffers(const QString &sent, const QString &first);
EntraError redirectUnknown(const QString &redirect, const QString &client);
EntraError redirectMissing(const QString &client);
EntraError confidentialClient();
EntraError credentialOfPublicClient();
EntraError singleTenant(const QString &client);
EntraError personElsewhere(const QString &upn, const QString &tenantName);
EntraError personUnknown(const QString &upn, const QString &tenantName);
EntraError adminConsentNeeded(const QString &application);
EntraError scopeNotOffered(const QString &application, const QString &scope, const QString &resource);
EntraError severalResources();
} // namespace refused

} // namespace sandbox
