// The page about speed. Every figure on it is of the results.

import { rows, rowsAlone } from "../rows.mjs";
import { PEERS } from "../contestants/names.mjs";
import { number, startUpVerdict, verdicts } from "./cells.mjs";
import { isSuperlinear, scalingLines } from "./scaling.mjs";
import { placeLines, startUpLines } from "./table.mjs";

const titleOf = (id) => [...rows, ...rowsAlone].find((row) => row.id === id).title;

export function page(results) {
  const { places, startUp, scaling, peers, subject } = results;
  return (
    [
      "<!-- Made by `cargo xtask bench --docs` from performance.json; changes here are lost. -->",
      "# Performance",
      `How fast ${subject} is beside the ways in which its job would be done without it: Ajv 8 compiled ahead, careful JavaScript by hand, Zod 4 and Valibot. They do [a documented part of its rules](../benches/README.md), and the same body; ${subject} does all of its rules.`,
      "![How many times as fast as Ajv it is, by work and place; the figures are in the tables below](performance.svg)",
      "A factor says how many times faster the package is: the median over paired rounds, with the quartiles; below 1x it is slower.",
      ...slower(results),
      ...missed(results),
      "## How it is measured",
      method(places),
      commands,
      measuredOn(results),
      ...places.flatMap((place) => [`## In ${place.place}`, placeLines(place, peers).join("\n")]),
      "## The first result",
      "From the import of the bundle to the first payload, each time where nothing of it has run before. The start of the process, the page or the worker is left out; that the files are fetched from the same machine is in it.",
      ...startUp.flatMap((where) => [`### In ${where.where}`, startUpLines(where, peers).join("\n")]),
      "## Against size",
      scalingLines(scaling).join("\n"),
      "## What is not claimed",
      notClaimed(scaling),
    ].join("\n\n") + "\n"
  );
}

/** Nobody should have to look for what is not good. */
function slower({ places, startUp }) {
  const lines = [
    ...places.flatMap(({ place, groups }) => slowerIn(place, groups)),
    ...startUp.flatMap(({ where, ratios }) => {
      const faster = fasterPeers(ratios);
      return faster.length > 0 ? [`- the first result in ${where}: ${faster.join(", ")}`] : [];
    }),
  ];
  return lines.length > 0 ? ["These are faster at some of it:", lines.join("\n")] : [];
}

/** A line for each work, with the inputs and the peers that are faster. */
function slowerIn(place, groups) {
  return [...new Set(groups.map(({ row }) => row))].flatMap((row) => {
    const all = groups.filter((group) => group.row === row);
    const inputs = all.map(({ input, ratios }) => [input, fasterPeers(ratios)]).filter(([, peers]) => peers.length > 0);
    const said = inputs.map(([input, peers]) => `${input} (${peers.join(", ")})`);
    return said.length > 0 ? [`- ${titleOf(row)}, in ${place}: ${said.join(", ")}`] : [];
  });
}

const fasterPeers = (ratios) =>
  PEERS.filter((peer) => ratios[peer]?.median < 1).map((peer) => `${peer} ${number(1 / ratios[peer].median)}x`);

/** What is asked of it and not reached. */
function missed({ places, startUp }) {
  const groups = places.flatMap(({ place, groups }) => groups.map((group) => ({ place, ...group })));
  const lines = [
    ...groups.map((group) => [`${titleOf(group.row)}, ${group.input}, in ${group.place}`, verdicts(group)]),
    ...startUp.map((result) => [`the first result in ${result.where}`, startUpVerdict(result)]),
  ]
    .filter(([, verdict]) => verdict.includes("below must"))
    .map(([what, verdict]) => `- ${what}: ${verdict}`);
  return lines.length > 0 ? ["Below what is asked of it:", lines.join("\n")] : [];
}

const method = (
  places,
) => `- Nothing is timed before [all contestants give the same](../benches/README.md#the-same-product-or-no-figure), in each place by itself.
- In each round every contestant gives one sample, in an order that begins one further each time. What disturbs the machine for a moment disturbs both sides of a pair, so that ratios are steady where microseconds are not.
- Each contestant has a process of its own; in a browser a page of a site of its own, for which the browser starts one.
- \`native\` is the crate itself, without WebAssembly and JavaScript: the floor of what the package can reach.
${clocks(places)}`;

function clocks(places) {
  const has = (name) => places.some(({ place }) => place === name);
  return [
    ...(has("Chromium") || has("Firefox")
      ? [
          "- Pages are isolated from other origins, for only then is their clock finer than a millisecond. They cannot ask for a collection of garbage, as Node.js can before each sample.",
        ]
      : []),
    ...(has("workerd")
      ? [
          "- In workerd the clock stands still while code runs. Who asks looks at the clock instead: a request says how often to do the work, and the time of requests that do nothing, just before, is taken off.",
        ]
      : []),
  ].join("\n");
}

const commands = `\`\`\`text
cargo xtask bench                        in Node.js, in less than four minutes
cargo xtask bench --browsers --workerd   in Chromium, Firefox and workerd too
cargo xtask bench --scaling              time and memory against size
cargo xtask bench --docs                 all of it, and this page
cargo xtask size                         what a page or a worker downloads
\`\`\``;

function measuredOn({ versions: { machine, ...versions }, places }) {
  const all = [...Object.entries(versions), ...places.map(({ place, version }) => [place, version])];
  const each = [...new Map(all)].map(([name, version]) => `${name} ${version}`);
  return `Measured on ${machine}, with ${each.join(", ")}.`;
}

function notClaimed({ curves }) {
  const steep = curves.filter(isSuperlinear).length;
  return [
    "- Microseconds are those of one machine, which others used too. Ratios carry over to other machines better, and not exactly.",
    "- The documents are made for the benchmark: flows of one style, of some sizes. Others have other ratios.",
    "- The peers do a part of the rules, without ranges, help and fixes, always in their favour; nobody is said to be slow at what it is for.",
    "- A call is measured warm. Who validates once per process pays the first result instead.",
    "- No request to Microsoft Graph is in any figure.",
    `- Growth is shown for ${curves.length} ways in which a document can grow${steep === 0 ? "" : `, of which ${steep} are above linear`}; there are others.`,
  ].join("\n");
}
