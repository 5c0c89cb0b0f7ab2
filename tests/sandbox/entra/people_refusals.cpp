// SPDX-License-Identifier: Apache-2.0
// How a person's sign-in is refused, in Microsoft's words.
#include "people_rules.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sandbox::refused
{

namespace
{

struct Row {
    const char *error;
    const char *suberror;
    const char *text;
};

const QHash<int, Row> &rows()
{
    static const QHash<int, Row> table{
        {50076,
         {"invalid_grant", "basic_action",
          "Due to a configuration change made by your administrator, or because you moved to a new location, you must "
          "use multi-factor authentication to access the application."}},
        {50079,
         {"invalid_grant", "basic_action",
          "Due to a configuration change made by your administrator, or because you moved to a new location, you must "
          "enroll in multi-factor authentication to access the application."}},
        {50097, {"invalid_grant", "additional_action", "Device authentication is required."}},
        {53000,
         {"invalid_grant", "message_only",
          "Device is not in required device state: compliant. Conditional Access policy requires a compliant device, "
          "and the device is not compliant. The user must enroll their device with an approved MDM provider like "
          "Intune."}},
        {53003,
         {"invalid_grant", "message_only",
          "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance."}},
        {530035,
         {"invalid_grant", "message_only", "Access has been blocked by security defaults. The request was blocked."}},
        {65001,
         {"invalid_grant", "consent_required",
          "The user or administrator has not consented to use the application. Send an interactive authorization "
          "request for this user and resource."}},
        {90094, {"consent_required", "", "The grant requires administrator permission."}},
    };
    return table;
}

} // namespace

EntraError byNumber(int code, const QString &error)
{
    const Row row = rows().value(code, {"invalid_grant", "", "Simulated by the sandbox."});
    EntraError refusal{400, code, error.isEmpty() ? QString::fromLatin1(row.error) : error,
                       QString::fromLatin1(row.text)};
    refusal.suberror = QString::fromLatin1(row.suberror);
    return refusal;
}

EntraError codePending()
{
    return {400, 70016, u"authorization_pending"_s,
            u"OAuth 2.0 device flow error. Authorization is pending. Continue polling."_s};
}

EntraError codeTooFast()
{
    return {400, 70016, u"slow_down"_s, u"OAuth 2.0 device flow error. The client polls too often."_s};
}

EntraError codeDeclined()
{
    return {400, 65004, u"authorization_declined"_s, u"User declined to consent to access the app."_s};
}

EntraError codeExpired()
{
    return {400, 70020, u"expired_token"_s,
            u"The provided value for the input parameter 'device_code' is not valid. This device code has expired."_s};
}

EntraError codeUnknown()
{
    return {400, 70018, u"bad_verification_code"_s,
            u"The provided value for the input parameter 'device_code' is not recognized."_s};
}

EntraError grantOfOtherTenant()
{
    return {400, 700005, u"invalid_grant"_s,
            u"Provided Authorization Code is intended to use against other tenant, thus rejected."_s};
}

EntraError grantUsed()
{
    return {400, 54005, u"invalid_grant"_s,
            u"OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing "
            "refresh token."_s};
}

EntraError grantExpired()
{
    return {400, 70008, u"invalid_grant"_s,
            u"The provided authorization code or refresh token has expired due to inactivity. Send a new interactive "
            "authorization request for this user and resource."_s};
}

EntraError grantMalformed()
{
    return {400, 9002313, u"invalid_grant"_s, u"Invalid request. Request is malformed or invalid."_s};
}

EntraError grantRevoked()
{
    return {400, 50173, u"invalid_grant"_s,
            u"The provided grant has expired due to it being revoked, a fresh auth token is needed."_s};
}

EntraError verifierWrong()
{
    return {400, 501481, u"invalid_grant"_s,
            u"The Code_Verifier does not match the code_challenge supplied in the authorization request."_s};
}

EntraError verifierMissing()
{
    return {400, 50148, u"invalid_grant"_s,
            u"The code_verifier does not match the code_challenge supplied in the authorization request for PKCE."_s};
}

EntraError redirectDiffers(const QString &sent, const QString &first)
{
    return {400, 500112, u"invalid_grant"_s,
            u"The reply address '%1' does not match the reply address '%2' provided when requesting Authorization "
            "code."_s.arg(sent, first)};
}

EntraError redirectUnknown(const QString &redirect, const QString &client)
{
    return {400, 50011, u"invalid_request"_s,
            u"The redirect URI '%1' specified in the request does not match the redirect URIs configured for the "
            "application '%2'."_s.arg(redirect, client)};
}

EntraError redirectMissing(const QString &client)
{
    return {400, 500113, u"invalid_request"_s,
            u"No reply address is registered for the application '%1'."_s.arg(client)};
}

EntraError confidentialClient()
{
    return {401, 7000218, u"invalid_client"_s,
            u"The request body must contain the following parameter: 'client_assertion' or 'client_secret'."_s};
}

EntraError credentialOfPublicClient()
{
    return {401, 700025, u"invalid_client"_s,
            u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s};
}

EntraError singleTenant(const QString &client)
{
    return {400, 50194, u"invalid_request"_s,
            u"Application '%1' is not configured as a multi-tenant application. Usage of the /common endpoint is not "
            "supported for such apps. Use a tenant-specific endpoint or configure the application to be "
            "multi-tenant."_s.arg(client)};
}

EntraError personElsewhere(const QString &upn, const QString &tenantName)
{
    return {400, 50020, u"invalid_grant"_s,
            u"User account '%1' from identity provider does not exist in tenant '%2' and cannot access the application "
            "in that tenant. The account needs to be added as an external user in the tenant first."_s.arg(upn,
                                                                                                           tenantName)};
}

EntraError personUnknown(const QString &upn, const QString &tenantName)
{
    return {400, 50034, u"invalid_grant"_s,
            u"The user account %1 does not exist in the %2 directory. To sign into this application, the account must "
            "be added to the directory."_s.arg(upn, tenantName)};
}

EntraError adminConsentNeeded(const QString &application)
{
    return {400, 90094, u"consent_required"_s,
            u"%1 needs permission to access resources in your organization that only an admin can grant. Please ask an "
            "admin to grant permission to this app before you can use it."_s.arg(application)};
}

EntraError scopeNotOffered(const QString &application, const QString &scope, const QString &resource)
{
    return {400, 650053, u"invalid_client"_s,
            u"The application '%1' asked for scope '%2' that doesn't exist on the resource '%3'. Contact the app "
            "vendor."_s.arg(application, scope, resource)};
}

EntraError severalResources()
{
    return {400, 28000, u"invalid_scope"_s,
            u"Provided value for the input parameter scope is not valid because it contains more than one resource. "
            "Use a single resource, followed by its scopes."_s};
}

} // namespace sandbox::refused
