#!/usr/bin/env bash
# Made by TenantLink: an App registration with its rights. May be run again: it makes nothing twice.
# Needs the Azure CLI, and the role Global Administrator, or Privileged Role Administrator together with
# Application Administrator. Sign in first: az login --tenant aaaabbbb-1111-2222-3333-444455556666 --allow-no-subscriptions
set -euo pipefail

graph='https://graph.microsoft.com'
tenant=aaaabbbb-1111-2222-3333-444455556666
unique='tenantlink-0f0f0f0f-1111-2222-3333-444455556666'

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

# Permissions, by their names in this tenant.
id1=$(role_id 00000003-0000-0000-c000-000000000000 Organization.Read.All 498476ce-e0fe-48b0-b801-37ba7e2685c6)
id2=$(role_id 00000003-0000-0000-c000-000000000000 User.Read.All df021288-bdef-4463-88db-98f22de89214)
id3=$(role_id 00000003-0000-0000-c000-000000000000 Application.ReadWrite.OwnedBy 18a4783c-866b-4cc7-a460-3d5e5662c884)
body='{"displayName":"TenantLink-cont","signInAudience":"AzureADMyOrg","publicClient":{"redirectUris":["https://login.microsoftonline.com/common/oauth2/nativeclient"]},"requiredResourceAccess":[{"resourceAppId":"00000003-0000-0000-c000-000000000000","resourceAccess":[{"id":"'"$id1"'","type":"Role"},{"id":"'"$id2"'","type":"Role"},{"id":"'"$id3"'","type":"Role"}]}]}'

# App registration.
write patch "applications(uniqueName='$unique')" "$body" 'Prefer=create-if-missing' --output none
application=$(patiently ask get "applications(uniqueName='$unique')?\$select=id" --query id --output tsv)
client=$(patiently ask get "applications/$application?\$select=appId" --query appId --output tsv)

# Enterprise applications.
principal=$(principal_of "$client")
principal_of 48ac35b8-9aa8-4d74-927d-1f4a14a0b239 >/dev/null # Teams administration

# Admin consent.
grant 00000003-0000-0000-c000-000000000000 "$id1" # Organization.Read.All
grant 00000003-0000-0000-c000-000000000000 "$id2" # User.Read.All
grant 00000003-0000-0000-c000-000000000000 "$id3" # Application.ReadWrite.OwnedBy

# Directory roles.
assign 69091246-20e8-4a56-aa4d-066075b2a7a8 /administrativeUnits/11112222-1111-2222-3333-444455556666 # Teams Administrator
assign 88d8e3e3-8f55-4a1e-953a-9b9898b8876b / # Directory Readers

# It owns itself, so that it can renew its own secret.
owned=$(ask get "applications/$application/owners?\$select=id" --query "length(value[?id=='$principal'])" --output tsv)
if [ "$owned" = 0 ]; then
    patiently write post "applications/$application/owners/\$ref" \
        "{\"@odata.id\":\"$graph/v1.0/directoryObjects/$principal\"}" --output none
fi

# Client secret. Its value is shown this one time only.
secret_name='TenantLink-cont 2026'
secret_there='length(passwordCredentials[?displayName=='\''TenantLink-cont 2026'\''])'
there=$(patiently ask get "applications/$application?\$select=passwordCredentials" \
    --query "$secret_there" --output tsv)
if [ "$there" = 0 ]; then
    secret=$(patiently write post "applications/$application/addPassword" \
        '{"passwordCredential":{"displayName":"TenantLink-cont 2026","endDateTime":"2027-05-21T09:31:00Z"}}' --query secretText --output tsv)
    echo "Client secret (value):   $secret"
    echo 'It ends on:              2027-05-21T09:31:00Z'
else
    echo "A client secret named $secret_name is there already. To get a new one, remove it and run this again." >&2
fi

echo "Directory (tenant) ID:   $tenant"
echo "Application (client) ID: $client"
