// All results as text.

import { placeLines, startUpLines } from "./table.mjs";
import { scalingLines } from "./scaling.mjs";

export function textOf({ versions, subject, peers, places = [], startUp = [], scaling }) {
  const parts = [];
  if (versions !== undefined) {
    parts.push([
      Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    ]);
    parts.push([`How many times faster ${subject} is: median of paired rounds [quartiles]; below 1x it is slower.`]);
  }
  for (const place of places) parts.push(placeLines(place, peers));
  for (const where of startUp) parts.push(startUpLines(where, peers));
  if (scaling !== undefined) parts.push(scalingLines(scaling));
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}
