// The Files port made real: folders with Qt, archives with libzip, both beside the window.
#pragma once

#include <memory>

namespace TenantLink
{

class Files;

/// Needs a QCoreApplication; use it on the GUI thread.
[[nodiscard]] std::shared_ptr<Files> makeFiles();

} // namespace TenantLink
