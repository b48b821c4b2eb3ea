// The sizes as a table for people.
const COLUMNS = ["raw", "gzip -9", "brotli -11", "ceiling", "budget"];

/** Lines, from groups of rows: `{ title: { name: { raw, gzip, brotli } } }`; ceilings have the same shape. */
export function table(groups, ceilings, budgets) {
  const names = Object.values(groups).flatMap(Object.keys);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const line = (first, cells) =>
    (first.padEnd(width) + cells.map((cell) => String(cell).padStart(12)).join("")).trimEnd();
  return Object.entries(groups).flatMap(([title, rows], index) => [
    ...(index === 0 ? [] : [""]),
    line(title, COLUMNS),
    ...Object.entries(rows).map(([name, { raw, gzip, brotli }]) =>
      line(name, [raw, gzip, brotli, ceilings[title]?.[name] ?? "", budgets[title]?.[name] ?? ""]),
    ),
  ]);
}
