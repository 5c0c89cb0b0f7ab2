// The Graph calls that write, of microsoft365.md 4.2, in types: what is sent, and what comes back. Pure; fuzzed.
#pragma once

#include "models/domain/secret.h"
#include "models/microsoft365/graph.h"

#include <QJsonArray>

namespace TenantLink
{

/// An application as it stands in the tenant.
struct ApplicationThere {
    QString id;    ///< object id
    QString appId; ///< client id
    QString name;
    QList<PasswordCredential> secrets{};
    QJsonArray requiredAccess{}; ///< requiredResourceAccess as it came, also what we do not know
};

struct NewApplication {
    QString name;
    QString uniqueName; ///< also its tag
    QString redirect;   ///< where an admin's consent ends
    QList<RequestedAccess> requested{};
};

/// The answer to addSecret(): the only time that the value is seen.
struct MadeSecret {
    QString keyId;
    QDateTime ends;
    Secret value;
};

// What is sent, alone or in a batch. Ids of items: "application", "named", "principal" ..., or as given. Applications,
// principals and assignments by object id.
[[nodiscard]] BatchItem upsertApplication(const NewApplication &application); ///< create-if-missing
[[nodiscard]] BatchItem postApplication(const NewApplication &application);
[[nodiscard]] BatchItem askApplicationNamed(const QString &uniqueName);
[[nodiscard]] BatchItem askApplicationsTagged(const QString &tag);
[[nodiscard]] BatchItem askApplicationThere(const QString &applicationId);
[[nodiscard]] BatchItem askApplicationOf(const ClientId &client); ///< the item is called as askApplicationThere()'s
[[nodiscard]] BatchItem askOwners(const QString &applicationId);
[[nodiscard]] BatchItem askGrantsOf(const QString &principalId); ///< by object id, read with readGrants()
[[nodiscard]] BatchItem requestPermissions(const QString &applicationId, const QJsonArray &requiredAccess);
[[nodiscard]] BatchItem deleteApplication(const QString &applicationId);
[[nodiscard]] BatchItem postPrincipal(const QString &item, const QString &clientId);
[[nodiscard]] BatchItem deletePrincipal(const QString &principalId);
/// `ends` is sent without a start, so that a fast clock here makes no secret that is not valid yet.
[[nodiscard]] BatchItem addSecret(const QString &applicationId, const QString &name, const QDateTime &ends);
[[nodiscard]] BatchItem removeSecret(const QString &applicationId, const QString &keyId);
[[nodiscard]] BatchItem grantPermission(const QString &item, const QString &principalId, const QString &resourceId,
                                        const QString &appRoleId);
[[nodiscard]] BatchItem removeGrant(const QString &item, const QString &principalId, const QString &assignmentId);
/// `unit`: an administrative unit's id; empty: the whole tenant.
[[nodiscard]] BatchItem assignRole(const QString &item, const QString &principalId, const QString &templateId,
                                   const QString &unit);
[[nodiscard]] BatchItem removeRole(const QString &item, const QString &assignmentId);
[[nodiscard]] BatchItem addOwner(const Cloud &cloud, const QString &applicationId, const QString &principalId);
[[nodiscard]] BatchItem removeOwner(const QString &applicationId, const QString &principalId);

/// `required` with those added that it lacks; what it has stays as it is.
[[nodiscard]] QJsonArray withRequested(const QJsonArray &required, const QList<RequestedAccess> &added);
[[nodiscard]] QJsonArray withoutRequested(const QJsonArray &required, const QList<RequestedAccess> &removed);
/// "/" or "/administrativeUnits/{id}".
[[nodiscard]] QString roleScope(const QString &unit);

// Reading 2xx answers. AnswerNotJson, AnswerWrongShape.
[[nodiscard]] Result<ApplicationThere> readApplicationThere(const Answer &answer);
[[nodiscard]] Result<GraphPage<ApplicationThere>> readApplicationsThere(const Answer &answer);
[[nodiscard]] Result<MadeSecret> readMadeSecret(const Answer &answer);
[[nodiscard]] Result<QString> readMadeId(const Answer &answer);         ///< of a grant or a role assignment
[[nodiscard]] Result<GraphPage<QString>> readIds(const Answer &answer); ///< askOwners()

[[nodiscard]] bool succeeded(const Answer &answer); ///< 2xx
/// The codes of an error body, the outermost first: `code`, those of `details`, and of nested inner errors.
[[nodiscard]] QStringList errorCodes(const Answer &answer);
/// Like readGraphError(), and: SecretsForbidden, SecretLifeRefused, PolicyRefused, PersonMayNot (403), SignInEnded
/// (401).
[[nodiscard]] Failure readPersonError(const Answer &answer);
/// 409, or a 400 that says so: there is one already.
[[nodiscard]] bool conflicts(const Answer &answer);
/// 409, or a 400 that is no policy's and not about something missing: there may be one already. Looking again decides.
[[nodiscard]] bool maybeThere(const Answer &answer);
/// What is just made is not known everywhere yet: 404, or a 400 of that meaning (microsoft365.md 4.4).
[[nodiscard]] bool notKnownYet(const Answer &answer);
/// The cloud does not know PATCH by unique name.
[[nodiscard]] bool upsertUnknown(const Answer &answer);

} // namespace TenantLink
