// What the provider keeps for all services: Commercial information, SBCs, script templates. Settings of the store.
#pragma once

#include "models/domain/commercial.h"
#include "models/domain/sbc.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"
#include "models/scripts/scripttemplate.h"

namespace TenantLink
{

/// StoreDamaged where it cannot be read, store.
[[nodiscard]] Task<Result<CommercialSettings>> readCommercial(Ports ports);
/// ChangedMeanwhile. The trail names the version. Every version stays readable by termsOf().
[[nodiscard]] Task<Result<CommercialSettings>> saveCommercial(Ports ports, CommercialSettings settings);
/// The document of that version, as it was approved; empty where it was never kept here.
[[nodiscard]] Task<Result<TermsDocument>> termsOf(Ports ports, QString version);

[[nodiscard]] Task<Result<SbcList>> readSbcs(Ports ports);
[[nodiscard]] Task<Result<SbcList>> saveSbcs(Ports ports, SbcList list); ///< ChangedMeanwhile

[[nodiscard]] Task<Result<TemplateList>> readTemplates(Ports ports);
[[nodiscard]] Task<Result<TemplateList>> saveTemplates(Ports ports, TemplateList list); ///< ChangedMeanwhile

} // namespace TenantLink
