import { diff as diffInputs } from "../core.js";
import { EXIT, exitOf } from "../frame/exit.js";
import { NOTE_OPTIONS, noteReport, resultFormat } from "../frame/report.js";
import { Misuse } from "../frame/misuse.js";
import { STDIN } from "../inputs/find.js";
import { ONE_INPUT_OPTIONS, readOneInput } from "../inputs/read.js";
import { readSettings, SETTING_OPTIONS } from "../settings/options.js";
import { visible } from "../../format/characters.js";

const SIGNS = { add: ["+", "good"], remove: ["-", "error"], change: ["~", "warning"], move: [">", "related"] };

export const diff = {
  name: "diff",
  summary: "Say what differs between the flow that is wanted and the one that is there",
  usage: "[options] <wanted> <there>",
  details: [
    "Each is a definition or a Graph body; one of them may be `-`. What a definition leaves out is not " +
      "managed and never differs; neither does what is no difference to the service, such as the order of " +
      "members. Exits with 1 when something differs, so that a scheduled job tells when a tenant drifts away.",
  ],
  options: {
    ...resultFormat("How to print the changes: for people, or with the report for programs"),
    values: {
      type: "boolean",
      description:
        "Print the values before and after with `--format json`: default values are among them, which may be secret",
    },
    ...SETTING_OPTIONS,
    ...NOTE_OPTIONS,
    ...ONE_INPUT_OPTIONS,
  },
  examples: [
    ["diff user-flow.jsonc live.json", "Compares a definition with what Graph answered"],
    ["diff user-flow.jsonc - --format json < live.json", "Gives the changes to a program"],
  ],
  async run(context) {
    const { values, positionals, output } = context;
    const [desired, live] = await readBoth(context, positionals);
    const settings = await readSettings(context, (options) => diffInputs(desired, live, options).report);
    const changes = diffInputs(desired, live, settings);
    const { report } = changes;
    if (values.format === "json") {
      const shown = values.values ? changes : changes.map(({ before, after, ...change }) => change);
      output.writeJson(JSON.stringify({ changes: shown, report }, null, 2));
    } else {
      noteReport(context, report, [desired, live], settings);
      output.write(changes.map((change) => `${lineOf(change, output.paint)}\n`).join(""));
      if (!report.ok && changes.length === 0) output.note("nothing was compared, because of the errors");
      else if (changes.length === 0 && !values.quiet) output.note("nothing differs");
    }
    return changes.length === 0 ? exitOf(report) : EXIT.errors;
  },
};

async function readBoth(context, given) {
  if (given.length !== 2) {
    throw new Misuse(
      `\`diff\` takes two files, and got ${given.length}`,
      "Name what is wanted first, then what is there",
    );
  }
  if (given.every((one) => one === STDIN)) {
    throw new Misuse("standard input cannot be both sides", "Name a file for one of them");
  }
  return [await readOneInput(context, [given[0]], "diff"), await readOneInput(context, [given[1]], "diff")];
}

/** The text of a change says what may be shown of its values. */
function lineOf({ kind, flow, text }, paint) {
  const [sign, style] = SIGNS[kind];
  return `${paint(style)(sign)} ${visible(flow === undefined ? text : `${flow}: ${text}`)}`;
}
