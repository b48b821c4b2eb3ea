import { mkdirSync, writeFileSync } from "node:fs";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { schema } from "./schema.mjs";

const GENERATED = new URL("../../generated/ajv/", import.meta.url);

/** Writes two validators: one that stops at the first fault, for the usual case, and one that lists them all. */
export function compile() {
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, allErrors] of [
    ["first-fault", false],
    ["all-faults", true],
  ]) {
    const ajv = new Ajv.default({
      allErrors,
      allowUnionTypes: true,
      messages: false,
      unicodeRegExp: false,
      code: { source: true, esm: true, optimize: 2 },
    });
    writeFileSync(new URL(`${name}.mjs`, GENERATED), standaloneCode.default(ajv, ajv.compile(schema)));
  }
}
