// What Entra's endpoints answer, what the browser brings back, and what a token says. The first byte picks the status.
#include "models/microsoft365/entra.h"
#include "models/microsoft365/authorize.h"
#include "models/microsoft365/claims.h"
#include "models/microsoft365/deviceauth.h"
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
    if (const auto token = readUserToken(answer)) {
        must(!token->value.isEmpty());
        if (token->scopes)
            (void)missingScope(plainScopes(cloud, *token->scopes), {});
    }
    if (const auto code = readDeviceCode(answer)) {
        must(!code->code.isEmpty() && code->interval.count() >= 1 && code->lifetime.count() >= 1);
        must(!isLoginPage(cloud, code->page)); // this cloud has none
    }
    const PollAnswer poll = readPoll(answer);
    must((poll.kind == PollAnswer::Kind::Token) == poll.token.has_value());
    must((poll.kind == PollAnswer::Kind::Token) != poll.failure.has_value());
    const QUrl came = QUrl::fromEncoded("http://127.0.0.1:1/?" + input.sliced(1), QUrl::StrictMode);
    must(!belongsTo(QUrl(QStringLiteral("http://127.0.0.1:1")),
                    Secret(QStringLiteral("\u0001 not in any input \u0002")), came));
    (void)readRedirect(came, answer.host);
    QByteArray whole = input.sliced(1);
    QByteArray inner = "e30." + input.sliced(1).toBase64(QByteArray::Base64UrlEncoding) + ".x";
    for (const Secret &token : {Secret::take(std::move(whole)), Secret::take(std::move(inner))}) {
        (void)readTokenHints(token);
        (void)readUserHints(token);
    }
}
