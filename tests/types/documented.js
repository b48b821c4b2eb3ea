// What the declarations say of the exports of each entry.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { inRepository } from "../support/paths.js";

/** Each entry that has types, with its exports and the examples of its file. */
export async function documentedModules() {
  const { name, exports } = JSON.parse(await readFile(inRepository("pkg/package.json"), "utf8"));
  const typed = Object.entries(exports).filter(([, { types }]) => types !== undefined);
  const files = new Map();
  for (const [path, { types }] of typed) {
    for (const file of await filesOf(types)) files.set(file, path.replace(".", name));
  }
  const program = ts.createProgram([...files.keys()], { module: ts.ModuleKind.NodeNext, lib: ["lib.es2022.d.ts"] });
  return [...files].map(([file, entry]) => documented(program, program.getSourceFile(file), entry));
}

async function filesOf(types) {
  const path = inRepository(join("pkg", types));
  if (!path.endsWith("*.d.ts")) return [path];
  const folder = path.slice(0, -"/*.d.ts".length);
  return (await readdir(folder)).filter((name) => name.endsWith(".d.ts")).map((name) => join(folder, name));
}

function documented(program, source, entry) {
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const description = ts.displayPartsToString(target.getDocumentationComment(checker));
    return { name: symbol.name, description, examples: examplesIn(ts.displayPartsToString(textOf(target, checker))) };
  });
  return { entry, exported, ofTheEntry: examplesIn(headOf(source)) };
}

function textOf(symbol, checker) {
  return symbol.getJsDocTags(checker).flatMap(({ name, text }) => (name === "example" ? (text ?? []) : []));
}

/** The comment on the file, without its asterisks. */
function headOf({ text }) {
  return text.slice(0, text.indexOf("*/")).replace(/^ \* ?/gm, "");
}

function examplesIn(text) {
  return [...text.matchAll(/^```ts\n(.*?)\n```$/gms)].map(([, code]) => ({
    code: `${code}\n`,
    printed: printedBy(code),
  }));
}

/** What the comments behind the calls of `console.log` say, or those on the lines below them. */
function printedBy(code) {
  const said = code.matchAll(/console\.log\(.*\);(?: \/\/ (.*)|\n\/\/ (.*))/g);
  return [...said].map(([, beside, below]) => `${beside ?? below}\n`).join("");
}
