#!/usr/bin/env node
// Older versions of Node fail with a message about syntax that helps nobody, so that nothing is imported before this.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  const { main, ioOf } = await import("../dist/cli.js");
  process.exitCode = await main(process.argv.slice(2), ioOf(process));
} else {
  console.error(`entra-user-flow: needs Node.js 20.19 or newer, and this is ${process.versions.node}; update Node.js`);
  process.exitCode = 2;
}
