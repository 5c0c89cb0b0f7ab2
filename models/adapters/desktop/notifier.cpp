#include "models/adapters/desktop/notifier.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QSystemTrayIcon>

#ifdef TENANTLINK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

Notifier::Notifier() : m_shown(std::make_shared<QHash<QString, quint32>>()) {}
Notifier::~Notifier() = default;

// Desktop Notifications Specification 1.2: the body may be read as mark-up, so it is escaped.
bool Notifier::showByBus([[maybe_unused]] const QString &id, [[maybe_unused]] const QString &title,
                         [[maybe_unused]] const QString &text)
{
#ifdef TENANTLINK_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call << QCoreApplication::applicationName() << m_shown->value(id) << u"tenantlink"_s << title
         << text.toHtmlEscaped() << QStringList() << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [this, alive = std::weak_ptr(m_shown), id, title, text, watcher] {
                         const QDBusPendingReply<quint32> reply = *watcher;
                         watcher->deleteLater();
                         const auto shown = alive.lock();
                         if (!shown)
                             return;          // the notifier is gone
                         if (reply.isError()) // nobody shows notifications on this bus, or not this one
                             showInTray(title, text);
                         else
                             shown->insert(id, reply.value());
                     });
    return true;
#else
    return false;
#endif
}

void Notifier::show(const QString &id, const QString &title, const QString &text)
{
    if (!showByBus(id, title, text))
        showInTray(title, text);
}

void Notifier::showInTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray)
        m_tray = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
    m_tray->show();
    m_tray->showMessage(title, text);
}

} // namespace TenantLink
