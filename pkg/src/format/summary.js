/** The labels for one and for several. */
const COUNTS = {
  error: ["oneError", "severalErrors"],
  warning: ["oneWarning", "severalWarnings"],
  info: ["oneInfo", "severalInfos"],
};

/**
 * `2 errors, 1 warning; 1 can be fixed`
 * @param {import("../index.js").Diagnostic[]} diagnostics
 * @param {ReturnType<typeof import("./labels.js").labelsOf>} label
 */
export function summarise(diagnostics, label) {
  if (diagnostics.length === 0) return label("noFindings");
  const counts = Object.entries(COUNTS).map(([severity, names]) => [names, countOf(diagnostics, severity)]);
  const found = counts
    .filter(([, count]) => count > 0)
    .map(([[one, several], count]) => label(count > 1 ? several : one, { count }));
  const fixable = diagnostics.filter(({ fixes = [] }) => fixes.some(({ safe }) => safe)).length;
  return found.join(", ") + (fixable > 0 ? `; ${label("canBeFixed", { count: fixable })}` : "");
}

const countOf = (diagnostics, severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
