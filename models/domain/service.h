// A Direct Routing service of a customer and the App registration behind it.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/report.h"
#include "models/domain/servicesetup.h"

#include <QDateTime>

namespace TenantLink
{

enum class LicenceType { HostedEssentialsPlus, HostedPro };
enum class DeployStatus { Ready, Deployed, Failed, Unknown };
enum class AuthStatus { NotValidated, Valid, Problems, CouldNotCheck };

[[nodiscard]] AuthStatus authStatus(Verdict verdict);

/// Names shown to people ("Hosted Essentials+"), in the language of the moment.
[[nodiscard]] QString describe(LicenceType type);
[[nodiscard]] QString describe(DeployStatus status);
[[nodiscard]] QString describe(AuthStatus status);

/// Names kept in the store and written for machines ("essentials-plus", "pro", "ready", "valid" ...).
[[nodiscard]] QString keyOf(LicenceType type);
[[nodiscard]] QString keyOf(DeployStatus status);
[[nodiscard]] QString keyOf(AuthStatus status);
[[nodiscard]] std::optional<LicenceType> licenceTypeFrom(QStringView key);
[[nodiscard]] std::optional<DeployStatus> deployStatusFrom(QStringView key);
[[nodiscard]] std::optional<AuthStatus> authStatusFrom(QStringView key);

/// Which of a service's two registrations is meant.
enum class RegistrationKind { DirectRouting, Qoe };

/// "signed in" or "stated": how the program knows the admin who authenticated the registration.
enum class AdminProof { Stated, SignedIn };

struct Registration {
    QString cloudId;
    QString tenant;     ///< as entered: id or domain
    QString tenantId;   ///< as confirmed, may be empty
    QString tenantName; ///< as confirmed, may be empty
    QString clientId;
    std::optional<SecretId> secret; ///< the keychain entry that holds the client secret
    QString secretHint;
    QDateTime secretEnds; ///< UTC; invalid if unknown
    QString adminUpn;     ///< may be empty
    AdminProof adminProof = AdminProof::Stated;
    AuthStatus status = AuthStatus::NotValidated;
    QDateTime validatedAt; ///< UTC; invalid if never
    std::optional<Report> lastReport;
};

struct Service {
    static constexpr int MinUsers = 1;
    static constexpr int MaxUsers = 500;
    static constexpr int MaxFullName = 200;

    ServiceId id = ServiceId::create();
    CustomerId customer;
    QString shortName; ///< unique ignoring case
    QString fullName;  ///< empty: the short name
    LicenceType licence = LicenceType::HostedEssentialsPlus;
    int licensedUsers = 1;
    DeployStatus deploy = DeployStatus::Ready;
    Registration registration;
    std::optional<Registration> qoe;
    QDateTime createdAt; ///< UTC, set by the store
    qint64 revision = 0;
    ServiceSetup setup{};
    std::optional<SecretId> carrierPassword{}; ///< the keychain entry of the SIP connection's password
    QString deployBy{};                        ///< who said so; set by the store
    QDateTime deployAt{};                      ///< UTC; likewise
};

/// What a person loses or gains by another licence type; empty: nothing changes. In the language of the moment.
[[nodiscard]] QString licenceChangeText(LicenceType from, LicenceType to);

} // namespace TenantLink
