#include "models/store/sqlitestore.h"

#include "models/store/call.h"
#include "models/store/lists.h"
#include "models/store/opening.h"
#include "models/store/usecases.h"

#include <QSqlDatabase>
#include <QSqlQuery>
namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
Failure notOpened() { return {FailureCode::StoreBroken, {}, {{u"store"_s, u"not opened"_s}}}; }

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
struct Desk {
    std::unique_ptr<Database> db;
    std::optional<Session> session;
    StoreInfo info;
    Failure whyClosed = notOpened();
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

Result<StoreInfo> openDesk(Shared &shared, Desk &desk)
{
    if (desk.session)
        return desk.info;
    return guarded([&] {
        try {
            OpenedFile opened = openFile(shared.folder, shared.observer, shared.journal);
            desk.db = std::move(opened.db);
            desk.info = opened.info;
        } catch (const Refused &refused) {
            desk.whyClosed = refused.failure;
            throw;
        }
        desk.session.emplace(Session{*desk.db, shared.actor, shared.observer});
        desk.tokenBase = desk.lastToken + 1;
        shared.file = desk.info.file;
        shared.open.store(true);
        StoreInfo answer = desk.info;
        desk.info.created = false;
        return answer;
    });
}

Result<qint64> tokenOf(Desk &desk)
{
    return guarded([&] {
        // data_version grows with the commits of all other connections, `commits` with ours: the sum with each.
        const qint64 others = desk.db->value(u"PRAGMA data_version"_s).toLongLong();
        desk.lastToken = desk.tokenBase + others + desk.session->commits;
        return desk.lastToken;
    });
}

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
    Task<Result<Service>> createService(Service service, std::optional<DraftId> draft, std::optional<IntentId> written,
                                        QString auditDetail, std::optional<InvitationId> invitation) override;
    Task<Result<std::optional<Intent>>> saveRegistration(ServiceId id, RegistrationKind kind, Registration registration,
                                                         std::optional<IntentId> written) override;
    Task<Result<QList<Intent>>> removeService(ServiceId id) override;
    Task<Outcome> endIntent(IntentId id) override;
    Task<Result<QList<Intent>>> openIntents() override;
    Task<Outcome> saveReport(ServiceId id, RegistrationKind kind, Report report) override;
    Task<Result<Service>> updateService(Service service) override;

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

private:
    template <class T, class Work>
    Task<Result<T>> atDesk(Work work);
    template <class T, class Work>
    Task<Result<T>> inList(Worker &worker, Reader &reader, Cancel cancel, Work work);

    Shared m_shared;
    Desk m_desk;
    Reader m_lists;
    Reader m_counts;
    std::unique_ptr<Mailbox> m_mailbox = std::make_unique<Mailbox>();
    // Last, so that they end first. A list never waits for a count, nor a write for either.
    Worker m_counter;
    Worker m_lister;
    Worker m_writer;
};

SqliteStore::SqliteStore(QString folder, QString actor, StepObserver observer, Journal journal)
    : m_shared{std::move(folder), std::move(actor), std::move(observer), journal, {}, {}, {}},
      m_counter(u"store-count"_s, [this] { m_counts.close(); }), m_lister(u"store-list"_s, [this] { m_lists.close(); }),
      m_writer(u"store-write"_s, [this] {
          m_desk.session.reset();
          m_desk.db.reset();
      })
{
}

SqliteStore::~SqliteStore()
{
    m_shared.closing.store(true);
    m_writer.finish(); // first: jobs before open() hand lists on to the others
    m_lister.finish();
    m_counter.finish();
    // Behind the answers that are on their way.
    m_mailbox.release()->deleteLater();
}

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
                                reader.db->run(u"PRAGMA query_only = ON"_s);
                                reader.db->run(u"PRAGMA cache_size = -8000"_s); // KiB
                                reader.lists.emplace(*reader.db);
                            }
                            return work(*reader.lists, stopped);
                        });
                    });
}

