#!/usr/bin/env node
// Older versions of Node fail with a message about syntax that helps nobody: nothing newer than they know stands here,
// and nothing is imported before their version is known.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  import("../dist/cli.js").then(async ({ main, ioOf }) => {
    process.exitCode = await main(process.argv.slice(2), ioOf(process));
  });
} else {
  console.error(`error: Node.js ${process.versions.node} is too old\n  help: Use Node.js 20.19 or newer`);
  process.exitCode = 2;
}
