// Where customers, services, invitations, drafts, settings and the audit trail are kept. One call is one use case and
// one transaction.
#pragma once

#include "models/domain/audit.h"
#include "models/domain/customer.h"
#include "models/domain/invitation.h"
#include "models/domain/onboardingdraft.h"
#include "models/domain/service.h"
#include "models/domain/servicetask.h"
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

/// The registration that a check was of: its report is kept for no other.
struct CheckedRegistration {
    std::optional<SecretId> secret{};
    QString tenant;
    QString clientId;
    bool automatic = false; ///< nobody asked for it: the trail gets an entry only where status or secret's end changed

    [[nodiscard]] static CheckedRegistration of(const Registration &registration)
    {
        return {registration.secret, registration.tenant, registration.clientId};
    }
};

/// What follows of another set-up.
struct SetupChange {
    QList<TaskKind> queue{};           ///< those that are kept: queued again; and the deploy status is Unknown
    bool otherPassword = false;        ///< the service's carrierPassword takes the place of the present one
    std::optional<IntentId> written{}; ///< of that password's entry
    QDateTime now{};                   ///< UTC: is somebody at work?
};
struct SavedSetup {
    Service service;
    std::optional<Intent> removal{}; ///< of the password that it had
};

/// In the order of the Pending Invitations page.
enum class InvitationColumn {
    ShortName,
    FullName,
    InvitationEmail,
    AdminEmail,
    EmailSent,
    SentCount,
    CreatedAt,
    ExpiresAt,
    Authenticated,
    Status,
};

struct InvitationQuery : ListQuery<InvitationColumn> {
    bool finishedToo = false;
    std::optional<CustomerId> customer{}; ///< only this customer's
};

/// A row of the Pending Invitations page.
struct InvitationRow {
    InvitationId id = InvitationId::create();
    CustomerId customer = CustomerId::create();
    std::optional<ServiceId> service{};
    QString shortName;
    QString fullName;
    QString customerName;
    QString invitationEmail;
    QString adminEmail;
    InvitationStatus status{};
    MailState mail{};
    std::optional<FailureCode> mailFailure{};
    QDateTime sentAt;
    int sentCount = 0;
    QDateTime createdAt;
    QDateTime expiresAt;
    bool authenticated = false;
    QByteArray ticket; ///< with the landing page: the Auth URL
    QString landingPage;
};

/// Something that is kept once for the installation, as its owner wrote it: "provider", "mail-server" ...
struct Setting {
    QByteArray value;    ///< empty: never saved
    qint64 revision = 0; ///< optimistic locking
};

/// What the clock brought about, and when to look again.
struct ClockWork {
    int changed = 0;
    QDateTime next{};         ///< UTC: the next expiry, due mail or end of a lease; invalid: nothing waits
    QList<Intent> removals{}; ///< reply keys that are not needed any more: remove the entries, end the intents
};

/// What came back for an invitation, validated here.
struct InvitationAnswer {
    Registration registration;
    QByteArray replyDigest; ///< SHA-256 of the reply; a random value where there was none (the same computer)
    bool consentPending = false;
    InvitationStatus status = InvitationStatus::Complete; ///< or Failed
    QByteArray replaces{};                                ///< the digest that the invitation has now; empty: none yet
    QString auditDetail{};
};

enum class AuditColumn { At, Actor, Action, Subject, Detail };
struct AuditQuery : ListQuery<AuditColumn> {
    QDateTime from{};  ///< UTC; invalid: from the beginning
    QDateTime until{}; ///< UTC, not included; invalid: to the end
};

/// How many services' client secrets have ended, or end within 14 and 30 days. A service counts once, in the gravest.
struct SecretEndCounts {
    int ended = 0;
    int critical = 0; ///< 14 days or fewer
    int warning = 0;  ///< 30 days or fewer
    [[nodiscard]] bool none() const { return ended + critical + warning == 0; }
    friend bool operator==(const SecretEndCounts &, const SecretEndCounts &) = default;
};
/// Services that reached a level (30 days, 14 days, ended) which nobody was told of yet.
struct Reminders {
    SecretEndCounts counts;
    QStringList shortNames; ///< the most urgent ones, at most five
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
    /// Opens the file if it is there and of the present version; else false, and nothing was written anywhere.
    [[nodiscard]] virtual Task<Result<std::optional<StoreInfo>>> openIfThere() = 0;
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
    /// Is the name free over all services and open invitations? (Ignoring case.)
    [[nodiscard]] virtual Task<Result<bool>> shortNameFree(QString shortName) = 0;

