// Made by `cargo xtask docs` from the vocabulary; changes here are lost.

/** The lists of a snapshot: a response is easily taken for the list in it. */
export const TENANT_LISTS = [
  "identityProviders",
  "federationConfigurations",
  "userFlowAttributes",
  "userFlows",
  "applications",
  "servicePrincipals",
  "customAuthenticationExtensions",
  "authenticationEventListeners",
];

/** The objects of a snapshot: a list is easily taken for the one object in it. */
export const TENANT_OBJECTS = [
  "organization",
  "emailAuthenticationMethod",
  "smsAuthenticationMethod",
  "branding",
];
