// The program on one data folder, from start to closed window, as app/main.cpp makes it. Mails go to a post box of
// ours.
#pragma once

#include "tests/tour/scenes.h"
#include "tests/wizards/wizarddriver.h"

#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/world.h"

#include <optional>

class QTableView;

namespace TenantLink
{

class Program
{
public:
    Program(Play &play, const QString &dataFolder);

    MainWindow *window() { return &*m_window; }
    [[nodiscard]] const Ports &ports() const { return m_world->ports; }
    void click(const QString &name);
    /// A page with a table.
    void goTo(const QString &page);
    /// A page that shows something of that name.
    void goTo(const QString &page, const QString &shown);
    QTableView *table(const QString &name);
    /// Add Service > Direct Routing, by its menu.
    void addDirectRouting();
    void close();

    std::optional<WizardDriver> driver;

private:
    Stage &m_stage;
    std::optional<World> m_world;
    std::optional<MainWindow> m_window;
    std::optional<Opening> m_opening;
};

/// The world of a data folder, with the sandbox as its cloud. Nobody's mail leaves it.
[[nodiscard]] World worldOf(Play &play, const QString &dataFolder);

[[nodiscard]] const SandboxTenant &tenant(const Play &play, const QString &key);
void untilShows(Play &play, const QWidget *window, const WizardDriver &driver, const QString &name);
/// Clicks a button of a message box.
void answer(Play &play, QLatin1StringView box, const QString &button);
/// The file's eight good rows, by the dialog.
void importCustomers(Play &play, Program &program, bool pictures);

} // namespace TenantLink
