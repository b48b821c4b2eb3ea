// Comparing without Node.js: the gate also runs in pages and in workers.

/** Throws an error with the first place in which two products differ. */
export function equal(actual, expected, what = "the product") {
  const [found, wanted] = [shown(actual), shown(expected)];
  if (found === wanted) return;
  let at = 0;
  while (found[at] === wanted[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`${what} differs:\n  got      …${around(found)}…\n  expected …${around(wanted)}…`);
}

/** Members are compared in their order, which is part of the product. */
const shown = (value) => (typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined"));
