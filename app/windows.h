// The windows of the one process: the main window, and the Invitation wizard that a link started.
#pragma once

#include "app/world.h"
#include "models/adapters/instance/instance.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace TenantLink
{

class InvitationWizard;
class LanguageChoice;
class MainWindow;
class Opening;

/// An invitation needs no data: its wizard comes up alone, and opens the store only where a click asks for it.
class Windows : public QObject
{
    Q_OBJECT
public:
    Windows(World world, std::shared_ptr<LanguageChoice> languages);
    ~Windows() override;

    /// What this start, or a later one, was asked for. What is open already comes to the front.
    void run(const StartRequest &request);

Q_SIGNALS:
    /// The last window has closed, and nothing runs any more.
    void ended();

protected:
    /// Links and files that macOS hands to the running program.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void openMainWindow();
    void openInvitation(const QByteArray &link);

    World m_world;
    std::shared_ptr<LanguageChoice> m_languages;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Opening> m_opening;
    QPointer<InvitationWizard> m_wizard; ///< that came up alone; deletes itself
};

/// What an invitation's link or file holds: the link itself, or the file's first 64 KiB. FileUnreadable.
[[nodiscard]] Result<QByteArray> invitationContent(const QString &linkOrFile);

} // namespace TenantLink
