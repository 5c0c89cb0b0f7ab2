#include "models/adapters/desktop/reducedmotion.h"

#ifdef TENANTLINK_DBUS
#include "models/adapters/desktop/portalsettings.h"
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

ReducedMotion::ReducedMotion(std::function<void(bool)> changed) : m_changed(std::move(changed))
{
#ifdef TENANTLINK_DBUS
    const QList<PortalSettings::Key> keys{{u"org.freedesktop.appearance"_s, u"reduced-motion"_s},
                                          {u"org.gnome.desktop.interface"_s, u"enable-animations"_s}};
    m_portal = std::make_shared<PortalSettings>(keys, [this](const PortalSettings::Key &key, const QVariant &value) {
        if (key.name == "reduced-motion"_L1)
            m_reduced = value.toUInt() == 1; // 0 no preference
        else if (value.typeId() == QMetaType::Bool)
            m_noAnimations = !value.toBool();
        tell();
    });
#elif defined(Q_OS_WIN)
    BOOL animated = TRUE;
    SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0);
    m_noAnimations = !animated;
    tell();
#elif defined(Q_OS_MACOS)
    Boolean known = false;
    m_reduced = CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"), CFSTR("com.apple.universalaccess"), &known);
    tell();
#endif
}

ReducedMotion::~ReducedMotion() = default;

void ReducedMotion::tell()
{
    const bool reduced = m_reduced || m_noAnimations;
    if (m_told == int(reduced))
        return;
    m_told = int(reduced);
    m_changed(reduced);
}

} // namespace TenantLink
