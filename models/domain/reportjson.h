// A report as JSON: for the store (names of findings, any language later) and for machines (`check --json`).
#pragma once

#include "models/domain/report.h"

#include <QJsonObject>

namespace TenantLink
{

/// Lossless, without sentences; holds no secret.
[[nodiscard]] QByteArray storedForm(const Report &report);
/// Null if it is damaged or of an unknown form.
[[nodiscard]] std::optional<Report> fromStoredForm(const QByteArray &stored);

/// {"verdict","tenant","client","secret","items"}, with texts in the language of the moment.
[[nodiscard]] QJsonObject machineForm(const Report &report);

/// "ok", "problem", "warning", "could-not-check" / "valid", "problems", "could-not-check".
[[nodiscard]] QString keyOf(CheckState state);
[[nodiscard]] QString keyOf(Verdict verdict);

} // namespace TenantLink
