#include "models/adapters/desktop/desktop.h"

#include "models/adapters/desktop/clipboard.h"
#include "models/adapters/desktop/colourscheme.h"
#include "models/adapters/desktop/notifier.h"
#include "models/domain/cloud.h"
#include "models/domain/isolated.h"
#include "models/ports/desktop.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrlQuery>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
bool hasWindows() { return qobject_cast<QGuiApplication *>(QCoreApplication::instance()); }

bool isHarmlessPage(const QUrl &url)
{
    return !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)));
}

/// Some mail programs attach files that a link names.
bool isHarmlessMail(const QUrl &url)
{
    if (url.scheme() != "mailto"_L1 || !url.authority().isEmpty())
        return false;
    const auto items = QUrlQuery(url).queryItems();
    return std::all_of(items.begin(), items.end(),
                       [](const auto &item) { return item.first == "subject"_L1 || item.first == "body"_L1; });
}

class SystemDesktop : public Desktop
{
public:
    bool open(const QUrl &url) override
    {
        const bool harmless = url.isValid() && (isHarmlessPage(url) || isHarmlessMail(url));
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
            QGuiApplication::clipboard()->setText(withoutMarks(text));
    }

    void notify(const QString &id, const QString &title, const QString &text) override
    {
        if (!hasWindows())
            return;
        if (!m_notifier)
            m_notifier = std::make_unique<Notifier>();
        m_notifier->show(id, title, text);
    }

    void followColourScheme(std::function<void(bool)> changed) override
    {
        if (hasWindows())
            m_scheme = std::make_unique<ColourScheme>(std::move(changed));
    }

private:
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<ColourScheme> m_scheme;
    std::unique_ptr<Notifier> m_notifier;
};
} // namespace

std::shared_ptr<Desktop> makeDesktop() { return std::make_shared<SystemDesktop>(); }

} // namespace TenantLink
