// What happens after the window is there: the store is opened, the keychain asked.
#pragma once

#include "app/commands/checkcommand.h"
#include "app/world.h"
#include "models/ports/task.h"

#include <QObject>

namespace TenantLink
{

class MainWindow;

/// Opens the store behind the window and shows what comes of it; tried again from the failure page.
class Opening : public QObject
{
    Q_OBJECT
public:
    Opening(World world, MainWindow &window);
    void start();

private:
    void askKeychain();
    World m_world;
    MainWindow &m_window;
};

/// A check from the command line, which opens the store only where it needs it.
[[nodiscard]] Task<ExitCode> checkWithData(World world, CheckCommand command, Cancel cancel);

} // namespace TenantLink
