// The commands, in the order of the help.
import { build } from "./build.js";
import { diff } from "./diff.js";
import { explain } from "./explain.js";
import { fix } from "./fix.js";
import { fmt } from "./fmt.js";
import { help } from "./help.js";
import { importCommand } from "./import.js";
import { init } from "./init.js";
import { rules } from "./rules.js";
import { schema } from "./schema.js";
import { snapshot } from "./snapshot.js";
import { validate } from "./validate.js";

/**
 * @typedef {object} Context
 * @property {Record<string, any>} values of the options
 * @property {string[]} positionals
 * @property {import("../frame/io.js").Io} io
 * @property {import("../frame/output.js").Output} output
 * @property {Command[]} commands
 *
 * @typedef {object} Command
 * @property {string} name
 * @property {string} summary one line without a full stop
 * @property {string} usage what stands behind the name
 * @property {number} [most] how many arguments it takes beside its options; none is for any number
 * @property {Record<string, import("../frame/arguments.js").Option>} options
 * @property {string[]} [details] paragraphs
 * @property {[command: string, what: string][]} examples
 * @property {(context: Context) => number | Promise<number>} run gives the exit code
 */

/** @type {Command[]} */
export const COMMANDS = [init, validate, fix, fmt, build, importCommand, diff, snapshot, explain, rules, schema, help];
