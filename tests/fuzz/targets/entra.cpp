// What Entra's endpoints answer, and what a token says. The first byte picks the status.
#include "models/microsoft365/entra.h"
#include "models/microsoft365/claims.h"
#include "tests/fuzz/targets/fuzz.h"

#include <array>

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    static constexpr std::array statuses{200, 400, 401, 302, 429, 503};
    Answer answer;
    answer.status = statuses[quint8(input.front()) % statuses.size()];
    answer.body = input.sliced(1);
    answer.host = QStringLiteral("login.example");

    static const Cloud cloud = [] {
        Cloud global;
        global.id = QStringLiteral("global");
        global.hosts = {QStringLiteral("login.microsoftonline.com")};
        return global;
    }();
    if (const auto discovery = readDiscovery(answer))
        (void)foreignEndpoint(*discovery, cloud, {cloud});
    if (const auto token = readToken(answer)) {
        must(!token->value.isEmpty());
        (void)readTokenHints(token->value);
    }
    (void)readOAuthError(answer);
    QByteArray whole = input.sliced(1);
    QByteArray inner = "e30." + input.sliced(1).toBase64(QByteArray::Base64UrlEncoding) + ".x";
    (void)readTokenHints(Secret::take(std::move(whole)));
    (void)readTokenHints(Secret::take(std::move(inner)));
}
