#include "models/flows/tenantsession.h"

#include "models/domain/text.h"
#include "models/flows/apptoken.h"
#include "models/ports/clock.h"
#include "models/ports/secretstore.h"
#include "models/ports/store.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// AADSTS90038: "the tenant lives in another cloud".
constexpr int TenantInOtherCloud = 90038;
constexpr auto LeastLife = 2min;

Secret withoutBlanks(const Secret &secret)
{
    QString text = secret.revealText();
    QString inner = text.trimmed();
    const Secret result(inner);
    wipe(inner);
    wipe(text);
    return result;
}

Failure foreignFailure(const ForeignEndpoint &foreign)
{
    if (!foreign.cloud)
        return {FailureCode::SignInPageForeign, cleaned(foreign.host)};
    Failure failure{FailureCode::SignInRefused, foreign.cloud->name, {{u"cloud"_s, foreign.cloud->name}}};
    failure.aadsts = TenantInOtherCloud;
    return failure;
}

} // namespace

Task<Result<Access>> signInRegistration(Ports ports, CheckRequest request, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, request.cloudId);
    if (!known)
        co_return fail(FailureCode::NotFoundThere, cleaned(request.cloudId));
    const Cloud cloud = *known;
    const QString tenant = request.tenant.trimmed();
    const QString client = request.clientId.trimmed();
    const Secret secret = withoutBlanks(request.secret);

    const Result<Discovery> discovery = co_await discover(ports, cloud, tenant, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!discovery)
        co_return fail(discovery.error());
    if (const auto foreign = foreignEndpoint(*discovery, cloud, *ports.clouds))
        co_return fail(foreignFailure(*foreign));
    if (const auto asked = TenantId::parse(tenant); asked && *asked != discovery->tenant)
        co_return fail(FailureCode::SignInOtherTenant, asked->toString(),
                       {{u"tenant of the endpoints"_s, discovery->tenant.toString()}});

    const auto began = ports.clock->monotonic();
    const QUrl endpoint = discovery->tokenEndpoint;
    const QString scope = graphScope(cloud);
    const Result<Token> token = co_await requestToken(ports, cloud, endpoint, client, secret, scope, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!token)
        co_return fail(token.error());
    Access access;
    access.token = token->value;
    access.cloudId = cloud.id;
    access.clientId = client;
    access.tenant = discovery->tenant;
    access.until = began + token->lifetime;
    const Access result = access;
    co_return result;
}

Task<Result<CheckRequest>> registrationOf(Ports ports, ServiceId id)
{
    const Result<Service> service = co_await ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    const Registration &registration = service->registration;
    if (!registration.secret)
        co_return fail(FailureCode::SecretNotHere);
    const SecretId secretId = *registration.secret;
    const Result<Secret> secret = co_await ports.secrets->read(secretId);
    if (!secret)
        co_return fail(secret.error());
    CheckRequest request;
    request.cloudId = registration.cloudId;
    request.tenant = registration.tenant;
    request.clientId = registration.clientId;
    request.secret = *secret;
    request.licensedUsers = service->licensedUsers;
    const CheckRequest result = request;
    co_return result;
}

Task<Result<Access>> freshAccess(Ports ports, Access access, CheckRequest request, Cancel cancel)
{
    if (access.until - ports.clock->monotonic() > LeastLife)
        co_return access;
    const Result<Access> fresh = co_await signInRegistration(ports, request, cancel);
    co_return fresh;
}

} // namespace TenantLink
