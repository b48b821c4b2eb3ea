// The tenant of the page about pipelines: its user flow was changed by hand since it was made.

import { build } from "../../pkg/dist/index.js";

const GRAPH = "identity/authenticationEventsFlows";
const CAST = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
const METHODS = "policies/authenticationMethodsPolicy/authenticationMethodConfigurations";
const ID = "0313cc37-d421-421d-857b-87804d61e33e";
const ORGANIZATION = "0c1e6f29-8f2e-4f3c-9b40-0d5c1a3b7e11";
const SHOP = "63856651-13d9-4784-9abf-20758d509e19";

const password = {
  "@odata.type": "#microsoft.graph.builtInIdentityProvider",
  "id": "EmailPassword-OAUTH",
  "displayName": "Email with password",
  "identityProviderType": "EmailPassword",
};

const google = {
  "@odata.type": "#microsoft.graph.socialIdentityProvider",
  "id": "Google-OAUTH",
  "displayName": "Google",
  "identityProviderType": "Google",
};

const { body } = build({
  name: "Customers",
  identityProviders: ["emailPassword", "google"],
  attributes: [
    "displayName",
    { attribute: "postalCode", label: "Postcode", required: true, pattern: "^[0-9]{5}$" },
    "city",
  ],
});
const { attributes, ...collection } = body.onAttributeCollection;
const { identityProviders, ...methods } = body.onAuthenticationMethodLoadStart;
/** Graph leaves the lists out of the flow. */
const flow = {
  ...body,
  id: ID,
  conditions: { applications: {} },
  onAttributeCollection: collection,
  onAuthenticationMethodLoadStart: methods,
};

const listOf = (handler, list) =>
  `${GRAPH}/${ID}/${CAST}/${handler}/microsoft.graph.${handler}ExternalUsersSelfServiceSignUp/${list}`;

export const TENANT = {
  "organization": [[{ id: ORGANIZATION, displayName: "Contoso", tenantType: "CIAM" }]],
  "identity/identityProviders": [[password, google]],
  "directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation": [[]],
  "identity/userFlowAttributes": [attributes],
  [GRAPH]: [[flow]],
  [listOf("onAuthenticationMethodLoadStart", "identityProviders")]: [identityProviders],
  [listOf("onAttributeCollection", "attributes")]: [attributes],
  [`${GRAPH}/${ID}/conditions/applications/includeApplications`]: [[{ appId: SHOP }]],
  "applications?$select=id,appId,displayName,nativeAuthenticationApisEnabled": [
    [{ id: "a1", appId: SHOP, displayName: "Shop", nativeAuthenticationApisEnabled: null }],
  ],
  "servicePrincipals?$select=id,appId,displayName": [[{ id: "s1", appId: SHOP, displayName: "Shop" }]],
  "identity/customAuthenticationExtensions": [[]],
  "identity/authenticationEventListeners": [[]],
  [`${METHODS}/email`]: {
    "@odata.type": "#microsoft.graph.emailAuthenticationMethodConfiguration",
    "state": "enabled",
  },
  [`${METHODS}/sms`]: { "@odata.type": "#microsoft.graph.smsAuthenticationMethodConfiguration", "state": "disabled" },
  [`organization/${ORGANIZATION}/branding`]: { id: ORGANIZATION, signInPageText: null },
};
