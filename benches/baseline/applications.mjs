import { finding, missing } from "./findings.mjs";
import { GUID } from "./vocabulary.mjs";

/** Checks the applications and gives their ids. */
export function applicationsOf({ applications: list }, findings, building) {
  const ids = [];
  if (!Array.isArray(list)) return ids;
  const seen = new Set();
  for (let index = 0; index < list.length; index += 1) {
    const entry = list[index];
    const id = typeof entry === "string" ? entry : entry?.appId;
    if (typeof id !== "string") {
      if (id === undefined) checkName(entry, index, findings, building);
      continue;
    }
    const path = () => `/applications/${index}${typeof entry === "string" ? "" : "/appId"}`;
    if (!GUID.test(id)) findings.push(finding("UF0601", path(), `\`${id}\` is no GUID`));
    const identity = id.toLowerCase();
    if (seen.has(identity)) findings.push(finding("UF0602", path(), `\`${id}\` is listed twice`));
    seen.add(identity);
    ids.push(id);
  }
  return ids;
}

/** An application without an id is looked up by its name, which is only asked for at build. */
function checkName(entry, index, findings, building) {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return;
  const path = `/applications/${index}`;
  if (entry.name === undefined) findings.push(missing(path, "appId"));
  else if (building) findings.push(finding("UF0603", path, `the id of \`${entry.name}\` is not known`));
}
