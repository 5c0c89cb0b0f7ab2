#!/usr/bin/env bash
# The facts of a check as a shell script gets them: curl, one request after another, a process each. It judges nothing.
# AUTHORITY and GRAPH are addresses, or empty with TLS_PORT and CA for Microsoft's own names; TENANT, CLIENT, SECRET.
set -euo pipefail
. "$(dirname "$0")/asking.sh"

login=${AUTHORITY:-https://login.microsoftonline.com}
graph=${GRAPH:-https://graph.microsoft.com}
ask "$login/$TENANT/v2.0/.well-known/openid-configuration" >/dev/null
token=$(token "$graph")
token 48ac35b8-9aa8-4d74-927d-1f4a14a0b239 >/dev/null # the Teams API
principal=$(identity "$token")
api=$graph/v1.0
for read in \
    "/organization?\$select=id,displayName,verifiedDomains,tenantType,countryLetterCode" \
    "/servicePrincipals(appId='$CLIENT')?\$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,passwordCredentials" \
    "/servicePrincipals(appId='$CLIENT')/appRoleAssignments?\$top=999" \
    "/applications(appId='$CLIENT')?\$select=id,displayName,signInAudience,passwordCredentials,keyCredentials,requiredResourceAccess" \
    "/subscribedSkus?\$select=skuId,skuPartNumber,appliesTo,capabilityStatus,consumedUnits,prepaidUnits,servicePlans" \
    "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?\$select=id,appRoles" \
    "/roleManagement/directory/roleAssignments?\$filter=principalId%20eq%20'$principal'" \
    "/servicePrincipals/$principal/transitiveMemberOf"; do
    ask -H @<(printf 'Authorization: Bearer %s\n' "$token") "$api$read" >/dev/null
done
