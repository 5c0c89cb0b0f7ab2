// SPDX-License-Identifier: Apache-2.0
#include "entra_error.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox
{

static QString correlationId(const HttpRequest &request)
{
    const QUuid sent = QUuid::fromString(QString::fromLatin1(request.header("client-request-id")));
    return (sent.isNull() ? QUuid::createUuid() : sent).toString(QUuid::WithoutBraces);
}

void addEntraHeaders(HttpResponse &response, const HttpRequest &request, const QString &traceId)
{
    response.setHeader("Cache-Control", "no-store, no-cache");
    response.setHeader("Pragma", "no-cache");
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("x-ms-request-id", traceId.toLatin1());
    response.setHeader("Date", httpDate(0));
    if (request.header("return-client-request-id") == "true")
        response.setHeader("client-request-id", correlationId(request).toLatin1());
}

// The ids of one refusal, the same in text, fields and headers.
struct Ids {
    QString trace = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString correlation;
    QString time = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd hh:mm:ss'Z'"_s);
};

static QString description(const EntraError &error, const Ids &ids)
{
    const QString lineEnd = error.singleLine ? u" "_s : u"\r\n"_s;
    return u"AADSTS%1: %2"_s.arg(error.code).arg(error.text) + lineEnd + u"Trace ID: "_s + ids.trace + lineEnd +
           u"Correlation ID: "_s + ids.correlation + lineEnd + u"Timestamp: "_s + ids.time;
}

QString entraDescription(const EntraError &error, const HttpRequest &request)
{
    Ids ids;
    ids.correlation = correlationId(request);
    return description(error, ids);
}

HttpResponse entraJson(const QJsonObject &body, const HttpRequest &request)
{
    HttpResponse response;
    addEntraHeaders(response, request, QUuid::createUuid().toString(QUuid::WithoutBraces));
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse entraErrorResponse(const EntraError &error, const QString &authority, const HttpRequest &request)
{
    Ids ids;
    ids.correlation = correlationId(request);
    HttpResponse response;
    response.status = error.status;
    addEntraHeaders(response, request, ids.trace);
    QJsonObject body{
        {u"error"_s, error.error},
        {u"error_description"_s, description(error, ids)},
        {u"error_codes"_s, QJsonArray{error.code}},
        {u"timestamp"_s, ids.time},
        {u"trace_id"_s, ids.trace},
        {u"correlation_id"_s, ids.correlation},
        {u"error_uri"_s, u"%1/error?code=%2"_s.arg(authority).arg(error.code)},
    };
    if (!error.suberror.isEmpty())
        body["suberror"_L1] = error.suberror;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

namespace refused
{

EntraError tenantNotFound(const QString &tenant, const QString &error)
{
    return {
        400, 90002, error,
        u"Tenant '%1' not found. Check to make sure you have the correct tenant ID and are signing into the correct "
        "cloud. Check with your subscription administrator, this may happen if there are no active subscriptions "
        "for the tenant."_s.arg(tenant)};
}

EntraError tenantMalformed(const QString &tenant)
{
    return {
        400, 900023, u"invalid_request"_s,
        u"Specified tenant identifier '%1' is neither a valid DNS name, nor a valid external domain."_s.arg(tenant)};
}

EntraError tenantEmptyGuid(const QString &tenant)
{
    return {
        400, 900021, u"invalid_request"_s,
        u"Requested tenant identifier '%1' is not valid. Tenant identifiers may not be an empty GUID."_s.arg(tenant)};
}

EntraError tenantNotConcrete(const QString &tenant)
{
    if (tenant == "organizations"_L1) {
        return {
            400, 50059, u"invalid_request"_s,
            u"No tenant-identifying information found in either the request or implied by any provided credentials."_s};
    }
    return {
        400, 9001023, u"invalid_request"_s,
        u"The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or "
        "tenant-specific endpoint."_s};
}

EntraError onlyPost(const QByteArray &method)
{
    return {400, 900561, u"invalid_request"_s,
            u"The endpoint only accepts POST requests. Received a %1 request."_s.arg(QString::fromLatin1(method))};
}

EntraError parameterMissing(const QString &name)
{
    return {400, 900144, u"invalid_request"_s,
            u"The request body must contain the following parameter: '%1'."_s.arg(name)};
}

EntraError parameterTwice(const QString &name)
{
    return {400, 9000411, u"invalid_request"_s,
            u"The request is not properly formatted. The parameter '%1' is duplicated."_s.arg(name)};
}

EntraError grantUnsupported(const QString &grant)
{
    return {400, 70003, u"unsupported_grant_type"_s, u"The app requested an unsupported grant type '%1'."_s.arg(grant)};
}

EntraError scopeWithoutDefault(const QString &scope)
{
    return {
        400, 1002012, u"invalid_scope"_s,
        u"The provided value for scope %1 is not valid. Client credential flows must have a scope value with /.default "
        "suffixed to the resource identifier (application ID URI)."_s.arg(scope)};
}

EntraError scopeInvalid(const QString &scope)
{
    return {400, 70011, u"invalid_scope"_s,
            u"The provided request must include a 'scope' input parameter. The provided value for the input parameter "
            "'scope' is not valid. The scope %1 is not valid."_s.arg(scope)};
}

EntraError clientUnknown(const QString &client, const QString &tenantName)
{
    return {400, 700016, u"unauthorized_client"_s,
            u"Application with identifier '%1' was not found in the directory '%2'. This can happen if the application "
            "has not been installed by the administrator of the tenant or consented to by any user in the tenant. You "
            "may have sent your authentication request to the wrong tenant."_s.arg(client, tenantName)};
}

EntraError clientDisabled(const QString &client, const QString &name)
{
    return {400, 7000112, u"unauthorized_client"_s, u"Application '%1'(%2) is disabled."_s.arg(client, name)};
}

EntraError servicePrincipalMissing(const QString &client, const QString &tenantId)
{
    return {400, 7000229, u"unauthorized_client"_s,
            u"The client application %1 is missing service principal in the tenant %2. See instructions here: "
            "https://go.microsoft.com/fwlink/?linkid=2225119"_s.arg(client, tenantId)};
}

EntraError credentialMissing()
{
    return {401, 7000216, u"invalid_client"_s,
            u"'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type."_s};
}

EntraError assertionInvalid()
{
    return {401, 700027, u"invalid_client"_s,
            u"The certificate with identifier used to sign the client assertion is not registered on application."_s};
}

EntraError secretWrong(const QString &client)
{
    return {401, 7000215, u"invalid_client"_s,
            u"Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, "
            "not the client secret ID, for a secret added to app '%1'."_s.arg(client)};
}

EntraError secretExpired(const QString &client)
{
    return {401, 7000222, u"invalid_client"_s,
            u"The provided client secret keys for app '%1' are expired. Visit the Azure portal to create new keys for "
            "your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: "
            "https://aka.ms/certCreds."_s.arg(client)};
}

EntraError resourceUnknown(const QString &resource, const QString &tenantName)
{
    return {400, 500011, u"invalid_resource"_s,
            u"The resource principal named %1 was not found in the tenant named %2. This can happen if the application "
            "has not been installed by the administrator of the tenant or consented to by any user in the tenant. You "
            "might have sent your authentication request to the wrong tenant."_s.arg(resource, tenantName)};
}

} // namespace refused

} // namespace sandbox
