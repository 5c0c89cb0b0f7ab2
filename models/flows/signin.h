// A person signs in to the customer's tenant (microsoft365.md 1.4-1.7):
//   with a code:  discovery -> code -> shown -> polled until the person has entered it, declined, or it ran out
//   by browser:   discovery -> listen on 127.0.0.1 -> authorize (PKCE S256, state) -> redirect -> code redeemed
// Tokens are in memory only.
#pragma once

#include "models/domain/cloud.h"
#include "models/domain/failure.h"
#include "models/domain/ids.h"
#include "models/domain/secret.h"
#include "models/ports/cancel.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace TenantLink
{

struct SignInRequest {
    QString cloudId;
    QString tenant;   ///< id or domain; see tenantOfUpn()
    QString clientId; ///< the sign-in application; empty: the cloud's own
    QStringList scopes;
    QString loginHint{}; ///< the UPN
    QString language{};  ///< "de": for Microsoft's pages and messages
};

/// A person's token for Microsoft Graph and what is known with it. Never kept, never logged.
struct Access {
    Secret token;
    Secret refresh{};   ///< only with offline_access
    QStringList scopes; ///< as granted
    QString cloudId;
    QString clientId;
    TenantId tenant = TenantId::create(); ///< of the discovery document; Graph's /organization is the proof
    std::chrono::milliseconds until{0};   ///< monotonic
};

enum class SignInStage { Preparing, CodeShown, BrowserOpen, Offline, Redeeming };
struct SignInProgress {
    SignInStage stage = SignInStage::Preparing;
    QString userCode{};                ///< to be shown, never logged
    QUrl page{};                       ///< where the code is entered (judged), or what the browser was sent to
    std::chrono::milliseconds ends{0}; ///< monotonic: when the code runs out
};
using SignInWatcher = std::function<void(const SignInProgress &)>;

/// SignInNotSetUp, SignInRefused, SignInCodeExpired, SignInDeclined, SignInPageForeign, SignInScopeMissing, Cancelled,
/// network. A lost network is waited for (stage Offline) until the code runs out.
[[nodiscard]] Task<Result<Access>> signInWithCode(Ports ports, SignInRequest request, SignInWatcher watcher,
                                                  Cancel cancel);
/// SignInNotSetUp, SignInRefused, SignInDeclined, SignInBrowserMissing, SignInNotReturned, SignInAnswerForeign,
/// LoopbackRefused, SignInScopeMissing, Cancelled, network.
[[nodiscard]] Task<Result<Access>> signInWithBrowser(Ports ports, SignInRequest request, SignInWatcher watcher,
                                                     Cancel cancel);
/// A fresh token for a kept sign-in. SignInEnded where it is over.
[[nodiscard]] Task<Result<Access>> renewAccess(Ports ports, SignInRequest request, Secret refresh, Cancel cancel);

/// "contoso.com" of "ada@contoso.com"; empty where it is no UPN.
[[nodiscard]] QString tenantOfUpn(QStringView upn);
/// Why a UPN is refused; empty when it is fine. In the language of the moment.
[[nodiscard]] QString upnProblem(const QString &upn);
/// Can the browser do what the code cannot? (Conditional Access: 53003, 530035, 53000, 50097 ...)
[[nodiscard]] bool browserMayHelp(const Failure &failure);

/// What is asked for, and nothing more: named delegated scopes, never ".default".
enum class AdminWork { Provision, Grants, RemoveGrants, Secret, RemoveSignInApp };
/// `roles`: directory roles are assigned or removed. `units`: administrative units are offered.
[[nodiscard]] QStringList scopesFor(AdminWork work, bool roles, bool units = false);
/// For sending by Graph, and for SMTP with XOAUTH2.
[[nodiscard]] QStringList mailScopes(bool smtp);
/// Why a scope is asked for, in the language of the moment.
[[nodiscard]] QString scopeReason(const QString &scope);

} // namespace TenantLink
