import { firstResult } from "./first-result.mjs";

self.onmessage = async ({ data: [module, text] }) => self.postMessage(await firstResult(module, text));
