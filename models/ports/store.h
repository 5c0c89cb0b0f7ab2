// Where customers, services, drafts and the audit trail are kept. One call is one use case and one transaction.
#pragma once

#include "models/domain/audit.h"
#include "models/domain/customer.h"
#include "models/domain/onboardingdraft.h"
#include "models/domain/service.h"
#include "models/ports/cancel.h"
#include "models/ports/task.h"

#include <QList>

namespace TenantLink
{

enum class ServiceColumn { ShortName, FullName, Customer, Licence, Users, Deploy, Auth, SecretEnds, CreatedAt };
enum class CustomerColumn { Name, Description, Tenant, Email, Phone, SecondaryEmail, SecondaryPhone, CreatedAt };

/// A stretch of a sorted, filtered list. `filter` is matched as a substring, ignoring case in all of Unicode, over
/// the text columns; rows of equal sort value come in the order of their ids. Descending is the exact reverse, and
/// services whose secret's end is unknown come after all others in ascending order.
template <class Column>
struct ListQuery {
    Column column{};
    Qt::SortOrder order = Qt::AscendingOrder;
    QString filter{};
    qint64 offset = 0;
    int limit = 200;
};

/// A row of the Services page: the service with what the page shows of its customer, without the reports.
struct ServiceRow {
    ServiceId id = ServiceId::create();
    CustomerId customer = CustomerId::create();
    QString shortName;
    QString fullName;
    QString customerName;
    LicenceType licence{};
    int licensedUsers = 0;
    DeployStatus deploy{};
    AuthStatus auth{};
    QDateTime secretEnds;
    QDateTime createdAt;
};

/// Ties a keychain entry to a row: committed before the entry is written or removed, ended with the row's commit.
struct Intent {
    IntentId id = IntentId::create();
    SecretId secret = SecretId::create();
};

struct DraftRow {
    OnboardingDraft draft;
    QDateTime changedAt;
};

/// What opening found out.
struct StoreInfo {
    StoreId id = StoreId::create();
    QString file;
    bool created = false;
};

/// Failures of every call: StoreLocked, StoreReadOnly, StoreDamaged, StoreNewer, DiskFull, StoreBroken, Cancelled.
/// Calls may be made from the GUI thread at any time; they run elsewhere and come back to it, in the order of writing.
class Store
{
public:
    virtual ~Store() = default;

    /// Opens or creates, backs up and migrates. Everything else waits for it. Can be tried again after a failure.
    [[nodiscard]] virtual Task<Result<StoreInfo>> open() = 0;
    /// Grows with every commit by anyone, also by another process. Equal tokens: nothing changed.
    [[nodiscard]] virtual Task<Result<qint64>> changeToken() = 0;

    // Customers. NameTaken, ChangedMeanwhile, NoLongerThere.
    [[nodiscard]] virtual Task<Result<QList<Customer>>> customers(ListQuery<CustomerColumn> query, Cancel cancel) = 0;
    [[nodiscard]] virtual Task<Result<qint64>> countCustomers(QString filter, Cancel cancel) = 0;
    [[nodiscard]] virtual Task<Result<Customer>> customer(CustomerId id) = 0;
    [[nodiscard]] virtual Task<Result<Customer>> addCustomer(Customer customer) = 0;
    [[nodiscard]] virtual Task<Result<Customer>> updateCustomer(Customer customer) = 0;
    /// CustomerHasServices when there are some.
    [[nodiscard]] virtual Task<Outcome> removeCustomer(CustomerId id) = 0;
    /// All in one transaction; the result says for each why it was not taken (NameTaken), or nothing.
    [[nodiscard]] virtual Task<Result<QList<std::optional<Failure>>>> importCustomers(QList<Customer> customers) = 0;

    // Services. NameTaken, ChangedMeanwhile, NoLongerThere.
    [[nodiscard]] virtual Task<Result<QList<ServiceRow>>> services(ListQuery<ServiceColumn> query, Cancel cancel) = 0;
    [[nodiscard]] virtual Task<Result<qint64>> countServices(QString filter, Cancel cancel) = 0;
    [[nodiscard]] virtual Task<Result<Service>> service(ServiceId id) = 0;
    [[nodiscard]] virtual Task<Result<Service>> serviceByShortName(QString shortName) = 0;
    [[nodiscard]] virtual Task<Result<QList<ServiceRow>>> servicesOf(CustomerId customer) = 0;
    /// Those with a registration of that Client ID.
    [[nodiscard]] virtual Task<Result<QList<Service>>> servicesByClient(QString clientId) = 0;
    /// Is the name free over all services? (Ignoring case.)
    [[nodiscard]] virtual Task<Result<bool>> shortNameFree(QString shortName) = 0;

    // Changes that also touch the keychain: see flows/keepsecret.h for the order of steps.
    /// Commits the intent to write that entry.
    [[nodiscard]] virtual Task<Outcome> beginIntent(Intent intent) = 0;
    /// Commits service and audit entry, removes the draft, and ends the intent that wrote its secret.
    [[nodiscard]] virtual Task<Result<Service>> createService(Service service, std::optional<DraftId> draft,
                                                              std::optional<IntentId> written, QString auditDetail) = 0;
    /// Replaces one registration of a service; ends `written`; answers an intent to remove the entry it replaced.
    [[nodiscard]] virtual Task<Result<std::optional<Intent>>> saveRegistration(ServiceId id, RegistrationKind kind,
                                                                               Registration registration,
                                                                               std::optional<IntentId> written) = 0;
    /// Removes the service and answers the intents to remove its secrets' entries.
    [[nodiscard]] virtual Task<Result<QList<Intent>>> removeService(ServiceId id) = 0;
    /// The entry is gone (or was never written): forget the intent.
    [[nodiscard]] virtual Task<Outcome> endIntent(IntentId id) = 0;
    /// What a crash left behind.
    [[nodiscard]] virtual Task<Result<QList<Intent>>> openIntents() = 0;

    /// The outcome of a check: status, report, secret's end, tenant's name; nothing else of the registration.
    [[nodiscard]] virtual Task<Outcome> saveReport(ServiceId id, RegistrationKind kind, Report report) = 0;
    /// Names, licence type and users. `service.revision` must be the current one.
    [[nodiscard]] virtual Task<Result<Service>> updateService(Service service) = 0;

    // Unfinished onboardings.
    [[nodiscard]] virtual Task<Outcome> saveDraft(OnboardingDraft draft) = 0;
    [[nodiscard]] virtual Task<Result<QList<DraftRow>>> drafts() = 0;
    [[nodiscard]] virtual Task<Outcome> removeDraft(DraftId id) = 0;

    [[nodiscard]] virtual Task<Outcome> appendAudit(AuditEntry entry) = 0;
    /// The newest first.
    [[nodiscard]] virtual Task<Result<QList<AuditEntry>>> audit(qint64 offset, int limit) = 0;

protected:
    Store() = default;
    Q_DISABLE_COPY_MOVE(Store)
};

} // namespace TenantLink
