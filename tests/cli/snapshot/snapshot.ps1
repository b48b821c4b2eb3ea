# Reads what a snapshot of a tenant is made of, by GET alone, into a new folder: ./snapshot.ps1 [folder]
# Needs PowerShell 5.1 or 7, the module Microsoft.Graph.Authentication, and a connection to the external tenant:
#   Install-Module Microsoft.Graph.Authentication
#   Connect-MgGraph -TenantId <tenant> -Scopes Application.Read.All, CustomAuthenticationExtension.Read.All, EventListener.Read.All, IdentityProvider.Read.All, IdentityUserFlow.Read.All, Organization.Read.All, OrganizationalBranding.Read.All, Policy.Read.AuthenticationMethod
param([string] $Folder = 'snapshot')
$ErrorActionPreference = 'Stop'
$Folder = (New-Item -ItemType Directory -Path $Folder).FullName

function Read-Json([string] $Path) {
  Get-Content -LiteralPath $Path -Raw -Encoding UTF8 | ConvertFrom-Json
}

# Writes each page of an answer to a file: name.1.json, name.2.json, and so on.
function Read-Pages([string] $Name, [string] $Uri) {
  for ($number = 1; $Uri; $number++) {
    $path = Join-Path $Folder "$Name.$number.json"
    Invoke-MgGraphRequest -Method GET -Uri $Uri -OutputFilePath $path
    $Uri = (Read-Json $path).'@odata.nextLink'
  }
}

function Read-Part([string] $Name, [string] $Uri, [string] $Absence) {
  try {
    Read-Pages $Name $Uri
  } catch {
    $why = if ($Absence) { ", which is right if $Absence" } else { '' }
    Write-Warning "$Name was not read, and the snapshot is without it$($why): $($_.Exception.Message)"
  }
}

$graph = 'https://graph.microsoft.com/v1.0'
Read-Pages 'organization' "$graph/organization"
$id = (Read-Json (Join-Path $Folder 'organization.1.json')).value[0].id
Read-Part 'identityProviders' "$graph/identity/identityProviders"
Read-Part 'federationConfigurations' "$graph/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation"
Read-Part 'userFlowAttributes' "$graph/identity/userFlowAttributes"
Read-Part 'userFlows' "$graph/identity/authenticationEventsFlows"
Read-Part 'applications' "$graph/applications?`$select=id,appId,displayName,nativeAuthenticationApisEnabled"
Read-Part 'servicePrincipals' "$graph/servicePrincipals?`$select=id,appId,displayName"
Read-Part 'customAuthenticationExtensions' "$graph/identity/customAuthenticationExtensions"
Read-Part 'authenticationEventListeners' "$graph/identity/authenticationEventListeners"
Read-Part 'emailAuthenticationMethod' "$graph/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email"
Read-Part 'smsAuthenticationMethod' "$graph/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms"
Read-Part 'branding' "$graph/organization/$id/branding" 'the tenant has no branding (404)'

$files = Get-ChildItem -LiteralPath $Folder -Filter 'userFlows.*.json'
$ids = $files | ForEach-Object { (Read-Json $_.FullName).value.id } | Where-Object { $_ -match '^[0-9A-Za-z-]+$' }
foreach ($id in $ids) {
  Read-Part "userFlows.$id.identityProviders" "$graph/identity/authenticationEventsFlows/$id/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders"
  Read-Part "userFlows.$id.attributes" "$graph/identity/authenticationEventsFlows/$id/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes" 'the user flow collects no attributes (400)'
  Read-Part "userFlows.$id.includeApplications" "$graph/identity/authenticationEventsFlows/$id/conditions/applications/includeApplications"
}

Write-Host "Now run: npx entra-user-flow snapshot merge '$Folder' -o tenant.json"
