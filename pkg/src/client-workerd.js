// What talks to Microsoft Graph, for Cloudflare Workers: an import of a .wasm file gives a compiled module.
import { createApply, createReadTenant } from "./client/api.js";
import { createClientCore } from "./client/core.js";
import module from "./entra_user_flow_client_bg.wasm";

export { TenantReadError } from "./client/error.js";

const core = /*#__PURE__*/ createClientCore(() => module);

export const readTenant = /*#__PURE__*/ createReadTenant(core);
export const apply = /*#__PURE__*/ createApply(core);
