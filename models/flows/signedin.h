// Who signed in, where, through which application - and whether that person's roles are enough. One $batch.
#pragma once

#include "models/domain/provisioning.h"
#include "models/flows/signin.h"

namespace TenantLink
{

/// The sign-in application as the tenant sees it: its enterprise application.
struct SignInApp {
    QString principalId{};
    QString name{};        ///< cleaned
    QString publisher{};   ///< verified publisher's name, cleaned; empty: not verified
    QString ownerTenant{}; ///< id
    bool addedNow = false; ///< first used in this sign-in, as far as Microsoft tells
};

struct HeldRole {
    QString templateId;
    QString name; ///< cleaned, may be empty
};

struct AdministrativeUnit {
    QString id;
    QString name; ///< cleaned
};

struct SignedIn {
    Access access;
    QString personId{};
    QString upn{};        ///< cleaned
    QString personName{}; ///< cleaned
    TenantId tenant = TenantId::create();
    QString tenantName{};    ///< cleaned
    QString initialDomain{}; ///< cleaned
    QStringList domains{};   ///< verified
    bool guest = false;      ///< the account's home is another tenant
    Result<QList<HeldRole>> roles = QList<HeldRole>();
    Result<SignInApp> app = SignInApp();
};

/// SignInEnded, Forbidden, network and shape failures of what cannot be done without (person, organization); roles and
/// application each have a failure of their own. `signInBegan`: UTC.
[[nodiscard]] Task<Result<SignedIn>> lookAround(Ports ports, Access access, QDateTime signInBegan, Cancel cancel);

/// Forbidden where the person may not read them.
[[nodiscard]] Task<Result<QList<AdministrativeUnit>>> administrativeUnits(Ports ports, Access access, Cancel cancel);

/// What the person may do, as far as their roles tell (microsoft365.md 0.1).
enum class May { Yes, No, Unknown };
struct Rights {
    May create = May::Unknown;  ///< applications and secrets
    May consent = May::Unknown; ///< application permissions of Microsoft Graph
    May assign = May::Unknown;  ///< directory roles
};
[[nodiscard]] Rights rightsOf(const Result<QList<HeldRole>> &roles);

/// Removes the sign-in application's enterprise application from the tenant. Ends this access.
[[nodiscard]] Task<Outcome> removeSignInApp(Ports ports, Access access, SignInApp app, Cancel cancel);

} // namespace TenantLink
