#include "app/windows.h"

#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "wizards/invitation/invitationwizard.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QFileOpenEvent>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

void bringToFront(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

bool anyVisible()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) { return window->isVisible(); });
}

} // namespace

Windows::Windows(World world, std::shared_ptr<LanguageChoice> languages)
    : m_world(std::move(world)), m_languages(std::move(languages))
{
    qApp->installEventFilter(this);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Windows::leave);
}

Windows::~Windows() = default;

void Windows::run(const StartRequest &request)
{
    if (m_opening) // a start while the program was about to leave
        m_opening->goOn();
    if (request.what == StartRequest::What::Invitation)
        openInvitation(request.link);
    else
        openMainWindow();
}

void Windows::openMainWindow()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_world.ports, m_languages);
        m_window->setDataFolder(m_world.dataFolder);
        m_opening = std::make_unique<Opening>(m_world, *m_window);
        connect(m_opening.get(), &Opening::ended, this, &Windows::ended);
        m_window->show();
        m_opening->start();
    }
    bringToFront(m_window.get());
}

void Windows::openInvitation(const QByteArray &link)
{
    if (m_wizard && m_wizard->isVisible()) {
        if (!link.isEmpty())
            m_wizard->openLink(link);
    } else if (m_window) {
        m_window->openInvitation(link);
        return;
    } else {
        m_wizard = new InvitationWizard(m_world.ports, link);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(m_wizard);
}

void Windows::leave()
{
    if (m_opening)
        m_opening->end();
    else
        Q_EMIT ended();
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit && watched == qApp && anyVisible()) { // the system's own menu, or its session
        QApplication::closeAllWindows();
        return true; // the last one that closes ends the program
    }
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QFileOpenEvent *>(event);
    const Result<QByteArray> content =
        invitationContent(asked->file().isEmpty() ? asked->url().toString(QUrl::FullyEncoded) : asked->file());
    // What cannot be read is shown by the wizard, too: as no invitation.
    openInvitation(content.value_or(QByteArray()));
    return true;
}

Result<QByteArray> invitationContent(const QString &linkOrFile)
{
    const QString path = invitationFile(linkOrFile);
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return linkOrFile.toUtf8().left(Instance::LargestLink);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path + u": "_s + file.errorString());
    // No invitation is longer: of a larger file the wizard says what is wrong with it.
    return file.read(Instance::LargestLink);
}

} // namespace TenantLink
