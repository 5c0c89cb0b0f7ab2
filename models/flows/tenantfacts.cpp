#include "models/flows/tenantfacts.h"

#include "models/flows/lists.h"
#include "models/microsoft365/tenantgraph.h"
#include "models/ports/clock.h"

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// The best known ones of Microsoft's list "Product names and service plan identifiers for licensing"
/// (learn.microsoft.com/entra/identity/users/licensing-service-plan-reference).
constexpr std::array LicenceNames{
    std::pair{"SPE_E3"_L1, "Microsoft 365 E3"_L1},
    std::pair{"SPE_E5"_L1, "Microsoft 365 E5"_L1},
    std::pair{"SPE_F1"_L1, "Microsoft 365 F3"_L1},
    std::pair{"M365_F1"_L1, "Microsoft 365 F1"_L1},
    std::pair{"SPB"_L1, "Microsoft 365 Business Premium"_L1},
    std::pair{"O365_BUSINESS_PREMIUM"_L1, "Microsoft 365 Business Standard"_L1},
    std::pair{"O365_BUSINESS_ESSENTIALS"_L1, "Microsoft 365 Business Basic"_L1},
    std::pair{"STANDARDPACK"_L1, "Office 365 E1"_L1},
    std::pair{"ENTERPRISEPACK"_L1, "Office 365 E3"_L1},
    std::pair{"ENTERPRISEPREMIUM"_L1, "Office 365 E5"_L1},
    std::pair{"ENTERPRISEPREMIUM_NOPSTNCONF"_L1, "Office 365 E5 without Audio Conferencing"_L1},
    std::pair{"DESKLESSPACK"_L1, "Office 365 F3"_L1},
    std::pair{"DEVELOPERPACK_E5"_L1, "Microsoft 365 E5 Developer"_L1},
    std::pair{"MCOEV"_L1, "Microsoft Teams Phone Standard"_L1},
    std::pair{"PHONESYSTEM_VIRTUALUSER"_L1, "Microsoft Teams Phone Resource Account"_L1},
    std::pair{"MCOCAP"_L1, "Microsoft Teams Shared Devices"_L1},
    std::pair{"MCOMEETADV"_L1, "Microsoft 365 Audio Conferencing"_L1},
    std::pair{"TEAMS_EXPLORATORY"_L1, "Microsoft Teams Exploratory"_L1},
};

} // namespace

Task<Result<TenantFacts>> readTenantFacts(Ports ports, Access access, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    if (!known)
        co_return fail(FailureCode::NotFoundThere, cleaned(access.cloudId));
    const Cloud cloud = *known;
    const QList<BatchItem> items{askOrganizationFacts(), askDomains(), askSkus()};
    const Result<QHash<QString, Answer>> answers = co_await sendBatch(ports, cloud, access.token, items, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!answers)
        co_return fail(answers.error());
    const auto refused = [](const Answer &answer) { return answer.status == 401; };
    if (!answers->isEmpty() && std::all_of(answers->cbegin(), answers->cend(), refused))
        co_return fail(readTenantError(*answers->cbegin(), TenantCall::ReadDomain, {}));

    // Lists may go on; their further pages are fetched side by side.
    const Result<GraphPage<OrganizationFacts>> organizationPage =
        factOf(answers, u"organization"_s, &readOrganizationFacts);
    const Result<GraphPage<TenantDomain>> domainPage = factOf(answers, u"domains"_s, &readDomains);
    const Result<GraphPage<Sku>> skuPage = factOf(answers, u"skus"_s, &readSkus);
    Task<Result<QList<OrganizationFacts>>> organizationTask =
        allPages(ports, cloud, access.token, organizationPage, &readOrganizationFacts, cancel);
    Task<Result<QList<TenantDomain>>> domainTask =
        allPages(ports, cloud, access.token, domainPage, &readDomains, cancel);
    Task<Result<QList<Sku>>> skuTask = allPages(ports, cloud, access.token, skuPage, &readSkus, cancel);
    const Result<QList<OrganizationFacts>> organizations = co_await organizationTask;
    const Result<QList<TenantDomain>> domains = co_await domainTask;
    const Result<QList<Sku>> skus = co_await skuTask;
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);

    TenantFacts facts;
    facts.readAt = ports.clock->now();
    if (!organizations) {
        facts.organizationFailure = organizations.error();
    } else if (organizations->isEmpty()) {
        facts.organizationFailure =
            Failure{FailureCode::AnswerWrongShape, cloud.graph.host(), {{u"lacks"_s, u"organization"_s}}};
    } else if (const OrganizationFacts &own = organizations->first(); own.id != access.tenant.toString()) {
        facts.organizationFailure = Failure{FailureCode::SignInOtherTenant,
                                            access.tenant.toString(),
                                            {{u"tenant of the organization"_s, cleaned(own.id)}}};
    } else {
        facts.id = own.id;
        facts.name = own.name;
        facts.country = own.country;
        facts.domains = own.verified;
    }
    facts.allDomains = domains.has_value();
    if (domains)
        facts.domains = *domains;
    else
        facts.domainsFailure = domains.error();
    if (skus) {
        for (const Sku &sku : *skus)
            facts.licences += licenceOf(sku);
    } else {
        facts.licencesFailure = skus.error();
    }
    const TenantFacts result = facts;
    co_return result;
}

QString licenceName(const QString &partNumber)
{
    for (const auto &[number, name] : LicenceNames) {
        if (partNumber.compare(number, Qt::CaseInsensitive) == 0)
            return name + u" ("_s + partNumber + u')';
    }
    return partNumber;
}

} // namespace TenantLink
