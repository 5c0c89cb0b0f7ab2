// Notifications of the desktop: by org.freedesktop.Notifications where there is D-Bus, else by a tray icon.
#pragma once

#include <QHash>
#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace TenantLink
{

class Notifier
{
public:
    Notifier();
    virtual ~Notifier();
    /// Plain text. One of the same `id` takes the place of the last.
    void show(const QString &id, const QString &title, const QString &text);

protected:
    virtual void showInTray(const QString &title, const QString &text); ///< nothing where there is no tray

private:
    /// False: there is no bus. Where the bus refuses it, the tray gets it then.
    [[nodiscard]] bool showByBus(const QString &id, const QString &title, const QString &text);

    std::shared_ptr<QHash<QString, quint32>> m_shown; ///< the numbers that the desktop gave
    std::unique_ptr<QSystemTrayIcon> m_tray;
    Q_DISABLE_COPY_MOVE(Notifier)
};

} // namespace TenantLink
