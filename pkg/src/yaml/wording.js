// From a finding to a diagnostic.
import { fill, translateArgs } from "../messages.js";

/** @typedef {import("../index.js").Catalogue} Catalogue */

/**
 * What is said of YAML alone, in the language of the catalogue.
 * @param {{ message: string, help: string }} english by whose message the catalogue has its own
 * @param {Record<string, string | number>} args
 * @param {Catalogue} [catalogue]
 */
export function say(english, args, catalogue) {
  const [message, help = english.help, words] = catalogue?.yaml?.[english.message] ?? [english.message];
  const shown = translateArgs(args, Object.keys(args), words);
  return { message: fill(message, shown), help: fill(help, shown) };
}

/**
 * @param {import("./findings.js").Finding} finding
 * @param {{ source: number, file?: string, rules: () => object[], messages?: Catalogue,
 *   locator: import("./locate.js").Locator }} context
 */
export function write({ code, severity, evidence, args, path, range, newText, ...english }, context) {
  const { message, help } = say(english, args, context.messages);
  const rule = context.rules().find((rule) => rule.code === code);
  const place = context.locator.range(range);
  return {
    code,
    rule: rule.name,
    severity: severity ?? rule.severity,
    message,
    help,
    evidence: evidence ?? rule.evidence,
    scope: rule.scope,
    source: context.source,
    ...(context.file !== undefined && { file: context.file }),
    path,
    range: place,
    args,
    ...(newText !== undefined && { fixes: [{ title: help, safe: true, text: [{ range: place, newText }] }] }),
    url: rule.url,
  };
}
