import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rules } from "entra-user-flow";
import { explainGraphError } from "entra-user-flow/explain";
import { argument } from "../frame/command-line.js";
import { EXIT } from "../frame/exit.js";
import { Misuse } from "../frame/misuse.js";
import { resultFormat } from "../frame/report.js";
import { decode, gather } from "../inputs/bytes.js";
import { STDIN } from "../inputs/find.js";
import { visible } from "../../format/characters.js";
import { readLanguage } from "../settings/languages.js";
import { SETTING_OPTIONS } from "../settings/options.js";
import { findRule, noRule } from "../settings/rule.js";

/** The package has a page for each rule. */
const PAGES = new URL("../docs/rules/", import.meta.url);

export const explain = {
  name: "explain",
  summary: "Explain a rule, or an error that Microsoft Graph or a sign-in page gave",
  usage: "[options] <rule... | error text... | ->",
  details: [
    "Give the code or the name of a rule to read its page. Give anything else, such as the answer of a " +
      "request, a line of a log or a sentence of a sign-in page, to learn what it means. Ids and numbers " +
      "of an answer are repeated, and nothing else.",
  ],
  options: {
    ...resultFormat("How to print it: for people, or for programs"),
    locale: {
      ...SETTING_OPTIONS.locale,
      description: "The language of explanations of errors, such as de; pages of rules are in English",
    },
  },
  examples: [
    ["explain UF0203", "Prints the page of a rule"],
    ['explain "AADSTS901011"', "Explains an error of a sign-in page"],
    ["explain - < answer.json", "Explains the answer of a request"],
  ],
  async run(context) {
    const { values, positionals, io } = context;
    const isStdin = positionals.length === 1 && positionals[0] === STDIN;
    const words = (isStdin ? [await readAnswer(io)] : positionals).filter((word) => word.trim() !== "");
    if (words.length === 0) {
      throw new Misuse(
        "there is nothing to explain",
        "Name a rule, or give an error as text, or `-` for standard input",
      );
    }
    const messages = await readLanguage(values.locale);
    const found = words.map((word) => findRule(word.trim()));
    return found.includes(undefined)
      ? explainError(context, words.join(" "), messages)
      : explainRules(context, found, messages);
  },
};

function explainRules({ values, output }, found, messages) {
  const codes = found.map(({ code }) => code);
  if (values.format === "json") {
    const infos = rules({ messages }).filter(({ code }) => codes.includes(code));
    output.writeJson(JSON.stringify(infos, null, 2));
  } else {
    output.write(codes.map(pageOf).join("\n"));
  }
  return EXIT.good;
}

function explainError({ values, io, output }, given, messages) {
  const explanations = explainGraphError(given, { messages });
  if (explanations.length === 0) refuseOther(given.trim(), io);
  if (values.format === "json") output.writeJson(JSON.stringify(explanations, null, 2));
  else output.write(explanations.map((one) => textOf(one, output)).join("\n"));
  if (explanations.length > 0) return EXIT.good;
  output.note("nothing is known of this error; give the whole answer, with its status");
  return EXIT.errors;
}

/** One word that looks like a rule is a rule that is misspelt; the name of a file says nothing of what is in it. */
function refuseOther(word, { cwd }) {
  if (/^(?:UF\d+|[a-z]+(?:-[a-z]+)+)$/i.test(word)) throw noRule(word);
  if (!existsSync(resolve(cwd, word))) return;
  throw new Misuse(
    `\`${word}\` is a file, and no error`,
    `Run \`npx entra-user-flow explain - < ${argument(word)}\` to explain what is in it`,
  );
}

async function readAnswer({ stdin }) {
  const text = decode(await gather(stdin));
  if (text === undefined) throw new Misuse("standard input is not UTF-8", "Give the answer as UTF-8");
  return text;
}

/** The page as it is, without the remark that is for those who would change it. */
const pageOf = (code) => readFileSync(new URL(`${code}.md`, PAGES), "utf8").replace(/^<!--.*?-->\s*/s, "");

function textOf({ message, why, help, evidence, rules, parts, url }, { paint }) {
  const notes = [
    ["why", why],
    ["help", help],
    ["note", evidence],
    ...(parts === undefined ? [] : [["parts", parts.join(", ")]]),
    ...(rules.length === 0 ? [] : [["found before it is sent by", rules.join(", ")]]),
    ["see", url],
  ];
  const lines = notes.map(([name, text]) => `  ${paint("strong")(name)}: ${visible(text)}`);
  return `${paint("strong")(visible(message))}\n${lines.join("\n")}\n`;
}
