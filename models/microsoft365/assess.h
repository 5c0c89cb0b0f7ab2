// From what Graph answered to the items of the check list: the rules of product.md section 3, pure.
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

    TenantId tenant;      ///< by discovery
    ClientId client;      ///< as entered
    QString secretHint;   ///< first three characters of the accepted secret
    QDateTime serverNow;  ///< by the answer's Date header; this computer's clock where there was none
    QStringList tokenRoles; ///< a hint for the details only
    std::optional<int> licensedUsers;

    Fact<QList<Organization>> organizations;
    Fact<ServicePrincipal> principal;
    Fact<QList<AppRoleAssignment>> grants;
    QHash<QString, Result<ResourceApi>> apis; ///< by application id
    Fact<Application> application;
    Fact<QList<RoleAssignment>> direct;      ///< of the proven service principal
    Fact<QList<Membership>> held;            ///< roles held, directly or through groups
    Fact<QList<Membership>> memberships;     ///< groups it is in
    Fact<QList<RoleAssignment>> throughGroups;
    Fact<QList<Sku>> skus;
};

/// Items RightTenant to Licences, and the report's facts about tenant, client, secret, roles and grants.
void assess(const RegistrationFacts &facts, const Profile &profile, Report &report);

} // namespace TenantLink
