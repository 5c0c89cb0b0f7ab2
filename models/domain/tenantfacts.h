// What a customer's tenant shows of itself: organisation, domains, licences. Always read, never assumed.
#pragma once

#include "models/domain/failure.h"

#include <QDateTime>

#include <optional>

namespace TenantLink
{

struct TenantDomain {
    QString name; ///< lower case, ASCII
    bool verified = false;
    bool initial = false; ///< contoso.onmicrosoft.com
    bool isDefault = false;
};

struct TenantLicence {
    QString sku;        ///< its id
    QString partNumber; ///< "SPE_E5"
    int enabled = 0;
    int consumed = 0;
    bool usable = false;     ///< capabilityStatus Enabled or Warning
    bool teams = false;      ///< includes Microsoft Teams
    bool teamsPhone = false; ///< includes Teams Phone (service plan MCOEV)
    bool forUsers = true;    ///< appliesTo is User

    [[nodiscard]] int free() const { return usable ? qMax(0, enabled - consumed) : 0; }
    /// Is it one for the activation user: a unit free, for users, with Teams?
    [[nodiscard]] bool activates() const { return forUsers && free() > 0 && (teams || teamsPhone); }
};

/// Each part as it could be read; the failures say why one is missing.
struct TenantFacts {
    QString id;
    QString name;
    QString country; ///< ISO 3166 two letters; may be empty
    std::optional<Failure> organizationFailure{};
    QList<TenantDomain> domains; ///< from /domains, else the verified ones of the organisation
    bool allDomains = false;     ///< false: only the verified ones are known
    std::optional<Failure> domainsFailure{};
    QList<TenantLicence> licences;
    std::optional<Failure> licencesFailure{};
    QDateTime readAt{}; ///< UTC, this computer's clock

    [[nodiscard]] QString initialDomain() const; ///< empty: not known
    [[nodiscard]] int freeTeamsPhone() const;
    /// The free licence that costs least to take for the activation user: Teams Phone for users with most free units;
    /// null: none is free.
    [[nodiscard]] const TenantLicence *activationLicence(const QString &wantedSku = {}) const;
};

/// A record that the provider enters at the DNS of the SBC domain.
struct DnsRecord {
    QString type; ///< "TXT" or "MX"
    QString name;
    QString value;
    int ttl = 3600;     ///< seconds
    int preference = 0; ///< of an MX record
};

/// A domain as the tenant has it at this moment.
struct DomainThere {
    enum class State {
        Absent,
        Unverified, ///< added; `records` prove that it is the provider's
        Verified,
    };
    QString name; ///< ASCII
    State state = State::Absent;
    QList<DnsRecord> records{};
    QString parent{}; ///< a verified domain of the same tenant above it: it verifies without a record
};

/// The user whose licence activates a domain for Direct Routing.
struct ActivationUser {
    QString id; ///< object id
    QString upn;
    bool enabled = true;
    QStringList licences{}; ///< sku ids
};

} // namespace TenantLink
