#include "models/adapters/desktop/colourscheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef TENANTLINK_DBUS
#include "models/adapters/desktop/portalsettings.h"
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

ColourScheme::ColourScheme(std::function<void(bool)> changed) : m_changed(std::move(changed)) { follow(); }

ColourScheme::~ColourScheme() = default;

void ColourScheme::tell(bool dark)
{
    if (m_told == int(dark))
        return;
    m_told = int(dark);
    m_changed(dark);
}

#ifdef TENANTLINK_DBUS

void ColourScheme::follow()
{
    const QList<PortalSettings::Key> keys{{u"org.freedesktop.appearance"_s, u"color-scheme"_s}};
    m_portal = std::make_shared<PortalSettings>(keys, [this](const PortalSettings::Key &, const QVariant &value) {
        tell(value.toUInt() == 1); // 0 no preference, 1 dark, 2 light
    });
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
