// A report as annotations of GitHub Actions.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
import { readKnownOptions } from "../known-options.js";
import { visible } from "./characters.js";
import { GITHUB_LABELS, labelsOf, MESSAGES } from "./labels.js";
import { COMMON_OPTIONS, readDiagnostics, Sources } from "./sources.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" };

export function formatGithub(report, options) {
  const { sources, positionEncoding, messages } = readKnownOptions(options, { ...COMMON_OPTIONS, messages: MESSAGES });
  const diagnostics = readDiagnostics(report);
  const known = new Sources(sources, diagnostics, positionEncoding);
  const label = labelsOf(GITHUB_LABELS, messages);
  return diagnostics.map((diagnostic) => `${formatOne(diagnostic, known, label)}\n`).join("");
}

function formatOne({ severity, code, rule, message, help, source, path, range }, sources, label) {
  const file = sources.file(source);
  const properties = {
    ...(file !== undefined && { file: visible(file) }),
    ...(file !== undefined && range !== undefined && lines(sources.place(source, range))),
    title: `${code} ${rule}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  // What has no place in a file says where it is.
  const place = properties.line === undefined && path !== "" ? [label("at", { path })] : [];
  const text = [message, ...(help === undefined ? [] : [help]), ...place].map(visible).join("\n");
  return `::${COMMANDS[severity]} ${list.join(",")}::${escapeData(text)}`;
}

/** Columns are for a place on one line: GitHub takes none for others. */
function lines({ start, end }) {
  const endLine = end.column > 1 ? end.line : Math.max(start.line, end.line - 1);
  const isOnOneLine = start.line === end.line;
  return {
    line: start.line,
    ...(isOnOneLine && { col: start.column }),
    endLine,
    ...(isOnOneLine && { endColumn: end.column }),
  };
}

const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
