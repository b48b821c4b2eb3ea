// What `init` writes: a flow that is right as it stands, with comments that say what else there is.

/** @param {{ name: string, schemaUrl: string }} values */
export const starterJson = ({ name, schemaUrl }) => `{
  // With this line, an editor completes and explains the members below.
  "$schema": ${JSON.stringify(schemaUrl)},

  // As the admin center shows it. No other user flow of the tenant may have this name.
  "name": ${JSON.stringify(name)},

  // How users sign up and sign in: "emailPassword" or "emailOneTimePasscode", and any of "google", "facebook", "apple".
  // Others are named as in your tenant: { "oidc": "Contoso employees" }.
  "identityProviders": ["emailPassword"],

  // The applications that use it, by client id. Each can be in one user flow only.
  // "applications": ["63856651-13d9-4784-9abf-20758d509e19"],

  // What users are asked for when they sign up, in this order. The e-mail address is always asked for.
  "attributes": [
    "displayName",
    "country",
    // The long form says more about an attribute.
    {
      "attribute": "postalCode",
      "label": "ZIP code",
      "required": true,
      "pattern": "^[0-9]{5}$"
    }
  ]

  // More: \`npx entra-user-flow schema\`, or let your editor complete a member.
}
`;

/** @param {{ name: string, schemaUrl: string }} values */
export const starterYaml = ({ name, schemaUrl }) => `# yaml-language-server: $schema=${schemaUrl}
# With the line above, an editor completes and explains the members below.

# As the admin center shows it. No other user flow of the tenant may have this name.
name: ${JSON.stringify(name)}

# How users sign up and sign in: emailPassword or emailOneTimePasscode, and any of google, facebook, apple.
# Others are named as in your tenant: { oidc: Contoso employees }.
identityProviders:
  - emailPassword

# The applications that use it, by client id. Each can be in one user flow only.
# applications:
#   - 63856651-13d9-4784-9abf-20758d509e19

# What users are asked for when they sign up, in this order. The e-mail address is always asked for.
attributes:
  - displayName
  - country
  # The long form says more about an attribute.
  - attribute: postalCode
    label: ZIP code
    required: true
    pattern: "^[0-9]{5}$"
`;

/** @param {string} json */
export const withoutComments = (json) => json.replace(/^ *\/\/.*\n/gm, "").replace(/\n+/g, "\n");
