#!/bin/sh
# What a reader should know first

# Needs the Azure CLI, signed in to the external tenant as an application that was granted
# EventListener.ReadWrite.All, Application.Read.All:
#   az login --service-principal --allow-no-subscriptions --tenant <tenant> --username <client> --certificate <file>
set -eu

# Create the user flow `Sample`
az rest --method post --url 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows' --headers 'Content-Type=application/json' --body @- <<'JSON'
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
JSON

# Change its description
az rest --method patch --url 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e' --headers 'Content-Type=application/json' --body @- <<'JSON'
{
  "description": null
}
JSON

az rest --method get --url 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows?$filter=displayName%20eq%20%27Sample%27&$select=id,displayName'

az rest --method delete --url 'https://graph.microsoft.com/beta/identity/authenticationEventsFlows/a'
