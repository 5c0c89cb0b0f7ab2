// The store's class, for the files that hold its members: which thread does what, and how an answer comes back.
#pragma once

#include "models/store/call.h"
#include "models/store/lists.h"
#include "models/store/sqlitestore.h"
#include "models/store/usecases.h"

namespace TenantLink
{

/// What the threads share. `file` is written by the writer before `open` and read by the others after it.
struct Shared {
    QString folder;
    QString actor;
    StepObserver observer;
    Journal journal;
    QString file;
    std::atomic<bool> open = false;
    std::atomic<bool> closing = false;
};

/// The writer's own: everything that changes rows, and reads of a single row, which see what was asked before them.
struct WritingDesk {
    std::unique_ptr<Database> db;
    std::optional<Session> session;
    StoreInfo info;
    Failure whyClosed{FailureCode::StoreBroken, {}, {{QStringLiteral("store"), QStringLiteral("not opened")}}};
    qint64 lastToken = 0;
    qint64 tokenBase = 0;
};

/// A reader's own; opened with its first job.
struct Reader {
    std::unique_ptr<Database> db;
    std::optional<Lists> lists;
    void close()
    {
        lists.reset();
        db.reset();
    }
};

class SqliteStore final : public Store
{
public:
    SqliteStore(QString folder, QString actor, StepObserver observer, Journal journal);
    ~SqliteStore() override;

    Task<Result<StoreInfo>> open() override;
    Task<Result<std::optional<StoreInfo>>> openIfThere() override;
    Task<Result<qint64>> changeToken() override;

    Task<Result<QList<Customer>>> customers(ListQuery<CustomerColumn> query, Cancel cancel) override;
    Task<Result<qint64>> countCustomers(QString filter, Cancel cancel) override;
    Task<Result<Customer>> customer(CustomerId id) override;
    Task<Result<Customer>> addCustomer(Customer customer) override;
    Task<Result<Customer>> updateCustomer(Customer customer) override;
    Task<Outcome> removeCustomer(CustomerId id) override;
    Task<Result<QList<std::optional<Failure>>>> importCustomers(QList<Customer> customers) override;

    Task<Result<QList<ServiceRow>>> services(ListQuery<ServiceColumn> query, Cancel cancel) override;
    Task<Result<qint64>> countServices(QString filter, Cancel cancel) override;
    Task<Result<Service>> service(ServiceId id) override;
    Task<Result<Service>> serviceByShortName(QString shortName) override;
    Task<Result<QList<ServiceRow>>> servicesOf(CustomerId customer) override;
    Task<Result<QList<Service>>> servicesByClient(QString clientId) override;
    Task<Result<bool>> shortNameFree(QString shortName) override;

    Task<Outcome> beginIntent(Intent intent) override;
    Task<Result<Service>> createService(Service service, std::optional<DraftId> draft, QList<IntentId> written,
                                        QString auditDetail, std::optional<InvitationId> invitation,
                                        QList<ServiceTask> tasks) override;
    Task<Result<std::optional<Intent>>> saveRegistration(ServiceId id, RegistrationKind kind, Registration registration,
                                                         std::optional<IntentId> written) override;
    Task<Result<QList<Intent>>> removeService(ServiceId id) override;
    Task<Outcome> endIntent(IntentId id) override;
    Task<Result<QList<Intent>>> openIntents() override;
    Task<Outcome> saveReport(ServiceId id, RegistrationKind kind, Report report, CheckedRegistration checked) override;
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

    Task<Result<QList<InvitationRow>>> invitations(InvitationQuery query, Cancel cancel) override;
    Task<Result<qint64>> countInvitations(InvitationQuery query, Cancel cancel) override;
    Task<Result<Invitation>> invitation(InvitationId id) override;
    Task<Result<Invitation>> createInvitation(Invitation invitation, std::optional<DraftId> draft,
                                              IntentId written) override;
    Task<Result<Invitation>> replaceLink(InvitationId id, InvitationLink link, InvitationMail mail,
                                         IntentId written) override;
    Task<Result<Invitation>> queueMail(InvitationId id, QDateTime due) override;
    Task<Result<std::optional<Invitation>>> claimMail(QDateTime now, QDateTime lease) override;
    Task<Outcome> settleMail(InvitationId id, InvitationMail mail) override;
    Task<Result<ClockWork>> settleClock(QDateTime now) override;
    Task<Outcome> setInvitationStatus(InvitationId id, InvitationStatus status) override;
    Task<Result<std::optional<Intent>>> answerInvitation(InvitationId id, InvitationAnswer answer,
                                                         std::optional<IntentId> written) override;
    Task<Result<std::optional<Intent>>> applyInvitation(InvitationId id) override;
    Task<Outcome> cancelInvitation(InvitationId id) override;
    Task<Result<QList<Intent>>> removeInvitation(InvitationId id) override;

    Task<Result<Setting>> setting(QString key) override;
    Task<Result<SavedSetting>> saveSetting(QString key, Setting setting, QList<IntentId> written,
                                           QList<SecretId> dropped, QString auditDetail) override;

    Task<Outcome> appendAudit(AuditEntry entry) override;
    Task<Result<QList<AuditEntry>>> audit(qint64 offset, int limit) override;
    Task<Result<QList<AuditEntry>>> findAudit(AuditQuery query, Cancel cancel) override;
    Task<Result<qint64>> countAudit(AuditQuery query, Cancel cancel) override;

private:
    template <class T, class Work>
    Task<Result<T>> atDesk(Work work);
    template <class T, class Work>
    Task<Result<T>> inList(Worker &worker, Reader &reader, Cancel cancel, Work work);

    Shared m_shared;
    WritingDesk m_desk;
    Reader m_lists;
    Reader m_counts;
    std::unique_ptr<Mailbox> m_mailbox = std::make_unique<Mailbox>();
    // Last, so that they end first. A list never waits for a count, nor a write for either.
    Worker m_counter;
    Worker m_lister;
    Worker m_writer;
};

template <class T, class Work>
Task<Result<T>> SqliteStore::atDesk(Work work)
{
    return runOn<T>(m_writer, m_mailbox.get(), [this, work = std::move(work)]() -> Result<T> {
        if (!m_desk.session)
            return fail(m_desk.whyClosed);
        return work(*m_desk.session);
    });
}

template <class T, class Work>
Task<Result<T>> SqliteStore::inList(Worker &worker, Reader &reader, Cancel cancel, Work work)
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    // Until the file is open, a list waits in the writer's queue, behind open().
    std::optional<Gate> gate;
    if (!m_shared.open.load()) {
        gate.emplace(Gate{m_writer, [this]() -> std::optional<Failure> {
                              return m_desk.session ? std::nullopt : std::optional(m_desk.whyClosed);
                          }});
    }
    return runOn<T>(worker, m_mailbox.get(), std::move(gate), cancel, stop,
                    [this, &reader, stop, work = std::move(work)]() -> Result<T> {
                        const Stopped stopped = [this, stop] { return stop->load() || m_shared.closing.load(); };
                        if (stopped())
                            return fail(FailureCode::Cancelled);
                        return guarded([&] {
                            if (!reader.lists) {
                                reader.db = std::make_unique<Database>(m_shared.file, Database::Access::ReadWrite);
                                reader.db->run(QStringLiteral("PRAGMA query_only = ON"));
                                reader.db->run(QStringLiteral("PRAGMA cache_size = -8000")); // KiB
                                reader.lists.emplace(*reader.db);
                            }
                            return work(*reader.lists, stopped);
                        });
                    });
}

} // namespace TenantLink
