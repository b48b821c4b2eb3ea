// The floor: the crate itself, compiled for this machine by `cargo build --package entra-user-flow-native`.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { budgetInput, damaged, faulty } from "../inputs.mjs";
import { live } from "../live.mjs";

const FOLDER = fileURLToPath(new URL("../generated/native/", import.meta.url));
const MOST_OUTPUT = 1 << 28;

const program = () => process.env.NATIVE_FLOOR;

/** Whether there is the program; `cargo xtask bench` builds it and says where it is. */
export const hasNative = () => program() !== undefined && existsSync(program());

/** Files with what the row gives it to read. */
function filesOf(row, input) {
  mkdirSync(FOLDER, { recursive: true });
  return row.files(input).map((content, index) => {
    const file = `${FOLDER}${row.id} ${input.name.replaceAll("/", " ")} ${index}`;
    writeFileSync(file, content);
    return file;
  });
}

export async function startNative(row, input) {
  const child = spawn(program(), ["time", row.id, ...filesOf(row, input)], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const ask = async ({ warmUp = 0, times }) => {
    child.stdin.write(`${warmUp} ${times}\n`);
    const [line] = await Promise.race([once(lines, "line"), once(child, "exit").then(() => [""])]);
    if (line === "") throw new Error(`native ended in “${row.title}”, ${input.name}`);
    const [microseconds, product] = line.split(" ").map(Number);
    return { microseconds, product };
  };
  // Its product is counted in bytes, which says less than the gate has compared.
  return { ask, isFloor: true, end: () => child.stdin.end() };
}

/** What it gives is what the package gives: bodies and definitions to the byte, findings by severity, code and path. */
export function checkNative({ "entra-user-flow": subject }) {
  if (!hasNative()) return {};
  const product = (id, files) =>
    execFileSync(program(), ["product", id, ...filesOf({ id, files: () => files }, { name: "gate" })], {
      encoding: "utf8",
      maxBuffer: MOST_OUTPUT,
    });
  for (const { desired, text } of live) {
    assert.equal(product("text-to-text", [desired]), subject.build(desired).json);
    assert.equal(product("import", [text]), subject.importFlow(text).json);
    assert.deepEqual(JSON.parse(product("diff", [desired, text])), [...subject.diff(desired, text)]);
  }
  const brief = ({ diagnostics }) => diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
  for (const { text } of [budgetInput, faulty, damaged]) {
    assert.deepEqual(brief(JSON.parse(product("text-to-report", [text]))), brief(subject.validate(text)));
  }
  return { native: true };
}
