// Who signed in and with what rights: the Graph calls around /me (microsoft365.md 4.2). Pure; fuzzed.
#pragma once

#include "models/microsoft365/graph.h"

#include <QStringList>

namespace TenantLink
{

struct Person {
    QString id;
    QString upn;  ///< cleaned
    QString name; ///< cleaned
    bool guest = false;
};

struct Home {
    QString id;
    QString name;          ///< cleaned
    QString initialDomain; ///< cleaned
    QStringList domains;   ///< verified, cleaned
};

struct PersonsRole {
    QString templateId; ///< empty: Graph would not tell
    QString name;       ///< cleaned, may be empty
};

/// The enterprise application that people sign in through.
struct SignInPrincipal {
    QString id;
    QString name;        ///< cleaned
    QString publisher;   ///< verified, cleaned; empty: not verified
    QString ownerTenant; ///< id, may be empty
};

struct Unit {
    QString id;
    QString name; ///< cleaned
};

// What goes into the batch.
[[nodiscard]] BatchItem askMe();
[[nodiscard]] BatchItem askHome();
[[nodiscard]] BatchItem askMyRoles(); ///< also through groups; roles that wait for PIM's activation do not show
[[nodiscard]] BatchItem askSignInPrincipal(const ClientId &client);

/// Who was assigned to the application, and when.
[[nodiscard]] QUrl usersOfUrl(const Cloud &cloud, const ObjectId &principal);
[[nodiscard]] QUrl unitsUrl(const Cloud &cloud);
[[nodiscard]] QUrl principalUrl(const Cloud &cloud, const ObjectId &principal);

// Reading 2xx answers. AnswerNotJson, AnswerWrongShape.
[[nodiscard]] Result<Person> readMe(const Answer &answer);
[[nodiscard]] Result<Home> readHome(const Answer &answer);
[[nodiscard]] Result<GraphPage<PersonsRole>> readMyRoles(const Answer &answer);
[[nodiscard]] Result<SignInPrincipal> readSignInPrincipal(const Answer &answer);
/// When each assignment was made, UTC; invalid where it is not told.
[[nodiscard]] Result<GraphPage<QDateTime>> readUsersOf(const Answer &answer);
[[nodiscard]] Result<GraphPage<Unit>> readUnits(const Answer &answer);

} // namespace TenantLink
