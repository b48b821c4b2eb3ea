#!/bin/sh
# Reads what a snapshot of a tenant is made of, by GET alone, into a new folder: sh snapshot.sh [folder]
# Needs the Azure CLI, signed in to the external tenant as an application that was granted
# Application.Read.All, CustomAuthenticationExtension.Read.All, EventListener.Read.All, IdentityProvider.Read.All, IdentityUserFlow.Read.All, Organization.Read.All, OrganizationalBranding.Read.All, Policy.Read.AuthenticationMethod:
#   az login --service-principal --allow-no-subscriptions --tenant <tenant> --username <client> --certificate <file>
set -eu
export LC_ALL=C

folder=${1:-snapshot}
mkdir -- "$folder"

# Writes each page of an answer to a file: name.1.json, name.2.json, and so on.
read_pages() {
  url=$2
  number=1
  while [ -n "$url" ]; do
    page=$(az rest --method get --url "$url" --output json) || return 1
    printf '%s\n' "$page" > "$folder/$1.$number.json" || exit 1
    url=$(printf '%s\n' "$page" | sed -n 's/^  "@odata\.nextLink": "\(.*\)",\{0,1\}$/\1/p')
    number=$((number + 1))
  done
}

read_part() {
  read_pages "$1" "$2" || echo "warning: $1 was not read, and the snapshot is without it${3:+, which is right if $3}" >&2
}

# The ids of the objects in the lists of these files.
ids_of() {
  sed -n 's/^      "id": "\([0-9A-Za-z-]*\)",\{0,1\}$/\1/p' "$@"
}

graph='https://graph.microsoft.com/v1.0'
read_pages organization "$graph/organization" || exit 1
id=$(ids_of "$folder/organization.1.json")
read_part identityProviders "$graph/identity/identityProviders"
read_part federationConfigurations "$graph/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation"
read_part userFlowAttributes "$graph/identity/userFlowAttributes"
read_part userFlows "$graph/identity/authenticationEventsFlows"
read_part applications "$graph/applications?\$select=id,appId,displayName,nativeAuthenticationApisEnabled"
read_part servicePrincipals "$graph/servicePrincipals?\$select=id,appId,displayName"
read_part customAuthenticationExtensions "$graph/identity/customAuthenticationExtensions"
read_part authenticationEventListeners "$graph/identity/authenticationEventListeners"
read_part emailAuthenticationMethod "$graph/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email"
read_part smsAuthenticationMethod "$graph/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms"
read_part branding "$graph/organization/$id/branding" 'the tenant has no branding (404)'

if [ -e "$folder/userFlows.1.json" ]; then
  for id in $(ids_of "$folder"/userFlows.*.json); do
    read_part "userFlows.$id.identityProviders" "$graph/identity/authenticationEventsFlows/$id/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders"
    read_part "userFlows.$id.attributes" "$graph/identity/authenticationEventsFlows/$id/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes" 'the user flow collects no attributes (400)'
    read_part "userFlows.$id.includeApplications" "$graph/identity/authenticationEventsFlows/$id/conditions/applications/includeApplications"
  done
fi

echo "Now run: npx entra-user-flow snapshot merge $folder -o tenant.json" >&2
