# What a reader should know first

# Whoever applies it needs: EventListener.ReadWrite.All, Application.Read.All
terraform {
  required_providers {
    msgraph = {
      source  = "microsoft/msgraph"
      version = ">= 0.3.0"
    }
  }
}

provider "msgraph" {}

# Create the user flow `Sample`
resource "msgraph_resource" "authenticationEventsFlows" {
  url = "identity/authenticationEventsFlows"
  body = {
    "displayName" = "Sample for Zoë",
    "priority" = 500.0,
    "accessPackages" = [],
    "inputs" = [
      {
        "attribute" = "city"
      }
    ]
  }
}

# Change its description
resource "msgraph_update_resource" "authenticationEventsFlows" {
  url = "identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e"
  body = {
    "description" = null
  }
  depends_on = [msgraph_resource.authenticationEventsFlows]
}

resource "msgraph_resource_action" "authenticationEventsFlows" {
  resource_url = "identity/authenticationEventsFlows"
  method = "GET"
  query_parameters = {
    "$filter" = [
      "displayName eq 'Sample'"
    ],
    "$select" = [
      "id,displayName"
    ]
  }
  depends_on = [msgraph_update_resource.authenticationEventsFlows]
}

resource "msgraph_resource_action" "a" {
  resource_url = "identity/authenticationEventsFlows/a"
  api_version = "beta"
  method = "DELETE"
  depends_on = [msgraph_resource_action.authenticationEventsFlows]
}
