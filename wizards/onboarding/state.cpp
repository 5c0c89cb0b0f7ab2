#include "wizards/onboarding/state.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

CheckRequest OnboardingState::checkRequest() const
{
    CheckRequest request;
    request.cloudId = draft.cloudId;
    request.tenant = draft.tenant;
    request.clientId = draft.clientId;
    request.secret = draft.secret;
    request.licensedUsers = draft.licensedUsers;
    return request;
}

const Report *OnboardingState::currentReport() const
{
    if (!checked)
        return nullptr;
    const CheckRequest &then = checked->request;
    const CheckRequest now = checkRequest();
    const bool same = then.cloudId == now.cloudId && then.tenant == now.tenant && then.clientId == now.clientId &&
                      then.licensedUsers == now.licensedUsers && then.secret.sameAs(now.secret);
    return same ? &checked->report : nullptr;
}

const Cloud *OnboardingState::cloud() const { return ports.clouds ? findCloud(*ports.clouds, draft.cloudId) : nullptr; }

QString startingCloud(const QList<Cloud> &clouds, const QString &wanted)
{
    if (findCloud(clouds, wanted))
        return wanted;
    return clouds.isEmpty() ? QString() : clouds.first().id;
}

} // namespace TenantLink
