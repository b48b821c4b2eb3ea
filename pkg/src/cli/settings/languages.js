import { readdirSync } from "node:fs";
import { list } from "../frame/arguments.js";
import { Misuse } from "../frame/misuse.js";
import { didYouMean } from "../frame/suggest.js";

/** The package has a file for each language. */
const FOLDER = new URL("./locales/", import.meta.url);

/**
 * @param {string} [language] such as `de`; of `de-AT` the first part is enough
 * @returns {Promise<object | undefined>} the texts; none for English, which the package has
 */
export async function readLanguage(language = "en") {
  const there = readdirSync(FOLDER).flatMap((name) => /^(.+)\.js$/.exec(name)?.[1] ?? []);
  const names = [language, language.split(/[-_.]/)[0]];
  if (names.includes("en")) return undefined;
  const found = names.find((name) => there.includes(name));
  if (found === undefined) {
    const languages = ["en", ...there];
    throw new Misuse(
      `there are no texts in the language \`${language}\`${didYouMean(language, languages)}`,
      `Use one of ${list(languages)}`,
    );
  }
  // No literal: the bundler leaves it to the runtime, which loads the one that is asked for.
  const { default: messages } = await import(new URL(`${found}.js`, FOLDER).href);
  return messages;
}
