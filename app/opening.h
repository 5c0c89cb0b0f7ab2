// What happens behind the main window: the store is opened, the keychain asked, invitations are sent, secrets watched.
#pragma once

#include "app/commands/usage.h"
#include "app/world.h"
#include "models/ports/cancel.h"
#include "models/ports/task.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace TenantLink
{

class MainWindow;

/// Opens the store behind the window and shows what comes of it; tried again from the failure page.
class Opening : public QObject
{
    Q_OBJECT
public:
    Opening(World world, MainWindow &window);
    ~Opening() override;
    void start();
    /// Cancels what start() started; ended() follows when it has stopped, after five seconds at the latest.
    void end();
    /// The window came back before the program had left.
    void goOn();

Q_SIGNALS:
    void ended();

private:
    void askKeychain();
    void runTheWorks();
    void run(Task<> work);
    void workEnded();
    void leave();

    World m_world;
    MainWindow &m_window;
    Cancel m_cancel;
    QTimer m_patience;
    int m_running = 0; ///< works that have not ended
    bool m_opened = false;
    bool m_ending = false;
};

/// A command that works on the store: opens it first, and says so where it cannot.
[[nodiscard]] Task<ExitCode> withData(World world, bool json, std::function<Task<ExitCode>(Ports)> command);

} // namespace TenantLink
