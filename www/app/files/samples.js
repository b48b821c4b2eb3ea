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
