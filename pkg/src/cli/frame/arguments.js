// From arguments to values: what `node:util` takes apart is checked here, so that every mistake says what was meant.
import { parseArgs } from "node:util";
import { Misuse } from "./misuse.js";
import { didYouMean } from "./suggest.js";

export const HELP = { help: { type: "boolean", short: "h", description: "Print this help" } };

/**
 * @typedef {object} Option
 * @property {"string" | "boolean"} type
 * @property {string} description
 * @property {string} [short]
 * @property {boolean} [multiple]
 * @property {string} [value] what stands behind it in the help, such as `file`
 * @property {string[]} [choices] the values that it may have
 * @property {boolean} [isNumber] whether its value is a count
 * @property {string} [usual] what it is when it is not given, for the help; commands know it by themselves
 */

/**
 * @param {{ name: string, options: Record<string, Option>, most?: number }} command `most` says how many arguments it
 *   takes beside its options
 * @param {string[]} args
 * @param {(path: string) => boolean} isFile whether there is one of this name
 */
export function readArguments(command, args, isFile) {
  const options = { ...command.options, ...HELP };
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(options, token.name) && isFile(args[token.index])) throw looksLikeOption(args[token.index]);
    checkOption(token, options, command);
  }
  checkCount(command, positionals);
  return { values: withNumbers(values, options), positionals };
}

function checkOption({ name, rawName, value, inlineValue }, options, command) {
  if (!Object.hasOwn(options, name)) throw unknownOption(rawName, options, command);
  const { type, choices, isNumber, value: placeholder = "value" } = options[name];
  if (type === "boolean" && inlineValue) {
    throw new Misuse(`the option \`${rawName}\` takes no value`, `Write \`${rawName}\` alone`);
  }
  if (type === "boolean") return;
  if (value === undefined) {
    const wanted = choices === undefined ? `a ${placeholder}` : `one of ${list(choices)}`;
    throw new Misuse(`the option \`${rawName}\` needs ${wanted}`, `Write \`${rawName}=<${placeholder}>\``);
  }
  if (choices !== undefined && !choices.includes(value)) {
    throw new Misuse(
      `\`${rawName}\` cannot be \`${value}\`${didYouMean(value, choices)}`,
      `Use one of ${list(choices)}`,
    );
  }
  if (isNumber && !/^\d{1,9}$/.test(value)) {
    throw new Misuse(`\`${rawName}\` cannot be \`${value}\`: it is a count`, "Write a whole number, 0 or more");
  }
}

function looksLikeOption(file) {
  return new Misuse(`\`${file}\` is a file, but its name begins as an option does`, `Write \`./${file}\``);
}

function checkCount({ name, most = Infinity }, positionals) {
  if (positionals.length <= most) return;
  const takes = most === 0 ? "nothing but options" : "one argument";
  throw new Misuse(
    `\`${name}\` takes ${takes}, and got ${list(positionals)}`,
    `Run \`npx entra-user-flow help ${name}\` to see what it takes`,
  );
}

function unknownOption(rawName, options, { name }) {
  const names = Object.entries(options).flatMap(([long, { short }]) => [`--${long}`, ...(short ? [`-${short}`] : [])]);
  return new Misuse(
    `\`${name}\` has no option \`${rawName}\`${didYouMean(rawName, names)}`,
    `Run \`npx entra-user-flow help ${name}\` to see its options`,
  );
}

function withNumbers(values, options) {
  const entries = Object.entries(values).map(([name, value]) => [name, options[name].isNumber ? Number(value) : value]);
  return Object.fromEntries(entries);
}

/** @param {string[]} words */
export const list = (words) => words.map((word) => `\`${word}\``).join(", ");
