#include "wizards/onboarding/state.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// The part of a draft that an added invitation takes the place of.
void takeDetails(OnboardingDraft &draft, const OnboardingDraft &from)
{
    draft.shortName = from.shortName;
    draft.fullName = from.fullName;
    draft.licence = from.licence;
    draft.licensedUsers = from.licensedUsers;
    draft.cloudId = from.cloudId;
    draft.tenant = from.tenant;
    draft.clientId = from.clientId;
    draft.secret = from.secret;
    draft.adminUpn = from.adminUpn;
}

bool sameRegistration(const CheckRequest &one, const CheckRequest &other)
{
    return one.cloudId == other.cloudId && one.tenant == other.tenant && one.clientId == other.clientId &&
           one.secret.sameAs(other.secret);
}
} // namespace

void OnboardingState::add(const Invitation &invitation)
{
    if (!draft.invitation)
        beforeAdded = draft;
    OnboardingDraft details;
    details.shortName = invitation.shortName;
    details.fullName = invitation.fullName;
    details.licence = invitation.licence;
    details.licensedUsers = invitation.licensedUsers;
    details.cloudId = invitation.cloudId;
    details.adminUpn = invitation.adminEmail;
    if (invitation.result) {
        details.cloudId = invitation.result->cloudId;
        details.tenant =
            invitation.result->tenantId.isEmpty() ? invitation.result->tenant : invitation.result->tenantId;
        details.clientId = invitation.result->clientId;
        details.adminUpn = invitation.result->adminUpn;
    }
    takeDetails(draft, details);
    draft.invitation = invitation.id;
    draft.continuedAnyway = false;
    added = invitation;
    addedRequest.reset();
    checked.reset();
}

void OnboardingState::dropInvitation()
{
    if (!draft.invitation)
        return;
    OnboardingDraft before;
    before.cloudId = draft.cloudId;
    takeDetails(draft, beforeAdded.value_or(before));
    draft.invitation.reset();
    draft.continuedAnyway = false;
    added.reset();
    addedRequest.reset();
    beforeAdded.reset();
    checked.reset();
}

QList<SecretOfOurs> OnboardingState::takeUnusedSecrets(bool serviceCreated)
{
    QList<SecretOfOurs> unused = std::exchange(addedSecrets, {});
    if (serviceCreated && !draft.invitation && draft.authentication == Authentication::KnownRegistration)
        unused.removeIf([this](const SecretOfOurs &one) { return one.value.sameAs(draft.secret); });
    return unused;
}

CheckRequest OnboardingState::checkRequest() const
{
    if (draft.invitation)
        return addedRequest.value_or(CheckRequest());
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
    if (!checked || (draft.invitation && !addedRequest))
        return nullptr;
    const CheckRequest now = checkRequest();
    const bool same = sameRegistration(checked->request, now) && checked->request.licensedUsers == now.licensedUsers;
    return same ? &checked->report : nullptr;
}

const TenantFacts *OnboardingState::currentFacts() const
{
    if (!look || (draft.invitation && !addedRequest))
        return nullptr;
    return sameRegistration(look->request, checkRequest()) ? &look->facts : nullptr;
}

bool OnboardingState::commercialMissing() const
{
    const CommercialDetails &details = draft.setup.commercial;
    return commercialAsked() && (!details.given || needsApproval(details, *commercial) ||
                                 !commercialProblem(CommercialField::PoNumber, details.poNumber).isEmpty());
}

const Cloud *OnboardingState::cloud() const { return ports.clouds ? findCloud(*ports.clouds, draft.cloudId) : nullptr; }

QString startingCloud(const QList<Cloud> &clouds, const QString &wanted)
{
    if (findCloud(clouds, wanted))
        return wanted;
    return clouds.isEmpty() ? QString() : clouds.first().id;
}

} // namespace TenantLink
