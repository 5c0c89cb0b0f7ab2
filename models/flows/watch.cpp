#include "models/flows/watch.h"

#include "models/domain/text.h"
#include "models/flows/checkall.h"
#include "models/ports/clock.h"
#include "models/ports/desktop.h"

#include <QCoreApplication>

#include <vector>

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
constexpr int Lanes = 3;
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

/// Its own try, or more where there is no network; `busy` counts those that are under way.
Task<> checkOne(Ports ports, ServiceId id, std::shared_ptr<int> busy, Cancel cancel)
{
    ++*busy;
    for (int tries = 0; tries < MostTries && !cancel.requested(); ++tries) {
        if (tries > 0)
            co_await ports.clock->sleep(NothingDue, cancel);
        if (cancel.requested())
            break;
        const Outcome checked = co_await checkDue(ports, id, cancel);
        if (checked)
            break;
    }
    --*busy;
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
    const auto busy = std::make_shared<int>(0);
    std::vector<Task<>> checks;
    std::chrono::milliseconds pause = FirstCheck;
    while (!cancel.requested()) {
        co_await ports.clock->sleep(pause, cancel);
        if (cancel.requested())
            break;
        std::erase_if(checks, [](const Task<> &check) { return check.isReady(); });
        if (*busy == Lanes)
            continue; // the next turn
        const QDateTime now = ports.clock->now();
        const Result<std::optional<ServiceId>> due = co_await ports.store->claimCheck(now.addDays(-1), now);
        if (!due || !*due) {
            pause = NothingDue;
            continue;
        }
        checks.push_back(checkOne(ports, **due, busy, cancel));
        const Result<qint64> services = co_await ports.store->countServices(QString(), cancel);
        pause = checkPause(services.value_or(0));
    }
    for (Task<> &check : checks)
        co_await check;
}

} // namespace TenantLink
