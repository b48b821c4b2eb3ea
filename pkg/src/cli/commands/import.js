import { parse, stringify } from "yaml";
import { importFlow, validate } from "../core.js";
import { OUTPUT_FILE_OPTION, putResult } from "../files/output-file.js";
import { formatDefinition } from "../fmt/format.js";
import { EXIT, exitOf } from "../frame/exit.js";
import { Misuse } from "../frame/misuse.js";
import { NOTE_OPTIONS, noteReport } from "../frame/report.js";
import { languageOfName } from "../inputs/language.js";
import { ONE_INPUT_OPTIONS, readOneInput } from "../inputs/read.js";
import { readSettings, SETTING_OPTIONS } from "../settings/options.js";
import { layOut } from "../../requests/json.js";
import { readSchema } from "./schema.js";

const { tenant, "graph-version": graphVersion, locale } = SETTING_OPTIONS;

export const importCommand = {
  name: "import",
  summary: "Make a definition of a flow that a tenant has, or of a Graph body",
  usage: "[options] <file|->",
  details: [
    "Takes what Graph answers, a flow or a list of flows, or the body of a request. The definition is as " +
      "short as it can be. Nothing is guessed: Graph leaves some lists out of its answers, and what is not " +
      "known is named on standard error and left out of the definition, which can then be compared, but not " +
      "built.",
  ],
  options: {
    ...OUTPUT_FILE_OPTION,
    yaml: { type: "boolean", description: "Write YAML; so does `-o` with a name that ends in .yaml or .yml" },
    portable: {
      type: "boolean",
      description: "Leave out the ids of one tenant wherever a name is known that stands for them",
    },
    tenant,
    "graph-version": graphVersion,
    locale,
    ...NOTE_OPTIONS,
    ...ONE_INPUT_OPTIONS,
  },
  examples: [
    ["import live.json -o user-flow.yaml", "Makes a file of what Graph answered"],
    ["import live.json --portable --tenant snapshot.json", "Makes a definition for other tenants, too"],
  ],
  async run(context) {
    const { values, positionals, output } = context;
    const isYaml = writesYaml(values);
    const input = await readOneInput(context, positionals, "import");
    const options = await readSettings(context);
    refuseDefinition(input, options);
    const { report, json, unknown } = importFlow(input, { ...options, portable: values.portable === true });
    noteReport(context, report, [input], options);
    if (!values.quiet) noteUnknown(unknown, output);
    if (json === null) return EXIT.errors;
    const text = isYaml ? inForm(toYaml(json), "yaml") : inForm(`${layOut(json)}\n`, "json");
    const print = () => (isYaml ? output.writeDocument(text) : output.writeJson(text.trimEnd()));
    await putResult(context, text, print, [input]);
    return exitOf(report);
  },
};

function writesYaml({ yaml = false, output = "" }) {
  const language = languageOfName(output);
  if (yaml && language === "json") {
    throw new Misuse(`\`${output}\` is the name of a JSON file, and \`--yaml\` writes YAML`, "Leave one of them out");
  }
  return yaml || language === "yaml";
}

/** A list that holds none. */
const NOT_A_FLOW = "UF0003";

/** Read as a body of Graph, it would be full of mistakes. */
function refuseDefinition(input, options) {
  const { ok, format, diagnostics } = validate([input], options);
  if (!ok || format !== "definition" || diagnostics.some(({ code }) => code === NOT_A_FLOW)) return;
  throw new Misuse(
    `\`${input.file}\` is a definition already`,
    "Give `import` what Graph answers, or the body of a request",
  );
}

/** As `fmt` writes it; what it refuses, such as what is known in part only, stays as it is. */
function inForm(text, language) {
  const report = validate([{ text, language, file: "" }]);
  const { text: formatted = text } = formatDefinition(text, { language, report, schema: readSchema() });
  return formatted;
}

/** JSON is YAML; whole numbers stay as they are, however long. */
const toYaml = (json) => stringify(parse(json, { intAsBigInt: true }));

function noteUnknown(unknown, output) {
  if (unknown.length === 0) return;
  output.note("left out, because the source does not say what is in them:");
  for (const path of unknown) output.note(`  ${path}`);
}
