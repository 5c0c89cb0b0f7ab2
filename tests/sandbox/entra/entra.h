// SPDX-License-Identifier: Apache-2.0
// Entra's endpoints: discovery, keys, token. What people sign in with is in sign_ins.h.
#pragma once

#include "../server/http_message.h"
#include "../tenants/directory.h"
#include "access_token.h"
#include "entra_error.h"
#include "sign_ins.h"

#include <QJsonObject>

namespace sandbox
{

class Entra
{
public:
    Entra(Directory &directory, TokenRegistry &tokens, const Addresses &addresses);

    // `details` gets what the log may show of the request: never a credential.
    HttpResponse answer(const HttpRequest &request, QJsonObject &details);
    SignIns &signIns() { return m_signIns; }

private:
    HttpResponse openIdConfiguration(const QString &tenant, const HttpRequest &request);
    HttpResponse keys(const HttpRequest &request);
    HttpResponse token(const QString &tenant, const HttpRequest &request, QJsonObject &details);
    HttpResponse clientCredentials(Tenant &tenant, const Parameters &form, const HttpRequest &request);
    HttpResponse refuse(const EntraError &error, const HttpRequest &request) const;

    Directory &m_directory;
    TokenRegistry &m_tokens;
    const Addresses &m_addresses;
    SignIns m_signIns;
};

} // namespace sandbox
