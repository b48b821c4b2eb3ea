// docs/runtimes.md: the rows with the versions with which all of them held.

import { inRepository } from "../support/paths.js";
import { ROWS } from "./rows.js";
import { isQuick, TOOLS, versions } from "./tools.js";

export const PAGE = inRepository("docs/runtimes.md");

const HEAD = `<!-- Made by \`cargo xtask runtimes --docs\` when all rows held; changes here are lost. -->
# Where it runs

Each row installs the packed package into an empty project and runs one and the same file there
(\`tests/runtimes/consumer/probe.mjs\`), which uses every function of the package; the same has to come out everywhere.
There is no plug-in and, where the row does not name an option, no configuration. A bundle has the WebAssembly module
exactly once (never, if the package is left outside), and someone who only validates gets nothing of the other entries.

Rows marked *always* are part of \`cargo xtask test\`, all of them of \`cargo xtask test --all\`;
\`cargo xtask runtimes --only NAME\` runs those whose name has \`NAME\` in it.

| where | with | run |
|---|---|---|
`;

const CANNOT = `
What cannot be had, with the error that says so. Each is tried as the others are, and must fail with this error.

`;

export function page() {
  const [not, works] = [ROWS.filter((row) => row.refusal), ROWS.filter((row) => !row.refusal)];
  return `${HEAD}${works.map(line).join("\n")}\n${CANNOT}${not.map(refusal).join("\n")}\n`;
}

const line = (row) => `| ${row.name} | ${versions(row)} | ${isQuick(row) ? "always" : "`--all`"} |`;

const refusal = ({ name, refusal: { error, why } }) => `- ${name}: \`${error}\`; ${why}.`;

/** What has to be current in a page: everything but the versions of what the machine brings. */
export function facts(text) {
  const unpinned = ROWS.filter(({ tools }) => tools.some((name) => TOOLS[name].home === "machine"));
  return unpinned.reduce((rest, row) => rest.replace(withVersions(row), `| ${row.name} | … |`), text);
}

const withVersions = ({ name }) => new RegExp(`\\| ${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} \\| [^|]* \\|`);
