// Talking to Entra and Graph with patience: every call bounded, throttling heeded (microsoft365.md 4.4).
#pragma once

#include "models/domain/secret.h"
#include "models/microsoft365/answers.h"
#include "models/microsoft365/batch.h"
#include "models/ports/http.h"
#include "models/ports/ports.h"

namespace TenantLink
{

/// Sends until the answer is none of 429, 502, 503, 504, 509, at most five times: waits for Retry-After, else 1, 2, 4,
/// 8 s with jitter. Gives up when one wait would exceed 60 s. A lost connection is tried once more.
[[nodiscard]] Task<Result<Answer>> sendPatiently(Ports ports, HttpRequest request, Cancel cancel);

/// A GET to Graph by absolute URL, for an @odata.nextLink that was judged before.
[[nodiscard]] HttpRequest graphGet(const Cloud &cloud, const Secret &token, const QUrl &url);

/// All items in as few $batch calls as their number allows, side by side; throttled items are asked again.
[[nodiscard]] Task<Result<QHash<QString, Answer>>> sendBatch(Ports ports, Cloud cloud, Secret token,
                                                             QList<BatchItem> items, Cancel cancel);

} // namespace TenantLink
