// The chart: how many times as fast as Ajv the package is, for the rows with a budget, in every place. The axis is
// logarithmic, so that twice as fast and half as fast are as far from 1.

import { rows } from "../rows.mjs";
import { number } from "./cells.mjs";

const PEER = "ajv";
const WIDTH = 760;
const LABELS = 250;
const RIGHT = 60;
const BAR = 13;
const GAP = 16;
const TOP = 74;
const TICKS = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16];
/** Told apart by lightness too. */
const COLOURS = ["#0b6b3a", "#b35c00", "#5b3fa8", "#1f77b4"];

const position = (value) => {
  const [first, last] = [TICKS[0], TICKS.at(-1)].map(Math.log);
  const share = (Math.log(Math.min(Math.max(value, TICKS[0]), TICKS.at(-1))) - first) / (last - first);
  return (LABELS + share * (WIDTH - LABELS - RIGHT)).toFixed(1);
};

export function chart({ subject, places }) {
  const works = rows.filter(({ budget }) => budget?.peers[PEER]).map((row) => workOf(row, places));
  const shown = works.filter(({ bars }) => bars.length > 0);
  const height = TOP + shown.reduce((sum, { bars }) => sum + bars.length * BAR + GAP, 0) + 24;
  const title = `How many times as fast as Ajv ${subject} is`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title figures">
  <title id="title">${title}</title>
  <desc id="figures">${escaped(shown.map(said).join(" "))}</desc>
  <style>
    text { font: 12px Verdana, "DejaVu Sans", sans-serif; fill: #1f2328 }
    .title { font-size: 15px; font-weight: bold }
    .grid { stroke: #d0d7de } .one { stroke: #1f2328 } .must { stroke: #cf222e; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .grid { stroke: #3d444d } .one { stroke: #e6edf3 }
    }
  </style>
  <text class="title" x="0" y="16">${title}</text>
${legend(places)}
${TICKS.map((tick) => tickOf(tick, height)).join("\n")}
${rowsOf(shown)}
</svg>
`;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function workOf({ id, title, budget }, places) {
  const bars = places.flatMap(({ place, groups }, index) => {
    const group = groups.find(({ row, input }) => row === id && input === budget.input.name);
    return group?.ratios[PEER] ? [{ place, colour: COLOURS[index], ...group.ratios[PEER] }] : [];
  });
  return { title, input: budget.input.name, must: budget.peers[PEER].must, bars };
}

const said = ({ title, input, must, bars }) =>
  `${title}, ${input}: ${bars.map(({ place, median }) => `${number(median)} in ${place}`).join(", ")}; at least ${must} is asked for.`;

function legend(places) {
  const step = 110;
  const items = places.map(
    ({ place }, index) =>
      `<rect x="${index * step}" y="28" width="11" height="11" fill="${COLOURS[index]}"/><text x="${index * step + 16}" y="38">${place}</text>`,
  );
  const x = places.length * step;
  return `  ${items.join("")}<path class="must" d="M${x + 5} 28v11"/><text x="${x + 16}" y="38">at least this is asked for</text>`;
}

const tickOf = (tick, height) =>
  `  <path class="${tick === 1 ? "one" : "grid"}" d="M${position(tick)} ${TOP - 8}V${height - 20}"/>` +
  `<text x="${position(tick)}" y="${TOP - 14}" text-anchor="middle">${tick < 1 ? `1/${1 / tick}` : tick}×</text>`;

function rowsOf(works) {
  let y = TOP;
  return works
    .map(({ title, input, must, bars }) => {
      const start = y;
      y += bars.length * BAR + GAP;
      const drawn = bars.map((bar, index) => barOf(bar, start + index * BAR));
      const marker = `  <path class="must" d="M${position(must)} ${start - 2}v${bars.length * BAR + 2}"/>`;
      const label = `  <text x="0" y="${start + 10}">${title}</text><text x="0" y="${start + 10 + BAR}">${input}</text>`;
      return [label, ...drawn, marker].join("\n");
    })
    .join("\n");
}

/** From 1 to the value, to the left where the package is slower. */
function barOf({ median, colour }, y) {
  const [from, to] = [position(Math.min(1, median)), position(Math.max(1, median))];
  return (
    `  <rect x="${from}" y="${y}" width="${(to - from).toFixed(1)}" height="${BAR - 3}" fill="${colour}"/>` +
    `<text x="${Number(to) + 5}" y="${y + 10}">${number(median)}×</text>`
  );
}
