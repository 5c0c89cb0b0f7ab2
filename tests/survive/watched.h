// The ports of the composition root, each in a wrapping that reaches a test point before and behind what it does.
#pragma once

#include "models/ports/ports.h"

#include <memory>

namespace TenantLink
{

class Points;

[[nodiscard]] std::shared_ptr<Http> watched(std::shared_ptr<Http> inner, std::shared_ptr<Points> points);
[[nodiscard]] std::shared_ptr<SecretStore> watched(std::shared_ptr<SecretStore> inner, std::shared_ptr<Points> points);
[[nodiscard]] std::shared_ptr<Preferences> watched(std::shared_ptr<Preferences> inner, std::shared_ptr<Points> points);

} // namespace TenantLink
