// The Desktop and Preferences ports made real.
#pragma once

#include <QString>

#include <memory>

namespace TenantLink
{

class Desktop;
class Preferences;

/// Needs a QGuiApplication for all but followColourScheme(), which without one does nothing. Release it before the
/// application ends, or at aboutToQuit: a secret on the clipboard goes then.
[[nodiscard]] std::shared_ptr<Desktop> makeDesktop();

/// An ini file that only its owner reads; made, with its folder, with the first value. Values that cannot be saved are
/// kept for this run only.
[[nodiscard]] std::shared_ptr<Preferences> makePreferences(const QString &file);

} // namespace TenantLink
