import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { Misuse } from "../frame/misuse.js";
import { STDIN } from "../inputs/find.js";
import { writeWhole } from "./write.js";

export const OUTPUT_FILE_OPTION = {
  output: {
    type: "string",
    short: "o",
    value: "file",
    description: "Write to this file, whole or not at all, instead of standard output",
  },
};

/**
 * Puts the result of a command where it belongs.
 * @param {object} context of a command
 * @param {import("../inputs/read.js").Input} input that it was made of: it is not overwritten
 * @param {string} text that ends with a line break
 * @param {(output: object) => void} print to standard output
 */
export async function putResult({ values, io }, input, text, print) {
  const { output: file } = values;
  if (file === undefined || file === STDIN) return print();
  const path = resolve(io.cwd, file);
  if (input.path !== undefined && (await isSameFile(path, input.path))) {
    throw new Misuse(`\`${file}\` is what was read, and was left as it is`, "Name another file for the result");
  }
  await writeWhole(path, text, file);
}

async function isSameFile(one, other) {
  const paths = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)));
  return paths[0] === paths[1];
}
