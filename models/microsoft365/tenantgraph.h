// The Graph calls on a tenant's organisation, domains and users (microsoft365.md 4.3) in types. Pure; fuzzed.
#pragma once

#include "models/domain/secret.h"
#include "models/domain/tenantfacts.h"
#include "models/microsoft365/graph.h"

namespace TenantLink
{

struct OrganizationFacts {
    QString id;
    QString name;
    QString country; ///< countryLetterCode; may be empty
    QList<TenantDomain> verified;
};

struct TenantUser {
    QString id; ///< object id
    QString upn;
    bool enabled = true;
    QString usageLocation{}; ///< ISO 3166 two letters; empty: none
    QStringList licences{};  ///< sku ids
};

struct NewUser {
    QString name; ///< displayName and mailNickname
    QString upn;
    QString usageLocation;
};

// What is sent, alone or in a batch. Ids of items stand behind. Domains and UPNs go in ASCII (IDNA), encoded.
[[nodiscard]] BatchItem askOrganizationFacts();                        ///< "organization"
[[nodiscard]] BatchItem askDomains();                                  ///< "domains"
[[nodiscard]] BatchItem askDomain(const QString &name);                ///< "domain"
[[nodiscard]] BatchItem askVerificationRecords(const QString &domain); ///< "records"
[[nodiscard]] BatchItem postDomain(const QString &name);               ///< "domain"
[[nodiscard]] BatchItem postVerify(const QString &domain);             ///< "verify"
[[nodiscard]] BatchItem askUser(const QString &upn);                   ///< "user"; by id, too
/// "users": all with that UPN suffix; an advanced query, whose index may lag.
[[nodiscard]] BatchItem askUsersWithSuffix(const QString &domain);
[[nodiscard]] BatchItem patchUsageLocation(const QString &userId, const QString &country); ///< "user"
[[nodiscard]] BatchItem postAssignLicense(const QString &userId, const QStringList &add,
                                          const QStringList &remove); ///< "licence"
[[nodiscard]] BatchItem deleteUser(const QString &userId);            ///< "user"
/// POST here with newUserBody(): no item of a batch, whose JSON could not be wiped.
[[nodiscard]] QUrl usersUrl(const Cloud &cloud);
[[nodiscard]] QByteArray newUserBody(const NewUser &user, const Secret &password); ///< wipe it

// Reading 2xx answers. AnswerNotJson, AnswerWrongShape.
[[nodiscard]] Result<GraphPage<OrganizationFacts>> readOrganizationFacts(const Answer &answer);
[[nodiscard]] Result<GraphPage<TenantDomain>> readDomains(const Answer &answer);
[[nodiscard]] Result<TenantDomain> readDomain(const Answer &answer);
[[nodiscard]] Result<GraphPage<DnsRecord>> readVerificationRecords(const Answer &answer); ///< TXT first, then MX
[[nodiscard]] Result<TenantUser> readUser(const Answer &answer);
[[nodiscard]] Result<GraphPage<TenantUser>> readUsers(const Answer &answer);
[[nodiscard]] TenantLicence licenceOf(const Sku &sku);

/// What was asked for: the same status means different things.
enum class TenantCall { ReadDomain, AddDomain, VerifyDomain, ReadUsers, MakeUser, AssignLicence, RemoveUser };
/// Like readGraphError(), and by status and code: SignInEnded (401), DomainMayNot and UserMayNot (403), DomainAbsent
/// (404), DomainElsewhere (conflicts), LicenceUsedUp (CountViolation); DnsNotSeen for any other 400 of VerifyDomain,
/// DomainRefused for one of AddDomain. Graph documents no codes for some: there its message is a hint, never needed.
[[nodiscard]] Failure readTenantError(const Answer &answer, TenantCall call, const QString &subject);

} // namespace TenantLink
