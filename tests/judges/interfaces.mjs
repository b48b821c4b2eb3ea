// The interfaces of a package of types, read without any judgement of the compiler.
import { readFileSync } from "node:fs";
import ts from "typescript";

const PREFIX = "#microsoft.graph.";

export class Interfaces {
  /** For each interface the one it extends, and for each member the name of its type and whether it takes null. */
  #all = new Map();

  constructor(file) {
    for (const statement of ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022).statements) {
      if (!ts.isInterfaceDeclaration(statement)) continue;
      const base = statement.heritageClauses?.[0].types[0].expression.text;
      const members = new Map(statement.members.map(({ name, type }) => [name.text, memberOf(type)]));
      this.#all.set(statement.name.text, { base, members });
    }
  }

  /** The name of the type of a member, of a list that of its items; nothing for what needs no name, as `string`. */
  typeOf(name, member) {
    return this.#member(name, member)?.type;
  }

  takesNull(name, member) {
    return this.#member(name, member)?.takesNull ?? false;
  }

  has(name) {
    return this.#all.has(name);
  }

  /** Without members, also inherited ones: what the schema calls abstract, and types that have nothing to say. */
  isEmpty(name) {
    return this.#chain(name).every(({ members }) => members.size === 0);
  }

  /** The interface that `@odata.type` names, if it is `declared` or extends it. */
  named(type, declared) {
    if (typeof type !== "string" || !type.startsWith(PREFIX)) return undefined;
    const word = type.slice(PREFIX.length);
    const name = word.slice(0, 1).toUpperCase() + word.slice(1);
    // The name of the type begins with a small letter.
    if (name === word) return undefined;
    return this.#chain(name).includes(this.#all.get(declared)) ? name : undefined;
  }

  #member(name, member) {
    return this.#chain(name).find(({ members }) => members.has(member))?.members.get(member);
  }

  #chain(name) {
    const chain = [];
    for (let next = this.#all.get(name); next !== undefined; next = this.#all.get(next.base)) chain.push(next);
    return chain;
  }
}

function memberOf(type) {
  if (ts.isArrayTypeNode(type)) return memberOf(type.elementType);
  if (!ts.isTypeReferenceNode(type)) return { type: undefined, takesNull: false };
  const name = type.typeName.text;
  if (name === "NullableOption") return { ...memberOf(type.typeArguments[0]), takesNull: true };
  return { type: name, takesNull: false };
}