    // Changes that also touch the keychain: see flows/keepsecret.h for the order of steps.
    /// Commits the intent to write that entry.
    [[nodiscard]] virtual Task<Outcome> beginIntent(Intent intent) = 0;
    /// Commits service, tasks and audit entry, removes the draft, and ends the intents that wrote its secrets.
    /// With an invitation: that becomes Onboarded, its secret's entry passes to the service, and its own name does
    /// not count as taken. InvitationNotComplete, InvitationOnboarded.
    [[nodiscard]] virtual Task<Result<Service>> createService(Service service, std::optional<DraftId> draft,
                                                              QList<IntentId> written, QString auditDetail,
                                                              std::optional<InvitationId> invitation = {},
                                                              QList<ServiceTask> tasks = {}) = 0;
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

    /// The outcome of a check: status, report, and where it saw them the secret's end, the tenant's id and name;
    /// nothing else of the registration. ChangedMeanwhile where that has another secret, tenant or client id than
    /// `checked`.
    [[nodiscard]] virtual Task<Outcome> saveReport(ServiceId id, RegistrationKind kind, Report report,
                                                   CheckedRegistration checked) = 0;
    /// Customer, names, licence type, users and set-up. `service.revision` must be the current one. The trail gets an
    /// entry for what changed ("service.customer-changed" for another customer).
    [[nodiscard]] virtual Task<Result<Service>> updateService(Service service) = 0;
    /// updateService() with what follows of it, all or nothing. TasksRunning where tasks are to be queued that somebody
    /// is at work on.
    [[nodiscard]] virtual Task<Result<SavedSetup>> changeSetup(Service service, SetupChange change) = 0;
    /// With who and when, also in the trail ("service.deploy-status").
    [[nodiscard]] virtual Task<Result<Service>> setDeployStatus(ServiceId id, DeployStatus status,
                                                                QString auditDetail) = 0;

    // The tasks of a service, in their order. None: it was made before there were any.
    [[nodiscard]] virtual Task<Result<QList<ServiceTask>>> tasks(ServiceId id) = 0;
    /// Adds it or takes the place of the one of its kind. `auditDetail`: null, nothing is recorded ("service.task").
    [[nodiscard]] virtual Task<Outcome> saveTask(ServiceId id, ServiceTask task, QString auditDetail) = 0;
    /// Who runs a service's tasks holds them until `lease`, over all processes, and claims them again before that.
    /// TasksRunning where another run's lease is not over.
    [[nodiscard]] virtual Task<Outcome> claimTasks(ServiceId id, RunId run, QDateTime now, QDateTime lease) = 0;
    /// Others may have them now. Nothing happens where another run took them after the lease.
    [[nodiscard]] virtual Task<Outcome> releaseTasks(ServiceId id, RunId run) = 0;
    /// What earlier processes left In Progress becomes Cancelled (Interrupted), and so does what waited behind it. Only
    /// at the window's start: a person has one window, so runs of the same actor are over; others' are when their lease
    /// is.
    [[nodiscard]] virtual Task<Result<int>> endInterruptedTasks(QDateTime now) = 0;

    // Watching over secrets.
    [[nodiscard]] virtual Task<Result<SecretEndCounts>> countSecretEnds(QDateTime now) = 0;
    /// Notes that they were told of: each level of each secret comes once, over all processes.
    [[nodiscard]] virtual Task<Result<Reminders>> takeReminders(QDateTime now) = 0;
    /// The service that was looked at longest ago and before `before`, with a secret here; it counts as looked at
    /// `now`. Only one caller gets it.
    [[nodiscard]] virtual Task<Result<std::optional<ServiceId>>> claimCheck(QDateTime before, QDateTime now) = 0;

    // Unfinished onboardings.
    [[nodiscard]] virtual Task<Outcome> saveDraft(OnboardingDraft draft) = 0;
    [[nodiscard]] virtual Task<Result<QList<DraftRow>>> drafts() = 0;
    [[nodiscard]] virtual Task<Outcome> removeDraft(DraftId id) = 0;

