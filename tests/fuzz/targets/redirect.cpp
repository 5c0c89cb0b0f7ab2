// What knocks at 127.0.0.1 while a sign-in waits for the browser.
#include "models/adapters/loopback/request.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    static const QUrl own(QStringLiteral("http://127.0.0.1:54321"));
    const BrowserRequest request = readBrowserRequest(input, own);
    must((request.status == 200) == request.url.isValid());
    if (request.status == 200) {
        must(request.url.host() == own.host() && request.url.port() == own.port());
        must(input.startsWith("GET /"));
    }
    const QString text = QString::fromUtf8(input);
    const QByteArray answer = pageForBrowser(text, text, text);
    must(answer.count("<script") == 0);
    must(answer.startsWith("HTTP/1.1 200 OK\r\n"));
}
