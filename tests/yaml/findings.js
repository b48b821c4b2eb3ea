// Reports, written as lines that a test can state.

/** `error UF0102 /nmae «nmae»`: the last is what the range covers. */
export const lines = (report, text) => report.diagnostics.map((diagnostic) => line(diagnostic, text));

function line({ severity, code, path, range }, text) {
  const place = path === "" ? "" : ` ${path}`;
  return `${severity} ${code}${place} «${covered(text, range)}»`;
}

export const covered = (text, { start, end }) => text.slice(start.offset, end.offset);

/** A flow without findings, up to the members that a case adds. */
export const FLOW = "name: Sample\nidentityProviders: [emailPassword]\n";
