// The page in which the cases run: the package as it is, and the cases bundled with their assertions.

import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { inRepository } from "../support/paths.js";

export async function writePage(folder) {
  await cp(inRepository("pkg/dist"), join(folder, "package"), { recursive: true });
  await build({
    entryPoints: [inRepository("tests/boundary/in-page.js")],
    outfile: join(folder, "cases.js"),
    bundle: true,
    format: "esm",
    external: ["/package/*"],
  });
  await writeFile(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><title>Boundary</title><script type="module" src="cases.js"></script></html>',
  );
}
