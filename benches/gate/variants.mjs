// Documents that differ from a definition by one change each: every value in turn is left out, given another type,
// doubled, or gets a member too many. They keep a contestant from being fast by not looking.

const OTHER_VALUES = [null, true, 5, "x", [], {}];

export function variantsOf(definition) {
  return placesIn(definition).flatMap((path) =>
    changesAt(path, valueAt(definition, path)).map(([change, edit]) => {
      const copy = structuredClone(definition);
      edit(valueAt(copy, path.slice(0, -1)), path.at(-1), valueAt(copy, path));
      return { name: `/${path.join("/")} ${change}`, definition: copy };
    }),
  );
}

const valueAt = (root, path) => path.reduce((value, name) => value[name], root);

/** The paths of all values inside a value. */
function placesIn(value, path = []) {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((name) => [[...path, name], ...placesIn(value[name], [...path, name])]);
}

function changesAt(path, value) {
  const inList = /^\d+$/.test(path.at(-1));
  const changes = OTHER_VALUES.map((other) => [
    `as ${JSON.stringify(other)}`,
    (parent, name) => (parent[name] = other),
  ]);
  changes.push(
    inList
      ? ["left out", (parent, name) => parent.splice(name, 1)]
      : ["left out", (parent, name) => delete parent[name]],
  );
  if (inList) changes.push(["twice", (parent, name) => parent.push(structuredClone(parent[name]))]);
  if (typeof value === "string") changes.push(["in capitals", (parent, name) => (parent[name] = value.toUpperCase())]);
  if (typeof value === "object" && !Array.isArray(value)) {
    changes.push(["with a member too many", (_, __, inner) => (inner.colour = "red")]);
  }
  return changes;
}
