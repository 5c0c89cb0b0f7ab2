// The desktop around the program: the browser, the clipboard's manners, light or dark.
#pragma once

#include "models/domain/secret.h"

#include <QUrl>

#include <functional>

namespace TenantLink
{

class Desktop
{
public:
    virtual ~Desktop() = default;
    /// In the person's browser: https, or http on loopback. In the mail program: mailto with nothing but recipients,
    /// subject and body. Anything else is not opened. False: not opened.
    virtual bool open(const QUrl &url) = 0;
    /// Marked confidential where the platform can; cleared after 30 s and at exit if it is still ours.
    virtual void copySecret(Secret secret) = 0;
    virtual void copyText(const QString &text) = 0;
    /// A notification of the desktop, plain text; one of the same `id` takes the place of the last. Where the desktop
    /// shows none, nothing happens.
    virtual void notify(const QString &id, const QString &title, const QString &text) = 0;
    /// Follows the system's light or dark preference while the program runs. `changed(dark)` comes at once if known.
    virtual void followColourScheme(std::function<void(bool dark)> changed) = 0;

protected:
    Desktop() = default;
    Q_DISABLE_COPY_MOVE(Desktop)
};

} // namespace TenantLink
