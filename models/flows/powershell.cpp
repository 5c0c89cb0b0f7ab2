// The plan as a script for Microsoft Graph PowerShell: ASCII, English, and free of secrets.
#include "models/flows/scripttext.h"
#include "models/microsoft365/entra.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace Script;

namespace
{

QString connectPowerShell(const Cloud &cloud, const QString &tenant, bool applications, bool roles)
{
    QStringList scopes;
    if (applications)
        scopes += {u"'Application.ReadWrite.All'"_s, u"'AppRoleAssignment.ReadWrite.All'"_s};
    if (roles)
        scopes += u"'RoleManagement.ReadWrite.Directory'"_s;
    static const QMap<QString, QString> environments{
        {u"global"_s, u"Global"_s}, {u"usgov"_s, u"USGov"_s}, {u"usdod"_s, u"USGovDoD"_s}, {u"china"_s, u"China"_s}};
    const QString known = environments.value(cloud.id);
    QString text;
    if (known.isEmpty())
        text += u"if (-not (Get-MgEnvironment | Where-Object { $_.Name -eq 'TenantLink' })) {\n"
                u"    Add-MgEnvironment -Name 'TenantLink' -AzureADEndpoint "_s +
                powerShellText(cloud.authority.toString(QUrl::StripTrailingSlash)) + u" -GraphEndpoint "_s +
                powerShellText(graphRoot(cloud)) + u" | Out-Null\n}\n"_s;
    text += u"Connect-MgGraph -TenantId "_s + powerShellText(tenant) + u" -Environment "_s +
            (known.isEmpty() ? u"TenantLink"_s : known) + u" -NoWelcome -Scopes "_s + scopes.join(u", "_s) + u'\n';
    return text;
}

constexpr QStringView PowerShellTools = uR"script(
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
)script";

constexpr QStringView PowerShellBody = uR"script(
# Permissions, by their names in this tenant.
$permissions = @(
@permissions@
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
    publicClient = @{ redirectUris = @(@redirect@) }
}
@application@
$applicationId = $application.id
$clientId = $application.appId

# Enterprise applications.
function Get-Principal([string] $AppId) {
    $there = Invoke-Graph GET "servicePrincipals(appId='$AppId')?`$select=id" -Accept 404
    if ($there.Status -eq 404) { $there = Invoke-Graph POST 'servicePrincipals' @{ appId = $AppId } }
    return $there.Body.id
}
$principalId = Get-Principal $clientId
@teams@
# Admin consent.
$granted = @((Invoke-Graph GET "servicePrincipals/$principalId/appRoleAssignments?`$top=999").Body.value)
foreach ($permission in $permissions) {
    $resourceId = $apis[$permission.Api].id
    if (@($granted | Where-Object { $_.resourceId -eq $resourceId -and $_.appRoleId -eq $permission.Id }).Count) { continue }
    Invoke-Graph POST "servicePrincipals/$resourceId/appRoleAssignedTo" @{
        principalId = $principalId; resourceId = $resourceId; appRoleId = $permission.Id
    } | Out-Null
}
@roles@@owner@@secret@
Write-Output "Directory (tenant) ID:   $tenantId"
Write-Output "Application (client) ID: $clientId"
)script";

constexpr QStringView PowerShellSecret = uR"script(
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
)script";

QString applicationPowerShell(const Cloud &cloud)
{
    if (upserts(cloud))
        return u"Invoke-Graph PATCH \"applications(uniqueName='$uniqueName')\" $body @{ Prefer = 'create-if-missing' } "
               u"| "
               u"Out-Null\n"
               u"$application = (Invoke-Graph GET \"applications(uniqueName='$uniqueName')?`$select=id,appId\").Body"_s;
    return u"# A search may be late: wait a few minutes before this is run a second time.\n"
           u"$found = @((Invoke-Graph GET "
           u"\"applications?`$filter=tags/any(t:t%20eq%20'$uniqueName')&`$select=id,appId\").Body.value)\n"
           u"if ($found.Count) { $application = $found[0] }\n"
           u"else {\n"
           u"    $body.tags = @($uniqueName)\n"
           u"    $application = (Invoke-Graph POST 'applications' $body).Body\n"
           u"}"_s;
}

} // namespace

