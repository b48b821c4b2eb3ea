// A report for people, with code frames.
import { BOOLEAN, readKnownOptions } from "../known-options.js";
import { visible } from "./characters.js";
import { createFrame } from "./frame.js";
import { labelsOf, MESSAGES, TEXT_LABELS } from "./labels.js";
import { createPaint } from "./paint.js";
import { createShown } from "./secrets.js";
import { COMMON_OPTIONS, readDiagnostics, Sources } from "./sources.js";
import { summarise } from "./summary.js";

const LEAST_WIDTH = 40;

const OPTIONS = {
  ...COMMON_OPTIONS,
  messages: MESSAGES,
  color: [false, ...BOOLEAN],
  width: [
    100,
    `a number of columns, ${LEAST_WIDTH} or more`,
    (value) => Number.isSafeInteger(value) && value >= LEAST_WIDTH,
  ],
};

export function formatText(report, options) {
  const { sources, positionEncoding, messages, color, width } = readKnownOptions(options, OPTIONS);
  const diagnostics = readDiagnostics(report);
  const known = new Sources(sources, diagnostics, positionEncoding);
  const label = labelsOf(TEXT_LABELS, messages);
  const context = { sources: known, shown: createShown(known), label, paint: createPaint(color), width };
  const parts = diagnostics.map((diagnostic) => `${formatOne(diagnostic, context).join("\n")}\n\n`);
  return `${parts.join("")}${summarise(diagnostics, context.label)}\n`;
}

function formatOne(diagnostic, context) {
  const { severity, code, message, help, evidence, fixes = [], url } = diagnostic;
  const { label, paint } = context;
  const blocks = blocksOf(diagnostic, context);
  const numbers = blocks.flatMap(({ rows }) => rows.map(({ number = 0 }) => number));
  const gutter = " ".repeat(String(Math.max(0, ...numbers)).length);
  const notes = [
    ...blocks.filter(({ note }) => note !== undefined).map(({ note }) => ["also", note]),
    ...(help === undefined ? [] : [["help", help]]),
    ["note", evidence],
    ...fixes.map(({ title, safe }) => [safe ? "fix" : "fixToCheck", title]),
    ["see", url],
  ];
  return [
    paint(severity)(`${visible(label(severity))}[${code}]`) + paint("strong")(`: ${visible(message)}`),
    ...blocks.flatMap((block) => formatBlock(block, gutter, paint)),
    ...notes.map(([name, text]) => {
      return `${gutter} ${paint("frame")("=")} ${paint("strong")(visible(label(name)))}: ${visible(text)}`;
    }),
  ];
}

/** A block for each source: the place of the finding first, and related places where they are. */
function blocksOf(diagnostic, context) {
  const { severity, related = [] } = diagnostic;
  const { sources, paint } = context;
  const main = { source: diagnostic.source, places: [{ ...diagnostic, sign: "^", label: "", paint: paint(severity) }] };
  const blocks = [main];
  for (const place of related) {
    const entry = { ...place, sign: "-", label: place.message, paint: paint("related") };
    const block = blocks.find(({ source }) => source === place.source);
    if (isShown(place, sources) && block !== undefined && isShown(block.places[0], sources)) block.places.push(entry);
    else blocks.push({ source: place.source, places: [entry] });
  }
  return blocks.map((block) => createBlock(block, block === main, context));
}

/** Can the place be shown in its text? */
const isShown = ({ source, range }, sources) =>
  range !== undefined && sources.place(source, range).start.index !== undefined;

function createBlock({ source, places }, isMain, { sources, shown: shownText, label: labelled, width }) {
  const text = shownText(source);
  const [{ range, path, label }] = places;
  const at =
    range === undefined ? ` ${path || labelled("wholeDocument")}` : `:${range.start.line}:${range.start.column}`;
  const name = `${visible(sources.name(source))}${visible(at)}`;
  const shown = places.filter((place) => isShown(place, sources));
  const marks = shown.map((place) => ({ ...place, place: sources.place(source, place.range) }));
  const digits = String(Math.max(1, ...marks.map(({ place }) => place.end.line))).length;
  const rows = createFrame(text, marks, width - digits - 3);
  if (!isMain && rows.length === 0) return { rows, note: `${name}: ${label}` };
  return { rows, arrow: isMain ? "-->" : ":::", name };
}

function formatBlock({ rows, arrow, name }, gutter, paint) {
  if (arrow === undefined) return [];
  const frame = paint("frame");
  const bar = `${gutter} ${frame("|")}`;
  const lines = rows.map(({ number, isGap, content }) => {
    if (isGap) return frame("...");
    if (number === undefined) return `${bar} ${content}`;
    return `${frame(String(number).padStart(gutter.length))} ${frame("|")} ${content}`.trimEnd();
  });
  return [`${gutter}${frame(arrow)} ${name}`, ...(lines.length > 0 ? [bar, ...lines] : [])];
}
