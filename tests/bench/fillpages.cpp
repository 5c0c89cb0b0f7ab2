#include "tests/bench/fillpages.h"

#include "models/domain/onboardingdraft.h"
#include "models/domain/sbc.h"
#include "models/domain/servicetask.h"
#include "models/scripts/scripttemplate.h"
#include "models/store/keys.h"
#include "models/store/opening.h"

#include <QDir>
#include <QJsonDocument>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 Day = 86'400'000;

/// Runs it over numbers that jump about, the same in each run: i, and a and b made of it.
void over(Database &db, int rows, const QString &sql, const QVariantList &values = {})
{
    db.run(u"WITH RECURSIVE k(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM k WHERE i + 1 < %1),"
           " r(i, a, b) AS (SELECT i, (i * 7919) % 99991, (i * 104729) % 1000003 FROM k) "_s.arg(rows) +
               QString(sql).replace(u"NOW"_s, QString::number(QDateTime::currentMSecsSinceEpoch())),
           values);
}

void customers(Database &db, int rows)
{
    over(db, rows,
         u"INSERT INTO customers(n, id, name, name_key, description, tenant, email, phone, secondary_email,"
         " secondary_phone, description_key, tenant_key, email_key, created_at, search, revision)"
         " SELECT i + 1, randomblob(16), printf('customer%07d', i), printf('customer%07d', i),"
         " printf('Branch %05x', a), printf('c%05d.example', a), printf('it@c%05d.example', a), '', '', '',"
         " printf('branch %05x', a), printf('c%05d.example', a), printf('it@c%05d.example', a), NOW - b * 1000,"
         " printf('customer%07d', i) || x'0a' || printf('branch %05x', a) || x'0a' || printf('it@c%05d.example', a)"
         " || x'0a', 1 FROM r"_s);
}

void services(Database &db, int rows)
{
    ServiceSetup setup;
    setup.routing.sbcDomain = u"sbc.provider.example"_s;
    setup.routing.label = u"branch"_s;
    setup.sip.connectionName = u"branch"_s;
    over(db, rows,
         u"INSERT INTO services(n, id, customer, short_name, short_key, full_name, full_key, customer_key, licence, "
         u"users,"
         " deploy, auth, secret_ends, search, setup, has_secret, looked_at, created_at, revision)"
         " SELECT i + 1, randomblob(16), c.id, printf('svc%07d', i), printf('svc%07d', i), printf('Voice %05x', a),"
         " printf('voice %05x', a), c.name_key, CASE i % 2 WHEN 0 THEN 'pro' ELSE 'essentials-plus' END, 1 + b % 500,"
         " 'ready', CASE i % 4 WHEN 0 THEN 'problems' ELSE 'valid' END, NOW + (b % 500 - 40) * %1,"
         " printf('svc%07d', i) || x'0a' || printf('voice %05x', a) || x'0a' || c.name_key || x'0a', ?, 1, NOW,"
         " NOW - b * 1000, 1 FROM r JOIN customers c ON c.n = CASE i % 10 WHEN 0 THEN 1 ELSE b % %2 + 1 END"_s.arg(Day)
             .arg(rows),
         {QJsonDocument(toJson(setup)).toJson(QJsonDocument::Compact)});
    db.run(u"INSERT INTO registrations(service, kind, cloud, tenant, tenant_id, tenant_name, client_id, secret,"
           " secret_hint, secret_ends, admin_upn, admin_proof, status, validated_at, report)"
           " SELECT id, 'direct-routing', 'sandbox', 'contoso.example', '', '', '', randomblob(16), 'abc', secret_ends,"
           " '', 'stated', auth, looked_at, NULL FROM services"_s);
    for (ServiceTask task : freshTasks()) {
        task.state = TaskState::Success;
        task.tries = 1;
        task.startedAt = task.endedAt = QDateTime::currentDateTimeUtc();
        db.run(u"INSERT INTO service_tasks(service, kind, running, form) SELECT id, ?, 0, ? FROM services"_s,
               {keyOf(task.kind), storedForm(task)});
    }
}