QString powerShellScript(const ProvisionPlan &plan, const Cloud &cloud, const Catalogue &catalogue)
{
    QString head = u"#Requires -Version 5.1\n"
                   u"#Requires -Modules Microsoft.Graph.Authentication\n"
                   u"# Made by TenantLink: an App registration with its rights. May be run again: it makes nothing "
                   u"twice.\n"
                   u"# Needs the role Global Administrator, or Privileged Role Administrator together with\n"
                   u"# Application Administrator. First: Install-Module Microsoft.Graph.Authentication -Scope "
                   u"CurrentUser\n"
                   u"Set-StrictMode -Version Latest\n"
                   u"$ErrorActionPreference = 'Stop'\n\n"_s;
    const QString tenant = plan.tenant.toString();
    head += u"$graph = "_s + powerShellText(graphRoot(cloud)) + u"\n$tenantId = "_s + powerShellText(tenant) +
            u"\n$name = "_s + powerShellText(plan.name) + u"\n$uniqueName = "_s +
            powerShellText(plainWord(plan.uniqueName)) + u'\n';
    if (!plan.secretName.isEmpty())
        head += u"$secretName = "_s + powerShellText(plan.secretName) + u"\n$secretEnds = "_s +
                powerShellText(endsText(plan)) + u'\n';
    head += u'\n' + connectPowerShell(cloud, tenant, true, !plan.roles.isEmpty());

    QStringList permissions;
    for (const PermissionEntry &entry : permissionsOf(plan, catalogue))
        permissions += u"    @{ Api = '"_s + plainWord(entry.api) + u"'; Name = '"_s + plainWord(entry.name) +
                       u"'; Id = '"_s + plainWord(entry.id) + u"' }"_s;
    QString roles;
    for (const QString &role : plan.roles) {
        if (roles.isEmpty())
            roles = u"\n# Directory roles.\n"_s;
        roles +=
            u"Add-Role '"_s + plainWord(role) + u"' '"_s + scopeOf(role, plan) + u"' # "_s + roleName(role) + u'\n';
    }
    const QString owner =
        u"\n# It owns itself, so that it can renew its own secret.\n"
        u"$owners = @((Invoke-Graph GET \"applications/$applicationId/owners?`$select=id\").Body.value)\n"
        u"if (-not @($owners | Where-Object { $_.id -eq $principalId }).Count) {\n"
        u"    Invoke-Graph POST \"applications/$applicationId/owners/`$ref\" @{\n"
        u"        '@odata.id' = \"$graph/v1.0/directoryObjects/$principalId\"\n"
        u"    } | Out-Null\n}\n"_s;
    const QString body =
        filled(PowerShellBody,
               {{u"permissions"_s, permissions.join(u'\n')},
                {u"redirect"_s, powerShellText(consentRedirect(cloud))},
                {u"application"_s, applicationPowerShell(cloud)},
                {u"teams"_s, needsTeams(plan, catalogue)
                                 ? QString(u"Get-Principal '"_s + TeamsApiId + u"' | Out-Null # Teams administration\n")
                                 : QString()},
                {u"roles"_s, roles},
                {u"owner"_s, plan.ownsItself ? owner : QString()},
                {u"secret"_s, plan.secretName.isEmpty() ? QString() : PowerShellSecret.toString()}});
    return head + PowerShellTools + body;
}

QString roleCommands(const Provisioning &state, const Cloud &cloud)
{
    QString text = u"# Needs the role Privileged Role Administrator or Global Administrator, and the module\n"
                   u"# Microsoft.Graph.Authentication. May be run again.\n"
                   u"$ErrorActionPreference = 'Stop'\n$graph = "_s +
                   powerShellText(graphRoot(cloud)) + u"\n$principalId = '"_s + plainWord(state.principalId) +
                   u"'\n"_s + connectPowerShell(cloud, state.plan.tenant.toString(), false, true) + PowerShellTools +
                   u'\n';
    for (const QString &role : state.plan.roles) {
        const bool made = std::any_of(state.roles.cbegin(), state.roles.cend(),
                                      [&role](const MadeRole &one) { return one.templateId == role; });
        if (!made)
            text += u"Add-Role '"_s + plainWord(role) + u"' '"_s + scopeOf(role, state.plan) + u"' # "_s +
                    roleName(role) + u'\n';
    }
    return text;
}

} // namespace TenantLink
