#Requires -Version 5.1
# Made by TenantLink for {{CustomerName}}, service {{ServiceShortName}}: removes the Teams routing of a derived trunk.
# May be run again: what is gone is passed over.
# First: Install-Module MicrosoftTeams -Scope CurrentUser
# The App registration signs in. Its client secret is asked for and kept nowhere.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$tenantId = {{TenantId}}
$clientId = {{ClientId}}
$authority = {{LoginAuthority}}
$graph = {{GraphRoot}}
$gateway = {{SubDomain}}
$usage = {{PstnUsage}}
$route = {{VoiceRoute}}
$policy = {{VoiceRoutingPolicy}}

if (-not (Get-Module -ListAvailable -Name MicrosoftTeams)) {
    throw 'The PowerShell module MicrosoftTeams is missing. Run: Install-Module MicrosoftTeams -Scope CurrentUser'
}
Import-Module MicrosoftTeams

# Sign-in of the App registration: one token for Microsoft Graph, one for Teams administration.
[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor 3072 # TLS 1.2
function Get-AppToken([string] $Secret, [string] $Scope) {
    $body = @{
        grant_type = 'client_credentials'; client_id = $clientId; client_secret = $Secret; scope = $Scope
    }
    return (Invoke-RestMethod -Method Post -Uri ($authority + '/' + $tenantId + '/oauth2/v2.0/token') -Body $body).access_token
}
$entered = Read-Host -AsSecureString -Prompt "Client secret of the application $clientId"
$plain = [Net.NetworkCredential]::new('', $entered).Password
try {
    $graphToken = Get-AppToken $plain ($graph + '/.default')
    $teamsToken = Get-AppToken $plain '48ac35b8-9aa8-4d74-927d-1f4a14a0b239/.default'
    Connect-MicrosoftTeams -TenantId $tenantId -AccessTokens @($graphToken, $teamsToken) | Out-Null
}
finally {
    $plain = $null
    $entered = $null
    $graphToken = $null
    $teamsToken = $null
}

try {
    # In the reverse order: what uses something goes before it.
    # The policy cannot be removed while it is granted to users.
    # The filter is a language of its own: a quote in the name is doubled, and the answer is looked at once more.
    $filter = "OnlineVoiceRoutingPolicy -eq '" + $policy.Replace("'", "''") + "'"
    $granted = @(Get-CsOnlineUser -Filter $filter | Where-Object {
            $given = $_.OnlineVoiceRoutingPolicy
            if ($given -and $given.PSObject.Properties['Name']) { $given = $given.Name }
            ("$given" -replace '^Tag:', '') -eq $policy
        })
    foreach ($user in $granted) {
        Grant-CsOnlineVoiceRoutingPolicy -Identity $user.UserPrincipalName -PolicyName $null
    }
    if (Get-CsOnlineVoiceRoutingPolicy -Identity $policy -ErrorAction SilentlyContinue) {
        Remove-CsOnlineVoiceRoutingPolicy -Identity $policy
    }
    if (Get-CsOnlineVoiceRoute -Identity $route -ErrorAction SilentlyContinue) {
        Remove-CsOnlineVoiceRoute -Identity $route
    }
    if (@((Get-CsOnlinePstnUsage -Identity Global).Usage) -contains $usage) {
        Set-CsOnlinePstnUsage -Identity Global -Usage @{ Remove = $usage }
    }

    # What is still there.
    $left = @()
    if (Get-CsOnlineVoiceRoutingPolicy -Identity $policy -ErrorAction SilentlyContinue) { $left += $policy }
    if (Get-CsOnlineVoiceRoute -Identity $route -ErrorAction SilentlyContinue) { $left += $route }
    if (@((Get-CsOnlinePstnUsage -Identity Global).Usage) -contains $usage) { $left += $usage }
    Write-Output ''
    if ($left.Count) { Write-Warning "Still there: $($left -join ', ')" }
    else { Write-Output 'Voice routing policy, voice route and PSTN usage are removed.' }
    Write-Output "The domain $gateway, its activation user and the App registration are still in the tenant."
}
finally {
    Disconnect-MicrosoftTeams | Out-Null
}
