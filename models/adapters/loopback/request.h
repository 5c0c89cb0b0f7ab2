// What a browser asks for, read from the bytes that came; and what it is answered. Pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace TenantLink
{

inline constexpr qsizetype LargestRequest = 16 * 1024;

/// 0: there is more to come. 200: `url` is what was asked for. Else the status that refuses it.
struct BrowserRequest {
    int status = 0;
    QUrl url{};
};
/// `own` is this server's address. Only GET, only origin-form, only with its own name in Host (or else any page in the
/// browser could reach it through a name of its own that leads here).
[[nodiscard]] BrowserRequest readBrowserRequest(const QByteArray &bytes, const QUrl &own);

/// The whole answer with a page; the texts are plain and get escaped.
[[nodiscard]] QByteArray pageForBrowser(const QString &language, const QString &title, const QString &text);
/// The whole answer that refuses: a line of text.
[[nodiscard]] QByteArray refusalForBrowser(int status);

} // namespace TenantLink
