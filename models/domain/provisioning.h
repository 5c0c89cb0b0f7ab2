// Making a registration in the customer's tenant: the plan, fixed before the first write, and what was made of it.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace TenantLink
{

/// In their order on the Provisioning page.
enum class ProvisionStep { Application, EnterpriseApplication, Permissions, Consent, Roles, Secret, Waiting, Check };
inline constexpr int ProvisionSteps = 8;

enum class StepState {
    Waiting,
    Running,
    Done,
    NotNeeded,
    NeedsAdmin, ///< the signed-in person may not: by consent link, portal or commands
    Failed,
};

/// "Application", "Admin consent" ..., in the language of the moment.
[[nodiscard]] QString describe(ProvisionStep step);
[[nodiscard]] QString describe(StepState state);

struct ProvisionPlan {
    QString key; ///< what it is for: "invitation/<id>" or "service/<id>/<registration kind>"
    QString cloudId;
    TenantId tenant = TenantId::create();
    QString tenantName; ///< cleaned
    QString profileId = QStringLiteral("direct-routing");
    QString name;            ///< of the registration (product.md section 4)
    QString uniqueName;      ///< "tenantlink-<GUID>": by it the application is created, found again, and only once
    QString secretName;      ///< the secret's displayName, of this plan alone: one whose value was lost is found by it;
                             ///< empty: the plan adds no secret
    QStringList permissions; ///< names of the catalogue, to be granted
    QStringList roles;       ///< template ids, to be assigned
    QString unit{};          ///< administrative unit that the roles are limited to; empty: the whole tenant
    QString unitName{};      ///< cleaned
    bool ownsItself = false; ///< owner of itself, for Application.ReadWrite.OwnedBy
    QDateTime secretEnds{};  ///< UTC
    QString signInClientId{};
    QString adminUpn{};
};

/// A permission that was granted by this plan (an app role assignment).
struct MadeGrant {
    QString permission;
    QString assignmentId;
    QString resourceId; ///< the API's service principal
};
struct MadeRole {
    QString templateId;
    QString assignmentId;
};

/// Kept after each write, so that it can be resumed and undone. Never holds the secret, only the name of its entry.
struct Provisioning {
    ProvisionPlan plan;
    bool existing = false;       ///< the registration was there before: it is never deleted
    bool creating = false;       ///< a POST that creates was sent whose answer was not seen yet
    QString applicationId{};     ///< object id
    QString clientId{};          ///< application id
    QString principalId{};       ///< the enterprise application's object id
    bool madePrincipal = false;  ///< this plan's own request made it
    bool addingTeamsApi = false; ///< it was not there, and is about to be added
    QString madeTeamsApi{};      ///< service principal of the Teams API, where this plan added it
    QStringList madeRequests{};  ///< permissions that this plan added to requiredResourceAccess of an existing one
    QList<MadeGrant> grants{};
    QList<MadeRole> roles{};
    bool madeOwner = false;
    QString secretKeyId{};
    std::optional<SecretId> secret{}; ///< in the keychain; none where there is no keychain, or it was never seen
    QDateTime secretEnds{};
    QDateTime createdAt{}; ///< UTC, of the first write; the create window of microsoft365.md 4.4 counts from here
    QDateTime wroteAt{};   ///< UTC, of the last write: so long may Microsoft's lists be behind
    QStringList sent{};    ///< items (ProvisionRun) whose write was sent and not clearly answered: perhaps ours
    QStringList others{};  ///< items that were answered "already there": never ours
    bool consentPending = false;
    bool rolesPending = false;
    bool delivered = false; ///< the provider has the secret: it is neither removed nor replaced, except by Undo
    qint64 revision = 0;    ///< of the store; 0: never saved

    /// Is there anything in the tenant that Undo would remove?
    [[nodiscard]] bool madeAnything() const;
};

/// JSON for the store. The revision is not part of it.
[[nodiscard]] QByteArray storedForm(const Provisioning &provisioning);
[[nodiscard]] std::optional<Provisioning> provisioningFromStoredForm(const QByteArray &stored);

/// One line of the live list.
struct StepView {
    ProvisionStep step{};
    StepState state = StepState::Waiting;
    int done = 0;
    int total = 0; ///< 0: not counted
    std::optional<Failure> failure{};
};

} // namespace TenantLink