Task<Result<StoreInfo>> SqliteStore::open()
{
    return runOn<StoreInfo>(m_writer, m_mailbox.get(), [this] { return openDesk(m_shared, m_desk); });
}

Task<Result<std::optional<StoreInfo>>> SqliteStore::openIfThere()
{
    return runOn<std::optional<StoreInfo>>(m_writer, m_mailbox.get(), [this]() -> Result<std::optional<StoreInfo>> {
        // Never looked at beside an open database: closing the second handle would drop the locks of the first, and the
        // next process would take its write-ahead log away.
        if (!m_desk.session) {
            const auto present = guarded([this] { return isPresent(m_shared.folder); });
            if (!present)
                return fail(present.error());
            if (!*present)
                return std::optional<StoreInfo>();
        }
        Result<StoreInfo> opened = openDesk(m_shared, m_desk);
        if (!opened)
            return fail(opened.error());
        return std::optional(*opened);
    });
}

Task<Result<qint64>> SqliteStore::changeToken()
{
    return atDesk<qint64>([this](Session &) { return tokenOf(m_desk); });
}

Task<Result<QList<Customer>>> SqliteStore::customers(ListQuery<CustomerColumn> query, Cancel cancel)
{
    return inList<QList<Customer>>(m_lister, m_lists, cancel, [query](Lists &lists, const Stopped &stopped) {
        return lists.customers(query, stopped);
    });
}

Task<Result<qint64>> SqliteStore::countCustomers(QString filter, Cancel cancel)
{
    return inList<qint64>(m_counter, m_counts, cancel, [filter](Lists &lists, const Stopped &stopped) {
        return lists.count(Lists::Table::Customers, filter, stopped);
    });
}

Task<Result<Customer>> SqliteStore::customer(CustomerId id)
{
    return atDesk<Customer>([id](Session &session) { return UseCases::customer(session, id); });
}

Task<Result<Customer>> SqliteStore::addCustomer(Customer customer)
{
    return atDesk<Customer>([customer](Session &session) { return UseCases::addCustomer(session, customer); });
}

Task<Result<Customer>> SqliteStore::updateCustomer(Customer customer)
{
    return atDesk<Customer>([customer](Session &session) { return UseCases::updateCustomer(session, customer); });
}

Task<Outcome> SqliteStore::removeCustomer(CustomerId id)
{
    return atDesk<void>([id](Session &session) { return UseCases::removeCustomer(session, id); });
}

Task<Result<QList<std::optional<Failure>>>> SqliteStore::importCustomers(QList<Customer> customers)
{
    return atDesk<QList<std::optional<Failure>>>(
        [customers](Session &session) { return UseCases::importCustomers(session, customers); });
}

Task<Result<QList<ServiceRow>>> SqliteStore::services(ListQuery<ServiceColumn> query, Cancel cancel)
{
    return inList<QList<ServiceRow>>(m_lister, m_lists, cancel, [query](Lists &lists, const Stopped &stopped) {
        return lists.services(query, stopped);
    });
}

Task<Result<qint64>> SqliteStore::countServices(QString filter, Cancel cancel)
{
    return inList<qint64>(m_counter, m_counts, cancel, [filter](Lists &lists, const Stopped &stopped) {
        return lists.count(Lists::Table::Services, filter, stopped);
    });
}

Task<Result<Service>> SqliteStore::service(ServiceId id)
{
    return atDesk<Service>([id](Session &session) { return UseCases::service(session, id); });
}

Task<Result<Service>> SqliteStore::serviceByShortName(QString shortName)
{
    return atDesk<Service>([shortName](Session &session) { return UseCases::serviceByShortName(session, shortName); });
}

Task<Result<QList<ServiceRow>>> SqliteStore::servicesOf(CustomerId customer)
{
    const Cancel never;
    return inList<QList<ServiceRow>>(m_lister, m_lists, never,
                                     [customer](Lists &lists, const Stopped &) { return lists.servicesOf(customer); });
}

