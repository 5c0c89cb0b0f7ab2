#include "models/flows/signinsteps.h"

#include "models/domain/text.h"
#include "models/flows/apptoken.h"
#include "models/flows/web.h"
#include "models/microsoft365/authorize.h"
#include "models/microsoft365/deviceauth.h"
#include "models/microsoft365/firstpartyapps.h"
#include "models/ports/clock.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// AADSTS90038: "the tenant lives in another cloud"; its advice is what the person needs, whoever found it out.
constexpr int TenantInOtherCloud = 90038;

Failure foreignFailure(const ForeignEndpoint &foreign)
{
    if (foreign.cloud) {
        Failure failure{FailureCode::SignInRefused, foreign.cloud->name, {{u"cloud"_s, foreign.cloud->name}}};
        failure.aadsts = TenantInOtherCloud;
        return failure;
    }
    return {FailureCode::SignInPageForeign, cleaned(foreign.host)};
}

} // namespace

Task<Result<SignInPlace>> findSignInPlace(Ports ports, SignInRequest request, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, request.cloudId);
    if (!known)
        co_return fail(FailureCode::NotFoundThere, request.cloudId);
    const Cloud cloud = *known;
    const QString id = request.clientId.isEmpty() ? cloud.signInClientId : request.clientId;
    if (id.isEmpty())
        co_return fail(FailureCode::SignInNotSetUp, cloud.name);
    const std::optional<ClientId> client = ClientId::parse(id);
    if (!client || isFirstPartyApp(*client))
        co_return fail(FailureCode::NotASignInApp, cleaned(id));

    const Result<Discovery> found = co_await discover(ports, cloud, request.tenant, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!found)
        co_return fail(found.error());
    if (const auto foreign = foreignEndpoint(*found, cloud, *ports.clouds))
        co_return fail(foreignFailure(*foreign));
    if (const auto asked = TenantId::parse(request.tenant); asked && *asked != found->tenant)
        co_return fail(FailureCode::SignInOtherTenant, asked->toString(),
                       {{u"tenant of the endpoints"_s, found->tenant.toString()}});
    Discovery discovery = *found;
    if (discovery.deviceEndpoint.isEmpty())
        discovery.deviceEndpoint = deviceEndpoint(cloud, discovery.tenant);
    if (discovery.authorizationEndpoint.isEmpty())
        discovery.authorizationEndpoint = authorizeEndpoint(cloud, discovery.tenant);
    const SignInPlace place{cloud, *client, discovery, wireScopes(cloud, request.scopes)};
    co_return place;
}

HttpRequest formRequest(const Cloud &cloud, const QUrl &endpoint, const QByteArray &form)
{
    HttpRequest request;
    request.verb = HttpRequest::Verb::Post;
    request.url = endpoint;
    request.caFile = cloud.caFile;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = form;
    return request;
}

Result<Access> toAccess(const SignInPlace &place, const SignInRequest &request, const UserToken &token,
                        std::chrono::milliseconds asked)
{
    if (token.hints.tenant && *token.hints.tenant != place.discovery.tenant)
        return fail(FailureCode::SignInOtherTenant, request.tenant,
                    {{u"tenant of the sign-in"_s, token.hints.tenant->toString()}});
    const QStringList granted = plainScopes(place.cloud, token.scopes.value_or(request.scopes));
    if (const QString missing = missingScope(request.scopes, granted); !missing.isEmpty())
        return fail(FailureCode::SignInScopeMissing, missing, {{u"granted"_s, cleaned(granted.join(u' '), 1000)}});
    return Access{token.value,           token.refresh,           granted,
                  place.cloud.id,        place.client.toString(), place.discovery.tenant,
                  asked + token.lifetime};
}

Task<Result<Access>> redeem(Ports ports, SignInPlace place, SignInRequest request, QByteArray form, Cancel cancel)
{
    const auto asked = ports.clock->monotonic();
    HttpRequest http = formRequest(place.cloud, place.discovery.tokenEndpoint, form);
    Result<Answer> answer = co_await sendPatiently(ports, http, cancel);
    wipe(http.body);
    wipe(form);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!answer)
        co_return fail(answer.error());
    const Result<UserToken> token = readUserToken(*answer);
    wipe(answer->body);
    if (!token)
        co_return fail(token.error());
    co_return toAccess(place, request, *token, asked);
}

Task<Result<Access>> renewAccess(Ports ports, SignInRequest request, Secret refresh, Cancel cancel)
{
    if (refresh.isEmpty())
        co_return fail(FailureCode::SignInEnded);
    const Result<SignInPlace> place = co_await findSignInPlace(ports, request, cancel);
    if (!place)
        co_return fail(place.error());
    const QByteArray form = refreshForm(place->client.toString(), refresh, place->scopes);
    Result<Access> access = co_await redeem(ports, *place, request, form, cancel);
    if (!access) {
        Failure failure = without(access.error(), {refresh});
        const bool over = failure.code == FailureCode::SignInRefused &&
                          std::any_of(failure.technical.cbegin(), failure.technical.cend(), [](const auto &line) {
                              static const QStringList ends{u"invalid_grant"_s, u"interaction_required"_s,
                                                            u"consent_required"_s, u"login_required"_s};
                              return line.first == "error"_L1 && ends.contains(line.second);
                          });
        if (over)
            failure.code = FailureCode::SignInEnded;
        co_return fail(failure);
    }
    if (access->refresh.isEmpty()) // the old one stays good
        access->refresh = refresh;
    co_return access;
}

} // namespace TenantLink