    // Invitations. NoLongerThere, ChangedMeanwhile, NameTaken (over services and open invitations).
    [[nodiscard]] virtual Task<Result<QList<InvitationRow>>> invitations(InvitationQuery query, Cancel cancel) = 0;
    [[nodiscard]] virtual Task<Result<qint64>> countInvitations(InvitationQuery query, Cancel cancel) = 0;
    [[nodiscard]] virtual Task<Result<Invitation>> invitation(InvitationId id) = 0;
    /// Commits invitation, link and audit entry, removes the draft, and ends the intent that wrote the reply key.
    [[nodiscard]] virtual Task<Result<Invitation>> createInvitation(Invitation invitation, std::optional<DraftId> draft,
                                                                    IntentId written) = 0;
    /// The present link is withdrawn, `link` takes its place, the status is Pending again and the mail is `mail`.
    /// Refused as InvitationCancelled or InvitationOnboarded. The link's serial must be the next one: ChangedMeanwhile.
    [[nodiscard]] virtual Task<Result<Invitation>> replaceLink(InvitationId id, InvitationLink link,
                                                               InvitationMail mail, IntentId written) = 0;
    /// The present link once more. Refused while it is being sent (ChangedMeanwhile), expired or finished.
    [[nodiscard]] virtual Task<Result<Invitation>> queueMail(InvitationId id, QDateTime due) = 0;
    /// Takes the mail that is due longest: Sending, one more try and one more in the count, its lease until `lease`.
    /// Only one caller gets it, over all processes.
    [[nodiscard]] virtual Task<Result<std::optional<Invitation>>> claimMail(QDateTime now, QDateTime lease) = 0;
    /// How the claimed try ended: Sent, Queued (again, due), Failed, MaybeSent or ByHand. Ignored where another try was
    /// claimed since.
    [[nodiscard]] virtual Task<Outcome> settleMail(InvitationId id, InvitationMail mail) = 0;
    /// Expires what is over, revives what is not (a clock that jumped back), says MaybeSent where a lease ended, and
    /// takes the reply keys of links that ended more than 30 days ago, or whose invitation is Onboarded.
    [[nodiscard]] virtual Task<Result<ClockWork>> settleClock(QDateTime now) = 0;
    /// Between Pending, InProgress and Failed, as the wizard on this computer goes on; keeps what came back before.
    [[nodiscard]] virtual Task<Outcome> setInvitationStatus(InvitationId id, InvitationStatus status) = 0;
    /// What came back. `answer.replaces` must be the digest that the invitation has: ReplyReplayed where the same
    /// reply is there, ChangedMeanwhile where another is. Answers the intent to remove the secret it replaced.
    [[nodiscard]] virtual Task<Result<std::optional<Intent>>> answerInvitation(InvitationId id, InvitationAnswer answer,
                                                                               std::optional<IntentId> written) = 0;
    /// A re-initiated invitation that is Complete: its result becomes the service's registration, and it is Onboarded.
    /// Answers the intent to remove the secret that the service had.
    [[nodiscard]] virtual Task<Result<std::optional<Intent>>> applyInvitation(InvitationId id) = 0;
    [[nodiscard]] virtual Task<Outcome> cancelInvitation(InvitationId id) = 0;
    /// Answers the intents to remove its entries.
    [[nodiscard]] virtual Task<Result<QList<Intent>>> removeInvitation(InvitationId id) = 0;

    // What is kept once.
    [[nodiscard]] virtual Task<Result<Setting>> setting(QString key) = 0;
    /// Ends `written`, answers intents to remove the `dropped` entries. ChangedMeanwhile where the revision is older.
    /// `auditDetail` is plain text for the trail ("provider.changed"); null: nothing is recorded.
    struct SavedSetting {
        qint64 revision = 0;
        QList<Intent> removals{};
    };
    [[nodiscard]] virtual Task<Result<SavedSetting>> saveSetting(QString key, Setting setting, QList<IntentId> written,
                                                                 QList<SecretId> dropped, QString auditDetail) = 0;

    [[nodiscard]] virtual Task<Outcome> appendAudit(AuditEntry entry) = 0;
    /// The newest first.
    [[nodiscard]] virtual Task<Result<QList<AuditEntry>>> audit(qint64 offset, int limit) = 0;
    /// Filtered over actor, action, subject and detail. Ties go by number.
    [[nodiscard]] virtual Task<Result<QList<AuditEntry>>> findAudit(AuditQuery query, Cancel cancel) = 0;
    [[nodiscard]] virtual Task<Result<qint64>> countAudit(AuditQuery query, Cancel cancel) = 0;

protected:
    Store() = default;
    Q_DISABLE_COPY_MOVE(Store)
};

} // namespace TenantLink
