// SPDX-License-Identifier: Apache-2.0
// Entra's endpoints: discovery, keys, token. Further grants and endpoints get a file of their own and a line in
// answer().
#pragma once

#include "../server/http_message.h"
#include "../tenants/directory.h"
#include "access_token.h"
#include "entra_error.h"

#include <QJsonObject>

namespace sandbox
{

// Where this sandbox is to be found; without a trailing slash.
struct Addresses {
    QString authority;
    QString graph; // differs from authority when a validating proxy stands before Graph
};

class Entra
{
public:
    Entra(Directory &directory, TokenRegistry &tokens, const Addresses &addresses);

    // `details` gets what the log may show of the request: never a credential.
    HttpResponse answer(const HttpRequest &request, QJsonObject &details);

private:
    HttpResponse openIdConfiguration(const QString &tenant, const HttpRequest &request);
    HttpResponse keys(const HttpRequest &request);
    HttpResponse token(const QString &tenant, const HttpRequest &request, QJsonObject &details);
    HttpResponse clientCredentials(Tenant &tenant, const Parameters &form, const HttpRequest &request);
    HttpResponse refuse(const EntraError &error, const HttpRequest &request) const;

    Directory &m_directory;
    TokenRegistry &m_tokens;
    const Addresses &m_addresses;
};

} // namespace sandbox
