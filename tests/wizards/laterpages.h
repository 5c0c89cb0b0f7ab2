// The Onboarding wizard's pages behind Validation, filled in as far as they cannot suggest it themselves.
#pragma once

#include <QString>

class QWizard;

namespace TenantLink
{

/// What the page Create service says when all went well.
inline const QString ServiceSaved = QStringLiteral("Service saved; scripts are ready to be run");

/// What Routing and DNS and SIP connection cannot suggest where no SBC is known yet: one is added. Other pages:
/// nothing.
[[nodiscard]] bool fillLater(QWizard *wizard);

} // namespace TenantLink
