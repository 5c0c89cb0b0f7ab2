// What a browser asks for, read from the bytes that came; and what it is answered. Pure.
#pragma once

#include "models/ports/loopback.h"

#include <QByteArray>

#include <optional>

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

/// The whole answer; a page for 200, nothing but a line of text for the rest.
[[nodiscard]] QByteArray answerToBrowser(int status, const RedirectPage &page);

} // namespace TenantLink
