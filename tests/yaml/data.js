import { parseAllDocuments } from "yaml";

/** What a text means to the package `yaml` by itself: a value, or the list of several documents. */
export function data(text) {
  const documents = parseAllDocuments(text, { version: "1.2", merge: true, uniqueKeys: false, logLevel: "silent" });
  const values = documents.map((document) => document.toJS());
  return values.length === 1 ? values[0] : values;
}
