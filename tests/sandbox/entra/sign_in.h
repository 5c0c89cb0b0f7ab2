// SPDX-License-Identifier: Apache-2.0
// One sign-in under way, and what is left of it: a refresh token.
#pragma once

#include "people_rules.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace sandbox
{

struct SignIn {
    enum class State { Pending, Approved, Declined, Refused, Redeemed };

    QString id;       // names it in pages and for tests
    QString tenantId; // empty for common and organizations until somebody has signed in
    bool anyTenant = false;
    SignInClient client;
    AskedScopes scopes;
    State state = State::Pending;
    EntraError refusal{};
    QString personId;
    QDeadlineTimer end;

    // With a code.
    bool byCode = false;
    QString deviceCode;
    QString userCode;
    int interval = 0; // seconds; longer after each slow_down
    QElapsedTimer lastPoll;

    // By browser.
    QString redirectUri;
    bool web = false; // the address belongs to the platform "web": a credential is needed
    QString echo;     // `state`
    bool hasState = false;
    QString challenge;
    QString nonce;
    QString loginHint;
    QString code;
};

struct RefreshGrant {
    QString tenantId;
    QString personId;
    SignInClient client;
    AskedScopes scopes;
    bool byCode = false;
    bool revoked = false;
};

} // namespace sandbox
