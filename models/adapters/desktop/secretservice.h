// What the Secret Service on D-Bus (gnome-keyring, KWallet) says of itself: QtKeychain and libsecret blur it. A read
// in a locked collection whose prompt was dismissed comes back as "not found", a removal there as done.
#pragma once

#include "models/ports/task.h"

#include <QString>

namespace TenantLink
{

struct SecretServiceState {
    bool known = false;      ///< false: not on this system; nothing below says anything
    bool reachable = false;  ///< there is a session bus, and somebody serves secrets on it
    bool hasDefault = false; ///< there is a default collection
    bool locked = false;     ///< the default collection is, or the entry asked for
    bool entryThere = false; ///< locked or not
};

/// Asks without prompting anybody; takes a few seconds at most.
[[nodiscard]] Task<SecretServiceState> lookAtSecretService(QString service, QString key);

} // namespace TenantLink
