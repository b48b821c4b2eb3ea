/** Severities from the heaviest to the lightest, as a person calls them. */
export const SEVERITIES = { error: "Error", warning: "Warning", info: "Note" };

/** "2 errors, 1 warning, 1 note" */
export function summarise(diagnostics) {
  const counts = Object.entries(SEVERITIES).map(([severity, name]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? "" : `${count} ${name.toLowerCase()}${count === 1 ? "" : "s"}`;
  });
  return counts.filter(Boolean).join(", ") || "No findings";
}

/** More of them help nobody, and marking them all would hold up each key. */
const MAX_LISTED = 100;

/** The findings that are listed, and marked in the text. */
export function listed(diagnostics) {
  return diagnostics.slice(0, MAX_LISTED);
}
