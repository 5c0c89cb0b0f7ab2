// Microsoft's own applications: to recognise, never to use as a client. Consent and sign-in logs would name Microsoft's
// tool instead of the provider's, and it is the very pattern of device-code phishing.
#pragma once

#include "models/domain/ids.h"

namespace TenantLink
{

[[nodiscard]] bool isFirstPartyApp(const ClientId &id);

} // namespace TenantLink
