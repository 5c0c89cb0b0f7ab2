#Requires -Version 5.1
# Made by TenantLink for {{CustomerName}}, service {{ServiceShortName}}: Teams routing, derived trunk.
# May be run again: it makes nothing twice.
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
# No gateway is made here: the customer's sub-domain follows the gateway of the provider's own tenant.

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
    # PSTN usage.
    if (@((Get-CsOnlinePstnUsage -Identity Global).Usage) -notcontains $usage) {
        Set-CsOnlinePstnUsage -Identity Global -Usage @{ Add = $usage }
    }

    # Voice route: all numbers to the customer's sub-domain on the provider's SBC.
    if (Get-CsOnlineVoiceRoute -Identity $route -ErrorAction SilentlyContinue) {
        Set-CsOnlineVoiceRoute -Identity $route -NumberPattern '.*' -OnlinePstnGatewayList $gateway -OnlinePstnUsages $usage
    }
    else {
        New-CsOnlineVoiceRoute -Identity $route -NumberPattern '.*' -OnlinePstnGatewayList $gateway -OnlinePstnUsages $usage |
            Out-Null
    }

    # Voice routing policy. It is granted to the users who make calls through this service.
    if (Get-CsOnlineVoiceRoutingPolicy -Identity $policy -ErrorAction SilentlyContinue) {
        Set-CsOnlineVoiceRoutingPolicy -Identity $policy -OnlinePstnUsages $usage
    }
    else {
        New-CsOnlineVoiceRoutingPolicy -Identity $policy -OnlinePstnUsages $usage | Out-Null
    }

    # What is there now.
    Write-Output ''
    Write-Output "Tenant:                $tenantId"
    Write-Output "PSTN usage:            $usage"
    $there = Get-CsOnlineVoiceRoute -Identity $route
    Write-Output "Voice route:           $($there.Identity) to $($there.OnlinePstnGatewayList -join ', ')"
    Write-Output "Voice routing policy:  $((Get-CsOnlineVoiceRoutingPolicy -Identity $policy).Identity)"
    Write-Output ''
    Write-Output 'A new domain can take up to 24 hours until calls work: Microsoft activates it with a licensed user.'
    Write-Output 'Next: assign numbers, and grant the voice routing policy to the users.'
}
finally {
    Disconnect-MicrosoftTeams | Out-Null
}
