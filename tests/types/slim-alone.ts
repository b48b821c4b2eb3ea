// The entry that is given its bytes, where the program has no types of a browser or of Node.

import { init, initSync, validate, type WasmSource } from "entra-user-flow/slim";

const bytes: WasmSource = new Uint8Array();
initSync(bytes);
initSync(new ArrayBuffer(8));
const done: Promise<void> = init("/user-flow.wasm");
void init(new DataView(new ArrayBuffer(8)));
void init(Promise.resolve(bytes));
void done.then(() => validate("{}").ok);

// @ts-expect-error A number is no source.
void init(1);
// @ts-expect-error Nor is any object.
void init({ url: "/user-flow.wasm" });
// @ts-expect-error It takes bytes at once, and no address.
initSync("/user-flow.wasm");
// @ts-expect-error It is for the declaration alone.
import { Made } from "entra-user-flow/slim";
void (0 as unknown as Made);
