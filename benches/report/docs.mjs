// docs/performance.md, its chart, and the results that both are made of.

import { writeFileSync } from "node:fs";
import { chart } from "./chart.mjs";
import { page } from "./page.mjs";

const inDocs = (name) => new URL(`../../docs/${name}`, import.meta.url);

export function writeDocs(results) {
  for (const part of ["places", "startUp", "scaling"]) {
    if (!results[part])
      throw new TypeError(`the results have no ${part}: they are not of \`cargo xtask bench --docs\``);
  }
  writeFileSync(inDocs("performance.json"), `${JSON.stringify(results)}\n`);
  writeFileSync(inDocs("performance.svg"), chart(results));
  writeFileSync(inDocs("performance.md"), page(results));
}
