#include "app/opening.h"

#include "app/window/mainwindow.h"
#include "models/domain/failuretext.h"
#include "models/flows/invite.h"
#include "models/flows/watch.h"
#include "models/ports/clock.h"
#include "models/ports/secretstore.h"
#include "models/ports/store.h"

#include <QPointer>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds LongestEnd{5};

/// With what a crash left behind. A person has one window, and only windows run tasks: theirs cannot be in progress now.
Task<Outcome> openForWindow(World world)
{
    const Outcome opened = co_await openData(world);
    if (!opened)
        co_return opened;
    const QDateTime now = world.ports.clock->now();
    const Result<int> interrupted = co_await world.ports.store->endInterruptedTasks(now);
    (void)interrupted; // they are looked at again before they are resumed
    co_return Outcome{};
}
} // namespace

Opening::Opening(World world, MainWindow &window) : m_world(std::move(world)), m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(LongestEnd);
    connect(&m_patience, &QTimer::timeout, this, &Opening::leave);
}

Opening::~Opening() { m_cancel.request(); }

void Opening::start()
{
    QCoro::connect(openForWindow(m_world), this, [this](const Outcome &outcome) {
        if (outcome) {
            m_opened = true;
            m_window.showContent();
            askKeychain();
            runTheWorks();
        } else {
            m_window.showStoreFailure(outcome.error(), [this] { start(); });
        }
    });
}

void Opening::askKeychain()
{
    QCoro::connect(m_world.ports.secrets->probe(), this, [this](const Outcome &outcome) {
        if (!outcome)
            m_window.showKeychainProblem(outcome.error());
    });
}

void Opening::runTheWorks()
{
    if (m_running > 0 || m_ending)
        return;
    run(runPostOffice(m_world.ports, m_cancel));
    const QPointer<MainWindow> window(&m_window);
    const SecretWatcher watcher = [window](const SecretEndCounts &counts) {
        if (window)
            window->showSecretEnds(counts);
    };
    run(watchSecrets(m_world.ports, watcher, m_cancel));
    run(runDailyCheck(m_world.ports, m_cancel));
}

void Opening::run(Task<> work)
{
    ++m_running;
    QCoro::connect(std::move(work), this, [this] { workEnded(); });
}

void Opening::workEnded()
{
    --m_running;
    if (m_running > 0)
        return;
    if (m_ending)
        leave();
    else if (m_cancel.requested()) // came back while they were stopping
        goOn();
}

void Opening::end()
{
    if (m_ending)
        return;
    m_ending = true;
    m_cancel.request();
    m_patience.start();
    if (m_running == 0)
        QMetaObject::invokeMethod(this, &Opening::leave, Qt::QueuedConnection);
}

void Opening::leave()
{
    m_patience.stop();
    if (m_ending)
        Q_EMIT ended();
}

void Opening::goOn()
{
    m_ending = false;
    m_patience.stop();
    if (m_running > 0)
        return; // goes on when the cancelled round has ended
    m_cancel = Cancel();
    if (m_opened)
        runTheWorks();
}

Task<ExitCode> withData(World world, bool json, std::function<Task<ExitCode>(Ports)> command)
{
    const Outcome opened = co_await openData(world);
    if (!opened) {
        if (json)
            printJson(machineForm(u"store"_s, CommandLine::tr("Data"), opened.error()));
        else
            printError(describe(opened.error()).what + u' ' + describe(opened.error()).remedy);
        co_return ExitCode::CouldNotCheck;
    }
    const ExitCode code = co_await command(world.ports);
    co_return code;
}

} // namespace TenantLink
