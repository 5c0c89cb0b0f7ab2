// The countries of the world, for a choice among them.
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace TenantLink
{

/// ISO 3166-1 codes with their names in the language of the moment, by name as that language sorts.
[[nodiscard]] QList<std::pair<QString, QString>> countries();
/// "DE" -> "Germany"; what is no code of a country as it is.
[[nodiscard]] QString countryName(const QString &code);

} // namespace TenantLink
