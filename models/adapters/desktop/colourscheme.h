// Light or dark, as the system prefers it, while the program runs.
#pragma once

#include <QObject>

#include <functional>

#ifdef TENANTLINK_DBUS
#include <QDBusVariant>
#endif

namespace TenantLink
{

/// On Linux the desktop portal's setting (org.freedesktop.appearance color-scheme), asked for without waiting; without
/// a session bus nothing is asked. Elsewhere what Qt knows: QStyleHints from Qt 6.5 on, before that the palette at
/// the start.
class ColourScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColourScheme(std::function<void(bool dark)> changed);
    Q_DISABLE_COPY_MOVE(ColourScheme)

#ifdef TENANTLINK_DBUS
private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);
#endif

private:
    void follow();
    void tell(bool dark);
#ifdef TENANTLINK_DBUS
    void tellPortals(const QVariant &value);
#endif

    std::function<void(bool dark)> m_changed;
    int m_told = -1; ///< 0 light, 1 dark, -1 nothing yet
};

} // namespace TenantLink
