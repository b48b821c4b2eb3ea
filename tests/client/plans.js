// A plan in the form in which it is saved, for the demo tenant: an attribute, a flow with it, and two applications.

const FLOWS = "/identity/authenticationEventsFlows";
const TYPE = "#microsoft.graph";
const APPLICATIONS = ["8f8d0bd5-8f8a-4f8e-9ef1-3f3a1c9a7d10", "1f4f0a51-7f0c-4a0a-9b1d-6d3e2c9b8a77"];

const step = (id, action, target, request) => ({
  id,
  action,
  target,
  reason: "the tenant has none",
  tenantWide: false,
  version: "v1.0",
  method: "POST",
  dependsOn: [],
  ...request,
});

const attribute = step("step1", "create", "custom attribute `Shoe size`", {
  url: "/identity/userFlowAttributes",
  body: { displayName: "Shoe size", dataType: "string" },
  produces: ["id"],
});

const input = {
  attribute: "{{step1.id}}",
  label: "Shoe size",
  inputType: "text",
  validationRegEx: "^.*",
  hidden: false,
  editable: true,
  required: false,
  writeToDirectory: true,
};

const flow = step("step2", "create", "user flow `Shoes`", {
  url: FLOWS,
  body: {
    "@odata.type": `${TYPE}.externalUsersSelfServiceSignUpEventsFlow`,
    displayName: "Shoes",
    onInteractiveAuthFlowStart: {
      "@odata.type": `${TYPE}.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp`,
      isSignUpAllowed: true,
    },
    onAuthenticationMethodLoadStart: {
      "@odata.type": `${TYPE}.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`,
      identityProviders: [{ id: "EmailPassword-OAUTH" }],
    },
    onAttributeCollection: {
      "@odata.type": `${TYPE}.onAttributeCollectionExternalUsersSelfServiceSignUp`,
      attributes: [{ id: "{{step1.id}}" }],
      attributeCollectionPage: { views: [{ inputs: [input] }] },
    },
  },
  dependsOn: ["step1"],
  produces: ["id"],
});

const links = APPLICATIONS.map((appId, index) =>
  step(`step${index + 3}`, "link", `application \`${appId}\``, {
    url: `${FLOWS}/{{step2.id}}/conditions/applications/includeApplications`,
    body: { "@odata.type": `${TYPE}.authenticationConditionApplication`, appId },
    dependsOn: ["step2"],
  }),
);

export const PLAN = {
  report: { ok: true, format: "definition", diagnostics: [] },
  steps: [attribute, flow, ...links],
  permissions: { delegated: [], application: [], roles: [] },
  // A planner names what it relied on; this one relied on nothing.
  basis: "",
};
