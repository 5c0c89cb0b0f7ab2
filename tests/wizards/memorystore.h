// A store in memory for the wizards' tests: can fail the next call of a kind, and can hold answers back.
#pragma once

#include "tests/wizards/memoryinvitations.h"

#include <algorithm>
#include <functional>

namespace TenantLink
{

[[nodiscard]] inline Service namedService(const QString &shortName, CustomerId customer = CustomerId::create())
{
    return Service{ServiceId::create(),
                   customer,
                   shortName,
                   {},
                   LicenceType::HostedEssentialsPlus,
                   1,
                   DeployStatus::Ready,
                   {},
                   {},
                   {},
                   0};
}

class MemoryStore : public MemoryInvitations
{
public:
    Customer addNamed(const QString &name, const QString &tenant = {})
    {
        Customer customer;
        customer.name = name;
        customer.tenant = tenant;
        allCustomers += customer;
        return customer;
    }

    Task<Result<StoreInfo>> open() override { co_return StoreInfo{}; }
    Task<Result<qint64>> changeToken() override { co_return qint64(m_token); }

    Task<Result<QList<Customer>>> customers(ListQuery<CustomerColumn> query, Cancel) override
    {
        if (const auto failure = failed("customers"))
            co_return fail(*failure);
        QList<Customer> found = matching(query.filter);
        std::sort(found.begin(), found.end(),
                  [](const Customer &a, const Customer &b) { return foldedKey(a.name) < foldedKey(b.name); });
        co_return found.mid(query.offset, query.limit);
    }
    Task<Result<qint64>> countCustomers(QString filter, Cancel) override { co_return qint64(matching(filter).size()); }
    Task<Result<Customer>> customer(CustomerId id) override
    {
        for (const Customer &customer : allCustomers) {
            if (customer.id == id)
                co_return customer;
        }
        co_return fail(FailureCode::NoLongerThere);
    }
    Task<Result<Customer>> addCustomer(Customer customer) override
    {
        if (const auto failure = failed("addCustomer"))
            co_return fail(*failure);
        for (const Customer &other : allCustomers) {
            if (foldedKey(other.name) == foldedKey(customer.name))
                co_return fail(FailureCode::NameTaken, customer.name);
        }
        allCustomers += customer;
        ++m_token;
        co_return customer;
    }
    Task<Result<Customer>> updateCustomer(Customer customer) override { co_return customer; }
    Task<Outcome> removeCustomer(CustomerId) override { co_return Outcome{}; }
    Task<Result<QList<std::optional<Failure>>>> importCustomers(QList<Customer>) override
    {
        co_return QList<std::optional<Failure>>{};
    }

    Task<Result<QList<ServiceRow>>> services(ListQuery<ServiceColumn>, Cancel) override
    {
        co_return QList<ServiceRow>{};
    }
    Task<Result<qint64>> countServices(QString, Cancel) override { co_return qint64(allServices.size()); }
    Task<Result<Service>> service(ServiceId id) override
    {
        for (const Service &service : allServices) {
            if (service.id == id)
                co_return service;
        }
        co_return fail(FailureCode::NoLongerThere);
    }
    Task<Result<Service>> serviceByShortName(QString) override { co_return fail(FailureCode::NoLongerThere); }
    Task<Result<QList<ServiceRow>>> servicesOf(CustomerId customer) override
    {
        if (const auto failure = failed("servicesOf"))
            co_return fail(*failure);
        QList<ServiceRow> rows;
        for (const Service &service : allServices) {
            if (service.customer == customer) {
                ServiceRow row;
                row.id = service.id;
                row.customer = customer;
                row.shortName = service.shortName;
                row.fullName = service.fullName;
                rows += row;
            }
        }
        co_return rows;
    }
    Task<Result<QList<Service>>> servicesByClient(QString clientId) override
    {
        QList<Service> found;
        for (const Service &service : allServices) {
            if (service.registration.clientId == clientId)
                found += service;
        }
        co_return found;
    }
    Task<Result<bool>> shortNameFree(QString shortName) override
    {
        if (const auto failure = failed("shortNameFree"))
            co_return fail(*failure);
        co_return !taken(shortName);
    }

    Task<Outcome> beginIntent(Intent intent) override
    {
        if (const auto failure = failed("beginIntent"))
            co_return fail(*failure);
        intents += intent;
        co_return Outcome{};
    }
    Task<Result<Service>> createService(Service service, std::optional<DraftId> draft, std::optional<IntentId> written,
                                        QString, std::optional<InvitationId> invitation) override
    {
        if (const auto failure = failed("createService"))
            co_return fail(*failure);
        Invitation *invited = invitation ? find(*invitation) : nullptr;
        if (invitation && !invited)
            co_return fail(FailureCode::NoLongerThere);
        if (invited) {
            if (const auto over = finishedFailure(*invited))
                co_return fail(*over);
            if (!invited->result)
                co_return fail(FailureCode::InvitationNotComplete, invited->shortName);
            if (!service.registration.secret)
                service.registration.secret = invited->result->secret;
        }
        if (taken(service.shortName, invitation))
            co_return fail(FailureCode::NameTaken, service.shortName);
        if (invited)
            onboard(*invited);
        allServices += service;
        if (draft)
            allDrafts.removeIf([&draft](const OnboardingDraft &kept) { return kept.id == *draft; });
        if (written)
            intents.removeIf([&written](const Intent &intent) { return intent.id == *written; });
        ++m_token;
        co_return service;
    }
    Task<Result<std::optional<Intent>>> saveRegistration(ServiceId, RegistrationKind, Registration,
                                                         std::optional<IntentId>) override
    {
        co_return std::optional<Intent>{};
    }
    Task<Result<QList<Intent>>> removeService(ServiceId) override { co_return QList<Intent>{}; }
    Task<Outcome> endIntent(IntentId id) override
    {
        intents.removeIf([id](const Intent &intent) { return intent.id == id; });
        co_return Outcome{};
    }
    Task<Result<QList<Intent>>> openIntents() override { co_return intents; }
    Task<Outcome> saveReport(ServiceId, RegistrationKind, Report) override { co_return Outcome{}; }
    Task<Result<Service>> updateService(Service service) override { co_return service; }

    Task<Outcome> saveDraft(OnboardingDraft draft) override
    {
        if (const auto failure = failed("saveDraft"))
            co_return fail(*failure);
        if (!draft.secret.isEmpty())
            co_return fail(FailureCode::StoreBroken, QStringLiteral("a secret came to the store"));
        allDrafts.removeIf([&draft](const OnboardingDraft &kept) { return kept.id == draft.id; });
        allDrafts += draft;
        co_return Outcome{};
    }
    Task<Result<QList<DraftRow>>> drafts() override { co_return QList<DraftRow>{}; }
    Task<Outcome> removeDraft(DraftId id) override
    {
        allDrafts.removeIf([id](const OnboardingDraft &kept) { return kept.id == id; });
        co_return Outcome{};
    }
    Task<Outcome> appendAudit(AuditEntry entry) override
    {
        if (const auto failure = failed("appendAudit"))
            co_return fail(*failure);
        trail += entry;
        co_return Outcome{};
    }
    Task<Result<QList<AuditEntry>>> audit(qint64, int) override { co_return trail; }

private:
    [[nodiscard]] QList<Customer> matching(const QString &filter) const
    {
        QList<Customer> found;
        for (const Customer &customer : allCustomers) {
            if (foldedKey(customer.name).contains(foldedKey(filter)))
                found += customer;
        }
        return found;
    }
};

} // namespace TenantLink
