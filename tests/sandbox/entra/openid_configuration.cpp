// SPDX-License-Identifier: Apache-2.0
#include "openid_configuration.h"

#include "../tenants/tenant.h"
#include "addresses.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox
{

QJsonObject openIdConfigurationOf(const Addresses &addresses, const QString &segment, const Tenant *tenant)
{
    const bool elsewhere = tenant && !tenant->otherCloud.isEmpty();
    const QString authority = elsewhere ? u"https://"_s + tenant->otherCloud : addresses.authority;
    // Endpoints carry the GUID even when the tenant was asked for by its domain.
    const QString base = authority + u'/' + (tenant ? tenant->id : segment);
    const QString issuer = authority + u'/' + (tenant ? tenant->id : u"{tenantid}"_s) + u"/v2.0"_s;
    const QString graphHost = elsewhere ? u"graph.microsoft.us"_s : QUrl(addresses.graph).authority();
    const QString cloud = elsewhere ? u"microsoftonline.us"_s : QUrl(addresses.authority).authority();
    return {
        {u"token_endpoint"_s, QString(base + u"/oauth2/v2.0/token"_s)},
        {u"token_endpoint_auth_methods_supported"_s,
         QJsonArray{u"client_secret_post"_s, u"private_key_jwt"_s, u"client_secret_basic"_s}},
        {u"jwks_uri"_s, QString(base + u"/discovery/v2.0/keys"_s)},
        {u"response_modes_supported"_s, QJsonArray{u"query"_s, u"fragment"_s, u"form_post"_s}},
        {u"subject_types_supported"_s, QJsonArray{u"pairwise"_s}},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
        {u"response_types_supported"_s, QJsonArray{u"code"_s, u"id_token"_s, u"code id_token"_s, u"id_token token"_s}},
        {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}},
        {u"issuer"_s, issuer},
        {u"request_uri_parameter_supported"_s, false},
        {u"userinfo_endpoint"_s, u"https://%1/oidc/userinfo"_s.arg(graphHost)},
        {u"authorization_endpoint"_s, QString(base + u"/oauth2/v2.0/authorize"_s)},
        {u"device_authorization_endpoint"_s, QString(base + u"/oauth2/v2.0/devicecode"_s)},
        {u"http_logout_supported"_s, true},
        {u"frontchannel_logout_supported"_s, true},
        {u"end_session_endpoint"_s, QString(base + u"/oauth2/v2.0/logout"_s)},
        {u"claims_supported"_s, QJsonArray{u"sub"_s, u"iss"_s, u"cloud_instance_name"_s, u"aud"_s, u"exp"_s, u"iat"_s,
                                           u"auth_time"_s, u"acr"_s, u"nonce"_s, u"preferred_username"_s, u"name"_s,
                                           u"tid"_s, u"ver"_s, u"at_hash"_s, u"c_hash"_s, u"email"_s}},
        {u"kerberos_endpoint"_s, QString(base + u"/kerberos"_s)},
        {u"tenant_region_scope"_s, tenant ? QJsonValue(elsewhere ? u"USGov"_s : u"NA"_s) : QJsonValue()},
        {u"cloud_instance_name"_s, cloud},
        {u"cloud_graph_host_name"_s, elsewhere ? u"graph.windows.net"_s : graphHost},
        {u"msgraph_host"_s, graphHost},
        {u"rbac_url"_s, elsewhere ? u"https://pasff.usgovcloudapi.net"_s : u"https://pas.windows.net"_s},
    };
}

} // namespace sandbox
