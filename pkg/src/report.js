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
  for (const place of related ?? []) completePlace(place, text, shown);
  for (const fix of fixes ?? []) completeFix(fix, text, shown);
  // What is wrong with the options comes behind the sources.
  const file = sources[source]?.file;
  // Member by member, in the order of the contract: to spread what may be absent takes several times as long.
  const one = { code, rule: name, severity, message: fill(message, shown) };
  if (help !== undefined) one.help = fill(help, shown);
  one.evidence = evidence;
  one.scope = scope;
  one.source = source;
  if (file !== undefined) one.file = file;
  one.path = path;
  if (range !== undefined) one.range = toRange(range);
  if (related !== undefined) one.related = related;
  one.args = args;
  if (fixes !== undefined) one.fixes = fixes;
  one.url = url;
  return one;
}

function completePlace(place, text, shown) {
  if (place.range !== undefined) place.range = toRange(place.range);
  place.message = fill(text("notes", place.message), shown);
}

function completeFix(fix, text, shown) {
  fix.title = fill(text("titles", fix.title), shown);
  for (const edit of fix.text ?? []) edit.range = toRange(edit.range);
}

/** The core writes a range as six numbers. */
function toRange([startOffset, startLine, startColumn, endOffset, endLine, endColumn]) {
  return {
    start: { offset: startOffset, line: startLine, column: startColumn },
    end: { offset: endOffset, line: endLine, column: endColumn },
  };
}
