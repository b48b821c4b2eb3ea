import { validate as validateInputs } from "../core.js";
import { Misuse } from "../frame/misuse.js";
import { Progress } from "../frame/progress.js";
import { printReport, REPORT_OPTIONS } from "../frame/report.js";
import { STDIN } from "../inputs/find.js";
import { INPUT_OPTIONS, readInputs } from "../inputs/read.js";
import { readSettings, SETTING_OPTIONS } from "../settings/options.js";
import { watch } from "../watch.js";

export const validate = {
  name: "validate",
  summary: "Check user flows: all mistakes at once, each with its place and what to do",
  usage: "[options] <file|folder|glob|->...",
  details: [
    "Takes definitions and Graph bodies, as JSON (with comments) or YAML. All that is given forms one set, in " +
      "which names are unique and an application is in one flow. In a folder, every .json, .jsonc, .yaml and " +
      ".yml file in it and below it is read, except in node_modules, and what begins with a dot.",
  ],
  options: {
    ...REPORT_OPTIONS,
    ...SETTING_OPTIONS,
    ...INPUT_OPTIONS,
    watch: { type: "boolean", short: "w", description: "Check again whenever a file changes, until Ctrl-C" },
  },
  examples: [
    ["validate user-flow.jsonc", "Checks a definition"],
    ["validate flows/ --tenant snapshot.json", "Checks all files of a folder together, and against a tenant"],
    [
      'validate "flows/**/*.yaml" --format github --max-warnings 0',
      "Annotates a pull request, and fails for warnings too",
    ],
    ["validate - --stdin-filename flow.yaml < flow.yaml", "Reads standard input"],
    ["validate flows/ --watch", "Checks while you write"],
  ],
  run(context) {
    const { values, positionals } = context;
    if (!values.watch) return check(context);
    if (positionals.includes(STDIN)) {
      throw new Misuse("standard input cannot be watched", "Name a file, or leave `--watch` out");
    }
    return watch(context, check);
  },
};

/** @returns {Promise<number>} the exit code */
async function check(context) {
  const progress = new Progress(context.io);
  try {
    const inputs = await readInputs(context, context.positionals, progress);
    const settings = await readSettings(context, (options) => validateInputs(inputs, options));
    progress.step(`checking ${inputs.length} files`);
    const report = validateInputs(inputs, settings);
    progress.end();
    return printReport(context, report, inputs, settings);
  } finally {
    progress.end();
  }
}
