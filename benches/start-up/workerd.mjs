import { startWorker } from "../places/workerd.mjs";

/**
 * A fresh worker each time, in a fresh workerd. It has answered before, so that the connection is there, but has not loaded
 * the contestant; the way there and back is taken off. The clock is that of who asks.
 */
export const inFreshWorker = {
  where: "a fresh worker of workerd",
  async first(name) {
    const worker = await startWorker([name]);
    try {
      for (let time = 0; time < 3; time += 1) await worker.ask({ action: "nothing" });
      const before = await worker.ask({ action: "nothing" });
      const { milliseconds, product } = await worker.ask({ action: "first", name });
      const after = await worker.ask({ action: "nothing" });
      return { milliseconds: milliseconds - (before.milliseconds + after.milliseconds) / 2, product };
    } finally {
      await worker.end();
    }
  },
};
