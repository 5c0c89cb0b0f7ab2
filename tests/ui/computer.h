// A person's computer: a data folder, and the program's windows on it, as app/main.cpp makes them.
#pragma once

#include "app/world.h"

#include <QString>

#include <memory>

namespace TenantLink
{

class MainWindow;
class Opening;
class ScriptedMailer;

class Computer
{
public:
    /// `onlyReading`: requests that write are refused. Null: the world cannot be made; `trouble` says why.
    [[nodiscard]] static std::unique_ptr<Computer> make(const Options &options, bool onlyReading, QString *trouble);
    ~Computer();

    [[nodiscard]] const World &world() const { return m_world; }
    void openMainWindow();
    void openInvitation(const QByteArray &link);
    /// Windows are gone at once; false: what ran behind them did not end in time.
    [[nodiscard]] bool shutDown();
    /// The text of the last mail that the program sent; empty: none yet.
    [[nodiscard]] QString lastMail() const;
    /// Requests that were refused because they write.
    [[nodiscard]] QStringList refused() const;

private:
    explicit Computer(World world);

    World m_world;
    std::shared_ptr<ScriptedMailer> m_mailer;
    std::shared_ptr<class ReadingHttp> m_reading; ///< null: everything may be asked
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Opening> m_opening;
};

} // namespace TenantLink
