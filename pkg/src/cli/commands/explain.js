import { readFileSync } from "node:fs";
import { explainGraphError } from "entra-user-flow/explain";
import { EXIT } from "../frame/exit.js";
import { Misuse } from "../frame/misuse.js";
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
  usage: "<rule | error text... | ->",
  details: [
    "Give the code or the name of a rule to read its page. Give anything else, such as the answer of a " +
      "request, a line of a log or a sentence of a sign-in page, to learn what it means. Of an answer, ids " +
      "and numbers are repeated, and nothing else.",
  ],
  options: {
    locale: { ...SETTING_OPTIONS.locale, description: "The language of explanations of errors, such as de" },
    format: {
      type: "string",
      value: "format",
      choices: ["text", "json"],
      usual: "text",
      description: "How to print explanations of errors: for people, or for programs",
    },
  },
  examples: [
    ["explain UF0203", "Prints the page of a rule"],
    ['explain "AADSTS901011"', "Explains an error of a sign-in page"],
    ["explain - < answer.json", "Explains the answer of a request"],
  ],
  async run({ values, positionals, io, output }) {
    if (positionals.length === 0) {
      throw new Misuse(
        "there is nothing to explain",
        "Name a rule, or give an error as text, or `-` for standard input",
      );
    }
    const [first] = positionals;
    const given = positionals.length === 1 && first === STDIN ? await readAnswer(io) : positionals.join(" ");
    const word = given.trim();
    const rule = findRule(word);
    if (rule !== undefined) {
      output.write(pageOf(rule));
      return EXIT.good;
    }
    const { locale } = values;
    const messages = locale === undefined || locale === "en" ? undefined : await readLanguage(locale);
    const explanations = explainGraphError(given, { messages });
    // One word that looks like a rule is a rule that is misspelt.
    if (explanations.length === 0 && /^(?:UF\d+|[a-z]+(?:-[a-z]+)+)$/i.test(word)) throw noRule(word);
    if (values.format === "json") output.writeJson(JSON.stringify(explanations, null, 2));
    else output.write(explanations.map((one) => textOf(one, output)).join("\n"));
    if (explanations.length === 0)
      output.note("nothing is known of this error; give the whole answer, with its status");
    return explanations.length > 0 ? EXIT.good : EXIT.errors;
  },
};

async function readAnswer({ stdin }) {
  const text = decode(await gather(stdin));
  if (text === undefined) throw new Misuse("standard input is not UTF-8", "Give the answer as UTF-8");
  return text;
}

/** The page as it is, without the remark that is for those who would change it. */
const pageOf = ({ code }) => readFileSync(new URL(`${code}.md`, PAGES), "utf8").replace(/^<!--.*?-->\s*/s, "");

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
