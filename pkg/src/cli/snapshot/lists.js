// What a snapshot of a tenant is made of: where Graph has it, and the least permission that reads it. Only GET.

/**
 * @typedef {object} Part
 * @property {string} name in the snapshot, and at the front of the names of the files
 * @property {string} path below the version; `{id}` is that of the organization, or of the flow
 * @property {string} permission
 * @property {RegExp} context of a response: what stands behind `$metadata#` in `@odata.context`
 * @property {boolean} [isObject] whether it is one object, and no list
 * @property {string} [absence] when it is right that there is nothing
 */

/** @type {Part[]} The organization comes first: a tool that cannot read it can read nothing. */
export const PARTS = [
  {
    name: "organization",
    path: "organization",
    permission: "Organization.Read.All",
    context: /^organization$/,
    isObject: true,
  },
  {
    name: "identityProviders",
    path: "identity/identityProviders",
    permission: "IdentityProvider.Read.All",
    context: /^(?:identity\/)?identityProviders$/,
  },
  {
    name: "federationConfigurations",
    path: "directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation",
    permission: "IdentityProvider.Read.All",
    context: /^directory\/federationConfigurations(?:\/|$)/,
  },
  {
    name: "userFlowAttributes",
    path: "identity/userFlowAttributes",
    permission: "IdentityUserFlow.Read.All",
    context: /^(?:identity\/)?userFlowAttributes$/,
  },
  {
    name: "userFlows",
    path: "identity/authenticationEventsFlows",
    permission: "EventListener.Read.All",
    context: /^identity\/authenticationEventsFlows$/,
  },
  {
    name: "applications",
    path: "applications?$select=id,appId,displayName,nativeAuthenticationApisEnabled",
    permission: "Application.Read.All",
    context: /^applications(?:\(|$)/,
  },
  {
    name: "servicePrincipals",
    path: "servicePrincipals?$select=id,appId,displayName",
    permission: "Application.Read.All",
    context: /^servicePrincipals(?:\(|$)/,
  },
  {
    name: "customAuthenticationExtensions",
    path: "identity/customAuthenticationExtensions",
    permission: "CustomAuthenticationExtension.Read.All",
    context: /^identity\/customAuthenticationExtensions$/,
  },
  {
    name: "authenticationEventListeners",
    path: "identity/authenticationEventListeners",
    permission: "EventListener.Read.All",
    context: /^identity\/authenticationEventListeners$/,
  },
  {
    name: "emailAuthenticationMethod",
    path: "policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email",
    permission: "Policy.Read.AuthenticationMethod",
    context: /emailAuthenticationMethodConfiguration/,
    isObject: true,
  },
  {
    name: "smsAuthenticationMethod",
    path: "policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms",
    permission: "Policy.Read.AuthenticationMethod",
    context: /smsAuthenticationMethodConfiguration/,
    isObject: true,
  },
  {
    name: "branding",
    path: "organization/{id}/branding",
    permission: "OrganizationalBranding.Read.All",
    context: /(?:^|\/)branding(?:\/\$entity)?$/,
    isObject: true,
    absence: "the tenant has no branding (404)",
  },
];

const TYPE = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
const FLOW = "identity/authenticationEventsFlows/{id}";

/**
 * The lists of a flow that Graph leaves out of the flow, and where they belong in it.
 * @type {(Part & { place: string[] })[]}
 */
export const FLOW_PARTS = [
  {
    name: "identityProviders",
    path: `${FLOW}/${TYPE}/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders`,
    permission: "EventListener.Read.All",
    place: ["onAuthenticationMethodLoadStart"],
  },
  {
    name: "attributes",
    path: `${FLOW}/${TYPE}/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes`,
    permission: "EventListener.Read.All",
    place: ["onAttributeCollection"],
    absence: "the user flow collects no attributes (400)",
  },
  {
    name: "includeApplications",
    path: `${FLOW}/conditions/applications/includeApplications`,
    permission: "EventListener.Read.All",
    place: ["conditions", "applications"],
  },
];

/** Each once, in alphabetical order. */
export const PERMISSIONS = [...new Set(PARTS.map(({ permission }) => permission))].sort();
