// Bodies as TypeScript: one literal, on one line, for each object that differs from those before it.
//
// The objects in an object are literals of their own, and only their types stand in its literal. Were they named there,
// the compiler would go back to each along all lines between: more than nine minutes for ten thousand bodies, not 20 s.

export const TYPE = "@odata.type";
const ROOT = "AuthenticationEventsFlow";

/** What the reference allows and the types refuse. An entry that the types no longer need fails the run. */
const EXCUSED = [
  {
    type: "AuthenticationAttributeCollectionInputConfiguration",
    member: "inputType",
    value: "checkboxSingleSelect",
    reason: "the reference has this word, the schema and so the types do not",
  },
];

export class Literals {
  lines = [];
  /** `{ body, path, message }` */
  failures = [];
  /** How many objects there were of each interface. */
  counts = new Map();
  excused = EXCUSED.map((entry) => ({ ...entry, count: 0 }));
  #interfaces;
  #body;
  /** The number of a line, by its literal with its interface. */
  #known = new Map();
  /** Where the literal of a line was first. */
  #origins = [];
  /** The bodies that have the literal of a line. */
  #users = [];
  /** For each interface and member a literal that has it: `{ type, members, member }`. */
  #samples = new Map();

  constructor(interfaces) {
    this.#interfaces = interfaces;
  }

  add(body, value) {
    this.#body = body;
    this.#value(value, ROOT, "");
  }

  /** From here on; an interface that is known by now and not met again keeps its zero. */
  startCounting() {
    for (const type of this.counts.keys()) this.counts.set(type, 0);
  }

  /** Gives what the compiler says of a line to the body that has it first. */
  blame(line, message) {
    this.failures.push({ ...this.#origins[line], message, users: this.#users[line] });
  }

  /** The names of the bodies that have a failure. */
  wrong() {
    return new Set(this.failures.flatMap(({ users }) => [...users]));
  }

  /** Lines that the compiler must refuse: `{ name, line }`. */
  controls() {
    const wrong = [];
    const control = (name, type, members) => {
      wrong.push({ name: `${type}: ${name}`, line: declaration(`x${wrong.length}`, type, members) });
    };
    for (const { type, members, member } of this.#samples.values()) {
      const others = members.filter(([name]) => name !== member);
      if (member === undefined) {
        control("an unknown member", type, [...members, ["unknown", "1"]]);
        continue;
      }
      const [[, text]] = members.filter(([name]) => name === member);
      control(`${member} misspelt`, type, [...others, [`${member}x`, text]]);
      for (const value of this.#wrongValues(type, member, text)) {
        control(`${member} as ${value}`, type, [...others, [member, value]]);
      }
    }
    for (const { type, member, value } of EXCUSED) {
      control(`${member} as ${value}, which needs no excuse any more`, type, [[member, JSON.stringify(value)]]);
    }
    return wrong;
  }

  #wrongValues(type, member, text) {
    const wrong = this.#interfaces.takesNull(type, member) ? [] : ["null"];
    const declared = this.#interfaces.typeOf(type, member);
    // Anything goes where the type is empty, which is why such a value is looked at here and not by the compiler.
    if (this.#interfaces.has(declared) && this.#interfaces.isEmpty(declared)) return wrong;
    // Of an enumeration also a word that it does not have.
    if (text.startsWith('"')) return [...wrong, "0", ...(declared === undefined ? [] : [`${text.slice(0, -1)}0"`])];
    return [...wrong, /^(\[|of<)/.test(text) ? "0" : `"${text}"`];
  }

  /** A value as TypeScript. */
  #value(value, declared, path) {
    if (!this.#interfaces.has(declared) || value === null) return JSON.stringify(value);
    if (Array.isArray(value) && path !== "" && !this.#interfaces.isEmpty(declared)) {
      return `[${value.map((item, index) => this.#value(item, declared, `${path}/${index}`)).join(", ")}]`;
    }
    if (typeof value === "object" && !Array.isArray(value)) return this.#object(value, declared, path);
    if (path === "" || this.#interfaces.isEmpty(declared)) this.#fail(path, `is no object of a type of ${declared}`);
    return JSON.stringify(value);
  }

  #object(object, declared, path) {
    const type = this.#typeOf(object, declared, path);
    const members = Object.entries(object)
      // The interfaces have the properties of the schema, of which the annotation is none. It has chosen the interface.
      .filter(([member]) => member !== TYPE)
      .map(([member, value]) => [member, this.#member(type, member, value, `${path}/${member}`)]);
    return this.#literal(type, members, path);
  }

  #typeOf(object, declared, path) {
    const named = object[TYPE];
    const abstract = declared === ROOT || this.#interfaces.isEmpty(declared);
    if (named === undefined && !abstract) return declared;
    const type = this.#interfaces.named(named, declared);
    if (type !== undefined && !(abstract && type === declared)) return type;
    this.#fail(`${path}/${TYPE}`, `${JSON.stringify(named)} is no type that ${declared} can be`);
    return declared;
  }

  #member(type, member, value, path) {
    const isExcuse = (entry) => entry.type === type && entry.member === member && entry.value === value;
    const excuse = this.excused.find(isExcuse);
    if (excuse === undefined) return this.#value(value, this.#interfaces.typeOf(type, member), path);
    excuse.count += 1;
    return `${JSON.stringify(value)} as never`;
  }

  #literal(type, members, path) {
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1);
    const key = declaration("", type, members);
    let line = this.#known.get(key);
    if (line === undefined) {
      line = this.lines.push(declaration(`c${this.lines.length}`, type, members)) - 1;
      this.#known.set(key, line);
      this.#origins.push({ body: this.#body, path });
      this.#users.push(new Set());
      this.#sample(type, members);
    }
    this.#users[line].add(this.#body);
    return `of<G.${type}>()`;
  }

  #sample(type, members) {
    const telling = members.filter(([, text]) => text !== "null" && text !== "[]" && !text.endsWith(" as never"));
    for (const member of [undefined, ...telling.map(([name]) => name)]) {
      const key = `${type} ${member}`;
      if (!this.#samples.has(key)) this.#samples.set(key, { type, members, member });
    }
  }

  #fail(path, message) {
    this.failures.push({ body: this.#body, path, message, users: new Set([this.#body]) });
  }
}

function declaration(name, type, members) {
  const inner = members.map(([member, text]) => `${JSON.stringify(member)}: ${text}`).join(", ");
  return `const ${name}: Only<G.${type}> = { ${inner} };`;
}
