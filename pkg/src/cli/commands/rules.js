import { rules as listRules } from "entra-user-flow";
import { visible } from "../../format/characters.js";
import { readLanguage } from "../settings/languages.js";
import { SETTING_OPTIONS } from "../settings/options.js";
import { EXIT } from "../frame/exit.js";
import { resultFormat } from "../frame/report.js";

export const rules = {
  name: "rules",
  summary: "List the rules, each with its code, severity, name and what it finds",
  usage: "[options]",
  most: 0,
  options: {
    ...resultFormat("How to print them: for people, or for programs"),
    locale: SETTING_OPTIONS.locale,
  },
  examples: [
    ["rules", "Prints a table"],
    ["rules --format json", "Prints all that is known of them"],
  ],
  async run({ values, output }) {
    const { locale, format } = values;
    const all = listRules({ messages: await readLanguage(locale) });
    if (format === "json") output.writeJson(JSON.stringify(all, null, 2));
    else output.write(table(all, output.paint));
    return EXIT.good;
  },
};

function table(all, paint) {
  const width = Math.max(...all.map(({ name }) => name.length));
  return all
    .map(({ code, severity, name, summary }) => {
      return `${code}  ${paint(severity)(severity.padEnd(7))}  ${name.padEnd(width)}  ${visible(summary)}\n`;
    })
    .join("");
}
