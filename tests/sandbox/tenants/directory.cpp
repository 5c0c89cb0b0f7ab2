// SPDX-License-Identifier: Apache-2.0
#include "directory.h"

using namespace Qt::StringLiterals;

namespace sandbox
{

Tenant *Directory::find(const QString &idOrDomain)
{
    for (Tenant &tenant : m_tenants) {
        if (tenant.id.compare(idOrDomain, Qt::CaseInsensitive) == 0 ||
            findEntity(tenant.domains, "id"_L1, idOrDomain)["isVerified"_L1].toBool())
            return &tenant;
    }
    return nullptr;
}

Tenant *Directory::byKey(const QString &key)
{
    for (Tenant &tenant : m_tenants) {
        if (tenant.key == key)
            return &tenant;
    }
    return nullptr;
}

QString Directory::withoutSecrets(QString text) const
{
    for (const Tenant &tenant : m_tenants) {
        for (const ClientSecret &secret : tenant.secrets)
            text.replace(secret.value, u"<secret>"_s);
    }
    return text;
}

} // namespace sandbox
