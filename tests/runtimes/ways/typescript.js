// Someone who writes TypeScript: it compiles without an option but those that say how packages are found, and runs.
// What the types accept and refuse is shown by tests/types.

import { run } from "../processes.js";
import { writeEntry } from "../project.js";
import { TOOLS } from "../tools.js";

export async function typescript({ tools: [compiler, node], args }, project) {
  await run([...TOOLS[compiler].command, "--strict", "--target", "es2022", ...args, "typed.mts"], project);
  return JSON.parse(await run([...TOOLS[node].command, await writeEntry(project, "print", "typed")], project));
}
