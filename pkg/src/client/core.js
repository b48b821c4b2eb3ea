// The WebAssembly instance of the client: made at the first call, and kept.
import * as glue from "../entra_user_flow_client.js";

/** @param {() => WebAssembly.Module} getModule */
export function createClientCore(getModule) {
  let isReady = false;
  return function core() {
    if (!isReady) {
      const module = getModule();
      const instance = new WebAssembly.Instance(module, glue.__wbg_get_imports());
      glue.__wbg_finalize_init(instance, module);
      isReady = true;
    }
    return glue;
  };
}
