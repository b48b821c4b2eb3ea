/**
 * `2 errors, 1 warning; 1 can be fixed`
 * @param {import("../index.js").Diagnostic[]} diagnostics
 */
export function summarise(diagnostics) {
  if (diagnostics.length === 0) return "no findings";
  const counts = ["error", "warning", "info"].map((severity) => [severity, countOf(diagnostics, severity)]);
  const found = counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}${count > 1 ? "s" : ""}`);
  const fixable = diagnostics.filter(({ fixes = [] }) => fixes.some(({ safe }) => safe)).length;
  return found.join(", ") + (fixable > 0 ? `; ${fixable} can be fixed` : "");
}

const countOf = (diagnostics, severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
