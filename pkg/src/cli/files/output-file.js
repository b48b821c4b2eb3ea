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
 * @param {string} text that ends with a line break
 * @param {() => void} print to standard output
 * @param {{ path?: string }[]} [inputs] what it was made of, which is not overwritten
 */
export async function putResult({ values, io }, text, print, inputs = []) {
  const { output: file } = values;
  if (file === undefined || file === STDIN) return print();
  const path = resolve(io.cwd, file);
  if (await isOneOf(path, inputs)) {
    throw new Misuse(`\`${file}\` is what was read, and was left as it is`, "Name another file for the result");
  }
  await writeWhole(path, text, file);
}

async function isOneOf(path, inputs) {
  const paths = [path, ...inputs.flatMap(({ path }) => path ?? [])];
  const [own, ...read] = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  return read.includes(own);
}
