import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** An empty folder that is gone after the tests of the calling file; to be called outside of tests and hooks. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "entra-user-flow-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
