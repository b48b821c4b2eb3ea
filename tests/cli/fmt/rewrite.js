// Other ways to write a definition: long forms, aliases, letter cases, the order of members, white space, comments.

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const BUILT_IN =
  /^(email|displayName|givenName|surname|jobTitle|streetAddress|city|state|postalCode|country|extension_.*)$/i;

/** Members whose value is an object with names of its own, or none of this language. */
const VERBATIM = ["customAttributes", "providers", "variables", "rules", "behaviorOnError", "value"];

/** Settings for places inside an object are about the very form that they were written for. */
const hasPlaces = (flow) => Object.values(flow.rules ?? {}).some((setting) => setting?.at !== undefined);

/**
 * The same definition in a longer form.
 * @param {object} flow
 * @param {(below: number) => number} below gives random numbers
 */
export function lengthened(flow, below) {
  const declared = Object.keys(flow.customAttributes ?? {});
  const maybe = (value, make) => (below(2) === 0 ? value : make(value));
  const cased = (word) =>
    maybe(word, () => word.replace(/[a-z]/gi, (c) => (below(2) ? c.toUpperCase() : c.toLowerCase())));
  const wordsOf = {
    input: (word) => (word === "boolean" ? maybe(word, () => "checkbox") : word === "checkbox" ? word : cased(word)),
    userType: (word) => (word === null ? word : cased(word)),
    dataType: cased,
    type: cased,
    attribute: (name) =>
      BUILT_IN.test(name) && !/^extension_/.test(name) && declared.length === 0 ? cased(name) : name,
  };
  const long = {
    identityProviders: (word) => maybe(cased(word), (type) => ({ type })),
    attributes: (name) =>
      maybe(wordsOf.attribute(name), (attribute) =>
        declared.includes(name) && !BUILT_IN.test(name) && below(2) === 0 ? { custom: attribute } : { attribute },
      ),
    applications: (appId) => maybe(appId, () => ({ appId })),
    attributeCollectionStart: (text) => maybe(text, () => (GUID.test(text) ? { id: text } : { name: text })),
    attributeCollectionSubmit: (text) => maybe(text, () => (GUID.test(text) ? { id: text } : { name: text })),
  };
  const longer = hasPlaces(flow) ? {} : long;
  return rewritten(flow, "", { longer, wordsOf, shuffle: (list) => shuffled(list, below), maybe });
}

function rewritten(value, name, how) {
  if (value === "none") return value;
  if (Array.isArray(value)) return value.map((item) => rewritten(item, name, how));
  if (typeof value === "string") return (how.longer[name] ?? how.wordsOf[name] ?? ((text) => text))(value);
  if (typeof value !== "object" || value === null || "var" in value) return value;
  if (name === "rules")
    return mapped(value, (setting) =>
      typeof setting === "string" ? how.maybe(setting, (severity) => ({ severity })) : setting,
    );
  if (name === "customAttributes" || name === "providers") return mapped(value, (item) => rewritten(item, "", how));
  if (name === "variables" || VERBATIM.includes(name)) return value;
  return Object.fromEntries(
    how.shuffle(Object.entries(value)).map(([key, inner]) => [key, rewritten(inner, key, how)]),
  );
}

const mapped = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

function shuffled(list, below) {
  const left = [...list];
  return list.map(() => left.splice(below(left.length), 1)[0]);
}

/**
 * JSON text with any white space, and with `comments` comments at any place, which are numbered.
 * @param {unknown} data
 * @param {(below: number) => number} below
 */
export function jsonText(data, below, comments = 0) {
  const tokens = JSON.stringify(data).match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^"{}[\],:]+/g);
  const places = Array.from({ length: comments }, () => below(tokens.length + 1));
  let count = 0;
  const gap = (index) =>
    places
      .filter((place) => place === index)
      .map(() => `${space(below)}${comment(++count, below)}`)
      .join("") + space(below);
  return tokens.map((token, index) => gap(index) + token).join("") + gap(tokens.length);
}

const space = (below) => ["", " ", "\n", "\n\n", "\t", "\n  ", "\n\n\n    "][below(7)];

function comment(number, below) {
  return [`// c${number}.\n`, `/* c${number}. */`, `/*\n     * c${number}.\n\n   "text" */`, `// "c${number}.": {\n`][
    below(4)
  ];
}

/** YAML text of one line an item, with comments behind some lines and between them. */
export function withYamlComments(yaml, below, comments) {
  const lines = yaml.trimEnd().split("\n");
  for (let number = 1; number <= comments; number++) {
    const index = below(lines.length);
    if (below(2) === 0 && !/#/.test(lines[index])) lines[index] += ` # c${number}.`;
    else lines.splice(index, 0, ...(below(3) === 0 ? [""] : []), `${/^ */.exec(lines[index])[0]}# c${number}.`);
  }
  return `${lines.join("\n")}\n`;
}

/** The numbers of the comments in a text. */
export const numbersOf = (text) =>
  [...text.matchAll(/\bc(\d+)\./g)].map(([, number]) => Number(number)).sort((a, b) => a - b);
