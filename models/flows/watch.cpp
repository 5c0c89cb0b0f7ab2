#include "models/flows/watch.h"

#include "models/domain/text.h"
#include "models/flows/checkall.h"
#include "models/ports/clock.h"
#include "models/ports/desktop.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds LookAgain = 10s;
constexpr std::chrono::milliseconds DaysPass = 1h;
constexpr std::chrono::milliseconds FirstCheck = 1min; ///< the start is the person's
constexpr std::chrono::milliseconds NothingDue = 15min;
constexpr int MostTries = 4; ///< then the next one is looked at: perhaps only this one's cloud is away

struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(SecretWatch)
};

void tellDesktop(const Ports &ports, const Reminders &reminders)
{
    QStringList names;
    for (const QString &name : reminders.shortNames)
        names += cleaned(name);
    const QString text = QString(describe(reminders.counts) + u'\n' + names.join(u", "_s));
    ports.desktop->notify(u"secrets"_s, WatchText::tr("Client secrets need attention"), text);
}

} // namespace

QString describe(const SecretEndCounts &counts)
{
    QStringList parts;
    if (counts.ended > 0)
        parts += WatchText::tr("%n client secret(s) ended.", nullptr, counts.ended);
    if (counts.critical > 0)
        parts += WatchText::tr("%n client secret(s) will end within 14 days.", nullptr, counts.critical);
    if (counts.warning > 0)
        parts += WatchText::tr("%n client secret(s) will end within 30 days.", nullptr, counts.warning);
    return parts.join(u' ');
}

Task<> watchSecrets(Ports ports, SecretWatcher watcher, Cancel cancel)
{
    std::optional<qint64> seen;
    std::optional<SecretEndCounts> told;
    std::chrono::milliseconds due = 0ms; // monotonic
    while (!cancel.requested()) {
        const Result<qint64> token = co_await ports.store->changeToken();
        const bool changed = token && (!seen || *seen != *token);
        if (changed || ports.clock->monotonic() >= due) {
            const QDateTime now = ports.clock->now();
            const Result<SecretEndCounts> counts = co_await ports.store->countSecretEnds(now);
            if (counts && !cancel.requested() && (!told || !(*told == *counts))) {
                told = *counts;
                watcher(*counts);
            }
            if (cancel.requested())
                co_return;
            const Result<Reminders> reminders = co_await ports.store->takeReminders(now);
            if (reminders && !reminders->counts.none())
                tellDesktop(ports, *reminders); // now or never: they count as told of
            if (token && counts && reminders)
                seen = *token;
            due = ports.clock->monotonic() + DaysPass;
        }
        co_await ports.clock->sleep(LookAgain, cancel);
    }
}

Task<> runDailyCheck(Ports ports, Cancel cancel)
{
    std::chrono::milliseconds pause = FirstCheck;
    std::optional<ServiceId> claimed; // waits for a network
    int tries = 0;
    while (!cancel.requested()) {
        co_await ports.clock->sleep(pause, cancel);
        if (cancel.requested())
            co_return;
        pause = NothingDue;
        if (!claimed) {
            const QDateTime now = ports.clock->now();
            const Result<std::optional<ServiceId>> due = co_await ports.store->claimCheck(now.addDays(-1), now);
            if (!due || !*due)
                continue;
            claimed = **due;
            tries = 0;
        }
        const Outcome checked = co_await checkDue(ports, *claimed, cancel);
        if (!checked && ++tries < MostTries)
            continue;
        claimed.reset();
        const Result<qint64> services = co_await ports.store->countServices(QString(), cancel);
        if (checked)
            pause = checkPause(services.value_or(0));
    }
}

} // namespace TenantLink
