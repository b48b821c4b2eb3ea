// The formatter without the command around it, and the functions of the package for JSON and for YAML.

import { cp } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inRepository } from "../../support/paths.js";
import { importYamlEntry } from "../../support/yaml-entry.js";

export const schema = JSON.parse(readFileSync(inRepository("pkg/schema.json"), "utf8"));

/** @param {string} folder an empty one, in which the sources find the package `yaml` */
export async function loadFormatter(folder) {
  const apis = await importYamlEntry(folder);
  await cp(inRepository("pkg/src"), join(folder, "src"), { recursive: true });
  const { formatDefinition } = await import(pathToFileURL(join(folder, "src/cli/fmt/format.js")));
  /** What the formatter makes of a text. */
  const format = (text, language = "json", options = {}) =>
    formatDefinition(text, { language, report: apis[language].validate(text), schema, ...options });
  return { apis, format };
}
