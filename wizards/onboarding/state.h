// What the wizard loans to its pages: the world, the draft, and what the check found out about it.
#pragma once

#include "models/domain/invitation.h"
#include "models/domain/onboardingdraft.h"
#include "models/domain/tenantfacts.h"
#include "models/flows/check.h"
#include "models/flows/signin.h"

#include <memory>
#include <optional>

namespace TenantLink
{

/// The objectNames of the pages, as kept in a draft.
namespace OnboardingPages
{
inline constexpr QLatin1StringView Customer{"customer"};
inline constexpr QLatin1StringView Commercial{"commercialInformation"};
inline constexpr QLatin1StringView Start{"start"};
inline constexpr QLatin1StringView Tenant{"tenantDetails"};
inline constexpr QLatin1StringView SendLink{"sendLink"};
inline constexpr QLatin1StringView Invited{"invited"};
inline constexpr QLatin1StringView Registration{"knownRegistration"};
inline constexpr QLatin1StringView Details{"registrationDetails"};
inline constexpr QLatin1StringView Validation{"validation"};
inline constexpr QLatin1StringView M365Settings{"m365Settings"};
inline constexpr QLatin1StringView Routing{"routingAndDns"};
inline constexpr QLatin1StringView Sip{"sipConnection"};
inline constexpr QLatin1StringView Summary{"summary"};
inline constexpr QLatin1StringView Create{"createService"};
} // namespace OnboardingPages

/// A report and the input that it is about.
struct CheckedInput {
    CheckRequest request;
    Report report;
};

/// What the tenant showed of itself, and the input that it was read with.
struct TenantLook {
    CheckRequest request;
    TenantFacts facts;
};

/// A client secret that was added to the registration for this service; whoever does not use it removes it again.
struct SecretOfOurs {
    Access access;
    QString clientId;
    QString keyId;
    Secret value;
};

/// How the link gets to the administrator.
enum class LinkWay { ByMail, MailProgram, Copied };

struct OnboardingState {
    Ports ports;
    OnboardingDraft draft;
    std::optional<CheckedInput> checked{};
    std::optional<CommercialSettings> commercial{}; ///< read when Customer is shown
    std::optional<TenantLook> look{};
    QString customerTenant{};      ///< the chosen customer's tenant, offered for the registration
    QString takenName{};           ///< a short name that the store refused: taken meanwhile
    bool secretAskedAgain = false; ///< a resumed draft: the secret was not kept
    bool halfTyped = false;        ///< there is text that is not part of the draft (a customer not added yet)

    // The draft's invitation, once one was added from Pending Invitations.
    std::optional<Invitation> added{};            ///< as it was read last
    std::optional<CheckRequest> addedRequest{};   ///< with its secret, which is in no draft
    std::optional<OnboardingDraft> beforeAdded{}; ///< what the person had typed; comes back when it is dropped
    LinkWay linkWay = LinkWay::ByMail;
    QList<SecretOfOurs> addedSecrets{};

    void add(const Invitation &invitation);
    void dropInvitation();

    /// Those that the service does not use; with their sign-ins they are taken out of here.
    [[nodiscard]] QList<SecretOfOurs> takeUnusedSecrets(bool serviceCreated);
    [[nodiscard]] CheckRequest checkRequest() const;
    /// The report, while the input is still the one that was checked; else null.
    [[nodiscard]] const Report *currentReport() const;
    /// What the tenant showed, while the registration is still the one that it was read with; else null.
    [[nodiscard]] const TenantFacts *currentFacts() const;
    /// Is Commercial information asked for, and what it asked for still missing?
    [[nodiscard]] bool commercialAsked() const { return commercial && commercial->enabled; }
    [[nodiscard]] bool commercialMissing() const;
    /// Null if the chosen id is unknown.
    [[nodiscard]] const Cloud *cloud() const;
};

/// Shared, because pages are destroyed after the wizard's own members.
using SharedState = std::shared_ptr<OnboardingState>;

/// The cloud to begin with: the draft's, else the first, which is the one that the program was started with.
[[nodiscard]] QString startingCloud(const QList<Cloud> &clouds, const QString &wanted);

} // namespace TenantLink
