#!/usr/bin/env node
// Stands for the Azure CLI: `az rest` that only reads, from the server in GRAPH_SERVER, and prints as the real one does.
import { get } from "node:http";

const [command, ...args] = process.argv.slice(2);
const option = (name) => args[args.indexOf(name) + 1];
const isRead = command === "rest" && option("--method") === "get" && option("--output") === "json" && args.length === 6;
if (!isRead) fail(`unrecognized arguments: ${args.join(" ")}`);

const { origin, pathname, search } = new URL(option("--url"));
if (origin !== "https://graph.microsoft.com") fail(`not signed in for ${origin}`);

get(`${process.env.GRAPH_SERVER}${pathname}${search}`, async (response) => {
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += chunk;
  if (response.statusCode !== 200) fail(`${response.statusMessage}(${text})`);
  console.log(JSON.stringify(sorted(JSON.parse(text)), null, 2));
});

/** Python's `sort_keys`. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

function fail(message) {
  console.error(`ERROR: ${message}`);
  process.exit(1);
}
