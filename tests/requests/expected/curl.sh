#!/bin/sh
# What a reader should know first

# Needs curl 7.76 or newer, and an access token in the environment variable GRAPH_TOKEN
# The token needs: EventListener.ReadWrite.All, Application.Read.All
set -eu
: "${GRAPH_TOKEN:?Set it to an access token for Microsoft Graph}"

graph() {
  curl --silent --show-error --fail-with-body --header @/dev/fd/3 "$@" 3<<TOKEN
Authorization: Bearer $GRAPH_TOKEN
TOKEN
}

# Create the user flow `Sample`
graph --request POST --url 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows' --header 'Content-Type: application/json' --data-binary @- <<'JSON'
{
  "displayName": "Sample for Zoë",
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
graph --request PATCH --url 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e' --header 'Content-Type: application/json' --data-binary @- <<'JSON'
{
  "description": null
}
JSON

graph --request GET --url 'https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows?$filter=displayName%20eq%20%27Sample%27&$select=id,displayName'

graph --request DELETE --url 'https://graph.microsoft.com/beta/identity/authenticationEventsFlows/a'
