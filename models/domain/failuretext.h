// The one table from a failure to what a person reads: one sentence on what happened, one on what to do.
#pragma once

#include "models/domain/failure.h"

namespace TenantLink
{

struct Sentences {
    QString what;   ///< what happened
    QString remedy; ///< what to do
};

/// In the language of the moment: call it when showing, not when storing.
[[nodiscard]] Sentences describe(const Failure &failure);

/// The technical ids, a line each: "name: value".
[[nodiscard]] QString technicalText(const Technical &technical);

} // namespace TenantLink
