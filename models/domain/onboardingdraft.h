// What the Onboarding wizard has been told so far: one plain value, loaned to its pages, kept without the secret.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/secret.h"
#include "models/domain/service.h"

#include <optional>

namespace TenantLink
{

enum class Authentication { SendLink, KnownRegistration };

struct OnboardingDraft {
    DraftId id = DraftId::create();
    std::optional<CustomerId> customer;
    QString customerName;
    QString fullName;
    QString shortName;
    LicenceType licence = LicenceType::HostedEssentialsPlus;
    int licensedUsers = 1;
    Authentication authentication = Authentication::KnownRegistration;
    QString cloudId;
    QString tenant;
    QString clientId;
    Secret secret; ///< only in memory: never in the stored form
    QString adminUpn;
    QString page;                             ///< objectName of the page where it was left
    QString invitationEmail;                  ///< where the invitation's mail goes
    QString adminEmail;                       ///< the UPN that will sign in; empty: the invitation's address
    std::optional<InvitationId> invitation{}; ///< added from Pending Invitations: its result is used
    bool continuedAnyway = false;             ///< the person went on although the check was not valid
    ServiceSetup setup{};                     ///< what the pages after validation ask
    Secret carrierPassword{};                 ///< only in memory

    /// Is there anything that would be a pity to lose?
    [[nodiscard]] bool worthKeeping() const;
};

/// JSON without the secret.
[[nodiscard]] QByteArray storedForm(const OnboardingDraft &draft);
/// Null if it is damaged.
[[nodiscard]] std::optional<OnboardingDraft> draftFromStoredForm(const QByteArray &stored);

} // namespace TenantLink
