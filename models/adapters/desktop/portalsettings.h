// Settings of the desktop as its portal tells them (org.freedesktop.portal.Settings), while the program runs.
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <functional>

namespace TenantLink
{

/// Asked for without waiting; without a session bus nothing is asked, a setting that the desktop does not have is
/// never told.
class PortalSettings : public QObject
{
    Q_OBJECT
public:
    struct Key {
        QString space; ///< "org.freedesktop.appearance"
        QString name;  ///< "color-scheme"
        bool operator==(const Key &) const = default;
    };
    using Told = std::function<void(const Key &key, const QVariant &value)>;

    PortalSettings(const QList<Key> &keys, Told told);
    Q_DISABLE_COPY_MOVE(PortalSettings)

public Q_SLOTS:
    void settingChanged(const QString &space, const QString &name, const QDBusVariant &value);

private:
    void tell(const Key &key, QVariant value);

    QList<Key> m_keys;
    Told m_told;
};

} // namespace TenantLink
