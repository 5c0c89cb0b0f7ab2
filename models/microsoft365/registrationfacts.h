// What was asked of Graph about a registration, and what came: the ground on which assess() judges.
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/report.h"
#include "models/microsoft365/graph.h"

#include <QHash>

namespace TenantLink
{

/// What was asked and what came. A fact that was not asked is empty.
struct RegistrationFacts {
    template <class T>
    using Fact = std::optional<Result<T>>;

    TenantId tenant;        ///< by discovery
    ClientId client;        ///< as entered
    QString secretHint;     ///< first three characters of the accepted secret
    QDateTime serverNow;    ///< by the answer's Date header; this computer's clock where there was none
    QStringList tokenRoles; ///< a hint for the details only
    std::optional<int> licensedUsers;

    Fact<QList<Organization>> organizations;
    Fact<ServicePrincipal> principal;
    Fact<QList<AppRoleAssignment>> grants;
    QHash<QString, Result<ResourceApi>> apis; ///< by application id
    Fact<Application> application;
    Fact<QList<RoleAssignment>> direct;  ///< of the proven service principal
    Fact<QList<Membership>> held;        ///< roles held, directly or through groups
    Fact<QList<Membership>> memberships; ///< groups it is in
    Fact<QList<RoleAssignment>> throughGroups;
    Fact<QList<Sku>> skus;
};

/// Why a fact is not there; null when it is.
template <class T>
[[nodiscard]] const Failure *failureOf(const std::optional<Result<T>> &fact)
{
    static const Failure neverAsked{FailureCode::Cancelled};
    if (!fact)
        return &neverAsked;
    return *fact ? nullptr : &fact->error();
}

/// The permission that lets a registration read applications, service principals and what is granted to them.
inline constexpr QLatin1StringView ReadApplications{"Application.Read.All"};

/// The item for a fact that did not come. `permission` is what would allow it.
[[nodiscard]] CheckItem notChecked(CheckId id, const Failure &failure, QLatin1StringView permission);

/// "mandatory", "recommended", "optional".
[[nodiscard]] QString needKey(Need need);

} // namespace TenantLink
