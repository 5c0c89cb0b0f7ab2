#!/usr/bin/env bash
# Create New App registration as a shell script does it: curl, one request after another, a process each, then check.sh by
# the new secret. It keeps nothing, repeats nothing, and would leave what it made if it were stopped on the way.
# ADMIN is the person's token; PERMISSIONS are ids of Microsoft Graph's application permissions, ROLE a role's template id.
set -euo pipefail
. "$(dirname "$0")/asking.sh"

login=$AUTHORITY
api=$GRAPH/v1.0
send() { # ADDRESS BODY
    ask -H @<(printf 'Authorization: Bearer %s\n' "$ADMIN") -H 'Content-Type: application/json' --data-binary @- "$1" <<<"$2"
}
wanted=""
for permission in $PERMISSIONS; do
    wanted="$wanted${wanted:+,}{\"id\":\"$permission\",\"type\":\"Role\"}"
done
CLIENT=$(send "$api/applications" "{\"displayName\":\"LIVEPLATFORM\",\"signInAudience\":\"AzureADMyOrg\",\"requiredResourceAccess\":[{\"resourceAppId\":\"00000003-0000-0000-c000-000000000000\",\"resourceAccess\":[$wanted]}]}" | field appId)
principal=$(send "$api/servicePrincipals" "{\"appId\":\"$CLIENT\"}" | field id)
SECRET=$(send "$api/applications(appId='$CLIENT')/addPassword" \
    "{\"passwordCredential\":{\"displayName\":\"script\",\"endDateTime\":\"$(date -u -d '+180 days' +%FT%TZ)\"}}" | field secretText)
graph=$(ask -H @<(printf 'Authorization: Bearer %s\n' "$ADMIN") \
    "$api/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?\$select=id" | field id)
for permission in $PERMISSIONS; do
    send "$api/servicePrincipals/$graph/appRoleAssignedTo" \
        "{\"principalId\":\"$principal\",\"resourceId\":\"$graph\",\"appRoleId\":\"$permission\"}" >/dev/null
done
send "$api/roleManagement/directory/roleAssignments" \
    "{\"principalId\":\"$principal\",\"roleDefinitionId\":\"$ROLE\",\"directoryScopeId\":\"/\"}" >/dev/null
export CLIENT SECRET
exec bash "$(dirname "$0")/check.sh"
