// The picture in the README that says how much the main entry adds to a page.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "../../../docs/size.svg");
/** So that a few bytes more or less, or another compiler, do not make it stale. */
const TOLERANCE = 1;

/** Writes the picture when it says something else. */
export async function write(bytes) {
  if (!(await isTrue(bytes))) await writeFile(FILE, picture(Math.round(bytes / 1024)));
}

/** Whether the picture is there and says the size, to a kilobyte. */
export async function isTrue(bytes) {
  const [, shown] = (await readFile(FILE, "utf8").catch(() => "")).match(/<title>.*: (\d+) KB/) ?? [];
  return shown !== undefined && Math.abs(shown - bytes / 1024) <= TOLERANCE;
}

function picture(kilobytes) {
  const value = `${kilobytes} KB brotli`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="138" height="20" role="img">
  <title>download: ${value}</title>
  <rect width="64" height="20" fill="#555"/>
  <rect x="64" width="74" height="20" fill="#0b6b3a"/>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
    <text x="32" y="14">download</text>
    <text x="101" y="14" textLength="66">${value}</text>
  </g>
</svg>
`;
}
