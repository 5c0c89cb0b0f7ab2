// What the tests of the network adapter ask, and how they look at what came.
#pragma once

#include "models/adapters/network/network.h"
#include "models/ports/http.h"
#include "tests/support/await.h"

#include <memory>
#include <optional>

namespace TenantLink
{

inline HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

inline HttpRequest post(const QUrl &url, const QByteArray &body)
{
    HttpRequest request = get(url);
    request.verb = HttpRequest::Verb::Post;
    request.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")}};
    request.body = body;
    return request;
}

inline Result<HttpAnswer> ask(HttpRequest request)
{
    const std::shared_ptr<Http> http = makeNetworkHttp();
    return await(http->send(std::move(request), Cancel()));
}

/// Keeps what a task gave, for tests that act while it runs.
struct Running {
    Task<> task;
    std::shared_ptr<std::optional<Result<HttpAnswer>>> result = std::make_shared<std::optional<Result<HttpAnswer>>>();

    static Task<> keep(Task<Result<HttpAnswer>> sent, std::shared_ptr<std::optional<Result<HttpAnswer>>> into)
    {
        Result<HttpAnswer> came = co_await std::move(sent);
        into->emplace(std::move(came));
    }
    explicit Running(Task<Result<HttpAnswer>> sent) { task = keep(std::move(sent), result); }
    [[nodiscard]] bool done() const { return result->has_value(); }
    Result<HttpAnswer> wait() const
    {
        awaitUntil([this] { return done(); });
        return **result;
    }
};

inline QString allOf(const Failure &failure)
{
    QString text = failure.subject;
    for (const auto &[name, value] : failure.technical)
        text += QLatin1Char('\n') + name + QLatin1String(": ") + value;
    return text;
}

} // namespace TenantLink
