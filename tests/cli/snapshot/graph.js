// A small tenant, served as Microsoft Graph does it: lists in pages, lists of a flow apart from it, errors with their
// status.
import { once } from "node:events";
import { createServer } from "node:http";

const GRAPH = "https://graph.microsoft.com/v1.0";
export const FLOW = "0313cc37-d421-421d-857b-87804d61e33e";
export const SIGN_IN_ONLY = "79a67c51-c86d-4a48-8313-1e14ac821e16";
export const APPLICATION = "63856651-13d9-4784-9abf-20758d509e19";
export const SECRET = "sEcReT-0f-G00gle";

const TYPE = "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
const CAST = TYPE.slice(1);
const PROVIDERS = `onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders`;
const ATTRIBUTES = `onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes`;
const METHODS = "policies/authenticationMethodsPolicy/authenticationMethodConfigurations";

const password = {
  "@odata.type": "#microsoft.graph.builtInIdentityProvider",
  id: "EmailPassword-OAUTH",
  displayName: "Email with password",
  identityProviderType: "EmailPassword",
};
const google = {
  "@odata.type": "#microsoft.graph.socialIdentityProvider",
  id: "Google-OAUTH",
  displayName: "Google – Zoë’s 日本",
  identityProviderType: "Google",
  clientSecret: SECRET,
};
const email = { id: "email", displayName: "Email Address", userFlowAttributeType: "builtIn", dataType: "string" };
const loyalty = {
  id: "extension_6ea3bc85aec24b1c92ff4a117afb6621_Loyalty",
  displayName: "Loyalty tier",
  userFlowAttributeType: "custom",
  dataType: "string",
};
const flow = {
  "@odata.type": TYPE,
  id: FLOW,
  displayName: 'Woodgrove "sign-up"\n      "id": "not-an-id"',
  description: null,
  conditions: { applications: {} },
  onInteractiveAuthFlowStart: {
    "@odata.type": "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp",
    isSignUpAllowed: true,
  },
  onAuthenticationMethodLoadStart: {
    "@odata.type": "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
  },
  onAttributeCollection: {
    "@odata.type": "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
    attributeCollectionPage: {
      views: [{ inputs: [{ attribute: "email", label: "Email Address", inputType: "text", hidden: true }] }],
    },
  },
};
const signInOnly = { ...flow, id: SIGN_IN_ONLY, displayName: "Sign-in only", onAttributeCollection: null };

/** Each list in pages; an object is one by itself, and a number the status of an error. */
export const TENANT = {
  organization: [[{ id: "0c1e6f29-8f2e-4f3c-9b40-0d5c1a3b7e11", displayName: "Woodgrove", tenantType: "CIAM" }]],
  "identity/identityProviders": [[password], [google], []],
  "directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation": [[]],
  "identity/userFlowAttributes": [[email, loyalty]],
  "identity/authenticationEventsFlows": [[flow], [signInOnly]],
  [`identity/authenticationEventsFlows/${FLOW}/${CAST}/${PROVIDERS}`]: [[password], [google]],
  [`identity/authenticationEventsFlows/${FLOW}/${CAST}/${ATTRIBUTES}`]: [[email]],
  [`identity/authenticationEventsFlows/${FLOW}/conditions/applications/includeApplications`]: [
    [{ appId: APPLICATION }],
  ],
  [`identity/authenticationEventsFlows/${SIGN_IN_ONLY}/${CAST}/${PROVIDERS}`]: [[password]],
  [`identity/authenticationEventsFlows/${SIGN_IN_ONLY}/${CAST}/${ATTRIBUTES}`]: 400,
  [`identity/authenticationEventsFlows/${SIGN_IN_ONLY}/conditions/applications/includeApplications`]: [[]],
  "applications?$select=id,appId,displayName,nativeAuthenticationApisEnabled": [
    [{ id: "a1", appId: APPLICATION, displayName: "Groceries", nativeAuthenticationApisEnabled: null }],
  ],
  "servicePrincipals?$select=id,appId,displayName": [[{ id: "s1", appId: APPLICATION, displayName: "Groceries" }]],
  "identity/customAuthenticationExtensions": [[]],
  "identity/authenticationEventListeners": 403,
  [`${METHODS}/email`]: { "@odata.type": "#microsoft.graph.emailAuthenticationMethodConfiguration", state: "enabled" },
  [`${METHODS}/sms`]: { "@odata.type": "#microsoft.graph.smsAuthenticationMethodConfiguration", state: "disabled" },
  "organization/0c1e6f29-8f2e-4f3c-9b40-0d5c1a3b7e11/branding": 404,
};

const ERRORS = { 400: "BadRequest", 403: "Authorization_RequestDenied", 404: "ResourceNotFound" };

/** @returns {[status: number, answer: object]} */
function answer(address, tenant) {
  const { pathname, searchParams } = new URL(address, GRAPH);
  const page = Number(searchParams.get("$skiptoken") ?? 0);
  const select = searchParams.get("$select");
  const name = `${pathname.replace("/v1.0/", "")}${select === null ? "" : `?$select=${select}`}`;
  const content = tenant[name] ?? 404;
  if (typeof content === "number") return [content, { error: { code: ERRORS[content], message: "no" } }];
  const context = { "@odata.context": `${GRAPH}/$metadata#${name.split("?")[0]}` };
  if (!Array.isArray(content)) return [200, { ...context, ...content }];
  const next = page + 1 < content.length && `${GRAPH}/${name}${select === null ? "?" : "&"}$skiptoken=${page + 1}`;
  return [200, { ...context, ...(next && { "@odata.nextLink": next }), value: content[page] }];
}

/** @returns {Promise<{ url: string, requests: string[], close: () => void }>} */
export async function serveTenant(tenant = TENANT) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const [status, body] = answer(request.url, tenant);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, requests, close: () => server.close() };
}
