// A report, printed as it was asked for, and what it means for the exit code.
import { formatGithub, formatSarif, formatText } from "entra-user-flow/format";
import { sourcesOf } from "../core.js";
import { EXIT, exitOf } from "./exit.js";
import { VERSION } from "../version.js";

export const REPORT_OPTIONS = {
  format: {
    type: "string",
    value: "format",
    choices: ["text", "json", "sarif", "github"],
    usual: "text",
    description:
      "How to print the report: for people, for programs, for code scanning, as annotations of GitHub Actions",
  },
  quiet: { type: "boolean", short: "q", description: "Print errors only, and nothing if there are none" },
  "max-warnings": {
    type: "string",
    value: "count",
    isNumber: true,
    description: "Fail when there are more warnings than this",
  },
};

/**
 * For commands that print a result of their own, as text or as JSON.
 * @param {string} description
 */
export const resultFormat = (description) => ({
  format: { type: "string", value: "format", choices: ["text", "json"], usual: "text", description },
});

/** For commands whose result is another: the report is said beside it. */
export const NOTE_OPTIONS = {
  quiet: { type: "boolean", short: "q", description: "Say nothing but errors beside the result" },
};

/**
 * Prints the report that a command was asked for.
 * @param {object} context of a command
 * @param {object} report
 * @param {import("../inputs/read.js").Input[]} inputs
 * @param {object} settings that it was made with
 * @returns {number} the exit code
 */
export function printReport({ values, output }, report, inputs, settings) {
  const { format = "text", quiet = false } = values;
  const shown = quiet ? onlyErrors(report) : report;
  const sources = sourcesOf(inputs);
  const { messages } = settings;
  if (format === "json") output.writeJson(JSON.stringify(shown, null, 2));
  else if (format === "sarif") output.writeJson(formatSarif(shown, { sources, toolVersion: VERSION }));
  else if (format === "github") output.write(formatGithub(shown, { sources, messages }));
  else if (!quiet || shown.diagnostics.length > 0) {
    output.write(formatText(shown, { sources, messages, color: output.hasColor(), width: output.widthOf() }));
  }
  return codeOf(report, values["max-warnings"], output);
}

/**
 * Says what was found beside the result of a command, if anything was.
 * @returns {number} the exit code that goes by the report
 */
export function noteReport({ values, output, io }, report, inputs, { messages }) {
  const shown = values.quiet ? onlyErrors(report) : report;
  if (shown.diagnostics.length > 0) {
    const options = { color: output.hasColor(io.stderr), width: output.widthOf(io.stderr) };
    output.writeNotes(formatText(shown, { sources: sourcesOf(inputs), messages, ...options }));
  }
  return codeOf(report, values["max-warnings"], output);
}

const onlyErrors = (report) => ({
  ...report,
  diagnostics: report.diagnostics.filter(({ severity }) => severity === "error"),
});

function codeOf(report, most = Infinity, output) {
  const warnings = report.diagnostics.filter(({ severity }) => severity === "warning").length;
  if (warnings > most) output.note(`more warnings than \`--max-warnings ${most}\` allows: ${warnings}`);
  return warnings <= most ? exitOf(report) : EXIT.errors;
}
