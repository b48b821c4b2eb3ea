// From a finding to a diagnostic.
/**
 * @param {import("./findings.js").Finding} finding
 * @param {{ source: number, file?: string, rules: () => object[], messages?: import("../index.js").Catalogue,
 *   locator: import("./locate.js").Locator }} context
 */
export function write({ code, severity, evidence, args, path, range, newText, ...english }, context) {
  const [message, help] = context.messages?.yaml?.[english.message] ?? [english.message, english.help];
  const rule = context.rules().find((rule) => rule.code === code);
  const place = context.locator.range(range);
  return {
    code,
    rule: rule.name,
    severity: severity ?? rule.severity,
    message: fill(message, args),
    help: fill(help, args),
    evidence: evidence ?? rule.evidence,
    scope: rule.scope,
    source: context.source,
    ...(context.file !== undefined && { file: context.file }),
    path,
    range: place,
    args,
    ...(newText !== undefined && { fixes: [{ title: fill(help, args), safe: true, text: [{ range: place, newText }] }] }),
    url: rule.url,
  };
}

const fill = (wording, args) => wording.replace(/\{(\w+)\}/g, (braces, name) => args[name] ?? braces);
