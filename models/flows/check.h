// Checking a registration (product.md section 3):
//   1. is the input complete          2. discovery: does the tenant exist, where are its endpoints
//   3. tokens for Graph and for the Teams API, side by side
//   4. one $batch with everything that Graph is asked
//   5. only where needed: role assignments by the proven service principal, of its groups, and further pages
#pragma once

#include "models/domain/report.h"
#include "models/domain/secret.h"
#include "models/ports/cancel.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"

#include <functional>
#include <optional>

namespace TenantLink
{

struct CheckRequest {
    QString cloudId;
    QString tenant;   ///< as typed: id or domain
    QString clientId; ///< as typed
    Secret secret;
    QString profileId = QStringLiteral("direct-routing"); ///< or "qoe"
    std::optional<int> licensedUsers{};
};

/// Called with what is known so far, items that are not known yet left out. Must not destroy the flow's ports.
using CheckProgress = std::function<void(const Report &)>;

/// Never fails: everything that can go wrong is an item of the report. Cancelled: the report so far.
/// Four sequential round trips at most, plus one per further page and per level of groups.
[[nodiscard]] Task<Report> checkRegistration(Ports ports, CheckRequest request, CheckProgress progress, Cancel cancel);

/// The first item alone, without a network: for the field's own errors.
[[nodiscard]] CheckItem checkInput(const CheckRequest &request);

/// Opens connections to the cloud's hosts while the person still types.
void warmConnections(const Ports &ports, const QString &cloudId);

} // namespace TenantLink
