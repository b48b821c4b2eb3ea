// What no rule looks at, and no file should have. Graph shows some of them masked, and older tools as they are.
const SECRETS = ["clientSecret", "certificateData", "secretText", "passwordCredentials", "keyCredentials", "password"];

/**
 * The value without the members that hold secrets, at any depth.
 * @param {unknown} value
 * @param {Map<string, number>} dropped how often each was
 */
export function withoutSecrets(value, dropped) {
  if (Array.isArray(value)) return value.map((entry) => withoutSecrets(entry, dropped));
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([name]) => {
    if (!SECRETS.includes(name)) return true;
    dropped.set(name, (dropped.get(name) ?? 0) + 1);
    return false;
  });
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutSecrets(member, dropped)]));
}
