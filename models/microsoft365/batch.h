// Graph's $batch: up to 20 requests in one round trip (microsoft365.md 4.3). Pure; fuzzed.
#pragma once

#include "models/microsoft365/answers.h"

#include <QHash>
#include <QStringList>

namespace TenantLink
{

struct BatchItem {
    QString id;            ///< unique within the batch
    QString url;           ///< relative to the version root, percent-encoded, for example "/organization?$select=id"
    bool eventual = false; ///< sends ConsistencyLevel: eventual
    QString method = QStringLiteral("GET");
    QJsonObject body{}; ///< of a POST or PATCH
    QList<std::pair<QString, QString>> headers{};
    QStringList dependsOn{}; ///< ids that must have succeeded, else this one is answered 424

    [[nodiscard]] bool writes() const { return method != QLatin1StringView("GET"); }
};

inline constexpr int LargestBatch = 20;

/// Body for POST {graph}/v1.0/$batch; the order is free where nothing depends on anything.
[[nodiscard]] QByteArray batchBody(const QList<BatchItem> &items);

/// The answers by id. AnswerWrongShape when it is no batch answer; ids that are missing are simply not in the map.
[[nodiscard]] Result<QHash<QString, Answer>> readBatch(const Answer &answer);

} // namespace TenantLink
