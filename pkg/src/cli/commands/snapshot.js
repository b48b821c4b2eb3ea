import { OUTPUT_FILE_OPTION, putResult } from "../files/output-file.js";
import { EXIT } from "../frame/exit.js";
import { Misuse } from "../frame/misuse.js";
import { Progress } from "../frame/progress.js";
import { INPUT_OPTIONS } from "../inputs/read.js";
import { SETTING_OPTIONS } from "../settings/options.js";
import { renderSnapshotForAzureCli } from "../snapshot/azure-cli.js";
import { readAnswerFiles } from "../snapshot/files.js";
import { mergeAnswers } from "../snapshot/merge.js";
import { renderSnapshotForPowershell } from "../snapshot/powershell.js";

const RENDERERS = { "azure-cli": renderSnapshotForAzureCli, powershell: renderSnapshotForPowershell };

export const snapshot = {
  name: "snapshot",
  summary: "Make a snapshot of a tenant, for `--tenant`, without giving a token to this tool",
  usage: "--commands [options] | merge [options] <file|folder|glob>...",
  details: [
    "With `--commands` it prints a script that you read and run: it reads the tenant by GET alone, with the Azure " +
      "CLI (in sh) or PowerShell, page by page, into a folder. The script names the permissions that it needs; the " +
      "snapshot goes without what it may not read.",
    "`snapshot merge` makes one file of what the script wrote: the answers of Graph as they are. A list with a " +
      "missing page is left out, since half a list would say that the rest does not exist. Secrets are left out. " +
      "The file is for `--tenant` of the other commands.",
  ],
  options: {
    commands: { type: "boolean", description: "Print the script" },
    as: {
      type: "string",
      value: "kind",
      choices: Object.keys(RENDERERS),
      usual: "azure-cli",
      description: "What the script is for",
    },
    "graph-version": { ...SETTING_OPTIONS["graph-version"], description: "The version of Microsoft Graph to read" },
    ...OUTPUT_FILE_OPTION,
    quiet: { type: "boolean", short: "q", description: "Say nothing of what is not in the snapshot" },
    ignore: INPUT_OPTIONS.ignore,
  },
  examples: [
    ["snapshot --commands > snapshot.sh", "Prints the script for the Azure CLI: sh snapshot.sh"],
    ["snapshot --commands --as powershell -o snapshot.ps1", "Writes the one for PowerShell"],
    ["snapshot merge snapshot/ -o tenant.json", "Makes the snapshot of what either wrote"],
  ],
  run(context) {
    const [action, ...given] = context.positionals;
    if (context.values.commands && action === undefined) return printCommands(context);
    if (action === "merge" && !context.values.commands) return merge(context, given);
    throw new Misuse(
      action === undefined
        ? "`snapshot` was not told what to do"
        : "`snapshot` takes `--commands`, or `merge` and files",
      "Write `snapshot --commands` for the script, or `snapshot merge <folder>` for what it wrote",
    );
  },
};

async function printCommands(context) {
  const { as = "azure-cli", "graph-version": version = "v1.0" } = context.values;
  const script = RENDERERS[as](`https://graph.microsoft.com/${version}`);
  await putResult(context, script, () => context.output.writeDocument(script));
  return EXIT.good;
}

async function merge(context, given) {
  const { values, io, output } = context;
  const progress = new Progress(io);
  const files = await readAnswerFiles(context, given, progress).finally(() => progress.end());
  const { snapshot, problems, unknown, dropped } = mergeAnswers(files);
  for (const problem of problems) output.note(problem);
  if (Object.keys(snapshot).length === 0) {
    throw new Misuse("no answer of Graph is in these files", "Give what the script of `snapshot --commands` wrote");
  }
  const text = JSON.stringify(snapshot, null, 2);
  await putResult(context, `${text}\n`, () => output.writeJson(text));
  if (!values.quiet) noteRest(unknown, dropped, output);
  return problems.length === 0 ? EXIT.good : EXIT.errors;
}

function noteRest(unknown, dropped, output) {
  for (const [name, count] of dropped) output.note(`left out, since it may be secret: \`${name}\` (${count === 1 ? "once" : `${count} times`})`);
  if (unknown.length === 0) return;
  output.note("not in these files, and so not known of the tenant:");
  for (const name of unknown) output.note(`  ${name}`);
}
