// The results as text: one line a row and input, the subject's own time, and how much faster it is than each peer.

import { rows, rowsAlone } from "./rows.mjs";

const number = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const factor = ({ lower, median, upper }) => `${number(median)}x [${number(lower)}–${number(upper)}]`;

export function tableOf({ subject, peers, groups, groupsAlone, coldStart, rounds }) {
  const lines = [
    `How many times faster ${subject} is: median of ${rounds} paired rounds [quartiles]; below 1x it is slower.`,
  ];
  if (groups.length > 0) lines.push("", ...peerLines(groups, subject, peers));
  if (groupsAlone.length > 0) lines.push("", ...aloneLines(groupsAlone, subject));
  if (coldStart) lines.push("", ...coldStartLines(coldStart, subject, peers));
  return lines.join("\n");
}

const row = (...cells) => `| ${cells.join(" | ")} |`;

function peerLines(groups, subject, peers) {
  return [
    row("work", "input", "µs", ...peers, "budget"),
    row(...Array(peers.length + 4).fill("---")),
    ...groups.map((group) => {
      const work = rows.find(({ id }) => id === group.row);
      return row(
        work.title,
        group.input,
        number(group.microseconds[subject].median),
        ...peers.map((peer) => factor(group.ratios[peer])),
        work.budget?.input.name === group.input ? verdicts(work.budget.peers, group.ratios) : "",
      );
    }),
  ];
}

/** Beside the floor the factor is turned round: how many times the floor the work takes. */
function aloneLines(groups, subject) {
  return [
    "Work that no peer does, beside reading the same texts with JSON.parse and writing them with JSON.stringify:",
    "",
    row("work", "input", "µs", "times the floor"),
    row(...Array(4).fill("---")),
    ...groups.map((group) =>
      row(
        rowsAlone.find(({ id }) => id === group.row).title,
        group.input,
        number(group.microseconds[subject].median),
        factor(inverse(group.ratios.floor)),
      ),
    ),
  ];
}

const inverse = ({ lower, median, upper }) => ({ lower: 1 / upper, median: 1 / median, upper: 1 / lower });

function verdicts(peers, ratios) {
  return Object.entries(peers)
    .filter(([peer]) => ratios[peer])
    .map(([peer, { must, goal }]) => {
      const { median } = ratios[peer];
      const reached =
        median < must ? "below must" : goal !== undefined && median >= goal ? "goal reached" : "must reached";
      return `${peer}: must ${must}x${goal === undefined ? "" : `, goal ${goal}x`}: ${reached}`;
    })
    .join("; ");
}

function coldStartLines({ rounds, input, milliseconds, ratios, behind }, subject, peers) {
  const lines = [
    `First payload in a fresh process (${input}, ${rounds} processes each, Node's own start left out): ${number(milliseconds[subject].median)} ms`,
    "",
    row("peer", "ms", "how many times faster", "ms behind it"),
    row(..."----".split("").map(() => "---")),
  ];
  for (const peer of peers) {
    lines.push(row(peer, number(milliseconds[peer].median), factor(ratios[peer]), behind[peer].median.toFixed(1)));
  }
  return lines;
}
