// Each way to the WebAssembly module, where the page forbids it: what is thrown, as those see it who catch it.
import { isUserFlowError, UserFlowError, validate } from "entra-user-flow";
import { init, initSync } from "entra-user-flow/slim";

/** @param {string} url of the file with the module */
export async function run(url) {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const ways = {
    validate: () => validate("{}"),
    again: () => validate("{}"),
    initSync: () => initSync(bytes),
    init: () => init(url),
  };
  const thrown = {};
  for (const [way, call] of Object.entries(ways)) thrown[way] = await thrownBy(call);
  return { thrown, own: (await caught(ways.validate)) instanceof UserFlowError };
}

async function thrownBy(call) {
  const error = await caught(call);
  const { name, code, message } = error;
  const saysWhat = message.includes("add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy");
  return { name, code, saysWhat, isError: error instanceof Error, isUserFlowError: isUserFlowError(error) };
}

async function caught(call) {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("WebAssembly was compiled");
}
