// SPDX-License-Identifier: Apache-2.0
// All tenants of the sandbox.
#pragma once

#include "dns.h"
#include "tenant.h"

namespace sandbox
{

class Directory
{
public:
    explicit Directory(QList<Tenant> tenants) : m_tenants(std::move(tenants)) {}

    // By GUID or by one of its verified domains; null when there is no such tenant.
    Tenant *find(const QString &idOrDomain);
    Tenant *byKey(const QString &key);
    QList<Tenant> &tenants() { return m_tenants; }
    const QList<Tenant> &tenants() const { return m_tenants; }
    Dns &dns() { return m_dns; }
    // The text with every client secret replaced: nothing printed or logged may hold one.
    QString withoutSecrets(QString text) const;

private:
    QList<Tenant> m_tenants;
    Dns m_dns;
};

} // namespace sandbox
