/** What has to be in the tenant before the payload is sent. */
export function needsOf({ definition, attributes }) {
  const needs = [];
  const { identityProviders, applications } = definition;
  for (let index = 0; index < identityProviders?.length; index += 1) {
    const entry = identityProviders[index];
    const word = typeof entry === "string" ? entry : (entry.type ?? entry.id);
    if (word === "emailPassword" || word === "EmailPassword-OAUTH") continue;
    const kind =
      word === "emailOneTimePasscode" || word === "EmailOtpSignup-OAUTH" ? "emailOneTimePasscode" : "provider";
    needs.push({ kind, path: `/identityProviders/${index}`, reason: "it is set up in the tenant" });
  }
  for (const { builtIn, members, index } of attributes) {
    if (builtIn || members.omit === true || members.collect === false) continue;
    needs.push({
      kind: "customAttribute",
      path: `/attributes/${index}`,
      reason: "the custom attribute exists in the tenant",
    });
  }
  for (let index = 0; index < applications?.length; index += 1) {
    needs.push({ kind: "application", path: `/applications/${index}`, reason: "the application is in no other flow" });
  }
  return needs;
}
