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

struct Tenant {
    QString key;   // short name in tests
    QString shows; // what it is there for
    QString id;    // lower-case GUID
    QString displayName;
    QString otherCloud; // login host of the national cloud in which the tenant lives; empty: this one
    bool opaqueTokens = false;
    int maxPageSize = 999;

    QJsonObject organization;
    Entities domains;
    Entities subscribedSkus;
    Entities applications;
    Entities servicePrincipals;
    Entities appRoleAssignments;
    Entities roleAssignments;
    Entities groups;
    Entities administrativeUnits;
    QList<Membership> memberships;
    QList<ClientSecret> secrets; // the values, by registration: Graph shows only hint and dates

    // What calls change or leave behind.
    Entities oauth2PermissionGrants;
    Entities deletedItems;
    QHash<QString, QStringList> owners; // of an application, by its object id
    QJsonArray mails;                   // sent through Graph
    bool uniqueNames = true;            // alternate keys and "create-if-missing" are known in this cloud
    Replication replication;
    Unseen unseen;
};

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
