// An import map gives the files of the package the names that it has everywhere else, and may hold their hashes.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { entryPaths } from "../project.js";

/**
 * @param {boolean} withIntegrity
 * @returns {Promise<{ html: string, source: string, damaged: () => object }>} the element, what a policy says to allow
 *   it, and the same with the hash of another file
 */
export async function importMap(project, withIntegrity) {
  const imports = await entryPaths(project);
  if (!withIntegrity) return element({ imports });
  const integrity = {};
  for (const path of Object.values(imports)) {
    integrity[path] = `sha384-${hash("sha384", await readFile(join(project, path)))}`;
  }
  const other = `sha384-${hash("sha384", "another file")}`;
  const damaged = () => element({ imports, integrity: { ...integrity, [imports["entra-user-flow"]]: other } });
  return { ...element({ imports, integrity }), damaged };
}

function element(map) {
  const text = JSON.stringify(map);
  return { html: `<script type="importmap">${text}</script>`, source: `'sha256-${hash("sha256", text)}'` };
}

const hash = (algorithm, data) => createHash(algorithm).update(data).digest("base64");
