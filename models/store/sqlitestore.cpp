#include "models/store/sqlitestore.h"

#include "models/store/opening.h"
#include "models/store/sqliteparts.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
Result<StoreInfo> openDesk(Shared &shared, WritingDesk &desk)
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

Result<qint64> tokenOf(WritingDesk &desk)
{
    return guarded([&] {
        // data_version grows with the commits of all other connections, `commits` with ours: the sum with each.
        const qint64 others = desk.db->value(u"PRAGMA data_version"_s).toLongLong();
        desk.lastToken = desk.tokenBase + others + desk.session->commits;
        return desk.lastToken;
    });
}
} // namespace

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

Task<Result<Store::SavedSetting>> SqliteStore::saveSetting(QString key, Setting setting, QList<IntentId> written,
                                                           QList<SecretId> dropped, QString auditDetail)
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

Task<Result<QList<AuditEntry>>> SqliteStore::findAudit(AuditQuery query, Cancel cancel)
{
    return inList<QList<AuditEntry>>(m_lister, m_lists, cancel, [query](Lists &lists, const Stopped &stopped) {
        return lists.findAudit(query, stopped);
    });
}

Task<Result<qint64>> SqliteStore::countAudit(AuditQuery query, Cancel cancel)
{
    return inList<qint64>(m_counter, m_counts, cancel,
                          [query](Lists &lists, const Stopped &stopped) { return lists.countAudit(query, stopped); });
}

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
