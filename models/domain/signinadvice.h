// Advice for Entra's AADSTS numbers (microsoft365.md 2.2). Numbers choose advice only, never logic, and
// Microsoft may change them: every unknown number gets the generic advice.
#pragma once

#include <QList>
#include <QString>

namespace TenantLink
{

/// How far automatic repeating makes sense.
enum class SignInRetry { No, Transient, AfterOwnChange };

struct SignInAdvice {
    QString what;
    QString remedy;
    SignInRetry retry = SignInRetry::No;
    bool known = false;
};

/// In the language of the moment. `aadsts` 0 or unknown: the generic advice.
[[nodiscard]] SignInAdvice signInAdvice(int aadsts);

/// Every number with advice of its own, for tests.
[[nodiscard]] QList<int> knownSignInCodes();

} // namespace TenantLink