Task<Result<QList<Service>>> SqliteStore::servicesByClient(QString clientId)
{
    return atDesk<QList<Service>>(
        [clientId](Session &session) { return UseCases::servicesByClient(session, clientId); });
}

Task<Result<bool>> SqliteStore::shortNameFree(QString shortName)
{
    return atDesk<bool>([shortName](Session &session) { return UseCases::shortNameFree(session, shortName); });
}

Task<Outcome> SqliteStore::beginIntent(Intent intent)
{
    return atDesk<void>([intent](Session &session) { return UseCases::beginIntent(session, intent); });
}

Task<Result<Service>> SqliteStore::createService(Service service, std::optional<DraftId> draft,
                                                 std::optional<IntentId> written, QString auditDetail,
                                                 std::optional<InvitationId> invitation)
{
    return atDesk<Service>([service, draft, written, auditDetail, invitation](Session &session) {
        return UseCases::createService(session, service, draft, written, auditDetail, invitation);
    });
}

Task<Result<std::optional<Intent>>> SqliteStore::saveRegistration(ServiceId id, RegistrationKind kind,
                                                                  Registration registration,
                                                                  std::optional<IntentId> written)
{
    return atDesk<std::optional<Intent>>([id, kind, registration, written](Session &session) {
        return UseCases::saveRegistration(session, id, kind, registration, written);
    });
}

Task<Result<QList<Intent>>> SqliteStore::removeService(ServiceId id)
{
    return atDesk<QList<Intent>>([id](Session &session) { return UseCases::removeService(session, id); });
}

Task<Outcome> SqliteStore::endIntent(IntentId id)
{
    return atDesk<void>([id](Session &session) { return UseCases::endIntent(session, id); });
}

Task<Result<QList<Intent>>> SqliteStore::openIntents()
{
    return atDesk<QList<Intent>>([](Session &session) { return UseCases::openIntents(session); });
}

Task<Outcome> SqliteStore::saveReport(ServiceId id, RegistrationKind kind, Report report)
{
    return atDesk<void>(
        [id, kind, report](Session &session) { return UseCases::saveReport(session, id, kind, report); });
}

Task<Result<Service>> SqliteStore::updateService(Service service)
{
    return atDesk<Service>([service](Session &session) { return UseCases::updateService(session, service); });
}

Task<Outcome> SqliteStore::saveDraft(OnboardingDraft draft)
{
    draft.secret = {}; // not even in the queue
    return atDesk<void>([draft](Session &session) { return UseCases::saveDraft(session, draft); });
}

Task<Result<QList<DraftRow>>> SqliteStore::drafts()
{
    return atDesk<QList<DraftRow>>([](Session &session) { return UseCases::drafts(session); });
}

Task<Outcome> SqliteStore::removeDraft(DraftId id)
{
    return atDesk<void>([id](Session &session) { return UseCases::removeDraft(session, id); });
}

Task<Result<QList<InvitationRow>>> SqliteStore::invitations(InvitationQuery query, Cancel cancel)
{
    return inList<QList<InvitationRow>>(m_lister, m_lists, cancel, [query](Lists &lists, const Stopped &stopped) {
        return lists.invitations(query, stopped);
    });
}

Task<Result<qint64>> SqliteStore::countInvitations(InvitationQuery query, Cancel cancel)
{
    return inList<qint64>(m_counter, m_counts, cancel, [query](Lists &lists, const Stopped &stopped) {
        return lists.countInvitations(query, stopped);
    });
}

Task<Result<Invitation>> SqliteStore::invitation(InvitationId id)
{
    return atDesk<Invitation>([id](Session &session) { return UseCases::invitation(session, id); });
}

Task<Result<Invitation>> SqliteStore::createInvitation(Invitation invitation, std::optional<DraftId> draft,
                                                       IntentId written)
{
    return atDesk<Invitation>([invitation, draft, written](Session &session) {
        return UseCases::createInvitation(session, invitation, draft, written);
    });
}

