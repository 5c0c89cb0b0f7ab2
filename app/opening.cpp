#include "app/opening.h"

#include "app/window/mainwindow.h"
#include "models/domain/failuretext.h"
#include "models/flows/invite.h"
#include "models/ports/secretstore.h"

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QTimer>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds LongestEnd{5};
} // namespace

Opening::Opening(World world, MainWindow &window) : m_world(std::move(world)), m_window(window) {}

Opening::~Opening() { m_cancel.request(); }

void Opening::start()
{
    QCoro::connect(openData(m_world), this, [this](const Outcome &outcome) {
        if (outcome) {
            m_window.showContent();
            askKeychain();
            runTheMail();
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

void Opening::runTheMail()
{
    if (m_posting)
        return;
    m_posting = true;
    QCoro::connect(runPostOffice(m_world.ports, m_cancel), this, [this] { m_posting = false; });
}

void Opening::end()
{
    m_cancel.request();
    if (!m_posting)
        return;
    // Not a QEventLoop: after QCoreApplication::exit() none would run any more.
    const QDeadlineTimer deadline(LongestEnd);
    QTimer::singleShot(LongestEnd, this, [] {}); // wakes the dispatcher up
    while (m_posting && !deadline.hasExpired())
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
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
