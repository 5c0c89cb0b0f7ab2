// Talking to Entra and Graph with patience: every call bounded, throttling heeded (microsoft365.md 4.4).
#pragma once

#include "models/domain/secret.h"
#include "models/microsoft365/answers.h"
#include "models/microsoft365/batch.h"
#include "models/ports/http.h"
#include "models/ports/ports.h"

namespace TenantLink
{

/// What may be sent a second time when the first went wrong.
enum class Repeat {
    Freely,       ///< it changes nothing, or may be done twice
    WhereNotDone, ///< only where the server said that it did nothing: 429, and 503 with Retry-After
    Throttled,    ///< 429 only: what would make a second one, where a 503 came after all was done
};

/// Sends until the answer is none of 429, 502, 503, 504, 509, at most five times: waits for Retry-After, else 1, 2, 4,
/// 8 s with jitter. Gives up when one wait would exceed 60 s. A lost connection is tried once more.
[[nodiscard]] Task<Result<Answer>> sendPatiently(Ports ports, HttpRequest request, Cancel cancel,
                                                 Repeat repeat = Repeat::Freely);

/// A GET to Graph by absolute URL, for an @odata.nextLink that was judged before.
[[nodiscard]] HttpRequest graphGet(const Cloud &cloud, const Secret &token, const QUrl &url);

/// All items in as few $batch calls as their number allows, side by side; throttled items are asked again, those that
/// write only where they were not done. A batch that was refused as a whole is the answer to each of its items.
[[nodiscard]] Task<Result<QHash<QString, Answer>>> sendBatch(Ports ports, Cloud cloud, Secret token,
                                                             QList<BatchItem> items, Cancel cancel);
/// The same, but an item alone goes as a request of its own.
[[nodiscard]] Task<Result<QHash<QString, Answer>>> sendGraph(Ports ports, Cloud cloud, Secret token,
                                                             QList<BatchItem> items, Cancel cancel);

} // namespace TenantLink
