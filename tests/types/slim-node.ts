// The entry that is given its bytes, with the types of Node, which has none of WebAssembly.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { init, initSync } from "entra-user-flow/slim";

const url = new URL("./user-flow.wasm", "https://example.com/");
initSync(readFileSync(url));
void init(readFile(url));
void init(url);
void init(fetch(url));
void init(new Response());

// @ts-expect-error It takes bytes at once, and no address.
initSync(url);
