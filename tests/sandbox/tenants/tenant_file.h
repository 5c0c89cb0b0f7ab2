// SPDX-License-Identifier: Apache-2.0
// Reads tenants.json (its format: README.md) into tenants.
#pragma once

#include "tenant.h"

namespace sandbox
{

struct TenantFile {
    QString signInClientId;
    QList<Tenant> tenants;
    QString error; // why the file was refused; empty: it was read

    static TenantFile read(const QByteArray &json, const QDateTime &now);
};

// "+9d" and "-3d" count from `now` and read as that many whole days during the first twelve hours of a run;
// anything else is an ISO-8601 time.
QDateTime relativeTime(const QString &text, const QDateTime &now);

} // namespace sandbox
