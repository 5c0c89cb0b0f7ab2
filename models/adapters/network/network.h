// The Http port made real with Qt's network stack.
#pragma once

#include <memory>

namespace TenantLink
{

class Http;

/// Needs a QCoreApplication; make one for the program, use and release it on the GUI thread. What the flows may rely
/// on is written at the port; README.md says what Qt does behind it (resending, proxies, HTTP/2).
[[nodiscard]] std::shared_ptr<Http> makeNetworkHttp();

} // namespace TenantLink
