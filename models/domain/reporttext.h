// What a person reads about a check: title, meaning and remedy of each item, in the language of the moment.
#pragma once

#include "models/domain/report.h"

namespace TenantLink
{

struct CheckText {
    QString title;  ///< "Client secret"
    QString detail; ///< one sentence on what it means
    QString remedy; ///< what to do; empty when there is nothing to do
};

[[nodiscard]] CheckText describe(const CheckItem &item);
[[nodiscard]] QString describe(CheckState state); ///< "OK", "Problem", "Warning", "Could not check"
[[nodiscard]] QString describe(Verdict verdict);  ///< "The App registration is valid" ...
[[nodiscard]] QString describe(GrantRow::State state);

} // namespace TenantLink
