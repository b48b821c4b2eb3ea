# What a reader should know first

# Needs PowerShell 5.1 or 7, the module Microsoft.Graph.Authentication, and a connection to the external tenant:
#   Install-Module Microsoft.Graph.Authentication
#   Connect-MgGraph -TenantId <tenant> -Scopes EventListener.ReadWrite.All, Application.Read.All
$ErrorActionPreference = 'Stop'

# Create the user flow `Sample`
Invoke-MgGraphRequest -Method POST -Uri 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows' -ContentType 'application/json' -Body @'
{
  "displayName": "Sample for Zo\u00eb",
  "priority": 500.0,
  "accessPackages": [],
  "inputs": [
    {
      "attribute": "city"
    }
  ]
}
'@

# Change its description
Invoke-MgGraphRequest -Method PATCH -Uri 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e' -ContentType 'application/json' -Body @'
{
  "description": null
}
'@

Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows?$filter=displayName%20eq%20%27Sample%27&$select=id,displayName'

Invoke-MgGraphRequest -Method DELETE -Uri 'https://graph.microsoft.com/beta/identity/authenticationEventsFlows/a'