void invitations(Database &db, int rows)
{
    over(db, rows,
         u"INSERT INTO invitations(id, customer, short_name, short_key, full_name, full_key, licence, users, cloud,"
         " kind, invitation_email, email_key, admin_email, admin_key, expected_tenant, search, status, finished,"
         " authenticated, touched_at, mail_state, mail_tries, mail_due, sent_at, sent_count, mail_subject,"
         " reply_digest, consent_pending, serial, expires_at, created_at, revision)"
         " SELECT randomblob(16), c.id, printf('inv%07d', i), printf('inv%07d', i), printf('Voice %05x', a),"
         " printf('voice %05x', a), 'pro', 42, 'sandbox', 'direct-routing', printf('it@c%05d.example', a),"
         " printf('it@c%05d.example', a), printf('admin%06d@contoso.example', b),"
         " printf('admin%06d@contoso.example', b), '',"
         " printf('inv%07d', i) || x'0a' || printf('voice %05x', a) || x'0a' || c.name_key || x'0a'"
         "   || printf('it@c%05d.example', a) || x'0a' || printf('admin%06d@contoso.example', b) || x'0a',"
         " CASE i % 4 WHEN 3 THEN 'authentication-complete' ELSE 'pending' END, 0, i % 4 = 3, NOW, 'sent', 1, NULL,"
         " NOW - b * 1000, i % 5, '', x'', 0, 1, NOW + 8640000 + b * 5000, NOW - b * 1000, 1"
         " FROM r JOIN customers c ON c.n = CASE i % 10 WHEN 0 THEN 1 ELSE b % %1 + 1 END"_s.arg(rows));
    db.run(u"INSERT INTO invitation_links(invitation, serial, ticket, landing_page, reply_key, issued_at, expires_at,"
           " key_ends, key_removed) SELECT id, 1, randomblob(600), 'https://provider.example/activate', randomblob(16),"
           " created_at, expires_at, expires_at + %1, 0 FROM invitations"_s.arg(30 * Day));
}

void trail(Database &db, int rows)
{
    over(db, rows * FillPages::AuditEntriesARow,
         u"INSERT INTO audit(at, actor, action, subject, detail, actor_key, subject_key, detail_key, search)"
         " SELECT NOW - (%1 - i) * 60000, printf('person%02d', a % 30), what, printf('svc%07d', i),"
         " printf('Detail %05x', b), printf('person%02d', a % 30), printf('svc%07d', i), printf('detail %05x', b),"
         " printf('person%02d', a % 30) || x'0a' || what || x'0a' || printf('svc%07d', i) || x'0a'"
         " || printf('detail %05x', b) || x'0a' FROM (SELECT i, a, b, CASE i % 3 WHEN 0 THEN 'service.created'"
         " WHEN 1 THEN 'registration.checked' ELSE 'invitation.created' END AS what FROM r)"_s.arg(
             rows * FillPages::AuditEntriesARow));
}

void keptOnce(Database &db, int drafts)
{
    for (int i = 0; i < drafts; ++i) {
        OnboardingDraft draft;
        draft.shortName = u"draft%1"_s.arg(i);
        draft.customerName = FillPages::crowded();
        db.run(u"INSERT INTO drafts(id, form, changed_at) VALUES(?, ?, ?)"_s,
               {bytesOf(draft.id), storedForm(draft), QDateTime::currentMSecsSinceEpoch() - i});
    }
    SbcList sbcs;
    for (int i = 0; i < FillPages::Sbcs; ++i)
        sbcs.sbcs += {SbcId::create(), u"SBC %1"_s.arg(i), u"sbc%1.provider.example"_s.arg(i),
                      Sbc::DefaultSipPort + i % 7, u"Rack %1, second floor"_s.arg(i % 13)};
    TemplateList templates;
    for (int i = 0; i < FillPages::Templates; ++i)
        templates.own += {QUuid::createUuid().toString(QUuid::WithoutBraces), u"Template %1"_s.arg(i),
                          TemplateType::Sbc, u"! {{ServiceShortName}}\n"_s.repeated(200), false};
    for (const auto &[key, value] :
         {std::pair{u"sbcs"_s, storedForm(sbcs)}, std::pair{u"templates"_s, storedForm(templates)}})
        db.run(u"INSERT INTO settings(key, value, revision) VALUES(?, ?, 1)"_s, {key, value});
}

} // namespace

QString FillPages::crowded() { return u"customer0000000"_s; }

void FillPages::fill(const QString &folder, int rows)
{
    QDir().mkpath(folder);
    const OpenedFile opened = openFile(folder, {}, Journal::ByFileSystem);
    Database &db = *opened.db;
    db.run(u"PRAGMA cache_size = -500000"_s);
    db.run(u"BEGIN"_s);
    customers(db, rows);
    services(db, rows);
    invitations(db, rows);
    trail(db, rows);
    keptOnce(db, qMin(Drafts, rows));
    db.run(u"COMMIT"_s);
    db.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}
