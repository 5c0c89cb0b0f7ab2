// SPDX-License-Identifier: Apache-2.0
// One simulated tenant: its directory as the entities that Graph shows, and what Graph never shows.
#pragma once

#include "replication.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace sandbox
{

using Entities = QList<QJsonObject>;

struct ClientSecret {
    QString appId;
    QString value;
    QDateTime start;
    QDateTime end;
    QString keyId{}; // of the passwordCredential that shows it
};

struct Membership {
    QString memberId;
    QString groupId;
};

// Somebody who can sign in; as Graph's user entity under the same id in Tenant::users.
struct Person {
    QString id;
    QString upn; // what is typed; a guest's entity has the form with #EXT# instead
    QString displayName;
    bool guest = false;
    QString homeTenant;     // id; the tenant itself for a member
    int browserRefusal = 0; // AADSTS number that ends every sign-in by browser; 0: it works
    int codeRefusal = 0;    // the same for device codes
};

// The application through which people sign in, as its owner's tenant has it: multi-tenant, a public client.
struct SignInApplication {
    QString clientId;
    QString displayName;
    QString verifiedPublisher; // empty: not verified
    QString ownerTenant;
    QStringList redirectUris; // of the platform "public client"
    QStringList requested;    // delegated permissions of Graph in requiredResourceAccess
};

struct Tenant {
    QString key;   // short name in tests
    QString shows; // what it is there for
    QString id;    // lower-case GUID
    QString displayName;
    QString otherCloud; // login host of the national cloud in which the tenant lives; empty: this one
    bool opaqueTokens = false;
    int maxPageSize = 999;
    bool rolesUnreadable = false;  // nobody may read directory roles and their assignments (403)
    bool secretsForbidden = false; // application management policy: passwordAddition
    int maxSecretDays = 0;         // the same: passwordLifetime; 0: no limit
    SignInApplication signInApplication;

    QJsonObject organization;
    Entities domains;
    Entities subscribedSkus;
    Entities applications;
    Entities servicePrincipals;
    Entities appRoleAssignments;
    Entities roleAssignments;
    Entities users;
    Entities groups;
    Entities administrativeUnits;
    QList<Membership> memberships;
    QList<Person> people;
    QList<ClientSecret> secrets; // the values, by registration: Graph shows only hint and dates

    // What calls change or leave behind.
    Entities oauth2PermissionGrants;
    Entities deletedItems;
    QHash<QString, QStringList> owners; // of an application, by its object id
    QJsonArray mails;                   // sent through Graph
    bool uniqueNames = true;            // alternate keys and "create-if-missing" are known in this cloud
    QStringList activatedRoles;         // template ids of directory roles without a member yet
    QString mailbox;                    // of everybody: "missing", "denied"; empty: it works where `mail` is set
    bool subDomainsLater = false;       // a sub-domain of a verified domain waits for "verify", too
    bool elsewhereAtVerify = false;     // a domain that another tenant has proved is refused by "verify" only
    QString ownRoles;                   // as /me shows them: "templates" without names, "ids" only; empty: in full
    Replication replication;
    Unseen unseen;
};

// By what they type or the entity's UPN, or by id; null when there is no such person.
const Person *findPerson(const Tenant &tenant, const QString &upnOrId);
// Adds the sign-in application's enterprise application as its first use does, or returns the one that is there.
QJsonObject addEnterpriseApplication(Tenant &tenant, const SignInApplication &application);
// Adds the scopes to those consented to: by `personId` alone, or for everybody where it is empty.
void addConsent(Tenant &tenant, const QString &servicePrincipalId, const QStringList &scopes, const QString &personId);
// The entity whose `property` equals `value` ignoring case, or an empty object.
QJsonObject findEntity(const Entities &entities, QLatin1StringView property, const QString &value);
// Groups that hold this object, directly and through other groups.
Entities transitiveGroups(const Tenant &tenant, const QString &memberId);
// Directory roles held for the whole tenant, directly and through groups, as directoryRole entities.
Entities directoryRolesOf(const Tenant &tenant, const QString &principalId);
// Names of the application permissions granted to this service principal on one API.
QStringList grantedRoles(const Tenant &tenant, const QString &servicePrincipalId, const QString &resourceAppId);
// The same as the next token shows it: new grants may still be missing there. Counts as one token issued.
QStringList rolesOfNextToken(Tenant &tenant, const QString &servicePrincipalId, const QString &resourceAppId);

} // namespace sandbox
