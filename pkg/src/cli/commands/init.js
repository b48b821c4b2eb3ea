import { resolve } from "node:path";
import { writeNew } from "../files/write.js";
import { argument } from "../frame/command-line.js";
import { EXIT } from "../frame/exit.js";
import { Misuse } from "../frame/misuse.js";
import { STDIN } from "../inputs/find.js";
import { languageOfName } from "../inputs/language.js";
import { starterJson, starterYaml, withoutComments } from "./init-starter.js";
import { readSchema } from "./schema.js";

const USUAL_FILE = "user-flow.jsonc";
const USUAL_NAME = "SignUpSignIn";

export const init = {
  name: "init",
  summary: "Write a first definition, with comments that say what can be in it",
  usage: "[options] [file|-]",
  details: [
    `Writes \`${USUAL_FILE}\` unless you name another file: YAML for a name that ends in .yaml or .yml, ` +
      "and no comments for one in .json, where many programs take none. Its folder is made when it is not there. " +
      "A file that is there already is never overwritten.",
  ],
  most: 1,
  options: { name: { type: "string", value: "name", usual: USUAL_NAME, description: "The name of the flow" } },
  examples: [
    ["init", `Writes \`${USUAL_FILE}\``],
    ['init flows/customers.yaml --name "Customers of the shop"', "Writes YAML, with a name of your own"],
  ],
  async run({ values, positionals, io, output }) {
    const [file = USUAL_FILE] = positionals;
    const { name = USUAL_NAME } = values;
    if (name.trim() === "") throw new Misuse("the name of a flow cannot be blank", "Give it one with `--name`");
    const text = starterFor(file, name);
    if (file === STDIN) {
      output.writeDocument(text);
      return EXIT.good;
    }
    await writeNew(resolve(io.cwd, file), text, file);
    output.note(`wrote \`${file}\`; \`npx entra-user-flow validate ${argument(file)}\` checks it`);
    return EXIT.good;
  },
};

function starterFor(file, name) {
  const { $id: schemaUrl } = readSchema();
  if (languageOfName(file) === "yaml") return starterYaml({ name, schemaUrl });
  const text = starterJson({ name, schemaUrl });
  return /\.json$/i.test(file) ? withoutComments(text) : text;
}
