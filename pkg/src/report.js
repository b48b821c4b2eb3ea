// From what the core reports to what the caller reads.
import { aboutRule, fill, textsOf, translateArgs } from "./messages.js";

/**
 * @param {object} report as the core wrote it; it is changed
 * @param {import("./source.js").Content[]} sources
 * @param {import("./messages.js").Catalogue} [catalogue]
 */
export function completeReport(report, sources, catalogue) {
  const { diagnostics } = report;
  for (let index = 0; index < diagnostics.length; index++) {
    diagnostics[index] = completeOne(diagnostics[index], sources, catalogue);
  }
  return report;
}

function completeOne({ code, severity, wording, source, path, range, related, args, fixes }, sources, catalogue) {
  const { rule, phrases } = aboutRule(code);
  const { name, evidence, scope, url } = rule;
  const text = textsOf(code, catalogue);
  const shown = translateArgs(args, phrases, catalogue?.rules?.[code]?.words);
  const [message, help] = text("wordings", wording);
  for (const place of related ?? []) place.message = fill(text("notes", place.message), shown);
  for (const fix of fixes ?? []) fix.title = fill(text("titles", fix.title), shown);
  // What is wrong with the options comes behind the sources.
  const file = sources[source]?.file;
  return {
    code,
    rule: name,
    severity,
    message: fill(message, shown),
    ...(help !== undefined && { help: fill(help, shown) }),
    evidence,
    scope,
    source,
    ...(file !== undefined && { file }),
    path,
    ...(range !== undefined && { range }),
    ...(related !== undefined && { related }),
    args,
    ...(fixes !== undefined && { fixes }),
    url,
  };
}
