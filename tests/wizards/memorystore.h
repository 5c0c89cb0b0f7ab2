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
    QHash<ServiceId, QList<ServiceTask>> allTasks;

    Customer addNamed(const QString &name, const QString &tenant = {})
    {
        Customer customer;
        customer.name = name;
        customer.tenant = tenant;
        allCustomers += customer;
        return customer;
    }

    Task<Result<StoreInfo>> open() override;
    Task<Result<qint64>> changeToken() override;

    Task<Result<QList<Customer>>> customers(ListQuery<CustomerColumn> query, Cancel) override;
    Task<Result<qint64>> countCustomers(QString filter, Cancel) override;
    Task<Result<Customer>> customer(CustomerId id) override;
    Task<Result<Customer>> addCustomer(Customer customer) override;
    Task<Result<Customer>> updateCustomer(Customer customer) override;
    Task<Outcome> removeCustomer(CustomerId) override;
    Task<Result<QList<std::optional<Failure>>>> importCustomers(QList<Customer>) override;

    Task<Result<QList<ServiceRow>>> services(ListQuery<ServiceColumn>, Cancel) override;
    Task<Result<qint64>> countServices(QString, Cancel) override;
    Task<Result<Service>> service(ServiceId id) override;
    Task<Result<Service>> serviceByShortName(QString) override;
    Task<Result<QList<ServiceRow>>> servicesOf(CustomerId customer) override;
    Task<Result<QList<Service>>> servicesByClient(QString clientId) override;
    Task<Result<bool>> shortNameFree(QString shortName) override;

    Task<Outcome> beginIntent(Intent intent) override;
    Task<Result<Service>> createService(Service service, std::optional<DraftId> draft, QList<IntentId> written, QString,
                                        std::optional<InvitationId> invitation, QList<ServiceTask> tasks) override;
    Task<Result<std::optional<Intent>>> saveRegistration(ServiceId, RegistrationKind, Registration,
                                                         std::optional<IntentId>) override;
    Task<Result<QList<Intent>>> removeService(ServiceId) override;
    Task<Outcome> endIntent(IntentId id) override;
    Task<Result<QList<Intent>>> openIntents() override;
    Task<Outcome> saveReport(ServiceId, RegistrationKind, Report, CheckedRegistration) override;
    Task<Result<Service>> updateService(Service service) override;
    Task<Result<SavedSetup>> changeSetup(Service service, SetupChange change) override;
    Task<Result<Service>> setDeployStatus(ServiceId id, DeployStatus status, QString auditDetail) override;

    Task<Result<QList<ServiceTask>>> tasks(ServiceId id) override;
    Task<Outcome> saveTask(ServiceId id, ServiceTask task, QString auditDetail) override;
    Task<Outcome> claimTasks(ServiceId id, RunId run, QDateTime now, QDateTime lease) override;
    Task<Outcome> releaseTasks(ServiceId id, RunId run) override;
    Task<Result<int>> endInterruptedTasks(QDateTime now) override;
    Task<Result<SecretEndCounts>> countSecretEnds(QDateTime now) override;
    Task<Result<Reminders>> takeReminders(QDateTime now) override;
    Task<Result<std::optional<ServiceId>>> claimCheck(QDateTime before, QDateTime now) override;

    Task<Outcome> saveDraft(OnboardingDraft draft) override;
    Task<Result<QList<DraftRow>>> drafts() override;
    Task<Outcome> removeDraft(DraftId id) override;
    Task<Outcome> appendAudit(AuditEntry entry) override;
    Task<Result<QList<AuditEntry>>> audit(qint64, int) override;
    Task<Result<QList<AuditEntry>>> findAudit(AuditQuery query, Cancel) override;
    Task<Result<qint64>> countAudit(AuditQuery query, Cancel) override;

private:
    QHash<ServiceId, std::pair<RunId, QDateTime>> m_runs;
    QHash<ServiceId, QDateTime> m_ends;   ///< that was told of
    QHash<ServiceId, int> m_reminded;     ///< the level
    QHash<ServiceId, QDateTime> m_looked; ///< at its secret

    [[nodiscard]] Service *findService(ServiceId id)
    {
        const auto found = std::find_if(allServices.begin(), allServices.end(),
                                        [id](const Service &service) { return service.id == id; });
        return found == allServices.end() ? nullptr : &*found;
    }
    /// Without changeSetup()'s own parts.
    [[nodiscard]] std::optional<Failure> update(const Service &service);
    void note(const QString &action, const QString &subject, const QString &detail)
    {
        trail += AuditEntry{
            QDateTime::currentDateTimeUtc(), QStringLiteral("tester"), action, subject, detail, trail.size() + 1};
        ++m_token;
    }
    [[nodiscard]] QList<AuditEntry> matching(const AuditQuery &query) const;
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
