// The entry that is given its bytes; it needs the types of a browser.

import { init, initSync, validate, type WasmSource } from "entra-user-flow/slim";

const bytes: WasmSource = new Uint8Array();
initSync(bytes);
initSync(new ArrayBuffer(8));
initSync(new WebAssembly.Module(new Uint8Array()));
const done: Promise<void> = init("/user-flow.wasm");
void init(new URL("https://example.com/user-flow.wasm"));
void init(fetch("/user-flow.wasm"));
void init(new Response());
void done.then(() => validate("{}").ok);

// @ts-expect-error It needs a source.
void init();
// @ts-expect-error It takes bytes at once, and no address.
initSync("/user-flow.wasm");
// @ts-expect-error It is there when the promise is kept.
validate(init("/user-flow.wasm")).ok.length;
