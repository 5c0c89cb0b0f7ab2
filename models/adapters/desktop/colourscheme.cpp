#include "models/adapters/desktop/colourscheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef TENANTLINK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

ColourScheme::ColourScheme(std::function<void(bool)> changed) : m_changed(std::move(changed)) { follow(); }

void ColourScheme::tell(bool dark)
{
    if (m_told == int(dark))
        return;
    m_told = int(dark);
    m_changed(dark);
}

#ifdef TENANTLINK_DBUS

namespace
{
const QString Portal = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString Settings = u"org.freedesktop.portal.Settings"_s;
const QString Appearance = u"org.freedesktop.appearance"_s;
const QString Scheme = u"color-scheme"_s;

/// Without an address libdbus would start a bus of its own.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}
} // namespace

void ColourScheme::follow()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else QtDBus does not find the slot, and says nothing
    bus.connect(Portal, PortalPath, Settings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(Portal, PortalPath, Settings, u"Read"_s);
    question.setArguments({Appearance, Scheme});
    auto *watcher =
        std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(question), this).release(); // ours by parent
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        if (reply.isValid())
            tellPortals(reply.value().variant());
        answered->deleteLater();
    });
}

void ColourScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Appearance && key == Scheme)
        tellPortals(value.variant());
}

void ColourScheme::tellPortals(const QVariant &value)
{
    QVariant inner = value; // Read() wraps its answer twice
    while (inner.canConvert<QDBusVariant>())
        inner = qvariant_cast<QDBusVariant>(inner).variant();
    tell(inner.toUInt() == 1); // 0 no preference, 1 dark, 2 light
}

#else

void ColourScheme::follow()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    QObject::connect(hints, &QStyleHints::colorSchemeChanged, this,
                     [this](Qt::ColorScheme scheme) { tell(scheme == Qt::ColorScheme::Dark); });
    tell(hints->colorScheme() == Qt::ColorScheme::Dark);
#else
    tell(QGuiApplication::palette().color(QPalette::Window).lightness() < 128);
#endif
}

#endif

} // namespace TenantLink
