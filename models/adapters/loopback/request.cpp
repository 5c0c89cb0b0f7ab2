#include "models/adapters/loopback/request.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <optional>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

// Its hash stands in the policy: nothing else is styled, and nothing at all is loaded or run.
const QByteArray style =
    "html{color-scheme:light dark}"
    "body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f3f4f6;color:#1b1f24;"
    "font:1.0625rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}"
    "main{box-sizing:border-box;width:min(32rem,92vw);padding:2.5rem;border-radius:12px;background:#fff;"
    "border-top:4px solid #2d6cdf;box-shadow:0 1px 3px rgba(0,0,0,.18)}"
    "h1{margin:0 0 .75rem;font-size:1.5rem;line-height:1.25}p{margin:0}"
    "@media(prefers-color-scheme:dark){body{background:#16191d;color:#e8eaed}"
    "main{background:#22262b;border-top-color:#7aa7ff;box-shadow:none}}"_ba;

QByteArray lineOf(int status)
{
    switch (status) {
    case 200:
        return "200 OK"_ba;
    case 404:
        return "404 Not Found"_ba;
    case 405:
        return "405 Method Not Allowed"_ba;
    case 408:
        return "408 Request Timeout"_ba;
    case 431:
        return "431 Request Header Fields Too Large"_ba;
    default:
        return "400 Bad Request"_ba;
    }
}

QByteArray answerOf(int status, const QByteArray &type, const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "HTTP/1.1 " + lineOf(status) + "\r\nContent-Type: " + type + "; charset=utf-8" +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close" +
           "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff" +
           (status == 405 ? "\r\nAllow: GET" : "") +
           "\r\nContent-Security-Policy: default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n\r\n" + body;
}

bool printable(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Of all headers; nothing if there is none or more than one.
std::optional<QByteArray> hostOf(const QList<QByteArray> &lines)
{
    std::optional<QByteArray> host;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !printable(line.left(colon)))
            return std::nullopt;
        if (line.left(colon).compare("Host", Qt::CaseInsensitive) != 0)
            continue;
        if (host)
            return std::nullopt;
        host = line.sliced(colon + 1).trimmed().toLower();
    }
    return host;
}

} // namespace

BrowserRequest readBrowserRequest(const QByteArray &bytes, const QUrl &own)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {bytes.size() > LargestRequest ? 431 : 0};
    if (end > LargestRequest)
        return {431};
    QList<QByteArray> lines = bytes.left(end).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> words = lines.first().split(' ');
    if (words.size() != 3 || (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0"))
        return {400};
    const std::optional<QByteArray> host = hostOf(lines);
    const QByteArray port = ':' + QByteArray::number(own.port());
    if (!host || (*host != own.host().toLatin1() + port && *host != "localhost" + port))
        return {400};
    if (words.at(0) != "GET")
        return {405};
    const QByteArray &target = words.at(1);
    if (!target.startsWith('/') || target.startsWith("//") || !printable(target) || target.contains('#'))
        return {400};
    const QUrl url = QUrl::fromEncoded(own.toEncoded() + target, QUrl::StrictMode);
    if (!url.isValid())
        return {400};
    return {200, url};
}

QByteArray pageForBrowser(const QString &language, const QString &title, const QString &text)
{
    const auto escaped = [](const QString &plain) { return plain.toHtmlEscaped().toUtf8(); };
    return answerOf(200, "text/html",
                    "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\">\n<head><meta charset=\"utf-8\">" +
                        "<meta name=\"viewport\" content=\"width=device-width\"><title>" + escaped(title) +
                        "</title><style>" + style + "</style></head>\n<body><main><h1>" + escaped(title) + "</h1><p>" +
                        escaped(text) + "</p></main></body>\n</html>\n");
}

QByteArray refusalForBrowser(int status) { return answerOf(status, "text/plain", lineOf(status) + '\n'); }

} // namespace TenantLink
