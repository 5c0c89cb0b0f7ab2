// Whether the person asked the system that nothing moves by itself.
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace TenantLink
{

class PortalSettings;

/// Linux: the portal's org.freedesktop.appearance reduced-motion, and GNOME's enable-animations, while the program
/// runs. Windows: "Show animations" (SPI_GETCLIENTAREAANIMATION), macOS: "Reduce motion"; both as they are at the
/// start. `changed` is called for the first time only when something is known.
class ReducedMotion : public QObject
{
    Q_OBJECT
public:
    explicit ReducedMotion(std::function<void(bool reduced)> changed);
    ~ReducedMotion() override;
    Q_DISABLE_COPY_MOVE(ReducedMotion)

private:
    void tell();

    std::function<void(bool reduced)> m_changed;
    std::shared_ptr<PortalSettings> m_portal;
    bool m_reduced = false;
    bool m_noAnimations = false;
    int m_told = -1; ///< -1: nothing yet
};

} // namespace TenantLink
