// The plan as a shell script for the Azure CLI: ASCII, English, and free of secrets.
#include "models/flows/scripttext.h"
#include "models/microsoft365/entra.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace Script;

namespace
{

constexpr QStringView ShellHead = uR"script(#!/usr/bin/env bash
# Made by TenantLink: an App registration with its rights. May be run again: it makes nothing twice.
# Needs the Azure CLI, and the role Global Administrator, or Privileged Role Administrator together with
# Application Administrator. Sign in first: az login --tenant @tenant@ --allow-no-subscriptions
set -euo pipefail

graph=@graph@
tenant=@tenant@
unique=@unique@

if [ "$(az account show --query tenantId --output tsv)" != "$tenant" ]; then
    echo "Sign in to the right tenant first: az login --tenant $tenant --allow-no-subscriptions" >&2
    exit 1
fi

ask() { # method, path, more for az rest
    az rest --only-show-errors --resource "$graph" --method "$1" --url "$graph/v1.0/$2" "${@:3}"
}

write() { # method, path, body, more for az rest
    az rest --only-show-errors --resource "$graph" --method "$1" --url "$graph/v1.0/$2" --body "$3" \
        --headers 'Content-Type=application/json' "${@:4}"
}

patiently() { # What was just made is not known everywhere at once: Microsoft may need two minutes for it.
    local wait
    for wait in 2 3 5 8 13 15 15 15 15 15 15; do
        if "$@"; then return 0; fi
        echo 'Microsoft said no, or does not know it everywhere yet; trying again ...' >&2
        sleep "$wait"
    done
    "$@"
}

role_id() { # API, name of the permission, its usual id
    local id
    id=$(ask get "servicePrincipals(appId='$1')?\$select=appRoles" \
        --query "appRoles[?value=='$2' && contains(allowedMemberTypes, 'Application')].id | [0]" --output tsv)
    echo "${id:-$3}"
}

principal_of() { # application id; made where it is missing
    local id
    id=$(ask get "servicePrincipals(appId='$1')?\$select=id" --query id --output tsv 2>/dev/null || true)
    if [ -z "$id" ]; then
        id=$(patiently write post servicePrincipals "{\"appId\":\"$1\"}" --query id --output tsv)
    fi
    echo "$id"
}

grant() { # API, id of the permission
    local api there
    api=$(principal_of "$1")
    there=$(patiently ask get "servicePrincipals/$principal/appRoleAssignments?\$top=999" \
        --query "length(value[?resourceId=='$api' && appRoleId=='$2'])" --output tsv)
    if [ "$there" = 0 ]; then
        patiently write post "servicePrincipals/$api/appRoleAssignedTo" \
            "{\"principalId\":\"$principal\",\"resourceId\":\"$api\",\"appRoleId\":\"$2\"}" --output none
    fi
}

assign() { # directory role, scope
    local there
    there=$(ask get "roleManagement/directory/roleAssignments?\$filter=principalId%20eq%20'$principal'" \
        --query "length(value[?roleDefinitionId=='$1' && directoryScopeId=='$2'])" --output tsv)
    if [ "$there" = 0 ]; then
        patiently write post roleManagement/directory/roleAssignments \
            "{\"@odata.type\":\"#microsoft.graph.unifiedRoleAssignment\",\"roleDefinitionId\":\"$1\",\"principalId\":\"$principal\",\"directoryScopeId\":\"$2\"}" \
            --output none
    fi
}
)script";

constexpr QStringView ShellBody = uR"script(
# Permissions, by their names in this tenant.
@ids@
body=@body@

# App registration.
@application@
# Enterprise applications.
principal=$(principal_of "$client")
@teams@
# Admin consent.
@grants@
@roles@@owner@@secret@
echo "Directory (tenant) ID:   $tenant"
echo "Application (client) ID: $client"
)script";

constexpr QStringView ShellSecret = uR"script(
# Client secret. Its value is shown this one time only.
secret_name=@secretName@
secret_there=@secretQuery@
there=$(patiently ask get "applications/$application?\$select=passwordCredentials" \
    --query "$secret_there" --output tsv)
if [ "$there" = 0 ]; then
    secret=$(patiently write post "applications/$application/addPassword" \
        @secretBody@ --query secretText --output tsv)
    echo "Client secret (value):   $secret"
    echo @secretEnds@
else
    echo "A client secret named $secret_name is there already. To get a new one, remove it and run this again." >&2
fi
)script";

QString applicationShell(const Cloud &cloud)
{
    if (upserts(cloud))
        return u"write patch \"applications(uniqueName='$unique')\" \"$body\" 'Prefer=create-if-missing' --output "
               u"none\n"
               u"application=$(patiently ask get \"applications(uniqueName='$unique')?\\$select=id\" --query id "
               u"--output tsv)\n"
               u"client=$(patiently ask get \"applications/$application?\\$select=appId\" --query appId --output "
               u"tsv)\n"_s;
    return u"# A search may be late: wait a few minutes before this is run a second time.\n"
           u"application=$(ask get \"applications?\\$filter=tags/any(t:t%20eq%20'$unique')&\\$select=id\" \\\n"
           u"    --query 'value[0].id' --output tsv)\n"
           u"if [ -z \"$application\" ]; then\n"
           u"    application=$(write post applications \"$body\" --query id --output tsv)\n"
           u"fi\n"
           u"client=$(patiently ask get \"applications/$application?\\$select=appId\" --query appId --output tsv)\n"_s;
}

