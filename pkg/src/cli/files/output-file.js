import { resolve } from "node:path";
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
 * @param {(output: object) => void} print to standard output
 */
export async function putResult({ values, io }, text, print) {
  const { output: file } = values;
  if (file === undefined || file === STDIN) print();
  else await writeWhole(resolve(io.cwd, file), text, file);
}
