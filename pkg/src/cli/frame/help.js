// Help, printed from the tables that arguments are read by, so that it cannot say anything else.
import { VERSION } from "../version.js";
import { HELP } from "./arguments.js";
import { wrap } from "./wrap.js";

const WIDTH = 100;
const LEFT = 30;

const START = [
  ["init", "write a first definition, with comments"],
  ["validate user-flow.jsonc", "say what is wrong with it, and what to do"],
  ["build user-flow.jsonc", "print the body that Microsoft Graph takes"],
  ["import live.json", "make a definition of a flow that a tenant has"],
];

/** @param {object[]} commands */
export function overview(commands, { paint }) {
  const title = heading(paint);
  return [
    `${paint("strong")(`entra-user-flow ${VERSION}`)}: user flows of Microsoft Entra External ID, as code`,
    "",
    `${title("Usage")} npx entra-user-flow <command> [options]`,
    "",
    title("Start here"),
    ...START.flatMap(([command, what]) => row(`npx entra-user-flow ${command}`, what, 46)),
    "",
    title("Commands"),
    ...commands.flatMap(({ name, summary }) => row(name, summary, 14)),
    "",
    title("Exit codes"),
    ...row("0", "no error", 14),
    ...row("1", "errors were found; for `diff`, something differs; for `fmt --check`, a file is not in its form", 14),
    ...row("2", "the command could not be carried out as it was given; the message says what to do", 14),
    "",
    title("Options"),
    ...row("-h, --help", "print this help", 14),
    ...row("-V, --version", "print the version", 14),
    "",
    "`npx entra-user-flow help <command>` says what a command takes, with examples.",
    "Nothing is sent anywhere: every command works offline, on files.",
    "Colours are for terminals; the variables NO_COLOR and FORCE_COLOR change that.",
    "",
  ].join("\n");
}

export function commandHelp({ name, summary, usage, details = [], options, examples }, { paint }) {
  const title = heading(paint);
  return [
    `${title("Usage")} npx entra-user-flow ${[name, usage].filter(Boolean).join(" ")}`,
    "",
    ...wrap(`${summary}.`, WIDTH),
    ...details.flatMap((paragraph) => ["", ...wrap(paragraph, WIDTH)]),
    "",
    title("Options"),
    ...Object.entries({ ...options, ...HELP }).flatMap(optionRow),
    "",
    title("Examples"),
    ...examples.flatMap(([command, what]) => [`  npx entra-user-flow ${command}`, `      ${what}`]),
    "",
  ].join("\n");
}

const heading = (paint) => (text) => paint("strong")(`${text}:`);

function optionRow([name, { short, value, choices, description, usual, multiple }]) {
  const placeholder = choices?.join("|") ?? value;
  const left = `${short ? `-${short}, ` : "    "}--${name}${placeholder ? ` <${placeholder}>` : ""}`;
  const more = [usual && `default: ${usual}`, multiple && "may be given several times"].filter(Boolean);
  return row(left, description + (more.length > 0 ? ` (${more.join("; ")})` : ""), LEFT);
}

/** What does not fit on the left has a line of its own. */
function row(left, right, width) {
  const [first, ...rest] = wrap(right, WIDTH - width - 2);
  const indent = " ".repeat(width + 2);
  const fits = left.length < width;
  return [
    ...(fits ? [`  ${left.padEnd(width)}${first}`] : [`  ${left}`, indent + first]),
    ...rest.map((line) => indent + line),
  ];
}
