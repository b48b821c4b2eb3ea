// The YAML entry as its users have it: in a folder where `yaml` is installed beside the package.

import { cp, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inRepository } from "./paths.js";

/**
 * @param {string} folder an empty one
 * @returns {Promise<{ yaml: typeof import("../../pkg/src/yaml.js"), json: typeof import("../../pkg/src/index.js") }>}
 */
export async function importYamlEntry(folder) {
  const installed = join(folder, "node_modules/entra-user-flow");
  await mkdir(installed, { recursive: true });
  for (const name of ["dist", "package.json"]) {
    await cp(inRepository(`pkg/${name}`), join(installed, name), { recursive: true });
  }
  await symlink(inRepository("tests/node_modules/yaml"), join(folder, "node_modules/yaml"), "junction");
  const load = (name) => import(pathToFileURL(join(installed, "dist", name)));
  return { yaml: await load("yaml.js"), json: await load("index.js") };
}

/** The function that makes the JSON text, which no entry has. */
export async function importRead(folder) {
  await cp(inRepository("pkg/src"), join(folder, "src"), { recursive: true });
  const { read } = await import(pathToFileURL(join(folder, "src/yaml/read.js")));
  return read;
}
