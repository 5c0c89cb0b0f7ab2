// The result of checking a registration: one check list, the same in the wizards, the portal and the command line.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace TenantLink
{

enum class CheckState { Ok, Problem, Warning, CouldNotCheck };

/// The items of product.md section 3, in their order.
enum class CheckId {
    Input,
    Tenant,
    GraphSignIn,
    TeamsSignIn,
    RightTenant,
    RightClient,
    Permission,          ///< one item per mandatory or recommended permission; `part` is its name
    OptionalPermissions, ///< one item for all of them
    Roles,
    SecretEnd,
    Licences,
};

/// What was found. The texts are in reporttext.cpp; `args` fill their %1, %2 ...
enum class Finding {
    InputComplete,
    TenantMissing,
    TenantMalformed,
    ClientMissing,
    ClientMalformed,
    SecretMissing,
    SecretIsAGuid, ///< the Secret ID was pasted instead of the Value
    SecretMalformed,

    TenantFound,          ///< 1: name or id
    TenantInOtherCloud,   ///< 1: that cloud's name
    TenantUnknown,        ///< Entra's answer to discovery; `aadsts`
    EndpointsNotAccepted, ///< 1: the host that was named

    SignInAccepted,
    SignInRefused, ///< `aadsts` picks the advice
    TeamsRefused,  ///< `aadsts` picks the advice

    TenantConfirmed, ///< 1: name 2: id
    TenantDiffers,   ///< 1: id entered 2: id answered
    ClientConfirmed, ///< 1: name
    ClientDiffers,
    ClientDisabled, ///< 1: name
    ClientForeign,  ///< 1: name; registered in another tenant

    PermissionGranted,      ///< 1: name 2: feature
    PermissionByStronger,   ///< 1: name 2: the stronger one 3: feature
    PermissionMissing,      ///< 1: name 2: feature; mandatory
    PermissionNotConsented, ///< 1: name 2: feature; requested, but admin consent was not granted
    RecommendedMissing,     ///< 1: name 2: feature
    OptionalAll,            ///< all optional permissions are granted
    OptionalSome,           ///< 1: list of those not granted

    RolesEnough,           ///< 1: list of roles
    RolesMissing,          ///< 1: what would be enough
    RolesOnlyForUnit,      ///< 1: role 2: administrative unit; works for the unit, with limits
    RolesUnitNotPossible,  ///< 1: role; held for a unit only, but this role needs the whole tenant
    RolesUnitNeedsReaders, ///< 1: role 2: unit; Directory Readers is missing tenant-wide
    RolesNotNeeded,

    SecretValid,        ///< 1: days left 2: end (ISO 8601, UTC) 3: hint
    SecretEndsSoon,     ///< same; 30 days or fewer
    SecretEndsVerySoon, ///< same; 14 days or fewer
    SecretEnded,        ///< 2: end
    SecretAmbiguous,    ///< 1: days left of the earliest 2: its end 3: hint; several credentials share the hint
    SecretNotFound,     ///< 1: hint; no credential of the registration has it

    LicencesEnough, ///< 1: free 2: asked for
    LicencesFree,   ///< 1: free; nobody asked for a number
    LicencesShort,  ///< 1: free 2: asked for
    LicencesNone,   ///< no licence with Teams Phone

    NotReached,   ///< an item before it stopped the check
    NotPermitted, ///< 1: the permission that would allow it; Graph answered 403
    Unavailable,  ///< `failure` says what came in the way
};

struct CheckItem {
    CheckId id;
    CheckState state;
    Finding finding;
    QStringList args{};
    QString part{};        ///< tells items of one CheckId apart
    bool required = false; ///< blocking or mandatory: "valid" needs it to have been checked
    int aadsts = 0;
    std::optional<FailureCode> failure{};
    QString failureSubject{};
    Technical technical{};

    /// "permission.Organization.Read.All": stable, for machines.
    [[nodiscard]] QString key() const;
    /// Wrong input, tenant, credentials, or a token of another tenant: "Continue anyway" is not offered.
    [[nodiscard]] bool stopsEverything() const;
};

enum class Verdict { Valid, Problems, CouldNotCheck };

/// A permission or role as the registration holds it, for the Permissions and roles page.
struct GrantRow {
    enum class State { Granted, GrantedByStronger, RequestedOnly, Missing, Unknown };
    QString name;
    QString kind; ///< "permission" or "role"
    QString need; ///< "mandatory", "recommended", "optional", "extra"
    bool requested = false;
    State state = State::Unknown;
    QString by;      ///< the stronger permission, the scope, or the group it comes through
    QString feature; ///< source text, context "Catalogue"
    QString reason;  ///< source text, context "Catalogue"
};

struct Report {
    QList<CheckItem> items;
    QString tenantId; ///< as confirmed; empty if it was not
    QString tenantName;
    QString initialDomain;
    QString clientId;
    QString clientName;
    QString secretHint;
    QDateTime secretEnds;        ///< UTC; invalid if unknown
    std::optional<int> daysLeft; ///< by the server's clock
    QStringList roles;           ///< "Teams Administrator", "User Administrator (unit Berlin)"
    QList<GrantRow> grants;
    QDateTime checkedAt; ///< UTC, this computer's clock

    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] bool stopsEverything() const;
};

} // namespace TenantLink
