// Empty projects with the packed package installed in them by npm, and the files of consumer/.

import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackage, installYaml } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { shared } from "./shared.js";
import { LARGE } from "./tools.js";

const CONSUMER = inRepository("tests/runtimes/consumer");

/**
 * Calls `use` with the folder of a new project, which is gone afterwards.
 * @param {{ yaml?: boolean, besideTools?: boolean, byPath?: boolean }} options with `yaml` installed as well; in a
 *   folder from which the large packages are found; with imports by path, for what resolves no names of packages
 */
export async function withProject({ yaml = false, besideTools = false, byPath = false }, use) {
  const { folder: installed } = await shared(yaml ? "project with yaml" : "project", () => install(yaml));
  const parent = besideTools ? join(LARGE, "projects") : tmpdir();
  await mkdir(parent, { recursive: true });
  const project = await mkdtemp(join(parent, "entra-user-flow-"));
  try {
    await cp(installed, project, { recursive: true });
    if (byPath) await importByPath(project);
    return await use(project);
  } finally {
    await rm(project, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The slow part, done once: each project is a copy of it. */
async function install(yaml) {
  const folder = await mkdtemp(join(tmpdir(), "entra-user-flow-installed-"));
  await installPackage(folder);
  if (yaml) await installYaml(folder);
  await cp(CONSUMER, folder, { recursive: true });
  return { folder, close: () => rm(folder, { recursive: true, force: true }) };
}

/** What each entry of the package is where nothing but the default condition holds: `/node_modules/…` by its name. */
export async function entryPaths(project) {
  const { exports } = JSON.parse(await readFile(join(project, "node_modules/entra-user-flow/package.json"), "utf8"));
  const languages = await readdir(join(project, "node_modules/entra-user-flow/dist/locales"));
  const paths = {};
  for (const [entry, target] of Object.entries(exports)) {
    if (target.default === undefined) continue;
    const stars = entry.includes("*") ? languages.filter((name) => name.endsWith(".js")) : [""];
    for (const star of stars) {
      const fill = (text) => text.replace("*", star.replace(/\.js$/, ""));
      paths[fill(entry).replace(".", "entra-user-flow")] = fill(target.default).replace(
        ".",
        "/node_modules/entra-user-flow",
      );
    }
  }
  return paths;
}

async function importByPath(project) {
  const paths = await entryPaths(project);
  for (const name of (await readdir(CONSUMER)).filter((file) => file.endsWith(".mjs"))) {
    const code = await readFile(join(project, name), "utf8");
    const byPath = code.replace(/(?<= from ")entra-user-flow[^"]*(?=")/g, (entry) => `.${paths[entry]}`);
    await writeFile(join(project, name), byPath);
  }
}

/** What is done with the result, by where the code runs. */
const PUBLISH = {
  print: "console.log(JSON.stringify(run()));",
  page: "globalThis.result = run();",
  post: "postMessage(run());",
  respond: "export default { fetch: () => Response.json(run()) };",
};

/**
 * Writes the module that a runtime starts with, or a bundler.
 * @param {keyof typeof PUBLISH} publish
 * @param {string} [module] one of consumer/
 */
export async function writeEntry(project, publish, module = "main") {
  await writeFile(join(project, "entry.mjs"), `import { run } from "./${module}.mjs";\n${PUBLISH[publish]}\n`);
  return "entry.mjs";
}
