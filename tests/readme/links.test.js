// A link of the documentation leads to a file, and to a heading that is there.

import { assert } from "chai";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { inRepository } from "../support/paths.js";

const PAGES = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "edge/cloudflare/README.md"],
  ...readdirSync(inRepository("docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

/** What stands in code is no link; in a heading, its words count. */
const withoutCode = (page) =>
  page.replaceAll(/^```.*?^```$/gms, "").replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]]/g, ""));
const read = (path) => withoutCode(readFileSync(inRepository(path), "utf8"));

/** As GitHub makes them. */
const anchorsOf = (path) =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

function isThere(page, link) {
  const [path, anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  return existsSync(inRepository(target)) && (anchor === undefined || anchorsOf(target).includes(anchor));
}

for (const page of PAGES) {
  test(`the links of ${page}`, () => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
    const own = links.filter((link) => !/^https?:/.test(link));
    assert.deepEqual(
      own.filter((link) => !isThere(page, link)),
      [],
    );
  });
}

test("a page or heading that is not there is noticed", () => {
  for (const link of ["docs/nowhere.md", "docs/edge.md#nowhere", "#nowhere"])
    assert.isFalse(isThere("README.md", link));
  for (const link of ["docs/edge.md", "docs/edge.md#cloudflare-workers", "#install"])
    assert.isTrue(isThere("README.md", link));
});
