// Intents, drafts, settings and the audit trail.
#include "models/store/intents.h"
#include "models/store/keys.h"
#include "models/store/steps.h"
#include "models/store/usecases.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

void audit(Session &session, const QString &action, const QString &subject, const QString &detail)
{
    session.db.run(u"INSERT INTO audit(at, actor, action, subject, detail, actor_key, subject_key, detail_key, search)"
                   " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {UseCases::now().toMSecsSinceEpoch(), orEmpty(session.actor), orEmpty(action), orEmpty(subject),
                    orEmpty(detail), sortKey(session.actor), sortKey(subject), sortKey(detail),
                    searchText({session.actor, action, subject, detail})});
}

void endWritten(Database &db, std::optional<IntentId> written)
{
    if (written && db.run(u"DELETE FROM secret_intents WHERE id = ?"_s, {bytesOf(*written)}).changedRows() != 1)
        refuse(FailureCode::NoLongerThere, u"secret"_s);
}

Intent removalOf(Database &db, SecretId secret)
{
    Intent intent;
    intent.secret = secret;
    db.run(u"INSERT INTO secret_intents(id, secret, created_at) VALUES(?, ?, ?)"_s,
           {bytesOf(intent.id), bytesOf(secret), UseCases::now().toMSecsSinceEpoch()});
    return intent;
}

namespace UseCases
{

Outcome beginIntent(Session &session, const Intent &intent)
{
    return inTransaction(session, Steps::IntentBegun, [&] {
        session.db.run(u"INSERT INTO secret_intents(id, secret, created_at) VALUES(?, ?, ?)"_s,
                       {bytesOf(intent.id), bytesOf(intent.secret), now().toMSecsSinceEpoch()});
    });
}

Outcome endIntent(Session &session, IntentId id)
{
    return inTransaction(session, Steps::IntentEnded,
                         [&] { session.db.run(u"DELETE FROM secret_intents WHERE id = ?"_s, {bytesOf(id)}); });
}

Result<QList<Intent>> openIntents(Session &session)
{
    return guarded([&] {
        QList<Intent> intents;
        Statement row = session.db.run(u"SELECT id, secret FROM secret_intents ORDER BY created_at, id"_s);
        while (row.next()) {
            const auto id = idFrom<IntentId>(row.at(0));
            const auto secret = idFrom<SecretId>(row.at(1));
            if (id && secret)
                intents.append(Intent{*id, *secret});
        }
        return intents;
    });
}

Outcome saveDraft(Session &session, const OnboardingDraft &draft)
{
    return inTransaction(session, Steps::DraftSaved, [&] {
        session.db.run(u"INSERT INTO drafts(id, form, changed_at) VALUES(?, ?, ?)"
                       " ON CONFLICT(id) DO UPDATE SET form = excluded.form, changed_at = excluded.changed_at"_s,
                       {bytesOf(draft.id), storedForm(draft), now().toMSecsSinceEpoch()});
    });
}

Result<QList<DraftRow>> drafts(Session &session)
{
    return guarded([&] {
        QList<DraftRow> rows;
        Statement row = session.db.run(u"SELECT form, changed_at FROM drafts ORDER BY changed_at DESC, id"_s);
        while (row.next()) {
            if (auto draft = draftFromStoredForm(row.at(0).toByteArray()))
                rows.append(DraftRow{std::move(*draft), timeFrom(row.at(1))});
        }
        return rows;
    });
}

Outcome removeDraft(Session &session, DraftId id)
{
    return inTransaction(session, Steps::DraftRemoved,
                         [&] { session.db.run(u"DELETE FROM drafts WHERE id = ?"_s, {bytesOf(id)}); });
}

Result<Setting> setting(Session &session, const QString &key)
{
    return guarded([&] {
        Statement row = session.db.run(u"SELECT value, revision FROM settings WHERE key = ?"_s, {orEmpty(key)});
        return row.next() ? Setting{row.at(0).toByteArray(), row.number(1)} : Setting{};
    });
}

Result<Store::SavedSetting> saveSetting(Session &session, const QString &key, const Setting &setting,
                                        const QList<IntentId> &written, const QList<SecretId> &dropped,
                                        const QString &auditDetail)
{
    return inTransaction(session, Steps::SettingSaved, [&] {
        Database &db = session.db;
        if (db.value(u"SELECT revision FROM settings WHERE key = ?"_s, {orEmpty(key)}).toLongLong() != setting.revision)
            refuse(FailureCode::ChangedMeanwhile, key);
        for (const IntentId &intent : written)
            endWritten(db, intent);
        Store::SavedSetting saved{setting.revision + 1, {}};
        db.run(u"INSERT OR REPLACE INTO settings(key, value, revision) VALUES(?, ?, ?)"_s,
               {orEmpty(key), setting.value.isNull() ? QByteArray("") : setting.value, saved.revision});
        for (const SecretId &secret : dropped)
            saved.removals += removalOf(db, secret);
        if (!auditDetail.isNull())
            audit(session, key + u".changed"_s, {}, auditDetail);
        return saved;
    });
}

Outcome appendAudit(Session &session, const AuditEntry &entry)
{
    return inTransaction(session, Steps::AuditAppended,
                         [&] { audit(session, entry.action, entry.subject, entry.detail); });
}

Result<QList<AuditEntry>> auditTrail(Session &session, qint64 offset, int limit)
{
    return guarded([&] {
        QList<AuditEntry> entries;
        Statement row = session.db.run(u"SELECT at, actor, action, subject, detail, n FROM audit"
                                       " ORDER BY n DESC LIMIT ? OFFSET ?"_s,
                                       {qMax(0, limit), qMax(qint64(0), offset)});
        while (row.next())
            entries.append(
                AuditEntry{timeFrom(row.at(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.number(5)});
        return entries;
    });
}

} // namespace UseCases
} // namespace TenantLink
