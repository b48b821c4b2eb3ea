// Applies the two forms of a fix, to see that they say the same.

/** @param {{ range, newText: string }[]} edits whose ranges refer to the text before any of them */
export function applyText(text, edits) {
  const byEnd = [...edits].sort((a, b) => b.range.start.offset - a.range.start.offset);
  return byEnd.reduce(
    (rest, { range, newText }) => rest.slice(0, range.start.offset) + newText + rest.slice(range.end.offset),
    text,
  );
}

/** JSON Patch, as far as the package uses it. */
export function applyPatch(document, operations) {
  return operations.reduce((data, operation) => {
    const copy = structuredClone(data);
    if (operation.op === "move") {
      put(copy, operation.path, take(copy, operation.from));
    } else if (operation.op === "remove") {
      take(copy, operation.path);
    } else {
      if (operation.path === "") return operation.value;
      put(copy, operation.path, operation.value);
    }
    return copy;
  }, document);
}

function find(document, pointer) {
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = tokens.pop();
  return [tokens.reduce((value, token) => value[token], document), last];
}

function put(document, pointer, value) {
  const [parent, token] = find(document, pointer);
  parent[token] = value;
}

function take(document, pointer) {
  const [parent, token] = find(document, pointer);
  const value = parent[token];
  if (Array.isArray(parent)) parent.splice(Number(token), 1);
  else delete parent[token];
  return value;
}
