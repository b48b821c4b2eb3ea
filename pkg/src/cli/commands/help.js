import { EXIT } from "../frame/exit.js";
import { findCommand } from "../frame/find-command.js";
import { commandHelp, overview } from "../frame/help.js";

export const help = {
  name: "help",
  summary: "Say what there is, or what a command takes",
  usage: "[command]",
  most: 1,
  options: {},
  examples: [["help validate", "Says what `validate` takes"]],
  run({ commands, positionals: [name], io, output }) {
    const text = name === undefined ? overview(commands, output) : commandHelp(findCommand(commands, name, io), output);
    output.write(text);
    return EXIT.good;
  },
};
