// A runtime that runs files: the package is resolved as it is installed.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../processes.js";
import { writeEntry } from "../project.js";
import { TOOLS } from "../tools.js";

export async function program(row, project) {
  const entry = row.commonJs ? await writeCommonJs(row, project) : await writeEntry(project, "print", row.module);
  return JSON.parse(await run([...TOOLS[row.tools[0]].command, ...(row.args ?? []), entry], project));
}

async function writeCommonJs({ module = "main" }, project) {
  const code = `const { run } = require("./${module}.cjs");\nconsole.log(JSON.stringify(run()));\n`;
  await writeFile(join(project, "entry.cjs"), code);
  return "entry.cjs";
}

/** Compute of Fastly starts the script when it is compiled, and keeps the state that it leaves. */
export async function fastly({ tools: [compiler] }, project) {
  const entry = await writeEntry(project, "print");
  return JSON.parse(await run([...TOOLS[compiler].command, entry, "out.wasm"], project));
}
