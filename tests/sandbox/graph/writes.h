// SPDX-License-Identifier: Apache-2.0
// The operations of microsoft365.md section 4.2 and beside it: what makes, changes and removes a registration.
#pragma once

#include "graph.h"

namespace sandbox
{

class Directory;

// /me, /users, directory roles of the person, the tenant's policy.
void addPeople(GraphHandlers &handlers, const OData &odata);
void addApplicationWrites(GraphHandlers &handlers, const OData &odata);
void addPasswords(GraphHandlers &handlers);
void addPrincipalWrites(GraphHandlers &handlers, const OData &odata);
void addGrants(GraphHandlers &handlers, const OData &odata);
void addRoles(GraphHandlers &handlers, const OData &odata);
void addMail(GraphHandlers &handlers, const OData &odata);
void addDomains(GraphHandlers &handlers, const OData &odata, Directory &directory);
void addUsers(GraphHandlers &handlers, const OData &odata);
void addLicences(GraphHandlers &handlers, const OData &odata);

// The user as Graph shows it to whoever selects nothing.
QJsonObject shownUser(const GraphCall &call, const QJsonObject &user);

// Takes a service principal and all that it holds out of the tenant; it can be restored for a while.
void removeServicePrincipal(Tenant &tenant, const QString &id);

} // namespace sandbox
