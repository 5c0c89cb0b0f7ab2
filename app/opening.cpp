#include "app/opening.h"

#include "app/window/mainwindow.h"
#include "models/domain/failuretext.h"
#include "models/ports/secretstore.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

Opening::Opening(World world, MainWindow &window) : m_world(std::move(world)), m_window(window) {}

void Opening::start()
{
    QCoro::connect(openData(m_world), this, [this](const Outcome &outcome) {
        if (outcome) {
            m_window.showContent();
            askKeychain();
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

Task<ExitCode> checkWithData(World world, CheckCommand command, Cancel cancel)
{
    if (command.options.allServices || !command.options.service.isEmpty()) {
        const Outcome opened = co_await openData(world);
        if (!opened) {
            if (command.options.json)
                printJson(machineForm(u"store"_s, CommandLine::tr("Data"), opened.error()));
            else
                printError(describe(opened.error()).what + u' ' + describe(opened.error()).remedy);
            co_return ExitCode::CouldNotCheck;
        }
    }
    const ExitCode code = co_await runCheck(world.ports, command, cancel);
    co_return code;
}

} // namespace TenantLink
