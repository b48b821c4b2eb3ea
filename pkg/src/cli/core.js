// The functions of the package, for inputs of which some may be JSON and others YAML.
import * as json from "entra-user-flow";
import { read } from "../yaml/read.js";
import { translateReport } from "../yaml/translate.js";
import { Misuse } from "./frame/misuse.js";

/** @typedef {import("./inputs/read.js").Input} Input */

/** @param {Input[]} inputs they are one set */
export const validate = (inputs, options) => call(json.validate, [inputs], options);

/** @param {Input} input */
export const build = (input, options) => call(json.build, [input], options);

/** @param {Input} input */
export const importFlow = (input, options) => call(json.importFlow, [input], options);

/** @param {Input} desired @param {Input} live */
export const diff = (desired, live, options) => call(json.diff, [desired, live], options);

/** What the formats are given beside a report. */
export const sourcesOf = (inputs) => inputs.map(contentOf);

/** Bytes that are no UTF-8 are refused by the core, which says where. */
const contentOf = ({ text, file, bytes }) => (text === undefined ? bytes : { text, file });

function call(action, given, options = {}) {
  const readings = given.map((one) => (Array.isArray(one) ? one.map(readOne) : readOne(one)));
  const args = readings.map((one) => (Array.isArray(one) ? one.map(({ input }) => input) : one.input));
  const result = misused(() => action(...args, options), given[0]);
  const report = result.report ?? result;
  translateReport(report, readings.flat(), false, { rules: json.rules, messages: options.messages });
  const files = given.flat().map(({ file }) => file);
  for (const diagnostic of report.diagnostics) nameFile(diagnostic, files);
  return result;
}

function readOne(input) {
  const content = contentOf(input);
  return input.language === "yaml" ? read(content) : { input: content };
}

/** Bytes come without a name. What is wrong with the options is in no file. */
function nameFile(diagnostic, files) {
  if (diagnostic.source < files.length) diagnostic.file ??= files[diagnostic.source];
}

/** The options of the package that are whole files here, and those of the command line that name them. */
const FILE_OPTIONS = { tenant: "--tenant", rules: "--rules", variables: "--vars-file" };

function wrongOption(message) {
  const [, name, what] = /^(\w+): (.*)$/s.exec(message) ?? [];
  const option = Object.hasOwn(FILE_OPTIONS, name ?? "") ? FILE_OPTIONS[name] : undefined;
  if (option === undefined) return new Misuse(message, "Mend the option that you gave");
  return new Misuse(`the file that \`${option}\` names cannot be taken: ${what}`, "Mend it there");
}

/** Options come from the command line here, so that what the package throws for them is a mistake there. */
function misused(action, { file }) {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, option, message] = /^(options|source): (.*)$/s.exec(error.message) ?? [];
    if (option === "options") throw wrongOption(message);
    if (option === "source")
      throw new Misuse(`\`${file}\` is a set of user flows`, "Put each flow in a file of its own");
    throw error;
  }
}
