// The translatable words of the built-in catalogue.
#pragma once

#include <QStringList>

namespace TenantLink
{

[[nodiscard]] QStringList catalogueTexts();

} // namespace TenantLink
