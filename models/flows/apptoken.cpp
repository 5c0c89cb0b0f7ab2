#include "models/flows/apptoken.h"

#include "models/microsoft365/answers.h"

namespace TenantLink
{

Task<Result<Discovery>> discover(Ports ports, Cloud cloud, QString tenant, Cancel cancel)
{
    HttpRequest request;
    request.url = discoveryUrl(cloud, tenant);
    request.caFile = cloud.caFile;
    request.headers = {{"Accept", "application/json"}};
    const Result<Answer> answer = co_await sendPatiently(ports, request, cancel);
    if (!answer)
        co_return fail(answer.error());
    if (const auto error = readOAuthError(*answer))
        co_return fail(*error);
    if (answer->status == 200)
        co_return readDiscovery(*answer);
    co_return fail(readGraphError(*answer));
}

Task<Result<Token>> requestToken(Ports ports, Cloud cloud, QUrl endpoint, QString client, Secret secret, QString scope,
                                 Cancel cancel)
{
    HttpRequest request;
    request.verb = HttpRequest::Verb::Post;
    request.url = endpoint;
    request.caFile = cloud.caFile;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = clientCredentialsForm(client, secret, scope);
    const Result<Answer> answer = co_await sendPatiently(ports, request, cancel);
    wipe(request.body);
    if (!answer)
        co_return fail(answer.error());
    co_return readToken(*answer);
}

} // namespace TenantLink
