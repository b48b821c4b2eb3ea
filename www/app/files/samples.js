/** What the page starts with: the flow of the how-to for sign-up and sign-in. */
export const START_DEFINITION = `{
  "name": "SignInSignUpSample",
  "identityProviders": ["emailPassword"],
  "attributes": [
    "country",
    "displayName",
    "postalCode"
  ]
}
`;

/** "New": the admin center starts with e-mail and password as well. */
export const NEW_DEFINITION = `{
  "name": "",
  "identityProviders": ["emailPassword"]
}
`;

/** "Example": more of what a definition can say, also beyond the form. */
export const EXAMPLE_DEFINITION = `{
  "name": "Woodgrove Groceries",
  "renamedFrom": "Woodgrove sign-up",
  "description": "Customers of the web shop",
  "identityProviders": [
    "emailPassword",
    { "saml": "Contoso employees", "id": "12345678-abcd-1234-cdef-aaaaaaaaaaaa" }
  ],
  "attributes": [
    "displayName",
    { "attribute": "postalCode", "label": "ZIP", "required": true, "pattern": "^[0-9]{5}$" },
    {
      "attribute": "Loyalty tier",
      "input": "radioSingleSelect",
      "options": [{ "label": "Gold", "value": "gold" }, { "label": "Silver", "value": "silver" }]
    }
  ],
  "page": { "title": "About you" },
  "customAttributes": {
    "Loyalty tier": { "dataType": "string", "id": "extension_6ea3bc85aec24b1c92ff4a117afb6621_Loyaltytier" }
  },
  "applications": [
    { "name": "Woodgrove Groceries", "appId": { "var": "shop" } }
  ],
  "extensions": {
    "attributeCollectionSubmit": {
      "name": "Check loyalty number",
      "id": "6fc5012e-7665-43d6-9708-4370863f4e6e",
      "timeoutInMilliseconds": 1500
    }
  },
  "userType": "member",
  "passwordReset": true,
  "variables": {
    // Another tenant has a shop of its own: a build is given its id.
    "shop": { "type": "guid", "default": "63856651-13d9-4784-9abf-20758d509e19" }
  }
}
`;
