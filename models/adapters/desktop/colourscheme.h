// Light or dark, as the system prefers it, while the program runs.
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace TenantLink
{

class PortalSettings;

/// On Linux the desktop portal's setting (org.freedesktop.appearance color-scheme). Elsewhere what Qt knows:
/// QStyleHints from Qt 6.5 on, before that the palette at the start.
class ColourScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColourScheme(std::function<void(bool dark)> changed);
    ~ColourScheme() override;
    Q_DISABLE_COPY_MOVE(ColourScheme)

private:
    void follow();
    void tell(bool dark);

    std::function<void(bool dark)> m_changed;
    std::shared_ptr<PortalSettings> m_portal;
    int m_told = -1; ///< 0 light, 1 dark, -1 nothing yet
};

} // namespace TenantLink
