// The results as text: one line a row and input, the subject's own time, and how much faster it is than each peer.

import { FLOOR, NATIVE } from "../contestants/names.mjs";
import { rows, rowsAlone } from "../rows.mjs";
import { factor, inverse, number, startUpVerdict, table, verdicts } from "./cells.mjs";

/** Lines of Markdown, which are read as they are too. */
export function placeLines({ place, version, gate, groups, skipped }, peers) {
  const lines = [
    `${place} ${version}: ${gate.contestants} contestants give the same for ${gate.inputs} inputs and ${gate.variants} variants.`,
  ];
  const beside = groups.filter(({ ratios }) => !(FLOOR in ratios));
  const alone = groups.filter(({ ratios }) => FLOOR in ratios);
  if (beside.length > 0) lines.push("", ...besideLines(beside, peers));
  for (const { row, reason } of skipped) lines.push("", `Left out: ${titleOf(row)}, for ${reason}.`);
  if (alone.length > 0) lines.push("", ...aloneLines(alone));
  return lines;
}

const titleOf = (id) => [...rows, ...rowsAlone].find((row) => row.id === id).title;
const timesNative = ({ ratios }) => (ratios[NATIVE] ? factor(inverse(ratios[NATIVE])) : "");
const withNative = (groups) => groups.some(({ ratios }) => NATIVE in ratios);

function besideLines(groups, peers) {
  const native = withNative(groups);
  return table(
    ["work", "input", "µs", ...peers, ...(native ? ["times native"] : []), "budget"],
    groups.map((group) => [
      titleOf(group.row),
      group.input,
      number(Object.values(group.microseconds)[0].median),
      ...peers.map((peer) => factor(group.ratios[peer])),
      ...(native ? [timesNative(group)] : []),
      verdicts(group),
    ]),
  );
}

/** Beside a floor the factor is turned round: how many times the floor the work takes. */
function aloneLines(groups) {
  const native = withNative(groups);
  return [
    "Work that no peer does, beside reading the same texts with JSON.parse and writing them with JSON.stringify:",
    "",
    ...table(
      ["work", "input", "µs", "times the floor", ...(native ? ["times native"] : [])],
      groups.map((group) => [
        titleOf(group.row),
        group.input,
        number(Object.values(group.microseconds)[0].median),
        factor(inverse(group.ratios[FLOOR])),
        ...(native ? [timesNative(group)] : []),
      ]),
    ),
  ];
}

export function startUpLines(result, peers) {
  const { where, rounds, input, milliseconds, ratios, behind } = result;
  const [subject] = Object.keys(milliseconds);
  const verdict = startUpVerdict(result);
  return [
    `First payload in ${where} (${input}, ${rounds} times each): ${number(milliseconds[subject].median)} ms${verdict && `; ${verdict}`}`,
    "",
    ...table(
      ["peer", "ms", "how many times faster", "ms behind it"],
      peers.map((peer) => [
        peer,
        number(milliseconds[peer].median),
        factor(ratios[peer]),
        behind[peer].median.toFixed(1),
      ]),
    ),
  ];
}
