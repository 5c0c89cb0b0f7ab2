// The part of MainWindow that has menus and help.
#include "app/window/aboutdialog.h"
#include "app/window/customerspage.h"
#include "app/window/mainwindow.h"
#include "app/window/servicespage.h"
#include "wizards/common/helpwindow.h"

#include <QMenuBar>

namespace TenantLink
{

namespace
{
constexpr int KeysForPages = 9; // Ctrl+1 to Ctrl+9
} // namespace

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());
    m_addMenu = m_fileMenu->addMenu(QString());
    m_directRouting = m_addMenu->addAction(QString());
    m_import = m_fileMenu->addAction(QString());
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString());
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);
    int number = 1;
    for (Entry &entry : m_entries) {
        entry.action = m_viewMenu->addAction(QString());
        if (number <= KeysForPages)
            entry.action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)));
        connect(entry.action, &QAction::triggered, this, [this, page = entry.page] { showPage(page); });
    }
    m_viewMenu->addSeparator();
    m_find = m_viewMenu->addAction(QString());
    m_find->setShortcut(QKeySequence::Find);
    m_refresh = m_viewMenu->addAction(QString());
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_help = m_helpMenu->addAction(QString());
    m_help->setShortcut(QKeySequence::HelpContents);
    m_about = m_helpMenu->addAction(QString());
    m_about->setMenuRole(QAction::AboutRole);

    connect(m_directRouting, &QAction::triggered, this, [this] {
        showPage(Page::Services);
        static_cast<ServicesPage *>(pageOf(Page::Services))->addDirectRouting();
    });
    connect(m_import, &QAction::triggered, this, [this] {
        showPage(Page::Customers);
        static_cast<CustomersPage *>(pageOf(Page::Customers))->chooseImport();
    });
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_find, &QAction::triggered, this, [this] {
        if (TablePage *page = currentTable())
            page->focusFilter();
    });
    connect(m_refresh, &QAction::triggered, this, &MainWindow::refreshCurrent);
    connect(m_help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::showHelp() { HelpWindow::open(m_ports, currentPage() ? currentPage()->objectName() : QString()); }

} // namespace TenantLink
