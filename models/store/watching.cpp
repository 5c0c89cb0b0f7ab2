// Watching over secrets: who is told of an end, and who is looked at next.
#include "models/store/keys.h"
#include "models/store/lists.h"
#include "models/store/secretends.h"
#include "models/store/steps.h"
#include "models/store/usecases.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 Day = 24 * 60 * 60 * 1000;
enum Level { None, Warning, Critical, Ended }; // as in services.reminded

/// The first moment that is not of the level any more, in the whole days that the Services page shows.
qint64 boundOf(Level level, qint64 now)
{
    switch (level) {
    case Ended:
        return now + 1000;
    case Critical:
        return now + (SecretEnds::CriticalDays + 1) * Day;
    case Warning:
        return now + (SecretEnds::WarningDays + 1) * Day;
    case None:
        break;
    }
    return now;
}

Level levelOf(qint64 ends, qint64 now)
{
    for (const Level level : {Ended, Critical, Warning}) {
        if (ends < boundOf(level, now))
            return level;
    }
    return None;
}

/// A time that lies further ahead than this was noted before the clock went back.
constexpr qint64 FarAhead = Day;
} // namespace

SecretEndCounts Lists::countSecretEnds(const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    const auto before = [&](Level level) {
        return m_db.value(u"SELECT count(*) FROM services WHERE secret_ends < ?"_s, {boundOf(level, at)}).toInt();
    };
    const int ended = before(Ended);
    const int critical = before(Critical);
    return {ended, critical - ended, before(Warning) - critical};
}

namespace UseCases
{

Result<Reminders> takeReminders(Session &session, const QDateTime &now)
{
    const auto taken = inTransactionIfAny(session, Steps::RemindersTaken, [&]() -> std::optional<Reminders> {
        const qint64 at = now.toMSecsSinceEpoch();
        struct Told {
            qint64 n;
            Level level;
        };
        QList<Told> told;
        Reminders reminders;
        {
            // The words of the partial index: those who were told that it ended are not read again.
            Statement row = session.db.run(u"SELECT n, secret_ends, reminded, short_name FROM services"
                                           " WHERE reminded < 3 AND secret_ends < ? ORDER BY secret_ends, n"_s,
                                           {boundOf(Warning, at)});
            while (row.next()) {
                const Level level = levelOf(row.number(1), at);
                if (row.number(2) >= level)
                    continue;
                told += {row.number(0), level};
                if (reminders.shortNames.size() < SecretEnds::MostNames)
                    reminders.shortNames += row.text(3);
                ++(level == Ended      ? reminders.counts.ended
                   : level == Critical ? reminders.counts.critical
                                       : reminders.counts.warning);
            }
        }
        for (const Told &each : std::as_const(told))
            session.db.run(u"UPDATE services SET reminded = ? WHERE n = ?"_s, {int(each.level), each.n});
        return told.isEmpty() ? std::nullopt : std::optional(reminders);
    });
    if (!taken)
        return fail(taken.error());
    return taken->value_or(Reminders{});
}

Result<std::optional<ServiceId>> claimCheck(Session &session, const QDateTime &before, const QDateTime &now)
{
    return inTransactionIfAny(session, Steps::CheckClaimed, [&]() -> std::optional<ServiceId> {
        const qint64 at = now.toMSecsSinceEpoch();
        const auto first = [&](const QString &condition, qint64 bound) {
            return session.db.value(u"SELECT id FROM services WHERE has_secret = 1 AND looked_at "_s + condition +
                                        u" ORDER BY looked_at, id LIMIT 1"_s,
                                    {bound});
        };
        QVariant found = first(u"< ?"_s, before.toMSecsSinceEpoch());
        if (!found.isValid())
            found = first(u"> ?"_s, at + FarAhead);
        const auto id = found.isValid() ? idFrom<ServiceId>(found) : std::nullopt;
        if (id)
            session.db.run(u"UPDATE services SET looked_at = ? WHERE id = ?"_s, {at, bytesOf(*id)});
        return id;
    });
}

} // namespace UseCases
} // namespace TenantLink
