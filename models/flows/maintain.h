// A registration that is there: completed, cleaned up, its secret renewed.
#pragma once

#include "models/domain/service.h"
#include "models/flows/provision.h"

namespace TenantLink
{

/// As the tenant has it now.
struct RegistrationThere {
    struct Grant {
        QString permission; ///< empty: not in the API's list
        QString apiId;      ///< empty: an API that the catalogue does not name
        QString appRoleId;
        QString assignmentId;
        QString resourceId;
        QString resourceName; ///< cleaned
    };
    struct Role {
        QString templateId;
        QString name;
        QString assignmentId; ///< empty: held through a group
        QString scope;        ///< "/" or "/administrativeUnits/{id}"
    };
    struct Key {
        QString keyId;
        QString name;
        QString hint;
        QDateTime ends;
    };
    QString applicationId{};
    QString clientId{};
    QString principalId{}; ///< empty: no enterprise application
    QString name{};        ///< cleaned
    QList<Grant> grants{};
    QList<Role> roles{};
    bool rolesKnown = true; ///< the signed-in person may read them
    QList<Key> secrets{};
    bool ownsItself = false;
};
/// One $batch, and a second one for what needs the principal. RegistrationGone, Forbidden, SignInEnded, network.
[[nodiscard]] Task<Result<RegistrationThere>> lookUpRegistration(Ports ports, Access access, QString clientId,
                                                                 Cancel cancel);

/// For provision(): what is missing, without name and secret. No permissions and no roles: nothing is missing.
/// `optionalToo` are asked for by name, also where a stronger permission would do.
[[nodiscard]] Provisioning missingPlan(const RegistrationThere &there, const Profile &profile, const Access &access,
                                       const QString &key, const QStringList &optionalToo);

/// What the profile does not ask for, to be chosen from by the person.
struct Surplus {
    QList<RegistrationThere::Grant> grants;
    QList<RegistrationThere::Role> roles;
};
/// A stronger permission stays as long as a needed one rests on it.
[[nodiscard]] Surplus surplusOf(const RegistrationThere &there, const Profile &profile);
[[nodiscard]] Task<Result<Undone>> removeSurplus(Ports ports, Access access, RegistrationThere there, Surplus chosen,
                                                 UndoWatcher watcher, Cancel cancel);
/// "Permission User.Read.All of Microsoft Graph", in the language of the moment.
[[nodiscard]] QString describe(const RegistrationThere::Grant &grant);
[[nodiscard]] QString describe(const RegistrationThere::Role &role);

/// Renewing: add -> test -> switch; the old one is removed only after the person confirmed.
struct RenewedSecret {
    Service service;    ///< already switched
    QString oldKeyId{}; ///< empty: it is not known which one it was
    QString oldHint{};
    QDateTime newEnds{};
};
/// Whether the registration may do it itself: Application.ReadWrite.OwnedBy granted, and it is confirmed to own itself.
[[nodiscard]] Task<Result<bool>> mayRenewItself(Ports ports, ServiceId id, RegistrationKind kind, Cancel cancel);
/// With a person's access, or by the registration's own rights where there is none (NotOwner). A secret that was added
/// and then not accepted, or whose switch failed, is removed again.
[[nodiscard]] Task<Result<RenewedSecret>> renewSecret(Ports ports, ServiceId id, RegistrationKind kind,
                                                      std::optional<Access> access, QDateTime ends,
                                                      ProvisionWatcher watcher, Cancel cancel);
[[nodiscard]] Task<Outcome> removeOldSecret(Ports ports, ServiceId id, RegistrationKind kind,
                                            std::optional<Access> access, QString keyId, Cancel cancel);

/// A secret of its own for a second service on the same registration; kept nowhere yet. SecretLifeRefused ...
struct NewSecret {
    Secret value;
    QString keyId;
    QDateTime ends;
};
[[nodiscard]] Task<Result<NewSecret>> addSecret(Ports ports, Access access, QString clientId, QString displayName,
                                                QDateTime ends, Cancel cancel);

/// A service uses it from now on. Until then it is noted: one that was lost with the program is removed before the next
/// one is added to the registration.
[[nodiscard]] Task<Outcome> keepAddedSecret(Ports ports, QString clientId, QString keyId);
/// Nobody uses it: removed again.
[[nodiscard]] Task<Outcome> removeAddedSecret(Ports ports, Access access, QString clientId, QString keyId,
                                              Cancel cancel);
/// "TenantLink contoso1 2026-11-22": by which people recognise it in the portal.
[[nodiscard]] QString secretNameFor(const QString &shortName, const QDateTime &now);

} // namespace TenantLink
