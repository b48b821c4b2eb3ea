import { finding } from "./findings.mjs";
import { GUID } from "./vocabulary.mjs";

/** Checks the applications and gives their ids. */
export function applicationsOf({ applications: list }, findings) {
  const ids = [];
  if (!Array.isArray(list)) return ids;
  const seen = new Set();
  for (let index = 0; index < list.length; index += 1) {
    const entry = list[index];
    const id = typeof entry === "string" ? entry : entry?.appId;
    if (typeof id !== "string") continue;
    const path = () => `/applications/${index}${typeof entry === "string" ? "" : "/appId"}`;
    if (!GUID.test(id)) findings.push(finding("UF0601", path(), `\`${id}\` is no GUID`));
    const identity = id.toLowerCase();
    if (seen.has(identity)) findings.push(finding("UF0602", path(), `\`${id}\` is listed twice`));
    seen.add(identity);
    ids.push(id);
  }
  return ids;
}
