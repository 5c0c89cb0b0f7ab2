#include "models/store/migrations.h"

#include "models/store/database.h"
#include "models/store/keys.h"
#include "models/store/steps.h"

#include "models/domain/ids.h"

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
// 001: what is kept. Ids are 16 bytes in the order of their text; times are milliseconds since 1970, UTC;
// `*_key` columns are foldedKey(): SQLite itself folds ASCII only.
void first(Database &db)
{
    db.run(u"CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s);
    db.run(u"CREATE TABLE customers(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT NOT NULL,"
           " name_key TEXT NOT NULL UNIQUE, description TEXT NOT NULL, tenant TEXT NOT NULL, email TEXT NOT NULL,"
           " phone TEXT NOT NULL, secondary_email TEXT NOT NULL, secondary_phone TEXT NOT NULL,"
           " created_at INTEGER NOT NULL, revision INTEGER NOT NULL)"_s);
    db.run(u"CREATE TABLE services(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
           " customer BLOB NOT NULL REFERENCES customers(id), short_name TEXT NOT NULL,"
           " short_key TEXT NOT NULL UNIQUE, full_name TEXT NOT NULL, licence TEXT NOT NULL, users INTEGER NOT NULL,"
           " deploy TEXT NOT NULL, created_at INTEGER NOT NULL, revision INTEGER NOT NULL)"_s);
    db.run(u"CREATE INDEX services_of_customer ON services(customer, short_key)"_s);
    db.run(u"CREATE TABLE registrations(service BLOB NOT NULL REFERENCES services(id) ON DELETE CASCADE,"
           " kind TEXT NOT NULL, cloud TEXT NOT NULL, tenant TEXT NOT NULL, tenant_id TEXT NOT NULL,"
           " tenant_name TEXT NOT NULL, client_id TEXT NOT NULL, secret BLOB, secret_hint TEXT NOT NULL,"
           " secret_ends INTEGER, admin_upn TEXT NOT NULL, admin_proof TEXT NOT NULL, status TEXT NOT NULL,"
           " validated_at INTEGER, report BLOB, PRIMARY KEY(service, kind))"_s);
    db.run(u"CREATE TABLE secret_intents(id BLOB PRIMARY KEY, secret BLOB NOT NULL, created_at INTEGER NOT NULL)"_s);
    db.run(u"CREATE TABLE drafts(id BLOB PRIMARY KEY, form BLOB NOT NULL, changed_at INTEGER NOT NULL)"_s);
    db.run(u"CREATE TABLE audit(n INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, actor TEXT NOT NULL,"
           " action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL)"_s);
    db.run(u"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s);
    db.run(u"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s);
    db.run(u"INSERT INTO meta VALUES('store', ?)"_s, {bytesOf(StoreId::create())});
    db.run(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
}

// Fills the new key columns of each row; reads in stretches, so that memory stays small with a million rows.
void foldCustomers(Database &db)
{
    for (qint64 after = -1;;) {
        QList<QVariantList> rows;
        {
            Statement read = db.run(u"SELECT n, name, description, tenant, email, phone, secondary_email,"
                                    " secondary_phone FROM customers WHERE n > ? ORDER BY n LIMIT 1000"_s,
                                    {after});
            while (read.next()) {
                QStringList texts;
                for (int column = 1; column <= 7; ++column)
                    texts += read.text(column);
                QVariantList row;
                for (int column = 1; column < texts.size(); ++column)
                    row += sortKey(texts.at(column));
                row += searchText(texts);
                row += read.number(0);
                rows += row;
            }
        }
        if (rows.isEmpty())
            return;
        for (const QVariantList &row : std::as_const(rows)) {
            db.run(u"UPDATE customers SET description_key = ?, tenant_key = ?, email_key = ?, phone_key = ?,"
                   " secondary_email_key = ?, secondary_phone_key = ?, search = ? WHERE n = ?"_s,
                   row);
        }
        after = rows.constLast().constLast().toLongLong();
    }
}

void foldServices(Database &db)
{
    for (qint64 after = -1;;) {
        QList<QVariantList> rows;
        {
            Statement read = db.run(u"SELECT s.n, s.short_name, s.full_name, c.name, r.status, r.secret_ends"
                                    " FROM services s JOIN customers c ON c.id = s.customer LEFT JOIN registrations r"
                                    " ON r.service = s.id AND r.kind = 'direct-routing'"
                                    " WHERE s.n > ? ORDER BY s.n LIMIT 1000"_s,
                                    {after});
            while (read.next()) {
                const QString full = read.text(2).isEmpty() ? read.text(1) : read.text(2);
                const QStringList texts{read.text(1), full, read.text(3)};
                rows += QVariantList{sortKey(full),
                                     sortKey(read.text(3)),
                                     read.at(4).isNull() ? u"not-validated"_s : read.text(4),
                                     read.at(5).isNull() ? UnknownEnd : read.number(5),
                                     searchText(texts),
                                     read.number(0)};
            }
        }
        if (rows.isEmpty())
            return;
        for (const QVariantList &row : std::as_const(rows)) {
            db.run(u"UPDATE services SET full_key = ?, customer_key = ?, auth = ?, secret_ends = ?, search = ?"
                   " WHERE n = ?"_s,
                   row);
        }
        after = rows.constLast().constLast().toLongLong();
    }
}

/// Finds texts of three characters or more in the `search` column. Part of migrations: never edited.
void indexTrigrams(Database &db, QStringView table)
{
    const auto with = [table](QStringView sql) { return sql.toString().replace(u"TABLE"_s, table.toString()); };
    // The text was folded already, so case matters to it; without a copy of the text, which the table has.
    db.run(u"CREATE VIRTUAL TABLE %1_trigrams USING fts5(search, content='', columnsize=0,"
           " tokenize='trigram case_sensitive 1')"_s.arg(table));
    db.run(with(u"INSERT INTO TABLE_trigrams(rowid, search) SELECT n, search FROM TABLE"));
    db.run(with(u"CREATE TRIGGER TABLE_trigrams_add AFTER INSERT ON TABLE BEGIN"
                " INSERT INTO TABLE_trigrams(rowid, search) VALUES(new.n, new.search); END"));
    db.run(with(u"CREATE TRIGGER TABLE_trigrams_remove AFTER DELETE ON TABLE BEGIN"
                " INSERT INTO TABLE_trigrams(TABLE_trigrams, rowid, search)"
                " VALUES('delete', old.n, old.search); END"));
    db.run(with(u"CREATE TRIGGER TABLE_trigrams_change AFTER UPDATE OF search ON TABLE"
                " WHEN old.search IS NOT new.search BEGIN"
                " INSERT INTO TABLE_trigrams(TABLE_trigrams, rowid, search)"
                " VALUES('delete', old.n, old.search);"
                " INSERT INTO TABLE_trigrams(rowid, search) VALUES(new.n, new.search); END"));
}

// 002: lists that stay quick with a million rows. A sort key and an index per column (ties go by id); the customer's
// name, the authentication status and the secret's end copied into the service's row; a trigram index for filters.
void second(Database &db)
{
    for (const QStringView column : {u"description_key", u"tenant_key", u"email_key", u"phone_key",
                                     u"secondary_email_key", u"secondary_phone_key", u"search"})
        db.run(u"ALTER TABLE customers ADD COLUMN %1 TEXT NOT NULL DEFAULT ''"_s.arg(column));
    for (const QStringView column : {u"full_key", u"customer_key", u"auth", u"search"})
        db.run(u"ALTER TABLE services ADD COLUMN %1 TEXT NOT NULL DEFAULT ''"_s.arg(column));
    db.run(u"ALTER TABLE services ADD COLUMN secret_ends INTEGER NOT NULL DEFAULT 0"_s);
    foldCustomers(db);
    foldServices(db);

    for (const QStringView column : {u"name_key", u"description_key", u"tenant_key", u"email_key", u"phone_key",
                                     u"secondary_email_key", u"secondary_phone_key", u"created_at"})
        db.run(u"CREATE INDEX customers_by_%1 ON customers(%1, id)"_s.arg(column));
    for (const QStringView column : {u"short_key", u"full_key", u"customer_key", u"licence", u"users", u"deploy",
                                     u"auth", u"secret_ends", u"created_at"})
        db.run(u"CREATE INDEX services_by_%1 ON services(%1, id)"_s.arg(column));

    db.run(u"CREATE INDEX registrations_by_client ON registrations(client_id COLLATE NOCASE)"_s);

    for (const QStringView table : {u"customers", u"services"})
        indexTrigrams(db, table);
}

// 003: invitations with their links and what came back, and settings. What is hidden by default (`finished`) stays out
// of the second index of each column, so that a page of the others is quick however many were finished.
void third(Database &db)
{
    db.run(u"CREATE TABLE invitations(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
           " customer BLOB NOT NULL REFERENCES customers(id), service BLOB REFERENCES services(id) ON DELETE SET NULL,"
           " short_name TEXT NOT NULL, short_key TEXT NOT NULL, full_name TEXT NOT NULL, full_key TEXT NOT NULL,"
           " licence TEXT NOT NULL, users INTEGER NOT NULL, cloud TEXT NOT NULL, kind TEXT NOT NULL,"
           " invitation_email TEXT NOT NULL, email_key TEXT NOT NULL, admin_email TEXT NOT NULL,"
           " admin_key TEXT NOT NULL, expected_tenant TEXT NOT NULL, status TEXT NOT NULL, finished INTEGER NOT NULL,"
           " authenticated INTEGER NOT NULL, touched_at INTEGER NOT NULL, mail_state TEXT NOT NULL,"
           " mail_tries INTEGER NOT NULL, mail_due INTEGER, sent_at INTEGER NOT NULL, sent_count INTEGER NOT NULL,"
           " mail_failure INTEGER, mail_subject TEXT NOT NULL, mail_technical BLOB, reply_digest BLOB NOT NULL,"
           " consent_pending INTEGER NOT NULL, serial INTEGER NOT NULL, expires_at INTEGER NOT NULL,"
           " created_at INTEGER NOT NULL, revision INTEGER NOT NULL, search TEXT NOT NULL)"_s);
    for (const QStringView column : {u"short_key", u"full_key", u"email_key", u"admin_key", u"sent_at", u"sent_count",
                                     u"created_at", u"expires_at", u"authenticated", u"status"}) {
        db.run(u"CREATE INDEX invitations_by_%1 ON invitations(%1, id)"_s.arg(column));
        db.run(
            u"CREATE INDEX invitations_open_by_%1 ON invitations(%1, id, finished) WHERE finished = 0"_s.arg(column));
    }
    db.run(u"CREATE INDEX invitations_of_customer ON invitations(customer, finished)"_s);
    db.run(u"CREATE INDEX invitations_of_service ON invitations(service) WHERE service NOT NULL"_s);
    db.run(u"CREATE INDEX invitations_by_end ON invitations(status, expires_at)"_s);
    db.run(u"CREATE INDEX invitations_by_mail ON invitations(mail_state, mail_due)"_s);

    // `key_ends`: when the reply key is not needed any more; 0: now.
    db.run(u"CREATE TABLE invitation_links(n INTEGER PRIMARY KEY,"
           " invitation BLOB NOT NULL REFERENCES invitations(id) ON DELETE CASCADE, serial INTEGER NOT NULL,"
           " ticket BLOB NOT NULL, landing_page TEXT NOT NULL, reply_key BLOB NOT NULL, issued_at INTEGER NOT NULL,"
           " expires_at INTEGER NOT NULL, withdrawn_at INTEGER, key_ends INTEGER NOT NULL,"
           " key_removed INTEGER NOT NULL, UNIQUE(invitation, serial))"_s);
    db.run(u"CREATE INDEX invitation_links_by_key_end ON invitation_links(key_ends) WHERE key_removed = 0"_s);
    db.run(u"CREATE TABLE invitation_results(invitation BLOB NOT NULL REFERENCES invitations(id) ON DELETE CASCADE,"
           " kind TEXT NOT NULL, cloud TEXT NOT NULL, tenant TEXT NOT NULL, tenant_id TEXT NOT NULL,"
           " tenant_name TEXT NOT NULL, client_id TEXT NOT NULL, secret BLOB, secret_hint TEXT NOT NULL,"
           " secret_ends INTEGER, admin_upn TEXT NOT NULL, admin_proof TEXT NOT NULL, status TEXT NOT NULL,"
           " validated_at INTEGER, report BLOB, PRIMARY KEY(invitation, kind))"_s);
    db.run(u"CREATE TABLE settings(key TEXT PRIMARY KEY, value BLOB NOT NULL, revision INTEGER NOT NULL)"
           " WITHOUT ROWID"_s);
    indexTrigrams(db, u"invitations");
}

void foldAudit(Database &db)
{
    for (qint64 after = -1;;) {
        QList<QVariantList> rows;
        {
            Statement read = db.run(u"SELECT n, actor, action, subject, detail FROM audit WHERE n > ?"
                                    " ORDER BY n LIMIT 1000"_s,
                                    {after});
            while (read.next())
                rows +=
                    QVariantList{sortKey(read.text(1)), sortKey(read.text(3)), sortKey(read.text(4)),
                                 searchText({read.text(1), read.text(2), read.text(3), read.text(4)}), read.number(0)};
        }
        if (rows.isEmpty())
            return;
        for (const QVariantList &row : std::as_const(rows))
            db.run(u"UPDATE audit SET actor_key = ?, subject_key = ?, detail_key = ?, search = ? WHERE n = ?"_s, row);
        after = rows.constLast().constLast().toLongLong();
    }
}

// 004: the set-up of services with their tasks, what watching over their secrets notes, and a trail that can be sorted
// and searched. `looked_at`: when the secret was checked, or given to somebody to check; `reminded`: 1 a month, 2 two
// weeks before the end, 3 after it. Indexes that only hold what may be asked for stay small.
void fourth(Database &db)
{
    db.run(u"ALTER TABLE services ADD COLUMN setup BLOB NOT NULL DEFAULT x''"_s);
    db.run(u"ALTER TABLE services ADD COLUMN carrier_password BLOB"_s);
    db.run(u"ALTER TABLE services ADD COLUMN deploy_by TEXT NOT NULL DEFAULT ''"_s);
    db.run(u"ALTER TABLE services ADD COLUMN deploy_at INTEGER"_s);
    for (const QStringView column : {u"has_secret", u"looked_at", u"reminded"})
        db.run(u"ALTER TABLE services ADD COLUMN %1 INTEGER NOT NULL DEFAULT 0"_s.arg(column));
    db.run(u"UPDATE services SET has_secret = r.secret NOT NULL, looked_at = coalesce(r.validated_at, 0)"
           " FROM registrations r WHERE r.service = services.id AND r.kind = 'direct-routing'"_s);
    db.run(u"CREATE INDEX services_to_check ON services(looked_at, id) WHERE has_secret = 1"_s);
    db.run(u"CREATE INDEX services_to_remind ON services(secret_ends, reminded) WHERE reminded < 3"_s);

    db.run(u"CREATE TABLE service_tasks(service BLOB NOT NULL REFERENCES services(id) ON DELETE CASCADE,"
           " kind TEXT NOT NULL, running INTEGER NOT NULL, form BLOB NOT NULL, PRIMARY KEY(service, kind))"
           " WITHOUT ROWID"_s);
    db.run(u"CREATE INDEX service_tasks_running ON service_tasks(service) WHERE running = 1"_s);

    // Nobody may rewrite the trail, but the new columns must be filled.
    db.run(u"DROP TRIGGER audit_no_update"_s);
    for (const QStringView column : {u"actor_key", u"subject_key", u"detail_key", u"search"})
        db.run(u"ALTER TABLE audit ADD COLUMN %1 TEXT NOT NULL DEFAULT ''"_s.arg(column));
    foldAudit(db);
    db.run(u"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s);
    db.run(u"CREATE INDEX audit_by_at ON audit(at)"_s);
    // With the time, so that a stretch of time is looked for without the rows.
    for (const QStringView column : {u"actor_key", u"action", u"subject_key", u"detail_key"})
        db.run(u"CREATE INDEX audit_by_%1 ON audit(%1, n, at)"_s.arg(column));
    indexTrigrams(db, u"audit");
}

// 005: who is at work on a service's tasks, and until when.
void fifth(Database &db)
{
    db.run(u"CREATE TABLE task_runs(service BLOB PRIMARY KEY REFERENCES services(id) ON DELETE CASCADE,"
           " run BLOB NOT NULL, runner TEXT NOT NULL, lease INTEGER NOT NULL) WITHOUT ROWID"_s);
}

constexpr std::array List{
    Migration{1, Steps::Migrated1, first}, Migration{2, Steps::Migrated2, second},
    Migration{3, Steps::Migrated3, third}, Migration{4, Steps::Migrated4, fourth},
    Migration{5, Steps::Migrated5, fifth},
};
} // namespace

std::span<const Migration> migrations() { return List; }
int newestSchema() { return List.back().version; }

} // namespace TenantLink
