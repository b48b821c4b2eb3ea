import { visible } from "../../format/characters.js";
import { validate } from "../core.js";
import { unifiedDiff } from "../files/unified-diff.js";
import { writeWhole } from "../files/write.js";
import { formatDefinition } from "../fmt/format.js";
import { EXIT } from "../frame/exit.js";
import { Misuse } from "../frame/misuse.js";
import { Progress } from "../frame/progress.js";
import { NOTE_OPTIONS, noteReport } from "../frame/report.js";
import { INPUT_OPTIONS, readInputs } from "../inputs/read.js";
import { readSettings, SETTING_OPTIONS } from "../settings/options.js";
import { readSchema } from "./schema.js";

export const fmt = {
  name: "fmt",
  summary: "Write definitions in one form: members in order, the shortest spelling, one layout",
  usage: "[options] <file|folder|glob|->...",
  details: [
    "Changes how a definition is written, and nothing that it says: its findings, except those about spelling, the " +
      "body that is built of it and what differs from a live flow stay the same. Comments, empty lines, line ends, " +
      "quotation marks in YAML, and the order of attributes, options and other lists are kept; a byte-order mark goes. " +
      "Each file that changes is written whole or not at all. What is no definition is left as it is, and reported.",
    "A member that says what would be so without it is kept: only what a definition says is compared with a live flow.",
  ],
  options: {
    check: {
      type: "boolean",
      description: "Name the files that are not in this form, write nothing, and exit with 1 if there are any",
    },
    "dry-run": { type: "boolean", short: "n", description: "Show what would change, and write nothing" },
    "drop-defaults": {
      type: "boolean",
      description:
        "Leave out members that equal their default; a live flow may then differ in them without being reported",
    },
    locale: SETTING_OPTIONS.locale,
    ...NOTE_OPTIONS,
    ...INPUT_OPTIONS,
  },
  examples: [
    ["fmt flows/", "Formats all files of a folder"],
    ["fmt flows/ --check", "Fails in a pipeline when somebody forgot to"],
    ["fmt - --stdin-filename flow.yaml < flow.yaml", "Formats standard input, for an editor"],
  ],
  async run(context) {
    const progress = new Progress(context.io);
    try {
      return await formatAll(context, progress);
    } finally {
      progress.end();
    }
  },
};

async function formatAll(context, progress) {
  const inputs = await readInputs(context, context.positionals, progress);
  const isStdin = inputs.some(({ path }) => path === undefined);
  if (isStdin && inputs.length > 1) {
    throw new Misuse("standard input is formatted alone", "Run `fmt -` and `fmt` with the files one after the other");
  }
  const settings = await readSettings(context);
  const schema = readSchema();
  let code = EXIT.good;
  for (const [index, input] of inputs.entries()) {
    progress.step(`formatting ${index + 1} of ${inputs.length} files`);
    const text = formatOne(context, input, settings, schema, progress);
    const isFine = text !== undefined && (await put(context, input, text, progress));
    if (!isFine) code = EXIT.errors;
  }
  return code;
}

/** The formatted text; undefined where there is none, which is said. */
function formatOne(context, input, settings, schema, progress) {
  const { text, language, file } = input;
  const report = validate([input], settings);
  const dropDefaults = context.values["drop-defaults"] === true;
  const result = formatDefinition(text ?? "", { language, report, schema, dropDefaults });
  if (result.refusal === undefined) return result.text;
  progress.end();
  if (result.refusal === "unreadable") noteReport(context, report, [input], settings);
  context.output.fail(REFUSALS[result.refusal](file, result));
  return undefined;
}

/** Why a file is left as it is. */
const REFUSALS = {
  unreadable: (file) => new Misuse(`\`${file}\` cannot be read, and was left as it is`, "Mend what the report says"),
  graph: (file) =>
    new Misuse(
      `\`${file}\` is a body of Graph and no definition, and was left as it is`,
      "Run `npx entra-user-flow import` to make a definition of it",
    ),
  "no-definition": (file) =>
    new Misuse(
      `\`${file}\` has no \`identityProviders\`, and was left as it is: it may be another kind of file`,
      "Name definitions only, or leave others out with `--ignore`",
    ),
  comment: (file, { comment }) =>
    new Misuse(
      `\`${file}\` was left as it is, since a comment would be lost: \`${comment.split("\n")[0]}\``,
      "Put the comment on a line of its own, in front of a member or an item",
    ),
  other: (file) =>
    new Misuse(
      `\`${file}\` was left as it is, since something in it cannot be written in this form without a change`,
      "Write unusual parts, such as names on several lines, in a plainer way",
    ),
};

/** The log of a workflow of GitHub takes a line that begins with two colons for a command. */
const asPath = (file) => (file.startsWith("::") ? `./${file}` : file);

/**
 * Does with the formatted text what is asked for.
 * @returns {Promise<boolean>} whether that is fine: with `--check`, a file that would change is not
 */
async function put({ values, output }, input, after, progress) {
  const { path, file, text, bytes } = input;
  const { check, "dry-run": isDry } = values;
  const isChanged = after !== text;
  if (isChanged) progress.end();
  if (isDry && isChanged) output.write(unifiedDiff(file, text, after, output.paint));
  if (check && !isDry && isChanged) output.write(`${visible(asPath(file))}\n`);
  if (check || isDry) return !(check && isChanged);
  if (path === undefined) output.writeDocument(after);
  else if (isChanged) {
    await writeWhole(path, after, file, { before: bytes });
    if (!values.quiet) output.note(`formatted \`${file}\``);
  }
  return true;
}
