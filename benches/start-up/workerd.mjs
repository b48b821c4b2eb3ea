import { startWorker } from "../places/workerd.mjs";

/**
 * A fresh worker each time, in a fresh workerd. It has answered before, and has not loaded the contestant. The clock is
 * that of who asks.
 */
export const inFreshWorker = {
  where: "a fresh worker of workerd",
  async first(name) {
    const worker = await startWorker([name]);
    try {
      return await worker.askTimed({ action: "first", name });
    } finally {
      await worker.end();
    }
  },
};
