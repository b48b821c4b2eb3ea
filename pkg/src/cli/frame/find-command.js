import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { list } from "./arguments.js";
import { argument } from "./command-line.js";
import { Misuse } from "./misuse.js";
import { didYouMean } from "./suggest.js";

/** Those that stand without a command. */
const OPTIONS = ["--help", "-h", "--version", "-V"];

/** @param {{ name: string }[]} commands */
export function findCommand(commands, name, { cwd }) {
  const command = commands.find((command) => command.name === name);
  if (command !== undefined) return command;
  const names = commands.map(({ name }) => name);
  if (name.startsWith("-")) {
    const hint = didYouMean(name, OPTIONS);
    throw new Misuse(
      `the command comes first, and \`${name}\` is an option${hint}`,
      `Begin with one of ${list(names)}`,
    );
  }
  if (name !== "" && existsSync(resolve(cwd, name))) {
    throw new Misuse(
      `\`${name}\` is a file and no command`,
      `Run \`npx entra-user-flow validate ${argument(name)}\` to check it`,
    );
  }
  throw new Misuse(`there is no command \`${name}\`${didYouMean(name, names)}`, `Use one of ${list(names)}`);
}
