import { finding, missing, unusualWord } from "./findings.mjs";
import { PROVIDERS, PROVIDERS_BY_ID } from "./vocabulary.mjs";

const PATH = "/identityProviders";

/** Checks the identity providers and gives the ids to link. */
export function providersOf({ identityProviders: list }, findings, building) {
  if (list === undefined || list?.length === 0) {
    findings.push(finding("UF0201", list === undefined ? "" : PATH, "the flow has no identity provider"));
  }
  if (!Array.isArray(list)) return [];
  const ids = [];
  const seen = new Set();
  for (let index = 0; index < list.length; index += 1) {
    const { known, id, name } = providerOf(list[index], index, findings);
    const identity = known?.id ?? id ?? name;
    if (identity === undefined) continue;
    if (seen.has(identity)) findings.push(at(index, "UF0202", `\`${identity}\` is listed twice`));
    else if (isSecondLocalMethod(identity, seen)) findings.push(at(index, "UF0203", "both local methods"));
    seen.add(identity);
    if (known?.workforce) findings.push(at(index, "UF0204", `\`${identity}\` is not for external tenants`));
    if (known?.federated && id === undefined) findings.push(at(index, "UF0205", `\`${known.id}\` may be a GUID`));
    if (building && !known && id === undefined)
      findings.push(at(index, "UF0207", `the id of \`${name}\` is not known`));
    ids.push(id ?? known?.id);
  }
  return ids;
}

const at = (index, code, message) => finding(code, `${PATH}/${index}`, message);

const isSecondLocalMethod = (identity, seen) =>
  (identity === "EmailPassword-OAUTH" && seen.has("EmailOtpSignup-OAUTH")) ||
  (identity === "EmailOtpSignup-OAUTH" && seen.has("EmailPassword-OAUTH"));

const NONE = {};

const knownOf = (word, path, findings) => PROVIDERS.get(word) ?? unusualWord(PROVIDERS, word, path, "UF0206", findings);

function providerOf(entry, index, findings) {
  if (typeof entry === "string") return { known: knownOf(entry, `${PATH}/${index}`, findings) };
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return NONE;
  const id = typeof entry.id === "string" ? entry.id : undefined;
  if (entry.type !== undefined) return { known: knownOf(entry.type, `${PATH}/${index}/type`, findings), id };
  const name = entry.oidc ?? entry.saml ?? entry.wsFed;
  if (name !== undefined) return { id, name };
  if (id !== undefined) return { known: PROVIDERS_BY_ID.get(id.toLowerCase()), id };
  if (entry.id === undefined) findings.push(missing(`${PATH}/${index}`, "type"));
  return NONE;
}
