#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication
# Made by TenantLink: an App registration with its rights. May be run again: it makes nothing twice.
# Needs the role Global Administrator, or Privileged Role Administrator together with
# Application Administrator. First: Install-Module Microsoft.Graph.Authentication -Scope CurrentUser
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$graph = 'https://graph.microsoft.com'
$tenantId = 'aaaabbbb-1111-2222-3333-444455556666'
$name = 'TenantLink-cont'
$uniqueName = 'tenantlink-0f0f0f0f-1111-2222-3333-444455556666'
$secretName = 'TenantLink-cont 2026'
$secretEnds = '2027-05-21T09:31:00Z'

Connect-MgGraph -TenantId 'aaaabbbb-1111-2222-3333-444455556666' -Environment Global -NoWelcome -Scopes 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All', 'RoleManagement.ReadWrite.Directory'

function Invoke-Graph {
    param([string] $Method, [string] $Path, $Body = $null, [hashtable] $Headers = @{}, [int[]] $Accept = @())
    $request = @{
        Method = $Method; Uri = $graph + '/v1.0/' + $Path; Headers = $Headers
        OutputType = 'PSObject'; SkipHttpErrorCheck = $true; StatusCodeVariable = 'status'
    }
    if ($null -ne $Body) {
        $request.Body = ConvertTo-Json -InputObject $Body -Depth 10
        $request.ContentType = 'application/json'
    }
    # What was just made is not known everywhere at once: Microsoft may need two minutes for it.
    foreach ($wait in 2, 3, 5, 8, 13, 15, 15, 15, 15, 15, 15, 0) {
        $answer = Invoke-MgGraphRequest @request
        if ($status -lt 300 -or $Accept -contains $status) {
            return [pscustomobject] @{ Status = $status; Body = $answer }
        }
        $said = ConvertTo-Json -InputObject $answer -Depth 10 -Compress
        $later = $status -in 404, 429 -or $status -ge 500 -or $said -match 'NoBackingApplicationObject'
        if (-not $later -or $wait -eq 0) { break }
        Start-Sleep -Seconds $wait
    }
    throw "$Method $Path was answered with ${status}: $said"
}

function Add-Role([string] $Role, [string] $Scope) {
    $held = (Invoke-Graph GET "roleManagement/directory/roleAssignments?`$filter=principalId%20eq%20'$principalId'").Body
    if (@($held.value | Where-Object { $_.roleDefinitionId -eq $Role -and $_.directoryScopeId -eq $Scope }).Count) { return }
    Invoke-Graph POST 'roleManagement/directory/roleAssignments' @{
        '@odata.type' = '#microsoft.graph.unifiedRoleAssignment'
        roleDefinitionId = $Role; principalId = $principalId; directoryScopeId = $Scope
    } | Out-Null
}

# Permissions, by their names in this tenant.
$permissions = @(
    @{ Api = '00000003-0000-0000-c000-000000000000'; Name = 'Organization.Read.All'; Id = '498476ce-e0fe-48b0-b801-37ba7e2685c6' }
    @{ Api = '00000003-0000-0000-c000-000000000000'; Name = 'User.Read.All'; Id = 'df021288-bdef-4463-88db-98f22de89214' }
    @{ Api = '00000003-0000-0000-c000-000000000000'; Name = 'Application.ReadWrite.OwnedBy'; Id = '18a4783c-866b-4cc7-a460-3d5e5662c884' }
)
$apis = @{}
foreach ($permission in $permissions) {
    if (-not $apis.ContainsKey($permission.Api)) {
        $apis[$permission.Api] = (Invoke-Graph GET "servicePrincipals(appId='$($permission.Api)')?`$select=id,appRoles").Body
    }
    $found = $apis[$permission.Api].appRoles |
        Where-Object { $_.value -ceq $permission.Name -and $_.allowedMemberTypes -contains 'Application' } |
        Select-Object -First 1
    if ($found) { $permission.Id = $found.id }
}
$requested = @($permissions | Group-Object { $_.Api } | ForEach-Object {
        @{ resourceAppId = $_.Name; resourceAccess = @($_.Group | ForEach-Object { @{ id = $_.Id; type = 'Role' } }) }
    })

# App registration.
$body = @{
    displayName = $name; signInAudience = 'AzureADMyOrg'; requiredResourceAccess = $requested
    publicClient = @{ redirectUris = @('https://login.microsoftonline.com/common/oauth2/nativeclient') }
}
Invoke-Graph PATCH "applications(uniqueName='$uniqueName')" $body @{ Prefer = 'create-if-missing' } | Out-Null
$application = (Invoke-Graph GET "applications(uniqueName='$uniqueName')?`$select=id,appId").Body
$applicationId = $application.id
$clientId = $application.appId

# Enterprise applications.
function Get-Principal([string] $AppId) {
    $there = Invoke-Graph GET "servicePrincipals(appId='$AppId')?`$select=id" -Accept 404
    if ($there.Status -eq 404) { $there = Invoke-Graph POST 'servicePrincipals' @{ appId = $AppId } }
    return $there.Body.id
}
$principalId = Get-Principal $clientId
Get-Principal '48ac35b8-9aa8-4d74-927d-1f4a14a0b239' | Out-Null # Teams administration

# Admin consent.
$granted = @((Invoke-Graph GET "servicePrincipals/$principalId/appRoleAssignments?`$top=999").Body.value)
foreach ($permission in $permissions) {
    $resourceId = $apis[$permission.Api].id
    if (@($granted | Where-Object { $_.resourceId -eq $resourceId -and $_.appRoleId -eq $permission.Id }).Count) { continue }
    Invoke-Graph POST "servicePrincipals/$resourceId/appRoleAssignedTo" @{
        principalId = $principalId; resourceId = $resourceId; appRoleId = $permission.Id
    } | Out-Null
}

# Directory roles.
Add-Role '69091246-20e8-4a56-aa4d-066075b2a7a8' '/administrativeUnits/11112222-1111-2222-3333-444455556666' # Teams Administrator
Add-Role '88d8e3e3-8f55-4a1e-953a-9b9898b8876b' '/' # Directory Readers

# It owns itself, so that it can renew its own secret.
$owners = @((Invoke-Graph GET "applications/$applicationId/owners?`$select=id").Body.value)
if (-not @($owners | Where-Object { $_.id -eq $principalId }).Count) {
    Invoke-Graph POST "applications/$applicationId/owners/`$ref" @{
        '@odata.id' = "$graph/v1.0/directoryObjects/$principalId"
    } | Out-Null
}

# Client secret. Its value is shown this one time only.
$secrets = @((Invoke-Graph GET "applications/${applicationId}?`$select=passwordCredentials").Body.passwordCredentials)
if (@($secrets | Where-Object { $_ -and $_.displayName -eq $secretName }).Count) {
    Write-Warning "A client secret named $secretName is there already. To get a new one, remove it and run this again."
}
else {
    $made = (Invoke-Graph POST "applications/$applicationId/addPassword" @{
            passwordCredential = @{ displayName = $secretName; endDateTime = $secretEnds }
        }).Body
    Write-Output "Client secret (value):   $($made.secretText)"
    Write-Output "It ends on:              $($made.endDateTime)"
}

Write-Output "Directory (tenant) ID:   $tenantId"
Write-Output "Application (client) ID: $clientId"
