// The Graph calls of microsoft365.md 4.1 in types: what is asked, and what comes back. Pure; fuzzed.
#pragma once

#include "models/domain/cloud.h"
#include "models/domain/ids.h"
#include "models/microsoft365/batch.h"

namespace TenantLink
{

[[nodiscard]] QUrl batchUrl(const Cloud &cloud);
/// Where an item of a batch is found when it is asked alone.
[[nodiscard]] QUrl graphUrl(const Cloud &cloud, const BatchItem &item);

/// An @odata.nextLink is followed only to the cloud's own Graph, by the same scheme, host and port.
[[nodiscard]] bool isOwnGraph(const Cloud &cloud, const QUrl &url);

struct Organization {
    QString id;
    QString name;
    QString initialDomain; ///< contoso.onmicrosoft.com
};

struct PasswordCredential {
    QString keyId;
    QString name;
    QString hint;
    QDateTime ends; ///< UTC
};

struct ServicePrincipal {
    ObjectId id;
    QString appId;
    QString name;
    bool enabled = true;
    QString ownerTenant; ///< empty if not told
    QList<PasswordCredential> secrets;
};

struct AppRole {
    QString id;
    QString value; ///< "Organization.Read.All"
};

/// A service principal that offers permissions.
struct ResourceApi {
    ObjectId id;
    QList<AppRole> roles;
};

struct AppRoleAssignment {
    QString appRoleId;
    QString resourceId;
    QString resourceName;
    QString id{}; ///< of the assignment; its case matters
};

struct RequestedAccess {
    QString resourceAppId;
    QString id;
};

struct Application {
    QString name;
    QList<PasswordCredential> secrets;
    QList<RequestedAccess> requested; ///< application permissions only
};

struct RoleAssignment {
    QString templateId;  ///< roleDefinitionId
    QString principalId; ///< the registration, or a group
    QString scope;       ///< "/" or "/administrativeUnits/{id}"
    QString id{};        ///< of the assignment; its case matters
};

/// What the registration is a member of, directly or through others: roles and groups.
struct Membership {
    enum class Kind { Role, Group, Other };
    Kind kind = Kind::Other;
    QString id;
    QString name;
    QString templateId;       ///< of a role
    bool mayHoldRoles = true; ///< of a group: `isAssignableToRole`, or not told
};

struct Sku {
    QString partNumber;
    int enabled = 0;
    int consumed = 0;
    bool usable = false;     ///< capabilityStatus Enabled or Warning
    bool teamsPhone = false; ///< includes the service plan MCOEV
    QString id{};            ///< skuId
    bool teams = false;      ///< includes the service plan TEAMS1
    bool forUsers = true;    ///< appliesTo is User, or not told
};

/// A page of a list.
template <class T>
struct GraphPage {
    QList<T> rows;
    QUrl next; ///< empty: the last page
};

// What goes into the batch. `principal` is the service principal's object id.
[[nodiscard]] BatchItem askOrganization();
[[nodiscard]] BatchItem askServicePrincipal(const ClientId &client);
[[nodiscard]] BatchItem askGrants(const ClientId &client);
[[nodiscard]] BatchItem askApi(const QString &apiId);
[[nodiscard]] BatchItem askApplication(const ClientId &client);
[[nodiscard]] BatchItem askSkus();
[[nodiscard]] BatchItem askRoleAssignments(const ObjectId &principal);
[[nodiscard]] BatchItem askRolesHeld(const ClientId &client); ///< also through groups; the index behind it may lag
[[nodiscard]] BatchItem askMemberships(const ObjectId &principal);

// Reading 2xx answers. AnswerNotJson, AnswerWrongShape.
[[nodiscard]] Result<GraphPage<Organization>> readOrganizations(const Answer &answer);
[[nodiscard]] Result<ServicePrincipal> readServicePrincipal(const Answer &answer);
[[nodiscard]] Result<ResourceApi> readApi(const Answer &answer);
[[nodiscard]] Result<Application> readApplication(const Answer &answer);
[[nodiscard]] Result<GraphPage<AppRoleAssignment>> readGrants(const Answer &answer);
[[nodiscard]] Result<GraphPage<RoleAssignment>> readRoleAssignments(const Answer &answer);
[[nodiscard]] Result<GraphPage<Membership>> readMemberships(const Answer &answer);
[[nodiscard]] Result<GraphPage<Sku>> readSkus(const Answer &answer);

} // namespace TenantLink
