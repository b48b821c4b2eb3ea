// The command line of the benchmark.

import { parseArgs } from "node:util";
import { PEERS } from "./contestants/names.mjs";

/** The usual run takes less than four minutes; what is written down is measured for longer. */
const ROUNDS = 21;
const ROUNDS_FOR_DOCS = 51;

export function readOptions() {
  const { values } = parseArgs({
    options: {
      browsers: { type: "boolean", default: false },
      workerd: { type: "boolean", default: false },
      scaling: { type: "boolean", default: false },
      gate: { type: "boolean", default: false },
      docs: { type: "boolean", default: false },
      from: { type: "string" },
      rounds: { type: "string" },
      only: { type: "string", default: "" },
      peers: { type: "string", default: PEERS.join(",") },
      json: { type: "string" },
    },
  });
  const rounds = Number(values.rounds ?? (values.docs ? ROUNDS_FOR_DOCS : ROUNDS));
  const peers = values.peers.split(",");
  if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError("--rounds takes a whole number above 0");
  const unknown = peers.find((peer) => !PEERS.includes(peer));
  if (unknown !== undefined) throw new TypeError(`--peers takes some of ${PEERS.join(",")}; there is no ${unknown}`);
  if (values.from !== undefined && !values.docs) throw new TypeError("--from goes with --docs");
  return { ...values, rounds, peers };
}
