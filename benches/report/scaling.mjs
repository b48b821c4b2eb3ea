// How time and memory grow, as tables.

import { number, table } from "./cells.mjs";

/** What is linear comes to 1.1 or 1.3, for 10 MB fit into no cache and 40 KB do; the square of n is 2. */
const SUPERLINEAR = 1.5;

const mega = (bytes) => number(bytes / 1e6);

export const isSuperlinear = ({ time, memory, isComplete }) =>
  time > SUPERLINEAR || memory > SUPERLINEAR || !isComplete;

export function scalingLines({ curves, calls }) {
  const steep = curves.filter(isSuperlinear);
  const lines = [
    `Time and memory against size: exponents of ${curves.length} curves, from 40 KB to 10 MB; 1 is linear, 2 the square.`,
    "",
    ...table(
      ["function", "what grows", "time", "memory", "largest", "CPU ms", "CPU ms per MB", "memory of the instance, MB"],
      curves.map(cells),
    ),
    "",
    steep.length === 0
      ? "None is above linear."
      : `Above linear: ${steep.map((curve) => `${curve.function} with ${curve.shape}`).join("; ")}.`,
  ];
  if (calls) lines.push("", callsLine(calls));
  return lines;
}

function cells(curve) {
  const { function: name, shape, points, isComplete, time, memory } = curve;
  if (points.length === 0) return [name, `${shape} (above linear)`, "", "", "no answer for 40 KB", "", "", ""];
  const last = points.at(-1);
  const exponent = (value) => (value === undefined ? "" : value.toFixed(2));
  return [
    name,
    `${shape}${isSuperlinear(curve) ? " (above linear)" : ""}`,
    exponent(time),
    exponent(memory),
    `${mega(last.bytes)} MB${isComplete ? "" : ", then stopped"}`,
    number(last.milliseconds),
    number(last.milliseconds / (last.bytes / 1e6)),
    mega(last.memory),
  ];
}

function callsLine(calls) {
  const [settled, last] = [calls[0], calls.at(-1)];
  const pages = ({ memory }) => `${memory / 65536} pages`;
  return `Memory of the instance: ${pages(settled)} after ${settled.calls.toLocaleString("en")} calls, ${pages(last)} after ${last.calls.toLocaleString("en")}.`;
}
