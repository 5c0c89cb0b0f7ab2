#include "models/adapters/desktop/portalsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
const QString Portal = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString Settings = u"org.freedesktop.portal.Settings"_s;

/// Without an address libdbus would start a bus of its own.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}
} // namespace

PortalSettings::PortalSettings(const QList<Key> &keys, Told told) : m_keys(keys), m_told(std::move(told))
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else QtDBus does not find the slot, and says nothing
    bus.connect(Portal, PortalPath, Settings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const Key &key : keys) {
        QDBusMessage question = QDBusMessage::createMethodCall(Portal, PortalPath, Settings, u"Read"_s);
        question.setArguments({key.space, key.name});
        auto *watcher =
            std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(question), this).release(); // ours by parent
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *answered) {
            const QDBusPendingReply<QDBusVariant> reply = *answered;
            if (reply.isValid())
                tell(key, reply.value().variant());
            answered->deleteLater();
        });
    }
}

void PortalSettings::settingChanged(const QString &space, const QString &name, const QDBusVariant &value)
{
    const Key key{space, name};
    if (m_keys.contains(key))
        tell(key, value.variant());
}

void PortalSettings::tell(const Key &key, QVariant value)
{
    while (value.canConvert<QDBusVariant>()) // Read() wraps its answer twice
        value = qvariant_cast<QDBusVariant>(value).variant();
    m_told(key, value);
}

} // namespace TenantLink
