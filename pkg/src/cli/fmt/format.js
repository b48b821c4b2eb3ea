// The canonical form of a definition: members in the order of the language, the shortest spelling that means the same,
// and one layout. A pure function, which changes nothing that a definition says, and loses no comment.
import { isMap, isSeq } from "yaml";
import { canonicalise } from "./canonical.js";
import { readJson } from "./json/read.js";
import { writeJson } from "./json/write.js";
import { Language } from "./language.js";
import { withLineFeeds } from "./lines.js";
import { nameOf } from "./nodes.js";
import { commentsOf, meaningOf, missingComment } from "./verify.js";
import { readYaml } from "./yaml/read.js";
import { writeYaml } from "./yaml/write.js";

const SYNTAXES = {
  json: { read: readJson, write: writeJson, contentsOf: ({ contents }) => [contents] },
  yaml: { read: readYaml, write: writeYaml, contentsOf: ({ documents }) => documents.map(({ contents }) => contents) },
};

/** With these there is no document to speak of: no JSON or YAML, nothing, no flow, no UTF-8, too deep, too large. */
const UNREADABLE = ["UF0001", "UF0002", "UF0003", "UF0004", "UF0006", "UF0007"];

/** A definition has one of these; what has none may be any other file. */
const SIGNS = ["identityProviders", "partial"];
const SCHEMA = /entra-user-flow.*schema\.json$/;

/**
 * @param {string} text
 * @param {object} options
 * @param {"json" | "yaml"} options.language
 * @param {object} options.report what `validate` says of the text
 * @param {object} options.schema the JSON Schema of the package
 * @param {boolean} [options.dropDefaults] whether members that say what is so without them are left out
 * @returns {{ text: string } | { refusal: Refusal, comment?: string }} `comment` is the one that would be lost
 *
 * @typedef {"unreadable" | "graph" | "no-definition" | "comment" | "other"} Refusal
 */
export function formatDefinition(text, { language, report, schema, dropDefaults }) {
  if (report.diagnostics.some(({ code }) => UNREADABLE.includes(code))) {
    return { refusal: "unreadable" };
  }
  if (report.format === "graph") return { refusal: "graph" };
  let refusal;
  const formatted = withLineFeeds(text, (plain) => {
    const { text: result, ...rest } = formatPlain(plain, language, new Language(schema), { dropDefaults });
    refusal = rest;
    return result;
  });
  return formatted === undefined ? refusal : { text: formatted };
}

function formatPlain(text, name, language, options) {
  const { read, write, contentsOf } = SYNTAXES[name];
  const document = read(text);
  if (document === undefined) return { refusal: "unreadable" };
  const all = contentsOf(document);
  if (!all.flatMap((contents) => (isSeq(contents) ? contents.items : [contents])).every(isDefinition)) {
    return { refusal: "no-definition" };
  }
  for (const contents of all) canonicalise(contents, language, options);
  const meant = all.map(meaningOf).join("\n");
  const result = attempt(() => write(document));
  if (result === undefined) return { refusal: "other" };
  const comment = missingComment(commentsOf(text, name), commentsOf(result, name));
  if (comment !== undefined) return { refusal: "comment", comment };
  const written = read(result);
  const isSame = written !== undefined && contentsOf(written).map(meaningOf).join("\n") === meant;
  return isSame ? { text: result } : { refusal: "other" };
}

/** The package `yaml` does not write everything that it reads, such as an odd name of an anchor. */
function attempt(write) {
  try {
    return write();
  } catch {
    return undefined;
  }
}

function isDefinition(flow) {
  if (!isMap(flow)) return false;
  return flow.items.some((pair) => {
    const name = nameOf(pair);
    return SIGNS.includes(name) || name === "<<" || (name === "$schema" && SCHEMA.test(pair.value?.value));
  });
}
