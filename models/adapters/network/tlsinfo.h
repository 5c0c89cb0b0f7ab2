// Which TLS library stands behind the network.
#pragma once

#include <QString>

namespace TenantLink
{

/// "OpenSSL 3.0.17 ...", or empty if Qt finds none.
[[nodiscard]] QString tlsLibrary();

} // namespace TenantLink