Task<Result<Invitation>> SqliteStore::replaceLink(InvitationId id, InvitationLink link, InvitationMail mail,
                                                  IntentId written)
{
    return atDesk<Invitation>([id, link, mail, written](Session &session) {
        return UseCases::replaceLink(session, id, link, mail, written);
    });
}

Task<Result<Invitation>> SqliteStore::queueMail(InvitationId id, QDateTime due)
{
    return atDesk<Invitation>([id, due](Session &session) { return UseCases::queueMail(session, id, due); });
}

Task<Result<std::optional<Invitation>>> SqliteStore::claimMail(QDateTime now, QDateTime lease)
{
    return atDesk<std::optional<Invitation>>(
        [now, lease](Session &session) { return UseCases::claimMail(session, now, lease); });
}

Task<Outcome> SqliteStore::settleMail(InvitationId id, InvitationMail mail)
{
    return atDesk<void>([id, mail](Session &session) { return UseCases::settleMail(session, id, mail); });
}

Task<Result<ClockWork>> SqliteStore::settleClock(QDateTime now)
{
    return atDesk<ClockWork>([this, now](Session &session) {
        return UseCases::settleClock(session, now, [this] { return m_shared.closing.load(); });
    });
}

Task<Outcome> SqliteStore::setInvitationStatus(InvitationId id, InvitationStatus status)
{
    return atDesk<void>([id, status](Session &session) { return UseCases::setInvitationStatus(session, id, status); });
}

Task<Result<std::optional<Intent>>> SqliteStore::answerInvitation(InvitationId id, InvitationAnswer answer,
                                                                  std::optional<IntentId> written)
{
    return atDesk<std::optional<Intent>>(
        [id, answer, written](Session &session) { return UseCases::answerInvitation(session, id, answer, written); });
}

Task<Result<std::optional<Intent>>> SqliteStore::applyInvitation(InvitationId id)
{
    return atDesk<std::optional<Intent>>([id](Session &session) { return UseCases::applyInvitation(session, id); });
}

Task<Outcome> SqliteStore::cancelInvitation(InvitationId id)
{
    return atDesk<void>([id](Session &session) { return UseCases::cancelInvitation(session, id); });
}

Task<Result<QList<Intent>>> SqliteStore::removeInvitation(InvitationId id)
{
    return atDesk<QList<Intent>>([id](Session &session) { return UseCases::removeInvitation(session, id); });
}

Task<Result<Setting>> SqliteStore::setting(QString key)
{
    return atDesk<Setting>([key](Session &session) { return UseCases::setting(session, key); });
}

Task<Result<Store::SavedSetting>> SqliteStore::saveSetting(QString key, Setting setting,
                                                           QList<IntentId> written, QList<SecretId> dropped,
                                                           QString auditDetail)
{
    return atDesk<SavedSetting>([key, setting, written, dropped, auditDetail](Session &session) {
        return UseCases::saveSetting(session, key, setting, written, dropped, auditDetail);
    });
}

Task<Outcome> SqliteStore::appendAudit(AuditEntry entry)
{
    return atDesk<void>([entry](Session &session) { return UseCases::appendAudit(session, entry); });
}

Task<Result<QList<AuditEntry>>> SqliteStore::audit(qint64 offset, int limit)
{
    return atDesk<QList<AuditEntry>>(
        [offset, limit](Session &session) { return UseCases::auditTrail(session, offset, limit); });
}
} // namespace

std::shared_ptr<Store> makeSqliteStore(QString folder, QString actor, StepObserver observer, Journal journal)
{
    return std::make_shared<SqliteStore>(std::move(folder), std::move(actor), std::move(observer), journal);
}

QString sqliteVersion()
{
    const QString connection = u"tenantlink-version"_s;
    QString version;
    if (QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = u"SQLite "_s + query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

} // namespace TenantLink
