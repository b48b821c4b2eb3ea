// A fresh process with one contestant.

import { readFileSync } from "node:fs";
import { firstResult } from "./first-result.mjs";

const [module, file] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await firstResult(module, readFileSync(file, "utf8"))));
