// Applies the two forms of a fix, to see that they say the same.

/** The text with one fix of one diagnostic, and no other. */
export function applyFix({ applyFixes }, text, diagnostic, fix) {
  return applyFixes(text, [{ ...diagnostic, fixes: [fix] }], { unsafe: true, source: diagnostic.source });
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
