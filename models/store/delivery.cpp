// The mail of invitations: queued, claimed by one program at a time, settled. And what the clock brings about.
#include "models/store/intents.h"
#include "models/store/invitationrows.h"
#include "models/store/keys.h"
#include "models/store/steps.h"
#include "models/store/usecases.h"


namespace TenantLink::UseCases
{

using namespace Qt::StringLiterals;
using namespace InvitationRows;

namespace
{
constexpr int ChunkRows = 2000;              ///< changed in one transaction: others wait for it
constexpr qint64 LongestWait = 3'600'000;    ///< no try is put off by more: the clock went back
constexpr qint64 IdleAfter = 24 * 3'600'000; ///< an authentication that nobody goes on with

constexpr int MostChunks = 5; ///< of one call: what else is asked of the store waits behind it
constexpr QStringView ByEnd = u"invitations_by_end";
constexpr QStringView ByMail = u"invitations_by_mail";

using Rows = QList<qint64>;

/// By the index that is named: a million rows are not to be walked for the few that matter.
Rows rowsOf(Database &db, QStringView index, const QString &where, const QVariantList &values)
{
    Rows rows;
    Statement row =
        db.run(u"SELECT n FROM invitations INDEXED BY %1 WHERE %2 LIMIT %3"_s.arg(index, where).arg(ChunkRows), values);
    while (row.next())
        rows += row.number(0);
    return rows;
}

void change(Database &db, const Rows &rows, const QString &what, const QVariantList &values = {})
{
    if (rows.isEmpty())
        return;
    QStringList numbers;
    for (const qint64 n : rows)
        numbers += QString::number(n);
    db.run(
        u"UPDATE invitations SET %1, revision = revision + 1 WHERE n IN (SELECT value FROM json_each(?))"_s.arg(what),
        QVariantList(values) << QString(u'[' + numbers.join(u',') + u']'));
}

/// The mail whose time has come, of an invitation that still waits.
QString isDue() { return u"mail_state = 'queued' AND status IN (%1)"_s.arg(waiting()); }

QVariant oldestDue(Database &db, qint64 now)
{
    return db.value(
        u"SELECT id FROM invitations INDEXED BY invitations_by_mail WHERE %1 AND mail_due <= ? AND expires_at > ?"
        " ORDER BY mail_due, id LIMIT 1"_s.arg(isDue()),
        {now, now});
}

/// What a stretch of the sweep did.
struct Stretch {
    int changed = 0;
    bool more = false;
    QList<Intent> removals{};
    void take(const Rows &rows)
    {
        changed += int(rows.size());
        more = more || rows.size() == ChunkRows;
    }
};

void settleStates(Session &session, qint64 now, Stretch &stretch)
{
    Database &db = session.db;
    const auto tell = [&](const QString &action, const Rows &rows) {
        stretch.take(rows);
        if (!rows.isEmpty())
            audit(session, action, {}, QString::number(rows.size()));
    };
    const Rows over = rowsOf(db, ByEnd, u"status IN (%1) AND expires_at <= ?"_s.arg(waiting()), {now});
    change(db, over, u"status = 'expired'"_s);
    tell(u"invitation.expired"_s, over);

    const QString open = u"status = CASE mail_state WHEN 'failed' THEN 'email-failed' ELSE 'pending' END"_s;
    // A clock that went back. Whose name was given away meanwhile stays expired; of several the newest takes it.
    const Rows revived = rowsOf(db, ByEnd,
                                u"status = 'expired' AND expires_at > ?"
                                " AND NOT EXISTS(SELECT 1 FROM services s WHERE s.short_key = invitations.short_key"
                                "   AND s.id IS NOT invitations.service)"
                                " AND NOT EXISTS(SELECT 1 FROM invitations o WHERE o.short_key = invitations.short_key"
                                "   AND o.n <> invitations.n AND (o.status IN (%1,%2)"
                                "     OR (o.status = 'expired' AND o.expires_at > ? AND o.n > invitations.n)))"_s.arg(
                                    waiting(), keys({InvitationStatus::Complete})),
                                {now, now});
    change(db, revived, open);
    tell(u"invitation.revived"_s, revived);

    const Rows idle =
        rowsOf(db, ByEnd, u"status = 'authentication-in-progress' AND touched_at <= ?"_s, {now - IdleAfter});
    change(db, idle, open);
    tell(u"invitation.left"_s, idle);
}

void settleMails(Session &session, qint64 now, Stretch &stretch)
{
    Database &db = session.db;
    const Rows unknown =
        rowsOf(db, ByMail, u"mail_state = 'sending' AND (mail_due <= ? OR mail_due > ?)"_s, {now, now + LongestWait});
    change(db, unknown, u"mail_state = 'maybe-sent', mail_due = NULL"_s);
    for (const qint64 n : unknown)
        audit(session, u"mail.maybe-sent"_s,
              db.value(u"SELECT short_name FROM invitations WHERE n = ?"_s, {n}).toString());
    stretch.take(unknown);

    const Rows early = rowsOf(db, ByMail, u"mail_state = 'queued' AND mail_due > ?"_s, {now + LongestWait});
    change(db, early, u"mail_due = ?"_s, {now});
    stretch.take(early);
}

void settleKeys(Session &session, qint64 now, Stretch &stretch)
{
    Database &db = session.db;
    QList<std::pair<qint64, SecretId>> keys;
    {
        Statement row = db.run(u"SELECT n, reply_key FROM invitation_links WHERE key_removed = 0 AND key_ends <= ?"
                               " LIMIT %1"_s.arg(ChunkRows),
                               {now});
        while (row.next()) {
            if (const auto key = idFrom<SecretId>(row.at(1)))
                keys.append({row.number(0), *key});
        }
    }
    for (const auto &[n, key] : std::as_const(keys)) {
        stretch.removals += removalOf(db, key);
        db.run(u"UPDATE invitation_links SET key_removed = 1 WHERE n = ?"_s, {n});
    }
    stretch.more = stretch.more || keys.size() == ChunkRows;
}

/// The earliest thing that will happen.
QDateTime nextOf(Database &db, qint64 now)
{
    QList<QVariant> times;
    for (const InvitationStatus status : {InvitationStatus::Pending, InvitationStatus::EmailFailed,
                                          InvitationStatus::InProgress, InvitationStatus::Failed}) {
        times += db.value(u"SELECT min(expires_at) FROM invitations WHERE status = ? AND expires_at > ?"_s,
                          {keyOf(status), now});
    }
    times += db.value(u"SELECT mail_due FROM invitations INDEXED BY invitations_by_mail WHERE %1 AND mail_due NOT NULL"
                      " ORDER BY mail_due LIMIT 1"_s.arg(isDue()));
    times += db.value(u"SELECT min(mail_due) FROM invitations WHERE mail_state = 'sending'"_s);
    times += db.value(u"SELECT min(key_ends) FROM invitation_links WHERE key_removed = 0"_s);
    const QVariant touched =
        db.value(u"SELECT min(touched_at) FROM invitations WHERE status = 'authentication-in-progress'"_s);
    if (!touched.isNull())
        times += QVariant(touched.toLongLong() + IdleAfter);
    QDateTime next;
    for (const QVariant &time : std::as_const(times)) {
        const QDateTime at = timeFrom(time);
        if (at.isValid() && (!next.isValid() || at < next))
            next = at;
    }
    return next;
}
} // namespace

Result<Invitation> queueMail(Session &session, InvitationId id, const QDateTime &due)
{
    return inTransaction(session, Steps::MailQueued, [&] {
        const Invitation old = read(session.db, id);
        refuseFinished(old);
        if (old.status == InvitationStatus::Expired || old.link.expiresAt <= due)
            refuse(FailureCode::InvitationEnded, old.shortName);
        if (old.mail.state == MailState::Sending)
            refuse(FailureCode::ChangedMeanwhile, old.shortName);
        InvitationMail mail = old.mail;
        mail.state = MailState::Queued;
        mail.tries = 0;
        mail.due = due;
        mail.failure.reset();
        setMail(session.db, id, mail);
        if (old.status == InvitationStatus::EmailFailed)
            setStatus(session.db, old, InvitationStatus::Pending);
        audit(session, u"mail.queued"_s, old.shortName, old.invitationEmail);
        return read(session.db, id);
    });
}

Result<std::optional<Invitation>> claimMail(Session &session, const QDateTime &now, const QDateTime &lease)
{
    const qint64 millis = now.toMSecsSinceEpoch();
    const auto any = guarded([&] { return oldestDue(session.db, millis).isValid(); });
    if (!any)
        return fail(any.error());
    if (!*any)
        return std::optional<Invitation>();
    return inTransactionIfAny(session, Steps::MailClaimed, [&]() -> std::optional<Invitation> {
        const auto id = idFrom<InvitationId>(oldestDue(session.db, millis)); // another program may have been quicker
        if (!id)
            return std::nullopt;
        InvitationMail mail = read(session.db, *id).mail;
        mail.state = MailState::Sending;
        mail.due = lease;
        ++mail.tries;
        ++mail.count;
        setMail(session.db, *id, mail);
        Invitation claimed = read(session.db, *id);
        audit(session, u"mail.claimed"_s, claimed.shortName, u"try %1"_s.arg(mail.tries));
        return claimed;
    });
}

Outcome settleMail(Session &session, InvitationId id, InvitationMail mail)
{
    const auto settled = inTransactionIfAny(session, Steps::MailSettled, [&]() -> std::optional<bool> {
        const Invitation old = read(session.db, id);
        // The count never goes back, as the tries of one sending do. A try whose lease ended may still tell.
        if (old.mail.count != mail.count ||
            (old.mail.state != MailState::Sending && old.mail.state != MailState::MaybeSent))
            return std::nullopt;
        mail.tries = old.mail.tries;
        if (mail.state == MailState::Sent && !mail.sentAt.isValid())
            mail.sentAt = now();
        if (mail.state != MailState::Queued)
            mail.due = {};
        if (mail.state == MailState::Queued && !waits(old.status)) // answered or over meanwhile: not once more
            mail.state = MailState::ByHand;
        setMail(session.db, id, mail);
        if (mail.state == MailState::Failed && old.status == InvitationStatus::Pending)
            setStatus(session.db, old, InvitationStatus::EmailFailed);
        if (mail.state == MailState::Sent && old.status == InvitationStatus::EmailFailed)
            setStatus(session.db, old, InvitationStatus::Pending);
        const MailState told = mail.state == MailState::Queued ? MailState::Failed : mail.state;
        audit(session, u"mail."_s + keyOf(told), old.shortName, u"try %1"_s.arg(mail.tries));
        return true;
    });
    if (!settled)
        return fail(settled.error());
    return {};
}

Result<ClockWork> settleClock(Session &session, const QDateTime &now, const std::function<bool()> &stopped)
{
    const qint64 millis = now.toMSecsSinceEpoch();
    ClockWork work;
    bool more = true;
    for (int chunk = 0; chunk < MostChunks && more && !stopped(); ++chunk) {
        const auto stretch = inTransactionIfAny(session, Steps::ClockSettled, [&]() -> std::optional<Stretch> {
            Stretch done;
            settleStates(session, millis, done);
            settleMails(session, millis, done);
            settleKeys(session, millis, done);
            return done.changed > 0 || !done.removals.isEmpty() ? std::optional(done) : std::nullopt;
        });
        if (!stretch)
            return fail(stretch.error());
        more = *stretch && (*stretch)->more;
        if (*stretch) {
            work.changed += (*stretch)->changed;
            work.removals += (*stretch)->removals;
        }
    }
    const auto next = guarded([&] { return nextOf(session.db, millis); });
    if (!next)
        return fail(next.error());
    work.next = more ? now : *next; // there is more to do: at once, but behind what others asked for
    return work;
}

} // namespace TenantLink::UseCases
