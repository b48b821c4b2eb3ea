// What a canonical form has to know of the language, read from its JSON Schema: the order of members, the words that
// they take, and the texts that stand for an object.

/** Words that the language reads exactly: one in another letter case is refused, and says nothing. */
const EXACT = ["noAttributes", "responseType", "severity", "variableType"];

/** Made with the JSON Schema of the package. What it gives are types: lists of the schemas that a value may follow. */
export class Language {
  #definitions;
  #types = new Map();

  constructor(schema) {
    this.#definitions = schema.definitions;
    this.flow = this.#alternatives({ $ref: "#/definitions/flow" });
  }

  /** Of several types of object, the one that the word of its own member `type` says; all where it says none of them. */
  narrowed(type, word) {
    const objects = type.filter(({ properties }) => properties !== undefined);
    if (objects.length < 2 || typeof word !== "string") return type;
    const isSame = (one) => inLowerCase(one) === inLowerCase(word);
    const own = objects.filter(({ properties }) =>
      this.#alternatives(properties.type).some(({ enum: words = [] }) => words.some(isSame)),
    );
    return own.length === 0 ? type : own;
  }

  /** The names of the members in their order: the ways to name the object come first, as the schema lists them. */
  order(type) {
    const { properties = {}, anyOf = [] } = type.find((schema) => schema.properties !== undefined) ?? {};
    return [...new Set([...anyOf.flatMap(({ required = [] }) => required), ...Object.keys(properties)])];
  }

  /** The members of an object of this type by name; undefined for one with names of its own. */
  members(type) {
    return type.find(({ properties }) => properties !== undefined)?.properties;
  }

  /** The type of a member of an object. */
  member(type, name) {
    const members = this.members(type) ?? {};
    if (Object.hasOwn(members, name)) return this.#alternatives(members[name]);
    const others = type.find(({ additionalProperties }) => typeof additionalProperties === "object");
    return this.#alternatives(others?.additionalProperties ?? {});
  }

  /** The type of the items of a list. */
  items(type) {
    return this.#alternatives(type.find(({ items }) => items !== undefined)?.items ?? {});
  }

  /** Is it another way to write a word of this type? Gives the word. */
  wordFor(text, type) {
    for (const { enum: words = [], name, markdownEnumDescriptions: docs = [] } of type) {
      const meanings = words.map((_, index) => /^The same as `(\w+)`\.$/.exec(docs[index] ?? "")?.[1]);
      const alias = meanings[words.indexOf(text)];
      if (alias !== undefined) return alias;
      const isMeant = (word, index) => meanings[index] === undefined && inLowerCase(word) === inLowerCase(text);
      const word = EXACT.includes(name) ? undefined : words.find(isMeant);
      if (word !== undefined) return word;
    }
    return undefined;
  }

  /** May a value of this type be a text that is on no list? */
  takesAnyText = (type) => type.some((schema) => schema.type === "string" && !("enum" in schema));

  /** The members that take the very texts that may stand for the whole object. */
  namesOfShortForm(type) {
    const members = this.members(type) ?? {};
    const texts = textsOf(type);
    return Object.keys(members).filter((name) => texts !== "" && textsOf(this.#alternatives(members[name])) === texts);
  }

  #alternatives(schema) {
    if (!this.#types.has(schema)) this.#types.set(schema, this.#resolve(schema));
    return this.#types.get(schema);
  }

  #resolve(schema) {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.split("/").at(-1);
      // What stands for any scalar is none of the objects.
      return name === "var" ? [] : this.#resolve({ ...this.#definitions[name], name });
    }
    if (schema.type !== undefined) return [schema];
    return (schema.anyOf ?? []).flatMap((inner) => this.#alternatives(inner));
  }
}

const textsOf = (type) =>
  type
    .filter((schema) => schema.type === "string")
    .map(({ pattern, name }) => name ?? pattern ?? "")
    .join("\n");

/** As the language compares: of letters, those of ASCII alone have two cases. */
const inLowerCase = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
