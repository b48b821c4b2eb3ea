// What talks to Microsoft Graph, for Node, Deno, Bun, browsers and bundlers: its own WebAssembly bytes are part of the script.
import { decodeBase64 } from "./base64.js";
import wasm from "./client-wasm-base64.js";
import { createApply, createReadTenant } from "./client/api.js";
import { createClientCore } from "./client/core.js";
import { compile } from "./compile.js";

export { TenantReadError } from "./client/error.js";

const core = /*#__PURE__*/ createClientCore(() => compile(decodeBase64(wasm)));

export const readTenant = /*#__PURE__*/ createReadTenant(core);
export const apply = /*#__PURE__*/ createApply(core);
