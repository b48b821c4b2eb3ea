// Runs one row of the matrix.

import assert from "node:assert/strict";
import { withProject } from "./project.js";
import { blocked } from "./ways/blocked.js";
import { bundle } from "./ways/bundle.js";
import { devServer } from "./ways/dev-server.js";
import { edgeLight } from "./ways/edge-light.js";
import { next } from "./ways/next.js";
import { page } from "./ways/page.js";
import { fastly, program } from "./ways/program.js";
import { typescript } from "./ways/typescript.js";
import { workerd, wrangler } from "./ways/workerd.js";

const WAYS = { blocked, bundle, devServer, edgeLight, fastly, next, page, program, typescript, workerd, wrangler };

/** Installs the package into an empty project, and throws unless what must come out there comes out. */
export async function runRow(row) {
  await withProject(row, async (project) => {
    const result = WAYS[row.way](row, project);
    // What does not work must fail as the row says: when it works one day, the row is wrong.
    if (row.refusal) await assert.rejects(result, ({ message }) => message.includes(row.refusal.error));
    else assert.deepEqual(await result, row.expected);
  });
}