/// The application's JSON for the shell, with the ids that were looked up there as `$id1`, `$id2` ...
QString bodyForShell(const ProvisionPlan &plan, const Cloud &cloud, const QList<PermissionEntry> &permissions)
{
    QMap<QString, QStringList> byApi;
    int number = 0;
    for (const PermissionEntry &entry : permissions)
        byApi[plainWord(entry.api)] += u"{\"id\":\"'\"$id%1\"'\",\"type\":\"Role\"}"_s.arg(++number);
    QStringList apis;
    for (auto api = byApi.cbegin(); api != byApi.cend(); ++api)
        apis +=
            u"{\"resourceAppId\":\""_s + api.key() + u"\",\"resourceAccess\":["_s + api.value().join(u',') + u"]}"_s;
    const QString tags = upserts(cloud) ? QString() : QString(u",\"tags\":["_s + jsonText(plan.uniqueName) + u']');
    const QString start = u"{\"displayName\":"_s + jsonText(plan.name) +
                          u",\"signInAudience\":\"AzureADMyOrg\",\"publicClient\":{\"redirectUris\":["_s +
                          jsonText(consentRedirect(cloud)) + u"]}"_s + tags + u",\"requiredResourceAccess\":["_s;
    return shellText(start).chopped(1) + apis.join(u',') + u"]}'"_s;
}

} // namespace

QString azureCliScript(const ProvisionPlan &plan, const Cloud &cloud, const Catalogue &catalogue)
{
    const QList<PermissionEntry> permissions = permissionsOf(plan, catalogue);
    QStringList ids;
    QStringList grants;
    for (const PermissionEntry &entry : permissions) {
        const QString number = QString::number(ids.size() + 1);
        ids += u"id"_s + number + u"=$(role_id "_s + plainWord(entry.api) + u' ' + plainWord(entry.name) + u' ' +
               plainWord(entry.id) + u')';
        grants += u"grant "_s + plainWord(entry.api) + u" \"$id"_s + number + u"\" # "_s + plainWord(entry.name);
    }
    QString roles;
    for (const QString &role : plan.roles) {
        if (roles.isEmpty())
            roles = u"\n# Directory roles.\n"_s;
        roles += u"assign "_s + plainWord(role) + u' ' + scopeOf(role, plan) + u" # "_s + roleName(role) + u'\n';
    }
    const QString owner =
        u"\n# It owns itself, so that it can renew its own secret.\n"
        u"owned=$(ask get \"applications/$application/owners?\\$select=id\" --query "
        u"\"length(value[?id=='$principal'])\" "
        u"--output tsv)\n"
        u"if [ \"$owned\" = 0 ]; then\n"
        u"    patiently write post \"applications/$application/owners/\\$ref\" \\\n"
        u"        \"{\\\"@odata.id\\\":\\\"$graph/v1.0/directoryObjects/$principal\\\"}\" --output none\n"
        u"fi\n"_s;
    const QString secretBody = u"{\"passwordCredential\":{\"displayName\":"_s + jsonText(plan.secretName) +
                               u",\"endDateTime\":\""_s + endsText(plan) + u"\"}}"_s;
    const QString quotable = QString(plan.secretName).replace(u'\'', u"\\'"_s);
    const QString secretQuery = u"length(passwordCredentials[?displayName=='"_s + quotable + u"'])"_s;
    const QString secret =
        filled(ShellSecret, {{u"secretName"_s, shellText(plan.secretName)},
                             {u"secretQuery"_s, shellText(secretQuery)},
                             {u"secretBody"_s, shellText(secretBody)},
                             {u"secretEnds"_s, shellText(u"It ends on:              "_s + endsText(plan))}});
    const QString head = filled(ShellHead, {{u"graph"_s, shellText(graphRoot(cloud))},
                                            {u"tenant"_s, plan.tenant.toString()},
                                            {u"unique"_s, shellText(plainWord(plan.uniqueName))}});
    const QString body =
        filled(ShellBody, {{u"ids"_s, ids.join(u'\n')},
                           {u"body"_s, bodyForShell(plan, cloud, permissions)},
                           {u"application"_s, applicationShell(cloud)},
                           {u"teams"_s, needsTeams(plan, catalogue) ? QString(u"principal_of "_s + TeamsApiId +
                                                                              u" >/dev/null # Teams administration\n")
                                                                    : QString()},
                           {u"grants"_s, grants.join(u'\n')},
                           {u"roles"_s, roles},
                           {u"owner"_s, plan.ownsItself ? owner : QString()},
                           {u"secret"_s, plan.secretName.isEmpty() ? QString() : secret}});
    return head + body;
}

} // namespace TenantLink
