#include "models/adapters/desktop/desktop.h"

#include "models/adapters/desktop/clipboard.h"
#include "models/adapters/desktop/colourscheme.h"
#include "models/domain/cloud.h"
#include "models/ports/desktop.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
bool hasWindows() { return qobject_cast<QGuiApplication *>(QCoreApplication::instance()); }

class SystemDesktop : public Desktop
{
public:
    bool open(const QUrl &url) override
    {
        const bool harmless = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                              (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)));
        return harmless && hasWindows() && QDesktopServices::openUrl(url);
    }

    void copySecret(Secret secret) override
    {
        if (!hasWindows())
            return;
        if (!m_clipboard)
            m_clipboard = std::make_unique<SecretClipboard>();
        m_clipboard->copy(secret);
    }

    void copyText(const QString &text) override
    {
        if (hasWindows())
            QGuiApplication::clipboard()->setText(text);
    }

    void followColourScheme(std::function<void(bool)> changed) override
    {
        if (hasWindows())
            m_scheme = std::make_unique<ColourScheme>(std::move(changed));
    }

private:
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<ColourScheme> m_scheme;
};
} // namespace

std::shared_ptr<Desktop> makeDesktop() { return std::make_shared<SystemDesktop>(); }

} // namespace TenantLink
