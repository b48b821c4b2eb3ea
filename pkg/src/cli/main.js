// The command line: from arguments to an exit code. Everything that it reads and writes comes in as `io`.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isUserFlowError } from "entra-user-flow";
import { COMMANDS } from "./commands/index.js";
import { readArguments } from "./frame/arguments.js";
import { EXIT } from "./frame/exit.js";
import { findCommand } from "./frame/find-command.js";
import { commandHelp, overview } from "./frame/help.js";
import { Misuse } from "./frame/misuse.js";
import { Output } from "./frame/output.js";
import { VERSION } from "./version.js";

export { ioOf } from "./frame/io.js";

/**
 * @param {string[]} argv without the runtime and the script
 * @param {import("./frame/io.js").Io} io
 * @returns {Promise<number>} the exit code
 */
export async function main(argv, io) {
  const output = new Output(io);
  try {
    const code = await dispatch(argv, io, output);
    await output.end();
    return code;
  } catch (error) {
    output.fail(error instanceof Misuse || isUserFlowError(error) ? error : faultOf(error));
    await output.end().catch(() => {});
    return EXIT.misuse;
  }
}

async function dispatch([first, ...rest], io, output) {
  if (first === undefined || first === "--help" || first === "-h") return print(output, overview(COMMANDS, output));
  if (first === "--version" || first === "-V") return print(output, `${VERSION}\n`);
  const command = findCommand(COMMANDS, first, io);
  const { values, positionals } = readArguments(command, rest, (path) => existsSync(resolve(io.cwd, path)));
  if (values.help) return print(output, commandHelp(command, output));
  return command.run({ commands: COMMANDS, values, positionals, io, output });
}

function print(output, text) {
  output.write(text);
  return EXIT.good;
}

/** What the system says of a file, or a defect of ours: in one sentence, as everything else. */
function faultOf(error) {
  const message = error instanceof Error ? `${error.code ?? error.name}: ${error.message}` : String(error);
  return new Misuse(`this should not have happened: ${message}`, "Report it, with the command that you gave");
}
