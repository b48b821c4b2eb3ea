import { FOREIGN, SET_ELSEWHERE } from "./vocabulary.mjs";

const WARNINGS = new Set(
  "UF0111 UF0202 UF0203 UF0204 UF0303 UF0304 UF0306 UF0307 UF0402 UF0403 UF0404 UF0405 UF0406 UF0407 UF0408 UF0501 UF0502 UF0602".split(
    " ",
  ),
);

export function finding(code, path, message) {
  const severity = WARNINGS.has(code) ? "warning" : code === "UF0205" ? "info" : "error";
  return { code, severity, path, message };
}

export function reportOf(diagnostics) {
  return { ok: diagnostics.every(({ severity }) => severity !== "error"), format: "definition", diagnostics };
}

/** A member name as one step of a JSON Pointer. */
export const step = (name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

export const wrongType = (path, expected) => finding("UF0103", path, `this is not ${expected}`);

export const missing = (path, name) => finding("UF0104", path, `\`${name}\` is missing`);

/** A member that the object at `path` does not have. */
export function extraMember(path, name) {
  const at = path + step(name);
  if (path === "" && SET_ELSEWHERE.has(name)) return finding("UF0105", at, `\`${name}\` is set elsewhere`);
  const foreign = path === "" ? FOREIGN.flow : IN_ATTRIBUTES.test(path) ? FOREIGN.attribute : undefined;
  if (foreign?.has(name)) return finding("UF0106", at, `\`${name}\` is Graph's word`);
  return finding("UF0102", at, `\`${name}\` is not a member here`);
}

const IN_ATTRIBUTES = /^\/attributes\/\d+$/;

/**
 * What a word means that its table does not have: in the wrong letter case it counts, with a finding. Anything else
 * than a text has been reported for its type.
 */
export function unusualWord(table, word, path, code, findings) {
  if (typeof word !== "string") return undefined;
  const small = word.toLowerCase();
  for (const [right, meaning] of table) {
    if (right.toLowerCase() === small) {
      findings.push(finding("UF0111", path, `\`${word}\` is spelled \`${right}\``));
      return meaning;
    }
  }
  findings.push(finding(code, path, `\`${word}\` is none of ${[...table.keys()].join(", ")}`));
  return undefined;
}
