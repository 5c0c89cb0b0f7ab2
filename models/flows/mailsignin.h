// The Microsoft sign-in that mails are sent with: kept, renewed, forgotten.
//   kept:     refresh token in parts -> intents -> keychain; account and intents' end are committed together
//   renewed:  the access token is in memory until shortly before its end; a new refresh token is kept once a day
// Two windows may do this at once: who finds the account changed meanwhile takes the other's.
#pragma once

#include "models/domain/mail.h"
#include "models/flows/signin.h"

namespace TenantLink
{

/// Not MailAccount::signedIn() where nobody has.
[[nodiscard]] Task<Result<MailAccount>> loadMailAccount(Ports ports);
/// A person signed in: replaces whoever was kept. Keychain and store failures; then the former one stays.
[[nodiscard]] Task<Result<MailAccount>> keepMailAccount(Ports ports, MailAccount account, Secret refresh);
/// Signs out: forgets the account, and removes the refresh token from the keychain.
[[nodiscard]] Task<Result<MailAccount>> forgetMailAccount(Ports ports);

struct MailToken {
    Secret value;
    bool renewed = false; ///< just now; else it was in memory and may be over although it does not look so
};
/// SignInEnded, MailPermissionMissing, SecretNotHere, keychain, Entra and network failures, Cancelled.
[[nodiscard]] Task<Result<MailToken>> mailToken(Ports ports, MailAccount account, Cancel cancel);
/// Microsoft did not accept it: the next mailToken() asks for another.
void dropMailToken();

} // namespace TenantLink
