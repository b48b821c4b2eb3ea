import { validate } from "../core.js";
import { unifiedDiff } from "../files/unified-diff.js";
import { writeWhole } from "../files/write.js";
import { Misuse } from "../frame/misuse.js";
import { noteReport, printReport, REPORT_OPTIONS } from "../frame/report.js";
import { INPUT_OPTIONS, readInputs } from "../inputs/read.js";
import { readSettings, SETTING_OPTIONS } from "../settings/options.js";
import { mend } from "../files/mend.js";

export const fix = {
  name: "fix",
  summary: "Apply the fixes that are safe, and leave everything else in a file as it was",
  usage: "[options] <file|folder|glob|->...",
  details: [
    "Applies the fixes that do not change what a file means, and writes each file that changes, whole or " +
      "not at all, with its comments, line ends and permissions. Then it reports what is left. Standard " +
      "input (`-`) is answered on standard output, where `--dry-run` shows its changes; the report is on " +
      "standard error then.",
  ],
  options: {
    unsafe: { type: "boolean", description: "Apply also the fixes whose result you should check" },
    "dry-run": { type: "boolean", short: "n", description: "Show what would change, and write nothing" },
    ...REPORT_OPTIONS,
    ...SETTING_OPTIONS,
    ...INPUT_OPTIONS,
  },
  examples: [
    ["fix user-flow.jsonc", "Fixes a file"],
    ["fix flows/ --dry-run --unsafe", "Shows all that could be fixed"],
    ["fix - --stdin-filename flow.yaml < flow.yaml > fixed.yaml", "Fixes standard input"],
  ],
  async run(context) {
    const { values, positionals } = context;
    const inputs = await readInputs(context, positionals);
    const isStdin = inputs.some(({ path }) => path === undefined);
    if (isStdin && inputs.length > 1) {
      throw new Misuse("standard input is fixed alone", "Run `fix -` and `fix` with the files one after the other");
    }
    if (isStdin || values["dry-run"]) refuseFormat(values);
    const settings = await readSettings(context, (options) => validate(inputs, options));
    const { mended, report } = mend(inputs, settings, { unsafe: values.unsafe === true });
    if (isStdin && !values["dry-run"]) return answer(context, mended, report, settings);
    await writeChanged(context, inputs, mended);
    return (values["dry-run"] ? noteReport : printReport)(context, report, mended, settings);
  },
};

/** Standard output has one thing. */
function refuseFormat({ format = "text" }) {
  if (format === "text") return;
  throw new Misuse(
    `standard output has the result here, and no place for a report as \`${format}\``,
    "Leave `--format` out, and run `validate` for the report",
  );
}

/** Of what is no text, or goes on, there is nothing whole to answer; the report says so. */
function answer(context, [input], report, settings) {
  const { text, isCut } = input;
  if (text !== undefined && !isCut) context.output.writeDocument(text);
  return noteReport(context, report, [input], settings);
}

async function writeChanged({ values, output }, inputs, mended) {
  for (const [index, { path, file, text, bytes }] of inputs.entries()) {
    const { text: after } = mended[index];
    if (after === text) continue;
    if (values["dry-run"]) {
      output.write(unifiedDiff(file, text, after, output.paint));
    } else {
      await writeWhole(path, after, file, { before: bytes });
      output.note(`fixed \`${file}\``);
    }
  }
}
