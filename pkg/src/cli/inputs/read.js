// The sources of a command: read whole, each with its name and language.
import { variable } from "../frame/io.js";
import { Misuse } from "../frame/misuse.js";
import { decode, gather, readBytes } from "./bytes.js";
import { findFiles, STDIN } from "./find.js";
import { languageOfName, languageOfText } from "./language.js";
import { unreadable } from "./unreadable.js";

export const INPUT_OPTIONS = {
  "stdin-filename": {
    type: "string",
    value: "name",
    description: "What to call standard input (`-`) in reports; its ending says whether it is JSON or YAML",
  },
  ignore: {
    type: "string",
    value: "glob",
    multiple: true,
    description: "Leave these files out of folders and patterns",
  },
};

/** The inputs of commands that take one of them. */
export const ONE_INPUT_OPTIONS = { "stdin-filename": INPUT_OPTIONS["stdin-filename"] };

/**
 * @typedef {object} Input
 * @property {string} file what to call it
 * @property {string} [path] where it is; standard input is nowhere
 * @property {"json" | "yaml"} language
 * @property {string} [text]
 * @property {Uint8Array} bytes
 * @property {boolean} isCut whether there is more of it than a document may have
 */

/**
 * Reads files, folders, patterns and standard input.
 * @param {object} context of a command
 * @param {string[]} given
 * @param {import("../frame/progress.js").Progress} [progress]
 * @returns {Promise<Input[]>} at least one
 */
export async function readInputs({ values, io, output }, given, progress) {
  if (given.length === 0) {
    throw new Misuse(
      "there is nothing to read",
      "Name files, folders or patterns such as `flows/**/*.json`, or `-` for standard input",
    );
  }
  const except = [values.tenant, values["vars-file"], values.rules].filter((path) => path !== undefined);
  const found = await findFiles(given, { cwd: io.cwd, root: rootOf(values, io), ignore: values.ignore, except });
  if (found.length === 0) {
    throw new Misuse("there is nothing to read but what options name", "Name a user flow, too");
  }
  const inputs = [];
  for (const one of found) {
    progress?.step(`reading ${inputs.length + 1} of ${found.length} files`);
    inputs.push(one.path === STDIN ? await readStdin(io, output, values["stdin-filename"]) : await readFile(one));
  }
  return inputs;
}

/**
 * Reads the one file, or standard input, that a command takes.
 * @param {string[]} given
 * @param {string} what the command does with it, for the message
 */
export async function readOneInput(context, given, what) {
  const inputs = await readInputs(context, given);
  if (inputs.length === 1) return inputs[0];
  throw new Misuse(`\`${what}\` takes one file, and got ${inputs.length}`, "Run it once for each of them");
}

/** GitHub knows files by their names in the repository, wherever a step runs. */
function rootOf({ format }, { env, cwd }) {
  const isForGithub = format === "github" || format === "sarif";
  return (isForGithub && variable(env, "GITHUB_WORKSPACE")) || cwd;
}

/** @param {import("./find.js").Found} found */
async function readFile({ path, file }) {
  try {
    return inputOf({ path, file }, await readBytes(path));
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function readStdin({ stdin }, output, file = "<stdin>") {
  if (stdin.isTTY) output.note("reading standard input until Ctrl-D");
  return inputOf({ file }, await gather(stdin));
}

function inputOf(source, read) {
  const text = decode(read);
  const language = languageOfName(source.file) ?? languageOfText(text ?? "{");
  return { ...source, language, text, ...read };
}
