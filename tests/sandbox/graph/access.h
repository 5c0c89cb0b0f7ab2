// SPDX-License-Identifier: Apache-2.0
// Who may do what: the token's permission or scope, then the person's directory role, then ownership.
#pragma once

#include "graph_message.h"
#include "operations.h"

namespace sandbox
{

// By the permission file: application permissions of the application, or delegated ones of the person's token.
bool opens(const Operation &operation, const TokenHolder &holder);

// What a person's directory roles must allow besides.
enum class Deed {
    CreateApplication,  // Application, Cloud Application or Global Administrator, or Application Developer
    ManageApplications, // without Application Developer, who manages only what is owned
    GrantGraph,         // application permissions of Microsoft Graph: Privileged Role or Global Administrator
    GrantOthers,        // all other consent
    AssignRoles,
    ReadPolicies,
    ManageDomains,
    ManageUsers,
    AssignLicences,
};
// True for applications, whose permissions alone decide.
bool rolesAllow(const GraphCall &call, Deed deed);
// Object id of the caller: the person, or the application's service principal.
QString callerId(const GraphCall &call);
bool owns(const GraphCall &call, const QString &applicationId);
// Writing to this application or its service principal: by role, by permission, or as its owner.
bool mayWrite(const GraphCall &call, const QString &appId);
bool holdsRole(const GraphCall &call, const QString &displayName);

} // namespace sandbox
