// Documents that the cases share.

/** Without any finding. */
export const GOOD =
  '{ "name": "SignInSignUpSample", "identityProviders": ["emailPassword"], "attributes": ["country"] }';

/** One error: a member that the language does not have. */
export const MISSPELT = GOOD.replace('"attributes"', '"atributes"');

/** What Graph has of a flow: the e-mail address and the city, and an application. */
export const LIVE = JSON.stringify({
  "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",
  id: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  displayName: "Woodgrove sign-up",
  description: null,
  conditions: { applications: { includeApplications: [{ appId: "7c9e6679-7425-40de-944b-e07fc1f90ae7" }] } },
  onInteractiveAuthFlowStart: {
    "@odata.type": "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp",
    isSignUpAllowed: true,
  },
  onAuthenticationMethodLoadStart: {
    "@odata.type": "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
    identityProviders: [{ id: "EmailPassword-OAUTH" }],
  },
  onAttributeCollection: null,
  onAttributeCollectionStart: null,
  onAttributeCollectionSubmit: null,
  onUserCreateStart: {
    "@odata.type": "#microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp",
    userTypeToCreate: "member",
  },
});

/** The same without its list of identity providers, as a response leaves it out. */
export const LIVE_WITHOUT_PROVIDERS = LIVE.replace(',"identityProviders":[{"id":"EmailPassword-OAUTH"}]', "");

/** A definition of it that differs in one place. */
export const WANTED = JSON.stringify({ name: "Woodgrove sign-up", signUp: false });

/** A flow whose text is `text`, as an object. */
export const asObject = (text) => JSON.parse(text);

export const encode = (text) => new TextEncoder().encode(text);

export const codes = (report) => report.diagnostics.map(({ code }) => code);
