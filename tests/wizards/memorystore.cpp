#include "tests/wizards/memorystore.h"

namespace TenantLink
{

Task<Result<StoreInfo>> MemoryStore::open() { co_return StoreInfo{}; }

Task<Result<qint64>> MemoryStore::changeToken() { co_return qint64(m_token); }

Task<Result<QList<Customer>>> MemoryStore::customers(ListQuery<CustomerColumn> query, Cancel)
{
    if (const auto failure = failed("customers"))
        co_return fail(*failure);
    QList<Customer> found = matching(query.filter);
    std::sort(found.begin(), found.end(),
              [](const Customer &a, const Customer &b) { return foldedKey(a.name) < foldedKey(b.name); });
    co_return found.mid(query.offset, query.limit);
}

Task<Result<qint64>> MemoryStore::countCustomers(QString filter, Cancel) { co_return qint64(matching(filter).size()); }

Task<Result<Customer>> MemoryStore::customer(CustomerId id)
{
    for (const Customer &customer : allCustomers) {
        if (customer.id == id)
            co_return customer;
    }
    co_return fail(FailureCode::NoLongerThere);
}

Task<Result<Customer>> MemoryStore::addCustomer(Customer customer)
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

Task<Result<Customer>> MemoryStore::updateCustomer(Customer customer) { co_return customer; }

Task<Outcome> MemoryStore::removeCustomer(CustomerId) { co_return Outcome{}; }

Task<Result<QList<std::optional<Failure>>>> MemoryStore::importCustomers(QList<Customer>)
{
    co_return QList<std::optional<Failure>>{};
}

Task<Result<QList<ServiceRow>>> MemoryStore::services(ListQuery<ServiceColumn>, Cancel)
{
    co_return QList<ServiceRow>{};
}

Task<Result<qint64>> MemoryStore::countServices(QString, Cancel) { co_return qint64(allServices.size()); }

Task<Result<Service>> MemoryStore::service(ServiceId id)
{
    for (const Service &service : allServices) {
        if (service.id == id)
            co_return service;
    }
    co_return fail(FailureCode::NoLongerThere);
}

Task<Result<Service>> MemoryStore::serviceByShortName(QString) { co_return fail(FailureCode::NoLongerThere); }

Task<Result<QList<ServiceRow>>> MemoryStore::servicesOf(CustomerId customer)
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

Task<Result<QList<Service>>> MemoryStore::servicesByClient(QString clientId)
{
    QList<Service> found;
    for (const Service &service : allServices) {
        if (service.registration.clientId == clientId)
            found += service;
    }
    co_return found;
}

Task<Result<bool>> MemoryStore::shortNameFree(QString shortName)
{
    if (const auto failure = failed("shortNameFree"))
        co_return fail(*failure);
    co_return !taken(shortName);
}

Task<Outcome> MemoryStore::beginIntent(Intent intent)
{
    if (const auto failure = failed("beginIntent"))
        co_return fail(*failure);
    intents += intent;
    co_return Outcome{};
}

Task<Result<Service>> MemoryStore::createService(Service service, std::optional<DraftId> draft,
                                                 std::optional<IntentId> written, QString,
                                                 std::optional<InvitationId> invitation)
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

Task<Result<std::optional<Intent>>> MemoryStore::saveRegistration(ServiceId, RegistrationKind, Registration,
                                                                  std::optional<IntentId>)
{
    co_return std::optional<Intent>{};
}

Task<Result<QList<Intent>>> MemoryStore::removeService(ServiceId) { co_return QList<Intent>{}; }

Task<Outcome> MemoryStore::endIntent(IntentId id)
{
    intents.removeIf([id](const Intent &intent) { return intent.id == id; });
    co_return Outcome{};
}

Task<Result<QList<Intent>>> MemoryStore::openIntents() { co_return intents; }

Task<Outcome> MemoryStore::saveReport(ServiceId, RegistrationKind, Report) { co_return Outcome{}; }

Task<Result<Service>> MemoryStore::updateService(Service service) { co_return service; }

Task<Outcome> MemoryStore::saveDraft(OnboardingDraft draft)
{
    if (const auto failure = failed("saveDraft"))
        co_return fail(*failure);
    if (!draft.secret.isEmpty())
        co_return fail(FailureCode::StoreBroken, QStringLiteral("a secret came to the store"));
    allDrafts.removeIf([&draft](const OnboardingDraft &kept) { return kept.id == draft.id; });
    allDrafts += draft;
    co_return Outcome{};
}

Task<Result<QList<DraftRow>>> MemoryStore::drafts() { co_return QList<DraftRow>{}; }

Task<Outcome> MemoryStore::removeDraft(DraftId id)
{
    allDrafts.removeIf([id](const OnboardingDraft &kept) { return kept.id == id; });
    co_return Outcome{};
}

Task<Outcome> MemoryStore::appendAudit(AuditEntry entry)
{
    if (const auto failure = failed("appendAudit"))
        co_return fail(*failure);
    trail += entry;
    co_return Outcome{};
}

Task<Result<QList<AuditEntry>>> MemoryStore::audit(qint64, int) { co_return trail; }

} // namespace TenantLink
