# Needs the role Privileged Role Administrator or Global Administrator, and the module
# Microsoft.Graph.Authentication. May be run again.
$ErrorActionPreference = 'Stop'
$graph = 'https://graph.microsoft.com'
$principalId = 'eeeeffff-1111-2222-3333-444455556666'
Connect-MgGraph -TenantId 'aaaabbbb-1111-2222-3333-444455556666' -Environment USGov -NoWelcome -Scopes 'RoleManagement.ReadWrite.Directory'

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

Add-Role '69091246-20e8-4a56-aa4d-066075b2a7a8' '/administrativeUnits/11112222-1111-2222-3333-444455556666' # Teams Administrator
