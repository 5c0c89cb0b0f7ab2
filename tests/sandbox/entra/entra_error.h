// SPDX-License-Identifier: Apache-2.0
// Errors of Entra's OAuth endpoints: one function per way to be refused, in Microsoft's words.
#pragma once

#include "../server/http_message.h"

#include <QJsonObject>

namespace sandbox
{

struct EntraError {
    int status = 400;
    int code = 0; // AADSTS number
    QString error;
    QString text;
    bool singleLine = false; // some answers have the ids on the same line as the text
    QString suberror{};      // only where Entra sends one
};

// `authority` and `request` give error_uri and the correlation id.
HttpResponse entraErrorResponse(const EntraError &error, const QString &authority, const HttpRequest &request);
// "AADSTS70016: …" with the ids behind it.
QString entraDescription(const EntraError &error, const HttpRequest &request);
HttpResponse entraJson(const QJsonObject &body, const HttpRequest &request);
// What every answer of Entra carries: no caching, ids of the request.
void addEntraHeaders(HttpResponse &response, const HttpRequest &request, const QString &traceId);

namespace refused
{
EntraError tenantNotFound(const QString &tenant, const QString &error);
EntraError tenantMalformed(const QString &tenant);
EntraError tenantEmptyGuid(const QString &tenant);
EntraError tenantNotConcrete(const QString &tenant);
EntraError onlyPost(const QByteArray &method);
EntraError parameterMissing(const QString &name);
EntraError parameterTwice(const QString &name);
EntraError grantUnsupported(const QString &grant);
EntraError scopeWithoutDefault(const QString &scope);
EntraError scopeInvalid(const QString &scope);
EntraError clientUnknown(const QString &client, const QString &tenantName);
EntraError clientDisabled(const QString &client, const QString &name);
EntraError servicePrincipalMissing(const QString &client, const QString &tenantId);
EntraError credentialMissing();
EntraError assertionInvalid();
EntraError secretWrong(const QString &client);
EntraError secretExpired(const QString &client);
EntraError resourceUnknown(const QString &resource, const QString &tenantName);
} // namespace refused

} // namespace sandbox
