import { readFileSync } from "node:fs";
import { EXIT } from "../frame/exit.js";

/** The package has it beside the scripts. */
const SCHEMA = new URL("../schema.json", import.meta.url);

export const readSchema = () => JSON.parse(readFileSync(SCHEMA, "utf8"));

export const schema = {
  name: "schema",
  summary: "Print the JSON Schema of definitions, which editors complete and check by",
  usage: "[--url]",
  details: ['An editor uses it where a definition begins with `"$schema": "<its address>"`, as `init` writes it.'],
  most: 0,
  options: { url: { type: "boolean", description: "Print its address instead" } },
  examples: [
    ["schema > user-flow.schema.json", "Keeps a copy, for editors without a network"],
    ["schema --url", "Prints the address"],
  ],
  run({ values, output }) {
    output.write(values.url ? `${readSchema().$id}\n` : readFileSync(SCHEMA, "utf8"));
    return EXIT.good;
  },
};
