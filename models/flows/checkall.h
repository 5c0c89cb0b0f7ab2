// All services validated, one after the other a few at a time; and the report of that.
#pragma once

#include "models/flows/services.h"

namespace TenantLink
{

struct CheckedService {
    ServiceId id = ServiceId::create();
    QString shortName;
    QString customerName;
    std::optional<Report> report{};              ///< without items and grants
    QStringList problems{};                      ///< sentences of what is no "ok", in the language of the moment
    std::optional<Failure> failure{};            ///< why there is none: SecretNotHere, store ...
    AuthStatus found = AuthStatus::NotValidated; ///< the verdict of the whole report
    [[nodiscard]] AuthStatus status() const;     ///< CouldNotCheck where there is no report
};
struct CheckAllProgress {
    qint64 done = 0;
    qint64 total = 0;
    CheckedService last; ///< the one that was just done
};
using CheckAllWatcher = std::function<void(const CheckAllProgress &)>;

/// Four at a time, in the order of their short names. Cancelled: what was done so far, `complete` false.
struct CheckAllResult {
    QList<CheckedService> services;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;
    bool complete = false;
};
[[nodiscard]] Task<Result<CheckAllResult>> checkAll(Ports ports, CheckAllWatcher watcher, Cancel cancel);

[[nodiscard]] QByteArray checkAllHtml(const CheckAllResult &result); ///< one file, nothing loaded from elsewhere
[[nodiscard]] QByteArray checkAllCsv(const CheckAllResult &result);  ///< UTF-8 with BOM, harmless cells

/// The background check of a service that was claimed for it. Without a network it fails with that, and nothing is
/// kept: a lost connection says nothing about the registration.
[[nodiscard]] Task<Outcome> checkDue(Ports ports, ServiceId id, Cancel cancel);
/// How long to wait before the next is begun, so that all of them are spread over five hours: 200 ms - 15 min.
[[nodiscard]] std::chrono::milliseconds checkPause(qint64 services);

} // namespace TenantLink
