// A definition that says everything the language can say: each member of each shape is in it once at least.

export const WHOLE = {
  $schema: "https://unpkg.com/entra-user-flow/schema.json",
  version: 1,
  partial: false,
  name: "SignInSignUpSample",
  renamedFrom: "SignInSample",
  description: "Customers of the shop",
  signUp: true,
  identityProviders: [
    "emailPassword",
    { type: "google", id: "5a415368-09cf-42df-a00c-ec23d9f4ebce" },
    "apple",
    { oidc: "Contoso employees", id: "12345678-abcd-1234-cdef-aaaaaaaaaaaa" },
    { saml: "Fabrikam", id: "12345678-abcd-1234-cdef-bbbbbbbbbbbb" },
    { wsFed: "Litware", id: "12345678-abcd-1234-cdef-cccccccccccc" },
    { id: "12345678-abcd-1234-cdef-dddddddddddd" },
  ],
  attributes: [
    "displayName",
    "Cups a day",
    {
      attribute: "Roast",
      label: "How do you like it?",
      input: "radioSingleSelect",
      required: true,
      hidden: false,
      editable: true,
      writeToDirectory: null,
      defaultValue: "dark",
      pattern: null,
      options: [
        { label: "Light", value: "light" },
        { label: "Dark", value: "dark" },
      ],
      show: true,
      collect: true,
    },
    { custom: "Terms of use", input: "checkbox" },
    { attribute: "email", omit: true },
  ],
  page: { title: "About you", description: null },
  customAttributes: {
    Roast: {
      dataType: "string",
      description: "The roast you like best",
      id: "extension_0f1e2d3c4b5a69788796a5b4c3d2e1f0_Roast",
    },
    "Terms of use": { dataType: "boolean" },
    "Cups a day": { dataType: "int64" },
  },
  providers: {
    Google: {
      type: "google",
      clientId: "00001111-aaaa-2222-bbbb-3333cccc4444",
      clientSecret: { env: "GOOGLE_SECRET" },
    },
    Apple: {
      type: "apple",
      developerId: "qazx.1234",
      serviceId: "com.contoso.app",
      keyId: "4294967296",
      certificateData: { env: "APPLE_KEY" },
    },
    "Contoso employees": {
      type: "oidc",
      clientId: "55556666-dddd-7777-eeee-8888ffff9999",
      clientSecret: { env: "CONTOSO_SECRET" },
      issuer: "https://login.contoso.com/",
      wellKnownEndpoint: "https://login.contoso.com/.well-known/openid-configuration",
      responseType: "code",
      scope: "openid profile email",
      claims: {
        sub: "sub",
        name: "name",
        given_name: "given_name",
        family_name: "family_name",
        email: "mail",
        email_verified: "email_verified",
        phone_number: "phone_number",
        phone_number_verified: "phone_number_verified",
        address: {
          street_address: "street_address",
          locality: "locality",
          region: "region",
          postal_code: "postal_code",
          country: "country",
        },
      },
    },
  },
  applications: [
    "63856651-13d9-4784-9abf-20758d509e19",
    { name: "Orders", appId: "2f0ad2a6-3d4b-4b7a-9b1e-0c6b4c1d7e55" },
    { appId: { var: "webApp" } },
  ],
  extensions: {
    attributeCollectionStart: "Fill in what is known",
    attributeCollectionSubmit: {
      name: "Check loyalty number",
      id: "6fc5012e-7665-43d6-9708-4370863f4e6e",
      timeoutInMilliseconds: 1500,
      maximumRetries: 1,
      behaviorOnError: { "@odata.type": "#microsoft.graph.fallbackToMicrosoftProviderOnError" },
    },
  },
  userType: "member",
  passwordReset: true,
  priority: 100,
  variables: {
    webApp: { type: "guid", default: "a1d2c3b4-0000-4000-8000-0123456789ab", description: "The web application" },
  },
  rules: {
    "both-local-methods": "off",
    UF0405: { severity: "info", reason: "Agreed with the service desk", at: "/attributes/2" },
  },
  graph: [{ path: "/onAttributeCollection/accessPackages", value: [] }],
};

/** An attribute of which only the id is known: what else it is has to be said. */
const NUMBERED = { attribute: "extension_0f1e2d3c4b5a69788796a5b4c3d2e1f0_Shop", label: "Shop", input: "text" };

/** The same with several pages. */
export const IN_PAGES = {
  name: WHOLE.name,
  identityProviders: ["emailOneTimePasscode"],
  pages: [
    { title: "About you", description: "Two questions", attributes: ["givenName", "surname"] },
    { title: null, attributes: [{ attribute: "city", label: "Town" }, NUMBERED] },
  ],
};
