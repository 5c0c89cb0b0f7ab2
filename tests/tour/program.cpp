#include "tests/tour/program.h"

#include "app/languages.h"
#include "app/window/customerspage.h"
#include "models/ports/mailer.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QTableView>
#include <QTreeWidget>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Accepts every mail.
class PostBox : public Mailer
{
public:
    Task<Outcome> send(MailServer, Secret, Envelope, QByteArray, Cancel) override { co_return Outcome{}; }
};

} // namespace

World worldOf(Play &play, const QString &dataFolder)
{
    Options options;
    options.dataDir = dataFolder;
    options.cloudFile = play.cloudFile;
    Result<World> world = makeWorld(options);
    play.stage.must(bool(world), u"the world can be made"_s);
    world->ports.mailer = std::make_shared<PostBox>();
    return *world;
}

Program::Program(Play &play, const QString &dataFolder) : m_stage(play.stage), m_world(worldOf(play, dataFolder))
{
    m_window.emplace(m_world->ports, std::make_shared<Languages>());
    m_window->setDataFolder(m_world->dataFolder);
    m_window->resize(QSize(1240, 780).boundedTo(m_window->screen()->availableSize()));
    m_window->show();
    m_window->move(
        m_window->screen()->availableGeometry().topLeft()); // without a window manager it is kept lower each time
    m_opening.emplace(*m_world, *m_window);
    m_opening->start();
    driver.emplace(&*m_window);
    m_stage.window("mainWindow"_L1);
}

void Program::click(const QString &name)
{
    m_stage.until([&] { return driver->click(name); }, u"can be clicked: "_s + name);
}

void Program::goTo(const QString &page) { goTo(page, u"Filter "_s + page.section(u' ', -1).toLower()); }

void Program::goTo(const QString &page, const QString &shown)
{
    auto *navigation = driver->find<QTreeWidget>(u"Navigation"_s);
    m_stage.must(navigation, u"the navigation"_s);
    const QList<QTreeWidgetItem *> items = navigation->findItems(page, Qt::MatchExactly | Qt::MatchRecursive);
    m_stage.must(items.size() == 1, u"the navigation has "_s + page);
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualItemRect(items.first()).center());
    m_stage.until([&] { return driver->shows(shown); }, u"the page "_s + page);
}

QTableView *Program::table(const QString &name)
{
    m_stage.until([&] { return driver->find<QTableView>(name); }, u"the table "_s + name);
    return driver->find<QTableView>(name);
}

void Program::addDirectRouting()
{
    click(u"Add Service"_s);
    m_stage.until([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); },
                  u"the menu of Add Service"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
}

void Program::close()
{
    m_window->close();
    m_stage.until([&] { return !m_window->isVisible(); }, u"the main window closes"_s);
    bool ended = false;
    QObject::connect(&*m_opening, &Opening::ended, [&ended] { ended = true; });
    m_opening->end();
    m_stage.until([&] { return ended; }, u"what runs behind the window ends"_s);
}

const SandboxTenant &tenant(const Play &play, const QString &key)
{
    for (const SandboxTenant &candidate : play.tenants) {
        if (candidate.key == key)
            return candidate;
    }
    play.stage.must(false, u"the sandbox has a tenant "_s + key);
    Q_UNREACHABLE();
}

void untilShows(Play &play, const QWidget *window, const WizardDriver &driver, const QString &name)
{
    play.stage.until([&] { return driver.shows(name); }, window->objectName() + u" shows: "_s + name);
}

void answer(Play &play, QLatin1StringView box, const QString &button)
{
    WizardDriver driver(play.stage.window(box));
    play.stage.until([&] { return driver.click(button); }, u"can be clicked: "_s + button);
}

void importCustomers(Play &play, Program &program, bool pictures)
{
    program.goTo(u"Customers"_s);
    auto *page = program.window()->findChild<CustomersPage *>();
    play.stage.must(page, u"the Customers page"_s);
    const auto *count = page->findChild<QLabel *>(u"count"_s);
    play.stage.until([count] { return count && count->text() == u"0 rows"_s; }, u"there is no customer yet"_s);
    if (pictures)
        play.stage.picture(program.window(), u"customers-empty"_s);
    page->import(play.customersFile); // behind the system's own file dialog
    QWidget *dialog = play.stage.window("importDialog"_L1);
    WizardDriver driver(dialog);
    play.stage.until(
        [&] {
            const auto *button = driver.find(u"Import"_s);
            return button && button->isEnabled();
        },
        u"the rows can be imported"_s);
    if (pictures)
        play.stage.picture(dialog, u"import-preview"_s);
    play.stage.must(driver.click(u"Import"_s), u"Import can be clicked"_s);
    untilShows(play, dialog, driver, u"Report of the import"_s);
    if (pictures)
        play.stage.picture(dialog, u"import-done"_s);
    play.stage.must(driver.click(u"Close"_s), u"the dialog can be closed"_s);
    play.stage.untilGone("importDialog"_L1);
    const QTableView *table = program.table(u"Customers"_s);
    play.stage.until([&] { return table->model()->rowCount() == 8; }, u"eight customers"_s);
}

} // namespace TenantLink
