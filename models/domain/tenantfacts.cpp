#include "models/domain/tenantfacts.h"

#include <algorithm>
#include <numeric>

namespace TenantLink
{

QString TenantFacts::initialDomain() const
{
    const auto found =
        std::find_if(domains.cbegin(), domains.cend(), [](const TenantDomain &domain) { return domain.initial; });
    return found == domains.cend() ? QString() : found->name;
}

int TenantFacts::freeTeamsPhone() const
{
    return std::accumulate(licences.cbegin(), licences.cend(), 0, [](int sum, const TenantLicence &licence) {
        return sum + (licence.forUsers && licence.teamsPhone ? licence.free() : 0);
    });
}

const TenantLicence *TenantFacts::activationLicence(const QString &wantedSku) const
{
    const TenantLicence *best = nullptr;
    for (const TenantLicence &licence : licences) {
        if (!wantedSku.isEmpty() && licence.sku == wantedSku && licence.forUsers && licence.free() > 0)
            return &licence;
        if (!licence.activates())
            continue;
        const bool better =
            !best || (licence.teamsPhone != best->teamsPhone ? licence.teamsPhone : licence.free() > best->free());
        if (better)
            best = &licence;
    }
    return best;
}

} // namespace TenantLink
