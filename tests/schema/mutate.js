// Documents that differ from a good one in one place.

/** Values of every type, blank and odd ones among them. */
const SCALARS = [null, true, 0, 1, 2.5, "", " ", "none", "off", "text", "string", "emailPassword"];
const VALUES = [...SCALARS, [], {}, { var: "webApp" }, { var: 1 }, [null], ["email"], [{}]];

/** How a word is written wrong. */
const MISSPELLINGS = [(word) => `${word}x`, (word) => word.slice(1), (word) => word.toUpperCase()];

/** Members of other shapes, of Graph, and of nobody. */
const STRAYS = [
  ...["colour", "name", "id", "type", "label", "pages", "custom", "var", "oidc"],
  ...["displayName", "mfa", "languages", "type@odata.x"],
];

/** Yields `[what is done, how to make the document]` for each mutation of each place; texts become each of `words`. */
export function* mutations(document, words) {
  for (const path of places(document)) {
    const old = path.reduce((value, key) => value[key], document);
    const at = `/${path.join("/")}`;
    for (const value of VALUES) {
      yield [`${at} becomes ${JSON.stringify(value)}`, () => changed(document, path, () => value)];
    }
    if (typeof old === "string") {
      for (const word of words) yield [`${at} becomes ${word}`, () => changed(document, path, () => word)];
      for (const misspelt of MISSPELLINGS) yield [`${at} is misspelt`, () => changed(document, path, misspelt)];
    }
    if (Array.isArray(old)) {
      for (const value of VALUES) {
        yield [`${at} gains an item`, () => changed(document, path, (list) => [...list, value])];
      }
    } else if (typeof old === "object" && old !== null) {
      for (const stray of STRAYS) {
        if (!Object.hasOwn(old, stray)) {
          yield [`${at} gains ${stray}`, () => changed(document, path, (object) => ({ ...object, [stray]: "x" }))];
        }
      }
    }
    if (path.length > 0) {
      yield [`${at} goes`, () => changed(document, path)];
      if (Number.isNaN(Number(path.at(-1)))) yield [`${at} is renamed`, () => renamed(document, path)];
    }
  }
}

function* places(value, path = []) {
  yield path;
  if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) yield* places(value[key], [...path, key]);
  }
}

/** A copy in which one value is another, or, without `change`, is gone. */
function changed(document, [key, ...rest], change) {
  if (key === undefined) return change(document);
  const copy = Array.isArray(document) ? [...document] : { ...document };
  if (rest.length > 0) copy[key] = changed(document[key], rest, change);
  else if (change !== undefined) copy[key] = change(document[key]);
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

function renamed(document, path) {
  const key = path.at(-1);
  return changed(document, path.slice(0, -1), (object) =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name === key ? `${name}s` : name, value])),
  );
}

/** The same numbers in each run: mulberry32. */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
