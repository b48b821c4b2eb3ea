import { KINDS, renderCreate } from "../build-requests.js";
import { build as buildInput } from "../core.js";
import { OUTPUT_FILE_OPTION, putResult } from "../files/output-file.js";
import { EXIT } from "../frame/exit.js";
import { Misuse } from "../frame/misuse.js";
import { NOTE_OPTIONS, noteReport } from "../frame/report.js";
import { ONE_INPUT_OPTIONS, readOneInput } from "../inputs/read.js";
import { readSettings, SETTING_OPTIONS } from "../settings/options.js";
import { layOut } from "../../requests/json.js";

export const build = {
  name: "build",
  summary: "Make the body of the Microsoft Graph request that creates a user flow",
  usage: "[options] <file|->",
  details: [
    "Prints the body to standard output, and to standard error what the tenant must have before you send " +
      "it. While the definition has errors nothing is built: the report says which.",
    "Send it: POST https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows",
    "With `--as` it prints what a tool needs to send it instead: a script for a POSIX shell (curl, azure-cli) or " +
      "PowerShell, a file of requests, or a configuration for the Terraform provider microsoft/msgraph. No name in it " +
      "can be taken for a command, and no token stands in it. The command prompt of Windows (cmd) runs none of them.",
  ],
  options: {
    ...OUTPUT_FILE_OPTION,
    as: {
      type: "string",
      value: "kind",
      choices: KINDS,
      description: "Print what this tool needs to send the body, in place of the body",
    },
    compact: { type: "boolean", description: "Print the body on one line, byte for byte as the package makes it" },
    ...SETTING_OPTIONS,
    ...NOTE_OPTIONS,
    ...ONE_INPUT_OPTIONS,
  },
  examples: [
    ["build user-flow.jsonc", "Prints the body"],
    ["build user-flow.jsonc --tenant snapshot.json -o body.json", "Looks names up in a tenant, and writes a file"],
    ["build user-flow.jsonc --as azure-cli > create.sh", "Makes a script that sends it: sh create.sh"],
    ["build user-flow.jsonc --var webApp=63856651-13d9-4784-9abf-20758d509e19", "Gives a variable its value"],
  ],
  async run(context) {
    const { values, positionals, output } = context;
    if (values.as !== undefined && values.compact) {
      throw new Misuse("`--compact` is for the body alone, and `--as` prints more", "Leave one of them out");
    }
    const input = await readOneInput(context, positionals, "build");
    const settings = await readSettings(context, (options) => buildInput(input, options).report);
    const { report, json, needs } = buildInput(input, settings);
    noteReport(context, report, [input], settings);
    if (json === null) return EXIT.errors;
    await putBody(context, input, json, needs);
    if (!values.quiet) noteNeeds(needs, output);
    return EXIT.good;
  },
};

async function putBody(context, input, json, needs) {
  const { values, output } = context;
  const { as: kind, "graph-version": version = "v1.0", compact } = values;
  if (kind !== undefined) {
    const script = renderCreate(json, { kind, version, needs });
    return putResult(context, script, () => output.writeDocument(script), [input]);
  }
  const text = compact ? json : layOut(json);
  return putResult(context, `${text}\n`, () => output.writeJson(text), [input]);
}

function noteNeeds(needs, output) {
  if (needs.length === 0) return;
  output.note("before you send it, make sure that");
  for (const { path, reason } of needs) output.note(`  ${reason} (${path})`);
}
